import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { claimTables, newsTables, peopleTables } from '../../../scripts/fit/shipped.ts';
import { headerOf, printTables, rounded } from '../../../scripts/fit/tables.ts';

describe('tables of weights', () => {
  for (const file of [peopleTables(), newsTables(), claimTables()])
    it(`stand in ${file.path} as the fit prints them`, async () => {
      const shipped = readFileSync(file.path, 'utf8');
      assert.equal(await printTables(file, headerOf(shipped)), shipped);
    });

  it('are rounded without a negative zero', () => {
    assert.ok(Object.is(rounded(-0.01, 0.1), 0));
    assert.equal(rounded(-1.26, 0.1), -1.3);
    assert.equal(rounded(0.33, 0.05), 0.35);
  });
});
