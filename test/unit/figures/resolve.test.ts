import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import { publicationOn, resolveDates } from '../../../src/core/mentions/figures/resolve.ts';

// 7 February 1994 was a Monday.
const published = '1994-02-07';
const valueIn = (sentence: string, date: string | null = published): unknown =>
  resolveDates(figuresIn(sentence), publicationOn(date)).at(0)?.value;

describe('relative dates, counted from the day of publication', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['They met on Sunday.', '1994-02-06'],
    ['They said on Monday that it was over.', '1994-02-07'],
    ['The minister will arrive on Friday.', '1994-02-11'],
    ['The deal was signed last July.', '1993-07'],
    ['It rained in January.', '1994-01'],
    ['It rained in December.', '1993-12'],
    ['The vote is due next month.', '1994-03'],
    ['They met yesterday.', '1994-02-06'],
    ['They met two weeks ago.', '1994-01-24'],
    ['The talks broke down last week.', '1994-01-31/1994-02-06'],
    ['It was founded 50 years ago.', '1944'],
    ['A year ago nobody knew.', '1993'],
    ['Sales fell last quarter.', '1993-10/1993-12'],
    ['He was its head until August.', '1993-08'],
    ['It will be shut until August.', '1994-08'],
    ['On Feb.25 a convoy left.', '1994-02-25'],
    ['On March 5 it opens.', '1994-03-05'],
    ['On December 20 it closed.', '1993-12-20'],
    ['The fair ran from June 21-26.', '1994-06-21/1994-06-26'],
  ];
  for (const [sentence, value] of cases) {
    it(`${sentence} → ${value}`, () => assert.equal(valueIn(sentence), value));
  }

  it('stays open without a day of publication', () => {
    assert.equal(valueIn('They met on Sunday.', null), null);
  });

  it('leaves dates that name their year alone', () => {
    assert.equal(valueIn('They met on May 3, 1988.', null), '1988-05-03');
  });

  it('takes the day a thing was said on as past, and a day of the same name ahead as today', () => {
    const sentence = 'A second ferry will run from April, the harbor authority said Monday.';
    const values = resolveDates(figuresIn(sentence), publicationOn('2024-03-01')).map(({ value }) => value);
    assert.equal(values.at(-1), '2024-02-26');
    assert.equal(valueIn('The craft is to lift off early Monday afternoon.'), '1994-02-07');
    assert.equal(valueIn('The vote is due next Monday.'), '1994-02-14');
  });
});
