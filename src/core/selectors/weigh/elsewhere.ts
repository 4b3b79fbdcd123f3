import type { Runs } from './rivals.ts';
import { mostWords, runsBeside } from './rivals.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';

// Where like statements change places, a passage's words stand where it was, and are another's: what stood beside it and
// beside none of its copies stands beside them elsewhere now.

/** A place found for a passage, all of whose words stand in others, too. */
export interface PlaceAmongCopies {
  /** The old text, or as much of it as the selector holds (`isPiece`). */
  readonly old: Tokens;
  readonly passage: TokenSpan;
  readonly isPiece: boolean;
  readonly current: Tokens;
  readonly place: TokenSpan;
  /** So many words on either side stood beside the passage and beside none of its copies. */
  readonly telling: Runs;
}

/** Does what told the passage from its copies, on either side, stand beside the place? */
export function isToldThere({ old, passage, current, place, telling }: PlaceAmongCopies): boolean {
  const own = runsBeside(old, passage, current, place, false);
  return own.before >= Math.min(telling.before, mostWords) || own.after >= Math.min(telling.after, mostWords);
}

/** Does what told the passage from its copies stand beside one of these places, first words of it, and not beside its own? */
export function isToldElsewhere(
  { old, passage, isPiece, current, place, telling }: PlaceAmongCopies,
  copies: Iterable<number>,
): boolean {
  const length = passage.to - passage.from;
  let own: Runs | null = null;
  for (const from of copies) {
    if (from < place.to && place.from < from + length) continue;
    own ??= runsBeside(old, passage, current, place, isPiece);
    if (own.before >= telling.before && own.after >= telling.after) return false;
    // That a text begins or ends there tells nothing: what was last is not where something has been added.
    const its = runsBeside(old, passage, current, { from, to: from + length }, true);
    const isTold = (side: keyof Runs): boolean =>
      own !== null && its[side] >= telling[side] && own[side] < telling[side];
    if (isTold('before') || isTold('after')) return true;
  }
  return false;
}

/** How many words beside a passage of a whole text it takes to tell it from the copies that begin at these words. */
export function tellingRuns(old: Tokens, passage: TokenSpan, copies: Iterable<number>): Runs {
  const length = passage.to - passage.from;
  let before = 1;
  let after = 1;
  for (const from of copies) {
    if (from === passage.from) continue;
    const shared = runsBeside(old, passage, old, { from, to: from + length }, false);
    before = Math.max(before, shared.before + 1);
    after = Math.max(after, shared.after + 1);
  }
  return { before, after };
}
