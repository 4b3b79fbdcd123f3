import type { SourceEntry } from '../sidecar/schema.ts';
import type { Fact, FoundPerson, Origin } from './facts.ts';
import { permalink, type LookUpPlaces } from './places.ts';

/** Under what Wikipedia and Wikidata publish what they say. */
const textLicence = 'CC BY-SA 4.0';
const dataLicence = 'CC0 1.0';

function originOfFact(fact: Fact): Origin {
  if (fact.is === 'bio') return fact.from;
  return fact.is === 'image' ? 'commons' : 'wikidata';
}

/**
 * The sources of facts, each once, in the revision that was read: its number is part of the id, so that a source is
 * never said to be another one.
 * @param accessed ISO date
 */
export function sourcesOf(
  facts: readonly Fact[],
  { item, page }: FoundPerson,
  places: LookUpPlaces,
  accessed: string,
): SourceEntry[] {
  const origins = new Set(facts.map(originOfFact));
  const sources: SourceEntry[] = [];
  if (page && origins.has('wikipedia'))
    sources.push({
      id: idOf('wikipedia', page.revision, page.title),
      title: titleOf(`${page.title}, Wikipedia`, page.revision),
      url: permalink(places.wikipedia, page.title, page.revision),
      licence: textLicence,
      accessed,
    });
  if (origins.has('wikidata'))
    sources.push({
      id: idOf(`wikidata-${item.id.toLowerCase()}`, item.revision, null),
      title: titleOf(`${item.label ?? item.id} (${item.id}), Wikidata`, item.revision),
      url: permalink(places.wikidata, item.id, item.revision),
      licence: dataLicence,
      accessed,
    });
  for (const fact of facts)
    if (fact.is === 'image') {
      const { title, revision, licence, author } = fact.image;
      sources.push({
        id: idOf('commons', revision, title),
        title: titleOf(`${title}, Wikimedia Commons`, revision),
        url: permalink(places.commons, title, revision),
        licence: author === null ? licence : `${licence}, ${author}`,
        accessed,
      });
    }
  return sources;
}

const titleOf = (title: string, revision: number | null): string =>
  revision === null ? title : `${title}, revision ${String(revision)}`;

function idOf(site: string, revision: number | null, title: string | null): string {
  const end = revision === null ? (title ?? '') : String(revision);
  const slug = end
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join('-');
  return slug === undefined ? site : `${site}-${slug}`;
}
