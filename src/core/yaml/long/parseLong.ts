import type * as v from 'valibot';
import { isMap, isSeq } from 'yaml';
import type { Steps } from '../../steps.ts';
import { isFlow, itemStart } from '../extent.ts';
import type { FileSchema, YamlFormat } from '../format.ts';
import { limits } from '../limits.ts';
import { pairOf, type ParsedSeq } from '../nodes.ts';
import { parseYaml, type ParsedYaml } from '../parse.ts';
import { isListSchema, presentSchema } from '../schemas.ts';
import { isPlainlyLined, itemLinesFrom, type ItemLines } from './itemLines.ts';
import type { LongYaml, PlacedItem, ReadItem } from './longYaml.ts';
import { parseItem } from './parseItem.ts';
import { veil } from './veil.ts';

/** A list below a key of the top. */
interface ListOfTop {
  readonly key: string;
  readonly item: v.GenericSchema;
  readonly lines: ItemLines;
}

/**
 * Null where a file is not written plainly enough to be parsed item by item, or not sound.
 * @param knownItems gives out what is known of the items of the list below a key, by their text
 */
export function* parseLong<Schema extends FileSchema>(
  source: string,
  format: YamlFormat<Schema>,
  knownItems: (key: string) => (text: string) => ReadItem | undefined,
): Steps<LongYaml | null> {
  if (source.length > limits.length || !isPlainlyLined(source)) return null;
  yield;
  const list = longestList(source, format.schema);
  if (!list) return null;
  yield;
  const hidden = veil(source, list.lines, (item) => item === 0);
  if (hidden?.veils.length !== 1) return null;
  yield;
  const outline = parseYaml(hidden.source);
  yield;
  const [{ hides, comment }] = hidden.veils;
  const veiledLength = hides.length - comment.length;
  const node = listIn(outline, list, veiledLength);
  if (!node) return null;
  const taken = knownItems(list.key);
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
