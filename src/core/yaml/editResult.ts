/** What came of an edit: the new text of the sidecar, or a sentence that says what to do instead. */
export type EditResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/**
 * An edit of a sidecar: from its current text to a new one, in which only the bytes of what the edit is about
 * differ. Where there is nothing to change, the text comes back as it was. Never throws.
 */
export type SidecarEdit = (source: string) => EditResult;

export const refuse = (message: string): EditResult => ({ ok: false, message });
