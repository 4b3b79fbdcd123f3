import { sameWordLikeness } from '../align/likeness.ts';
import { isLineBreak, isParagraphBreak } from '../words/paragraphs.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import { contextShares, nearestFound, rimShare, rowShare, spanShare } from './context.ts';
import type { PairedPassage } from './scene.ts';
import { isFound, sceneOf } from './scene.ts';
import { spanOf } from './span.ts';

/** What speaks for a passage being at a place. Shares are from 0 to 1 and weighted by how rare the words are. */
export interface Clues {
  /** In the current text. */
  readonly span: TokenSpan;
  /** Words of the passage. */
  readonly length: number;
  /** Share of the passage's words found again; mistyped ones count in part. */
  readonly found: number;
  /** The same, every word counting alike. */
  readonly foundPlain: number;
  /** The words found, as so many rare words. */
  readonly foundWeight: number;
  /** All words found, in one piece and with nothing between. */
  readonly whole: boolean;
  /** Share of the words close before and after the passage that stand there again. */
  readonly before: number;
  readonly after: number;
  /**
   * Share of the words farthest from the passage that stand there again, both sides together. With a selector's
   * context these are the words that tell the passage from others like it.
   */
  readonly rim: number;
  /**
   * Of the words that tell the passage from its copies, the share that stand there again, on the side with fewer of
   * them; 1 where no such words are given.
   */
  readonly telling: number;
  /** The very next word before, and after, stands beside it again. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
  /** Share of the words of context that stand in a row beside it again, up to the first that does not. */
  readonly surroundings: number;
  /** Words not far before and not far after stand before and after it again. */
  readonly enclosed: boolean;
  /** The passage was less than its line: its own line shows whether the place is the same. */
  readonly withinLine: boolean;
}

/** How far a context is followed, in words on either side, where all of a text is paired. */
const farWords = 16;

interface ContextToWeigh {
  /** How many words of context are followed on either side. */
  readonly farthest?: number;
  /** The words on either side that tell the passage from its copies. */
  readonly telling?: readonly TokenSpan[];
}

/** Weighs a pairing for one passage; null where nothing points to a place, or only to one without words. */
export function weigh(
  paired: PairedPassage,
  current: Tokens,
  { farthest = farWords, telling = [] }: ContextToWeigh = {},
): Clues | null {
  const scene = sceneOf(paired);
  if (scene === null) return null;
  const { pairing, passage, tokens, weights } = paired;
  const { partners, likeness } = pairing;
  const { from, to } = passage;
  const length = to - from;

  const left = nearestFound(scene, from - 1, -1);
  const right = nearestFound(scene, to, 1);
  const span = spanOf(scene, left, right, current);
  if (span === null || span.to <= span.from) return null;

  let foundWeight = 0;
  let totalWeight = 0;
  let foundPlain = 0;
  let whole = span.to - span.from === length;
  for (let token = from; token < to; token++) {
    totalWeight += weights[token];
    if (isFound(scene, token)) {
      foundWeight += weights[token] * likeness[token];
      foundPlain += likeness[token];
    }
    if (likeness[token] < sameWordLikeness || partners[token] !== span.from + token - from) whole = false;
  }
  const stretch = Math.min(1, (length + 2) / (span.to - span.from));
  const [before, after] = contextShares(scene);
  return {
    span,
    length,
    found: (foundWeight / totalWeight) * stretch,
    foundPlain: (foundPlain / length) * stretch,
    foundWeight,
    whole,
    before,
    after,
    rim: rimShare(scene, farthest),
    telling: Math.min(1, ...telling.map((words) => spanShare(scene, words))),
    surroundings: rowShare(scene, span, farthest),
    touchesBefore:
      from === 0
        ? span.from === 0
        : left === from - 1 &&
          partners[left] === span.from - 1 &&
          !isNewBreak(tokens, from, current, span.from),
    touchesAfter:
      to === tokens.count
        ? span.to === current.count
        : right === to && partners[to] === span.to && !isNewBreak(tokens, to, current, span.to),
    enclosed: left >= 0 && right >= 0 && partners[left] < span.from && partners[right] >= span.to,
    withinLine: (from > 0 && !isLineBreak(tokens, from)) || (to < tokens.count && !isLineBreak(tokens, to)),
  };
}

const isNewBreak = (old: Tokens, then: number, current: Tokens, now: number): boolean =>
  isParagraphBreak(current, now) && !isParagraphBreak(old, then);
