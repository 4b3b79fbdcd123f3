import { existsSync, readdirSync } from 'node:fs';

const core = 'src/core';

/** The rooms of core that `npm run mutate` goes through, with the share of mutants that their tests should notice. */
const aims: Record<string, number> = {
  selectors: 85,
  review: 85,
  people: 85,
  yaml: 85,
  sidecar: 85,
  figures: 75,
  wording: 75,
  mentions: 75,
  article: 75,
};

export const rooms = Object.keys(aims);

/**
 * Lists of words and fitted tables: what they hold is data, and another word in them is no other decision. What words
 * are to the selectors is none of these.
 */
const data = /(?<!\/selectors)\/words\/|\/weights\/|\/words\.ts$|\/(?:weights|table)\.ts$/u;

/** In percent; a folder of a room has the aim of its room, any other folder of core that of most. */
export function aimOf(room: string): number {
  return aims[room.split('/')[0] ?? room] ?? 75;
}

/** The files of `src/core/ROOM` that decide something and whose path holds one of `parts`; all of them without. */
export function filesOf(room: string, parts: readonly string[]): string[] {
  const folder = `${core}/${room}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts') && !data.test(file))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort();
}
