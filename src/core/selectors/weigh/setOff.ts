import type { Pairing } from '../align/pairing.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import { isParagraphBreak, paragraphAt } from '../words/paragraphs.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';

// Where a text repeats a sentence it sets it off: in quotation marks, in a list, behind a label.

/** A label has so many words at most: "What we know so far:". */
const labelWords = 6;
const marksBefore = /(?:\s["“„«‘]|\n\s*[-–—*•>])[\s"“„«‘]*$/u;
const endsLabel = /:\s|[—–]/u;

/** Does the span begin with a mark of a list, a quotation mark or a label? */
export function isMarked(tokens: Tokens, { from, to }: TokenSpan): boolean {
  return (
    marksBefore.test(gapBefore(tokens, from)) || hasLabel(tokens, from, Math.min(to - 1, from + labelWords))
  );
}

/** Does a label that begins with the one word end before the other, or before one between them? */
function hasLabel(tokens: Tokens, begin: number, last: number): boolean {
  for (let token = begin + 1; token <= last; token++)
    if (endsLabel.test(gapBefore(tokens, token))) return true;
  return false;
}

/** What stands between the word and the one before; a text begins with a line. */
const gapBefore = ({ text, starts, ends, count }: Tokens, token: number): string =>
  (token > 0 ? '' : '\n') +
  text.slice(token > 0 ? ends[token - 1] : 0, token < count ? starts[token] : text.length);

/**
 * Does what is left of the sentence around the passage, in one row, stand where nothing goes on as it did, and with a mark
 * or label before it, or a credit behind it, that it had not?
 * @param isPiece `old` is a piece of a text, which may have gone on before its first word and behind its last
 */
export function isSetOff(
  old: Tokens,
  sentence: TokenSpan,
  passage: TokenSpan,
  { partners, likeness }: Pairing,
  current: Tokens,
  lines: Paragraphs,
  isPiece: boolean,
): boolean {
  const isNext = (token: number): boolean =>
    token > 0 &&
    token < old.count &&
    likeness[token - 1] > 0 &&
    likeness[token] > 0 &&
    partners[token] === partners[token - 1] + 1;
  let first = passage.from;
  while (first < passage.to && likeness[first] === 0) first++;
  if (first === passage.to) return false;
  let last = first;
  while (first > sentence.from && isNext(first)) first--;
  while (last + 1 < sentence.to && isNext(last + 1)) last++;
  // What stood before the first word of a piece is not known.
  if (isPiece && first === 0) return false;
  if (isNext(first) || isNext(last + 1)) return false;
  const place: TokenSpan = { from: partners[first], to: partners[last] + 1 };
  const line = paragraphAt(lines, place.from);
  if (!line || place.from - line.from > labelWords) return false;
  if (isCredited(old, last + 1, current, place.to, isPiece)) return true;
  const wasMarked = marksBefore.test(gapBefore(old, sentence.from)) || hasLabel(old, sentence.from, first);
  if (wasMarked) return false;
  if (marksBefore.test(gapBefore(current, line.from))) return true;
  // One more statement of a row begins like the sentence: that is no label.
  const own = new Set(old.hashes.subarray(sentence.from, sentence.to));
  const isNew = current.hashes.subarray(line.from, place.from).every((hash) => !own.has(hash));
  return isNew && hasLabel(current, line.from, place.from);
}

const beginsCredit = /[—–(|]/u;

/** Do a few words go on behind it to the end of its paragraph that tell where it is from, and did not? */
function isCredited(old: Tokens, then: number, current: Tokens, now: number, isPiece: boolean): boolean {
  if (now >= current.count || isParagraphBreak(current, now) || !beginsCredit.test(gapBefore(current, now)))
    return false;
  if ((isPiece && then === old.count) || beginsCredit.test(gapBefore(old, then))) return false;
  let end = now + 1;
  while (end < current.count && end - now <= labelWords && !isParagraphBreak(current, end)) end++;
  return end - now <= labelWords;
}
