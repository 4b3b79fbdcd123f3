import { overdueResponses } from '../../core/review/closing/responses.ts';
import { isOpenWork, type Review, type ReviewedAnnotation } from '../../core/review/review.ts';
import { workOn, type WorkCounts } from '../../core/review/work.ts';
import { workLabels } from '../../core/wording/work.ts';
import type {
  AnnotationRef,
  ConflictRef,
  PersonRef,
  Ref,
  RelationRef,
  ResponseRef,
  SuggestionRef,
} from '../../shared/refs.ts';
import { matcherOf } from './filter.ts';
import { attentionIcon, groupsOf, type Grouping } from './grouping.ts';

/** A heading of the tree. */
export interface GroupNode {
  readonly kind: 'group';
  readonly article: string;
  readonly name: string;
  readonly icon: string | null;
  readonly children: readonly Node[];
  readonly isOpen: boolean;
}

/** An article of the workspace that has an annotations file. */
export interface ArticleNode {
  readonly kind: 'article';
  /** Its URI. */
  readonly article: string;
  /** From the workspace folder on. */
  readonly path: string;
  /** `null` where the file could not be read. */
  readonly counts: WorkCounts | null;
  /** Whether the article itself was looked at, and not the annotations file alone. */
  readonly isReviewed: boolean;
}

/** What the tree shows; leaves are the refs that commands take, or articles. */
export type Node = GroupNode | ArticleNode | Ref;

/** Whether it stands for a part of the article. */
export const isRow = (node: Node): node is Ref => node.kind !== 'group' && node.kind !== 'article';

export interface TreeOptions {
  readonly grouping: Grouping;
  readonly openOnly: boolean;
  readonly suggest: boolean;
  /** Rows hold each of these words; empty: all do. */
  readonly filter: string;
  /** ISO moment with its zone: what is overdue by then has a row. */
  readonly now: string;
}

/** More of them push what stands below out of sight, and wait folded for whoever wants to go through them. */
const mostOpenRows = 30;

/**
 * What the tree of one article shows: annotations by the chosen grouping, what does not agree and who has not answered before them, then
 * suggestions, then people.
 * @param article its URI
 */
export function nodesOf(article: string, review: Review, options: TreeOptions): Node[] {
  const { grouping, openOnly, suggest, filter, now } = options;
  const isWanted = matcherOf(filter, review);
  const isFiltered = filter.trim() !== '';
  const group = (name: string, icon: string | null, children: readonly Node[], isOpen = true): GroupNode[] =>
    children.length === 0 ? [] : [{ kind: 'group', article, name, icon, children, isOpen }];
  const isUnfolded = (children: readonly Node[]): boolean => isFiltered || children.length <= mostOpenRows;

  const leaf = ({ key }: ReviewedAnnotation): AnnotationRef => ({ article, kind: 'annotation', key });
  const shown = review.annotations.filter(
    (reviewed) => (!openOnly || isOpen(reviewed)) && isWanted(leaf(reviewed)),
  );
  const conflicts = review.sidecar.conflicts
    .map((_, index): ConflictRef => ({ article, kind: 'conflict', index }))
    .filter(isWanted);
  const disagreeing = review.relations
    .filter(({ severity }) => severity !== null)
    .map(({ key }): RelationRef => ({ article, kind: 'relation', key }))
    .filter(isWanted);
  const overdue = overdueResponses(review, now)
    .map(({ key }): ResponseRef => ({ article, kind: 'response', key }))
    .filter(isWanted);
  const suggestions = suggest
    ? review.suggestions
        .map(({ key }): SuggestionRef => ({ article, kind: 'suggestion', key }))
        .filter(isWanted)
    : [];
  const people = openOnly
    ? []
    : review.people.map(({ id }): PersonRef => ({ article, kind: 'person', key: id })).filter(isWanted);

  const groups = groupsOf(shown, grouping, review.scale);
  const apart =
    grouping === 'work'
      ? []
      : [
          ...group('Merge Conflicts', 'git-merge', conflicts),
          ...group('Responses Overdue', 'watch', overdue),
          ...group('Figures That Disagree', 'warning', disagreeing),
        ];
  const urgent = grouping === 'work' ? [...conflicts, ...overdue, ...disagreeing] : [];
  const hasAttention = groups.some(({ work }) => work === 'attention');
  return [
    ...apart,
    ...(hasAttention ? [] : group(workLabels.attention, attentionIcon, urgent)),
    ...groups.flatMap(({ name, icon, work, items }): Node[] => {
      const rows = items.map(leaf);
      if (name === null) return rows;
      return group(
        name,
        icon,
        work === 'attention' ? [...urgent, ...rows] : rows,
        work !== 'done' || isUnfolded(rows),
      );
    }),
    ...group('Suggestions', 'lightbulb', suggestions, isUnfolded(suggestions)),
    ...group('People', 'organization', people, isFiltered || shown.length === 0),
  ];
}

/** Whether somebody still has to do something at it; an answer that waits to be accepted is to be seen, too. */
const isOpen = (reviewed: ReviewedAnnotation): boolean =>
  isOpenWork(reviewed.status) || workOn(reviewed) === 'attention';

/** Stable across refreshes: what an open group, a selection and a focus hang on. */
export function idOf(node: Node): string {
  switch (node.kind) {
    case 'group':
      return `${node.article} group ${node.name}`;
    case 'article':
      return `${node.article} article`;
    case 'conflict':
      return `${node.article} conflict ${String(node.index)}`;
    default:
      return `${node.article} ${node.kind} ${node.key}`;
  }
}
