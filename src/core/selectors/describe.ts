import type { Range, Selector } from '../model.ts';
import { contextFor, contextOfRepeated, longestWord } from './context.ts';
import { characterStart } from './words/surrogates.ts';
import type { TextIndex } from './words/textIndex.ts';
import { indexText, rarestToken } from './words/textIndex.ts';
import type { TokenSpan } from './words/tokens.ts';
import { tokensIn } from './words/tokens.ts';

/** Words on either side that are compared with another place; beyond, the offsets must tell. */
const maxSharedWords = 60;

/**
 * A selector for a passage: its words, its offsets, and enough of the text around it to tell it from any other place
 * that reads the same: 32 characters on either side, more for short or repeated passages. Offsets out of bounds are
 * moved inside; nothing is cut inside a surrogate pair.
 */
export const describe = (text: string, range: Range): Selector => describeIn(indexText(text), range);

/** `describe` for several passages of one text, which is read once: with the first of them. */
export function describerOf(text: string): (range: Range) => Selector {
  let index: TextIndex | undefined;
  return (range) => describeIn((index ??= indexText(text)), range);
}

function describeIn(index: TextIndex, range: Range): Selector {
  const { text, starts, ends } = index.tokens;
  const start = characterStart(text, range.start);
  const end = Math.max(start, characterStart(text, range.end));
  const passage = tokensIn(index.tokens, { start, end });
  const usual = contextFor(passage.to - passage.from);
  let from = start - usual;
  let to = end + usual;
  const shared = sharedContext(index, passage);
  if (shared !== null) {
    from = Math.min(from, starts[passage.from - shared.before] - contextOfRepeated);
    to = Math.max(to, ends[passage.to - 1 + shared.after] + contextOfRepeated);
  }
  from = wordStart(index, characterStart(text, from));
  to = wordEnd(index, characterStart(text, to));
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.min(from, start), start),
    suffix: text.slice(end, Math.max(to, end)),
    start,
    end,
  };
}

/** How many words before and after the passage also stand around another place with its words; null without one. */
function sharedContext(index: TextIndex, passage: TokenSpan): { before: number; after: number } | null {
  const { tokens, words } = index;
  const { hashes, count } = tokens;
  const length = passage.to - passage.from;
  if (length === 0) return null;
  const rarest = rarestToken(index, tokens, passage);

  const sameRun = (first: number, other: number, direction: 1 | -1, most: number): number => {
    let run = 0;
    while (run < most) {
      const a = first + run * direction;
      const b = other + run * direction;
      if (a < 0 || b < 0 || a >= count || b >= count || hashes[a] !== hashes[b]) break;
      run++;
    }
    return run;
  };
  let occursAgain = false;
  let before = 0;
  let after = 0;
  for (let place = words.first(hashes[rarest]); place >= 0; place = words.next(place)) {
    const other = place - rarest + passage.from;
    if (other === passage.from || other < 0) continue;
    if (sameRun(passage.from, other, 1, length) < length) continue;
    occursAgain = true;
    before = Math.max(before, sameRun(passage.from - 1, other - 1, -1, maxSharedWords));
    after = Math.max(after, sameRun(passage.to, other + length, 1, maxSharedWords));
    if (before === maxSharedWords && after === maxSharedWords) break;
  }
  return occursAgain ? { before, after } : null;
}

/** Where the word that the offset cuts begins. */
function wordStart({ tokens }: TextIndex, offset: number): number {
  const { from, to } = tokensIn(tokens, { start: offset, end: offset + 1 });
  const start = from < to ? tokens.starts[from] : offset;
  return start < offset && offset - start <= longestWord ? start : offset;
}

/** Where the word that the offset cuts ends. */
function wordEnd({ tokens }: TextIndex, offset: number): number {
  const { from, to } = tokensIn(tokens, { start: offset, end: offset + 1 });
  const cuts = from < to && tokens.starts[from] < offset;
  return cuts && tokens.ends[from] - offset <= longestWord ? tokens.ends[from] : offset;
}
