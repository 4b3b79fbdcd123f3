import type { Pairing } from '../align/pairing.ts';
import { sameWordLikeness } from '../align/pairing.ts';
import { isParagraphBreak } from '../words/paragraphs.ts';
import type { Tokens } from '../words/tokens.ts';

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
  /** Words not far before and not far after stand before and after it again. */
  readonly enclosed: boolean;
}

/** How many words on either side count as close. */
const nearWords = 6;
/** How many words at the outer end of either context make up the rim. */
const rimWords = 5;
/** How far a context is followed. */
const farWords = 16;
/** How many words on either side may enclose it. */
const enclosingWords = 12;
/** How far a word may be from where the passage's other words put it, beyond the passage's own length. */
const slack = 12;

/** A passage to weigh: its pairing, and which of its words' places can be believed. */
interface Scene {
  readonly partners: Int32Array;
  readonly likeness: Float32Array;
  readonly weights: Float32Array;
  readonly passage: TokenSpan;
  readonly old: Tokens;
  /** Where the passage's first word would be by most of its words. */
  readonly origin: number;
  readonly reach: number;
  /** The first and the last word of the passage that stand right where the origin says. */
  readonly core: { readonly first: number; readonly last: number } | null;
  /** How many words of context are followed on either side. */
  readonly farthest: number;
}

/** Has it a place, near the passage's other words and in their order? */
function isNear({ partners, passage, origin, reach, core }: Scene, token: number): boolean {
  const partner = partners[token];
  if (partner < 0 || Math.abs(partner - (token - passage.from) - origin) > reach) return false;
  if (core === null) return true;
  const { first, last } = core;
  const followsFirst =
    token < first ? partner < partners[first] : token === first || partner > partners[first];
  const precedesLast = token > last ? partner > partners[last] : token === last || partner < partners[last];
  return followsFirst && precedesLast;
}

const isFound = (scene: Scene, token: number): boolean => scene.likeness[token] > 0 && isNear(scene, token);

/** Weighs a pairing for one passage; null where nothing points to a place, or only to one without words. */
export function weigh(
  { partners, likeness }: Pairing,
  passage: TokenSpan,
  old: Tokens,
  current: Tokens,
  weights: Float32Array,
  farthest = farWords,
  tellingWords: readonly TokenSpan[] = [],
): Evidence | null {
  const { from, to } = passage;
  const length = to - from;
  const origin = originOf(partners, likeness, passage, weights, old.count);
  if (origin === null) return null;
  const core = coreOf(partners, likeness, passage, origin);
  const scene: Scene = {
    partners,
    likeness,
    weights,
    passage,
    old,
    origin,
    reach: slack + length,
    core,
    farthest,
  };

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
    rim: rimShare(scene),
    telling: Math.min(1, ...tellingWords.map((span) => spanShare(scene, span))),
    touchesBefore:
      from === 0
        ? span.from === 0
        : left === from - 1 && partners[left] === span.from - 1 && !isNewBreak(old, from, current, span.from),
    touchesAfter:
      to === old.count
        ? span.to === current.count
        : right === to && partners[to] === span.to && !isNewBreak(old, to, current, span.to),
    enclosed: left >= 0 && right >= 0 && partners[left] < span.from && partners[right] >= span.to,
  };
}

const isNewBreak = (old: Tokens, then: number, current: Tokens, now: number): boolean =>
  isParagraphBreak(current, now) && !isParagraphBreak(old, then);

/** Where the passage's first word would be, by most of its words; by its neighbours where none is found. */
function originOf(
  partners: Int32Array,
  likeness: Float32Array,
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

/**
 * Where the words before and after the passage now stand side by side: the share of the close context that stands
 * there. 0 where they do not: the passage was not simply taken out.
 */
export function closedContext(
  { partners, likeness }: Pairing,
  passage: TokenSpan,
  old: Tokens,
  weights: Float32Array,
): number {
  const { from, to } = passage;
  const hasNeighbours = from > 0 && to < old.count && likeness[from - 1] > 0 && likeness[to] > 0;
  if (!hasNeighbours || partners[to] !== partners[from - 1] + 1) return 0;
  const scene: Scene = {
    partners,
    likeness,
    weights,
    passage,
    old,
    origin: partners[to],
    reach: slack + to - from,
    core: null,
    farthest: nearWords,
  };
  const before = sideShare(scene, from - 1, Math.max(-1, from - 1 - nearWords)) ?? 0;
  const after = sideShare(scene, to, Math.min(old.count, to + nearWords)) ?? 0;
  return (before + after) / 2;
}

function coreOf(
  partners: Int32Array,
  likeness: Float32Array,
  { from, to }: TokenSpan,
  origin: number,
): Scene['core'] {
  const isCore = (token: number): boolean => likeness[token] > 0 && partners[token] === origin + token - from;
  let first = from;
  while (first < to && !isCore(first)) first++;
  if (first === to) return null;
  let last = to - 1;
  while (!isCore(last)) last--;
  return { first, last };
}

/**
 * How much of the close context stands there, before and after. What the passage's own paragraph has of it tells;
 * the paragraphs around it only where the passage is all of its own.
 */
function contextShares(scene: Scene): [before: number, after: number] {
  const { old, passage } = scene;
  const first = Math.max(0, passage.from - nearWords);
  const last = Math.min(old.count, passage.to + nearWords);
  let start = passage.from;
  while (start > first && !isParagraphBreak(old, start)) start--;
  let end = passage.to;
  while (end < last && !isParagraphBreak(old, end)) end++;
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

function spanShare(scene: Scene, { from, to }: TokenSpan): number {
  return sideShare(scene, from, to) ?? 1;
}

function rimShare(scene: Scene): number {
  const { passage, old, farthest } = scene;
  const first = Math.max(0, passage.from - farthest);
  const last = Math.min(old.count, passage.to + farthest) - 1;
  const before = side(scene, Math.min(passage.from, first + rimWords) - 1, first - 1);
  const after = side(scene, Math.max(passage.to, last + 1 - rimWords), last + 1);
  const total = before.total + after.total;
  return total === 0 ? 0 : (before.found + after.found) / total;
}

/** The weights of the words from `nearest` outwards, `end` not included. */
function side(scene: Scene, nearest: number, end: number): { found: number; total: number } {
  const { weights, likeness } = scene;
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
function nearestFound(scene: Scene, start: number, direction: 1 | -1): number {
  for (let step = 0; step < enclosingWords; step++) {
    const token = start + step * direction;
    if (token < 0 || token >= scene.old.count) return -1;
    if (isFound(scene, token)) return token;
  }
  return -1;
}

/** The words of the current text that stand for the passage, between the neighbours found. */
function spanOf(scene: Scene, left: number, right: number, current: Tokens): TokenSpan | null {
  const { partners, passage } = scene;
  const { from, to } = passage;
  const floor = left >= 0 ? partners[left] + 1 : 0;
  const ceiling = right >= 0 ? partners[right] : current.count;

  let first = from;
  while (first < to && !isFound(scene, first)) first++;
  if (first === to) {
    const bothTouch = left >= 0 && left === from - 1 && right === to;
    const length = ceiling - floor;
    return bothTouch && length > 0 && length <= 2 * (to - from) + slack ? { from: floor, to: ceiling } : null;
  }
  let last = to - 1;
  while (!isFound(scene, last)) last--;
  const inner: TokenSpan = { from: partners[first], to: partners[last] + 1 };
  while (first > from && isBeside(scene, first - 1, first)) first--;
  while (last + 1 < to && isBeside(scene, last, last + 1)) last++;
  const outer: TokenSpan = {
    from: edge(partners[first], first - from, floor, left >= 0 && left === from - 1, -1),
    to: edge(partners[last] + 1, to - 1 - last, ceiling, right === to, 1),
  };
  for (let token = from + 1; token < to; token++) if (isParagraphBreak(scene.old, token)) return outer;
  return withinParagraph(outer, inner, current);
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
function isBeside({ partners }: Scene, token: number, next: number): boolean {
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
