import { isMap, isSeq, type ParsedNode } from 'yaml';
import { fieldText, fingerprint } from '../../data.ts';
import { contentEnd, dashEnd, isFlow, itemStart, pairEnd, pairSignEnd, pairStart } from '../../extent.ts';
import { columnOf } from '../../lines.ts';
import { keyOf, type ParsedMap, type ParsedPair, type ParsedSeq } from '../../nodes.ts';
import type { ParsedYaml } from '../../parse.ts';
import { dataOfNode } from '../../readData.ts';

/** A pair or an item: what a comment can be about. */
export interface Owner {
  /** Equal for the same entry of another version of the file. */
  readonly name: string;
  readonly parent: Owner | null;
  readonly start: number;
  readonly column: number;
  /** Where the `:` or `-` ends, with the anchor and tag after it; null where there is no such sign. */
  readonly signEnd: number | null;
  /** Where its last character stands, without what follows on its line; end exclusive. */
  readonly end: number;
  /** It stands inside `[ ]` or `{ }`. */
  readonly flow: boolean;
  readonly value: ParsedNode | null;
}

/** All entries of a source in the order in which they begin, those around others first. */
export function ownersIn(parsed: ParsedYaml): readonly Owner[] {
  const owners: Owner[] = [];
  const visit = (node: ParsedNode | null, parent: Owner | null): void => {
    if (!isMap(node) && !isSeq(node)) return;
    for (const owner of isMap(node) ? pairsOf(parsed, node, parent) : itemsOf(parsed, node, parent)) {
      owners.push(owner);
      visit(owner.value, owner);
    }
  };
  visit(parsed.root, null);
  return owners;
}

function pairsOf(parsed: ParsedYaml, map: ParsedMap, parent: Owner | null): readonly Owner[] {
  const { source } = parsed;
  return map.items.map((pair) => {
    const start = pairStart(pair);
    return {
      name: nameIn(parent, keyName(parsed, pair)),
      parent,
      start,
      column: columnOf(source, start),
      signEnd: pairSignEnd(pair),
      end: pairEnd(source, pair),
      flow: isFlow(map),
      value: pair.value,
    };
  });
}

function itemsOf(parsed: ParsedYaml, seq: ParsedSeq, parent: Owner | null): readonly Owner[] {
  const { source } = parsed;
  const counts = new Map<string, number>();
  return seq.items.map((value, index) => {
    const identity = itemName(parsed, value);
    const count = counts.get(identity) ?? 0;
    counts.set(identity, count + 1);
    const start = itemStart(seq, index);
    return {
      name: nameIn(parent, `${String(count)} ${identity}`),
      parent,
      start,
      column: columnOf(source, start),
      signEnd: dashEnd(seq, index),
      end: contentEnd(source, value),
      flow: isFlow(seq),
      value,
    };
  });
}

/** Two ways never have one name. Only the last part is escaped: a way is named in about its own length. */
const nameIn = (parent: Owner | null, name: string): string =>
  `${parent?.name ?? ''}/${name.replace(/[\\/]/g, '\\$&')}`;

/** A key that is no text goes by what it says. */
function keyName(parsed: ParsedYaml, pair: ParsedPair): string {
  const key = keyOf(pair);
  if (key !== null) return `key ${key}`;
  const data = dataOfNode(parsed, pair.key);
  return `says ${data ? fingerprint(data) : ''}`;
}

/** An item goes by its id; without one, by what it says. */
function itemName(parsed: ParsedYaml, item: ParsedNode): string {
  const data = dataOfNode(parsed, item) ?? undefined;
  const id = fieldText(data, 'id');
  if (id !== undefined) return `id ${id}`;
  return `says ${data ? fingerprint(data) : ''}`;
}
