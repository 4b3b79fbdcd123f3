import { addTo } from '../groups.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { comparableName, nameOfEntry } from './entryName.ts';
import { namesakesIn, type Namesakes } from './namesakes.ts';

/** The entries of a list by what a person of the article can be known by. */
export interface EntryIndex {
  readonly byId: ReadonlyMap<string, readonly SidecarPerson[]>;
  /** By each comparable name and alias. */
  readonly byName: ReadonlyMap<string, readonly SidecarPerson[]>;
  /** Only of entries with a name. */
  readonly namesakes: Namesakes<NamedEntry>;
}

export interface NamedEntry {
  readonly entry: SidecarPerson;
  readonly comparable: string;
}

const known = new WeakMap<readonly SidecarPerson[], EntryIndex>();

/** The index of a list, built once for as long as the list lives: a list that changes is another one. */
export function entryIndexOf(entries: readonly SidecarPerson[]): EntryIndex {
  const index = known.get(entries) ?? buildIndex(entries);
  known.set(entries, index);
  return index;
}

function buildIndex(entries: readonly SidecarPerson[]): EntryIndex {
  const byId = new Map<string, SidecarPerson[]>();
  const byName = new Map<string, SidecarPerson[]>();
  const named: NamedEntry[] = [];
  for (const entry of entries) {
    addTo(byId, entry.id, entry);
    const names = new Set([nameOfEntry(entry), ...(entry.aliases ?? [])].map(comparableName));
    for (const name of names) addTo(byName, name, entry);
    if (entry.name !== undefined) named.push({ entry, comparable: comparableName(entry.name) });
  }
  return { byId, byName, namesakes: namesakesIn(named, ({ comparable }) => comparable) };
}
