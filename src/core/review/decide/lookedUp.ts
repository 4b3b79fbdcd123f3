import type { Fact } from '../../lookup/facts.ts';
import type { SidecarPerson, SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { ReviewedPerson } from '../review.ts';
import type { Decision } from './decision.ts';

/** What was looked up about a person and is to be filed. */
export interface LookedUp {
  /** Of two bios the first counts. */
  readonly facts: readonly Fact[];
  /** What the facts are from. */
  readonly sources: readonly SourceEntry[];
  /** Where the image was put, relative to the file; `null` where none was. */
  readonly image: string | null;
  /** ISO date. */
  readonly on: string;
}

type Role = NonNullable<SidecarPerson['roles']>[number];

/**
 * Files what was looked up, with its sources. What is on file beside it stays: offices and links are added to those that
 * are there, and only what a fact names is replaced.
 */
export function fileLookedUp(person: ReviewedPerson, { facts, sources, image, on }: LookedUp): Decision {
  const { id, name, articleRole: role } = person;
  if (person.unnamed) return { refused: 'An unnamed source has no name to look up.' };
  const bio = facts.find((fact) => fact.is === 'bio');
  const patchOf = (onFile: SidecarPerson | undefined): Patch<SidecarPerson> => {
    const roles = facts.flatMap((fact) => (fact.is === 'office' ? [roleOf(fact)] : []));
    const links = facts.flatMap((fact) => (fact.is === 'link' ? [{ title: fact.title, url: fact.url }] : []));
    const dated = (which: 'born' | 'died') =>
      facts.flatMap((fact) => (fact.is === which ? [fact.date] : [])).at(0);
    const born = dated('born');
    const died = dated('died');
    const item = facts.find((fact) => fact.is === 'item');
    return {
      ...(onFile ? {} : { name, ...(role === null ? {} : { role }) }),
      ...(bio ? { bio: bio.words, asOf: on } : {}),
      ...(born === undefined ? {} : { born }),
      ...(died === undefined ? {} : { died }),
      ...(item ? { wikidata: item.id } : {}),
      ...(image === null ? {} : { image }),
      ...added('roles', onFile?.roles, roles, (role) => JSON.stringify([role.title, role.from, role.to])),
      ...added('links', onFile?.links, links, ({ url }) => url),
      ...added(
        'sources',
        onFile?.sources,
        sources.map((source) => source.id),
        (one) => one,
      ),
    };
  };
  return {
    changes: [
      ...sources.map((source) => ({ does: 'file source', source }) as const),
      { does: 'update person', id, patchOf },
    ],
  };
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
