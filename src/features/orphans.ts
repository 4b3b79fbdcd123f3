import {
  Disposable, FileType, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument,
} from 'vscode'; // prettier-ignore
import type { Articles } from '../services/articles.ts';
import { UserError } from '../services/userError.ts';
import { pickOne } from '../shared/asking.ts';
import type { Commands } from '../shared/edge.ts';
import type { Engine } from '../services/engine.ts';
import { inform } from '../services/messages.ts';
import { fileNameOf, folderOf } from '../services/paths.ts';
import { articleUriOf, isSidecar, privateSidecarUriOf, sidecarUriOf } from '../services/sidecarUri.ts';
import { finishInSlices } from '../services/slices.ts';
import { readText } from '../services/yaml/texts.ts';
import { articleText } from '../services/textMap.ts';
import type { Sidecars } from '../services/sidecars.ts';

/** A sidecar whose article was moved or renamed outside VS Code is offered for the article it fits. */
export function registerOrphans(
  articles: Articles,
  sidecars: Sidecars,
  engine: Engine,
  edge: Commands,
): Disposable {
  const offered = new Set<string>();
  const attach = async (sidecar: Uri, article: Uri) => {
    if (await sidecars.exists(article))
      throw new UserError(
        `${fileNameOf(article)} has annotations already. Copy what you need from ${fileNameOf(sidecar)} by hand.`,
      );
    await move(sidecar, sidecarUriOf(article));
  };
  const offerFor = async (document: TextDocument) => {
    if (document.isUntitled || (await sidecars.exists(document.uri))) return;
    for (const sidecar of await orphansIn(folderOf(document.uri))) {
      const key = `${sidecar.toString()} ${document.uri.toString()}`;
      if (offered.has(key)) continue;
      offered.add(key);
      if (!(await fits(sidecar, document, engine))) continue;
      const choice = await inform(
        `The article of ${fileNameOf(sidecar)} is gone, and its annotations fit ${fileNameOf(document.uri)}. Attach them?`,
        'Attach',
        'Not Now',
      );
      if (choice === 'Attach') await attach(sidecar, document.uri);
      return;
    }
  };
  return Disposable.from(
    articles.onDidRecognise((document) => {
      offerFor(document).catch((error: unknown) => edge.report(error));
    }),
    edge.register('copydesk.attachSidecar', async () => {
      const sidecar = await chosenSidecar();
      if (!sidecar) return;
      const article = await chosenArticle(sidecar);
      if (article) await attach(sidecar, article);
    }),
  );
}

/** Moves a sidecar, and the private one of its article along with it. In one edit, so that unsaved changes go along. */
async function move(from: Uri, to: Uri): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to, { overwrite: false });
  const [oldArticle, newArticle] = [articleUriOf(from), articleUriOf(to)];
  if (oldArticle && newArticle && (await isThere(privateSidecarUriOf(oldArticle))))
    edit.renameFile(privateSidecarUriOf(oldArticle), privateSidecarUriOf(newArticle), { overwrite: false });
  if (!(await workspace.applyEdit(edit)))
    throw new UserError(
      `${fileNameOf(from)} cannot be renamed to ${fileNameOf(to)}. Check that the folder is writable.`,
    );
}

const isThere = (uri: Uri): Thenable<boolean> =>
  workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Sidecars of a folder whose article is missing. */
async function orphansIn(folder: Uri): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder).then(
    (found) => found,
    () => [],
  );
  const names = new Set(entries.map(([name]) => name));
  return entries.flatMap(([name]) => {
    const sidecar = Uri.joinPath(folder, name);
    const article = articleUriOf(sidecar);
    return article && !names.has(fileNameOf(article)) ? [sidecar] : [];
  });
}

async function fits(sidecar: Uri, document: TextDocument, engine: Engine): Promise<boolean> {
  const { readSidecar } = await engine.sidecar();
  // One that cannot be read fits nothing; its own article, once it is back, says what is wrong with it.
  const { value } = readSidecar((await readText(sidecar).catch(() => undefined)) ?? '');
  const { fitsText } = await engine.reading();
  return finishInSlices(fitsText(value, articleText(document.getText())));
}

async function chosenSidecar(): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  if (active && articleUriOf(active)) return active;
  const found = await workspace.findFiles('**/*.annotations.yaml', '**/node_modules/**');
  if (found.length === 0) throw new UserError('There is no annotations file in this workspace.');
  return pick(found, 'Which annotations?');
}

async function chosenArticle(sidecar: Uri): Promise<Uri | undefined> {
  const folder = folderOf(sidecar);
  const entries = await workspace.fs.readDirectory(folder);
  const names = new Set(entries.map(([name]) => name));
  const free = entries
    .filter(
      ([name, type]) =>
        type === FileType.File && !name.startsWith('.') && !isSidecar(Uri.joinPath(folder, name)),
    )
    .map(([name]) => Uri.joinPath(folder, name))
    .filter((article) => !names.has(fileNameOf(sidecarUriOf(article))));
  if (free.length === 0)
    throw new UserError('Every article in this folder has annotations already. Move the article here first.');
  return pick(free, `Which article do the annotations in ${fileNameOf(sidecar)} belong to?`);
}

async function pick(uris: readonly Uri[], placeHolder: string): Promise<Uri | undefined> {
  type Item = QuickPickItem & { uri: Uri };
  const items = uris.map((uri): Item => ({
    label: fileNameOf(uri),
    description: workspace.asRelativePath(uri),
    uri,
  }));
  return (await pickOne(items, { placeHolder, matchOnDescription: true }))?.uri;
}
