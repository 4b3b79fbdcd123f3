import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Reviewing } from '../core/export/claimReview.ts';
import {
  embargoOf,
  exportAs,
  exportFormats,
  formatEndings,
  type ExportFormat,
} from '../core/export/formats.ts';
import { Reader } from '../core/mentions/reader.ts';
import { localMoment } from '../core/moment.ts';
import { webAddress } from '../core/webAddress.ts';
import { articlesNamed } from './articlesIn.ts';
import { checkArticle, newFilesAside, type CheckedFile } from './checkArticle.ts';
import { fileError, FileError, isThere, kindOf, loadLexicon } from './files.ts';
import { complain } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** `copydesk export`: checked articles in a format that others read. */
export async function exportArticles(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      to: { type: 'string' },
      publisher: { type: 'string' },
      url: { type: 'string' },
      embargoed: { type: 'boolean', default: false },
      overwrite: { type: 'boolean', default: false },
    },
  });
  const format = exportFormats.find((one) => one === values.format);
  const refusal = refusalOf(format, positionals, values);
  if (format === undefined || refusal !== null) {
    complain(refusal ?? '');
    return exitCodes.couldNotRun;
  }
  const { publisher, url } = values;
  const reviewing = publisher === undefined || url === undefined ? null : { publisher, url };
  if (format === 'docx' && values.to === undefined && process.stdout.isTTY) {
    complain('name a folder with --to: a Word document is nothing to read in a terminal.');
    return exitCodes.couldNotRun;
  }
  if (values.to !== undefined && (await kindOf(values.to)) !== 'folder') {
    complain(`${values.to}: is no folder.`);
    return exitCodes.couldNotRun;
  }
  const now = localMoment(new Date());
  const reader = new Reader(await loadLexicon());
  const onFile = newFilesAside();
  let code: ExitCode = exitCodes.clean;
  const fail = (error: unknown): undefined => {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    code = exitCodes.couldNotRun;
  };
  const files: { readonly file: string; readonly within: string }[] = [];
  for await (const found of articlesNamed(positionals, fail)) files.push(found);
  if (files.length > 1 && values.to === undefined) {
    complain('name a folder with --to: several articles do not go into one file.');
    return exitCodes.couldNotRun;
  }
  // Of two articles with one name the second does not replace the first.
  const written = new Set<string>();
  for (const { file, within } of files) {
    try {
      const checked = await checkArticle(file, within, reader, undefined, onFile);
      if (!checked.reading.parses)
        throw new FileError(`${file}: its annotations file cannot be read whole. Mend it first.`);
      const content = exportedContent(checked, format, { now, reviewing, isEmbargoLifted: values.embargoed });
      if (values.to === undefined) process.stdout.write(content);
      else {
        const place = join(values.to, basename(file) + formatEndings[format]);
        await write(place, content, values.overwrite && !written.has(place));
        written.add(place);
      }
    } catch (error) {
      fail(error);
    }
  }
  return code;
}

/** What is wrong with how it was called; `null` where nothing is. */
function refusalOf(
  format: ExportFormat | undefined,
  paths: readonly string[],
  { publisher, url }: { readonly publisher?: string; readonly url?: string },
): string | null {
  if (format === undefined) return `--format takes one of ${exportFormats.join(', ')}.`;
  if (paths.length === 0) return 'name the articles or folders to export.';
  if (format !== 'claimreview') return null;
  if (publisher === undefined || publisher.trim() === '')
    return '--publisher takes who publishes the fact-check.';
  return url !== undefined && webAddress(url) !== null
    ? null
    : '--url takes the address of the page on which the fact-check is published.';
}

function exportedContent(
  checked: CheckedFile,
  format: ExportFormat,
  {
    now,
    reviewing,
    isEmbargoLifted,
  }: { readonly now: string; readonly reviewing: Reviewing | null; readonly isEmbargoLifted: boolean },
): string | Uint8Array {
  const { file } = checked;
  const embargo = isEmbargoLifted ? null : embargoOf(checked, now);
  if (embargo !== null)
    throw new FileError(
      `${file}: is under embargo until ${embargo}. With --embargoed it is exported all the same.`,
    );
  const exported = exportAs(format, checked, { now, reviewing });
  if ('refused' in exported) throw new FileError(`${file}: ${exported.refused}`);
  if (exported.left !== null) complain(`${file}: left out: ${exported.left}.`);
  return exported.content;
}

async function write(place: string, content: string | Uint8Array, mayReplace: boolean): Promise<void> {
  if (!mayReplace && (await isThere(place)))
    throw new FileError(`${place}: is there already. With --overwrite it is replaced.`);
  try {
    await writeFile(place, content, { flag: mayReplace ? 'w' : 'wx' });
  } catch (error) {
    throw fileError(place, error);
  }
}
