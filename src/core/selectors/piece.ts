import type { Pairing } from './align/pairing.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { TokenSpan } from './words/tokens.ts';
import type { TextIndex } from './words/textIndex.ts';
import { paragraphAt } from './words/paragraphs.ts';

// What a selector's context says of a place that has only some of it.

/**
 * Does a piece from the middle of the passage's sentence stand there, and nothing else of what was beside it? So it is
 * quoted where it was taken out.
 */
export function isPieceOfSentence(
  { tokens, statements, passage, start }: Excerpt,
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
  for (let token = 0; token < tokens.count; token++)
    if ((token < first || token >= last) && likeness[token] > 0) return false;
  const beganText =
    first === 0 && start !== undefined && tokens.starts[passage.from] >= start && place.from > passage.from;
  const endedText = last === tokens.count && last === passage.to;
  return (first > 0 || beganText) && (last < tokens.count || endedText);
}

/** So many words in a row on either side are no chance. */
const tellingWords = 3;

/**
 * Does all that stands there read as the context with as many words as the passage has, or more, cut out in one piece? Then what is there may be another's: a cut between like statements can be slid.
 */
export function mayBeCut(
  { tokens, passage }: Excerpt,
  { partners, likeness }: Pairing,
  { tokens: current }: TextIndex,
): boolean {
  const last = tokens.count - 1;
  if (likeness[last] < 1) return false;
  let after = 0;
  while (after <= last && tokens.hashes[last - after] === current.hashes[partners[last] - after]) after++;
  const rest = tokens.count - after;
  if (after < tellingWords || rest <= passage.from) return false;
  const end = partners[last] - after + 1;
  for (let before = rest - (passage.to - passage.from); before >= tellingWords; before--) {
    let same = 0;
    while (same < before && tokens.hashes[same] === current.hashes[end - before + same]) same++;
    if (same === before) return true;
  }
  return false;
}
