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
