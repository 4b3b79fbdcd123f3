import { comparableName, nameOfEntry } from '../../people/entryName.ts';
import { listedInRegistry, registryIdIn } from '../../people/registry/registryPeople.ts';
import { movedEntry, type MovedEntry } from '../../sidecar/moveEntry.ts';
import type { SidecarPerson, SourceEntry } from '../../sidecar/schema.ts';
import { dataOfValue, sameData } from '../../yaml/data.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { ReviewedPerson } from '../review.ts';
import { isFoundAlone, saveBio, type PeopleOnFile } from './bio.ts';
import { fieldsOf, isSame } from './bioFields.ts';
import type { Decision, PeopleChange, Refused } from './decision.ts';

/** Both files as they stand, for an entry to go from one to the other. */
export interface BothFiles extends PeopleOnFile {
  readonly sources: { readonly sidecar: readonly SourceEntry[]; readonly registry: readonly SourceEntry[] };
  readonly text: { readonly sidecar: string; readonly registry: string };
  /** The path from the folder of the registry to that of the article, with a slash at its end; empty where they are one. */
  readonly down: string;
}

const ofArticle = ['checked', 'checkedBy', 'checkedAt'] as const satisfies readonly (keyof SidecarPerson)[];
const unchecked: Patch<SidecarPerson> = { checked: null, checkedBy: null, checkedAt: null };

/** Moves what the sidecar has about somebody to the registry, for every article under it; what was checked stays. */
export function promotePerson(person: ReviewedPerson, files: BothFiles): Decision {
  const { entry, kept, unnamed, name } = person;
  if (unnamed) return { refused: 'A source without a name belongs to its article alone.' };
  const own = files.sidecar.find(({ id }) => id === entry?.id);
  if (!entry || !own || kept === 'registry' || kept === null)
    return { refused: `This article’s file has nothing about ${name} that could be moved.` };
  const moved = movedEntry(files.text.sidecar, own.id);
  if (!moved)
    return {
      refused: `The entry of ${name} cannot be read as one. Settle it in the annotations file first.`,
    };
  const clash = sourcesToFile(own, files.sources.sidecar, files.sources.registry);
  if ('refused' in clash) return clash;
  const image = own.image === undefined ? {} : { image: `${files.down}${own.image}` };
  const backing = files.registry.find(({ id }) => id === person.registryId);
  const said = { ...facts(own), ...image };
  if (listedOf(own) === null) Reflect.deleteProperty(said, 'listed');
  const loss = backing ? lossIn(moved, own, said, backing) : null;
  if (loss) return loss;
  const target = person.registryId ?? own.id;
  const printed = person.detected?.name ?? person.name;
  const stays =
    ofArticle.some((key) => own[key] !== undefined) ||
    !isFoundAlone(printed, { ...own, name: nameOfEntry(own), id: target }, files.registry);
  const left: PeopleChange = stays
    ? {
        does: 'update person',
        id: own.id,
        patchOf: () => withoutFacts(own, person.detected?.name ?? nameOfEntry(own), target),
      }
    : { does: 'take out person', entry: moved };
  const cleared: Patch<SidecarPerson> = {
    ...image,
    ...unchecked,
    listed: listedOf(own),
  };
  const put: PeopleChange[] = backing
    ? [{ does: 'update person', id: target, patchOf: (now) => differenceOf(said, now) ?? said }]
    : [
        { does: 'take in person', entry: moved },
        { does: 'update person', id: own.id, patchOf: () => cleared },
      ];
  return { changes: [left], inRegistry: [...clash, ...put] };
}

/** Moves what the registry has about somebody to this article's file, or copies it there. */
export function demotePerson(person: ReviewedPerson, files: BothFiles, how: 'move' | 'copy'): Decision {
  const { kept, name } = person;
  const id = person.registryId;
  const backing = files.registry.find((entry) => entry.id === id);
  if (!id || !backing || kept === 'sidecar')
    return { refused: `The file of the folder has nothing about ${name} that could be moved.` };
  const moved = movedEntry(files.text.registry, id);
  if (!moved)
    return {
      refused: `The entry of ${name} cannot be read as one. Settle it in the file of the folder first.`,
    };
  const clash = sourcesToFile(backing, files.sources.registry, files.sources.sidecar);
  if ('refused' in clash) return clash;
  const up = files.down.replace(/[^/]+\//g, '../');
  const image = backing.image === undefined ? {} : { image: `${up}${backing.image}` };
  const own = files.sidecar.find((entry) => entry.id === person.entry?.id);
  const said = { ...facts(backing), ...image };
  const loss = own && how === 'move' ? lossIn(moved, backing, said, unlinked(own)) : null;
  if (loss) return loss;
  const put: PeopleChange[] = own
    ? [
        {
          does: 'update person',
          id: own.id,
          patchOf: (now = own) =>
            how === 'copy'
              ? { ...said, ...facts(now) }
              : (differenceOf(said, unlinked(now)) ?? { listed: null, ...said, ...facts(unlinked(now)) }),
        },
      ]
    : [
        { does: 'take in person', entry: moved },
        { does: 'update person', id, patchOf: () => ({ ...image, ...unchecked }) },
      ];
  const gone: PeopleChange[] = how === 'move' ? [{ does: 'take out person', entry: moved }] : [];
  return { changes: [...clash, ...put], inRegistry: gone, isFirstInSidecar: true };
}

/** Gives somebody another name on display; the one that the article prints stays a form of it, by which it is found. */
export function renamePerson(
  person: ReviewedPerson,
  onFile: PeopleOnFile,
  name: string,
  today: string,
): Decision {
  const opened = fieldsOf(person);
  const aliases = opened.aliases.split('\n').filter((one) => one.trim() !== '');
  const known = new Set([name, ...aliases].map(comparableName));
  for (const form of person.unnamed ? [] : [opened.name, person.detected?.name ?? opened.name]) {
    if (!known.has(comparableName(form))) aliases.push(form);
    known.add(comparableName(form));
  }
  const fields = { ...opened, name, aliases: aliases.join('\n') };
  return saveBio(person, onFile, { opened, fields, keepIn: 'sidecar', today });
}

/** What an entry says of somebody, without its id and what was checked in the words of one article. */
function facts(entry: SidecarPerson): Patch<SidecarPerson> {
  const said: Record<string, unknown> = { ...entry };
  for (const key of ['id', ...ofArticle]) Reflect.deleteProperty(said, key);
  return said;
}

/** Why an entry cannot be joined with the one of the other file: something that somebody wrote would be gone. */
function lossIn(
  { data, lines }: MovedEntry,
  read: SidecarPerson,
  said: Patch<SidecarPerson>,
  other: SidecarPerson | undefined,
): Refused | null {
  const differing = differenceOf(said, other);
  if (differing) return differing;
  const known = new Map<string, unknown>(Object.entries(read));
  const entries = data.type === 'dict' ? [...data.entries] : [];
  const unread = entries.filter(([key, value]) => !sameData(value, dataOfValue(known.get(key))));
  if (unread.length > 0)
    return {
      refused: `Both files have an entry of ${nameOfEntry(read)}, and of this one would be lost: ${unread.map(([key]) => key).join(', ')}. Put that into the other entry first; nothing was changed.`,
    };
  // Without lines it is not known whether a comment is in it; a "#" within words is taken for one.
  if (lines?.some((line) => /(?:^|\s)#/.test(line)) ?? true)
    return {
      refused: `Both files have an entry of ${nameOfEntry(read)}, and comments of this one could be lost. Put them into the other entry first; nothing was changed.`,
    };
  return null;
}

/** Refuses what another entry says otherwise. */
function differenceOf(said: Patch<SidecarPerson>, other: SidecarPerson | undefined): Refused | null {
  const there = new Map<string, unknown>(Object.entries(other ?? {}));
  const differing = Object.entries(said)
    .filter(([key, value]) => there.has(key) && !isSame(there.get(key), value))
    .map(([key]) => key);
  return differing.length === 0
    ? null
    : {
        refused: `Both files have this person, and they differ in: ${differing.join(', ')}. Make them say the same first.`,
      };
}

/** The entry with nothing but its name and what was checked: the registry says the rest, under the id `target`. */
function withoutFacts(own: SidecarPerson, name: string, target: string): Patch<SidecarPerson> {
  const patch: Record<string, unknown> = Object.fromEntries(
    Object.keys(facts(own)).map((key) => [key, null]),
  );
  const link = target === own.id ? {} : { listed: listedInRegistry(target) };
  return { ...patch, name, ...link };
}

/** Without the answer that it is somebody of the registry, which says nothing once that entry is here. */
function unlinked(own: SidecarPerson): SidecarPerson {
  const bare = { ...own };
  if (registryIdIn(own.listed) !== null) Reflect.deleteProperty(bare, 'listed');
  return bare;
}

/** An answer about the registry itself says nothing in the registry. */
const listedOf = ({ listed }: SidecarPerson): string | null =>
  listed === undefined || registryIdIn(listed) !== null ? null : listed;

/** The sources that an entry names and the other file lacks; refused where it has another under the same id. */
function sourcesToFile(
  { sources = [] }: SidecarPerson,
  here: readonly SourceEntry[],
  there: readonly SourceEntry[],
): PeopleChange[] | { readonly refused: string } {
  const found: PeopleChange[] = [];
  for (const id of sources) {
    const source = here.find((one) => one.id === id);
    const other = there.find((one) => one.id === id);
    if (other && source && (other.title !== source.title || other.url !== source.url))
      return {
        refused: `The two files have different sources under the id ${id}. Give one of them another id first.`,
      };
    if (source && !other) found.push({ does: 'file source', source });
  }
  return found;
}
