import type { Issue, Range } from '../../model.ts';
import type { Data } from '../data.ts';
import type { ParsedSeq } from '../nodes.ts';
import type { ParsedYaml } from '../parse.ts';
import type { Places } from '../places.ts';
import type { ItemLines } from './itemLines.ts';

/** An item of a list that was parsed and read by itself. Its offsets are those of its text. */
export interface ReadItem {
  /** Its lines, with the comments and empty lines below it. */
  readonly text: string;
  /** Undefined where nothing was understood. */
  readonly value: unknown;
  readonly issues: readonly Issue[];
  readonly places: Places;
  readonly data: Data;
}

/** An item, and where its lines begin in a source. */
export interface PlacedItem {
  readonly start: number;
  readonly item: ReadItem;
}

/** A long file whose longest list was parsed item by item. It is sound YAML, without anchors and tags in that list. */
export interface LongYaml {
  readonly source: string;
  /** The file with all items of the list veiled but the first and the last. */
  readonly outline: ParsedYaml;
  /** From here on, offsets of the outline are `veiledLength` less than those of the source. */
  readonly veiledFrom: number;
  readonly veiledLength: number;
  /** The list, as it stands in the outline. */
  readonly list: ParsedSeq;
  /** The key of the top that it stands below. */
  readonly key: string;
  readonly lines: ItemLines;
  /** All items but the last, in their order. The first is here as well, since in the outline a veil ends it. */
  readonly items: readonly PlacedItem[];
}

/** A file, parsed for a format. */
export type ParsedFile = ParsedYaml | LongYaml;

export const isLong = (parsed: ParsedFile): parsed is LongYaml => 'outline' in parsed;

/** The file itself, or of a long one the outline. */
export const outlineOf = (parsed: ParsedFile): ParsedYaml => (isLong(parsed) ? parsed.outline : parsed);

/** From a range of {@link outlineOf} to that of the source. */
export function rangeInSource(parsed: ParsedFile, { start, end }: Range): Range {
  if (!isLong(parsed)) return { start, end };
  const moved = (offset: number) => offset + (offset < parsed.veiledFrom ? 0 : parsed.veiledLength);
  return { start: moved(start), end: moved(end) };
}

export const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** The items that parts of values were read from. */
const itemOfPart = new WeakMap<object, ReadItem>();
const startsOfItems = new WeakMap<LongYaml, ReadonlyMap<ReadItem, number>>();

/** Notes whose parts they are that were read from an item. */
export function noteParts(item: ReadItem): void {
  for (const part of item.places.extents.keys()) itemOfPart.set(part, item);
}

/** The item that a part of the value was read from, if it is one of {@link LongYaml.items}. */
export function itemOf(long: LongYaml, part: object): PlacedItem | undefined {
  const item = itemOfPart.get(part);
  if (!item) return undefined;
  const starts = startsOfItems.get(long) ?? new Map(long.items.map((placed) => [placed.item, placed.start]));
  startsOfItems.set(long, starts);
  const start = starts.get(item);
  return start === undefined ? undefined : { start, item };
}
