import type * as v from 'valibot';
import { isMap, isSeq, type ParsedNode } from 'yaml';
import { addTo } from '../groups.ts';
import type { Steps } from '../steps.ts';
import type { Origin } from './data.ts';
import { plainDataOf } from './readData.ts';
import { isFlow, itemStart } from './extent.ts';
import type { FileSchema, YamlFormat } from './format.ts';
import { limits } from './limits.ts';
import { isPlainlyLined, itemLinesFrom, type ItemLines } from './long/itemLines.ts';
import {
  noteParts,
  type LongYaml,
  type ParsedFile,
  type PlacedItem,
  type ReadItem,
} from './long/longYaml.ts';
import { veil } from './long/veil.ts';
import { pairOf, type ParsedSeq } from './nodes.ts';
import { parseYaml, type ParsedYaml } from './parse.ts';
import { readItem } from './readNode.ts';
import { isListSchema, presentSchema } from './schemas.ts';

/** Shorter files, in UTF-16 units, are parsed whole: that takes no noticeable time. */
const shortestLong = 50_000;

interface Remembered {
  readonly format: object;
  readonly source: string;
  /** Null where it has to be parsed whole: then it is each time, since the nodes of a long file take much room. */
  readonly file: LongYaml | null;
}

/** Two articles checked side by side, and the text that an edit of one begins with. */
const mostRemembered = 3;
/** The long files parsed last, the newest first: what of a text stayed is not parsed again. */
let remembered: readonly Remembered[] = [];

/**
 * Parses a file of a format as {@link parseYaml} does, a long one item by item: it reads the same, and after an edit only
 * the items that changed are parsed. Never throws.
 */
export function* parseFile<Schema extends FileSchema>(
  source: string,
  format: YamlFormat<Schema>,
): Steps<ParsedFile> {
  if (source.length < shortestLong) return parseYaml(source);
  const known = remembered.find((one) => one.format === format && one.source === source);
  const parsed = known ?? { format, source, file: yield* parseLong(source, format) };
  remembered = [parsed, ...remembered.filter((one) => one !== parsed)].slice(0, mostRemembered);
  return parsed.file ?? parseYaml(source);
}

/** A list below a key of the top. */
interface ListOfTop {
  readonly key: string;
  readonly item: v.GenericSchema;
  readonly lines: ItemLines;
}

/** Null where a file is not written plainly enough to be parsed item by item, or not sound. */
function* parseLong<Schema extends FileSchema>(
  source: string,
  format: YamlFormat<Schema>,
): Steps<LongYaml | null> {
  if (source.length > limits.length || !isPlainlyLined(source)) return null;
  const list = longestList(source, format.schema);
  if (!list) return null;
  const hidden = veil(source, list.lines, (item) => item === 0);
  if (hidden?.veils.length !== 1) return null;
  const outline = parseYaml(hidden.source);
  yield;
  const [{ hides, comment }] = hidden.veils;
  const veiledLength = hides.length - comment.length;
  const node = listIn(outline, list, veiledLength);
  if (!node) return null;
  const taken = knownItems(format, list.key);
  const items: PlacedItem[] = [];
  const { starts } = list.lines;
  for (let nth = 0; nth < starts.length - 1; nth++) {
    const start = starts[nth];
    const text = source.slice(start, starts[nth + 1]);
    const item = taken(text) ?? parseItem(text, list, format);
    if (!item) return null;
    items.push({ start, item });
    yield;
  }
  const { key, lines } = list;
  return { source, outline, veiledFrom: starts[1], veiledLength, list: node, key, lines, items };
}

/** Of the lists that a file of the schema may have, the one that seems to have most items. */
function longestList(source: string, { entries }: FileSchema): ListOfTop | null {
  let longest: ListOfTop | null = null;
  for (const [key, entry] of Object.entries(entries)) {
    const schema = presentSchema(entry);
    if (!isListSchema(schema)) continue;
    const line = new RegExp(`^\uFEFF?"?${key}"?: *(?:#.*)?\r?\n`, 'm').exec(source);
    if (!line) continue;
    const lines = itemLinesFrom(source, line.index + line[0].length);
    if (lines.starts.length > (longest?.lines.starts.length ?? 0))
      longest = { key, item: schema.item, lines };
  }
  return longest;
}

/** The list in the outline: it begins with the first item and goes on with the last one that its lines show. */
function listIn(
  { root, issues }: ParsedYaml,
  { key, lines: { starts, column } }: ListOfTop,
  veiledLength: number,
): ParsedSeq | null {
  if (issues.length > 0 || !isMap(root)) return null;
  const node = pairOf(root, key)?.value;
  if (!isSeq(node) || isFlow(node) || node.items.length < 2) return null;
  const isThere =
    itemStart(node, 0) === starts[0] + column &&
    itemStart(node, 1) === starts[starts.length - 1] + column - veiledLength;
  return isThere ? node : null;
}

/** Null where it is not one sound item, or holds what is about other parts of the file: anchors, aliases, tags. */
function parseItem<Schema extends FileSchema>(
  lines: string,
  { key, item: schema }: ListOfTop,
  { schema: { entries }, tightKeys }: YamlFormat<Schema>,
): ReadItem | null {
  const parsed = parseAlone(lines);
  // Not a part of the whole source, which would have to be kept for as long as the item is.
  const text = parsed.source.slice(0, lines.length);
  const node = firstItem(parsed);
  const data = node && plainDataOf(parsed, node, (_, nth) => () => originIn(text, nth));
  if (!data) return null;
  const { value, issues, places } = readItem(parsed, node, schema, key, entries, tightKeys);
  const item = { text, value, issues, places, data };
  noteParts(item);
  return item;
}

/** An item by itself, with the dash of another one below it: that is what ends it in its file, where it stands one deeper. */
const parseAlone = (text: string): ParsedYaml =>
  parseYaml(`${text}${/^ */.exec(text)?.[0] ?? ''}-`, limits.depth - 1);

function firstItem({ root, issues }: ParsedYaml): ParsedNode | null {
  return issues.length === 0 && isSeq(root) && !isFlow(root) && root.items.length === 2
    ? root.items[0]
    : null;
}

/** Nodes are not kept, since they take more room than all else; where one is to be copied, its item is parsed again. */
function originIn(text: string, nth: number): Origin {
  const parsed = parseAlone(text);
  const origins: Origin[] = [];
  const node = firstItem(parsed);
  if (node)
    plainDataOf(parsed, node, (inner) => {
      const origin = { parsed, node: inner };
      origins.push(origin);
      return () => origin;
    });
  return origins[nth];
}

/** Gives out what is known of items of a list by their text, each once: two items are never one thing. */
function knownItems(format: object, key: string): (text: string) => ReadItem | undefined {
  const known = new Set<ReadItem>();
  for (const one of remembered)
    if (one.format === format && one.file?.key === key)
      for (const { item } of one.file.items) known.add(item);
  const byText = new Map<string, ReadItem[]>();
  for (const item of known) addTo(byText, item.text, item);
  return (text) => byText.get(text)?.shift();
}
