import { firstAt } from '../halving.ts';

/** What counts the Unicode code points before UTF-16 offsets of a text. A half of a pair by itself counts as one. */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  return (offset) => offset - firstAt(pairs.length, (at) => pairs[at] >= offset);
}
