import assert from 'node:assert/strict';
import { localMoment } from '../../../../src/core/moment.ts';

/** A clock that shows a moment so many minutes behind UTC. */
const clockAt = (moment: string, minutesBehind: number): Date => {
  const clock = new Date(moment);
  clock.getTimezoneOffset = () => minutesBehind;
  return clock;
};

describe('the moment that it is here', () => {
  it('begins with the day on the wall, and is the same moment', () => {
    for (const [behind, written] of [
      [480, '2026-11-24T16:05:07-08:00'],
      [-330, '2026-11-25T05:35:07+05:30'],
      [0, '2026-11-25T00:05:07+00:00'],
      [-60, '2026-11-25T01:05:07+01:00'],
    ] as const) {
      const moment = localMoment(clockAt('2026-11-25T00:05:07Z', behind));
      assert.equal(moment, written);
      assert.equal(Date.parse(moment), Date.parse('2026-11-25T00:05:07Z'));
    }
  });
});
