import type { Pairing } from './pairing.ts';
import type { Tokens } from './tokens.ts';

/** Token indices, half-open. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** What speaks for a passage being at a place. Shares are from 0 to 1 and weighted by how rare the words are. */
export interface Evidence {
  /** In the current text. */
  readonly span: TokenSpan;
  /** Words of the passage. */
  readonly length: number;
  /** Share of the passage's words found again; mistyped ones count in part. */
  readonly found: number;
  /** The same, every word counting alike. */
  readonly foundPlain: number;
  /** All words found, in one piece and with nothing between. */
  readonly whole: boolean;
  /** Share of the words close before and after the passage that stand there again. */
  readonly before: number;
  readonly after: number;
  /** The very next word before, and after, stands beside it again. */
  readonly touchesBefore: boolean;
  readonly touchesAfter: boolean;
}

/** How many words on either side are looked at. */
const nearWords = 6;
/** How far a word may be from where the passage's other words put it, beyond the passage's own length. */
const slack = 12;

/** Weighs a pairing for one passage; null where nothing points to a place, or to one without words. */
export function weigh(
  pairing: Pairing,
  passage: TokenSpan,
  oldCount: number,
  current: Tokens,
  weights: Float32Array,
): Evidence | null {
  const { partners, likeness } = pairing;
  const { from, to } = passage;
  const length = to - from;
  const origin = originOf(pairing, passage, weights, oldCount);
  if (origin === null) return null;

  const isNear = (token: number): boolean =>
    partners[token] >= 0 && Math.abs(partners[token] - (token - from) - origin) <= slack + length;
  const isFound = (token: number): boolean => likeness[token] > 0 && isNear(token);

  const before = sideShare(from - 1, Math.max(-1, from - 1 - nearWords), isFound, weights, likeness);
  const after = sideShare(to, Math.min(oldCount, to + nearWords), isFound, weights, likeness);
  const span = spanOf(pairing, passage, oldCount, current.count, isNear, isFound);
  if (span === null || span.to <= span.from) return null;

  let foundWeight = 0;
  let totalWeight = 0;
  let foundPlain = 0;
  let whole = span.to - span.from === length;
  for (let token = from; token < to; token++) {
    totalWeight += weights[token];
    if (isFound(token)) {
      foundWeight += weights[token] * likeness[token];
      foundPlain += likeness[token];
    }
    if (likeness[token] < 1 || partners[token] !== span.from + token - from) whole = false;
  }
  const stretch = Math.min(1, (length + 2) / (span.to - span.from));
  return {
    span,
    length,
    found: (foundWeight / totalWeight) * stretch,
    foundPlain: (foundPlain / length) * stretch,
    whole,
    before: before ?? after ?? 0,
    after: after ?? before ?? 0,
    touchesBefore: from === 0 ? span.from === 0 : isFound(from - 1) && partners[from - 1] === span.from - 1,
    touchesAfter: to === oldCount ? span.to === current.count : isFound(to) && partners[to] === span.to,
  };
}

/** Where the passage's first word would be, by most of its words; by its neighbours where none is found. */
function originOf(
  { partners, likeness }: Pairing,
  { from, to }: TokenSpan,
  weights: Float32Array,
  oldCount: number,
): number | null {
  const votes: { origin: number; weight: number }[] = [];
  let total = 0;
  for (let token = from; token < to; token++) {
    if (likeness[token] === 0) continue;
    votes.push({ origin: partners[token] - (token - from), weight: weights[token] });
    total += weights[token];
  }
  if (votes.length === 0) {
    if (from > 0 && likeness[from - 1] > 0) return partners[from - 1] + 1;
    if (to < oldCount && likeness[to] > 0) return partners[to] - (to - from);
    return null;
  }
  votes.sort((a, b) => a.origin - b.origin);
  let sum = 0;
  for (const { origin, weight } of votes) {
    sum += weight;
    if (2 * sum >= total) return origin;
  }
  return null;
}

/** From the neighbour outwards; null where there are no words on that side. */
function sideShare(
  nearest: number,
  end: number,
  isFound: (token: number) => boolean,
  weights: Float32Array,
  likeness: Float32Array,
): number | null {
  const direction = end < nearest ? -1 : 1;
  let found = 0;
  let total = 0;
  for (let token = nearest; token !== end; token += direction) {
    total += weights[token];
    if (isFound(token)) found += weights[token] * likeness[token];
  }
  return total === 0 ? null : found / total;
}

/** The words of the current text that stand for the passage. */
function spanOf(
  { partners }: Pairing,
  { from, to }: TokenSpan,
  oldCount: number,
  currentCount: number,
  isNear: (token: number) => boolean,
  isFound: (token: number) => boolean,
): TokenSpan | null {
  let leftmost = -1;
  for (let token = from - 1; token >= Math.max(0, from - nearWords) && leftmost < 0; token--)
    if (isFound(token)) leftmost = token;
  let rightmost = -1;
  for (let token = to; token < Math.min(oldCount, to + nearWords) && rightmost < 0; token++)
    if (isFound(token)) rightmost = token;
  const floor = leftmost >= 0 ? partners[leftmost] + 1 : 0;
  const ceiling = rightmost >= 0 ? partners[rightmost] : currentCount;

  let first = from;
  while (first < to && !isNear(first)) first++;
  if (first === to) {
    const enclosed = leftmost === from - 1 && rightmost === to && leftmost >= 0 && ceiling >= floor;
    return enclosed && ceiling - floor <= 2 * (to - from) + slack ? { from: floor, to: ceiling } : null;
  }
  let last = to - 1;
  while (!isNear(last)) last--;

  const start = edge(partners[first], first - from, floor, leftmost === from - 1 && leftmost >= 0, -1);
  const end = edge(partners[last] + 1, to - 1 - last, ceiling, rightmost === to, 1);
  return { from: start, to: end };
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
