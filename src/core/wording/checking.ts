import { sliceOf } from '../model.ts';
import type { Position, Stop } from '../review/checking/stops.ts';
import type { Item, ItemKind } from '../review/items/item.ts';
import type { SourceEntry } from '../sidecar/schema.ts';
import { shorten } from '../shorten.ts';
import { inMarks } from './quotation.ts';

/** What an item is called where somebody walks through an article. */
const kindLabels: Readonly<Record<ItemKind, string>> = {
  name: 'name',
  role: 'role',
  figure: 'figure',
  date: 'date',
  quote: 'quotation',
  paraphrase: 'paraphrase',
  claim: 'claim',
};

export const kindInWords = ({ kind, part }: Pick<Item, 'kind' | 'part'>): string => part ?? kindLabels[kind];

/** Letters of the words of an item, of a title of a source, in the status bar. */
const longestWords = 28;
const longestSource = 24;
const longestPlace = 12;

/** What the source in hand is called in a line, with the place in it; `null` with an empty hand. */
export function sourceInShort(
  sources: readonly SourceEntry[],
  held: { readonly source: string; readonly locator?: string } | undefined,
): string | null {
  if (!held) return null;
  const source = sources.find(({ id }) => id === held.source);
  const name = shorten(source?.title ?? source?.url ?? held.source, longestSource);
  return held.locator === undefined ? name : `${name}, ${shorten(held.locator, longestPlace)}`;
}

/** What the status bar says of a walk. */
export interface WalkLine {
  readonly stop: Stop | null;
  readonly position: Position;
  /** As {@link sourceInShort} has it; `null` with an empty hand. */
  readonly source: string | null;
  readonly isPinned: boolean;
  readonly hardlyFacts: boolean;
  readonly settled: boolean;
}

/** "12 of 48 · figure $55 billion · source: Census FT900". */
export function walkInShort(text: string, line: WalkLine): string {
  const { stop, position, source, isPinned, hardlyFacts, settled } = line;
  return [
    `${String(position.nth)} of ${String(position.of)}`,
    stop === null ? `${String(position.left)} left` : stopInWords(text, stop, longestWords),
    source === null ? 'no source' : `${isPinned ? 'pinned' : 'source'}: ${source}`,
    hardlyFacts ? 'also what is hardly a fact' : '',
    settled ? 'also what is done' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "figure $55 billion", "sentence “The imbalance…”"; of what is done with, how it stands. */
export function stopInWords(text: string, { item, start, end }: Stop, length: number): string {
  const words = sliceOf(text, { start, end });
  if (item === null) return `sentence ${inMarks(words, length)}`;
  const state = item.state === 'open' ? '' : ` (${item.state})`;
  return `${kindInWords(item)} ${shorten(words, length)}${state}`;
}

/** "also in line 34", "also in lines 34, 40 and 51". */
export function linesInWords(lines: readonly number[]): string {
  const numbers = [...new Set(lines)].map(String);
  const last = numbers.at(-1) ?? '';
  if (numbers.length === 1) return `also in line ${last}`;
  return `also in lines ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

export const nothingLeft = ({ hardlyFacts }: { readonly hardlyFacts: boolean }): string =>
  hardlyFacts ? 'Nothing is left.' : 'Nothing is left but what is hardly a fact: F stops there, too.';
