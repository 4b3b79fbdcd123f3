/** Where a record begins in its file. */
export interface RecordPlace {
  /** The how-manieth it is, from 1; a table's heading does not count. */
  readonly nth: number;
  /** From 1. */
  readonly line: number;
}

export interface SourceRecord extends RecordPlace {
  readonly value: unknown;
  /** The list that it stands in, as in "memberships"; empty at the top of a file. */
  readonly within: string;
}

export interface BadRecord extends RecordPlace {
  readonly why: string;
}

export type Split = SourceRecord | BadRecord;

export const isBad = (record: Split): record is BadRecord => 'why' in record;

/** Takes a text in pieces, in order, and gives the records of it. Holds no more than one record; never throws. */
export interface Splitter {
  readonly push: (piece: string) => readonly Split[];
  /** What is left when nothing more comes. */
  readonly end: () => readonly Split[];
}

/** Longer records are no records: a quotation mark or bracket was not closed. In UTF-16 units. */
export const longestRecord = 1_000_000;

export const countLines = (text: string, from = 0, to = text.length): number => {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};
