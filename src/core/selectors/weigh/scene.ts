import type { Pairing } from '../align/pairing.ts';
import type { Tokens, TokenSpan } from '../words/tokens.ts';

/** How far a word may be from where the passage's other words put it, beyond the passage's own length. */
const slack = 12;

/** A passage of an old text, or of a selector, as it is paired with the current text. */
export interface PairedPassage {
  readonly pairing: Pairing;
  readonly passage: TokenSpan;
  /** Of the old text, or of the selector. */
  readonly tokens: Tokens;
  /** How much it tells to find each of them again. */
  readonly weights: Float32Array;
}

/** A passage to weigh, and which of its words' places can be believed. */
export interface Scene extends PairedPassage {
  /** Where the passage's first word would be by most of its words. */
  readonly origin: number;
  /** The first and the last word of the passage that stand right where the origin says. */
  readonly core: { readonly first: number; readonly last: number } | null;
}

/** Has it a place, near the passage's other words and in their order? */
function isNear({ pairing: { partners }, passage, origin, core }: Scene, token: number): boolean {
  const partner = partners[token];
  const reach = slack + passage.to - passage.from;
  if (partner < 0 || Math.abs(partner - (token - passage.from) - origin) > reach) return false;
  if (core === null) return true;
  const { first, last } = core;
  const followsFirst =
    token < first ? partner < partners[first] : token === first || partner > partners[first];
  const precedesLast = token > last ? partner > partners[last] : token === last || partner < partners[last];
  return followsFirst && precedesLast;
}

export const isFound = (scene: Scene, token: number): boolean =>
  scene.pairing.likeness[token] > 0 && isNear(scene, token);

/** Null where nothing points to a place. */
export function sceneOf(paired: PairedPassage): Scene | null {
  const origin = originOf(paired);
  return origin === null ? null : { ...paired, origin, core: coreOf(paired, origin) };
}

/** Where the passage's first word would be, by most of its words; by its neighbour where none is found. */
function originOf({ pairing, passage, weights }: PairedPassage): number | null {
  const { partners, likeness } = pairing;
  const { from, to } = passage;
  const votes: { origin: number; weight: number }[] = [];
  let total = 0;
  for (let token = from; token < to; token++) {
    if (likeness[token] === 0) continue;
    votes.push({ origin: partners[token] - (token - from), weight: weights[token] });
    total += weights[token];
  }
  if (votes.length === 0) {
    if (from > 0) return likeness[from - 1] > 0 ? partners[from - 1] + 1 : null;
    return to < likeness.length && likeness[to] > 0 ? Math.max(0, partners[to] - (to - from)) : null;
  }
  votes.sort((a, b) => a.origin - b.origin);
  let sum = 0;
  for (const { origin, weight } of votes) {
    sum += weight;
    if (2 * sum >= total) return origin;
  }
  return null;
}

function coreOf({ pairing, passage }: PairedPassage, origin: number): Scene['core'] {
  const { partners, likeness } = pairing;
  const { from, to } = passage;
  const isCore = (token: number): boolean => likeness[token] > 0 && partners[token] === origin + token - from;
  let first = from;
  while (first < to && !isCore(first)) first++;
  if (first === to) return null;
  let last = to - 1;
  while (!isCore(last)) last--;
  return { first, last };
}
