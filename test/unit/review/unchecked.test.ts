import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseLexicon } from '../../../src/core/mentions/lexicon.ts';
import { Reader } from '../../../src/core/mentions/reader.ts';
import { overlaps } from '../../../src/core/model.ts';
import { check } from '../../../src/core/review/check.ts';
import {
  isBegun,
  isMarked,
  markingToShow,
  markings,
  uncheckedIn,
} from '../../../src/core/review/items/unchecked.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';

const text = `Harbor Council Backs New Crane

By Mara Lindqvist

Mayor Ana Ruiz said on Tuesday that the two sides are close. “We will spend $4.5 million on it,” Ruiz told the council.

Traffic has grown by 12 percent since 2019, to 3,400 ships, and this week was no other.
`;
const reviewWith = (sidecar = '') =>
  drain(check({ text, reading: readSidecar(`version: 1\n${sidecar}`), reader: new Reader(parseLexicon('')) }))
    .review;
const annotated = (kind: string, exact: string, rest = '') =>
  `  - { kind: ${kind}, selector: { exact: "${exact}" }${rest} }\n`;
const whole = { start: 0, end: text.length };
const marked = (sidecar = '') =>
  uncheckedIn(reviewWith(sidecar), whole).map(({ start, end }) => text.slice(start, end));

describe('what is unchecked, in the text', () => {
  it('is marked where it is short, and at the beginning of a quotation; a sentence or a turn of phrase is not', () => {
    assert.deepEqual(marked(), [
      'Mayor',
      'Ana Ruiz',
      'Tuesday',
      '“We',
      '$4.5 million',
      'Ruiz',
      '12 percent',
      '2019',
      '3,400',
    ]);
  });

  it('loses its mark with whatever is found, and gets it back with none', () => {
    const checked = `annotations:\n${annotated('figure', '12 percent', ', verdict: confirmed')}${annotated('figure', '2019', ', verdict: unverified')}`;
    const left = marked(checked);
    assert.ok(!left.includes('12 percent') && !left.includes('2019'), left.join(', '));
    assert.ok(left.includes('3,400'));
    const dismissed = marked('dismissed:\n  - { kind: figure, exact: "3,400" }\n');
    assert.ok(!dismissed.includes('3,400') && dismissed.includes('12 percent'));
  });

  it('has one mark and not two: none where an annotation says that it is open', () => {
    const passage = 'Traffic has grown by 12 percent since 2019';
    const open = marked(`annotations:\n${annotated('claim', passage)}`);
    assert.ok(!open.includes('12 percent') && open.includes('3,400'), open.join(', '));
    const own = marked(`annotations:\n${annotated('figure', '3,400')}`);
    assert.ok(!own.includes('3,400') && own.includes('12 percent'));
  });

  it('has none where a correction strikes it out, and has one beside that', () => {
    const passage = 'grown by 12 percent since 2019';
    const words = marked(
      `annotations:\n${annotated('claim', passage, ', verdict: needs-correction, correction: "grown by 10 percent since 2019"')}`,
    );
    assert.ok(!words.includes('12 percent') && words.includes('2019'), words.join(', '));
  });

  it('is also marked inside of a quotation that was checked, which tells nothing of its facts', () => {
    const words = marked(
      `annotations:\n${annotated('quote', 'We will spend $4.5 million on it,', ', verdict: confirmed, sources: [{ title: Tape, via: recording }]')}`,
    );
    assert.ok(words.includes('$4.5 million') && !words.includes('“We'), words.join(', '));
  });

  it('is found for a part of the article as for the whole', () => {
    const review = reviewWith();
    const all = uncheckedIn(review, whole);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const within = { start: Math.min(a, b), end: Math.max(a, b) };
        const part = uncheckedIn(review, within);
        for (const mark of part)
          assert.ok(all.some(({ start, end }) => start <= mark.start && mark.end <= end));
        for (const mark of all)
          if (within.start <= mark.start && mark.end <= within.end)
            assert.ok(part.some((one) => overlaps(one, mark)));
      }),
    );
  });

  it('is shown once checking has begun, or as somebody wants it', () => {
    const [before, after] = [
      reviewWith(),
      reviewWith(`annotations:\n${annotated('figure', '2019', ', verdict: confirmed')}`),
    ];
    const opened = reviewWith(`annotations:\n${annotated('figure', '2019')}`);
    assert.deepEqual([before, opened, after].map(isBegun), [false, false, true]);
    const shown = (review: typeof before) => markings.filter((marking) => isMarked(marking, review));
    assert.deepEqual(shown(before), ['always']);
    assert.deepEqual(shown(after), ['begun', 'always']);
    for (const review of [before, after]) assert.ok(isMarked(markingToShow(review), review));
    assert.equal(markingToShow(after), 'begun');
  });
});
