import assert from 'node:assert/strict';
import { mostThreads, threadsNear } from '../../../src/features/threads/shownThread.ts';
import { annotated, reviewOf } from './reviews.ts';

/** Passages of ten letters, ten letters from one to the next, each with a note. */
const reviewWith = (count: number) =>
  reviewOf({
    annotations: Array.from({ length: count }, (_, nth) => {
      const made = annotated(String(nth), 'open', { notes: [{ text: 'Seen.' }] });
      return { ...made, place: { ...made.place, range: { start: nth * 20, end: nth * 20 + 10 } } };
    }),
  });
const keysNear = (count: number, ...starts: readonly number[]) =>
  threadsNear(
    reviewWith(count),
    starts.map((start) => ({ start, end: start + 100 })),
  ).map(([{ key }]) => Number(key));

describe('the threads in a text', () => {
  it('are all of them, wherever the screen is, where they are few', () => {
    assert.equal(keysNear(mostThreads, 900).length, mostThreads);
    assert.equal(keysNear(mostThreads).length, mostThreads, 'also with no editor on it');
  });

  it('are those around the screen, in article order, where they are very many', () => {
    const keys = keysNear(5000, 50_000);
    assert.equal(keys.length, mostThreads);
    assert.deepEqual(
      keys,
      keys.toSorted((a, b) => a - b),
    );
    for (const onScreen of [2500, 2502, 2505]) assert.ok(keys.includes(onScreen), String(onScreen));
    assert.ok(keys[0] > 2450 && keys[keys.length - 1] < 2550, keys.join());
    assert.equal(keysNear(5000, 0)[0], 0);
    assert.ok(keysNear(5000, 99_900).includes(4999));
  });

  it('are shared between the editors that show the text', () => {
    const keys = keysNear(5000, 0, 50_000);
    assert.ok(keys.includes(0) && keys.includes(2502) && keys.length <= mostThreads);
  });
});
