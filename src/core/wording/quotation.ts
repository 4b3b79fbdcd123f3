import { shorten } from '../shorten.ts';

/** Words that were cut out of a text, on one line, at most so long, with every quotation mark that they need. */
export function excerpt(words: string, length = Infinity): string {
  const shown = shorten(words, length);
  let open = 0;
  let unopened = 0;
  for (const sign of shown)
    if (sign === '“') open++;
    else if (sign === '”' && open > 0) open--;
    else if (sign === '”') unopened++;
  const curly = '“'.repeat(unopened) + shown + '”'.repeat(open);
  if (shown.split('"').length % 2 === 1) return curly;
  return curly.endsWith('"') ? `"${curly}` : `${curly}"`;
}

/** The same in quotation marks, which it gets but once. */
export function inMarks(words: string, length = Infinity): string {
  const shown = excerpt(words, length);
  return /^“[^“”]*”$/.test(shown) ? shown : `“${shown}”`;
}
