import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { shareOf } from './share.ts';

/** A marked span of a gold document: UTF-16 offsets, half-open. */
export interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** An attribution: each part may be in several pieces, `[start, end]`. */
export interface GoldQuote {
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export interface GoldDocument {
  readonly id: string | number;
  readonly text: string;
  readonly spans?: readonly GoldSpan[];
  readonly quotes?: readonly GoldQuote[];
  /** 1: check-worthy, 0: not. */
  readonly label?: number;
}

export type GoldTask = 'people' | 'figures' | 'quotes' | 'claims';

/** The part of a gold file that was read while writing the detectors, or the part that never was. */
export type Part = 'development' | 'held out';

export interface GoldSet {
  readonly name: string;
  readonly task: GoldTask;
  readonly part: Part;
  readonly documents: readonly GoldDocument[];
}

/**
 * Share of each known file that is held out. A file that is not listed here was never developed on, and is
 * held out whole. Which part a document belongs to never changes.
 */
const heldOutShare: ReadonlyMap<string, number> = new Map([
  ['wikigold', 1 / 3],
  ['uner-ewt', 1 / 3],
  ['people-worldwide-dev', 1 / 4],
  ['figures-worldwide-dev', 1 / 4],
  ['quotes-polnear-train', 0],
  ['quotes-polnear-dev', 1 / 2],
  ['claims-claimbuster-train', 1 / 4],
]);

function taskOf(name: string, first: GoldDocument): GoldTask | null {
  if (first.quotes) return 'quotes';
  if (first.label !== undefined) return 'claims';
  if (first.spans) return name.startsWith('figures') ? 'figures' : 'people';
  return null;
}

/** Gold sets under the given files and folders (and a `people` folder inside them), each split into its parts. */
export function readGold(places: readonly string[]): GoldSet[] {
  return filesOf(places).flatMap((file) => {
    const name = basename(file, '.jsonl');
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const documents = lines.map((line) => JSON.parse(line) as GoldDocument);
    const first = documents.at(0);
    const task = first ? taskOf(name, first) : null;
    if (!task) return [];
    const limit = heldOutShare.get(name) ?? 1;
    const parts: [Part, GoldDocument[]][] = [
      ['development', documents.filter(({ id }) => shareOf(id) >= limit)],
      ['held out', documents.filter(({ id }) => shareOf(id) < limit)],
    ];
    return parts
      .filter(([, inPart]) => inPart.length > 0)
      .map(([part, inPart]) => ({ name, task, part, documents: inPart }));
  });
}

function filesOf(places: readonly string[]): string[] {
  return places.flatMap((place) => {
    if (!existsSync(place)) {
      console.error(`No gold data at ${place}`);
      return [];
    }
    if (!statSync(place).isDirectory()) return [place];
    const files = readdirSync(place)
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => join(place, file));
    const people = join(place, 'people');
    return existsSync(people) ? [...files, ...filesOf([people])] : files;
  });
}
