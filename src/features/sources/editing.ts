import { Disposable, env, ThemeIcon, Uri, type QuickPickItem } from 'vscode';
import { linkTyped } from '../../core/review/decide/beforehand.ts';
import { dateProblem } from '../../core/review/sources/dates.ts';
import { isLocalPath } from '../../core/review/sources/localPath.ts';
import { sourceTitle } from '../../core/review/sources/named.ts';
import { sourceKinds, sourceWays, type SourceEntry } from '../../core/sidecar/schema.ts';
import { webAddress } from '../../core/webAddress.ts';
import {
  kindLabels,
  kindMeanings,
  sourceInLine,
  sourceShort,
  wayLabels,
} from '../../core/wording/sources.ts';
import type { Articles } from '../../services/articles.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import type { Commands } from '../../shared/edge.ts';
import { askText, cancelled, type Answer } from '../../shared/prompts.ts';
import type { SourceInHand } from '../../shared/sourceInHand.ts';
import type { Targets } from '../../shared/targets.ts';
import { sourceMeant } from './meant.ts';

interface Parts {
  readonly articles: Articles;
  readonly targets: Targets;
  readonly desk: Desk;
  readonly inHand: SourceInHand;
  readonly drafts: Drafts;
}

type Field = Exclude<keyof SourceEntry, 'id' | 'licence'>;

const fieldLabels: Readonly<Record<Field, string>> = {
  title: 'Title',
  url: 'Address',
  kind: 'Kind',
  via: 'How It Came',
  accessed: 'Read On',
  archived: 'Archived Copy',
};
const fields = ['title', 'url', 'kind', 'via', 'accessed', 'archived'] as const satisfies readonly Field[];

/** Changes what is said of a source, opens its address, copies it. */
export function registerEditing(
  { articles, targets, desk, inHand, drafts }: Parts,
  edge: Commands,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.editSource', async (argument) => {
      let checked = await targets.editable(argument);
      const meant = await sourceMeant(checked, argument, inHand, 'Edit Source');
      if (!meant) return;
      for (let last: Field | undefined; ;) {
        const source = checked.review.sidecar.sources.find(({ id }) => id === meant.id);
        if (!source) return;
        const field = await askField(source, last);
        if (!field) return;
        last = field;
        const article = checked.document.uri.toString();
        const value = await askValue(source, field, drafts, article);
        if (value === cancelled || value === (source[field] ?? null)) continue;
        await desk.decide(checked, 'Edit source', ({ editSource }) =>
          editSource(source.id, { [field]: value }),
        );
        const now = await articles.current(checked.document);
        if (!now) return;
        checked = now;
      }
    }),
    edge.register('copydesk.openSource', async (argument) => {
      const checked = await targets.article(argument);
      const source = await sourceMeant(checked, argument, inHand, 'Open Address of Source');
      if (!source) return;
      const address = source.url === undefined ? null : webAddress(source.url);
      if (address === null)
        throw new UserError(
          source.url === undefined
            ? `${sourceShort(source)} has no address. Edit the source to give it one.`
            : `${source.url} is no address of the web. Open it yourself, if you know what it is.`,
        );
      await env.openExternal(Uri.parse(address, true));
    }),
    edge.register('copydesk.copySource', async (argument) => {
      const checked = await targets.article(argument);
      const source = await sourceMeant(checked, argument, inHand, 'Copy Source');
      if (!source) return;
      await env.clipboard.writeText(sourceInLine(source));
      mention(`Copied: ${sourceShort(source)}`, 3000);
    }),
  );
}

/** What is to be changed; the list stands there again after each change, until Escape. */
async function askField(source: SourceEntry, last: Field | undefined): Promise<Field | undefined> {
  type Item = QuickPickItem & { field: Field };
  const first = last === undefined ? 0 : (fields.indexOf(last) + 1) % fields.length;
  const items = [...fields.slice(first), ...fields.slice(0, first)].map((field): Item => ({
    label: fieldLabels[field],
    description: valueInWords(source, field),
    iconPath: new ThemeIcon(source[field] === undefined ? 'circle-large-outline' : 'edit'),
    field,
  }));
  const picked = await pickOne(items, {
    title: `Edit Source: ${sourceTitle(source)}`,
    placeHolder: 'What is to be changed? Escape ends',
    matchOnDescription: true,
  });
  return picked?.field;
}

function valueInWords({ kind, via, ...rest }: SourceEntry, field: Field): string {
  if (field === 'kind') return kind === undefined ? '' : kindLabels[kind];
  if (field === 'via') return via === undefined ? '' : wayLabels[via];
  return rest[field] ?? '';
}

function askValue(
  source: SourceEntry,
  field: Field,
  drafts: Drafts,
  article: string,
): Promise<Answer<string>> {
  const title = `${fieldLabels[field]} of ${sourceShort(source)}`;
  const words = (placeHolder: string, problemOf?: (typed: string) => string | null) =>
    askText(title, placeHolder, source[field] ?? '', {
      empty: 'removes',
      draft: drafts.of(field, article, source.id),
      ...(problemOf && { problemOf }),
    });
  switch (field) {
    case 'title':
      return words('Publisher and title');
    case 'url':
      return words('A web address, or a file', (typed) =>
        linkTyped(typed) === null && !isLocalPath(typed.trim())
          ? 'Write a web address, as in https://census.gov/ft900, or a file, as in scans/ft900.pdf.'
          : null,
      ).then((typed) => (typeof typed === 'string' && !isLocalPath(typed) ? linkTyped(typed) : typed));
    case 'archived':
      return words('Address of an archived copy', (typed) =>
        linkTyped(typed) === null ? 'Write a web address.' : null,
      ).then((typed) => (typeof typed === 'string' ? linkTyped(typed) : typed));
    case 'accessed':
      return words('The day on which it was read, as 2026-11-23', dateProblem);
    case 'kind':
      return askOne(title, 'First hand, or about it?', source.kind, sourceKinds, kindLabels, kindMeanings);
    case 'via':
      return askOne(title, 'How did it come to the desk?', source.via, sourceWays, wayLabels);
  }
}

async function askOne<Value extends string>(
  title: string,
  placeHolder: string,
  now: Value | undefined,
  values: readonly Value[],
  labels: Readonly<Record<Value, string>>,
  meanings?: Readonly<Record<Value, string>>,
): Promise<Answer<Value>> {
  type Item = QuickPickItem & { value: Value | null };
  const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
  const items: Item[] = [
    ...values.map((value) => ({
      label: capital(labels[value]),
      description: [meanings?.[value], value === now ? '(now)' : undefined]
        .filter((part) => part !== undefined)
        .join('  '),
      value,
    })),
    { label: 'Not Said', description: now === undefined ? '(now)' : '', value: null },
  ];
  const picked = await pickOne(items, { title, placeHolder, matchOnDescription: true });
  return picked ? picked.value : cancelled;
}
