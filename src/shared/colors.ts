import type { RatingColour } from '../core/sidecar/rules/scale.ts';

/** The colours that the manifest contributes, without their prefix: a theme or a user can change them. */
export const colors = [
  'atHand', 'attention', 'checked', 'figure', 'furniture', 'headline', 'open', 'person', 'quotation', 'toFix',
  'unchecked',
] as const; // prettier-ignore
export type Color = (typeof colors)[number];

/** The colour of a rating of a folder's own: one of those that VS Code's themes have for charts. */
export type ChartColor = `charts.${RatingColour}`;

/** Those that VS Code compares texts in. */
export type ComparisonColor = `diffEditor.${'inserted' | 'removed'}TextBackground`;
