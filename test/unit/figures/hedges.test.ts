import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';

/** What the first figure is hedged with; null where it is exact. */
const hedgeIn = (sentence: string): string | null => figuresIn(sentence)[0]?.hedge?.words ?? null;

describe('a hedge', () => {
  it('is read before a figure and behind it', () => {
    assert.equal(hedgeIn('It cost roughly $5 million.'), 'roughly');
    assert.equal(hedgeIn('Over 200 workers were laid off.'), 'Over');
    assert.equal(hedgeIn('It cost $5 million or more.'), 'or more');
  });

  it('is not seen in a word that says when or where', () => {
    assert.equal(hedgeIn('Over five years prices rose.'), null);
    assert.equal(hedgeIn('They turned around two years later.'), null);
    assert.equal(hedgeIn('The cup was handed over 30 years ago.'), null);
  });
});
