import { afterBreak, gapBefore, isBlank, lineEnd, lineStart } from '../../lines.ts';
import { removal, type Splice } from '../../splice.ts';
import { byEntry, byWords, isAboutOneOf, type Commented, type Groups } from './commented.ts';
import type { Comment } from './comments.ts';
import type { Files } from './missing.ts';

/** A comment of the base that one side took out and that stands in a merged file, since the other side has it still. */
export interface TakenOut {
  readonly side: 'ours' | 'theirs';
  /** As it stands in that other side. */
  readonly comment: Comment;
  /** As it stands in the merged file. */
  readonly merged: Comment;
}

/**
 * What of the comments that a side took out a merged file holds: only where all files have the entry, and it is certain
 * what all comments of these words are about. Otherwise it could be moved, or gone with its entry.
 */
export function takenOutOf(files: Files, merged: Commented): readonly TakenOut[] {
  const [base, ours, theirs, is] = [files.base, files.ours, files.theirs, merged].map(byWords);
  return [...base].flatMap(([text, were]) => {
    const of = (all: Groups) => all.get(text) ?? [];
    if (![...were, ...of(ours), ...of(theirs)].every((comment) => isAboutOneOf(merged, comment))) return [];
    const [atOurs, atTheirs, atMerged] = [of(ours), of(theirs), of(is)].map(byEntry);
    return [...byEntry(were)].flatMap(([entry, at]) => {
      if (![files.ours, files.theirs, merged].every((file) => isAboutOneOf(file, at[0]))) return [];
      const [mine, other, there] = [atOurs, atTheirs, atMerged].map((all) => all.get(entry) ?? []);
      const [less, more] = [mine, other].toSorted((a, b) => a.length - b.length);
      // What both took out may be the same.
      if (more.length < at.length) return [];
      const surplus = there.length - (less.length + more.length - at.length);
      const side = more === mine ? 'ours' : 'theirs';
      return surplus > 0
        ? there.slice(-surplus).map((comment) => ({ side, comment: more[more.length - 1], merged: comment }))
        : [];
    });
  });
}

/** Takes out a comment, with its line where it has one of its own. */
export function withoutComment(source: string, { start }: Comment): Splice {
  const line = lineStart(source, start);
  const end = lineEnd(source, start);
  return isBlank(source.slice(line, start))
    ? removal(line, afterBreak(source, end))
    : removal(gapBefore(source, start), end);
}
