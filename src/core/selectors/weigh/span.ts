import { isParagraphBreak } from '../words/paragraphs.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';
import type { Scene } from './scene.ts';
import { isFound } from './scene.ts';

/** A passage of which no word is left may have this many words more than twice its own, between its neighbours. */
const slack = 12;
/** Of words typed over a passage so many are its own by chance: "the", "of". */
const chanceShare = 0.25;

/** The words of the current text that stand for the passage, between the neighbours found. */
export function spanOf(scene: Scene, left: number, right: number, current: Tokens): TokenSpan | null {
  const {
    pairing: { partners },
    passage,
  } = scene;
  const { from, to } = passage;
  const { count } = scene.tokens;
  const ceiling = right >= 0 ? partners[right] : current.count;
  const begins = from === 0 && right === to && !isParagraphBreak(scene.tokens, to);
  const floor = left >= 0 ? partners[left] + 1 : begins ? paragraphStart(current, ceiling) : 0;

  const ends = to === count && left >= 0 && left === from - 1 && !isParagraphBreak(scene.tokens, from);
  const gap: TokenSpan = { from: floor, to: ends ? paragraphEnd(current, floor) : ceiling };
  const bothTouch = (begins || (left >= 0 && left === from - 1)) && (ends || right === to);
  const room = gap.to - gap.from;
  const fillsGap = bothTouch && room > 0 && room <= 2 * (to - from) + slack;
  let first = from;
  while (first < to && !isFound(scene, first)) first++;
  if (first === to) return fillsGap ? gap : null;
  let found = 0;
  for (let token = first; token < to; token++) if (isFound(scene, token)) found++;
  if (fillsGap && found < room && found <= chanceShare * (to - from)) return gap;
  let last = to - 1;
  while (!isFound(scene, last)) last--;
  const inner: TokenSpan = { from: partners[first], to: partners[last] + 1 };
  while (first > from && isBeside(scene, first - 1, first)) first--;
  while (last + 1 < to && isBeside(scene, last, last + 1)) last++;
  const outer: TokenSpan = {
    from: edge(partners[first], first - from, floor, left >= 0 && left === from - 1, -1),
    to: edge(partners[last] + 1, to - 1 - last, ceiling, right === to, 1),
  };
  for (let token = from + 1; token < to; token++) if (isParagraphBreak(scene.tokens, token)) return outer;
  return withinParagraph(outer, inner, current);
}

/** Of the paragraph with the word before, or behind: what has no word on a side had the text's edge there. */
function paragraphStart(tokens: Tokens, token: number): number {
  let start = token;
  while (start > 0 && !isParagraphBreak(tokens, start)) start--;
  return start;
}

function paragraphEnd(tokens: Tokens, token: number): number {
  let end = token;
  while (end < tokens.count && (end === 0 || !isParagraphBreak(tokens, end))) end++;
  return end;
}

/** Takes back what of `outer` is in other paragraphs than the ends of `inner`. */
function withinParagraph(outer: TokenSpan, inner: TokenSpan, tokens: Tokens): TokenSpan {
  let { from } = inner;
  while (from > outer.from && !isParagraphBreak(tokens, from)) from--;
  let { to } = inner;
  while (to < outer.to && !isParagraphBreak(tokens, to)) to++;
  return { from, to };
}

/** Do the places of two neighbouring words follow each other, with one word between at most? */
function isBeside({ pairing: { partners } }: Scene, token: number, next: number): boolean {
  const distance = partners[next] - partners[token];
  return partners[token] >= 0 && partners[next] >= 0 && distance > 0 && distance <= 2;
}

/**
 * Moves an edge outwards over the `missing` words of the passage that are not found there: up to the neighbour that
 * bounds it when that one touched the passage, otherwise by as many words, never past the bound.
 */
function edge(found: number, missing: number, bound: number, touched: boolean, direction: 1 | -1): number {
  if (missing === 0) return found;
  const room = (bound - found) * direction;
  if (room < 0) return found;
  if (touched && room <= 2 * missing + 3) return bound;
  return found + direction * Math.min(missing, room);
}
