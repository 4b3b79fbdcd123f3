import type { Range } from '../../model.ts';
import { overlaps } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { Claim, Quote } from '../mentions.ts';
import type { Placed } from '../placed.ts';
import { shiftRange } from '../slices.ts';
import type { ScoredSentence } from './claims.ts';

/** So many for an article of one sentence, and more with the square root of their number. */
const perRootOfSentences = 1.2;

const paragraphsPerStep = 200;

/** The claims worth suggesting, in article order: but for those that always are, their number grows slowly. */
export function* suggestClaims(
  paragraphs: readonly Placed<readonly ScoredSentence[]>[],
  quotes: readonly Quote[],
): Steps<Claim[]> {
  let sentences = 0;
  let always = 0;
  const scores: number[] = [];
  for (const [index, { found }] of paragraphs.entries()) {
    if (index % paragraphsPerStep === paragraphsPerStep - 1) yield;
    sentences += found.length;
    for (const { offer, score } of found) {
      if (offer === 'always') always++;
      else if (offer === 'ranked') scores.push(score);
    }
  }
  yield;
  const most = Math.max(0, Math.ceil(perRootOfSentences * Math.sqrt(sentences)) - always);
  const least = Float64Array.from(scores).sort().at(-most) ?? -Infinity;
  const offered: ScoredSentence[] = [];
  const ranked: ScoredSentence[] = [];
  for (const { start, found } of paragraphs) {
    for (const sentence of found) {
      if (sentence.offer === 'always') offered.push(shiftRange(sentence, start));
      else if (sentence.offer === 'ranked' && most > 0 && sentence.score >= least)
        ranked.push(shiftRange(sentence, start));
    }
  }
  // Of equal scores the first.
  ranked.sort((a, b) => b.score - a.score || a.start - b.start);
  offered.push(...ranked.slice(0, most));
  return withSpeakers(
    offered.sort((a, b) => a.start - b.start),
    quotes,
  );
}

/** What part of a sentence somebody must say for it to be his claim. */
const ownShare = 0.35;

/** A claim's speaker is whoever says most of it. Both lists are in article order. */
function withSpeakers(claims: readonly ScoredSentence[], quotes: readonly Quote[]): Claim[] {
  let first = 0;
  return claims.map(({ start, end, score }) => {
    const claim = { start, end, score };
    while ((quotes[first]?.end ?? Infinity) <= claim.start) first += 1;
    const said = longestWithSpeaker(quotes, first, claim);
    if (!said || lengthOf(said) <= lengthOf(claim) * ownShare)
      return { ...claim, speaker: null, person: null };
    return { ...claim, speaker: said.speaker, person: said.person };
  });
}

/** The longest quote with a speaker that overlaps the claim, from a place in the list on. */
function longestWithSpeaker(quotes: readonly Quote[], first: number, claim: Range): Quote | null {
  let longest: Quote | null = null;
  for (let index = first; index < quotes.length; index++) {
    const quote = quotes.at(index);
    if (!quote || quote.start >= claim.end) break;
    if (!quote.speaker || !overlaps(quote, claim)) continue;
    if (!longest || lengthOf(quote) > lengthOf(longest)) longest = quote;
  }
  return longest;
}

const lengthOf = ({ start, end }: Range): number => end - start;
