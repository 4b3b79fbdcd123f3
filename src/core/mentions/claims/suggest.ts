import type { Claim, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import type { ScoredSentence } from './claims.ts';

/** The claims worth suggesting, in article order: their number grows slowly with the article's length. */
export function suggestClaims(
  paragraphs: readonly Placed<readonly ScoredSentence[]>[],
  quotes: readonly Quote[],
): Claim[] {
  void quotes;
  return paragraphs.flatMap(({ start, found }) =>
    found.map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      score: sentence.score,
      speaker: null,
      person: null,
    })),
  );
}
