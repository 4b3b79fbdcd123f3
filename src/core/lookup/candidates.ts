import { comparableName } from '../people/entryName.ts';
import { isBefore, yearOf, type FoundDate } from './dates.ts';
import type { FoundItem, FoundOffice } from './items.ts';

/** How somebody's name fits the one that is looked up: best first. */
const nameFits = ['label', 'alias', 'other'] as const;
export type NameFit = (typeof nameFits)[number];

/** How somebody's life fits the day of the article: best first. */
const timeFits = ['in office', 'alive', 'unknown', 'dead', 'too young', 'not born'] as const;
export type TimeFit = (typeof timeFits)[number];

/** Somebody who may be meant, and what speaks for and against it. */
export interface Candidate {
  readonly item: FoundItem;
  readonly name: NameFit;
  readonly time: TimeFit;
  /** The offices held on that day, by name: the one that began last first. */
  readonly held: readonly string[];
  /** Words of the article's role that their offices or description have, too. */
  readonly shared: readonly string[];
}

/** Whom the article means. */
export interface LookedFor {
  readonly name: string;
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
  readonly role: string | null;
}

/**
 * Exact names first, then exact aliases, then the rest; among those, by office and life on the day of the article, by
 * words of the role, and else in the order in which they were found.
 * @param labels what offices and occupations are called, by id
 */
export function candidatesFor(
  { name, published, role }: LookedFor,
  items: readonly FoundItem[],
  labels: ReadonlyMap<string, string>,
): Candidate[] {
  const wanted = comparableName(name);
  const roleWords = wordsOfRole(role ?? '');
  const candidates = items
    .filter(({ kind }) => kind === 'person')
    .map((item): Candidate => {
      const offices = published === null ? [] : item.offices.filter((one) => isHeldOn(one, item, published));
      const held = offices.toReversed().flatMap(({ office }) => labels.get(office) ?? []);
      const told = [
        ...item.offices.flatMap(({ office }) => labels.get(office) ?? []),
        ...item.occupations.flatMap((occupation) => labels.get(occupation) ?? []),
        item.description ?? '',
      ].flatMap((words) => [...wordsOfRole(words)]);
      return {
        item,
        name: nameFit(wanted, item),
        time: published === null ? 'unknown' : timeFit(item, published, offices.length > 0),
        held: [...new Set(held)],
        shared: [...roleWords].filter((word) => told.includes(word)),
      };
    });
  return candidates
    .map((candidate, nth) => ({ candidate, nth }))
    .sort((a, b) => compare(a.candidate, b.candidate) || a.nth - b.nth)
    .map(({ candidate }) => candidate);
}

const compare = (a: Candidate, b: Candidate): number =>
  nameFits.indexOf(a.name) - nameFits.indexOf(b.name) ||
  timeFits.indexOf(a.time) - timeFits.indexOf(b.time) ||
  b.shared.length - a.shared.length;

function nameFit(wanted: string, { label, aliases }: FoundItem): NameFit {
  if (label !== null && comparableName(label) === wanted) return 'label';
  return aliases.some((alias) => comparableName(alias) === wanted) ? 'alias' : 'other';
}

/** Whoever is younger, in years, has hardly a part in the news under his own name. */
const youngest = 8;
/** Longer nobody lives, in years: without a day of death. */
const oldest = 115;

function timeFit({ born, died, isDead }: FoundItem, day: string, isInOffice: boolean): TimeFit {
  if (isInOffice) return 'in office';
  if (died !== null && isBefore(died, day)) return 'dead';
  const age = born === null ? null : yearOf(day) - yearOf(born);
  if (age !== null && age < 0) return 'not born';
  if (age !== null && age < youngest) return 'too young';
  if (died === null && age !== null && age > oldest) return 'dead';
  return died === null && (isDead || age === null) ? 'unknown' : 'alive';
}

/** An office without its beginning is held on no day, and one that has ended some day on none that is certain. */
export function isHeldOn(office: FoundOffice, { died }: Pick<FoundItem, 'died'>, day: FoundDate): boolean {
  const end = office.to ?? died;
  return (
    office.from !== null &&
    !isBefore(day, office.from) &&
    (end === null ? !office.endedSomeDay : !isBefore(end, day))
  );
}

/** Words that every role has. */
const common = new Set(
  'the a an of in for and to at on by from with who was is former then us u s united states'.split(' '),
);

const wordsOfRole = (role: string): Set<string> =>
  new Set(
    (
      role
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => word.length > 1 && !common.has(word)),
  );
