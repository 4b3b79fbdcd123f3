/** What came of an edit: the new text of the file, or a sentence that says what to do instead. */
export type EditResult = { readonly ok: true; readonly text: string } | Refused;

export interface Refused {
  readonly ok: false;
  readonly message: string;
}

/**
 * An edit of a YAML file: from its current text to a new one, in which only the bytes of what the edit is about
 * differ. Where there is nothing to change, the text comes back as it was. Never throws.
 */
export type YamlEdit = (source: string) => EditResult;

export const refuse = (message: string): Refused => ({ ok: false, message });

/** Several edits as one: all of them, or none. */
export const allOf =
  (...edits: readonly YamlEdit[]): YamlEdit =>
  (source) => {
    let text = source;
    for (const one of edits) {
      const result = one(text);
      if (!result.ok) return result;
      text = result.text;
    }
    return { ok: true, text };
  };
