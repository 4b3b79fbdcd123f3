import { addTo } from '../../groups.ts';
import { agreedDate, dayNumber, yearOf } from './dates.ts';
import type { ListPerson, Office } from './listPerson.ts';

/** An office that other records of the source name: what it is called is known when all of them are read. */
export interface PendingOffice {
  readonly kind: 'ftm' | 'popolo';
  readonly from: string | null;
  readonly to: string | null;
  /** What it refers to, by the importer's own names. */
  readonly refs: Readonly<Record<string, string | undefined>>;
}

/** What one record says of a person. Several records may tell of one. */
export interface PersonPart {
  readonly id: string;
  /** `null` in a record that only says more about somebody whom another names. */
  readonly name: string | null;
  readonly aliases?: readonly string[];
  readonly born?: readonly string[];
  readonly died?: readonly string[];
  readonly offices?: readonly Office[];
  readonly pending?: readonly PendingOffice[];
  /** The record tells of a public office, held now or once. */
  readonly isPublic?: boolean;
  readonly countries?: readonly string[];
  readonly summary?: string | null;
  readonly wikidata?: string | null;
  readonly links?: readonly string[];
  /** What the record says of them that could not be read: clauses, as in "its date of birth is no date". */
  readonly unread?: readonly string[];
}

/** In UTF-16 units. Longer ones are cut, so that nobody takes more than a part of an index's shard. */
export const longest = { id: 200, name: 200, office: 300, summary: 1000 } as const;
/** As many as anybody needs; what comes after them is left out. */
const most = { aliases: 60, offices: 100, links: 8, countries: 8 } as const;

/** Terms of one office with no more days in between are one. */
const daysBetweenTerms = 14;

/**
 * All that the records of one id say; `null` where none of them names the person. Only of who holds or held a public
 * office a day of birth is kept, of everybody else the year.
 */
export function personOf(
  parts: readonly PersonPart[],
  settle: (office: PendingOffice) => Office | null,
): ListPerson | null {
  const names = unique(parts.map(({ name }) => name));
  if (names.length === 0) return null;
  const aliases = unique([...names.slice(1), ...all(parts, 'aliases')]).filter((alias) => alias !== names[0]);
  const settled = all(parts, 'pending')
    .map(settle)
    .filter((office) => office !== null);
  const offices = joinTerms([...all(parts, 'offices'), ...settled]);
  const isPublic = settled.length > 0 || parts.some((part) => part.isPublic);
  const born = agreedDate(all(parts, 'born'));
  return {
    id: parts[0].id,
    name: names[0],
    aliases: aliases.slice(0, most.aliases),
    born: born === null || isPublic ? born : yearOf(born),
    died: agreedDate(all(parts, 'died')),
    offices: offices.slice(0, most.offices),
    countries: unique(all(parts, 'countries')).slice(0, most.countries),
    summary: parts.find(({ summary }) => summary)?.summary ?? null,
    wikidata: parts.find(({ wikidata }) => wikidata)?.wikidata ?? null,
    links: unique(all(parts, 'links')).slice(0, most.links),
  };
}

type ListKey = 'aliases' | 'born' | 'died' | 'offices' | 'pending' | 'countries' | 'links';
type ItemOf<Key extends ListKey> = NonNullable<PersonPart[Key]>[number];

const all = <Key extends ListKey>(parts: readonly PersonPart[], key: Key): ItemOf<Key>[] =>
  parts.flatMap((part) => (part[key] ?? []) as ItemOf<Key>[]);

const unique = (texts: readonly (string | null)[]): string[] => [
  ...new Set(texts.filter((text) => text !== null)),
];

/** The oldest first, those without dates last; terms that follow each other are one, and nothing is said twice. */
function joinTerms(offices: readonly Office[]): Office[] {
  const ofTitle = new Map<string, Office[]>();
  for (const office of offices) addTo(ofTitle, `${office.title}\n${office.country ?? ''}`, office);
  return [...ofTitle.values()].flatMap(joinOfTitle).sort(byBegin);
}

function joinOfTitle(terms: readonly Office[]): Office[] {
  const dated = terms.filter(({ from, to }) => from !== null || to !== null).sort(byBegin);
  const joined: Office[] = [];
  for (const term of dated) {
    const last = joined.at(-1);
    if (last && follows(last, term)) joined[joined.length - 1] = { ...last, to: laterEnd(last.to, term.to) };
    else joined.push(term);
  }
  return joined.length > 0 ? joined : terms.slice(0, 1);
}

/** Terms whose end or beginning is not known are not put together. */
function follows(last: Office, next: Office): boolean {
  if (last.from === next.from && last.to === next.to) return true;
  if (last.from === null || next.from === null || last.to === null) return false;
  return dayNumber(next.from) <= dayNumber(last.to) + daysBetweenTerms;
}

const laterEnd = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : dayNumber(one) < dayNumber(other) ? other : one;

const beginOf = ({ from, to }: Office): number =>
  from !== null ? dayNumber(from) : to !== null ? dayNumber(to) : Infinity;

function byBegin(one: Office, other: Office): number {
  const [a, b] = [beginOf(one), beginOf(other)];
  return a === b ? 0 : a - b;
}
