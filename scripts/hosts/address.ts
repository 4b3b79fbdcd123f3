/** What a page of the served workbench opens. Paths are absolute. */
export interface Opening {
  folder: string;
  /** Shown in the editor at the start. */
  file?: string;
  /** An extension to load from source. */
  extension?: string;
  /** A module to run in the extension host, whose exit ends the page. */
  tests?: string;
  token?: string;
}

/** The address of the workbench at `authority` (as in `127.0.0.1:41234`) with these things open. */
export function workbenchAddress(authority: string, opening: Opening): string {
  const remote = (path: string) =>
    `vscode-remote://${authority}${path.split('/').map(encodeURIComponent).join('/')}`;
  const payload = [
    ['skipWelcome', 'true'],
    ...(opening.file ? [['openFile', remote(opening.file)]] : []),
    ...(opening.extension ? [['extensionDevelopmentPath', remote(opening.extension)]] : []),
    ...(opening.tests ? [['extensionTestsPath', remote(opening.tests)]] : []),
  ];
  const address = new URL(`http://${authority}/`);
  if (opening.token) address.searchParams.set('tkn', opening.token);
  address.searchParams.set('folder', opening.folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
