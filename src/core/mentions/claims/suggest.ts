import { overlaps } from '../../model.ts';
import type { Claim, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import type { ScoredSentence } from './claims.ts';

/** Below this an editor would wave a suggestion away. */
const lowest = 0.5;
/** So many for an article of one sentence, and more with the square root of their number. */
const perRootOfSentences = 1.2;

/** The claims worth suggesting, in article order: their number grows slowly with the article's length. */
export function suggestClaims(
  paragraphs: readonly Placed<readonly ScoredSentence[]>[],
  quotes: readonly Quote[],
): Claim[] {
  const sentences = paragraphs.flatMap(({ start, found }) =>
    found.map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
      score: sentence.score,
    })),
  );
  const most = Math.ceil(perRootOfSentences * Math.sqrt(sentences.length));
  const best = sentences
    .filter(({ score }) => score >= lowest)
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start);
  return withSpeakers(best, quotes);
}

/** What part of a sentence somebody must say for it to be his claim. */
const ownShare = 0.35;

/** A claim's speaker is whoever says most of it. Both lists are in article order. */
function withSpeakers(claims: readonly ScoredSentence[], quotes: readonly Quote[]): Claim[] {
  let first = 0;
  return claims.map((claim) => {
    while (first < quotes.length && (quotes[first]?.end ?? 0) <= claim.start) first += 1;
    const inside: Quote[] = [];
    for (const quote of quotes.slice(first)) {
      if (quote.start >= claim.end) break;
      if (overlaps(quote, claim) && quote.speaker) inside.push(quote);
    }
    const said = inside.sort((a, b) => b.end - b.start - (a.end - a.start)).at(0);
    const saysMost = said && said.end - said.start > (claim.end - claim.start) * ownShare;
    return { ...claim, speaker: saysMost ? said.speaker : null, person: saysMost ? said.person : null };
  });
}
