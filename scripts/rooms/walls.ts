import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { roomNames, rooms } from './rooms.ts';
import type { RoomName } from './rooms.ts';

/** Where code stands: every file of these folders belongs to a room. */
export const wings = ['src', 'scripts', 'test'] as const;

/**
 * An import through a wall, a circle of imports that all may be, or a file without a room. Paths are relative to the
 * project; `to` is as written where it comes from outside.
 */
export type Breach =
  | { readonly kind: 'wall'; readonly from: string; readonly to: string; readonly room: RoomName }
  | { readonly kind: 'circle'; readonly files: readonly string[] }
  | { readonly kind: 'no room'; readonly file: string };

export interface Survey {
  readonly breaches: readonly Breach[];
  /** By file, the files and packages that it imports. */
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Reads what every file under `folder` imports, as TypeScript resolves it, and holds it against the rooms. */
export async function survey(folder: string): Promise<Survey> {
  const { output } = await cruise([...wings], {
    baseDir: folder,
    // Type-only imports count like any other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/fixtures/' },
    validate: true,
    ruleSet: { forbidden: [...roomNames.map(wallsOf), noCircles] },
  });
  if (typeof output === 'string') throw new Error(output);
  return { breaches: breachesIn(output), imports: importsIn(output) };
}

export function roomOf(file: string): RoomName | undefined {
  return roomNames.find((name) => rooms[name].holds.some((place) => new RegExp(within(place)).test(file)));
}

/** What one reads where a wall does not hold. */
export function describe(breach: Breach): string {
  switch (breach.kind) {
    case 'wall': {
      const { apart, knows, uses = [] } = rooms[breach.room];
      const neighbour = apart && roomOf(breach.to) === breach.room;
      const may = [...knows, ...uses].join(', ') || 'nothing';
      const wall = neighbour ? 'what stands there never imports its neighbours' : `it may import ${may}`;
      return `${breach.from} imports ${breach.to}. It is in the room “${breach.room}”: ${wall}.`;
    }
    case 'circle':
      return `Imports in a circle: ${breach.files.join(' → ')}.`;
    case 'no room':
      return `${breach.file} is in no room: give it a place in scripts/rooms/rooms.ts.`;
  }
}

const noCircles: IForbiddenRuleType = { name: 'circle', severity: 'error', from: {}, to: { circular: true } };

function wallsOf(name: RoomName): IForbiddenRuleType {
  const { holds, knows, uses = [], apart } = rooms[name];
  const itself = apart ? holds.map((place) => `^${literally(place)}$1(/|$)`) : holds.map(within);
  const known = knows.flatMap((room) => rooms[room].holds).map(within);
  const folders = apart ? holds.map((place) => `^${literally(place)}([^/]+)`) : holds.map(within);
  return {
    name,
    severity: 'error',
    from: { path: folders },
    to: {
      pathNot: [...itself, ...known, ...uses.flatMap(outside)],
      ...(uses.includes('node:') || uses.includes('*') ? { dependencyTypesNot: ['core'] } : {}),
    },
  };
}

/** A pattern for the files of a place. */
function within(place: string): string {
  const path = literally(place).replace('\\*', '[^/]+');
  return place.endsWith('/') ? `^${path}` : `^${path}$`;
}

/** Patterns for what comes from outside; what Node brings is known by its kind instead. */
function outside(use: string): string[] {
  if (use === 'node:') return [];
  if (use === '*') return [`^(?!(${wings.join('|')})/)`];
  return [`^(node_modules/)?(@types/)?${literally(use)}(/|$)`];
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const isInside = (file: string): boolean => wings.some((wing) => file.startsWith(`${wing}/`));

function breachesIn({ modules, summary }: ICruiseResult): Breach[] {
  const circles = new Map<string, Breach>();
  const walls: Breach[] = [];
  const throughWalls = new Set<string>();
  for (const { rule, from, to } of summary.violations) {
    if (rule.name === noCircles.name) continue;
    const written = isInside(to) ? to : writtenIn(modules, from, to);
    walls.push({ kind: 'wall', from, to: written, room: rule.name as RoomName });
    throughWalls.add(`${from} → ${to}`);
  }
  for (const { rule, from, cycle = [] } of summary.violations) {
    if (rule.name !== noCircles.name) continue;
    const files = [from, ...cycle.map(({ name }) => name)];
    // One import through a wall closes many circles, which are gone with it.
    if (files.some((file, index) => throughWalls.has(`${file} → ${files[index + 1]}`))) continue;
    const key = files.slice(1).sort().join();
    if (!circles.has(key)) circles.set(key, { kind: 'circle', files });
  }
  const homeless = modules
    .map(({ source }) => source)
    .filter((file) => isInside(file) && roomOf(file) === undefined)
    .map((file): Breach => ({ kind: 'no room', file }));
  return [...walls, ...circles.values(), ...homeless];
}

/** A package or a part of Node as the file imports it. */
function writtenIn(modules: ICruiseResult['modules'], from: string, to: string): string {
  const imported = modules.find(({ source }) => source === from)?.dependencies ?? [];
  const found = imported.find(({ resolved }) => resolved === to);
  if (!found) return to;
  return found.protocol === 'node:' ? `node:${found.module}` : found.module;
}

function importsIn({ modules }: ICruiseResult): Map<string, string[]> {
  return new Map(
    modules.map(({ source, dependencies }) => [source, dependencies.map(({ resolved }) => resolved)]),
  );
}
