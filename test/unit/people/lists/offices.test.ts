import assert from 'node:assert/strict';
import type { Office } from '../../../../src/core/people/lists/listPerson.ts';
import { personOf } from '../../../../src/core/people/lists/personPart.ts';

const term = (from: string | null, to: string | null, title = 'Mayor'): Office => ({
  title, country: null, from, to,
}); // prettier-ignore

const joined = (...offices: readonly Office[]) =>
  personOf([{ id: 'a', name: 'Ann Weber', offices }], () => null)?.offices.map(({ title, from, to }) => [
    title,
    from,
    to,
  ]);

describe('the offices of a person', () => {
  it('are in the order of time, those without dates last', () => {
    assert.deepEqual(joined(term(null, null, 'Clerk'), term('1990', '1991', 'Judge'), term('1980', '1981')), [
      ['Mayor', '1980', '1981'],
      ['Judge', '1990', '1991'],
      ['Clerk', null, null],
    ]);
  });

  it('of terms that follow each other are one', () => {
    assert.deepEqual(joined(term('2007-01-04', '2013-01-03'), term('2001-01-03', '2007-01-03')), [
      ['Mayor', '2001-01-03', '2013-01-03'],
    ]);
    assert.deepEqual(joined(term('2001-01-03', '2007-01-03'), term('2007-01-04', null)), [
      ['Mayor', '2001-01-03', null],
    ]);
  });

  it('with time in between, or of which it is not known, stay apart', () => {
    assert.equal(joined(term('2001-01-03', '2003-01-03'), term('2007-01-04', '2009-01-04'))?.length, 2);
    assert.equal(joined(term('2001-01-03', null), term('2007-01-04', '2009-01-04'))?.length, 2);
    assert.equal(joined(term(null, '2003-01-03'), term('2002-01-04', '2009-01-04'))?.length, 2);
  });

  it('are said once, and without dates only where no dates are known', () => {
    assert.deepEqual(joined(term('2001', '2003'), term('2001', '2003'), term(null, null)), [
      ['Mayor', '2001', '2003'],
    ]);
  });
});
