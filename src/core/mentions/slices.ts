import type { Range } from '../model.ts';

/** No paragraph of news is longer; beyond it detectors read in pieces, so that their time grows linearly. */
const longest = 12_000;
const sentenceEnd = /[.!?…]["”’')\]]*\s+(?=[\p{Lu}\p{N}"“‘'([])/gu;

/**
 * The paragraph itself, or pieces of one that is far too long: cut after a sentence where there is one, else at a
 * space, else anywhere but inside a surrogate pair. Together they hold every character.
 */
export function slicesOf(paragraph: string): Range[] {
  const slices: Range[] = [];
  let start = 0;
  while (paragraph.length - start > longest) {
    const end = cutBefore(paragraph, start, start + longest);
    slices.push({ start, end });
    start = end;
  }
  slices.push({ start, end: paragraph.length });
  return slices;
}

function cutBefore(text: string, start: number, limit: number): number {
  const tail = text.slice(start + longest / 2, limit);
  const last = [...tail.matchAll(sentenceEnd)].at(-1);
  if (last) return start + longest / 2 + last.index + last[0].length;
  const space = text.slice(start, limit + 1).lastIndexOf(' ');
  if (space > 0) return start + space + 1;
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}

/** Reads each slice by itself and shifts what was found to its place in the paragraph. */
export function readInSlices<T extends Range>(
  paragraph: string,
  read: (slice: string) => T[],
  shift: (found: T, by: number) => T,
): T[] {
  if (paragraph.length <= longest) return read(paragraph);
  return slicesOf(paragraph).flatMap(({ start, end }) =>
    read(paragraph.slice(start, end)).map((found) => shift(found, start)),
  );
}

export const shiftRange = <T extends Range>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});
