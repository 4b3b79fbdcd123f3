import assert from 'node:assert/strict';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { check } from '../../../src/core/review/check.ts';
import { nextOpen } from '../../../src/core/review/at.ts';
import { isSettled } from '../../../src/core/review/items/item.ts';
import {
  itemsLeft,
  leftByKind,
  leftBySentence,
  progressOf,
} from '../../../src/core/review/items/progress.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { besidesProgress, progressInLine, readingInWords } from '../../../src/core/wording/progress.ts';

const text = `Harbor Council Backs New Crane

By Mara Lindqvist

The council voted 7 to 2 on Tuesday to spend $4.5 million on a second crane.

Traffic has grown by 12 percent since 2019, and the two sides are close.
`;
const reviewWith = (sidecar = '') =>
  drain(check({ text, reading: readSidecar(`version: 1\n${sidecar}`), reader: new Reader(parseLexicon('')) }))
    .review;
const of = (exact: string, rest: string) =>
  `  - { kind: figure, selector: { exact: "${exact}" }, ${rest} }\n`;

describe('how far the checking of an article has come', () => {
  it('counts items that are settled, without what is hardly a fact, and what waits for somebody else', () => {
    const before = progressOf(reviewWith());
    assert.equal(before.settled, 0);
    const review = reviewWith(
      `annotations:\n${of('7 to 2', 'verdict: confirmed')}${of('$4.5 million', 'verdict: needs-correction, notes: [{ id: n-1, to: reporter, text: Which? }]')}`,
    );
    const now = progressOf(review);
    assert.deepEqual([now.settled, now.of, now.toFix, now.queries, now.read], [2, before.of, 1, 1, 0]);
    assert.equal(progressInLine(now), `2 of ${String(before.of)} · 1 to fix · 1 query`);
    assert.equal(besidesProgress(before), '');
    assert.equal(readingInWords(now), `0 of ${String(now.sentences)} sentences read`);
    assert.ok(review.items.length > before.of, 'something is hardly a fact');
  });

  it('lists what is left by class and by sentence, and every open item once', () => {
    const review = reviewWith(`annotations:\n${of('7 to 2', 'verdict: confirmed')}`);
    const left = itemsLeft(review);
    assert.ok(left.length > 0 && left.every((item) => !isSettled(item)));
    const listed = leftByKind(review).flatMap(({ items }) => items);
    assert.deepEqual(listed.map(({ key }) => key).sort(), left.map(({ key }) => key).sort());
    const figures = leftByKind(review).find(({ kind }) => kind === 'figure')?.items ?? [];
    assert.deepEqual(
      figures.map(({ start, end }) => text.slice(start, end)),
      ['$4.5 million', '12 percent'],
    );
    const bySentence = leftBySentence(review);
    assert.equal(bySentence.length, review.sentences.length);
    assert.deepEqual(
      bySentence,
      review.sentences.map(
        (sentence) => left.filter(({ start }) => sentence.start <= start && start < sentence.end).length,
      ),
    );
    assert.ok(
      left.some(({ start }) => start < review.sentences[0].start),
      'something is left in the headline',
    );
  });

  it('is walked through by the key for what is open, each item once and none that is settled', () => {
    const review = reviewWith(`annotations:\n${of('7 to 2', 'verdict: confirmed')}`);
    const seen: number[] = [];
    for (
      let at = nextOpen(review, null, 1);
      at && !seen.includes(at.start);
      at = nextOpen(review, at.start, 1)
    )
      seen.push(at.start);
    assert.deepEqual(seen, [...new Set(itemsLeft(review).map(({ start }) => start))]);
    assert.ok(!seen.includes(text.indexOf('7 to 2')));
  });
});
