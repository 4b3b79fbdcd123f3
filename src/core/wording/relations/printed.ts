import type { Interval } from '../../figures/intervals/interval.ts';
import type { Relation } from '../../figures/relation.ts';
import { emphasisFirst } from '../../figures/phrases/phrase.ts';
import { sliceOf, type Range } from '../../model.ts';

/** The words at one of the relation's places, "only" left out; empty where it has not so many. */
export function wordsAt(text: string, { places }: Relation, index: number): string {
  const place = places.at(index);
  return place ? printedAt(text, place).replace(emphasisFirst, '') : '';
}

const printedAt = (text: string, place: Range): string => sliceOf(text, place).replaceAll(/\s+/gu, ' ');

/** The words at a place, in quotation marks. */
export function quotedAt(text: string, { places }: Relation, index: number): string {
  const place = places.at(index);
  return `‘${place ? printedAt(text, place) : ''}’`;
}

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** "46", "45 to 47", "more than 50": no more digits than the interval is sure of. */
export function intervalInWords(interval: Interval): string {
  const [scale, name] = scales.find(([size]) => Math.abs(interval.low) >= size) ?? [1, ''];
  return `${unscaledInWords({ low: interval.low / scale, high: interval.high / scale })}${name}`;
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million'],
];

function unscaledInWords({ low, high }: Interval): string {
  if (high === Infinity) return `more than ${tenths.format(low)}`;
  const middle = (low + high) / 2;
  const width = high - low;
  const format =
    width < 0.02 && Math.abs(middle) < fewDigits
      ? hundredths
      : width < 0.5 && Math.abs(middle) < manyDigits
        ? tenths
        : whole;
  const [first, last] = [format.format(low), format.format(high)];
  if (width <= Math.max(1, Math.abs(middle) * 0.03) || first === last) return format.format(middle);
  return low === 0 ? `at most ${last}` : `${first} to ${last}`;
}

/** From here on nobody asks for hundredths, or for tenths. */
const fewDigits = 10;
const manyDigits = 1000;

/** "about 46": with the word unless it is one exact number. */
export const aboutInWords = (interval: Interval): string =>
  `${interval.low === interval.high ? '' : 'about '}${intervalInWords(interval)}`;

/** "about 46 %" */
export const percentInWords = (interval: Interval): string => `about ${intervalInWords(interval)} %`;
