import { sameWordLikeness } from './align/likeness.ts';
import type { Pairing } from './align/pairing.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { Clues } from './weigh/clues.ts';
import { isInRowAtAll } from './weigh/copies.ts';
import { countCopies, mostWords, runsBeside } from './weigh/rivals.ts';
import { paragraphsAround } from './words/paragraphs.ts';
import type { TextIndex } from './words/textIndex.ts';
import type { TokenSpan } from './words/tokens.ts';
import { runLength, tokenText } from './words/tokens.ts';

// Statements of one form, as in lists, roll calls and tables: one of them taken out, its neighbour stands where it stood,
// and only a name or a figure is another.

/** So many words in a row are no chance. */
const tellingWords = 3;

/** Does the place end with the words that stood right before the passage, or begin with those behind it? */
export function isNeighbour(
  { tokens, passage }: Excerpt,
  { tokens: current }: TextIndex,
  { span }: Clues,
): boolean {
  const run = (then: number, now: number, direction: 1 | -1): number =>
    runLength(tokens, then, current, now, direction);
  const before = run(passage.from - 1, span.to - 1, -1);
  const after = run(passage.to, span.from, 1);
  return (
    (before >= tellingWords && before > run(passage.from - 1, span.from - 1, -1)) ||
    (after >= tellingWords && after > run(passage.to, span.to, 1))
  );
}

/** So much of its context tells a place from others of its form. */
const tellingShare = 0.9;

/**
 * Does what is left of the passage's words stand in several places, and neither a name nor what stands around this one
 * tell it from them? Both sides have to: a statement's neighbour has on the one side what the statement had.
 */
export function isLikeOthers(excerpt: Excerpt, index: TextIndex, clues: Clues, pairing: Pairing): boolean {
  if (clues.whole) return false;
  const left = longestRun(excerpt, pairing);
  const isOther = hasOtherFigure(excerpt, pairing) || isInRowAtAll(index.tokens, clues.span);
  if (left.to - left.from < (isOther ? 1 : tellingWords)) return false;
  if (!isRepeated(excerpt, index, left)) return false;
  if (hasOwnName(excerpt, index, pairing)) return false;
  return clues.surroundings < tellingShare || !isToldBySides(excerpt, index, clues);
}

/** Does a figure stand there in the place of another? */
const hasOtherFigure = ({ passage }: Excerpt, { likeness }: Pairing): boolean =>
  likeness.subarray(passage.from, passage.to).some((alike) => alike > 0 && alike < 0.5);

/** The longest run of the passage's words that stands there as it did. Figures in it may be the same by chance. */
function longestRun({ passage, tokens }: Excerpt, { likeness, partners }: Pairing): TokenSpan {
  const isSame = (token: number): boolean =>
    likeness[token] >= sameWordLikeness && !figure.test(tokenText(tokens, token));
  let best: TokenSpan = { from: passage.from, to: passage.from };
  for (let from = passage.from; from < passage.to; from++) {
    let to = from;
    while (to < passage.to && isSame(to) && partners[to] === partners[from] + to - from) to++;
    if (to - from > best.to - best.from) best = { from, to };
    from = Math.max(from, to - 1);
  }
  return best;
}

/** Do these words of the excerpt stand more than once, in it or in the text, but where all of the passage is repeated? */
function isRepeated({ tokens, words, passage }: Excerpt, index: TextIndex, span: TokenSpan): boolean {
  const whole = { from: Math.min(span.from, passage.from), to: Math.max(span.to, passage.to) };
  const count = (of: TokenSpan): number => countCopies(index.tokens, index.words, tokens, of);
  return count(span) - count(whole) > 1 || countCopies(tokens, words(), tokens, span) > 1;
}

/** Are all names of the passage's sentence there, and one of them there only? */
function hasOwnName(excerpt: Excerpt, index: TextIndex, { likeness }: Pairing): boolean {
  const { tokens, passage, statements, words } = excerpt;
  const sentence = paragraphsAround(statements, passage);
  let isOwn = false;
  for (let token = sentence.from; token < sentence.to; token++) {
    if (!name.test(tokenText(tokens, token))) continue;
    if (likeness[token] < sameWordLikeness) return false;
    const hash = tokens.hashes[token];
    if (index.words.count(hash) === 1 && words().count(hash) === 1) isOwn = true;
  }
  return isOwn;
}

const name = /^\p{Lu}/u;
const figure = /\p{Nd}/u;

/** Do the words right before the place, and those right behind it, stand only there? */
function isToldBySides(excerpt: Excerpt, index: TextIndex, { span: place }: Clues): boolean {
  const { tokens, passage } = excerpt;
  const { before, after } = runsBeside(tokens, passage, index.tokens, place, false);
  const isOnly = (from: number, to: number): boolean =>
    from < to && !isRepeated(excerpt, index, { from, to });
  const beganText = passage.from === 0 && before === mostWords;
  const endedText = passage.to === tokens.count && after === mostWords;
  return (
    (beganText || isOnly(Math.max(0, passage.from - before), passage.from)) &&
    (endedText || isOnly(passage.to, Math.min(tokens.count, passage.to + after)))
  );
}
