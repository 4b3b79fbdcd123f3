import type { OldVersion } from './align/oldVersion.ts';
import { isInNote } from './words/notes.ts';
import { paragraphAt, paragraphsAround } from './words/paragraphs.ts';
import { isSetOff } from './weigh/setOff.ts';
import type { TextIndex } from './words/textIndex.ts';
import type { TokenSpan } from './words/tokens.ts';

// A sentence is taken out, and a piece of it stands in a paragraph of its own: in a note that quotes it, as a caption, as
// a teaser. That is not where the passage is now.

/** A sentence that was moved has so much of its words with it. */
const statementShare = 0.75;
/** Of a sentence that was a paragraph by itself, less than this in one piece is a piece, wherever it was cut. */
const paragraphShare = 0.5;
/** So many words of other sentences stand in a paragraph by chance. */
const chanceWords = 1;

/**
 * Is the place in a piece of the passage's sentence that stands away from the rest? `quoted`: in a note on what the text
 * said earlier; `moved`: past other text; `apart`: in a paragraph of its own. Null where it is not.
 */
export function tornOut(
  index: TextIndex,
  old: OldVersion,
  passage: TokenSpan,
  place: TokenSpan,
): 'quoted' | 'moved' | 'apart' | null {
  const sentence = paragraphsAround(old.statements, passage);
  const length = sentence.to - sentence.from;
  const { words, isOneRun, isInner } = foundWords(old, sentence, place);
  const isMoved = old.moved.subarray(passage.from, passage.to).includes(1);
  const isApart = standsApart(index, old, sentence, place);
  const isLess = words < statementShare * length;
  const mayBeQuoted = isMoved || (isApart && isOneRun && words < length);
  const isNewNote = isInNote(index, place.from) && !isInNote(old, passage.from);
  if (mayBeQuoted && isNewNote) return 'quoted';
  if (isMoved && isLess) return 'moved';
  if (!isApart || goesOn(old, sentence)) return null;
  if (isNewNote) return 'apart';
  if (isSetOff(old.tokens, sentence, passage, old.pairing, index.tokens, index.statements, false))
    return 'apart';
  const paragraph = paragraphAt(old.paragraphs, passage.from);
  const isParagraph = paragraph?.from === sentence.from && paragraph.to === sentence.to;
  if (!isParagraph) return isMoved || isLess ? 'apart' : null;
  return isOneRun && (words < paragraphShare * length || (isInner && isLess)) ? 'apart' : null;
}

/** How many words of the sentence stand near the place; do they stand in one row, and is it from its middle? */
function foundWords(
  { pairing: { partners, likeness } }: OldVersion,
  { from, to }: TokenSpan,
  place: TokenSpan,
): { words: number; isOneRun: boolean; isInner: boolean } {
  let words = 0;
  let first = -1;
  let last = -1;
  for (let token = from; token < to; token++) {
    if (likeness[token] === 0 || Math.abs(partners[token] - place.from) > to - from) continue;
    if (first < 0) first = token;
    last = token;
    words++;
  }
  const isOneRun =
    words > 0 && last - first + 1 === words && partners[last] - partners[first] === last - first;
  return { words, isOneRun, isInner: first > from && last < to - 1 };
}

/** Is nothing of what stood beside the sentence in the paragraph where the place is? */
function standsApart(
  { paragraphs }: TextIndex,
  { owners }: OldVersion,
  { from, to }: TokenSpan,
  place: TokenSpan,
): boolean {
  const paragraph = paragraphAt(paragraphs, place.from);
  if (!paragraph) return false;
  let others = 0;
  for (let token = paragraph.from; token < paragraph.to; token++)
    if (owners[token] >= 0 && (owners[token] < from || owners[token] >= to)) others++;
  return others <= chanceWords;
}

/** Does the sentence follow the word before it, or precede the word behind it, as it did? */
function goesOn({ pairing: { partners, likeness } }: OldVersion, { from, to }: TokenSpan): boolean {
  const follows = (token: number): boolean =>
    token > 0 &&
    token < partners.length &&
    likeness[token - 1] > 0 &&
    likeness[token] > 0 &&
    partners[token] === partners[token - 1] + 1;
  return follows(from) || follows(to);
}
