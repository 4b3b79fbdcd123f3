import type { Pairing } from './align/pairing.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { TokenSpan } from './words/tokens.ts';
import { tokenText } from './words/tokens.ts';
import type { TextIndex } from './words/textIndex.ts';
import { paragraphAt } from './words/paragraphs.ts';

// What a selector's context says of a place that has only some of it.

/** Words that weigh less together stand near a place by chance: a rare one weighs 1. */
const chanceWeight = 1;

/**
 * Does a piece from the middle of the passage's sentence stand there, and nothing else of what was beside it? So it is
 * quoted where it was taken out.
 */
export function isPieceOfSentence(
  { tokens, statements, passage, start, weights }: Excerpt,
  { partners, likeness }: Pairing,
  place: TokenSpan,
): boolean {
  const sentence = {
    from: paragraphAt(statements, passage.from)?.from ?? passage.from,
    to: paragraphAt(statements, passage.to - 1)?.to ?? passage.to,
  };
  let first = passage.from;
  while (first > 0 && stands(first - 1, place.from - (passage.from - first) - 1)) first--;
  let last = passage.to;
  while (last < tokens.count && stands(last, place.to + last - passage.to)) last++;
  function stands(token: number, at: number): boolean {
    return likeness[token] > 0 && partners[token] === at;
  }
  if (first <= sentence.from && last >= sentence.to) return false;
  let others = 0;
  for (let token = 0; token < tokens.count; token++)
    if (token < first || token >= last) others += weights[token] * likeness[token];
  if (others >= chanceWeight) return false;
  const beganText =
    first === 0 && start !== undefined && tokens.starts[passage.from] >= start && place.from > passage.from;
  const endedText = last === tokens.count && last === passage.to;
  return (first > 0 || beganText) && (last < tokens.count || endedText);
}

/** So many words in a row on either side are no chance. */
const tellingWords = 3;

/**
 * Does all that stands there read as the context with as many words as the passage has, or more, cut out in one piece?
 * Then what is there may be another's: a cut between like statements can be slid. A name or figure that stands nowhere
 * else says whose it is.
 */
export function mayBeCut(
  excerpt: Excerpt,
  { partners, likeness }: Pairing,
  { tokens: current, words }: TextIndex,
): boolean {
  const { tokens, passage } = excerpt;
  for (let token = passage.from; token < passage.to; token++)
    if (likeness[token] === 1 && isOnlyHere(token)) return false;
  const last = tokens.count - 1;
  if (likeness[last] < 1) return false;
  let after = 0;
  while (after <= last && tokens.hashes[last - after] === current.hashes[partners[last] - after]) after++;
  const rest = tokens.count - after;
  if (after < tellingWords || rest <= passage.from) return false;
  for (let cut = passage.to - passage.from; cut + tellingWords <= last; cut++) {
    const before = Math.max(tellingWords, rest - cut);
    if (before + cut > tokens.count - tellingWords) return false;
    const begin = partners[last] - last + cut;
    let same = 0;
    while (same < before && tokens.hashes[same] === current.hashes[begin + same]) same++;
    if (same === before) return true;
  }
  return false;

  function isOnlyHere(token: number): boolean {
    const hash = tokens.hashes[token];
    return (
      words.count(hash) === 1 &&
      excerpt.words().count(hash) === 1 &&
      nameOrFigure.test(tokenText(tokens, token))
    );
  }
}

const nameOrFigure = /^[\p{Lu}\p{Nd}]/u;
