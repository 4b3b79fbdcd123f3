import type { Person } from '../mentions/mentions.ts';
import { nameOfEntry } from '../people/entryName.ts';
import { joinEntries } from '../people/joinEntries.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { checkedForms } from './checkedForms.ts';
import type { ReviewedPerson } from './review.ts';

/**
 * The people whom the article names, in order of appearance, with what is on file about them; then those whom only the
 * sidecar names.
 */
export function reviewPeople(
  text: string,
  detected: readonly Person[],
  entries: readonly SidecarPerson[],
  published: string | null,
): ReviewedPerson[] {
  const entryOf = joinEntries(detected, entries);
  const joined = new Set(entryOf.values());
  const ids = new Set<string>();
  /** By id, the number that is tried next. */
  const numbers = new Map<string, number>();
  const withOwnId = (person: ReviewedPerson): ReviewedPerson => {
    let { id } = person;
    let number = numbers.get(id) ?? 2;
    while (ids.has(id)) id = `${person.id}-${String(number++)}`;
    numbers.set(person.id, number);
    ids.add(id);
    return id === person.id ? person : { ...person, id };
  };
  return [
    ...detected.map((person) => personOfText(text, person, entryOf.get(person) ?? null, published)),
    ...entries.filter((entry) => !joined.has(entry)).map((entry) => personOnFile(entry, published)),
  ].map(withOwnId);
}

/** From an id, of the file or of the text, to the name; an id that nobody has stands for itself. */
export function nameLookup(people: readonly ReviewedPerson[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { detected, name } of people) if (detected) names.set(detected.id, name);
  for (const { entry } of people) if (entry) names.set(entry.id, nameOfEntry(entry));
  return (id) => names.get(id) ?? id;
}

function personOfText(
  text: string,
  person: Person,
  entry: SidecarPerson | null,
  published: string | null,
): ReviewedPerson {
  const named = person.mentions.filter(({ form }) => form === 'name');
  const { mentions } = person;
  const status = statusOfForms(text, named, entry?.checked ?? []);
  const { id, name, unnamed, role } = person;
  const inText = { mentions, detected: person, status, articleRole: role };
  if (entry) {
    const onFile = personOnFile(entry, published);
    return { ...onFile, ...inText, role: role ?? onFile.roleOnFile };
  }
  const notOnFile = { roleOnFile: null, entry: null, kept: null, taken: null, offered: [] };
  return { id, name, unnamed, role, ...notOnFile, ...inText };
}

/** Somebody as the sidecar has them, for as long as the article does not name them. */
function personOnFile(entry: SidecarPerson, published: string | null): ReviewedPerson {
  const role = roleThen(entry, published) ?? null;
  return {
    id: entry.id,
    name: nameOfEntry(entry),
    unnamed: entry.unnamed !== undefined,
    articleRole: null,
    role,
    roleOnFile: role,
    mentions: [],
    detected: null,
    entry,
    kept: 'sidecar',
    taken: null,
    offered: [],
    status: (entry.checked ?? []).length > 0 ? 'checked' : 'open',
  };
}

/** The role held when the article was published, where the dates say so; else the plain one. */
function roleThen(entry: SidecarPerson, published: string | null): string | undefined {
  const held = (entry.roles ?? []).find(
    ({ from, to }) =>
      published !== null &&
      (from === undefined || from <= published.slice(0, from.length)) &&
      (to === undefined || published.slice(0, to.length) <= to),
  );
  return held?.title ?? entry.role;
}

function statusOfForms(
  text: string,
  mentions: readonly { start: number; end: number }[],
  forms: readonly string[],
): ReviewedPerson['status'] {
  if (forms.length === 0) return 'open';
  const printed = mentions.map(checkedForms(text, forms));
  if (printed.every((found) => found.length > 0)) return 'checked';
  const found = new Set(printed.flat());
  return forms.some((form) => !found.has(form)) ? 're-check' : 'in progress';
}
