import {
  Disposable, FileType, Uri, window, workspace, WorkspaceEdit, type QuickPickItem, type TextDocument,
} from 'vscode'; // prettier-ignore
import { byFit, fits, type Fit } from '../core/review/fits.ts';
import { fitInWords } from '../core/wording/fits.ts';
import type { Articles } from '../services/articles.ts';
import type { CheckedDocument } from '../services/articleSession.ts';
import { isThere } from '../services/files.ts';
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
    const isNew = (sidecar: Uri) => {
      const key = `${sidecar.toString()} ${document.uri.toString()}`;
      const isKnown = offered.has(key);
      offered.add(key);
      return !isKnown;
    };
    const orphans = (await orphansIn(folderOf(document.uri))).filter(isNew);
    const text = articleText(document.getText());
    const best = (await rank(orphans, (sidecar) => fitOfSidecar(engine, sidecar, text))).at(0);
    if (!best?.fit || !fits(best.fit)) return;
    const choice = await inform(
      `The article of ${fileNameOf(best.item)} is gone, and its annotations fit ${fileNameOf(document.uri)}. Attach them?`,
      'Attach',
      'Not Now',
    );
    if (choice === 'Attach') await attach(best.item, document.uri);
  };
  return Disposable.from(
    articles.onDidRecognise((document) => {
      offerFor(document).catch((error: unknown) => edge.report(error));
    }),
    edge.register('copydesk.attachSidecar', async () => {
      const inFront = window.activeTextEditor?.document;
      const bare = inFront && !(await sidecars.exists(inFront.uri)) ? articles.peek(inFront.uri) : undefined;
      const sidecar = await chosenSidecar(bare, engine);
      if (!sidecar) return;
      const article = await chosenArticle(sidecar, bare, engine);
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

/** In the order of how well each fits; without a fit where that cannot be told. */
interface Ranked<Item> {
  readonly item: Item;
  readonly fit: Fit | undefined;
}

/** How well a sidecar fits a text; `undefined` where it cannot be read: its own article, once back, says why. */
async function fitOfSidecar(engine: Engine, sidecar: Uri, text: string): Promise<Fit | undefined> {
  const source = await readText(sidecar).catch(() => undefined);
  if (source === undefined) return undefined;
  const { readSidecar } = await engine.sidecar();
  const { fitOf } = await engine.reading();
  return finishInSlices(fitOf(readSidecar(source).value, text));
}

async function rank<Item>(
  items: readonly Item[],
  fitOf: (item: Item) => Promise<Fit | undefined>,
): Promise<Ranked<Item>[]> {
  const ranked: Ranked<Item>[] = [];
  for (const item of items) ranked.push({ item, fit: await fitOf(item) });
  return ranked.sort((a, b) => byFit(a.fit ?? noFit, b.fit ?? noFit));
}

const noFit: Fit = { isSameText: false, found: 0, passages: 0 };

/** @param bare the article in front, where it has no annotations */
async function chosenSidecar(bare: CheckedDocument | undefined, engine: Engine): Promise<Uri | undefined> {
  const active = window.activeTextEditor?.document.uri;
  if (active && articleUriOf(active)) return active;
  const found = await workspace.findFiles('**/*.annotations.yaml', '**/node_modules/**');
  if (found.length === 0) throw new UserError('There is no annotations file in this workspace.');
  const isOrphan = await Promise.all(found.map(async (sidecar) => !(await hasArticle(sidecar))));
  const orphans = found.filter((_, nth) => isOrphan[nth]);
  const ranked = await rank(orphans, (sidecar) =>
    bare ? fitOfSidecar(engine, sidecar, bare.text) : Promise.resolve(undefined),
  );
  const others = found.filter((_, nth) => !isOrphan[nth]);
  return (
    await pick(
      [
        ...ranked.map(({ item, fit }) => ({ ...itemFor(item, fit), detail: 'its article is gone' })),
        ...others.map((sidecar) => itemFor(sidecar, undefined)),
      ],
      'Which annotations?',
    )
  )?.uri;
}

async function hasArticle(sidecar: Uri): Promise<boolean> {
  const article = articleUriOf(sidecar);
  return article !== undefined && isThere(article);
}

/** The one that fits best first; one that fits badly only where somebody says so. */
async function chosenArticle(
  sidecar: Uri,
  bare: CheckedDocument | undefined,
  engine: Engine,
): Promise<Uri | undefined> {
  const free = await withoutAnnotations(folderOf(sidecar));
  if (bare && !free.some((uri) => uri.toString() === bare.document.uri.toString()))
    free.push(bare.document.uri);
  if (free.length === 0)
    throw new UserError('Every article in this folder has annotations already. Move the article here first.');
  const ranked = await rank(free, async (article) => {
    const text = await textOf(article);
    return text === undefined ? undefined : fitOfSidecar(engine, sidecar, text);
  });
  const name = fileNameOf(sidecar);
  const picked = await pick(
    ranked.map(({ item, fit }) => itemFor(item, fit)),
    `Which article do the annotations in ${name} belong to?`,
  );
  if (!picked || (picked.fit && fits(picked.fit))) return picked?.uri;
  return (await isMeant(name, picked)) ? picked.uri : undefined;
}

async function withoutAnnotations(folder: Uri): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const names = new Set(entries.map(([name]) => name));
  return entries
    .filter(
      ([name, type]) =>
        type === FileType.File && !name.startsWith('.') && !isSidecar(Uri.joinPath(folder, name)),
    )
    .map(([name]) => Uri.joinPath(folder, name))
    .filter((article) => !names.has(fileNameOf(sidecarUriOf(article))));
}

/** Longer files are not looked into for this, in bytes. */
const longestLookedInto = 4_000_000;

/** The text of what may be an article; `undefined` where it is none. */
async function textOf(article: Uri): Promise<string | undefined> {
  try {
    if ((await workspace.fs.stat(article)).size > longestLookedInto) return undefined;
    const bytes = await workspace.fs.readFile(article);
    return bytes.includes(0) ? undefined : articleText(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

type FileItem = QuickPickItem & { readonly uri: Uri; readonly fit: Fit | undefined };

const itemFor = (uri: Uri, fit: Fit | undefined): FileItem => ({
  label: fileNameOf(uri),
  description: [fit && fitInWords(fit), workspace.asRelativePath(folderOf(uri), true)]
    .filter((part) => part !== undefined)
    .join(' · '),
  uri,
  fit,
});

const pick = (items: readonly FileItem[], placeHolder: string): Promise<FileItem | undefined> =>
  pickOne(items, { placeHolder, matchOnDescription: true });

async function isMeant(sidecar: string, { uri, fit }: FileItem): Promise<boolean> {
  const article = fileNameOf(uri);
  type Item = QuickPickItem & { readonly isMeant: boolean };
  const items: Item[] = [
    { label: 'Do Not Attach', description: 'nothing is renamed', isMeant: false },
    {
      label: `Attach to ${article} All the Same`,
      description: 'what is not found there is lost',
      isMeant: true,
    },
  ];
  const picked = await pickOne(items, {
    title: `${sidecar} does not fit ${article}`,
    placeHolder: fit
      ? `${fitInWords(fit)}. Is it the article all the same?`
      : 'Is it the article all the same?',
  });
  return picked?.isMeant === true;
}
