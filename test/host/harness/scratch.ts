import * as vscode from 'vscode';
import type { CheckedDocument } from '../../../src/services/articleSession.ts';
import type { Testing } from '../../../src/extension.ts';
import { eventually } from './assert.ts';

/** What the extension hands to its tests. */
export async function testing(): Promise<Testing> {
  const extension = vscode.extensions.getExtension<Testing>('copydesk.copydesk');
  if (!extension) throw new Error('copydesk.copydesk is not among the extensions');
  return extension.activate();
}

let count = 0;

/** A folder of its own for a test, in the workspace, with the given files. */
export async function scratch(files: Record<string, string>): Promise<vscode.Uri> {
  return filled(vscode.Uri.joinPath(rootOfWorkspace(), `scratch-${String(count++)}`), files);
}

/** The same in one of {@link watchedFolders} or in a parent of it. Each is for one test. */
export async function watchedScratch(name: string, files: Record<string, string>): Promise<vscode.Uri> {
  const folder = await filled(vscode.Uri.joinPath(rootOfWorkspace(), name), files);
  await untilWatched(folder);
  return folder;
}

function rootOfWorkspace(): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!root) throw new Error('the tests need a workspace folder');
  return root;
}

async function filled(folder: vscode.Uri, files: Record<string, string>): Promise<vscode.Uri> {
  for (const [name, text] of Object.entries(files)) await write(vscode.Uri.joinPath(folder, name), text);
  return folder;
}

export const write = (uri: vscode.Uri, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

export async function read(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Waits until what is made in a folder is told: a host begins to watch its workspace a while after it has opened it. */
async function untilWatched(folder: vscode.Uri): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher(
    new vscode.RelativePattern(rootOfWorkspace(), '**/probe-*.tmp'),
  );
  const at = `${folder.path}/probe-`;
  let isTold = false;
  watcher.onDidCreate(({ path }) => (isTold ||= path.startsWith(at)));
  let nth = 0;
  try {
    await eventually(`what is made in ${folder.path} is told`, async () => {
      if (isTold) return true;
      await write(vscode.Uri.joinPath(folder, `probe-${String(nth++)}.tmp`), '');
      return undefined;
    });
  } finally {
    watcher.dispose();
  }
}

/** Opens an article in an editor and waits for its review. */
export async function open(uri: vscode.Uri): Promise<CheckedDocument> {
  const { articles } = await testing();
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return eventually(`a review of ${uri.path}`, () => articles.peek(uri));
}

/** Waits until the review of an article fits. */
export async function reviewed(
  what: string,
  uri: vscode.Uri,
  fits: (checked: CheckedDocument) => boolean,
): Promise<CheckedDocument> {
  const { articles } = await testing();
  return eventually(what, () => {
    const checked = articles.peek(uri);
    return checked && fits(checked) ? checked : undefined;
  });
}

/**
 * A plain text that is no file yet. VS Code may give a new one what it had backed up of the one with its name that has
 * just been closed: that one is passed over.
 */
export async function untitled(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  return document.getText() === content ? document : untitled(content);
}

export async function closeAll(): Promise<void> {
  // One after the other: of unsaved ones, closing them all would ask.
  const tabs = vscode.window.tabGroups.all.reduce((sum, group) => sum + group.tabs.length, 0);
  for (let left = tabs; left > 0; left--)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
