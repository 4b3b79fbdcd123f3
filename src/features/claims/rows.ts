import { sliceOf } from '../../core/model.ts';
import { annotationIn, personIn, suggestionIn } from '../../core/review/lookup.ts';
import {
  statuses,
  type Review,
  type ReviewedAnnotation,
  type ReviewedPerson,
  type Suggestion,
} from '../../core/review/review.ts';
import { shorten } from '../../core/shorten.ts';
import type { Conflict } from '../../core/sidecar/schema.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { nameStatusWords, statusLabels } from '../../core/wording/statuses.ts';
import type { Color } from '../../shared/colors.ts';
import { markLooks, markOf } from '../../shared/presentation.ts';
import type { GroupNode, Node } from './nodes.ts';

/** What the menus of the manifest can tell rows apart by: all values that `viewItem` takes in the Claims view. */
export const rowKinds = [
  'group',
  'conflict',
  'suggestion',
  'person named',
  'person unnamed',
  ...statuses.map((status) => `annotation ${status}` as const),
] as const;
export type RowKind = (typeof rowKinds)[number];

/** What a row of the tree says and how it looks. */
export interface Row {
  readonly kind: RowKind;
  readonly label: string;
  /** Paler, behind the label. */
  readonly description: string;
  /** Codicon id. */
  readonly icon: string | null;
  readonly color: Color | null;
  readonly tooltip: string | null;
  /** What a screen reader says instead of label and description. */
  readonly spoken: string | null;
}

/** The row of a node; `undefined` where its part is gone from the review, in the moment before a refresh. */
export function rowOf(node: Node, review: Review): Row | undefined {
  switch (node.kind) {
    case 'group':
      return groupRow(node);
    case 'annotation': {
      const reviewed = annotationIn(review, node.key);
      return reviewed && annotationRow(reviewed, review);
    }
    case 'suggestion': {
      const suggestion = suggestionIn(review, node.key);
      return suggestion && suggestionRow(suggestion, review);
    }
    case 'person': {
      const person = personIn(review, node.key);
      return person && personRow(person);
    }
    case 'conflict': {
      const conflict = review.sidecar.conflicts.at(node.index);
      return conflict && conflictRow(conflict);
    }
  }
}

function groupRow({ name, icon, children }: GroupNode): Row {
  const description = String(children.length);
  const spoken = `${name}, ${description}`;
  return { kind: 'group', label: name, description, icon, color: null, tooltip: null, spoken };
}

/** The words tell the rows apart, the icon says what was found; finding and speaker follow where there is room. */
function annotationRow(reviewed: ReviewedAnnotation, { article }: Review): Row {
  const { annotation, status, place, speaker } = reviewed;
  const look = markLooks[markOf(status, annotation)];
  const finding = findingLabel(annotation);
  const saysMoreThanFinding = !['checked', 'to fix', 'unresolved'].includes(status);
  const state = finding === null || saysMoreThanFinding ? statusLabels[status] : finding;
  const label =
    annotation.summary ??
    shorten(place.range ? sliceOf(article.text, place.range) : annotation.selector.exact, 70);
  const said = [...new Set([state, finding, speaker])].filter((part) => part !== null);
  return {
    kind: `annotation ${status}`,
    label,
    description: said.join(' · '),
    icon: look.icon,
    color: look.color,
    tooltip: `${label}\n${said.join(' · ')}`,
    spoken: `${annotation.kind}: ${ended(label)} ${said.join(', ')}`,
  };
}

/** With a full stop where the words have no end of their own. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function suggestionRow({ claim, speaker }: Suggestion, { article }: Review): Row {
  const words = sliceOf(article.text, claim);
  const label = shorten(words, 90);
  return {
    kind: 'suggestion',
    label,
    description: speaker ?? '',
    icon: 'lightbulb',
    color: null,
    tooltip: words,
    spoken: `Suggestion: ${label}${speaker === null ? '' : `, said by ${speaker}`}`,
  };
}

function personRow({ name, role, unnamed, mentions, status }: ReviewedPerson): Row {
  const places = mentions.filter(({ form }) => form === 'name').length;
  const mentioned =
    places === 0 ? 'not mentioned' : places === 1 ? 'mentioned once' : `mentioned ${String(places)} times`;
  const isChecked = status === 'checked';
  const state = nameStatusWords[status];
  return {
    kind: unnamed ? 'person unnamed' : 'person named',
    label: name,
    description: role ?? '',
    icon: isChecked ? 'verified' : 'person',
    color: isChecked ? 'checked' : null,
    tooltip: [name, role, `${mentioned}, ${state}`].filter((part) => part !== null).join('\n'),
    spoken: `${name}, ${role === null ? '' : `${role}, `}${mentioned}, ${state}`,
  };
}

function conflictRow({ annotation, person, source, field }: Conflict): Row {
  return {
    kind: 'conflict',
    label: `${annotation ?? person ?? source ?? 'The file'}: ${field ?? 'deleted on one side'}`,
    description: 'two people changed it',
    icon: 'git-merge',
    color: 'attention',
    tooltip: null,
    spoken: null,
  };
}
