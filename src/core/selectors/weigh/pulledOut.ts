import type { Paragraphs } from '../words/paragraphs.ts';
import { isLineBreak, paragraphAt } from '../words/paragraphs.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { runLength } from '../words/tokens.ts';
import type { PairedPassage } from './scene.ts';

// Quotes pulled out, captions, teasers and summaries repeat a sentence, or a piece of it, in a paragraph of its own. It
// stands there word for word, and its place may be another: where it was, edited.

/** So many words at most stand before and behind what is repeated, in its paragraph: "Read more:". */
const labelWords = 4;

/**
 * Does the passage stand there, with what was beside it, in a paragraph that holds nothing else? `marked`: with a label or
 * in quotation marks that it did not have; `cut`: more stood beside it in its own line. Null where it does not.
 * @param isNew says of a word of the current text that it stands for none of the old one
 */
export function pulledOut(
  paired: PairedPassage,
  current: Tokens,
  paragraphs: Paragraphs,
  place: TokenSpan,
  isNew: (token: number) => boolean,
): 'marked' | 'cut' | null {
  const { tokens: old, passage } = paired;
  const paragraph = paragraphAt(paragraphs, place.from);
  if (paragraph === undefined) return null;
  const wordsBefore = place.from - paragraph.from;
  const wordsAfter = paragraph.to - place.to;
  const before = runLength(old, passage.from - 1, current, place.from - 1, -1, wordsBefore + 1);
  const after = runLength(old, passage.to, current, place.to, 1, wordsAfter + 1);
  const extraBefore = wordsBefore - before;
  const extraAfter = wordsAfter - after;
  const isAlone = isLabel(extraBefore) && isLabel(extraAfter);
  const first = passage.from - before;
  const last = passage.to + after;
  if (!isAlone || othersNear(paired, first, last) >= chanceWeight) return null;
  // A piece of a text may have gone on with what stands there.
  const isLabelled =
    first > 0 && isAllNew(paragraph.from, extraBefore) && endsLabel.test(gapAt(current, place.from - before));
  const isCredited =
    last < old.count &&
    isAllNew(paragraph.to - extraAfter, extraAfter) &&
    beginsCredit.test(gapAt(current, place.to + after));
  const isQuoted =
    opensQuote.test(gapAt(current, paragraph.from)) && closesQuote.test(gapAt(current, paragraph.to));
  if (isLabelled || isCredited || (isQuoted && !opensQuote.test(gapAt(old, first)))) return 'marked';
  const goesOnBefore = first > 0 && !isLineBreak(old, first);
  const goesOnAfter = last < old.count && !isLineBreak(old, last);
  return goesOnBefore || goesOnAfter ? 'cut' : null;

  function isAllNew(from: number, length: number): boolean {
    for (let token = from; token < from + length; token++) if (!isNew(token)) return false;
    return length > 0;
  }
}

/** Words that weigh less together stand near a place by chance: a rare one weighs 1. */
const chanceWeight = 1;
/** Words farther than this from the passage say nothing of it. */
const farthest = 24;
/** A word may stand so much farther from the passage than it did, or nearer: something may have been taken out between. */
const moreWords = 8;

/** What else of the words beside those from `first` to `last` stands beside them still, as so many rare words. */
function othersNear({ weights, pairing }: PairedPassage, first: number, last: number): number {
  const { partners, likeness } = pairing;
  let others = 0;
  for (let token = Math.max(0, first - farthest); token < first; token++) {
    const distance = partners[first] - partners[token];
    if (distance > 0 && distance <= first - token + moreWords) others += weights[token] * likeness[token];
  }
  for (let token = last; token < Math.min(partners.length, last + farthest); token++) {
    const distance = partners[token] - partners[last - 1];
    if (distance > 0 && distance <= token - last + 1 + moreWords) others += weights[token] * likeness[token];
  }
  return others;
}

const isLabel = (words: number): boolean => words >= 0 && words <= labelWords;

/** What stands between the word and the one before. */
const gapAt = ({ text, starts, ends, count }: Tokens, token: number): string =>
  text.slice(token > 0 ? ends[token - 1] : 0, token < count ? starts[token] : text.length);

const opensQuote = /["“„«‘]\s*$/u;
const closesQuote = /^\W*["”“»’]/u;
const endsLabel = /[:—–]/u;
const beginsCredit = /[([—–]/u;
