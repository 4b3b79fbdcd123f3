import { onScale, printed, type Printed } from '../intervals/printed.ts';
import type { PhraseFigure } from './phrase.ts';

/** What the figure stands for, with its hedge; `null` where it has no number. */
export const standsFor = ({ figure, words }: PhraseFigure): Printed | null => printed(words, figure);

const hundredth = 0.01;

/** Of a percentage or fraction, 1 being the whole. */
export function shareOf(share: PhraseFigure): Printed | null {
  const stands = standsFor(share);
  return stands && share.figure.kind === 'percent' ? onScale(stands, hundredth) : stands;
}

/** Of one kind and unit, so that one can be part of the other. What is counted may have two names. */
export const areAlike = (a: PhraseFigure, b: PhraseFigure): boolean =>
  a.figure.kind === b.figure.kind && (a.figure.kind === 'count' || a.figure.unit === b.figure.unit);

const scaleWord = /(?:[mbt]illion|thousand|hundred|lakh|crore|\d ?(?:mn|bn|tn|[kmb]))\b/iu;
/** More than so many times as much, without a word for it. */
const largestTimes = 100;

/** "From $1.2 to $2.4 million": the first goes without its million, and its value is not what is meant. */
export function areOnOneScale(a: PhraseFigure, b: PhraseFigure): boolean {
  if (scaleWord.test(a.words) === scaleWord.test(b.words)) return true;
  const [first, second] = [a.figure.value, b.figure.value].map(Number);
  return first < second * largestTimes && second < first * largestTimes;
}
