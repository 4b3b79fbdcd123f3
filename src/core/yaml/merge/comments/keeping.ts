import { parseYaml, type ParsedYaml } from '../../parse.ts';
import { applySplices, type Splice } from '../../splice.ts';
import { lineStart } from '../../lines.ts';
import type { Comment } from './comments.ts';
import { byEntry, commentedFile, type Commented } from './commented.ts';
import { missingFrom, type Files, type Missing } from './missing.ts';
import { placed } from './placing.ts';
import { takenOutOf, withoutComment } from './takenOut.ts';

/** A comment that would be lost, or would be there still, and where it begins in its file. */
export interface LostComment {
  readonly side: 'ours' | 'theirs';
  readonly start: number;
}

/**
 * A merged text with the comments that it has not taken over, and without those that it should not have. Each that a side
 * added, or that no side took out, is put at the entry that it is about; each that one side took out and the other left
 * alone goes. Where it is not certain where one is to be put, or the entry is gone, the first such comment comes back
 * instead.
 * @param isSound whether a text says what was merged
 */
export function withComments(
  { base, ours, theirs }: Readonly<Record<keyof Files, ParsedYaml>>,
  merged: ParsedYaml,
  isSound: (text: string) => boolean,
): string | LostComment {
  const files = { base: commentedFile(base), ours: commentedFile(ours), theirs: commentedFile(theirs) };
  let file = commentedFile(merged);
  const taken = takenOutOf(files, file);
  if (taken.length > 0) {
    const { source } = file;
    const left = applySplices(
      source,
      taken.map(({ merged: comment }) => withoutComment(source, comment)),
    );
    if (left === null || !isSound(left)) return lost(taken[0]);
    file = commentedFile(parseYaml(left));
  }
  for (let missing = missingFrom(files, file); missing.length > 0;) {
    const step = put(file, missing);
    if ('side' in step) return lost(step);
    const next = commentedFile(parseYaml(step.text));
    const isThere = next.comments.length - file.comments.length === missing.length - step.waiting.length;
    if (!isThere || !isSound(step.text)) return lost(missing[0]);
    file = next;
    missing = step.waiting;
  }
  return file.source;
}

const lost = ({ side, comment }: Missing): LostComment => ({ side, start: comment.start });

interface Put {
  readonly text: string;
  /** Those that are in the way of others. */
  readonly waiting: readonly Missing[];
}

/** The first that has no place comes back instead. */
function put(file: Commented, missing: readonly Missing[]): Put | Missing {
  const groups: Group[] = [];
  for (const comments of byEntry(missing.map(({ comment }) => comment)).values()) {
    const splices = placed(file, comments);
    if ('text' in splices) return missing.find(({ comment }) => comment === splices) ?? missing[0];
    groups.push({ comments, splices });
  }
  const all = withAll(file, groups);
  if (all !== null) return { text: all, waiting: [] };
  const first = apart(file, groups);
  const text = withAll(file, first);
  const isPut = new Set(first.flatMap(({ comments }) => comments));
  return text === null ? missing[0] : { text, waiting: missing.filter(({ comment }) => !isPut.has(comment)) };
}

/** The comments about one entry. */
interface Group {
  readonly comments: readonly Comment[];
  readonly splices: readonly Splice[];
}

const withAll = ({ source }: Commented, groups: readonly Group[]): string | null =>
  applySplices(
    source,
    groups.flatMap(({ splices }) => splices),
  );

/** Those that change no line that one before changes: what stands behind on a line is to be found again. */
function apart({ source }: Commented, groups: readonly Group[]): readonly Group[] {
  const taken = new Set<number>();
  return groups.filter(({ splices }) => {
    const lines = splices.flatMap(({ start, end }) => [lineStart(source, start), lineStart(source, end)]);
    if (lines.some((line) => taken.has(line))) return false;
    for (const line of lines) taken.add(line);
    return true;
  });
}
