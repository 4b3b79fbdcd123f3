import assert from 'node:assert/strict';
import { describe as describePassage } from '../../../../src/core/selectors/describe.ts';
import { excerptOf } from '../../../../src/core/selectors/search/excerpt.ts';
import { likelyBegins } from '../../../../src/core/selectors/search/votes.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';

const words = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}${i}`);

/** The words from `from` to `to` of a text that is these words, described in it and looked for in another. */
function begins(old: readonly string[], from: number, to: number, now: readonly string[]) {
  const start = old.slice(0, from).join(' ').length + (from > 0 ? 1 : 0);
  const end = start + old.slice(from, to).join(' ').length;
  const index = indexText(now.join(' '));
  const excerpt = excerptOf(describePassage(old.join(' '), { start, end }), index);
  assert.ok(excerpt);
  const found = likelyBegins(excerpt, index);
  return { places: found.map(({ begin }) => begin), found, before: excerpt.passage.from, excerpt };
}

/** So far from the true place at most. */
const near = 8;

describe('where a selector is looked for', () => {
  const old = words('w', 400);

  it('is where its words stand, wherever that is, and nowhere else', () => {
    for (const from of [0, 1, 7, 8, 100, 203, 395]) {
      const { places, before } = begins(old, from, from + 5, old);
      assert.equal(places.length, 1);
      assert.ok(Math.abs(places[0] - (from - before)) < near, `${from}: ${places[0]}`);
      const later = begins(old, from, from + 5, [...words('x', 333), ...old]);
      assert.equal(later.places.length, 1);
      assert.ok(Math.abs(later.places[0] - (333 + from - before)) < near, `${from}: ${later.places[0]}`);
    }
  });

  it('is wherever they stand, first where most of them do', () => {
    const copy = old.slice(190, 220);
    const most = copy.map((word, i) => (i % 3 === 0 ? `y${i}` : word));
    const now = [...words('a', 100), ...most, ...words('b', 100), ...copy, ...words('c', 100)];
    const { places, before } = begins(old, 200, 206, now);
    assert.ok(Math.abs(places[0] - (230 + 10 - before)) < near, `${places[0]}`);
    assert.ok(places.some((place) => Math.abs(place - (100 + 10 - before)) < near));
  });

  it('is rather where they stand in their order than where they stand in another', () => {
    const copy = old.slice(190, 220);
    const now = [...words('a', 100), ...copy.toReversed(), ...words('b', 100), ...copy, ...words('c', 100)];
    const { places, before } = begins(old, 200, 206, now);
    assert.ok(Math.abs(places[0] - (230 + 10 - before)) < near, `${places[0]}`);
  });

  it('is rather where its passage stands than where as much of its context does', () => {
    const at = (first: string[], last: string[]): string[] => [
      ...words('a', 60),
      ...first,
      ...words('b', 60),
      ...last,
      ...words('c', 60),
    ];
    const [passage, context] = [old.slice(200, 206), old.slice(192, 198)];
    const first = begins(old, 200, 206, at(passage, context));
    assert.ok(Math.abs(first.places[0] - (60 - first.before)) < near, `${first.places[0]}`);
    const last = begins(old, 200, 206, at(context, passage));
    assert.ok(Math.abs(last.places[0] - (126 - last.before)) < near, `${last.places[0]}`);
    // Of one or two words, each by itself.
    for (const count of [1, 2]) {
      const alone = begins(old, 200, 200 + count, at(['w197'], ['w200']));
      assert.ok(Math.abs(alone.places[0] - (121 - alone.before)) < near, `${count}: ${alone.places[0]}`);
    }
  });

  it('is less where words stand that stand in many places', () => {
    const often = (part: readonly string[]): string[] =>
      Array.from({ length: 8 }, (_, i) => [...words(`x${i}y`, 30), ...part]).flat();
    const one = begins(old, 200, 206, [...often(['w192']), ...words('a', 40), 'w195', ...words('b', 40)]);
    assert.equal(one.found.length, 7);
    assert.ok(Math.abs(one.places[0] - (8 * 31 + 40 + 5 - one.before)) < near, `${one.places[0]}`);
    assert.ok(one.found[1].votes < one.found[0].votes / 6);
    const pair = begins(old, 200, 206, [...often(['w190', 'w191']), ...words('a', 40), 'w194', 'w195']);
    assert.ok(pair.found[1].votes < pair.found[0].votes / 4);
  });

  it('is not where one of them stands among others, while all stand elsewhere', () => {
    const now = [...words('a', 100), 'w203', ...words('b', 100), ...old.slice(180, 230), ...words('c', 60)];
    const { places, before } = begins(old, 200, 206, now);
    assert.equal(places.length, 1);
    assert.ok(Math.abs(places[0] - (201 + 20 - before)) < near);
  });

  it('is not wherever a word stands that stands everywhere', () => {
    const often = words('a', 120).flatMap((word) => ['the', word]);
    const now = [...often, ...old.slice(190, 220), ...often.toReversed()];
    const then = [...words('v', 50), 'the', 'pier', ...words('u', 50)];
    const { places } = begins(then, 50, 52, [...now, 'the', 'pier', ...words('u', 9)]);
    assert.ok(Math.abs(places[0] - (now.length - begins(then, 50, 52, then).before)) < near);
    const alone = begins([...words('v', 50), 'the', ...words('u', 50)], 50, 51, now);
    assert.deepEqual(alone.places, []);
  });

  it('is where its words stand in that order, though each of them stands everywhere', () => {
    const common = 'the of and to in for on with at by from as'.split(' ');
    let state = 7;
    const now = Array.from({ length: 900 }, () => {
      state = (state * 1103 + 12_345) % 65_521;
      return common[state % common.length];
    });
    for (const from of [0, 60, 300, 555, 890]) {
      const { places, before } = begins(now, from, Math.min(900, from + 12), now);
      assert.ok(Math.abs(places[0] - (from - before)) < near, `${from}: ${places[0]}`);
    }
  });

  it('is in no more than seven places, none of them right beside another', () => {
    const copy = old.slice(190, 220);
    const now = words('c', 20).flatMap((word) => [...copy, ...words(word, 15)]);
    const { places, found } = begins(old, 200, 206, now);
    assert.equal(places.length, 7);
    for (const [i, place] of places.entries())
      for (const other of places.slice(i + 1)) assert.ok(Math.abs(place - other) > near);
    for (const [i, { votes }] of found.entries()) assert.ok(i === 0 || votes <= found[i - 1].votes);
  });

  it('is found for a passage of thousands of words, too', () => {
    const long = words('w', 6000);
    const { places } = begins(long, 500, 5500, [...words('x', 77), ...long]);
    assert.equal(places.length, 1);
    const { before } = begins(long, 500, 5500, long);
    assert.ok(Math.abs(places[0] - (77 + 500 - before)) < near);
  });
});
