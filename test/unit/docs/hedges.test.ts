import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { hedgeWidths } from '../../../src/core/figures/intervals/hedgeWidths.ts';

/** The table of the README, a row for each kind of hedge. */
const rows = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

const percent = (times: number): string => `${String(Math.round(times * 100))} %`;

function allowed(from: number, to: number): string {
  if (to === Infinity) return from > 1 ? 'anything above' : 'the number or anything above';
  if (from === 0) return to < 1 ? 'anything below' : 'the number or anything below';
  return `${percent(from)} to ${percent(to)}`;
}

describe('the table of hedges in the README', () => {
  for (const { words, from, to } of Object.values(hedgeWidths))
    it(`says what ${words} allow`, () => {
      const row = rows.find(([, first]) => first === words);
      assert.equal(row?.[2], allowed(from, to));
    });
});
