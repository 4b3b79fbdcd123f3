import { dateLine } from '../../article/published.ts';
import { comparableName, nameOfEntry, surnameOf } from '../../people/entryName.ts';
import { listedInRegistry } from '../../people/registry/registryPeople.ts';
import { isAfter } from '../../partialDates.ts';
import { picturePath } from '../../picturePath.ts';
import type { SidecarPerson, SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { ReviewedPerson } from '../review.ts';
import { linkTyped } from './beforehand.ts';
import type { Change, Decision, PeopleChange, Refused } from './decision.ts';
import { ofListIn, type OfList } from './ofList.ts';

/** A row of the form: what is typed into its boxes. */
export interface RoleRow {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}
export interface LinkRow {
  readonly title: string;
  readonly url: string;
}

/** What stands in the form about a person, as it is typed. */
export interface BioFields {
  readonly name: string;
  /** One a line. */
  readonly aliases: string;
  readonly role: string;
  readonly roles: readonly RoleRow[];
  readonly bio: string;
  readonly asOf: string;
  readonly born: string;
  readonly died: string;
  readonly image: string;
  readonly wikidata: string;
  readonly links: readonly LinkRow[];
}
export type BioField = keyof BioFields;

export const bioFields = [
  'name', 'aliases', 'role', 'roles', 'bio', 'asOf', 'born', 'died', 'image', 'wikidata', 'links',
] as const satisfies readonly BioField[]; // prettier-ignore

/** What is asked of a source without a name: nothing that could tell who it is. */
export const unnamedFields: readonly BioField[] = ['name', 'aliases', 'role', 'bio'];

/** A role as a title has it: "a council member" is a council member. */
export const roleAlone = (role: string): string => role.replace(/^(?:an?|the)\s+/i, '');

/** The fields of a form, some of them as another has them. */
export const withFieldsOf = (fields: BioFields, other: BioFields, which: readonly BioField[]): BioFields =>
  which.reduce((made, field) => ({ ...made, [field]: other[field] }), fields);

/** What an entry says of these fields; of an unnamed source the description stands under `name`. */
export type Said = Partial<Pick<SidecarPerson, BioField>>;

/** What the form begins with: what is on file; of somebody who is not, what the article says. */
export function fieldsOf({ name, unnamed, articleRole, entry }: ReviewedPerson): BioFields {
  const { aliases = [], role, roles = [], bio = '', links = [] } = entry ?? {};
  return {
    name: (unnamed ? entry?.unnamed : entry?.name) ?? name,
    aliases: aliases.join('\n'),
    role: entry ? (role ?? '') : roleAlone(articleRole ?? ''),
    roles: roles.map(({ title, from = '', to = '' }) => ({ title, from, to })),
    bio,
    asOf: entry?.asOf ?? '',
    born: entry?.born ?? '',
    died: entry?.died ?? '',
    image: entry?.image ?? '',
    wikidata: entry?.wikidata ?? '',
    links: links.map(({ title = '', url }) => ({ title, url })),
  };
}

/** An ISO date, month or year as somebody may write it; `null` where it is none. */
export function dateTyped(words: string): string | null {
  const typed = words.trim();
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(typed);
  if (!iso) return dateLine(typed)?.date ?? null;
  const [year, month, day] = iso
    .slice(1)
    .map((part: string | undefined) => (part === undefined ? 1 : Number(part)));
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? typed : null;
}

/** A Wikidata item as somebody may write it, be it the address of its page; `null` where it is none. */
export const itemTyped = (words: string): string | null =>
  /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:wiki|entity)\/)?(?:Item:)?(Q[1-9]\d*)(?:[?#].*)?$/i
    .exec(words.trim())?.[1]
    .toUpperCase() ?? null;

const lines = (words: string): string[] =>
  words
    .split(/\r\n|[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const isEmpty = (row: object): boolean =>
  Object.values(row).every((words: unknown) => String(words).trim() === '');

/** What the fields say, each as the file has it; what is empty is left out. */
export function saidIn(fields: BioFields): Said {
  const text = <Key extends BioField>(
    key: Key,
    words: string,
    read: (typed: string) => string | null = () => null,
  ): Partial<Record<Key, string>> => {
    const said: Partial<Record<Key, string>> = {};
    if (words.trim() !== '') said[key] = read(words) ?? words.trim();
    return said;
  };
  const list = <Key extends BioField, Item>(
    key: Key,
    items: readonly Item[],
  ): Partial<Record<Key, readonly Item[]>> => {
    const said: Partial<Record<Key, readonly Item[]>> = {};
    if (items.length > 0) said[key] = items;
    return said;
  };
  const roles = fields.roles
    .filter((row) => row.title.trim() !== '')
    .map(({ title, from, to }) => {
      const [first, last] = [from, to].map((words) => dateTyped(words) ?? words.trim());
      return {
        title: title.trim(),
        ...(first === '' ? {} : { from: first }),
        ...(last === '' ? {} : { to: last }),
      };
    });
  const links = fields.links
    .filter(({ url }) => url.trim() !== '')
    .map(({ title, url }) => ({
      ...(title.trim() === '' ? {} : { title: title.trim() }),
      url: linkTyped(url) ?? url.trim(),
    }));
  return {
    ...text('name', fields.name),
    ...list('aliases', lines(fields.aliases)),
    ...text('role', fields.role),
    ...list('roles', roles),
    ...text('bio', fields.bio.replace(/\r\n?/g, '\n')),
    ...text('asOf', fields.asOf, dateTyped),
    ...text('born', fields.born, dateTyped),
    ...text('died', fields.died, dateTyped),
    ...text('image', fields.image),
    ...text('wikidata', fields.wikidata, itemTyped),
    ...list('links', links),
  };
}

/** Something in the form that cannot be kept as it is. */
export interface FieldProblem {
  /** The field; of a row its number, from 0, and its box: "roles.1.from". */
  readonly at: string;
  /** A sentence that says what to do. */
  readonly message: string;
}

const noDate = 'Write the date as 1921-02-11, or only 1921-02 or 1921.';

/** What keeps the form from being saved. What stood on file before is nobody's fault here, and stays. */
export function problemsIn(fields: BioFields, opened: BioFields): FieldProblem[] {
  const before = new Map(problemsOf(opened).map(({ at }) => [at, valueAt(opened, at)]));
  return problemsOf(fields).filter(({ at }) => !before.has(at) || before.get(at) !== valueAt(fields, at));
}

/** What is typed at a place of the form. */
function valueAt(fields: BioFields, at: string): unknown {
  let value: unknown = fields;
  for (const key of at.split('.'))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}

function problemsOf(fields: BioFields): FieldProblem[] {
  const found: FieldProblem[] = [];
  const report = (at: string, message: string): void => void found.push({ at, message });
  const date = (at: string, words: string): string | null => {
    const typed = dateTyped(words);
    if (words.trim() !== '' && typed === null) report(at, noDate);
    return typed;
  };
  if (fields.name.trim() === '') report('name', 'Write a name.');
  fields.roles.forEach((row, nth) => {
    if (isEmpty(row)) return;
    if (row.title.trim() === '')
      report(`roles.${String(nth)}.title`, 'Write the role, or take the row away.');
    const from = date(`roles.${String(nth)}.from`, row.from);
    const to = date(`roles.${String(nth)}.to`, row.to);
    if (isBackwards(from, to)) report(`roles.${String(nth)}.to`, 'It ends before it begins.');
  });
  date('asOf', fields.asOf);
  const born = date('born', fields.born);
  const died = date('died', fields.died);
  if (isBackwards(born, died)) report('died', 'That is before the birth.');
  if (fields.image.trim() !== '' && picturePath(fields.image) === null)
    report('image', 'Write the path of a picture beside the file, as in media/portrait.jpg.');
  if (fields.wikidata.trim() !== '' && itemTyped(fields.wikidata) === null)
    report('wikidata', 'Write the item as in Q42, or the address of its page.');
  fields.links.forEach((row, nth) => {
    if (!isEmpty(row) && linkTyped(row.url) === null)
      report(`links.${String(nth)}.url`, 'Write a web address, as in example.org/page.');
  });
  return found;
}

const isBackwards = (from: string | null, to: string | null): boolean =>
  from !== null && to !== null && isAfter(from, to);

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** The fields that somebody has changed, in what they say. */
export function changedFields(opened: BioFields, fields: BioFields): BioField[] {
  const [before, after] = [saidIn(opened), saidIn(fields)];
  return bioFields.filter((field) => !isSame(before[field], after[field]));
}

/**
 * The fields that somebody changed here, and that say something else on file by now than when the form was opened.
 * @param now what the form would begin with now
 */
export function conflictsBetween(opened: BioFields, now: BioFields, fields: BioFields): BioField[] {
  const [before, current, wanted] = [saidIn(opened), saidIn(now), saidIn(fields)];
  return changedFields(opened, fields).filter(
    (field) => !isSame(before[field], current[field]) && !isSame(current[field], wanted[field]),
  );
}

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
