import { heldOn } from '../people/identify/dates.ts';
import type { ListAbout, Office } from '../people/lists/listPerson.ts';
import { dayInWords } from './lives.ts';

/** What a card calls a list. */
export const listNamed = ({ title, id }: ListAbout): string => title.trim() || id;

/** A list as a source: with its licence and of when it is. */
export const listAsSource = (list: ListAbout): string =>
  [
    listNamed(list),
    list.licence ?? 'no licence given',
    ...(list.isNonCommercial ? ['for non-commercial use only'] : []),
    dayInWords(list.date),
  ].join(', ');

/** "U.S. Senator 1971 to 1993". */
export function officeInWords({ title, from, to }: Office): string {
  const [first, last] = [from, to].map((day) => day?.replace(/^(-?\d+).*$/, '$1') ?? null);
  if (first === null && last === null) return title;
  if (last === null) return `${title} since ${first ?? ''}`;
  return first === null
    ? `${title} until ${last}`
    : `${title} ${first === last ? first : `${first} to ${last}`}`;
}

/** Offices held on a day before the others; those that ended last first. */
export function officesInOrder(offices: readonly Office[], day: string | null): readonly Office[] {
  const rank = (office: Office): number => (day !== null && heldOn(office, day) ? 0 : 1);
  return offices.toReversed().sort((one, other) => rank(one) - rank(other));
}
