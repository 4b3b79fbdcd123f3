import {
  ThemeIcon,
  Uri,
  window,
  workspace,
  type Disposable,
  type LogOutputChannel,
  type QuickPickItem,
} from 'vscode';
import { localDay } from '../core/moment.ts';
import type { ColumnField, Columns } from '../core/people/lists/import/columns.ts';
import {
  leftOutCount,
  leftOutWords,
  type Imported,
  type ImportRequest,
} from '../core/people/lists/imports.ts';
import { commonLicences, forbidsCommercialUse } from '../core/people/lists/licences.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import { ListError, UnmappedColumns } from '../core/people/lists/listError.ts';
import { onOneLine } from '../core/shown.ts';
import type { Engine } from '../services/engine.ts';
import { isThere } from '../services/files.ts';
import type { FolderRules } from '../services/folderRules.ts';
import type { Machine } from '../services/machine.ts';
import { inform, warn, whileWaiting } from '../services/messages.ts';
import { fileNameOf, folderOf } from '../services/paths.ts';
import { failed, UserError } from '../services/userError.ts';
import { askWords, pickOne, pickOrType } from '../shared/asking.ts';
import type { Drafts } from '../shared/drafts.ts';
import type { Commands } from '../shared/edge.ts';

interface Desk {
  readonly edge: Commands;
  readonly engine: Engine;
  readonly rules: FolderRules;
  readonly drafts: Drafts;
  readonly log: LogOutputChannel;
  /** `undefined` in a browser, which cannot import. */
  readonly machine: Machine | undefined;
}

/** What was asked before an import. */
interface Asked {
  readonly files: readonly Uri[];
  readonly to: Uri;
  readonly about: ImportRequest['about'];
}

/** `Import People…`: files of people to a reference list of the workspace. */
export function registerImportPeople(desk: Desk): Disposable {
  return desk.edge.register('copydesk.importPeople', async () => {
    const { machine } = desk;
    if (!machine)
      throw new UserError(
        'People are imported by Copydesk on the desktop, or by “copydesk people import” on the command line. The list is then read here, too.',
      );
    if (!workspace.isTrusted)
      throw new UserError('Nothing is imported into a workspace that is not trusted.', {
        label: 'Manage Trust',
        command: 'workbench.trust.manage',
      });
    const asked = await ask(desk.drafts);
    const done = asked && (await importAll(asked, machine));
    if (done) await tell(asked.to, done, desk);
  });
}

async function ask(drafts: Drafts): Promise<Asked | undefined> {
  const home = await askFolder();
  if (!home) return undefined;
  const files = await window.showOpenDialog({
    canSelectMany: true,
    defaultUri: home,
    title: 'Import People',
    openLabel: 'Import People',
    filters: {
      'Lists of people': ['yaml', 'yml', 'json', 'jsonl', 'ndjson', 'csv', 'tsv'],
      'All files': ['*'],
    },
  });
  if (!files || files.length === 0) return undefined;
  if (files.some(({ scheme }) => scheme !== 'file'))
    throw new UserError('Only files of this machine can be imported. Save a copy here, then import that.');
  const [first] = files;
  const bare = fileNameOf(first).replace(/\.\w+$/, '');
  const name = await askWords({
    title: 'Import People (1 of 4)',
    placeHolder: 'Name of the list’s file',
    prompt: `The list is written to lists/NAME${listEnding} in this folder.`,
    value: proposedName(bare),
    problemOf: (typed) =>
      fileName.test(typed.trim()) ? null : 'Letters, figures, points and hyphens only, as in us-congress.',
  });
  if (name === undefined) return undefined;
  const to = Uri.joinPath(home, 'lists', name.trim() + listEnding);
  if ((await isThere(to)) && !(await mayReplace(to))) return undefined;
  const title = await askWords({
    title: 'Import People (2 of 4)',
    placeHolder: 'What cards call the list, as in “Members of Congress”',
    prompt: 'What cards call the list.',
    value: bare,
    problemOf: (typed) => (typed.trim() === '' ? 'Give it a name.' : null),
  });
  if (title === undefined) return undefined;
  const licence = await askLicence(drafts, to);
  if (licence === undefined) return undefined;
  const isSensitive = await askSensitive();
  if (isSensitive === undefined) return undefined;
  const source = files.map(fileNameOf).join(', ');
  return {
    files,
    to,
    about: {
      title: title.trim(),
      ...licence,
      // What the people are said to be sought for still counts where nobody has said that they are.
      ...(isSensitive && { isSensitive }),
      source,
      date: today(),
    },
  };
}

const fileName = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,80}$/u;

/** "US Congress (current)" → "us-congress-current". */
const proposedName = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-') ?? 'people';

const today = (): string => localDay(new Date());

/** The workspace folder that the list is for. */
async function askFolder(): Promise<Uri | undefined> {
  const folders = (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
  if (folders.length === 0)
    throw new UserError('Open the folder of your articles first: the list is kept there.');
  if (folders.length === 1) return folders[0].uri;
  const items = folders.map(({ name, uri }) => ({ label: name, description: uri.fsPath, uri }));
  return (await pickOne(items, { title: 'Import People', placeHolder: 'For the articles of which folder?' }))
    ?.uri;
}

async function mayReplace(list: Uri): Promise<boolean> {
  const replace = 'Replace It';
  return (await warn(`${fileNameOf(list)} is there already.`, replace, 'Keep It')) === replace;
}

type Licence = Pick<ImportRequest['about'], 'licence' | 'isNonCommercial'>;

async function askLicence(drafts: Drafts, list: Uri): Promise<Licence | undefined> {
  type Item = QuickPickItem & { readonly name: string | null };
  const items: Item[] = [
    ...commonLicences.map(({ name, from }) => ({
      label: name,
      description: forbidsCommercialUse(name) ? `non-commercial · ${from}` : from,
      iconPath: new ThemeIcon('law'),
      name,
    })),
    { label: 'Not Known', description: 'cards say so', iconPath: new ThemeIcon('question'), name: null },
  ];
  const answer = await pickOrType(
    items,
    {
      title: 'Import People (3 of 4)',
      placeHolder: 'Under which licence may it be used? Pick one, or type its name',
      matchOnDescription: true,
    },
    drafts.of('licence', list.toString()),
  );
  if (!answer) return undefined;
  const licence = 'typed' in answer ? answer.typed : answer.item.name;
  return { licence, isNonCommercial: licence !== null && forbidsCommercialUse(licence) };
}

async function askSensitive(): Promise<boolean | undefined> {
  const items = [
    {
      label: 'People of Public Life',
      description: 'office holders, members of a parliament',
      iconPath: new ThemeIcon('organization'),
      isSensitive: false,
    },
    {
      label: 'Sanctions, Crime: Sensitive',
      description: 'nothing is shown until you have said that it is this person',
      iconPath: new ThemeIcon('shield'),
      isSensitive: true,
    },
  ];
  const picked = await pickOne(items, {
    title: 'Import People (4 of 4)',
    placeHolder: 'Who is on the list?',
  });
  return picked?.isSensitive;
}

/** `undefined` where it was given up. */
async function importAll(asked: Asked, { lists }: Machine): Promise<Imported | undefined> {
  let columns: Columns | null = null;
  for (;;) {
    try {
      return await importOnce(asked, columns, lists.import);
    } catch (error) {
      if (error instanceof UnmappedColumns) {
        columns = await askColumns(error.headings);
        if (columns === null) return undefined;
        continue;
      }
      if (error instanceof ListError) throw new UserError(error.message, undefined, error);
      throw failed('The people were not imported', error, {
        otherwise: 'Check the files, then try again.',
        last: 'Nothing was changed.',
      });
    }
  }
}

function importOnce(
  { files, to, about }: Asked,
  columns: Columns | null,
  run: Machine['lists']['import'],
): Promise<Imported | undefined> {
  return whileWaiting(`Importing people to ${fileNameOf(to)}`, async (signal, report) => {
    const paths = files.map(({ fsPath }) => fsPath);
    try {
      return await run({ files: paths, to: to.fsPath, about, columns, today: today(), report, signal });
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  });
}

/** What is asked of a table whose headings tell nothing: the first has to be answered. */
const columnQuestions: readonly (readonly [ColumnField, string])[] = [
  ['name', 'the full name'],
  ['aliases', 'other names, parted by semicolons'],
  ['born', 'the date or year of birth'],
  ['office', 'the office or role'],
  ['from', 'since when they hold it'],
  ['to', 'until when'],
  ['country', 'the country'],
];

async function askColumns(headings: readonly string[]): Promise<Columns | null> {
  const columns: Partial<Record<ColumnField, string>> = {};
  for (const [field, words] of columnQuestions) {
    type Item = QuickPickItem & { readonly heading: string | null };
    const taken = Object.values(columns);
    if (headings.length === taken.length) break;
    const items: Item[] = headings
      .filter((heading) => !taken.includes(heading))
      .map((heading) => ({ label: heading, iconPath: new ThemeIcon('table'), heading }));
    const none: Item = { label: 'None of Them', iconPath: new ThemeIcon('circle-slash'), heading: null };
    const picked = await pickOne(field === 'name' ? items : [none, ...items], {
      title: 'Import People: Columns',
      placeHolder: `Which column holds ${words}?`,
    });
    if (!picked) return null;
    if (picked.heading !== null) columns[field] = picked.heading;
  }
  return columns;
}

async function tell(list: Uri, imported: Imported, desk: Desk): Promise<void> {
  const { people, named } = imported;
  const { log, rules } = desk;
  for (const one of named) log.warn(onOneLine(leftOutWords(one)));
  const count = `${people.toLocaleString('en')} ${people === 1 ? 'person is' : 'people are'} in ${fileNameOf(list)} now.`;
  const unread = leftOutCount(imported);
  const rest = unread === null ? '' : ` ${unread}; the log says which.`;
  const [use, show] = ['Use It for This Folder', 'Show Log'] as const;
  const place = await placeInRules(list, rules);
  const isUsed = place.isNamed;
  const buttons = [...(isUsed ? [] : [use]), ...(unread === null ? [] : [show])];
  const choice = await inform(count + rest, ...buttons);
  if (choice === show) log.show();
  if (choice !== use) return;
  const { addList } = await desk.engine.folderRules();
  await rules.edit(place.rules, `add ${fileNameOf(list)}`, addList(place.path));
}

interface PlaceInRules {
  readonly rules: Uri;
  /** The list's path from the rules. */
  readonly path: string;
  readonly isNamed: boolean;
}

/** Where the rules are that a list belongs into, be it that they are to be made. */
async function placeInRules(list: Uri, folderRules: FolderRules): Promise<PlaceInRules> {
  const rules = await folderRules.homeOf(list);
  const path = list.path.slice(folderOf(rules).path.replace(/\/$/, '').length + 1);
  const state = await folderRules.load(list);
  return { rules, path, isNamed: state?.good.lists.includes(path) ?? false };
}
