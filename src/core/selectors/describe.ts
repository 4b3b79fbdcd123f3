import type { Range, Selector } from '../model.ts';

/** Context kept on either side of any passage, in UTF-16 units; W3C gives no number, this is what others use. */
const usualContext = 32;
/** A passage this short says little by itself and gets more context. */
const shortPassage = 40;
const shortPassageContext = 64;
/** The most context looked at to make a repeated passage unique; beyond, the offsets must tell. */
const maxContext = 512;

/**
 * A selector for a passage: its words, its offsets, and enough words around it to tell it from any other place that
 * reads the same: 32 characters, more for short or repeated passages.
 */
export function describe(text: string, range: Range): Selector {
  const start = clampToCharacter(text, range.start);
  const end = Math.max(start, clampToCharacter(text, range.end));
  const exact = text.slice(start, end);
  let context = exact.length < shortPassage ? shortPassageContext : usualContext;
  for (;;) {
    const from = clampToCharacter(text, Math.max(0, start - context));
    const to = clampToCharacter(text, Math.min(text.length, end + context));
    const wholeText = from === 0 && to === text.length;
    if (wholeText || context >= maxContext || isUnique(text, text.slice(from, to))) {
      return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to), start, end };
    }
    context *= 2;
  }
}

const isUnique = (text: string, passage: string): boolean =>
  text.indexOf(passage) === text.lastIndexOf(passage);

/** The offset itself, or one less where it would cut a surrogate pair in two. */
function clampToCharacter(text: string, offset: number): number {
  const inside = Math.min(Math.max(0, offset), text.length);
  return isLowSurrogate(text.charCodeAt(inside)) && isHighSurrogate(text.charCodeAt(inside - 1))
    ? inside - 1
    : inside;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
