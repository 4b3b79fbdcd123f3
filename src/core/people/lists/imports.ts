import type { Columns } from './import/columns.ts';
import type { ListAbout } from './listPerson.ts';
import type { BadRecord } from './records/splitter.ts';

/** Tells long work to stop; an `AbortSignal` is one. */
export interface StopSignal {
  readonly throwIfAborted: () => void;
}

/** What is to be imported, and where to. Paths are of this machine. */
export interface ImportRequest {
  readonly files: readonly string[];
  /** `NAME.jsonl`: the list, in whose place the new one stands when all has gone well. */
  readonly to: string;
  /** What was said of it; what was not is taken from the list that stood there before. */
  readonly about: Partial<Omit<ListAbout, 'id'>>;
  readonly columns: Columns | null;
  /** ISO: the date of a list of which nobody says it. */
  readonly today: string;
  /** From 0 to 1. */
  readonly report?: (done: number) => void;
  readonly signal?: StopSignal;
}

/** A record that was left out, as a whole or in part, and why: a clause. */
export interface LeftOut extends BadRecord {
  readonly file: string;
}

/** What came of an import. */
export interface Imported {
  readonly people: number;
  readonly records: number;
  readonly leftOut: number;
  /** Records that were read, but for something in them. */
  readonly inPart: number;
  /** The first of those that were left out, as a whole or in part. */
  readonly named: readonly LeftOut[];
  readonly about: ListAbout;
}

/** "2 records were left out, 1 was read in part"; `null` where all were read as a whole. */
export function leftOutCount({ leftOut, inPart }: Pick<Imported, 'leftOut' | 'inPart'>): string | null {
  const counted = (count: number, verb: string): string =>
    `${count.toLocaleString('en')} ${count === 1 ? 'record was' : 'records were'} ${verb}`;
  const said = [
    ...(leftOut > 0 ? [counted(leftOut, 'left out')] : []),
    ...(inPart > 0 ? [counted(inPart, 'read only in part')] : []),
  ];
  return said.length === 0 ? null : said.join(', ');
}

/** "people.csv: record 3, line 4: it has no name." */
export const leftOutWords = ({ file, nth, line, why }: LeftOut): string =>
  `${file}: record ${nth}, line ${line}: ${why}.`;
