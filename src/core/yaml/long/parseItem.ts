import type * as v from 'valibot';
import { isSeq, type ParsedNode } from 'yaml';
import type { Origin } from '../data.ts';
import { isFlow } from '../extent.ts';
import type { FileSchema, YamlFormat } from '../format.ts';
import { limits } from '../limits.ts';
import { parseYaml, type ParsedYaml } from '../parse.ts';
import { plainDataOf } from '../readData.ts';
import { readItem } from '../readNode.ts';
import { noteParts, type ReadItem } from './longYaml.ts';

/** Null where it is not one sound item, or holds what is about other parts of the file: anchors, aliases, tags. */
export function parseItem<Schema extends FileSchema>(
  lines: string,
  { key, item: schema }: { readonly key: string; readonly item: v.GenericSchema },
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
