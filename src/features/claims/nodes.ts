import { isOpenWork, type Review, type ReviewedAnnotation } from '../../core/review/review.ts';
import { byFinding } from '../../core/review/status.ts';
import type {
  AnnotationRef,
  ConflictRef,
  PersonRef,
  Ref,
  RelationRef,
  SuggestionRef,
} from '../../shared/refs.ts';
import { standingLabel } from '../../core/wording/statuses.ts';

/** A heading of the tree. */
export interface GroupNode {
  readonly kind: 'group';
  readonly article: string;
  readonly name: string;
  readonly icon: string | null;
  readonly children: readonly Node[];
  readonly isOpen: boolean;
}

/** What the tree shows; leaves are the refs that commands take. */
export type Node = GroupNode | Ref;

/** Whether it stands for a part of the article, as other nodes than headings do. */
export const isRow = (node: Node): node is Ref => node.kind !== 'group';

export type Grouping = 'order' | 'speaker' | 'finding';

export interface TreeOptions {
  readonly grouping: Grouping;
  readonly openOnly: boolean;
  readonly suggest: boolean;
}

/** More of them push the people out of sight, and wait folded for whoever wants to go through them. */
const mostOpenSuggestions = 30;

/**
 * What the tree of one article shows: what does not agree, annotations by the chosen grouping, then suggestions, then people.
 * @param article its URI
 */
export function nodesOf(article: string, review: Review, options: TreeOptions): Node[] {
  const shown = review.annotations.filter(({ status }) => !options.openOnly || isOpenWork(status));
  const leaf = ({ key }: ReviewedAnnotation): AnnotationRef => ({ article, kind: 'annotation', key });
  const group = (name: string, icon: string | null, children: readonly Node[], isOpen = true): GroupNode[] =>
    children.length === 0 ? [] : [{ kind: 'group', article, name, icon, children, isOpen }];

  const annotations =
    options.grouping === 'order'
      ? shown.map(leaf)
      : groupsOf(shown, options.grouping).flatMap(([name, items]) => group(name, null, items.map(leaf)));
  const suggestions = options.suggest
    ? review.suggestions.map(({ key }): SuggestionRef => ({ article, kind: 'suggestion', key }))
    : [];
  const people = review.people.map(({ id }): PersonRef => ({ article, kind: 'person', key: id }));
  const conflicts = review.sidecar.conflicts.map((_, index): ConflictRef => ({
    article,
    kind: 'conflict',
    index,
  }));
  const disagreeing = review.relations
    .filter(({ severity }) => severity !== null)
    .map(({ key }): RelationRef => ({ article, kind: 'relation', key }));
  if (
    conflicts.length + disagreeing.length + annotations.length + suggestions.length === 0 &&
    (options.openOnly || people.length === 0)
  )
    return [];
  return [
    ...group('Merge Conflicts', 'git-merge', conflicts),
    ...group('Figures That Disagree', 'warning', disagreeing),
    ...annotations,
    ...group('Suggestions', 'lightbulb', suggestions, suggestions.length <= mostOpenSuggestions),
    ...(options.openOnly ? [] : group('People', 'organization', people, annotations.length === 0)),
  ];
}

function groupsOf(
  annotations: readonly ReviewedAnnotation[],
  grouping: 'speaker' | 'finding',
): [string, ReviewedAnnotation[]][] {
  if (grouping === 'speaker') return groupBy(annotations, speakerOf);
  return groupBy(annotations.toSorted(byFinding), standingLabel);
}

const speakerOf = ({ speaker }: ReviewedAnnotation): string => speaker ?? 'The article itself';

function groupBy<T>(items: readonly T[], nameOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups];
}

/** Stable across refreshes: what an open group, a selection and a focus hang on. */
export function idOf(node: Node): string {
  switch (node.kind) {
    case 'group':
      return `${node.article} group ${node.name}`;
    case 'conflict':
      return `${node.article} conflict ${String(node.index)}`;
    default:
      return `${node.article} ${node.kind} ${node.key}`;
  }
}
