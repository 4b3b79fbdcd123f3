import { Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { forWorkbench } from '../core/shown.ts';

/** What shows a page of ours, as a form. */
export interface PanelPage<Message> {
  say(message: Message): void;
  reveal(): void;
  close(): void;
}

/** Who listens to it. */
export interface PanelListener {
  receive(message: unknown): void;
  closed(): void;
}

export type OpenPanelPage<Message> = (title: string, listener: PanelListener) => PanelPage<Message>;

/**
 * Shows pages in panels beside the article: each runs our script and no other, and reaches no network.
 * @param name of its script in dist/
 * @param style its style sheet in media/, where it has one
 */
export const pagesInPanels =
  <Message>(extension: Uri, name: string, style?: string): OpenPanelPage<Message> =>
  (title, listener) => {
    const roots = ['dist', 'media'].map((folder) => Uri.joinPath(extension, folder));
    const panel = window.createWebviewPanel(`copydesk.${name}`, forWorkbench(title), ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: roots,
      // What is typed stays while another tab is in front.
      retainContextWhenHidden: true,
    });
    panel.webview.onDidReceiveMessage((message: unknown) => listener.receive(message));
    panel.onDidDispose(() => listener.closed());
    panel.webview.html = pageOf(panel, extension, name, style);
    return {
      say: (message) => void panel.webview.postMessage(message),
      reveal: () => panel.reveal(),
      close: () => void panel.dispose(),
    };
  };

function pageOf({ webview }: WebviewPanel, extension: Uri, name: string, sheet?: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', `${name}.js`)).toString();
  const style =
    sheet === undefined
      ? ''
      : `<link rel="stylesheet" href="${webview.asWebviewUri(Uri.joinPath(extension, 'media', sheet)).toString()}">`;
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    ${style}
    <title>Copydesk</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
