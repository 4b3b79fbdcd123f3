import type { Range } from '../model.ts';
import type { Original } from '../selectors/locate.ts';
import type { Place } from '../selectors/place.ts';
import type { TextEdit, WordsInPlace } from '../selectors/shift.ts';

/** A passage that is followed. */
export interface Followed {
  /** Hash of the text that its selector was made on, where it is known. */
  readonly madeOn: string | undefined;
  /** What stood beside it there, where somebody still has that text. */
  readonly then: Place['then'];
  /** The last text in which it stood as when it was found first, and where: from there it is looked for. */
  readonly seen: Original;
  /** What stands in its place by now; null where it went together with text beside it. */
  readonly words: WordsInPlace | null;
  /** Where the last review found it, if nothing was edited near it since; null where it has to be looked for. */
  readonly foundAt: Range | null;
}

/** An edit so many UTF-16 units from a passage, or closer, may change what its place is. */
const near = 400;

/** A followed passage after an edit. */
export function shiftFollowed(followed: Followed, edit: TextEdit): Followed {
  const { words, foundAt } = followed;
  const isNear = foundAt !== null && words !== null && edit.shiftUntouched(words, near) === null;
  return {
    ...followed,
    words: words && edit.shift(words),
    foundAt: foundAt && (isNear ? null : edit.shiftUntouched(foundAt, near)),
  };
}
