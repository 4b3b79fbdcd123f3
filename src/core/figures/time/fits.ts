import type { Figure } from '../../mentions/mentions.ts';
import type { Between } from './told.ts';

/** A number with the words that hedge it, as the numbers that it may stand for; both bounds included. */
export function meantBy(value: number, hedge: Figure['hedge']): Between {
  const about = Math.max(1, value * aboutShare, roundness(value) / 2);
  const plain = { low: value - roundness(value) / 2, high: value + roundness(value) / 2 };
  switch (hedge?.direction) {
    case undefined:
      return plain;
    case 'about':
      return { low: value - about, high: value + about };
    case 'at-least':
    case 'over':
      return { low: value, high: value + Math.max(overYears, value * overShare) };
    case 'just-over':
      return { low: value, high: value + about };
    case 'at-most':
    case 'under':
    case 'just-under':
      return { low: value - about, high: value };
  }
}

/** "About 40 years" may be 34 to 46. */
const aboutShare = 0.15;
/** "More than 40 years" is hardly said of 60. */
const overShare = 0.5;
const overYears = 3;

/** What a number may be rounded to: "20 years" to tens, "12 years" to nothing. */
const roundness = (value: number): number =>
  value >= 20 && value % 100 === 0 ? 20 : value >= 20 && value % 10 === 0 ? 6 : 0;

export const overlap = (one: Between, other: Between): boolean =>
  one.low <= other.high && other.low <= one.high;
