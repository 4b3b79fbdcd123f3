import { addTo } from '../../groups.ts';
import { nameOfEntry } from '../entryName.ts';
import type { ListAbout, ListedPerson, Office } from '../lists/listPerson.ts';
import { namePartsOf } from '../names/printedName.ts';
import { registryName } from '../../sidecar/registry/fileName.ts';
import type { SidecarPerson } from '../../sidecar/schema.ts';
import { drain, type Steps } from '../../steps.ts';

/** The registry as if it were a list, so that its people can be offered: the first word of `listed: people.yaml/ID`. */
export const registryAsList: ListAbout = {
  id: registryName,
  title: registryName,
  licence: null,
  isNonCommercial: false,
  isSensitive: false,
  date: '',
  source: null,
};

/** How an entry of an article names somebody of the registry, under `listed`. */
export const listedInRegistry = (id: string): string => `${registryAsList.id}/${id}`;

/** The id in the registry that {@link listedInRegistry} names; `null` for what names somebody of a list, or nobody. */
export function registryIdIn(listed: string | undefined): string | null {
  const prefix = listedInRegistry('');
  return listed?.startsWith(prefix) === true ? listed.slice(prefix.length) : null;
}

/** The people of a registry by what finds them. Entries of one id twice are left out until that is settled. */
export interface RegistryIndex {
  readonly byId: ReadonlyMap<string, SidecarPerson>;
  /** By each word of their names and aliases, folded. */
  readonly byWord: ReadonlyMap<string, readonly SidecarPerson[]>;
}

const known = new WeakMap<readonly SidecarPerson[], RegistryIndex>();
const listed = new WeakMap<SidecarPerson, ListedPerson>();
/** After so many entries the thread may be given back. */
const entriesAtOnce = 200;

/** The index of a registry, built once for as long as its list lives. */
export const registryIndexOf = (entries: readonly SidecarPerson[]): RegistryIndex =>
  known.get(entries) ?? drain(indexRegistry(entries));

/** As {@link registryIndexOf}, in steps: for a long registry, before a review needs it. */
export function* indexRegistry(entries: readonly SidecarPerson[]): Steps<RegistryIndex> {
  const byId = new Map<string, SidecarPerson>();
  const twice = new Set<string>();
  for (const entry of entries) {
    if (byId.has(entry.id)) twice.add(entry.id);
    byId.set(entry.id, entry);
  }
  for (const id of twice) byId.delete(id);
  const byWord = new Map<string, SidecarPerson[]>();
  let done = 0;
  for (const entry of byId.values()) {
    if (++done % entriesAtOnce === 0) yield;
    if (entry.name === undefined) continue;
    const words = [entry.name, ...(entry.aliases ?? [])].flatMap((name) => {
      const { words: closed, parts } = namePartsOf(name);
      return [...closed, ...parts];
    });
    for (const word of new Set(words)) if (word.length > 1) addTo(byWord, word, entry);
  }
  const index = { byId, byWord };
  known.set(entries, index);
  return index;
}

/** More have a word in common by chance: it is a given name. */
const mostWithWord = 100;

/** Those of a registry whom one of the names may mean: they have a word of it, be it the surname or another. */
export function registryCandidates(
  { byWord }: RegistryIndex,
  names: readonly string[],
): readonly ListedPerson[] {
  const found = new Set<SidecarPerson>();
  for (const name of names) {
    const { words, parts } = namePartsOf(name);
    const withLast = byWord.get(words.at(-1) ?? '') ?? [];
    for (const entry of withLast) found.add(entry);
    for (const word of new Set([...words.slice(1, -1), ...parts.slice(1)])) {
      const entries = byWord.get(word) ?? [];
      if (entries.length <= mostWithWord) for (const entry of entries) found.add(entry);
    }
  }
  return [...found].map(asListed);
}

/** An entry as somebody of a list. A role without dates is an office that may be held at any time. */
export function asListed(entry: SidecarPerson): ListedPerson {
  const before = listed.get(entry);
  if (before) return before;
  const { id, role, roles = [], aliases = [], born, died, bio, wikidata, links = [] } = entry;
  const office = (title: string, from?: string, to?: string): Office => ({
    title,
    country: null,
    from: from ?? null,
    to: to ?? null,
  });
  const offices = [
    ...roles.map(({ title, from, to }) => office(title, from, to)),
    ...(role === undefined ? [] : [office(role)]),
  ];
  const person = {
    id,
    name: nameOfEntry(entry),
    aliases,
    born: born ?? null,
    died: died ?? null,
    offices,
    countries: [],
    summary: bio ?? null,
    wikidata: wikidata ?? null,
    links: links.map(({ url }) => url),
  };
  const made = { list: registryAsList, person };
  listed.set(entry, made);
  return made;
}
