import type { Figure, Person } from '../mentions/mentions.ts';
import { nameOfEntry } from '../people/entryName.ts';
import type { Subject } from '../people/identify/candidate.ts';
import { identify, identifyAs, nobody } from '../people/identify/identify.ts';
import { countriesIn, inText } from '../people/identify/inText.ts';
import { joinEntries } from '../people/joinEntries.ts';
import type { ListedPerson } from '../people/lists/listPerson.ts';
import { namePartsOf } from '../people/names/printedName.ts';
import { namesToAsk } from '../people/names/namesToAsk.ts';
import type { Offer } from '../people/offer.ts';
import { entryOver } from '../people/registry/entryOver.ts';
import {
  registryCandidates, registryIdIn, registryIndexOf, type RegistryIndex,
} from '../people/registry/registryPeople.ts'; // prettier-ignore
import type { SidecarPerson } from '../sidecar/schema.ts';
import type { OnFile } from './onFile.ts';
import type { ReviewedPerson } from './review.ts';

/** What is on file about somebody, of sidecar, registry and lists. */
export interface Known extends Pick<ReviewedPerson, 'entry' | 'kept' | 'registryId' | 'offered'> {
  /** The entry of the sidecar itself. */
  readonly ofSidecar: SidecarPerson | null;
  readonly taken: Offer | null;
  /** The title of the office that the person of the list taken held on the day. */
  readonly officeThen: string | null;
}

interface Article {
  readonly text: string;
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
}

/** Says of each person of an article what is on file about them. Each entry of sidecar and registry is used once. */
export function whoIsWho(
  article: Article,
  entries: readonly SidecarPerson[],
  { registry, listed }: OnFile,
): ReadonlyMap<Person, Known> {
  const { people, figures, published } = article;
  const day = published === null ? null : published.slice(0, 10);
  const ofSidecar = joinEntries(people, entries);
  const index = registryIndexOf(registry);
  const used = new Set([...ofSidecar.values()].flatMap((entry) => sameIn(index, entry) ?? []));
  const named = new Set(people.flatMap(({ name, unnamed }) => (unnamed ? [] : namePartsOf(name).words)));
  let countries: ReadonlySet<string> | undefined;
  const isNear = (country: string): boolean => (countries ??= countriesIn(article.text)).has(country);
  const ages = agesIn(article.text, figures);
  const known = new Map<Person, Known>();
  for (const person of people) {
    const own = ofSidecar.get(person) ?? null;
    const age = person.mentions.map(({ end }) => ages.get(end)).find((found) => found !== undefined) ?? null;
    const subjectWith = (entry: SidecarPerson | null): Subject => ({
      names: namesOf(person, entry),
      ...inText(article.text, person, people),
      isNear,
      age,
      named,
      born: entry?.born ?? null,
      wikidata: entry?.wikidata ?? null,
    });
    const inRegistry = person.unnamed
      ? { entry: own && sameIn(index, own), offered: [] }
      : ofRegistry(index, own, subjectWith(own), day, used);
    if (inRegistry.entry) used.add(inRegistry.entry);
    const entry = entryOver(own, inRegistry.entry);
    const kept = keptIn(own, inRegistry.entry);
    const { taken, offered, role } = person.unnamed
      ? nobody
      : ofLists(entry, subjectWith(entry), day, listed);
    known.set(person, {
      ofSidecar: own,
      entry,
      kept,
      registryId: inRegistry.entry?.id ?? null,
      taken,
      offered: taken ? [] : [...inRegistry.offered, ...offered],
      officeThen: role,
    });
  }
  return known;
}

/** The entry of a sidecar with what the registry has under its id. */
export function backed(
  entry: SidecarPerson,
  registry: readonly SidecarPerson[],
): Pick<Known, 'entry' | 'kept' | 'registryId'> {
  const same = sameIn(registryIndexOf(registry), entry);
  return { entry: entryOver(entry, same), kept: keptIn(entry, same), registryId: same?.id ?? null };
}

const keptIn = (own: SidecarPerson | null, registry: SidecarPerson | null): Known['kept'] =>
  own && registry ? 'both' : own ? 'sidecar' : registry ? 'registry' : null;

/** What the registry has of an entry of a sidecar: under the id that it names, else under its own. */
function sameIn({ byId }: RegistryIndex, { id, listed }: SidecarPerson): SidecarPerson | null {
  return byId.get(registryIdIn(listed) ?? id) ?? byId.get(id) ?? null;
}

const namesOf = ({ name }: Person, entry: SidecarPerson | null): string[] => [
  ...new Set([
    name,
    ...(entry && entry.unnamed === undefined ? [nameOfEntry(entry), ...(entry.aliases ?? [])] : []),
  ]),
];

function ofRegistry(
  index: RegistryIndex,
  own: SidecarPerson | null,
  subject: Subject,
  day: string | null,
  used: ReadonlySet<SidecarPerson>,
): { readonly entry: SidecarPerson | null; readonly offered: readonly Offer[] } {
  const same = own && sameIn(index, own);
  if (same) return { entry: same, offered: [] };
  if (index.byId.size === 0 || own?.listed === 'none') return { entry: null, offered: [] };
  const free = registryCandidates(index, subject.names).filter(({ person }) => {
    const entry = index.byId.get(person.id);
    return entry !== undefined && !used.has(entry);
  });
  const { taken, offered } = identify(subject, free, day);
  return { entry: (taken && index.byId.get(taken.person.id)) ?? null, offered };
}

function ofLists(
  entry: SidecarPerson | null,
  subject: Subject,
  day: string | null,
  listed: OnFile['listed'],
): { readonly taken: Offer | null; readonly offered: readonly Offer[]; readonly role: string | null } {
  const choice = entry?.listed;
  const candidates = candidatesOf(subject.names, listed);
  if (choice === undefined || registryIdIn(choice) !== null) return identify(subject, candidates, day);
  const chosen = candidates.find(({ list, person }) => `${list.id}/${person.id}` === choice);
  return chosen ? identifyAs(subject, chosen, day) : nobody;
}

function candidatesOf(names: readonly string[], listed: OnFile['listed']): ListedPerson[] {
  const found = new Map<string, ListedPerson>();
  for (const name of new Set(names.flatMap(namesToAsk)))
    for (const one of listed(name)) found.set(`${one.list.id}/${one.person.id}`, one);
  return [...found.values()];
}

/** By the end of what stands before them: ages as in "Tom Okafor, 39, said". */
function agesIn(text: string, figures: readonly Figure[]): ReadonlyMap<number, number> {
  const ages = new Map<number, number>();
  for (const { kind, start, value } of figures)
    if (kind === 'age' && typeof value === 'number') {
      const between = /,? ?\(?$/.exec(text.slice(Math.max(start - 3, 0), start));
      if (between && between[0].length > 0) ages.set(start - between[0].length, value);
    }
  return ages;
}
