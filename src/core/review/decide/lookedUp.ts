import type { Fact } from '../../lookup/facts.ts';
import { listedInRegistry } from '../../people/registry/registryPeople.ts';
import type { SidecarPerson, SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { ReviewedPerson } from '../review.ts';
import {
  changedMeanwhile,
  fileOf,
  freeId,
  isFoundAlone,
  ownEntry,
  type PeopleFile,
  type PeopleOnFile,
} from './bio.ts';
import { isSame, type BioField } from './bioFields.ts';
import type { Decision, PeopleChange, Refused } from './decision.ts';

/** What was looked up about a person and is to be filed. */
export interface LookedUp {
  /** Of two bios the first counts. */
  readonly facts: readonly Fact[];
  /** What facts are from. */
  readonly sourcesOf: (facts: readonly Fact[]) => readonly SourceEntry[];
  /** Where the image was put, relative to the file that names it; `null` where none was. */
  readonly image: string | null;
  /** ISO date. */
  readonly on: string;
  /** Of somebody who is not on file yet. */
  readonly keepIn: PeopleFile;
}

type Role = NonNullable<SidecarPerson['roles']>[number];

const fields: Readonly<Record<Fact['is'], BioField>> = {
  bio: 'bio', born: 'born', died: 'died', office: 'roles', link: 'links', item: 'wikidata', image: 'image',
}; // prettier-ignore

/** Where a fact is filed: where what is shown of the person stands. */
export const fileOfFact = (
  person: ReviewedPerson,
  onFile: PeopleOnFile,
  keepIn: PeopleFile,
  { is }: Fact,
): PeopleFile => (person.kept === null ? keepIn : fileOf(person, ownEntry(person, onFile), fields[is]));

/**
 * Files what was looked up, with its sources. What is on file beside it stays: offices and links are added to those that
 * are there, and only what a fact names is replaced; refused where somebody changed that since it was reviewed.
 */
export function fileLookedUp(person: ReviewedPerson, onFile: PeopleOnFile, lookedUp: LookedUp): Decision {
  if (person.unnamed) return { refused: 'An unnamed source has no name to look up.' };
  const { name, entry, kept } = person;
  const bio = lookedUp.facts.find(({ is }) => is === 'bio');
  const facts = lookedUp.facts.filter((fact) => fact.is !== 'bio' || fact === bio);
  const isOf = (file: PeopleFile) => (fact: Fact) =>
    fileOfFact(person, onFile, lookedUp.keepIn, fact) === file;
  const entryIn = (file: PeopleFile): SidecarPerson | null =>
    (file === 'sidecar'
      ? ownEntry(person, onFile)
      : onFile.registry.find((one) => one.id === person.registryId)) ?? entry;
  const filed = (file: PeopleFile, id: string): PeopleChange[] =>
    changesFor(person, id, facts.filter(isOf(file)), lookedUp, entryIn(file));
  if (kept !== null)
    return {
      changes: filed('sidecar', entry?.id ?? person.id),
      inRegistry: filed('registry', person.registryId ?? entry?.id ?? person.id),
    };
  const id = freeId(person.id, onFile.registry);
  const inRegistry = filed('registry', id);
  // Where the name leaves open who is meant in this article, that is kept beside it.
  const isFound = inRegistry.length === 0 || isFoundAlone(person.name, { id, name }, onFile.registry);
  const link = { name, listed: listedInRegistry(id) };
  return {
    changes: isFound
      ? filed('sidecar', person.id)
      : [{ does: 'update person', id: person.id, patchOf: () => link }],
    inRegistry,
  };
}

function changesFor(
  { name, articleRole: role }: ReviewedPerson,
  id: string,
  facts: readonly Fact[],
  { sourcesOf, image, on }: LookedUp,
  before: SidecarPerson | null,
): PeopleChange[] {
  if (facts.length === 0) return [];
  const sources = sourcesOf(facts);
  const dated = (which: 'born' | 'died') =>
    facts.flatMap((fact) => (fact.is === which ? [fact.date] : [])).at(0);
  const [born, died] = [dated('born'), dated('died')];
  const bio = facts.find((fact) => fact.is === 'bio');
  const item = facts.find((fact) => fact.is === 'item');
  const roles = facts.flatMap((fact) => (fact.is === 'office' ? [roleOf(fact)] : []));
  const links = facts.flatMap((fact) => (fact.is === 'link' ? [{ title: fact.title, url: fact.url }] : []));
  const hasImage = image !== null && facts.some(({ is }) => is === 'image');
  const replaced = {
    ...(bio ? { bio: bio.words, asOf: on } : {}),
    ...(born === undefined ? {} : { born }),
    ...(died === undefined ? {} : { died }),
    ...(item ? { wikidata: item.id } : {}),
    ...(hasImage ? { image } : {}),
  } satisfies Patch<SidecarPerson>;
  const patched = (onFile: SidecarPerson | undefined): Patch<SidecarPerson> => ({
    ...(onFile ? {} : { name, ...(role === null ? {} : { role }) }),
    ...replaced,
    ...added('roles', onFile?.roles, roles, ({ title, from, to }) => JSON.stringify([title, from, to])),
    ...added('links', onFile?.links, links, ({ url }) => url),
    ...added('sources', onFile?.sources, sources.map((source) => source.id), (one) => one),
  }); // prettier-ignore
  const patchOf = (now: SidecarPerson | undefined): Patch<SidecarPerson> | Refused => {
    const isOther = (['bio', 'asOf', 'born', 'died', 'wikidata', 'image'] as const).some(
      (key) => key in replaced && !isSame(before?.[key], now?.[key]) && !isSame(now?.[key], replaced[key]),
    );
    return now && isOther ? { refused: changedMeanwhile } : patched(now);
  };
  return [
    ...sources.map((source) => ({ does: 'file source', source }) as const),
    { does: 'update person', id, patchOf },
  ];
}

const roleOf = ({ title, begin, end }: Extract<Fact, { is: 'office' }>): Role => ({
  title,
  ...(begin === null ? {} : { from: begin }),
  ...(end === null ? {} : { to: end }),
});

/** A list with those at its end that it has not yet; nothing where it has them all. */
function added<Key extends string, Item>(
  key: Key,
  known: readonly Item[] | undefined,
  more: readonly Item[],
  keyOf: (item: Item) => string,
): Partial<Record<Key, readonly Item[]>> {
  const has = new Set((known ?? []).map(keyOf));
  const missing = more.filter((item) => !has.has(keyOf(item)));
  const list: Partial<Record<Key, readonly Item[]>> = {};
  if (missing.length > 0) list[key] = [...(known ?? []), ...missing];
  return list;
}
