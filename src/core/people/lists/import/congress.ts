import { isoDate } from '../dates.ts';
import type { Office } from '../listPerson.ts';
import { wikidataItem } from '../plainText.ts';
import type { PersonPart } from '../personPart.ts';
import { idText, nameText, officeText, settlesNothing, type BadRow, type Importer } from './importer.ts';
import { commissioned, states, territories } from './states.ts';
import { listOf, made, objectOf } from './values.ts';

/**
 * Records of unitedstates/congress-legislators: members of Congress, presidents and vice presidents. Of what it holds
 * about a person's family nothing is taken.
 */
export const congress: Importer = { read: ({ value }) => readLegislator(value), settle: settlesNothing };

/** Whether a record looks like one of these. */
export function isLegislator(value: unknown): boolean {
  const record = objectOf(value);
  return record !== null && Array.isArray(record.terms) && objectOf(record.name) !== null;
}

function readLegislator(value: unknown): readonly PersonPart[] | BadRow {
  const record = objectOf(value) ?? {};
  const ids = objectOf(record.id) ?? {};
  const bioguide = idText(ids.bioguide);
  const govtrack = idText(ids.govtrack);
  const id = bioguide ?? (govtrack === null ? null : `govtrack-${govtrack}`);
  if (id === null) return { why: 'it has no bioguide or govtrack id' };
  const names = namesOf(objectOf(record.name) ?? {}, listOf(record.other_names));
  if (names.length === 0) return { why: 'it has no name' };
  const offices = [
    ...made(listOf(record.terms), termOf),
    ...made(listOf(record.leadership_roles), leadershipOf),
  ];
  const bio = objectOf(record.bio) ?? {};
  return [
    {
      id,
      name: names[0],
      aliases: names.slice(1),
      born: made([bio.birthday], isoDate),
      offices,
      isPublic: offices.length > 0,
      countries: ['us'],
      wikidata: wikidataItem(ids.wikidata),
      links:
        bioguide === null ? [] : [`https://bioguide.congress.gov/search/bio/${encodeURIComponent(bioguide)}`],
    },
  ];
}

type Fields = Readonly<Record<string, unknown>>;

/** The official name first, else the first and last one; then the ways that news and records have it. */
function namesOf(name: Fields, others: readonly unknown[]): readonly string[] {
  const first = nameText(name.first);
  const last = nameText(name.last);
  const joined = (given: string | null, ...more: readonly unknown[]): string | null =>
    given === null || last === null ? null : nameText([given, ...made(more, nameText)].join(' '));
  const middle = nameText(name.middle);
  const suffix = nameText(name.suffix);
  const nickname = nameText(name.nickname);
  const all = [
    nameText(name.official_full),
    joined(first, last, suffix),
    joined(nickname, last, suffix),
    middle === null ? null : joined(first, middle, last, suffix),
    ...others.map((other) => {
      const { first: otherFirst, middle: otherMiddle, last: otherLast } = objectOf(other) ?? {};
      const given = nameText(otherFirst) ?? first;
      const surname = nameText(otherLast) ?? last;
      return given === null || surname === null
        ? null
        : nameText([given, ...made([otherMiddle], nameText), surname].join(' '));
    }),
  ];
  return [...new Set(all.filter((one) => one !== null))];
}

function termOf(value: unknown): Office | null {
  const term = objectOf(value) ?? {};
  const title = titleOf(term.type, typeof term.state === 'string' ? term.state : '');
  return title === null ? null : { title, country: 'us', from: isoDate(term.start), to: isoDate(term.end) };
}

function titleOf(type: unknown, state: string): string | null {
  const name = Object.hasOwn(states, state) ? states[state] : state;
  switch (type) {
    case 'sen':
      return `U.S. Senator for ${name}`;
    case 'rep':
      if (territories.has(state)) return `Delegate to the U.S. House of Representatives for ${name}`;
      return commissioned.has(state) ? `Resident Commissioner of ${name}` : `U.S. Representative for ${name}`;
    case 'prez':
      return 'President of the United States';
    case 'viceprez':
      return 'Vice President of the United States';
    default:
      return null;
  }
}

function leadershipOf(value: unknown): Office | null {
  const role = objectOf(value) ?? {};
  const title = officeText(role.title);
  return title === null ? null : { title, country: 'us', from: isoDate(role.start), to: isoDate(role.end) };
}
