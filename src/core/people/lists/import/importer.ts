import { isoDate } from '../dates.ts';
import { plainText } from '../plainText.ts';
import { longest, type PendingOffice, type PersonPart } from '../personPart.ts';
import type { Office } from '../listPerson.ts';
import type { SourceRecord } from '../records/splitter.ts';

/** Why a record says nothing of anybody, though it should: a clause, as in "it has no name". */
export interface BadRow {
  readonly why: string;
}

/** Of whom a list tells mostly: of such as are under sanctions or sought, the list is sensitive. */
export interface Tally {
  people: number;
  sought: number;
}

/** Most of the people are said to be under sanctions, sought or criminal. */
export const areSought = ({ people, sought }: Tally): boolean => sought * 2 > people;

/** Reads the records of one format. Remembers what other records refer to. */
export interface Importer {
  /** What a record says of people: nothing, where it is of something else. */
  readonly read: (record: SourceRecord) => readonly PersonPart[] | BadRow;
  /** An office of other records, once all have been read; `null` where none of them says what it is. */
  readonly settle: (office: PendingOffice) => Office | null;
}

/** What of a person's dates is none, though something stands there: a clause each, with what is read of the rest. */
export function unreadDates(
  births: readonly unknown[],
  deaths: readonly unknown[],
): Pick<PersonPart, 'unread'> {
  const unread = [
    ...(births.some(isNoDate) ? ['its date of birth is no date'] : []),
    ...(deaths.some(isNoDate) ? ['its date of death is no date'] : []),
  ];
  return unread.length > 0 ? { unread } : {};
}

/** Something that is not blank, and no date. */
const isNoDate = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && isoDate(value) === null;

export const settlesNothing = (): null => null;

export const nameText = (value: unknown): string | null => {
  const text = plainText(value, longest.name);
  // Without a letter it is no name.
  return text !== null && /\p{L}/u.test(text) ? text : null;
};
export const officeText = (value: unknown): string | null => plainText(value, longest.office);
export const summaryText = (value: unknown): string | null => plainText(value, longest.summary);
export const idText = (value: unknown): string | null => plainText(value, longest.id);
