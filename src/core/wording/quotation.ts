import { sliceOf, type Range } from '../model.ts';
import { shorten } from '../shorten.ts';

const opensLast = /(?:^|[\s([{—–-])"[^"]*$/;
const openingMarks = /(?:[“„«‘]|(?<=^|[\s([{—–-])["'])+$/;
const closingMarks = /^[”»’"']+/;
/** A quotation within a quotation has two marks on a side. */
const mostMarks = 2;

/**
 * Words that were cut out of a text, on one line, at most so long. Every quotation mark is one of theirs: of a quotation
 * that is cut in the middle, the one that ends it stands behind the cut.
 */
export function excerpt(words: string, length = Infinity): string {
  const whole = shorten(words, Infinity);
  const shown = shorten(words, length);
  if (shown === whole) return whole;
  const kept = shown.slice(0, -1);
  const rest = whole.slice(kept.length);
  const curly = '”'.repeat(Math.min(openIn(kept), rest.split('”').length - 1));
  return shown + curly + (opensLast.test(kept) && rest.includes('"') ? '"' : '');
}

/** How many curly quotation marks are opened and not closed. */
function openIn(words: string): number {
  let open = 0;
  for (const sign of words)
    if (sign === '“') open++;
    else if (sign === '”' && open > 0) open--;
  return open;
}

/** Words of a text, shortened between the quotation marks that they have there. */
export function withMarks(text: string, range: Range, length = Infinity): string {
  const opening = openingMarks.exec(text.slice(Math.max(0, range.start - mostMarks - 1), range.start));
  const closing = closingMarks.exec(text.slice(range.end, range.end + mostMarks));
  return (opening?.[0] ?? '') + excerpt(sliceOf(text, range), length) + (closing?.[0] ?? '');
}

/** Words in quotation marks of ours, which they get but once. */
export function inMarks(words: string, length = Infinity): string {
  const shown = excerpt(words, length);
  return /^“[^“”]*”$/.test(shown) ? shown : `“${shown}”`;
}
