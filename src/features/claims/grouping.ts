import { addTo } from '../../core/groups.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { byFinding } from '../../core/review/status.ts';
import { workKinds, workOn, type WorkKind } from '../../core/review/work.ts';
import type { Scale } from '../../core/sidecar/rules/scale.ts';
import { priorities } from '../../core/sidecar/schema.ts';
import { nobodyAssigned, priorityLabels, workLabels } from '../../core/wording/work.ts';
import { standingLabel } from '../../core/wording/statuses.ts';

/** What the rows of annotations stand under: what is to do, nothing in article order, or what they have in common. */
export const groupings = ['work', 'order', 'speaker', 'finding', 'assignee', 'priority'] as const;
export type Grouping = (typeof groupings)[number];

export interface Grouped {
  /** `null` where rows stand under no heading. */
  readonly name: string | null;
  /** Codicon id. */
  readonly icon: string | null;
  /** What is to do at them, where that is what they have in common. */
  readonly work: WorkKind | null;
  readonly items: readonly ReviewedAnnotation[];
}

/** Each of its items in the order given. */
export function groupsOf(
  items: readonly ReviewedAnnotation[],
  grouping: Grouping,
  scale: Scale,
): readonly Grouped[] {
  switch (grouping) {
    case 'work':
      return inOrder(items, workOn, workKinds).map(([work, some]) => ({
        name: workLabels[work],
        icon: workIcons[work],
        work,
        items: some,
      }));
    case 'order':
      return items.length === 0 ? [] : [{ name: null, icon: null, work: null, items }];
    case 'speaker':
      return named(by(items, ({ speaker }) => speaker ?? 'The article itself'));
    case 'finding':
      return named(by(items.toSorted(byFinding), (reviewed) => standingLabel(reviewed, scale)));
    case 'assignee':
      // Who has none comes last: it is the longest list as a rule.
      return named(
        by(
          items.toSorted((a, b) => Number(!a.annotation.assignee) - Number(!b.annotation.assignee)),
          ({ annotation }) => annotation.assignee ?? nobodyAssigned,
        ),
      );
    case 'priority':
      return named(
        inOrder(items, ({ annotation }) => annotation.priority ?? 'medium', priorities).map(
          ([priority, some]) => [priorityLabels[priority], some],
        ),
      );
  }
}

export const attentionIcon = 'bell';

const workIcons: Readonly<Record<WorkKind, string>> = {
  attention: attentionIcon,
  'to fix': 'edit',
  open: 'circle-large-outline',
  done: 'pass-filled',
};

type Groups<Key> = readonly (readonly [Key, readonly ReviewedAnnotation[]])[];

const named = (groups: Groups<string>): readonly Grouped[] =>
  groups.map(([name, items]) => ({ name, icon: null, work: null, items }));

/** By key, in the order in which the keys come first. */
function by<Key>(
  items: readonly ReviewedAnnotation[],
  keyOf: (item: ReviewedAnnotation) => Key,
): Groups<Key> {
  const groups = new Map<Key, ReviewedAnnotation[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return [...groups];
}

/** By key, in the order of the keys. */
function inOrder<Key>(
  items: readonly ReviewedAnnotation[],
  keyOf: (item: ReviewedAnnotation) => Key,
  keys: readonly Key[],
): Groups<Key> {
  return by(items, keyOf).toSorted(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
}
