import assert from 'node:assert/strict';
import { cpiU } from '../../../src/core/figures/worth/cpiU.ts';
import { dollarsOf, lastYearOf } from '../../../src/core/figures/worth/dollars.ts';
import { yearOf } from '../../../src/core/figures/worth/yearOf.ts';
import manifest from '../../../package.json';
import { figureIn } from './figureIn.ts';

const inDollars = (sentence: string, printed: string, year: number, to = 2025) => {
  const { figure, words } = figureIn(sentence, printed);
  return dollarsOf(figure, { words, sentence, year }, to, cpiU);
};

describe('dollars of another year', () => {
  it('are by the annual averages of the index, in as many digits as the amount has', () => {
    const fine = inDollars('He paid a fine of $250 in 1970.', '$250', 1970);
    assert.deepEqual([fine?.value, fine?.from, fine?.to], [2070, 1970, 2025]);
    assert.ok(fine && fine.within.low < 2073 && fine.within.high > 2073);
    const bridge = inDollars('The bridge cost $27.5 million in 1937.', '$27.5 million', 1937, 2000);
    assert.equal(bridge?.value, 329e6);
    assert.equal(inDollars('It cost $27.5 million in 1937.', '$27.5 million', 1937)?.value, 616e6);
  });

  it('are none of what prices of consumers say nothing of', () => {
    for (const sentence of [
      'Japan had a trade surplus of $120 billion in 1993.',
      'The imbalance was $120 billion in 1993.',
      'The budget deficit was $120 billion in 1993.',
      'Its debts came to $120 billion in 1993.',
      'The economy was worth $120 billion in 1993.',
      'Shares of the firm fell by $120 billion in 1993.',
      'Adjusted for inflation, it cost $120 billion in 1993.',
      'It cost $120 billion in 1990 dollars.',
    ])
      assert.equal(inDollars(sentence, '$120 billion', 1993), null, sentence);
  });

  it('are none of another currency, of the year itself, and of years without an index', () => {
    assert.equal(inDollars('The bridge cost £5 million in 1970.', '£5 million', 1970), null);
    assert.equal(inDollars('The bridge cost $5 million in 1970.', '$5 million', 1970, 1970), null);
    assert.equal(inDollars('The bridge cost $5 million in 1912.', '$5 million', 1912), null);
    assert.equal(inDollars('The bridge cost $5 million in 2026.', '$5 million', 2026), null);
  });

  it('are of the last year of the index where nobody chooses another', () => {
    const setting = manifest.contributes.configuration.properties['copydesk.dollarsOf'];
    assert.deepEqual(
      [setting.default, setting.maximum, setting.minimum],
      [lastYearOf(cpiU), lastYearOf(cpiU), cpiU.firstYear],
    );
  });
});

describe('the year of a date', () => {
  it('is that of a day or a period within it', () => {
    assert.equal(yearOf('1993'), 1993);
    assert.equal(yearOf('1994-02-06'), 1994);
    assert.equal(yearOf('1993-07/1993-09'), 1993);
  });

  it('is none of a period of several', () => {
    assert.equal(yearOf('1993/1995'), null);
    assert.equal(yearOf('1993-12/1994-01'), null);
  });
});
