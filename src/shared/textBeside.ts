import { TabInputText, window, type Uri } from 'vscode';

/**
 * Where a page is in front that is no text, as a walkthrough or the settings are, puts the article in front that stands
 * beside it, or else is the only one open; with its selection. Nothing where that could be one or another.
 */
export async function toTextBeside(isArticle: (uri: Uri) => boolean): Promise<void> {
  if (window.activeTextEditor) return;
  const open = window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap(({ input, isActive, group }) =>
      input instanceof TabInputText && isArticle(input.uri) ? [{ uri: input.uri, isActive, group }] : [],
    );
  const onScreen = open.filter(({ isActive }) => isActive);
  const [meant, ...others] = onScreen.length > 0 ? onScreen : open;
  if (open.length > 0 && others.length === 0)
    await window.showTextDocument(meant.uri, { viewColumn: meant.group.viewColumn });
}
