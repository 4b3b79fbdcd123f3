import { byEntry, byWords, isAboutOneOf, type Commented, type Groups } from './commented.ts';
import type { Comment } from './comments.ts';

/** The three files of a merge. */
export interface Files {
  readonly base: Commented;
  readonly ours: Commented;
  readonly theirs: Commented;
}

/** A comment that a merged file has to hold and does not. */
export interface Missing {
  readonly side: 'ours' | 'theirs';
  readonly comment: Comment;
}

/** What of the comments that a side added, or that no side took out, a merged file does not hold, by their words. */
export function missingFrom(files: Files, merged: Commented): readonly Missing[] {
  const [base, ours, theirs, is] = [files.base, files.ours, files.theirs, merged].map(byWords);
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((text) => {
    const of = (all: Groups) => all.get(text) ?? [];
    const known = [...of(base), ...of(ours), ...of(theirs)].every((comment) => isAboutOneOf(merged, comment));
    return missingOf({ base: of(base), ours: of(ours), theirs: of(theirs) }, of(is), known);
  });
}

/**
 * As {@link missingFrom}, of comments that all have the same words. What one side moved or both wrote at one entry is told
 * by the entries. Where not all of these are known, since they go by other names now, it is enough that as many comments
 * are there.
 */
function missingOf(
  { base, ours, theirs }: Readonly<Record<keyof Files, readonly Comment[]>>,
  merged: readonly Comment[],
  known: boolean,
): readonly Missing[] {
  if (!known && merged.length >= ours.length + theirs.length - base.length) return [];
  const [atBase, atOurs, atTheirs, atMerged] = [base, ours, theirs, merged].map(byEntry);
  return [...new Set([...atTheirs.keys(), ...atOurs.keys()])].flatMap((entry) => {
    const of = (all: Groups) => all.get(entry) ?? [];
    const [was, mine, other] = [of(atBase).length, of(atOurs), of(atTheirs)];
    const [less, more] = [mine.length, other.length].toSorted((a, b) => a - b);
    // What both added is the same.
    const lacks = (less > was ? more : less + more - was) - of(atMerged).length;
    const side = other.length === more ? 'theirs' : 'ours';
    return lacks > 0
      ? (side === 'theirs' ? other : mine).slice(-lacks).map((comment) => ({ side, comment }))
      : [];
  });
}
