import { statuses } from '../../core/review/statuses.ts';
import type { ChartColor, Color } from '../../shared/colors.ts';

/** What the menus of the manifest can tell rows apart by: all values that `viewItem` takes in the Claims view. */
export const rowKinds = [
  'group',
  'article',
  'conflict',
  'suggestion',
  'relation',
  'response',
  'person named',
  'person named in sidecar',
  'person named in registry',
  'person named in both',
  'person unnamed',
  ...statuses.map((status) => `annotation ${status}` as const),
  // An answer waits there to be accepted.
  ...statuses.filter((status) => status !== 'cut').map((status) => `annotation ${status} answered` as const),
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
  readonly color: Color | ChartColor | null;
  readonly tooltip: string | null;
  /** What a screen reader says instead of label and description. */
  readonly spoken: string | null;
}
