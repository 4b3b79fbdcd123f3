import type { Person } from '../mentions/mentions.ts';
import { sliceOf } from '../model.ts';
import { joinPeople, nameOfEntry, type JoinedPerson } from '../people/joinEntries.ts';
import { sameWords } from '../selectors/changes.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { isFormChecked } from './coverage.ts';
import type { ReviewedPerson } from './review.ts';

/** The people of the article and of the sidecar, joined: those of the text first, in order of appearance. */
export function reviewPeople(
  text: string,
  detected: readonly Person[],
  entries: readonly SidecarPerson[],
  published: string | null,
): ReviewedPerson[] {
  const used = new Set<string>();
  return joinPeople(detected, entries).map((joined) => {
    const person = reviewPerson(text, joined, published);
    let id = person.id;
    for (let n = 2; used.has(id); n++) id = `${person.id}-${String(n)}`;
    used.add(id);
    return id === person.id ? person : { ...person, id };
  });
}

/** From an id, of the file or of the text, to the name; an id that nobody has stands for itself. */
export function nameLookup(people: readonly ReviewedPerson[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { detected, name } of people) if (detected) names.set(detected.id, name);
  for (const { entry } of people) if (entry) names.set(entry.id, nameOfEntry(entry));
  return (id) => names.get(id) ?? id;
}

function reviewPerson(
  text: string,
  { detected, entry }: JoinedPerson,
  published: string | null,
): ReviewedPerson {
  const mentions = detected?.mentions ?? [];
  return {
    id: entry?.id ?? detected?.id ?? '',
    name: entry ? nameOfEntry(entry) : (detected?.name ?? ''),
    unnamed: entry ? entry.unnamed !== undefined : (detected?.unnamed ?? false),
    role: (entry && roleThen(entry, published)) ?? detected?.role ?? null,
    mentions,
    detected,
    entry,
    status: statusOfForms(
      text,
      mentions.filter((mention) => mention.form === 'name'),
      entry?.checked ?? [],
    ),
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
  const unchecked = mentions.filter((mention) => !isFormChecked(text, mention, forms));
  if (unchecked.length === 0) return 'checked';
  const isGone = (form: string) =>
    !mentions.some(
      (mention) => isFormChecked(text, mention, [form]) || sameWords(form, sliceOf(text, mention)),
    );
  return forms.some(isGone) ? 're-check' : 'in progress';
}
