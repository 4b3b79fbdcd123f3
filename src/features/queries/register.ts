import { Disposable, env, ThemeIcon, Uri, window, type QuickPickItem } from 'vscode';
import { counted } from '../../core/wording/counts.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import { inform, mention } from '../../services/messages.ts';
import { fileNameOf, folderOf } from '../../services/paths.ts';
import { writeContent } from '../../services/textFiles.ts';
import { UserError } from '../../services/userError.ts';
import { pickMany, pickOne } from '../../shared/asking.ts';
import type { Commands } from '../../shared/edge.ts';
import type { Rows } from '../../shared/rows.ts';
import { Targets } from '../../shared/targets.ts';
import { importAnswers } from './answers.ts';

type Sheets = Awaited<ReturnType<Engine['querySheets']>>;

/** Queries as they go to whom they ask, and the answers as they come back. */
export function registerQueries(
  articles: Articles,
  engine: Engine,
  desk: Desk,
  rows: Rows,
  edge: Commands,
): Disposable {
  const targets = new Targets(articles, rows);
  return Disposable.from(
    edge.register('copydesk.copyQueries', async () => {
      const checked = await targets.article();
      const sheets = await engine.querySheets();
      const names = await askForOne(checked, sheets);
      if (names.length === 0) return;
      const all = names.map((to) => sheets.sheetFor(checked, to));
      await env.clipboard.writeText(all.map(sheets.sheetAsText).join('\n'));
      const count = all.reduce((sum, { queries }) => sum + queries.length, 0);
      mention(`Copied ${queriesCounted(count)} for ${names.join(', ')}`, 6000);
    }),
    edge.register('copydesk.writeQuerySheet', async () => {
      const checked = await targets.article();
      await writeSheets(checked, await engine.querySheets());
    }),
    edge.register('copydesk.importAnswers', async () => {
      const checked = await targets.editable();
      await importAnswers(checked, await engine.querySheets(), desk);
    }),
  );
}

const queriesCounted = (count: number): string => counted(count, 'query', 'queries');

type Recipient = QuickPickItem & { readonly names: readonly string[] };

/** Whom queries wait for, to be chosen from. Throws {@link UserError} where they wait for nobody. */
function recipients(checked: CheckedDocument, sheets: Sheets): Recipient[] {
  const names = sheets.waitedFor(checked.review);
  if (names.length === 0) throw new UserError('No query of this article waits for an answer.');
  return names.map((name) => ({
    label: name,
    description: queriesCounted(sheets.sheetFor(checked, name).queries.length),
    iconPath: new ThemeIcon('person'),
    names: [name],
    picked: true,
  }));
}

/** One of them, or all; none where the question is waved away. */
async function askForOne(checked: CheckedDocument, sheets: Sheets): Promise<readonly string[]> {
  const items = recipients(checked, sheets);
  if (items.length === 1) return items[0].names;
  const all: Recipient = { label: 'Everybody', names: items.flatMap(({ names }) => names) };
  const picked = await pickOne([all, ...items], {
    title: 'Copy Queries',
    placeHolder: 'Whose queries?',
  });
  return picked?.names ?? [];
}

/** A page for each recipient that is chosen. */
async function writeSheets(checked: CheckedDocument, sheets: Sheets): Promise<void> {
  const items = recipients(checked, sheets);
  const chosen =
    items.length === 1
      ? items
      : await pickMany(items, { title: 'Write Query Sheet', placeHolder: 'A sheet for each of' });
  const names = (chosen ?? []).flatMap((item) => item.names);
  const article = fileNameOf(checked.document.uri);
  const fileFor = (to: string) => `${article.replace(/\.\w+$/, '')}.queries-${inFileName(to)}`;
  const places = await askPlaces(checked.document.uri, names.map(fileFor));
  if (!places) return;
  for (const [nth, to] of names.entries()) {
    const page = sheets.sheetAsHtml(sheets.sheetFor(checked, to), { name: fileFor(to), article });
    await writeContent(places[nth], page);
  }
  const open = 'Open in Browser';
  const written = places.map(fileNameOf).join(', ');
  // Where the file is not on this machine, no browser gets at it.
  const isHere = places.length === 1 && places[0].scheme === 'file';
  const answer = await inform(
    `Written: ${written}. Send it to whom it asks; Copydesk: Import Answers… reads what comes back.`,
    ...(isHere ? [open] : []),
  );
  if (answer === open) await env.openExternal(places[0]);
}

/** Where the files are to be, without their ending in `names`; `undefined` where that is waved away. */
async function askPlaces(article: Uri, names: readonly string[]): Promise<readonly Uri[] | undefined> {
  if (names.length === 0) return undefined;
  const home = folderOf(article);
  if (names.length === 1) {
    const place = await window.showSaveDialog({
      title: 'Write Query Sheet',
      defaultUri: Uri.joinPath(home, `${names[0]}.html`),
      filters: { 'Web page': ['html'] },
    });
    return place && [place];
  }
  const folder = (
    await window.showOpenDialog({
      title: 'Folder for the Query Sheets',
      openLabel: 'Write Here',
      defaultUri: home,
      canSelectFiles: false,
      canSelectFolders: true,
    })
  )?.at(0);
  return folder && names.map((name) => Uri.joinPath(folder, `${name}.html`));
}

/** A name as a part of that of a file. */
const inFileName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'somebody';
