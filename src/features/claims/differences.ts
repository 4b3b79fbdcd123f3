import { sliceOf, type Range } from '../../core/model.ts';
import { annotationIn, suggestionIn } from '../../core/review/lookup.ts';
import { kindSaidIn } from '../../core/review/utterances.ts';
import type { Review } from '../../core/review/review.ts';
import { aboutOf } from '../../core/wording/gist.ts';
import { lineOf } from './lines.ts';
import { idOf, type Node } from './nodes.ts';
import { rowOf } from './rows.ts';

/**
 * The nodes to be drawn again, those of `after`: whose row says something else now, and headings over other rows.
 * `undefined` where the top of the tree has other nodes than before, or another order: then all is drawn.
 * @param isDrawn tells of a node whether its row is there to be drawn again: below a folded heading none is
 */
export function differences(
  before: readonly Node[],
  was: Review,
  after: readonly Node[],
  is: Review,
  isDrawn: (node: Node) => boolean,
): readonly Node[] | undefined {
  if (!haveSameIds(before, after)) return undefined;
  const changed: Node[] = [];
  const isOther = (node: Node): boolean => isDrawn(node) && !sameRow(node, was, is);
  for (const [nth, node] of after.entries()) {
    const old = before[nth];
    if (node.kind === 'group' && old.kind === 'group') {
      // Whether it stands open is asked of new headings only.
      if (node.isOpen !== old.isOpen) return undefined;
      if (node.icon !== old.icon || !haveSameIds(old.children, node.children)) changed.push(node);
      else changed.push(...node.children.filter(isOther));
    } else if (isOther(node)) changed.push(node);
  }
  return changed;
}

const haveSameIds = (some: readonly Node[], others: readonly Node[]): boolean =>
  some.length === others.length && some.every((node, nth) => idOf(node) === idOf(others[nth]));

function sameRow(node: Node, was: Review, is: Review): boolean {
  // Another editor came to the front, or a tab was closed.
  if (was === is || staysAsItWas(node, was, is)) return true;
  const now = rowOf(node, is);
  return now !== undefined && JSON.stringify(now) === JSON.stringify(rowOf(node, was));
}

/** Whether all that a row is made of is as it was, but for where its passage stands. Rows themselves take long to make. */
function staysAsItWas(node: Node, was: Review, is: Review): boolean {
  if (node.kind === 'suggestion') {
    const before = suggestionIn(was, node.key);
    const after = suggestionIn(is, node.key);
    if (!before || before.speaker !== after?.speaker) return false;
    if (kindSaidIn(was.mentions.quotes, before.claim) !== kindSaidIn(is.mentions.quotes, after.claim))
      return false;
    return readsTheSame(was, before.claim, is, after.claim, after.speaker);
  }
  if (node.kind !== 'annotation' || was.sidecar.sources !== is.sidecar.sources) return false;
  const before = annotationIn(was, node.key);
  const after = annotationIn(is, node.key);
  if (!before || before.annotation !== after?.annotation) return false;
  if (before.status !== after.status || before.speaker !== after.speaker) return false;
  return readsTheSame(was, before.place.range, is, after.place.range, after.speaker);
}

/** Whether a passage has the same words on the same line, and the same is found in it. */
function readsTheSame(
  was: Review,
  before: Range | null,
  is: Review,
  after: Range | null,
  speaker: string | null,
): boolean {
  if (before === null || after === null) return before === after;
  if (lineOf(was, before) !== lineOf(is, after)) return false;
  if (sliceOf(was.article.text, before) !== sliceOf(is.article.text, after)) return false;
  const then = aboutOf(was, before, speaker);
  const now = aboutOf(is, after, speaker);
  return then.person === now.person && then.figure === now.figure;
}
