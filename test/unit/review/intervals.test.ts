import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlaps, type Range } from '../../../src/core/model.ts';
import { Intervals } from '../../../src/core/review/intervals.ts';

const range = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

describe('ranges by place', () => {
  it('hold and touch what they would one by one', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), range, (ranges, other) => {
        const intervals = new Intervals(ranges);
        const touching = ranges.filter((one) => overlaps(one, other)).sort((a, b) => a.start - b.start);
        assert.deepEqual([...intervals.overlapping(other)], touching);
        assert.equal(intervals.anyOverlaps(other), touching.length > 0);
        const holds = ({ start, end }: Range) => start <= other.start && end >= other.end;
        assert.equal(intervals.anyContains(other), ranges.some(holds));
      }),
      { numRuns: 1_000 },
    );
  });

  it('are found without looking at all of them', () => {
    const count = 1_000;
    let looks = 0;
    const ranges = Array.from({ length: count }, (_, nth) => ({
      get start() {
        looks++;
        return nth * 10;
      },
      end: nth * 10 + 5,
    }));
    const intervals = new Intervals(ranges);
    looks = 0;
    for (const { end } of ranges) {
      assert.ok(intervals.anyContains({ start: end - 3, end }));
      assert.equal([...intervals.overlapping({ start: end - 3, end })].length, 1);
      assert.ok(!intervals.anyOverlaps({ start: end, end: end + 5 }));
    }
    assert.ok(looks < count * 40, `${looks} looks`);
  });
});
