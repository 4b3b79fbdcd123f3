/** The colours that the manifest contributes, without their prefix: a theme or a user can change them. */
export const colors = ['attention', 'checked', 'furniture', 'open', 'toFix'] as const;
export type Color = (typeof colors)[number];
