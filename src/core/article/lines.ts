import type { Range } from '../model.ts';

/** A line without its line end, trimmed; `indent` counts the white space that stood before it. */
export interface Line extends Range {
  readonly indent: number;
}

/** Runs of lines between blank lines, in order. Offsets are into `text`, half-open. */
export function* chunksOf(text: string, from: number): Generator<Line[], void, void> {
  let chunk: Line[] = [];
  let at = from;
  while (at < text.length) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    const line = trimmedLine(text, at, end);
    if (line) chunk.push(line);
    else if (chunk.length > 0) {
      yield chunk;
      chunk = [];
    }
    at = end + 1;
  }
  if (chunk.length > 0) yield chunk;
}

function trimmedLine(text: string, from: number, to: number): Line | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end, indent: start - from } : null;
}

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x3000;

const sentenceEnd = /[.!?…:;]["”’')\]]*$/u;
const lowerStart = /^["“‘(]?\p{Ll}/u;
const listMark = /^(?:[-*•–—·▪●]|\d{1,3}[.)])\s+/u;

/** Does the line open with a bullet or a number, as an item of a list does? The length of that mark, or 0. */
export const listMarkLength = (line: string): number => listMark.exec(line)?.[0].length ?? 0;

/** Widths between which mail readers, terminals and old wire systems break lines. */
const wrapWidth = { least: 45, most: 100, spread: 28 };

/**
 * Are these lines one paragraph, broken at a fixed width? If not, each is a paragraph of its own, as in text
 * that was scraped with one line end between paragraphs.
 */
export function isWrapped(text: string, lines: readonly Line[]): boolean {
  const broken = lines.slice(0, -1);
  const widths = broken.map((line) => line.end - line.start);
  const longest = widths.reduce((most, width) => Math.max(most, width), 0);
  const shortest = widths.reduce((least, width) => Math.min(least, width), longest);
  if (longest > wrapWidth.most || longest < wrapWidth.least || longest - shortest > wrapWidth.spread)
    return false;
  const words = lines.map((line) => text.slice(line.start, line.end));
  const runsOn = words.filter(
    (line, index) => index > 0 && (lowerStart.test(line) || !sentenceEnd.test(words[index - 1] ?? '')),
  );
  return runsOn.length * 2 >= broken.length;
}
