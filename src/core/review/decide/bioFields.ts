import { dateLine } from '../../article/published.ts';
import { isAfter, isOnCalendar } from '../../partialDates.ts';
import { picturePath } from '../../picturePath.ts';
import type { SidecarPerson } from '../../sidecar/schema.ts';
import type { ReviewedPerson } from '../review.ts';
import { linkTyped } from './beforehand.ts';

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
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(typed)) return dateLine(typed)?.date ?? null;
  return isOnCalendar(typed) ? typed : null;
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
