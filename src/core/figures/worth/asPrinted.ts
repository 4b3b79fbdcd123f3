import type { Figure } from '../../mentions/mentions.ts';
import type { Interval } from '../intervals/interval.ts';
import { printed } from '../intervals/printed.ts';

/** What follows the last digit may be cut off, which makes it twice as wide; zeros make it wider. */
const cutOff = 2;
/** Computing in binary is off by less. */
const slack = 1 + 1e-9;

/**
 * What a number stands for by itself, without its hedge: rounded to its last digit, or to that before the zeros at its
 * end. `null` where it has no number.
 */
export function asPrinted(figure: Figure, words: string): Interval | null {
  const stands = printed(words, { ...figure, hedge: null });
  if (!stands) return null;
  return isBeyondLastDigit(stands.said, stands.wide) ? stands.wide : stands.said;
}

/** Whether a number may be off by more than its last digit: its zeros may be rounding. */
export const isBeyondLastDigit = (said: Interval, wide: Interval): boolean =>
  widthOf(wide) > cutOff * slack * widthOf(said);

const widthOf = ({ low, high }: Interval): number => high - low;
