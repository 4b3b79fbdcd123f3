import { sliceOf } from '../model.ts';
import type { WalkedChange } from '../review/checking/changes.ts';
import type { Position, Stop } from '../review/checking/stops.ts';
import type { Item, ItemKind } from '../review/items/item.ts';
import type { SourceEntry } from '../sidecar/schema.ts';
import { shorten } from '../shorten.ts';
import { changeInWords, changeLabels } from './closing.ts';
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
const longestChange = 26;
/** The same of the words of a stop where the change is told before it. */
const longestWordsBeside = 20;

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
  /** The change that the stop belongs to, where the walk goes through changes. */
  readonly change: WalkedChange | null;
  readonly position: Position;
  /** As {@link sourceInShort} has it; `null` with an empty hand. */
  readonly source: string | null;
  readonly isPinned: boolean;
  readonly hardlyFacts: boolean;
  readonly settled: boolean;
}

/** "12 of 48 · figure $55 billion · source: Census FT900", "3 of 7 · changed: 214 → 241 · figure 241 · no source". */
export function walkInShort(text: string, line: WalkLine): string {
  const { stop, change, position, source, isPinned, hardlyFacts, settled } = line;
  return [
    `${String(position.nth)} of ${String(position.of)}`,
    // What was taken out is told by the stop itself.
    change === null || change.kind === 'cut' ? '' : changeInShort(change),
    stop === null
      ? `${String(position.left)} left`
      : stopInWords(text, stop, change !== null && tells(change) ? longestWordsBeside : longestWords),
    source === null ? 'no source' : `${isPinned ? 'pinned' : 'source'}: ${source}`,
    hardlyFacts ? 'also what is hardly a fact' : '',
    settled ? 'also what is done' : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

/** "figure $55 billion", "sentence “The imbalance…”"; of what is done with, how it stands. */
export function stopInWords(
  text: string,
  { item, sentence, gone, start, end }: Stop,
  length: number,
): string {
  if (gone !== null) return `cut ${inMarks(gone, length)}`;
  const words = sliceOf(text, { start, end });
  if (item === null) return `${sentence < 0 ? 'passage' : 'sentence'} ${inMarks(words, length)}`;
  const state = item.state === 'open' ? '' : ` (${item.state})`;
  return `${kindInWords(item)} ${shorten(words, length)}${state}`;
}

const tells = ({ was, now }: WalkedChange): boolean => was !== null && now !== null && was !== now;

/** "changed: 214 → 241", "new", "to check again". */
function changeInShort(change: WalkedChange): string {
  const label = changeLabels[change.kind].toLowerCase();
  return tells(change) ? `${label}: ${shorten(changeInWords(change), longestChange)}` : label;
}

/** "also in line 34", "also in lines 34, 40 and 51". */
export function linesInWords(lines: readonly number[]): string {
  const numbers = [...new Set(lines)].map(String);
  const last = numbers.at(-1) ?? '';
  if (numbers.length === 1) return `also in line ${last}`;
  return `also in lines ${numbers.slice(0, -1).join(', ')} and ${last}`;
}

export function nothingLeft({
  hardlyFacts,
  isOfChanges,
}: {
  readonly hardlyFacts: boolean;
  readonly isOfChanges: boolean;
}): string {
  const nothing = isOfChanges ? 'Nothing that has changed is left' : 'Nothing is left';
  return hardlyFacts ? `${nothing}.` : `${nothing} but what is hardly a fact: F stops there, too.`;
}
