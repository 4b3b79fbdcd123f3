import { comparableName, nameOfEntry, surnameOf } from '../../people/entryName.ts';
import { listedInRegistry } from '../../people/registry/registryPeople.ts';
import type { SidecarPerson, SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { ReviewedPerson } from '../review.ts';
import {
  bioFields,
  isSame,
  problemsIn,
  saidIn,
  type BioField,
  type BioFields,
  type Said,
} from './bioFields.ts';
import type { Change, Decision, PeopleChange, Refused } from './decision.ts';
import { ofListIn, type OfList } from './ofList.ts';

/** Where the entry of a person is kept: with the article, or with the folder. */
export type PeopleFile = 'sidecar' | 'registry';

export interface SavedBio {
  /** What the form began with, and what stands there now. */
  readonly opened: BioFields;
  readonly fields: BioFields;
  /** For somebody who is not on file yet. */
  readonly keepIn: PeopleFile;
  /** Where what the list of the person taken has was taken over. */
  readonly used?: readonly BioField[];
  /** ISO day: as of when a bio is true that nobody has said it of. */
  readonly today: string;
}

/** The entries of both files, as they are read. */
export interface PeopleOnFile {
  readonly sidecar: readonly SidecarPerson[];
  readonly registry: readonly SidecarPerson[];
}

/**
 * Writes what was changed in the form, each field to the file that it is from, with the list that a field was taken from
 * as its source, and nothing else.
 */
export function saveBio(person: ReviewedPerson, onFile: PeopleOnFile, saved: SavedBio): Decision {
  const problem = problemsIn(saved.fields, saved.opened).at(0);
  if (problem) return { refused: problem.message };
  const typed = saidIn(saved.fields);
  const ofList = person.taken && ofListIn(person.taken, saved.used ?? [], typed);
  const said = withDate(saved, typed, ofList);
  if (!person.entry) return addBio(person, onFile, said, saved.keepIn, ofList);
  const before = saidIn(saved.opened);
  const changed = bioFields.filter((field) => !isSame(before[field], said[field]));
  const own = ownEntry(person, onFile);
  const inSidecar = changed.filter((field) => fileOf(person, own, field) === 'sidecar');
  const inRegistry = changed.filter((field) => !inSidecar.includes(field));
  const update = (
    fields: readonly BioField[],
    id: string,
    filed: SidecarPerson | undefined,
  ): PeopleChange[] => {
    const source = fields.some((field) => ofList?.fields.includes(field)) ? ofList?.source : undefined;
    if (fields.length === 0) return [];
    return [
      ...filing(source),
      {
        does: 'update person',
        id,
        patchOf: (now) => withSource(patchOf(person.unnamed, fields, said, filed, now), now, source),
      },
    ];
  };
  const backing = onFile.registry.find(({ id }) => id === person.registryId);
  return {
    changes: update(inSidecar, person.entry.id, own),
    inRegistry: update(inRegistry, person.registryId ?? person.entry.id, backing),
  };
}

const filing = (source: SourceEntry | undefined): PeopleChange[] =>
  source ? [{ does: 'file source', source }] : [];

/** Names a source in an entry, after those that it names. */
function withSource(
  patch: Patch<SidecarPerson> | Refused,
  now: SidecarPerson | undefined,
  source: SourceEntry | undefined,
): Patch<SidecarPerson> | Refused {
  const named = now?.sources ?? [];
  if (!source || 'refused' in patch || named.includes(source.id)) return patch;
  return { ...patch, sources: [...named, source.id] };
}

/**
 * A bio that was written or changed is true as of today, one of a list as of the list, unless somebody says otherwise;
 * with a bio goes its date.
 */
function withDate({ opened, today }: SavedBio, { asOf, ...said }: Said, ofList: OfList | null): Said {
  const before = saidIn(opened);
  if (said.bio === undefined && before.bio !== undefined) return said;
  const isNew = !isSame(before.bio, said.bio) && isSame(before.asOf, asOf);
  const dated = (ofList?.fields.includes('bio') === true ? ofList.source.accessed : undefined) ?? today;
  return isNew ? { ...said, asOf: dated } : { ...said, ...(asOf === undefined ? {} : { asOf }) };
}

/** What the sidecar itself says of somebody. */
export const ownEntry = ({ entry }: ReviewedPerson, { sidecar }: PeopleOnFile): SidecarPerson | undefined =>
  sidecar.find(({ id }) => id === entry?.id);

/** Where a field is changed: where what is shown of it stands. */
export function fileOf(
  { kept }: ReviewedPerson,
  own: SidecarPerson | undefined,
  field: BioField,
): PeopleFile {
  if (kept !== 'both') return kept ?? 'sidecar';
  return own?.[field] === undefined ? 'registry' : 'sidecar';
}

/** What is written over what is on file at that moment; refused where one of the fields says something new by then. */
function patchOf(
  unnamed: boolean,
  fields: readonly BioField[],
  said: Said,
  before: SidecarPerson | undefined,
  now: SidecarPerson | undefined,
): Patch<SidecarPerson> | Refused {
  // Somebody took the entry out: what was written here is a whole entry again.
  if (!now) return keysFor(unnamed, said, bioFields);
  const key = (field: BioField) => (field === 'name' && unnamed ? 'unnamed' : field);
  const isOther = fields.some(
    (field) => !isSame(before?.[key(field)], now[key(field)]) && !isSame(now[key(field)], said[field]),
  );
  return isOther ? { refused: changedMeanwhile } : keysFor(unnamed, said, fields);
}

export const changedMeanwhile =
  'Somebody changed the same field in that moment, so nothing was written. Save again.';

/** The fields as keys of the file; what is not said is taken out. */
function keysFor(unnamed: boolean, said: Said, fields: readonly BioField[]): Patch<SidecarPerson> {
  const patch: Record<string, unknown> = {};
  for (const field of fields) patch[field === 'name' && unnamed ? 'unnamed' : field] = said[field] ?? null;
  return patch;
}

/** Somebody who was not on file; where the name on file leaves open who is meant in this article, that is kept beside it. */
function addBio(
  person: ReviewedPerson,
  { registry }: PeopleOnFile,
  said: Said,
  keepIn: PeopleFile,
  ofList: OfList | null,
): Decision {
  const { unnamed, name } = person;
  const entry = keysFor(
    unnamed,
    said,
    bioFields.filter((field) => said[field] !== undefined),
  );
  const source = ofList && ofList.fields.length > 0 ? ofList.source : undefined;
  const withSources = source ? { ...entry, sources: [source.id] } : entry;
  const add = (id: string, patch: Patch<SidecarPerson>): PeopleChange => ({
    does: 'update person',
    id,
    patchOf: (now) =>
      now
        ? { refused: `Somebody filed ${name} in that moment, so nothing was written. Open the form again.` }
        : patch,
  });
  if (keepIn === 'sidecar' || unnamed) return { changes: [...filing(source), add(person.id, withSources)] };
  const id = freeId(person.id, registry);
  const link: Change[] = isFoundAlone(name, { ...said, id }, registry)
    ? []
    : [add(person.id, { name, listed: listedInRegistry(id) })];
  return { changes: link, inRegistry: [...filing(source), add(id, withSources)] };
}

/** Whether a name as an article prints it is a full one, and finds the entry of the registry and no other beside it. */
export function isFoundAlone(
  name: string,
  { id, name: filed = '', aliases = [] }: Pick<SidecarPerson, 'id' | 'name' | 'aliases'>,
  registry: readonly SidecarPerson[],
): boolean {
  const printed = comparableName(name);
  const own = [filed, ...aliases].map(comparableName);
  const isShared = registry.some(
    (other) =>
      other.id !== id &&
      [nameOfEntry(other), ...(other.aliases ?? [])].some((one) => own.includes(comparableName(one))),
  );
  return !isShared && surnameOf(printed) !== printed && own.includes(printed);
}

/** An id that no entry has yet. */
export function freeId(id: string, entries: readonly { readonly id: string }[]): string {
  const taken = new Set(entries.map((entry) => entry.id));
  for (let number = 1; ; number++) {
    const one = number === 1 ? id : `${id}-${String(number)}`;
    if (!taken.has(one)) return one;
  }
}
