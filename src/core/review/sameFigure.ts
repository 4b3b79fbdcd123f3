import type { Figure, FigureKind } from '../mentions/mentions.ts';
import type { Review } from './review.ts';

/** Two of these with one value need not be of one thing: "two" is everywhere. */
const telling: ReadonlySet<FigureKind> = new Set(['money', 'percent', 'count', 'measure', 'score', 'date']);
/** Smaller counts are of anything. */
const smallestCount = 10;

/** The other places of an article that give the same figure: one value, of one unit. */
export function sameFigures({ mentions }: Review, figure: Figure): Figure[] {
  if (!telling.has(figure.kind) || figure.value === null || isCommon(figure)) return [];
  const value = JSON.stringify(figure.value);
  return mentions.figures.filter(
    (other) =>
      other !== figure &&
      other.kind === figure.kind &&
      other.unit === figure.unit &&
      JSON.stringify(other.value) === value &&
      other.stretch === figure.stretch,
  );
}

const isCommon = ({ kind, value, unit }: Figure): boolean =>
  kind === 'count' && (unit === null || (typeof value === 'number' && value < smallestCount));
