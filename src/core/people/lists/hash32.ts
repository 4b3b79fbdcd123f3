/** A number of 32 bits that spreads texts evenly (FNV-1a over UTF-16 units, stirred as MurmurHash3 ends); no secret. */
export function hash32(text: string, seed = 0): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same as eight hexadecimal digits. */
export const hashWord = (text: string, seed = 0): string => hash32(text, seed).toString(16).padStart(8, '0');
