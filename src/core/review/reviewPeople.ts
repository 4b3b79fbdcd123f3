import type { Mentions, Person } from '../mentions/mentions.ts';
import { nameOfEntry } from '../people/entryName.ts';
import { registryIndexOf } from '../people/registry/registryPeople.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { checkedForms, formsOf } from './checkedForms.ts';
import type { OnFile } from './onFile.ts';
import type { ReviewedPerson } from './review.ts';
import { isSameRole } from './sameRole.ts';
import { backed, whoIsWho, type Known } from './whoIsWho.ts';

/**
 * The people whom the article names, in order of appearance, with what is on file about them; then those whom only the
 * sidecar names.
 */
export function reviewPeople(
  text: string,
  { people: detected, figures }: Pick<Mentions, 'people' | 'figures'>,
  entries: readonly SidecarPerson[],
  onFile: OnFile,
  published: string | null,
): ReviewedPerson[] {
  const known = whoIsWho({ text, people: detected, figures, published }, entries, onFile);
  const joined = new Set([...known.values()].map(({ ofSidecar }) => ofSidecar));
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
    ...detected.map((person) => personOfText(text, person, known.get(person), published)),
    ...entries
      .filter((entry) => !joined.has(entry))
      .map((entry) => personOnFile(entry, backed(entry, onFile.registry), published)),
  ].map(withOwnId);
}

/** From an id, of the file or of the text, to the name; an id that nobody has stands for itself. */
export function nameLookup(
  people: readonly ReviewedPerson[],
  registry: readonly SidecarPerson[] = [],
): (id: string) => string {
  const names = new Map<string, string>();
  for (const { detected, name } of people) if (detected) names.set(detected.id, name);
  for (const { entry } of people) if (entry) names.set(entry.id, nameOfEntry(entry));
  const { byId } = registryIndexOf(registry);
  return (id) => {
    const entry = byId.get(id);
    return names.get(id) ?? (entry ? nameOfEntry(entry) : id);
  };
}

function personOfText(
  text: string,
  person: Person,
  known: Known | undefined,
  published: string | null,
): ReviewedPerson {
  const named = person.mentions.filter(({ form }) => form === 'name');
  const { id, name, unnamed, role, mentions } = person;
  const {
    entry = null,
    kept = null,
    registryId = null,
    taken = null,
    offered = [],
    others = [],
    officeThen = null,
  } = known ?? {};
  const status = statusOfForms(text, named, entry ? formsOf(entry) : []);
  const roleOnFile = entry ? roleThen(entry, published, officeThen, role) : officeThen;
  const whole = { mentions, detected: person, articleRole: role, role: role ?? roleOnFile, roleOnFile };
  const asNamed = entry
    ? { id: entry.id, name: nameOfEntry(entry), unnamed: entry.unnamed !== undefined }
    : { id, name, unnamed };
  return { ...asNamed, ...whole, entry, kept, registryId, taken, offered, others, status };
}

/** Somebody as the sidecar has them, for as long as the article does not name them. */
function personOnFile(
  own: SidecarPerson,
  { entry, kept, registryId }: Pick<Known, 'entry' | 'kept' | 'registryId'>,
  published: string | null,
): ReviewedPerson {
  const onFile = entry ?? own;
  const role = roleThen(onFile, published, null, null);
  return {
    id: own.id,
    name: nameOfEntry(onFile),
    unnamed: onFile.unnamed !== undefined,
    articleRole: null,
    role,
    roleOnFile: role,
    mentions: [],
    detected: null,
    entry: onFile,
    kept,
    registryId,
    taken: null,
    offered: [],
    others: [],
    status: (own.checked ?? []).length > 0 ? 'checked' : 'open',
  };
}

/**
 * The role held when the article was published, where the dates say so, else the plain one. Of several the one that
 * the article gives, else one with dates before one without.
 * @param officeThen what a list says was held then
 */
function roleThen(
  entry: SidecarPerson,
  published: string | null,
  officeThen: string | null,
  articleRole: string | null,
): string | null {
  const held = (entry.roles ?? []).filter(
    ({ from, to }) =>
      published !== null &&
      (from === undefined || from <= published.slice(0, from.length)) &&
      (to === undefined || published.slice(0, to.length) <= to),
  );
  const dated = held.filter(({ from, to }) => from !== undefined || to !== undefined);
  const ordered = [...dated, ...held.filter((one) => !dated.includes(one))];
  const agreeing = ordered.find(({ title }) => articleRole !== null && isSameRole(articleRole, title));
  return (agreeing ?? ordered.at(0))?.title ?? officeThen ?? entry.role ?? null;
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
