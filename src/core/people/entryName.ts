import type { SidecarPerson } from '../sidecar/schema.ts';

/** What a person on file is called: the name, an unnamed source's description, or the id as a last resort. */
export const nameOfEntry = (entry: SidecarPerson): string => entry.name ?? entry.unnamed ?? entry.id;

/** A name to compare by: case, accents, points and a "Jr." do not tell people apart here. */
export const comparableName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\s+(?:jr|sr|ii|iii|iv)\s*$/, '')
    .trim()
    .split(/\s+/)
    .join(' ');

/** The last word of a comparable name. */
export const surnameOf = (comparable: string): string => comparable.slice(comparable.lastIndexOf(' ') + 1);

/** What stands before the first space of a comparable name; empty where there is none. */
export function givenNameOf(comparable: string): string {
  const space = comparable.indexOf(' ');
  return space < 0 ? '' : comparable.slice(0, space);
}
