import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Mentions } from '../../../src/core/mentions/mentions.ts';
import { textPartsOf } from '../../../src/core/review/textParts.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';

const text =
  'Harbour Board Votes\n\nBy Ada Holm\n\n“Give Ana Ruiz 12 boats,” said Bo Li.\n\nShare\n\nThe end of it.';
const figure = (words: string): Mentions['figures'][number] => ({
  ...rangeOf(text, words),
  kind: 'count',
  value: 12,
  unit: null,
  hedge: null,
});
const person = (name: string): Mentions['people'][number] => ({
  id: name,
  name,
  unnamed: false,
  role: null,
  mentions: [{ ...rangeOf(text, name), form: 'name' }],
});
const quote = {
  ...rangeOf(text, 'Give Ana Ruiz 12 boats,'),
  kind: 'direct',
  scare: false,
  speaker: null,
  person: null,
  candidates: [],
} as const;

const range = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('the parts of an article that are told apart at a glance', () => {
  it('cut each other where one holds another, names and figures last', () => {
    const { review } = checkedWith(text, '', {
      quotes: [quote],
      figures: [figure('12 boats')],
      people: [person('Ana Ruiz'), person('Bo Li')],
    });
    const parts = textPartsOf(review).map(({ start, end, kind }) => [kind, text.slice(start, end)]);
    assert.deepEqual(parts, [
      ['headline', 'Harbour Board Votes'],
      ['byline', 'Ada Holm'],
      ['quotation', 'Give '],
      ['person', 'Ana Ruiz'],
      ['quotation', ' '],
      ['figure', '12 boats'],
      ['quotation', ','],
      ['person', 'Bo Li'],
      ['furniture', 'Share'],
    ]);
  });

  it('stand in order and never overlap, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), (quoted, counted) => {
        const { review } = checkedWith(text, '', {
          quotes: quoted.map((at) => ({ ...quote, ...at })),
          figures: counted.map((at) => ({ ...figure('12 boats'), ...at })),
        });
        const parts = textPartsOf(review);
        for (const [nth, { start, end }] of parts.entries()) {
          assert.ok(start < end);
          assert.ok(nth === 0 || parts[nth - 1].end <= start);
        }
      }),
    );
  });

  it('are the same in a part of the text as in the whole, whatever was found', () => {
    fc.assert(
      fc.property(fc.array(range), fc.array(range), range, (quoted, counted, within) => {
        const { review } = checkedWith(text, '', {
          quotes: quoted.map((at) => ({ ...quote, ...at })),
          figures: counted.map((at) => ({ ...figure('12 boats'), ...at })),
        });
        const seen = (parts: ReturnType<typeof textPartsOf>) =>
          parts
            .map(({ start, end, kind }) => [Math.max(start, within.start), Math.min(end, within.end), kind])
            .filter(([start, end]) => start < end);
        assert.deepEqual(seen(textPartsOf(review, within)), seen(textPartsOf(review)));
      }),
    );
  });
});
