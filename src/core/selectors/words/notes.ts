import type { Paragraph } from './paragraphs.ts';
import { paragraphAt } from './paragraphs.ts';
import type { TextIndex } from './textIndex.ts';

/** What a text says of itself, where it has been put right: correction notes quote what is no longer so. */
const ofItself = new RegExp(
  [
    String.raw`\b(?:corrections?|corrected|clarifications?|clarified|errat(?:um|a)|amended|editors?['’]?s?['’]? note)\b`,
    String.raw`\b(?:earlier|previous|prior|original|first|initial) (?:versions?|editions?|headlines?|reports?|captions?|stor(?:y|ies)|articles?)\b`,
    String.raw`\b(?:originally|initially|previously|first|we|incorrectly|wrongly|mistakenly|erroneously|inaccurately) (?:said|says?|stated|reported|gave|wrote|identified|listed|named|described|attributed)\b`,
    String.raw`\b(?:misstated|misreported|misidentified|misquoted|misattributed|misspelled)\b`,
    String.raw`\bthis (?:article|story|report|post|page|piece) (?:was|has been|is being) (?:amended|changed|updated|edited|revised|corrected)\b`,
  ].join('|'),
  'iu',
);

export const isNote = (words: string): boolean => ofItself.test(words);

/** Many passages stand in one paragraph: each is read once. */
const known = new WeakMap<Paragraph, boolean>();

/** Does the token stand in a paragraph that tells of an earlier version? */
export function isInNote(
  { tokens, paragraphs }: Pick<TextIndex, 'tokens' | 'paragraphs'>,
  token: number,
): boolean {
  const paragraph = paragraphAt(paragraphs, token);
  if (!paragraph) return false;
  let isTold = known.get(paragraph);
  if (isTold === undefined) {
    isTold = isNote(tokens.text.slice(tokens.starts[paragraph.from], tokens.ends[paragraph.to - 1]));
    known.set(paragraph, isTold);
  }
  return isTold;
}
