import { parseYaml, type ParsedYaml } from '../../parse.ts';
import { applySplices, type Splice } from '../../splice.ts';
import { commentsIn } from './comments.ts';
import { missingFrom, type Comments, type Missing } from './missing.ts';
import { ownersIn } from './owners.ts';
import { placed } from './placing.ts';

/** A comment that would be lost, and where it begins in its file. */
export interface LostComment {
  readonly side: 'ours' | 'theirs';
  readonly start: number;
}

/**
 * A merged text with the comments that it has not taken over: those that a side added, and those of the base that no
 * side took out. Each is put at the entry that it is about. Where that is not certain, or the entry is gone, the first
 * such comment comes back instead.
 * @param isSound whether a text says what was merged
 */
export function withComments(
  { base, ours, theirs }: Readonly<Record<keyof Comments, ParsedYaml>>,
  merged: string,
  isSound: (text: string) => boolean,
): string | LostComment {
  const sides: Comments = { base: commentsIn(base), ours: commentsIn(ours), theirs: commentsIn(theirs) };
  let text = merged;
  for (let before = Infinity; ;) {
    const parsed = parseYaml(text);
    const missing = missingFrom(sides, commentsIn(parsed));
    if (missing.length === 0) return text;
    const [first] = missing;
    const made = missing.length < before ? put(parsed, missing) : first;
    if (typeof made !== 'string') return { side: made.side, start: made.comment.start };
    if (!isSound(made)) return { side: first.side, start: first.comment.start };
    before = missing.length;
    text = made;
  }
}

/** The first that has no place comes back instead. Of several that are in each other's way the first is put there: the others wait. */
function put(parsed: ParsedYaml, missing: readonly Missing[]): string | Missing {
  const owners = new Map(ownersIn(parsed).map((owner) => [owner.name, owner]));
  const taken = new Set<string | undefined>();
  const splices: Splice[] = [];
  for (const one of missing) {
    const splice = placed(parsed.source, owners, one.comment);
    if (!splice) return one;
    const name = one.comment.about?.owner?.name;
    if (!taken.has(name)) splices.push(splice);
    taken.add(name);
  }
  return (
    applySplices(parsed.source, splices) ?? applySplices(parsed.source, splices.slice(0, 1)) ?? missing[0]
  );
}
