import assert from 'node:assert/strict';
import type { Figure, FigureKind } from '../../../src/core/mentions/mentions.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { surroundingsOf, type Surroundings } from '../../../src/core/review/surroundings.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';

const text =
  'Port grows\n\nThe port moved 40 boats and 12 cranes in 1994, after 30 in 1993. It cost $5 million.\n';
const figure = (words: string, kind: FigureKind): Figure => ({
  ...rangeOf(text, words),
  kind,
  value: null,
  unit: null,
  hedge: null,
});
const boats = figure('40 boats', 'count');
const year = figure('1994', 'date');
const figures = [
  boats,
  figure('12 cranes', 'count'),
  year,
  figure('30', 'count'),
  figure('1993', 'date'),
  figure('$5 million', 'money'),
];
const { review } = checkedWith(text, '', { figures });
const words = (ranges: readonly Figure[]) => ranges.map((range) => sliceOf(text, range));

const whenWords = ({ when }: Surroundings) => when.map((one) => sliceOf(text, one.words));

describe('what a figure stands among', () => {
  it('is its sentence, with when it was so and the figures of that sentence, itself left out', () => {
    const around = surroundingsOf(review, boats);
    assert.ok(around);
    assert.equal(
      sliceOf(text, around.sentence),
      'The port moved 40 boats and 12 cranes in 1994, after 30 in 1993.',
    );
    assert.deepEqual(whenWords(around), ['1994']);
    assert.deepEqual(words(around.figures), ['12 cranes', '30']);
  });

  it('is for a date the same, from where it stands', () => {
    const around = surroundingsOf(review, year);
    assert.ok(around);
    assert.deepEqual(words(around.figures), ['40 boats', '12 cranes', '30']);
  });

  it('is nothing where it stands across two paragraphs', () => {
    assert.equal(surroundingsOf(review, { ...boats, start: 0 }), null);
  });
});
