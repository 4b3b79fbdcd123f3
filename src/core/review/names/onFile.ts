import { addTo } from '../../groups.ts';
import type { SidecarPerson } from '../../sidecar/schema.ts';
import type { Steps } from '../../steps.ts';
import type { ReviewedPerson } from '../review.ts';
import { isOfRelative } from './betweenPeople.ts';
import { mayBeMisspelled, mayBeOneRole, roleWords } from './likeness.ts';
import { differenceIn } from './ofOnePerson.ts';
import { nameWords, type NameWord, type PrintedName } from './printed.ts';
import type { NameSlip, OtherPlace, SlipCode } from './slip.ts';
import { NamesLessOne, type Spelled, type Spelling } from './spellings.ts';

/**
 * Names that differ in a letter or two, in order, accents, capitals or hyphens from what the person has on file or in
 * the list that was taken. Each way to print a name or a word is told of once.
 */
export function slipsBesideOwnEntry(names: readonly PrintedName[]): NameSlip[] {
  const known = new Map<ReviewedPerson, OwnNames>();
  const told = new Map<ReviewedPerson, Set<string>>();
  const slips: NameSlip[] = [];
  for (const name of names) {
    const { person } = name;
    const other = onFileOf(person);
    if (other === null) continue;
    const onFile = known.get(person) ?? ownNames(person);
    known.set(person, onFile);
    const toldOf = told.get(person) ?? new Set();
    told.set(person, toldOf);
    const full = toldOf.has(keysOf(name.words)) ? null : otherwiseSpelled(name, onFile.full);
    if (full) {
      toldOf.add(keysOf(name.words));
      slips.push(besideEntry(full.code, name, full.other));
    }
    for (const word of name.words) {
      const code = toldOf.has(word.text) ? null : differenceFromAll(word, onFile.words.get(word.key) ?? []);
      if (code === null) continue;
      toldOf.add(word.text);
      slips.push(besideEntry(code, name, other));
    }
  }
  return slips;
}

function onFileOf({ entry, taken }: ReviewedPerson): OtherPlace | null {
  if (entry?.name !== undefined) return { words: entry.name, range: null, entry: entry.id };
  return taken && { words: taken.person.name, range: null, entry: null };
}

interface FullName extends Spelled {
  readonly other: OtherPlace;
}

interface OwnNames {
  readonly words: ReadonlyMap<string, readonly NameWord[]>;
  readonly full: readonly FullName[];
}

function ownNames({ entry, taken }: ReviewedPerson): OwnNames {
  const words = new Map<string, NameWord[]>();
  const full: FullName[] = [];
  const add = (name: string | undefined, id: string | null, isSpelling = true): void => {
    const all = name === undefined ? [] : nameWords(name);
    for (const word of all) addTo(words, word.key, word);
    if (name !== undefined && isSpelling && all.length > 1)
      full.push({ keys: all.map(({ key }) => key), other: { words: name, range: null, entry: id } });
  };
  // Who is taken by an answer has an entry in the words of the article: that tells nothing of how the list spells it.
  if (entry) for (const name of entry.aliases ?? []) add(name, entry.id);
  if (entry) add(entry.name, entry.id, taken === null);
  if (taken) for (const name of [taken.person.name, ...taken.person.aliases]) add(name, null);
  return { words, full };
}

const keysOf = (words: readonly NameWord[]): string => words.map(({ key }) => key).join(' ');

/** With or without a middle name. */
const sharesEnds = (one: readonly string[], other: readonly string[]): boolean =>
  one[0] === other[0] && one.at(-1) === other.at(-1);

/** A full name that is none of these, and is one of them turned round or but for a slip. */
function otherwiseSpelled(
  { words, isQuoted }: PrintedName,
  full: readonly FullName[],
): { readonly code: SlipCode; readonly other: OtherPlace } | null {
  const letters = words.map(({ key }) => key);
  if (words.length < 2 || isQuoted) return null;
  if (full.some(({ keys }) => keys.join('') === letters.join('') || sharesEnds(keys, letters))) return null;
  const turned = full.find(
    ({ keys }) => keys.length === 2 && keys.toReversed().join(' ') === letters.join(' '),
  );
  if (turned) return { code: 'name-order', other: turned.other };
  const names = new NamesLessOne<FullName>();
  for (const name of full) names.add(name);
  for (const { name, ...difference } of names.apartFrom(letters))
    if (mayBeMisspelled(difference)) return { code: 'name-spelling', other: name.other };
  return null;
}

function differenceFromAll(word: NameWord, onFile: readonly NameWord[]): SlipCode | null {
  const differences = onFile.map((other) => differenceIn(word, other));
  return differences.length > 0 && differences.every((code) => code !== null) ? differences[0] : null;
}

interface EntryName extends Spelled {
  readonly entry: SidecarPerson;
  readonly name: string;
}

/** A list of entries by their names, built once for as long as the list lives: a list that changes is another one. */
const indices = new WeakMap<readonly SidecarPerson[], NamesLessOne<EntryName>>();
const entriesPerStep = 500;

function* indexOf(entries: readonly SidecarPerson[]): Steps<NamesLessOne<EntryName>> {
  const known = indices.get(entries);
  if (known) return known;
  const index = new NamesLessOne<EntryName>();
  for (const [nth, entry] of entries.entries()) {
    for (const name of entry.name === undefined ? [] : [entry.name, ...(entry.aliases ?? [])]) {
      const keys = nameWords(name).map(({ key }) => key);
      if (keys.length > 1) index.add({ keys, entry, name });
    }
    if (nth % entriesPerStep === entriesPerStep - 1) yield;
  }
  indices.set(entries, index);
  return index;
}

/**
 * Names that differ in a letter or two from those of the sidecar or registry that nobody of the article has, and are
 * nobody's there. Of the registry, which holds people of other articles too, the roles have to have a word in common.
 */
export function* slipsBesideEntries(
  text: string,
  spellings: readonly Spelling[],
  people: readonly ReviewedPerson[],
  registry: readonly SidecarPerson[],
): Steps<NameSlip[]> {
  const slips: NameSlip[] = [];
  const used = new Set(people.flatMap(({ detected, entry }) => (detected && entry ? [entry.id] : [])));
  const own = people.flatMap(({ detected, entry }) => (entry && !detected ? [entry] : []));
  const index = yield* indexOf(registry);
  const ofSidecar = yield* indexOf(own);
  for (const { keys, names } of spellings) {
    const [name] = names;
    if (name.person.entry || name.person.taken || name.isQuoted || isOfRelative(text, name)) continue;
    const role = roleWords(name.person.articleRole);
    const meant = new Set<EntryName>();
    for (const { name: known, ...difference } of ofSidecar.apartFrom(keys))
      if (mayBeMisspelled(difference) && mayBeOneRole(role, rolesOf(known.entry))) meant.add(known);
    for (const { name: known, ...difference } of index.apartFrom(keys)) {
      const { entry } = known;
      if (used.has(entry.id) || !mayBeMisspelled(difference)) continue;
      if (rolesOf(entry).some((word) => role.includes(word))) meant.add(known);
    }
    const [first] = meant;
    if (new Set([...meant].map(({ entry }) => entry.id)).size === 1)
      slips.push(
        besideEntry('name-spelling', name, { words: first.name, range: null, entry: first.entry.id }),
      );
  }
  return slips;
}

const rolesOf = ({ role, roles }: SidecarPerson): readonly string[] =>
  [role, ...(roles ?? []).map(({ title }) => title)].flatMap(roleWords);

const besideEntry = (code: SlipCode, name: PrintedName, other: OtherPlace): NameSlip => ({
  start: name.start,
  end: name.end,
  code,
  person: name.person.id,
  words: name.printed,
  other,
});
