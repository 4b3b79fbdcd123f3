import type { ListPerson } from './listPerson.ts';

/**
 * A person as a line of a list, without the line's end: an entity of FollowTheMoney with its occupancies, and their
 * positions, inside it, as OpenSanctions nests them. Reading it gives the same person.
 */
export function ftmLine({ id, name, aliases, born, died, offices, countries, ...more }: ListPerson): string {
  const occupancies = offices.map(({ title, country, from, to }, nth) => ({
    id: `${id}-o${nth + 1}`,
    schema: 'Occupancy',
    properties: withoutEmpty({
      post: [
        {
          id: `${id}-p${nth + 1}`,
          schema: 'Position',
          properties: withoutEmpty({ name: [title], country: some(country) }),
        },
      ],
      startDate: some(from),
      endDate: some(to),
    }),
  }));
  const properties = withoutEmpty({
    name: [name],
    alias: aliases,
    birthDate: some(born),
    deathDate: some(died),
    country: countries,
    summary: some(more.summary),
    wikidataId: some(more.wikidata),
    sourceUrl: more.links,
    positionOccupancies: occupancies,
  });
  return JSON.stringify({ id, schema: 'Person', properties });
}

const some = (text: string | null): readonly string[] => (text === null ? [] : [text]);

const withoutEmpty = (properties: Readonly<Record<string, readonly unknown[]>>): object =>
  Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0));
