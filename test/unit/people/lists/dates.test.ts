import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countryCode } from '../../../../src/core/people/lists/countries.ts';
import { agreedDate, isoDate } from '../../../../src/core/people/lists/dates.ts';

describe('dates of lists', () => {
  const read: readonly (readonly [unknown, string | null])[] = [
    ['1958-10-13', '1958-10-13'],
    ['1958-10', '1958-10'],
    [1958, '1958'],
    ['+1958-10-13T00:00:00Z', '1958-10-13'],
    ['1958-01-01T00:00:00Z', '1958'],
    ['1958-01-01', '1958-01-01'],
    ['1950-00-00', '1950'],
    ['-0043-03-15T00:00:00Z', '-0043-03-15'],
    ['13 October 1958', '1958-10-13'],
    ['Oct. 13, 1958', '1958-10-13'],
    ['October 1958', '1958-10'],
    ['13.10.1958', '1958-10-13'],
    ['13/10/1958', '1958-10-13'],
    ['10/13/1958', '1958-10-13'],
    ['03/04/1958', '1958'],
    ['1958-02-30', null],
    ['soon', null],
    [null, null],
  ];
  for (const [written, date] of read)
    it(`${JSON.stringify(written)} is ${String(date)}`, () => assert.equal(isoDate(written), date));

  it('that disagree say what they share', () => {
    assert.equal(agreedDate(['1958', '1958-10-13']), '1958-10-13');
    assert.equal(agreedDate(['1958-10-13', '1958-10-14']), '1958-10');
    assert.equal(agreedDate(['1958-10-13', '1958-11-13', '1958']), '1958');
    assert.equal(agreedDate(['-0043-03-15', '-0043-04-15']), '-0043');
    assert.equal(agreedDate([]), null);
  });

  it('that are of different years say nothing, whatever follows', () => {
    const date = fc.constantFrom('1957', '1958', '1958-10-13');
    fc.assert(
      fc.property(fc.array(date), (more) => {
        assert.equal(agreedDate(['1957-05-05', '1959', ...more]), null);
      }),
    );
  });
});

describe('countries of lists', () => {
  it('are codes, from codes and names', () => {
    const codes = [
      'US',
      'us',
      'gb-sct',
      'United States of America',
      'Germany',
      'UK',
      'eu',
      'suhh',
      'Atlantis',
      5,
    ];
    assert.deepEqual(codes.map(countryCode), ['us', 'us', 'gb', 'us', 'de', 'gb', null, null, null, null]);
  });
});
