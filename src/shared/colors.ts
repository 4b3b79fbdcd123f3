/** The colours that the manifest contributes, without their prefix: a theme or a user can change them. */
export const colors = [
  'atHand', 'attention', 'checked', 'figure', 'furniture', 'headline', 'open', 'person', 'quotation', 'toFix',
  'unchecked',
] as const; // prettier-ignore
export type Color = (typeof colors)[number];
