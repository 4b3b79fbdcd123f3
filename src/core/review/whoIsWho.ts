import type { Figure, Person } from '../mentions/mentions.ts';
import { nameOfEntry } from '../people/entryName.ts';
import type { Subject } from '../people/identify/candidate.ts';
import { countriesIn, inText } from '../people/identify/inText.ts';
import { joinEntries } from '../people/joinEntries.ts';
import { namePartsOf } from '../people/names/printedName.ts';
import type { Offer } from '../people/offer.ts';
import { entryOver } from '../people/registry/entryOver.ts';
import { registryIndexOf } from '../people/registry/registryPeople.ts';
import type { SidecarPerson } from '../sidecar/schema.ts';
import { meantBy, nobodyMeant, sameIn } from './meant.ts';
import type { OnFile } from './onFile.ts';
import type { ReviewedPerson } from './review.ts';

/** What is on file about somebody, of sidecar, registry and lists. */
export interface Known extends Pick<ReviewedPerson, 'entry' | 'kept' | 'registryId' | 'offered' | 'others'> {
  /** The entry of the sidecar itself. */
  readonly ofSidecar: SidecarPerson | null;
  readonly taken: Offer | null;
  /** The title of the office that the person of the list taken held on the day. */
  readonly officeThen: string | null;
}

interface Article {
  readonly text: string;
  readonly people: readonly Person[];
  readonly figures: readonly Figure[];
  /** ISO date of publication, where it is known. */
  readonly published: string | null;
}

/** Says of each person of an article what is on file about them. Each entry of sidecar and registry is used once. */
export function whoIsWho(
  article: Article,
  entries: readonly SidecarPerson[],
  { registry, listed }: OnFile,
): ReadonlyMap<Person, Known> {
  const { people, figures, published } = article;
  const day = published === null ? null : published.slice(0, 10);
  const ofSidecar = joinEntries(people, entries);
  const index = registryIndexOf(registry);
  const used = new Set([...ofSidecar.values()].flatMap((entry) => sameIn(index, entry) ?? []));
  const named = new Set(people.flatMap(({ name, unnamed }) => (unnamed ? [] : namePartsOf(name).words)));
  let countries: ReadonlySet<string> | undefined;
  const isNear = (country: string): boolean => (countries ??= countriesIn(article.text)).has(country);
  const ages = agesIn(article.text, figures);
  const known = new Map<Person, Known>();
  for (const person of people) {
    const own = ofSidecar.get(person) ?? null;
    const age = person.mentions.map(({ end }) => ages.get(end)).find((found) => found !== undefined) ?? null;
    const subjectWith = (entry: SidecarPerson | null): Subject => ({
      names: namesOf(person, entry),
      ...inText(article.text, person, people),
      isNear,
      age,
      named,
      born: entry?.born ?? null,
      wikidata: entry?.wikidata ?? null,
    });
    // A name that one or another of the article bears is nobody's of a file.
    const meant =
      person.unnamed || person.mayBe !== undefined
        ? { ...nobodyMeant, backing: own && sameIn(index, own) }
        : meantBy(own, subjectWith, { index, used, listed, day });
    if (meant.backing) used.add(meant.backing);
    const { backing, taken, offered, others, role } = meant;
    known.set(person, {
      ofSidecar: own,
      entry: entryOver(own, backing),
      kept: keptIn(own, backing),
      registryId: backing?.id ?? null,
      taken,
      offered,
      others,
      officeThen: role,
    });
  }
  return known;
}

/** The entry of a sidecar with what the registry has under its id. */
export function backed(
  entry: SidecarPerson,
  registry: readonly SidecarPerson[],
): Pick<Known, 'entry' | 'kept' | 'registryId'> {
  const same = sameIn(registryIndexOf(registry), entry);
  return { entry: entryOver(entry, same), kept: keptIn(entry, same), registryId: same?.id ?? null };
}

const keptIn = (own: SidecarPerson | null, registry: SidecarPerson | null): Known['kept'] =>
  own && registry ? 'both' : own ? 'sidecar' : registry ? 'registry' : null;

const namesOf = ({ name }: Person, entry: SidecarPerson | null): string[] => [
  ...new Set([
    name,
    ...(entry && entry.unnamed === undefined ? [nameOfEntry(entry), ...(entry.aliases ?? [])] : []),
  ]),
];

/** By the end of what stands before them: ages as in "Tom Okafor, 39, said". */
function agesIn(text: string, figures: readonly Figure[]): ReadonlyMap<number, number> {
  const ages = new Map<number, number>();
  for (const { kind, start, value } of figures)
    if (kind === 'age' && typeof value === 'number') {
      const between = /,? ?\(?$/.exec(text.slice(Math.max(start - 3, 0), start));
      if (between && between[0].length > 0) ages.set(start - between[0].length, value);
    }
  return ages;
}
