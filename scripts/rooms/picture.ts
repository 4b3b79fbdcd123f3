import { roomNames, rooms } from './rooms.ts';
import type { RoomName } from './rooms.ts';
import { roomOf } from './walls.ts';
import type { Survey } from './walls.ts';

const start = '<!-- The rooms, as `npm run picture` draws them from the imports. -->';
const end = '<!-- End of the rooms. -->';

/**
 * The rooms that have files as a Mermaid diagram; an arrow goes from a room to one that it imports. Arrows that only
 * shorten a way along others are left out, and so is the workshop, which imports everything.
 */
export function picture(imports: Survey['imports']): string {
  const known = roomImports(imports);
  const drawn = roomNames.filter((name) => name !== 'workshop' && known.has(name));
  const inCore = (name: RoomName) => rooms[name].holds.every((place) => place.startsWith('src/core/'));
  const box = (name: RoomName) => {
    const places = rooms[name].holds.map((place) => place.replace(/^src\//, ''));
    return `${idOf(name)}["${places.join(', ')}"]`;
  };
  const arrows = drawn.flatMap((from) =>
    direct(from, known)
      .filter((to) => drawn.includes(to))
      .map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...drawn.filter((name) => !inCore(name)).map((name) => `  ${box(name)}`),
    '  subgraph core',
    ...drawn.filter(inCore).map((name) => `    ${box(name)}`),
    '  end',
    ...arrows,
    '```',
  ].join('\n');
}

/** Mermaid knows some words of its own, such as `end`. */
const idOf = (name: RoomName) => `the-${name.replace('.', '-')}`;

/** The page with the picture in the place kept for it; undefined where there is no such place. */
export function withPicture(page: string, drawing: string): string | undefined {
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) return undefined;
  return `${page.slice(0, from)}${start}\n\n${drawing}\n\n${page.slice(to)}`;
}

/** By room with files, the other rooms that these import. */
function roomImports(imports: Survey['imports']): Map<RoomName, Set<RoomName>> {
  const known = new Map<RoomName, Set<RoomName>>();
  for (const [file, imported] of imports) {
    const from = roomOf(file);
    if (from === undefined) continue;
    const others = known.get(from) ?? new Set();
    known.set(from, others);
    for (const to of imported.map(roomOf)) if (to !== undefined && to !== from) others.add(to);
  }
  return known;
}

/** What a room imports and does not reach through another that it imports. */
function direct(from: RoomName, known: ReadonlyMap<RoomName, ReadonlySet<RoomName>>): RoomName[] {
  const imported = known.get(from);
  const next = roomNames.filter((to) => imported?.has(to));
  return next.filter((to) => !next.some((other) => other !== to && reaches(other, to, known)));
}

function reaches(from: RoomName, to: RoomName, known: ReadonlyMap<RoomName, ReadonlySet<RoomName>>): boolean {
  // Rooms know only such as stand before them, so this ends.
  return [...(known.get(from) ?? [])].some((next) => next === to || reaches(next, to, known));
}
