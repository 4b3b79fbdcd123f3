import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { localDay } from '../core/moment.ts';
import { parseColumns } from '../core/people/lists/import/columns.ts';
import { isoDate } from '../core/people/lists/dates.ts';
import { forbidsCommercialUse } from '../core/people/lists/licences.ts';
import { leftOutCount, leftOutWords, type Imported } from '../core/people/lists/imports.ts';
import { ListError } from '../core/people/lists/listError.ts';
import type { ListAbout } from '../core/people/lists/listPerson.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import { systemErrorWords } from '../core/systemErrors.ts';
import { aboutOf } from '../node/lists/aboutOf.ts';
import { importList } from '../node/lists/importList.ts';
import { complain, print } from './lines.ts';
import { exitCodes, type ExitCode } from './usage.ts';

/** What stands for a licence that nobody knows. */
const unknown = 'unknown';
/** So many records that were left out are named. */
const mostNamed = 20;

/** `copydesk people import`: files of any known format to one reference list. Records that are no good stop nothing. */
export async function importPeople(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      title: { type: 'string' },
      licence: { type: 'string' },
      'non-commercial': { type: 'boolean' },
      sensitive: { type: 'boolean' },
      date: { type: 'string' },
      source: { type: 'string' },
      columns: { type: 'string' },
    },
  });
  const refuse = (why: string): ExitCode => {
    complain(why);
    return exitCodes.couldNotRun;
  };
  const { to } = values;
  const licence = values.licence?.trim() === '' ? undefined : values.licence;
  if (positionals.length === 0) return refuse('name the files to import.');
  if (to?.endsWith(listEnding) !== true)
    return refuse(`say where the list goes: --to lists/NAME${listEnding}.`);
  const mapping = values.columns === undefined ? { columns: null } : parseColumns(values.columns);
  if ('why' in mapping) return refuse(mapping.why);
  const date = values.date === undefined ? undefined : isoDate(values.date);
  if (date === null) return refuse(`“${values.date ?? ''}” is no date. Write it as 2026-11-23.`);
  const today = localDay(new Date());
  const before = await aboutOf(to, today);
  if (licence === undefined && before.about.licence === null)
    return refuse(`say the licence, as in --licence "CC0 1.0"; where nobody knows it, --licence ${unknown}.`);

  const about: Partial<Omit<ListAbout, 'id'>> = {
    date: date ?? today,
    source: values.source ?? positionals.map((file) => basename(file)).join(', '),
    ...(values.title !== undefined && { title: values.title }),
    ...(licence !== undefined && {
      licence: licence === unknown ? null : licence,
      isNonCommercial: forbidsCommercialUse(licence),
    }),
    ...(values['non-commercial'] === true && { isNonCommercial: true }),
    ...(values.sensitive === true && { isSensitive: true }),
  };
  const interrupted = new AbortController();
  const interrupt = (): void => interrupted.abort();
  process.once('SIGINT', interrupt);
  try {
    const { columns } = mapping;
    const { signal } = interrupted;
    report(to, await importList({ files: positionals, to, about, columns, today, signal }));
    return exitCodes.clean;
  } catch (error) {
    if (interrupted.signal.aborted) return refuse('stopped; nothing was changed.');
    if (error instanceof ListError) return refuse(error.message);
    const why = systemErrorWords(error);
    if (why === null) throw error;
    return refuse(`${pathOf(error) ?? to}: ${why}`);
  } finally {
    process.off('SIGINT', interrupt);
  }
}

const pathOf = (error: unknown): string | null =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : null;

function report(to: string, imported: Imported): void {
  const { people, records, named, about } = imported;
  const licence = about.licence ?? 'licence unknown';
  const marks = [
    about.isNonCommercial ? ', non-commercial' : '',
    about.isSensitive ? ', sensitive' : '',
  ].join('');
  print(
    `${to}: ${people} ${people === 1 ? 'person' : 'people'} of ${records} ${records === 1 ? 'record' : 'records'} (${licence}${marks}).`,
  );
  const count = leftOutCount(imported);
  if (count !== null) {
    complain(`${count}:`);
    for (const one of named.slice(0, mostNamed)) complain(leftOutWords(one));
    const more = Math.max(named.length, imported.leftOut + imported.inPart) - mostNamed;
    if (more > 0) complain(`and ${more} more.`);
  }
  print('For the articles of a folder to use it, name it in the folder’s copydesk.yaml, from there:');
  print(`  lists: [${to}]`);
}
