import type { Pairing } from './align/pairing.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { TokenSpan } from './words/tokens.ts';
import { tokenText } from './words/tokens.ts';
import type { TextIndex } from './words/textIndex.ts';
import { isInNote } from './words/notes.ts';
import { paragraphAt, paragraphsAround } from './words/paragraphs.ts';

// What a selector's context says of a place that has only some of it.

/** Words that weigh less together stand near a place by chance: a rare one weighs 1. */
const chanceWeight = 1;

/** Words farther than this from where they would be stand there for another reason. */
const nearWords = 8;
/** So many words at most stand before and behind a piece that is quoted, in its paragraph: "Read more:". A note has more. */
const labelWords = 4;

/**
 * Does a piece of the passage's sentence stand there in a paragraph of its own, or in a note, and nothing else of what was
 * beside it? So it is quoted where it was taken out.
 */
export function isPieceOfSentence(
  { tokens, statements, passage, start, weights }: Excerpt,
  { partners, likeness }: Pairing,
  index: TextIndex,
  place: TokenSpan,
): boolean {
  const isFound = (token: number): boolean => likeness[token] > 0;
  const isNext = (token: number, next: number): boolean =>
    isFound(token) && isFound(next) && partners[next] === partners[token] + 1;
  let first = passage.from;
  while (first < passage.to && !isFound(first)) first++;
  if (first === passage.to) return false;
  let last = first + 1;
  while (last < tokens.count && isNext(last - 1, last)) last++;
  if (first === passage.from) while (first > 0 && isNext(first - 1, first)) first--;
  const sentence = paragraphsAround(statements, passage);
  if (first <= sentence.from && last >= sentence.to) return false;
  let others = 0;
  for (let token = 0; token < tokens.count; token++) {
    const isNear = Math.abs(partners[token] - partners[first] - (token - first)) <= nearWords;
    if ((token < first || token >= last) && isNear) others += weights[token] * likeness[token];
  }
  if (others >= chanceWeight) return false;
  const paragraph = paragraphAt(index.paragraphs, place.from);
  const isQuoted =
    paragraph !== undefined &&
    partners[first] - paragraph.from <= labelWords &&
    paragraph.to - 1 - partners[last - 1] <= labelWords;
  if (!isQuoted && !isInNote(index, place.from)) return false;
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
