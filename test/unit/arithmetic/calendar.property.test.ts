import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ageOn } from '../../../src/core/ageOn.ts';
import { daysOf } from '../../../src/core/figures/time/calendar.ts';
import { isoOfDayNumber, weekdayOf } from '../../../src/core/mentions/figures/calendar.ts';

/** Days since 1970-01-01: of the years 1800 to 2200. */
const days = fc.integer({ min: -62_000, max: 84_000 });

describe('The calendar, always', () => {
  it('names the weekday that the platform names', () => {
    fc.assert(
      fc.property(days, (day) => {
        assert.equal(weekdayOf(day), new Date(`${isoOfDayNumber(day)}T00:00:00Z`).getUTCDay());
      }),
    );
  });

  it('finds a day again that it has written', () => {
    fc.assert(
      fc.property(days, (day) => {
        assert.deepEqual(daysOf(isoOfDayNumber(day)), { first: day, last: day });
      }),
    );
  });

  it('has a day in its month, and the month in its year', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOfDayNumber(day);
        const [month, year] = [daysOf(iso.slice(0, 7)), daysOf(iso.slice(0, 4))];
        assert.ok(month && year);
        assert.ok(
          year.first <= month.first && month.first <= day && day <= month.last && month.last <= year.last,
        );
      }),
    );
  });

  it('counts a year more on each birthday and never between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 36_000 }), (birth, later) => {
        const [born, on] = [isoOfDayNumber(birth), isoOfDayNumber(birth + later + 1)];
        const [then, next] = [isoOfDayNumber(birth + later), on].map((day) => ageOn(born, day)?.low ?? 0);
        const isLeapling = born.endsWith('02-29');
        if (!isLeapling) assert.equal(next - then, born.slice(5) === on.slice(5) ? 1 : 0);
        else assert.ok(next - then === 0 || next - then === 1);
      }),
    );
  });

  it('gives an age between those of a birth known less well', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 36_000 }), (birth, later) => {
        const [born, on] = [isoOfDayNumber(birth), isoOfDayNumber(birth + later)];
        const exact = ageOn(born, on);
        const loose = ageOn(born.slice(0, 4), on.slice(0, 4));
        assert.ok(exact && loose);
        assert.equal(exact.low, exact.high);
        assert.ok(loose.low <= exact.low && exact.high <= loose.high && loose.high - loose.low <= 1);
      }),
    );
  });

  it('knows no day that is none', () => {
    for (const iso of ['2023-02-29', '1900-02-29', '2024-13-01', '2024-04-31', '', '1994-02-07x'])
      assert.equal(daysOf(iso), null, iso);
    assert.ok(daysOf('2024-02-29'));
  });
});
