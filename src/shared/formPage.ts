import { Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import { forWorkbench } from '../core/shown.ts';

/** What shows a form. */
export interface FormPage<Message> {
  say(message: Message): void;
  reveal(): void;
  close(): void;
}

/** Who listens to it. */
export interface FormListener {
  receive(message: unknown): void;
  closed(): void;
}

export type OpenFormPage<Message> = (title: string, listener: FormListener) => FormPage<Message>;

/**
 * Shows forms in panels beside the article: a page that runs our script and no other, and reaches no network.
 * @param name of its script in dist/
 */
export const formsInPanels =
  <Message>(extension: Uri, name: string): OpenFormPage<Message> =>
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
    panel.webview.html = pageOf(panel, extension, name);
    return {
      say: (message) => void panel.webview.postMessage(message),
      reveal: () => panel.reveal(),
      close: () => void panel.dispose(),
    };
  };

function pageOf({ webview }: WebviewPanel, extension: Uri, name: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extension, 'dist', `${name}.js`)).toString();
  const style = webview.asWebviewUri(Uri.joinPath(extension, 'media', 'form.css')).toString();
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="${style}">
    <title>Copydesk</title>
  </head>
  <body>
    <script nonce="${nonce}" src="${script}"></script>
  </body>
</html>`;
}
