import { env, Uri, window, type Memento } from 'vscode';
import type { Reviewing } from '../../core/export/claimReview.ts';
import { exportFormats, formatEndings, formatWords, type ExportFormat } from '../../core/export/formats.ts';
import { localMoment } from '../../core/moment.ts';
import { webAddress } from '../../core/webAddress.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Engine } from '../../services/engine.ts';
import { inform, mention, warn } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { writeContent } from '../../services/textFiles.ts';
import { UserError } from '../../services/userError.ts';
import { askWords, pickOne } from '../../shared/asking.ts';

/** What was said last of whose fact-checks they are; the page is another each time. */
const publisherKey = 'copydesk.publisher';

/** Asks for a format, and writes the article in it where the user says. */
export async function exportArticle(
  checked: CheckedDocument,
  engine: Engine,
  memento: Memento,
): Promise<void> {
  const items = exportFormats.map((format) => ({
    label: formatWords[format].label,
    description: formatWords[format].use,
    format,
  }));
  const picked = await pickOne(items, { title: 'Export', placeHolder: 'As what', matchOnDescription: true });
  if (!picked) return;
  const reviewing = picked.format === 'claimreview' ? await askReviewing(memento) : null;
  if (reviewing !== undefined) await writeAs(picked.format, checked, engine, { reviewing });
}

interface WritingOptions {
  readonly reviewing?: Reviewing | null;
  /** What was written is opened at once, where that can be done. */
  readonly isToBeOpened?: boolean;
}

/**
 * Writes an article in a format, once nothing holds it back, and offers to open what was written.
 * Throws {@link UserError} where there is nothing to write in it.
 */
export async function writeAs(
  format: ExportFormat,
  checked: CheckedDocument,
  engine: Engine,
  { reviewing = null, isToBeOpened = false }: WritingOptions = {},
): Promise<void> {
  if (!checked.sidecar.current.parses)
    throw new UserError(
      'The annotations file cannot be read whole. Mend what Problems says of it, then export.',
    );
  const now = localMoment(new Date());
  const { embargoOf, exportAs } = await engine.exports();
  if (!(await mayLeave(embargoOf(checked, now)))) return;
  const exported = exportAs(format, checked, { now, reviewing });
  if ('refused' in exported) throw new UserError(exported.refused);
  const ending = formatEndings[format];
  const { uri } = checked.document;
  const target = await window.showSaveDialog({
    title: 'Export',
    defaultUri: Uri.joinPath(uri, '..', fileNameOf(uri) + ending),
    filters: { [formatWords[format].label]: [ending.split('.').at(-1) ?? ''] },
  });
  if (!target) return;
  await writeContent(target, exported.content);
  const left = exported.left === null ? '' : ` Left out: ${exported.left}.`;
  const said = `Written: ${fileNameOf(target)}.${left}`;
  // Where the file is not on the machine that somebody sits at, no program of it gets at it.
  const isHere = target.scheme === 'file' && env.remoteName === undefined;
  const open = 'Open';
  if (isHere && isToBeOpened) {
    await env.openExternal(target);
    mention(said, 6000);
  } else if ((await inform(said, ...(isHere ? [open] : []))) === open) await env.openExternal(target);
}

async function mayLeave(embargo: string | null): Promise<boolean> {
  if (embargo === null) return true;
  const anyway = 'Export All the Same';
  return (await warn(`This article is under embargo until ${embargo}.`, anyway)) === anyway;
}

/** Whose fact-checks they are, and where readers find them; `undefined` where that is waved away. */
async function askReviewing(memento: Memento): Promise<Reviewing | undefined> {
  const publisher = await askWords({
    title: 'ClaimReview: Publisher',
    placeHolder: 'As in Harbour Post',
    prompt: 'Who publishes the fact-check',
    value: memento.get(publisherKey, ''),
    problemOf: (words) => (words.trim() === '' ? 'Write who publishes it.' : null),
  });
  if (publisher === undefined) return undefined;
  const url = await askWords({
    title: 'ClaimReview: Page',
    placeHolder: 'https://',
    prompt: 'Address of the page that readers find it on',
    value: '',
    problemOf: (words) =>
      webAddress(words.trim()) === null ? 'Write an address that begins with https://' : null,
  });
  if (url === undefined) return undefined;
  await memento.update(publisherKey, publisher.trim());
  return { publisher: publisher.trim(), url: url.trim() };
}
