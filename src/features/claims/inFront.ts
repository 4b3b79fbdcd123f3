import { TabInputText, window, type Uri } from 'vscode';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';

/**
 * The article whose claims are shown: the one in front. A sidecar, a search, a terminal in front leaves the claims of an
 * open article standing.
 */
export function inFront(
  articles: Articles,
  before: CheckedDocument | undefined,
): CheckedDocument | undefined {
  const { active } = articles;
  if (active) return active;
  if (window.activeTextEditor && isOtherText()) return undefined;
  const last = before?.document.uri;
  return last && hasTab(last) ? articles.peek(last) : undefined;
}

/** Whether a file is open in some tab, in front or not. */
const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

/** Whether an ordinary text that is no article is in front of the user. */
function isOtherText(): boolean {
  const document = window.activeTextEditor?.document;
  return (
    document !== undefined &&
    ['file', 'vscode-remote', 'untitled'].includes(document.uri.scheme) &&
    !document.uri.path.endsWith('.yaml')
  );
}
