import { addTo } from '../../../../src/core/groups.ts';
import { anyImporter } from '../../../../src/core/people/lists/import/anyFormat.ts';
import type { Columns } from '../../../../src/core/people/lists/import/columns.ts';
import type { ListPerson } from '../../../../src/core/people/lists/listPerson.ts';
import { personOf, type PersonPart } from '../../../../src/core/people/lists/personPart.ts';
import { splitterFor } from '../../../../src/core/people/lists/records/choose.ts';
import { isBad } from '../../../../src/core/people/lists/records/splitter.ts';

export interface Imported {
  readonly people: readonly ListPerson[];
  /** As in "2 (line 3): it has no name". */
  readonly bad: readonly string[];
  /** The same of what was read but for something in it. */
  readonly inPart: readonly string[];
  readonly columns: Columns | null;
  readonly unmapped: readonly string[] | null;
}

/** What an import makes of a file, with its text in pieces of a length. */
export function importText(
  fileName: string,
  text: string,
  columns: Columns | null = null,
  pieceLength = 7,
): Imported {
  const splitter = splitterFor(fileName);
  const importer = anyImporter(columns);
  const parts = new Map<string, PersonPart[]>();
  const bad: string[] = [];
  const inPart: string[] = [];
  const records = [];
  for (let at = 0; at < text.length; at += pieceLength)
    records.push(...splitter.push(text.slice(at, at + pieceLength)));
  records.push(...splitter.end());
  for (const record of records) {
    const told = isBad(record) ? record : importer.read(record);
    if ('why' in told) bad.push(`${record.nth} (line ${record.line}): ${told.why}`);
    else
      for (const part of told) {
        addTo(parts, part.id, part);
        for (const why of part.unread ?? []) inPart.push(`${record.nth} (line ${record.line}): ${why}`);
      }
  }
  const people = [...parts.values()].map((ofOne) => personOf(ofOne, importer.settle));
  return {
    people: people.filter((person) => person !== null),
    bad,
    inPart,
    columns: importer.columns(),
    unmapped: importer.unmapped(),
  };
}
