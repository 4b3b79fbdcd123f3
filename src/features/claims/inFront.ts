import { TabInputText, window, type Uri } from 'vscode';

/** Whether a file is open in some tab, in front or not. */
export const hasTab = (uri: Uri): boolean =>
  window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === uri.toString()),
  );

/** Whether an ordinary text that is no article is in front of the user. */
export function isOtherText(): boolean {
  const document = window.activeTextEditor?.document;
  return (
    document !== undefined &&
    ['file', 'vscode-remote', 'untitled'].includes(document.uri.scheme) &&
    !document.uri.path.endsWith('.yaml')
  );
}
