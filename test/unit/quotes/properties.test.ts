import assert from 'node:assert/strict';
import fc from 'fast-check';
import { claimsIn } from '../../../src/core/mentions/claims/claims.ts';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import { publicationOn, resolveDates } from '../../../src/core/mentions/figures/resolve.ts';
import type { Range } from '../../../src/core/model.ts';
import { quotesIn } from '../../../src/core/mentions/quotes/quotes.ts';

const words = fc.constantFrom(
  '“', '”', '"', "'", '‘', '’', '$', '5', '12', ',', '.', '%', ' ', '-', ':', ' said ', ' he ', 'Ann Lee', ' that ', ' May ',
  ' 1993 ', ' million ', ' half ', ' one ', ' in ', '--', '(', ')', '\n', '😀', '\ud800', '\udc00', 'É', ' according to ',
  ' to ', ' and ', ' first ', 'https://', ' Monday', ' last ', ' ago', ' two ', ' years ', '/',
); // prettier-ignore
const texts = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const isWithin = (text: string, { start, end }: Range): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;

describe('whatever the text', () => {
  it('figures lie within it, in order, without overlap, and have sane values', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const figure of resolveDates(figuresIn(text), publicationOn('2020-02-29'))) {
          assert.ok(isWithin(text, figure) && figure.start >= last);
          last = figure.end;
          assert.equal(text.slice(figure.start, figure.end).trim(), text.slice(figure.start, figure.end));
          if (typeof figure.value === 'number') assert.ok(Number.isFinite(figure.value));
        }
      }),
    );
  });

  it('quotes and their speakers lie within it, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        const { quotes, announces } = quotesIn(text);
        for (const quote of quotes) {
          assert.ok(isWithin(text, quote) && quote.start >= last);
          last = quote.start;
          if (quote.speaker) assert.ok(isWithin(text, quote.speaker));
          if (quote.scare) assert.equal(quote.speaker, null);
        }
        if (announces) assert.ok(isWithin(text, announces));
      }),
    );
  });

  it('quoted words are free of the marks around them, and reported ones of quoted ones', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { quotes } = quotesIn(text);
        const direct = quotes.filter(({ kind }) => kind === 'direct');
        for (const quote of quotes.filter(({ kind }) => kind === 'reported')) {
          assert.ok(!direct.some((one) => one.start < quote.end && quote.start < one.end));
        }
        for (const quote of direct) assert.ok(!/^[“”]|[“”]$/u.test(text.slice(quote.start, quote.end)));
      }),
    );
  });

  it('claims are sentences of it with a score between 0 and 1', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const claim of claimsIn(text))
          assert.ok(isWithin(text, claim) && claim.score >= 0 && claim.score <= 1);
      }),
    );
  });

  it('a text of a megabyte on one line is read to its end', () => {
    const sentence = '“We paid $3 million,” said Ann Lee on Monday, adding that it was 5 percent more. ';
    const text = sentence.repeat(Math.ceil(1e6 / sentence.length));
    const perSentence = text.length / sentence.length;
    const figures = figuresIn(text);
    assert.equal(figures.length, 3 * perSentence);
    assert.ok((figures.at(-1)?.end ?? 0) > text.length - sentence.length);
    assert.ok((quotesIn(text).quotes.at(-1)?.end ?? 0) > text.length - sentence.length);
  });
});
