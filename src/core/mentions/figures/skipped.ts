import { matchAt, sticky } from './patterns.ts';

const address = sticky(String.raw`(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w\S*`);
const telephone = sticky(
  String.raw`(?:\+\d{1,3}[-. ]?)?(?:\(\d{2,4}\)[-. ]?|\d{3}[-. ])\d{3,4}[-. ]\d{4}(?!\d)|\+\d{1,3}(?:[-. ]\d{2,5}){2,5}(?!\d)|1-8\d\d-[\w-]{7,}`,
);
const network = sticky(String.raw`\d{1,3}(?:\.\d{1,3}){2,3}(?![\d])`);
const openingLetters = new Set(['h', 'w', 'H', 'W']);

/** The end of a web address, mail address, telephone or version number that begins at the offset, or the offset. */
export function skippedAt(text: string, at: number): number {
  const first = text[at] ?? '';
  if (openingLetters.has(first)) return at + (matchAt(address, text, at)?.[0].length ?? 0);
  if (!/\d/u.test(first)) return at;
  const match = matchAt(telephone, text, at) ?? matchAt(network, text, at);
  return at + (match?.[0].length ?? 0);
}
