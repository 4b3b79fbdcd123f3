import type { Doubt, Offer } from '../people/offer.ts';
import { heldOn, isOver, isUndated } from '../people/identify/dates.ts';
import type { ListAbout, ListedPerson, Office } from '../people/lists/listPerson.ts';
import { dayInWords } from './dates.ts';
import { lifeInWords } from './lives.ts';

/** What a card calls a list. */
export const listNamed = ({ title, id }: ListAbout): string => title.trim() || id;

/** On what terms a list may be used, and of when it is. */
export const licenceInWords = (list: ListAbout): string =>
  [
    list.licence ?? 'no licence given',
    ...(list.isNonCommercial ? ['for non-commercial use only'] : []),
    dayInWords(list.date),
  ].join(', ');

/** A list as a source: with its licence and of when it is. */
export const listAsSource = (list: ListAbout): string => `${listNamed(list)}, ${licenceInWords(list)}`;

/** "U.S. Senator 1971 to 1993". */
export function officeInWords({ title, from, to }: Office): string {
  const [first, last] = [from, to].map((day) => day?.replace(/^(-?\d+).*$/, '$1') ?? null);
  if (first === null && last === null) return title;
  if (last === null) return `${title} since ${first ?? ''}`;
  return first === null
    ? `${title} until ${last}`
    : `${title} ${first === last ? first : `${first} to ${last}`}`;
}

/**
 * Who somebody of a list is: offices, one held on the day first, and life.
 * @param most offices that are named
 */
export function listedInWords({ person }: ListedPerson, day: string | null, most = 1): string {
  const offices = officesInOrder(person.offices, day).slice(0, most).map(officeInWords);
  return [...offices, lifeInWords(person)].filter((part) => part !== '').join('; ');
}

const doubtInWords: Readonly<Record<Doubt, string>> = {
  'another role': 'the article gives another role',
  'another age': 'the article gives another age',
  'out of office': 'out of that office for long by then',
  'not alive': 'dead by then, or not of age',
};

/**
 * What speaks for somebody of a list, and what against: "exact name, role, in office then, but the article gives another
 * age". Whoever was in office was alive.
 */
export function groundsInWords({ why, doubts }: Offer): string {
  const isInOffice = why.includes('in office');
  const then = isInOffice ? ['in office then'] : why.includes('alive') ? ['alive then'] : [];
  const others = why.filter((ground) => ground !== 'alive' && ground !== 'in office');
  const against = doubts.map((doubt) => doubtInWords[doubt]).join(', ');
  return [[...others, ...then].join(', '), against].filter((part) => part !== '').join(', but ');
}

/** Offices held on a day first, those that began later last; of the others those that ended last first. */
export function officesInOrder(offices: readonly Office[], day: string | null): readonly Office[] {
  const rank = (office: Office): number => {
    if (day === null || isUndated(office)) return 1;
    if (heldOn(office, day)) return 0;
    return isOver(office, day) ? 1 : 2;
  };
  // Of those that were still to come the one that begins first stands first.
  const coming = (one: Office, other: Office): number =>
    rank(one) === 2 ? (one.from ?? '').localeCompare(other.from ?? '') : 0;
  return offices.toReversed().sort((one, other) => rank(one) - rank(other) || coming(one, other));
}
