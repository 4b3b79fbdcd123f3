import type { ListPerson } from './listPerson.ts';

/**
 * A person as a line of a list, without the line's end: an entity of FollowTheMoney with its occupancies, and their
 * positions, inside it, as OpenSanctions nests them. Reading it gives the same person.
 */
export function ftmLine({ id, name, aliases, born, died, offices, countries, ...more }: ListPerson): string {
  const occupancies = offices.map(({ title, country, from, to }, nth) => ({
    id: `${id}-o${nth + 1}`,
    schema: 'Occupancy',
    properties: {
      post: [
        {
          id: `${id}-p${nth + 1}`,
          schema: 'Position',
          properties: { name: [title], country: some(country) },
        },
      ],
      startDate: some(from),
      endDate: some(to),
    },
  }));
  // What is undefined is not written.
  const properties = {
    name: [name],
    alias: many(aliases),
    birthDate: some(born),
    deathDate: some(died),
    country: many(countries),
    summary: some(more.summary),
    wikidataId: some(more.wikidata),
    sourceUrl: many(more.links),
    positionOccupancies: many(occupancies),
  };
  return JSON.stringify({ id, schema: 'Person', properties });
}

const some = (text: string | null): readonly string[] | undefined => (text === null ? undefined : [text]);
const many = <T>(items: readonly T[]): readonly T[] | undefined => (items.length === 0 ? undefined : items);
