import type { Range } from '../../model.ts';

/** Farther no end of a sentence is looked for (UTF-16). */
const farthest = 300;
const end = /[.!?]["”’)]*\s+(?=["“‘(]*\p{Lu})|\n/gu;

/** The sentence that holds a number, roughly: what is around it is compared, and nothing is cut there. */
export function sentenceAround(text: string, { start, end: stop }: Range): Range {
  const from = Math.max(0, start - farthest);
  let begin = from;
  for (const match of text.slice(from, start).matchAll(end)) begin = from + match.index + match[0].length;
  end.lastIndex = 0;
  const after = text.slice(stop, stop + farthest);
  const close = [...after.matchAll(end)].at(0);
  return { start: begin, end: stop + (close?.index ?? after.length) };
}
