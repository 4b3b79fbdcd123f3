import type { KeyIndex } from '../words/tokenIndex.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';

// Words that stand in several places are told apart by what stands beside them. Where a piece of text is taken out
// between two copies, what is left has the one's words before it and the other's behind: nobody can say whose it is.

/** Whose words stand at a place: the passage's, a copy's of it, or either's. */
export type Owner = 'own' | 'other' | 'disputed';

/** How many words in a row stand alike before and after two places. */
export interface Runs {
  readonly before: number;
  readonly after: number;
}

/** Beyond this many words alike on a side, nothing more is told by further ones. */
export const mostWords = 24;
/** One word more on a side may be chance, so many are not. */
const tellingWords = 3;

/** A place, and where its words stood in the old text. */
interface Contested {
  readonly old: Tokens;
  readonly passage: TokenSpan;
  readonly current: Tokens;
  readonly place: TokenSpan;
  /** First words of the places in `old` that read as the place does now. */
  readonly copies: Iterable<number>;
  /** `old` is a piece of a text: a row of words that goes on to its end may go on beyond it. */
  readonly isPiece: boolean;
  /** More places read so now than did: the passage may have become one of them. */
  readonly isOneMore: boolean;
}

export function ownerAt({ old, passage, current, place, copies, isPiece, isOneMore }: Contested): Owner {
  const length = place.to - place.from;
  let own: Runs | null = null;
  let owner: Owner = 'own';
  for (const from of copies) {
    if (from < passage.to && passage.from < from + length) continue;
    own ??= runsBeside(old, passage, current, place, isPiece);
    const its = runsBeside(old, { from, to: from + length }, current, place, isPiece);
    const judged = compared(own, its, isPiece, isOneMore);
    if (judged === 'other') return judged;
    if (judged === 'disputed') owner = judged;
  }
  return owner;
}

function compared(own: Runs, its: Runs, isPiece: boolean, isOneMore: boolean): Owner {
  const more = { before: its.before - own.before, after: its.after - own.after };
  if (more.before < 0 && more.after < 0) return 'own';
  if (!isOneMore) return 'other';
  const isBoth = more.before >= 0 && more.after >= 0;
  if (isBoth && more.before + more.after > 0) return 'other';
  // Alike on both sides: only what is farther away can tell.
  if (isBoth) return isPiece ? 'disputed' : 'own';
  // One side is the passage's, and the other the copy's.
  const surplus = Math.max(more.before, more.after);
  const isSlight = surplus < tellingWords && Math.max(own.before, own.after) >= tellingWords;
  return surplus <= 0 || isSlight ? 'own' : 'disputed';
}

export function runsBeside(
  old: Tokens,
  then: TokenSpan,
  current: Tokens,
  now: TokenSpan,
  isPiece: boolean,
): Runs {
  const run = (a: number, b: number, direction: 1 | -1): number => {
    for (let length = 0; length < mostWords; length++) {
      const at = a + length * direction;
      const place = b + length * direction;
      const ends = at < 0 || at >= old.count;
      // Where both texts begin or end, nothing could stand there to tell.
      if (ends && (isPiece || place < 0 || place >= current.count))
        return length > 0 || !isPiece ? mostWords : 0;
      if (ends || place < 0 || place >= current.count) return length;
      if (old.hashes[at] !== current.hashes[place]) return length;
    }
    return mostWords;
  };
  return { before: run(then.from - 1, now.from - 1, -1), after: run(then.to, now.to, 1) };
}

/** Words that stand more often than this in a text are followed no farther. */
const maxCopies = 400;

/** Where the words of a span of `current` stand in `old`, whose words `places` knows; not all where there are many. */
export function copiesIn(
  old: Tokens,
  places: KeyIndex,
  current: Tokens,
  { from, to }: TokenSpan,
): readonly number[] {
  let rarest = from;
  let fewest = Infinity;
  for (let token = from; token < to && fewest > 0; token++) {
    const count = places.count(current.hashes[token]);
    if (count < fewest) [rarest, fewest] = [token, count];
  }
  const copies: number[] = [];
  if (fewest === 0) return copies;
  let seen = 0;
  for (
    let place = places.first(current.hashes[rarest]);
    place >= 0 && seen < maxCopies;
    place = places.next(place)
  ) {
    seen++;
    const start = place - (rarest - from);
    if (start < 0 || start + to - from > old.count) continue;
    let same = 0;
    while (same < to - from && old.hashes[start + same] === current.hashes[from + same]) same++;
    if (same === to - from) copies.push(start);
  }
  return copies;
}

/** How often the words of a span of `current` stand in `old`, as far as they are followed. */
export const countCopies = (old: Tokens, places: KeyIndex, current: Tokens, span: TokenSpan): number =>
  copiesIn(old, places, current, span).length;
