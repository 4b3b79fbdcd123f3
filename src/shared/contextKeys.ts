import { commands } from 'vscode';

/** What the `when` clauses of the manifest can ask of us, without its prefix. */
type ContextKey =
  | 'articleActive'
  | 'checking'
  | 'claimsFiltered'
  | 'claimsOfFolder'
  | 'claimsSearched'
  | 'cursorOnAnnotation'
  | 'gitIsNotAsked'
  | 'uncheckedShown';

/** Tells VS Code how it stands with a context key, for menus and keys that depend on it. */
export function setContext(key: ContextKey, value: boolean): void {
  void commands.executeCommand('setContext', `copydesk.${key}`, value);
}
