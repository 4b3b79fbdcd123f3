import type { SourceRecord } from '../records/splitter.ts';
import { guessColumns, namesPeople, type Columns } from './columns.ts';
import { congress, isLegislator } from './congress.ts';
import { ftmImporter, isEntity } from './ftm.ts';
import { areSought, type Importer, type Tally } from './importer.ts';
import { popoloImporter, popoloLists } from './popolo.ts';
import { tableImporter } from './table.ts';
import { objectOf } from './values.ts';
import { isWikidataRow, wikidata } from './wikidata.ts';

/** Whether a table has the columns in which a mapping has the names. */
const fits = (mapping: Columns, row: Readonly<Record<string, unknown>>): boolean =>
  namesPeople(mapping) &&
  [mapping.name, mapping.first, mapping.last].every(
    (heading) => heading === undefined || Object.hasOwn(row, heading),
  );

/** Reads records of every format that is known, each by its shape. */
export interface AnyImporter extends Importer {
  /** The mapping of the last table: the one that was given, else the guessed one; `null` without a table. */
  readonly columns: () => Columns | null;
  /** What is read from now on is of another file, whose headings may be others. */
  readonly startFile: () => void;
  /** Headings of a table of which nobody said, and none suggests, where the names are; `null` if there is none such. */
  readonly unmapped: () => readonly string[] | null;
  /** Most of the people are said to be under sanctions, sought or criminal. */
  readonly isOfSought: () => boolean;
}

/**
 * @param given a mapping of columns; without one it is guessed from the headings of each table
 * @param before a mapping of the last import: it holds for tables that have the columns of names that it names
 */
export function anyImporter(given: Columns | null, before: Columns | null = null): AnyImporter {
  const tally: Tally = { people: 0, sought: 0 };
  const ftm = ftmImporter(tally);
  const popolo = popoloImporter();
  let columns: Columns | null = null;
  let table: Importer | undefined;
  let unmapped: readonly string[] | null = null;

  function importerFor({ value, within }: SourceRecord): Importer | null {
    if (isEntity(value)) return ftm;
    if (isLegislator(value)) return congress;
    if (popoloLists.has(within)) return popolo;
    if (isWikidataRow(value)) return wikidata;
    const row = objectOf(value);
    if (row === null) return null;
    if (table) return table;
    columns = given ?? (before && fits(before, row) ? before : guessColumns(Object.keys(row)));
    const isMapped = namesPeople(columns);
    unmapped = isMapped ? null : Object.keys(row);
    if (isMapped) table = tableImporter(columns);
    return table ?? null;
  }

  return {
    read: (record) => importerFor(record)?.read(record) ?? { why: 'it is nothing that tells of a person' },
    settle: (office) => (office.kind === 'ftm' ? ftm : popolo).settle(office),
    columns: () => columns,
    startFile: () => {
      table = undefined;
    },
    unmapped: () => unmapped,
    isOfSought: () => areSought(tally),
  };
}
