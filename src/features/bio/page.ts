import { Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import type { ToForm } from '../../core/review/bioForm.ts';
import { forWorkbench } from '../../core/shown.ts';

/** What shows a form. */
export interface FormPage {
  say(message: ToForm): void;
  reveal(): void;
  close(): void;
}

/** Who listens to it. */
export interface Listener {
  receive(message: unknown): void;
  closed(): void;
}

/** Shows forms in panels beside the article: a page that runs our script and no other, and reaches no network. */
export const inPanels =
  (extension: Uri) =>
  (title: string, listener: Listener): FormPage => {
    const roots = ['dist', 'media'].map((folder) => Uri.joinPath(extension, folder));
    const panel = window.createWebviewPanel('copydesk.bio', forWorkbench(title), ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: roots,
      // What is typed stays while another tab is in front.
      retainContextWhenHidden: true,
    });
    panel.webview.onDidReceiveMessage((message: unknown) => listener.receive(message));
    panel.onDidDispose(() => listener.closed());
    panel.webview.html = pageOf(panel, extension);
    return {
      say: (message) => void panel.webview.postMessage(message),
      reveal: () => panel.reveal(),
      close: () => void panel.dispose(),
    };
  };

function pageOf({ webview }: WebviewPanel, extension: Uri): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'bio.js')).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media', 'bio.css')).toString();
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${style}">
    <title>Bio</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
