import { addTo } from '../../../groups.ts';
import type { Comment } from './comments.ts';

/** The comments of the three files of a merge. */
export interface Comments {
  readonly base: readonly Comment[];
  readonly ours: readonly Comment[];
  readonly theirs: readonly Comment[];
}

/** A comment that a merged file has to hold and does not. */
export interface Missing {
  readonly side: 'ours' | 'theirs';
  readonly comment: Comment;
}

/** What of the comments that a side added, or that no side took out, a merged file does not hold, by their words. */
export function missingFrom(sides: Comments, merged: readonly Comment[]): readonly Missing[] {
  const words = (comments: readonly Comment[]) => grouped(comments, ({ text }) => text);
  const [base, ours, theirs, is] = [sides.base, sides.ours, sides.theirs, merged].map(words);
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((text) => {
    const of = (all: Groups) => all.get(text) ?? [];
    return missingOf({ base: of(base), ours: of(ours), theirs: of(theirs) }, of(is));
  });
}

/**
 * As {@link missingFrom}, of comments that all have the same words. What one side moved or both wrote at one entry is told
 * by the entries. Where these go by other names now, it is enough that as many comments are there.
 */
function missingOf(sides: Comments, merged: readonly Comment[]): readonly Missing[] {
  const { base, ours, theirs } = sides;
  if (merged.length >= ours.length + theirs.length - base.length) return [];
  const [atBase, atOurs, atTheirs, atMerged] = [base, ours, theirs, merged].map((comments) =>
    grouped(comments, entryOf),
  );
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

type Groups = ReadonlyMap<string, readonly Comment[]>;

function grouped(comments: readonly Comment[], keyOf: (comment: Comment) => string): Groups {
  const groups = new Map<string, Comment[]>();
  for (const comment of comments) addTo(groups, keyOf(comment), comment);
  return groups;
}

const entryOf = ({ about }: Comment): string => (about ? (about.owner?.name ?? 'the end') : 'unknown');
