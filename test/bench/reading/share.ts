/** FNV-1a of a document's id, mixed once more as in MurmurHash3, as a number in [0, 1) that never changes. */
export function shareOf(id: string | number): number {
  let hash = 0x811c9dc5;
  for (const char of String(id)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
