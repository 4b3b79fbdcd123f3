import { dollarsOf } from '../../../core/figures/worth/dollars.ts';
import { otherUnit } from '../../../core/figures/worth/units.ts';
import { yearOf } from '../../../core/figures/worth/yearOf.ts';
import { plain } from '../../../core/markdown.ts';
import type { Figure } from '../../../core/mentions/mentions.ts';
import { sliceOf } from '../../../core/model.ts';
import type { Surroundings } from '../../../core/review/surroundings.ts';
import { dollarsInWords, otherUnitInWords } from '../../../core/wording/worth.ts';
import { labelled, type CardArticle } from '../card.ts';
import type { FoldedPart } from './folded.ts';

/** What a figure comes to in dollars of another year, and in units of the other system. */
export function worth(of: CardArticle, figure: Figure, around: Surroundings | null): FoldedPart[] {
  if (!around) return [];
  const words = sliceOf(of.text, figure);
  const sentence = sliceOf(of.text, around.sentence);
  const hedge = figure.hedge?.words ?? null;
  const unit = otherUnit(figure, words, sentence);
  const year = yearIn(around);
  const dollars =
    of.prices && year !== null
      ? dollarsOf(figure, { words, sentence, year }, of.prices.year, of.prices.index)
      : null;
  const parts: FoldedPart[] = [];
  if (unit)
    parts.push({
      name: `in ${unit.unit}`,
      shown: [labelled(`In ${unit.unit}`, plain(otherUnitInWords(unit, hedge)))],
    });
  if (dollars) {
    const ofYear = `dollars of ${String(dollars.to)}`;
    parts.push({ name: ofYear, shown: [labelled(`In ${ofYear}`, plain(dollarsInWords(dollars, hedge)))] });
  }
  return parts;
}

/** The one year that the sentence gives an amount: not the bound of a time, as in "since 1941". */
function yearIn({ when }: Surroundings): number | null {
  const [only] = when;
  if (when.length !== 1 || typeof only.date.value !== 'string') return null;
  return only.words.start === only.date.start ? yearOf(only.date.value) : null;
}
