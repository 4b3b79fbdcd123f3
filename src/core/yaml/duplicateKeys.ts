import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** UTF-16 offsets of the keys, in text order, that stand a second time in their map. */
export function duplicateKeys(root: ParsedNode | null): number[] {
  const offsets: number[] = [];
  const search = (node: ParsedNode | null): void => {
    if (isSeq(node)) for (const item of node.items) search(item);
    if (!isMap(node)) return;
    const seen = new Set<unknown>();
    for (const { key, value } of node.items) {
      if (isScalar(key)) {
        if (seen.has(key.value)) offsets.push(key.range[0]);
        seen.add(key.value);
      } else search(key);
      search(value);
    }
  };
  search(root);
  return offsets;
}
