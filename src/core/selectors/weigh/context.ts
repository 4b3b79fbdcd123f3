import { sameWordLikeness } from '../align/likeness.ts';
import { isParagraphBreak } from '../words/paragraphs.ts';
import type { TokenSpan } from '../words/tokens.ts';
import type { PairedPassage, Scene } from './scene.ts';
import { isFound } from './scene.ts';

/** How many words on either side count as close. */
const nearWords = 6;
/** How many words at the outer end of either context make up the rim. */
const rimWords = 5;
/** How many words on either side may enclose it. */
const enclosingWords = 12;

/**
 * How much of the close context stands there, before and after. What the passage's own paragraph has of it tells;
 * the paragraphs around it only where the passage is all of its own.
 */
export function contextShares(scene: Scene): [before: number, after: number] {
  const { tokens, passage } = scene;
  const first = Math.max(0, passage.from - nearWords);
  const last = Math.min(tokens.count, passage.to + nearWords);
  let start = passage.from;
  while (start > first && !isParagraphBreak(tokens, start)) start--;
  let end = passage.to;
  while (end < last && !isParagraphBreak(tokens, end)) end++;
  const isWholeParagraph = start === passage.from && end === passage.to;
  const before = sideShare(scene, passage.from - 1, (isWholeParagraph ? first : start) - 1);
  const after = sideShare(scene, passage.to, isWholeParagraph ? last : end);
  return [before ?? after ?? 0, after ?? before ?? 0];
}

/** From the neighbour outwards; null where there are no words on that side. */
function sideShare(scene: Scene, nearest: number, end: number): number | null {
  const { found, total } = side(scene, nearest, end);
  return total === 0 ? null : found / total;
}

/** The share of these words of the context that stand there again; 1 where there are none. */
export function spanShare(scene: Scene, { from, to }: TokenSpan): number {
  return sideShare(scene, from, to) ?? 1;
}

/** `farthest`: how many words of context are followed on either side. */
export function rimShare(scene: Scene, farthest: number): number {
  const { passage, tokens } = scene;
  const first = Math.max(0, passage.from - farthest);
  const last = Math.min(tokens.count, passage.to + farthest) - 1;
  const before = side(scene, Math.min(passage.from, first + rimWords) - 1, first - 1);
  const after = side(scene, Math.max(passage.to, last + 1 - rimWords), last + 1);
  const total = before.total + after.total;
  return total === 0 ? 0 : (before.found + after.found) / total;
}

/** The share of the context, by words, that stands in unbroken rows right before and after the span. */
export function rowShare(scene: Scene, span: TokenSpan, farthest: number): number {
  const { passage, tokens, pairing } = scene;
  const first = Math.max(0, passage.from - farthest);
  const last = Math.min(tokens.count, passage.to + farthest);
  const stands = (token: number, place: number): boolean =>
    pairing.likeness[token] >= sameWordLikeness && pairing.partners[token] === place;
  let before = 0;
  while (passage.from - 1 - before >= first && stands(passage.from - 1 - before, span.from - 1 - before))
    before++;
  let after = 0;
  while (passage.to + after < last && stands(passage.to + after, span.to + after)) after++;
  const total = passage.from - first + last - passage.to;
  return total === 0 ? 0 : (before + after) / total;
}

/** The weights of the words from `nearest` outwards, `end` not included. */
function side(scene: Scene, nearest: number, end: number): { found: number; total: number } {
  const {
    weights,
    pairing: { likeness },
  } = scene;
  const direction = end < nearest ? -1 : 1;
  let found = 0;
  let total = 0;
  for (let token = nearest; token !== end; token += direction) {
    total += weights[token];
    if (isFound(scene, token)) found += weights[token] * likeness[token];
  }
  return { found, total };
}

/** The first word outside the passage that is found, or -1. */
export function nearestFound(scene: Scene, start: number, direction: 1 | -1): number {
  for (let step = 0; step < enclosingWords; step++) {
    const token = start + step * direction;
    if (token < 0 || token >= scene.tokens.count) return -1;
    if (isFound(scene, token)) return token;
  }
  return -1;
}

/**
 * Where the words before and after the passage now stand side by side: the share of the close context that stands
 * there. 0 where they do not: the passage was not simply taken out. The end of a text stands for the words behind it.
 * @param currentCount words of the current text
 */
export function closedContext(paired: PairedPassage, currentCount: number): number {
  const { pairing, passage, tokens } = paired;
  const { partners, likeness } = pairing;
  const { from, to } = passage;
  const isFirst = from === 0;
  const isLast = to === tokens.count;
  if ((isFirst && isLast) || (!isFirst && likeness[from - 1] === 0) || (!isLast && likeness[to] === 0))
    return 0;
  const before = isFirst ? -1 : partners[from - 1];
  const after = isLast ? currentCount : partners[to];
  if (after !== before + 1) return 0;
  const scene: Scene = { ...paired, origin: after, core: null };
  const shareBefore = sideShare(scene, from - 1, Math.max(-1, from - 1 - nearWords)) ?? 1;
  const shareAfter = sideShare(scene, to, Math.min(tokens.count, to + nearWords)) ?? 1;
  return (shareBefore + shareAfter) / 2;
}
