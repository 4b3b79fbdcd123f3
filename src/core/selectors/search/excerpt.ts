import type { Range, Selector } from '../../model.ts';
import { alignPassage } from '../align/alignment.ts';
import { contextOfRepeated, wasUnique } from '../describe.ts';
import type { PassageEdges } from '../edges.ts';
import { edgesOf } from '../edges.ts';
import type { Evidence, TokenSpan } from '../weigh/clues.ts';
import { closedContext, weigh } from '../weigh/clues.ts';
import type { Pairing } from '../align/pairing.ts';
import { noPairs, pairInOrder, sameWordLikeness } from '../align/pairing.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import { paragraphsOf } from '../words/paragraphs.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { weightsIn } from '../words/textIndex.ts';
import { mixHashes } from '../words/tokenIndex.ts';
import type { Tokens } from '../words/tokens.ts';
import { isWordUnit, tokenize, tokensIn } from '../words/tokens.ts';

/** The words stood there once; they stood elsewhere, too, or it cannot be told; there is no context at all. */
export type Standing = 'once' | 'open' | 'no context';

/** A selector's prefix, passage and suffix as one short text, ready to be looked for. */
export interface Quote {
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  /** The passage among the tokens. */
  readonly passage: TokenSpan;
  readonly edges: PassageEdges;
  readonly weights: Float32Array;
  /** The words on either side that tell the passage from its copies, where it had any. */
  readonly telling: readonly TokenSpan[];
  /** What the selector's context tells of the passage's words in the text that it was made on. */
  readonly standing: Standing;
  /** UTF-16 offset where the passage was, if known. */
  readonly start: number | undefined;
}

/** Null where the passage holds no word. */
export function quoteOf(selector: Selector, index: TextIndex): Quote | null {
  const { exact, prefix = '', suffix = '', start } = selector;
  const cutBefore = start === undefined || start > prefix.length ? cutWordAtStart(prefix) : 0;
  const before = prefix.slice(cutBefore);
  const after = suffix.slice(0, suffix.length - cutWordAtEnd(suffix));
  const tokens = tokenize(before + exact + after);
  const range: Range = { start: before.length, end: before.length + exact.length };
  const passage = tokensIn(tokens, range);
  if (passage.to === passage.from) return null;
  const known = edgesOf(tokens, range, passage);
  // Where no context is stored, nothing tells that a sentence began or ended there.
  const edges: PassageEdges = {
    ...known,
    opensSentence: known.opensSentence && (before !== '' || start === 0),
    closesSentence: known.closesSentence && after !== '',
  };
  const once = wasUnique(selector, passage.to - passage.from);
  const standing = prefix + suffix === '' ? 'no context' : once ? 'once' : 'open';
  const telling =
    standing === 'open' ? tellingWords(tokens, passage, before.length + exact.length + after.length) : [];
  return {
    tokens,
    paragraphs: paragraphsOf(tokens),
    passage,
    edges,
    weights: weightsIn(index, tokens),
    telling,
    standing,
    start,
  };
}

/** So many words beyond what two copies share tell one from the other. */
const maxTelling = 6;

/**
 * `describe` lets the context of a repeated passage reach a set length beyond what it shares with any copy: what is
 * nearest to the passage in that length.
 */
function tellingWords(tokens: Tokens, passage: TokenSpan, length: number): TokenSpan[] {
  let before = 0;
  while (before < passage.from && tokens.starts[before] < contextOfRepeated) before++;
  let after = tokens.count;
  while (after > passage.to && tokens.ends[after - 1] > length - contextOfRepeated) after--;
  return [
    { from: Math.max(0, before - maxTelling), to: before },
    { from: after, to: Math.min(tokens.count, after + maxTelling) },
  ];
}

/** A context may begin or end inside a word: that piece says nothing. Length of the piece. */
function cutWordAtStart(prefix: string): number {
  let length = 0;
  while (length < prefix.length && isWordUnit(prefix.charCodeAt(length))) length++;
  return length === prefix.length ? 0 : length;
}

function cutWordAtEnd(suffix: string): number {
  let length = 0;
  while (length < suffix.length && isWordUnit(suffix.charCodeAt(suffix.length - 1 - length))) length++;
  return length === suffix.length ? 0 : length;
}

/** A place where the quote may be, with what speaks for it. */
export interface QuotePlace {
  readonly evidence: Evidence;
  readonly pairing: Pairing;
  /** For comparing places, from 0 to about 1. */
  readonly rank: number;
}

/** Frequent words and runs of words say too little to be worth following. */
const maxWordCount = 40;
const maxPairCount = 400;
/** So many words of a long quote vote. */
const maxVoters = 500;
/** Votes for places that are this near to each other count for both. */
const bucketSize = 8;
const maxPlaces = 7;
/** Where the best place is found well, those with a smaller share of its votes are not looked at. */
const clearlyFewer = 0.6;
/** Places with a smaller share of the best one's votes are not looked at. */
const minVoteShare = 0.12;

/** What was found of a quote. */
export interface QuoteSearch {
  /** Best first. */
  readonly places: readonly QuotePlace[];
  /** Somewhere its context stands without the passage. */
  readonly isTakenOut: boolean;
}

/** So much of the close context has to stand around the gap where a passage was taken out. */
const minClosedContext = 0.5;

/**
 * Where a quote may stand in the text: rare words and pairs of words vote for the offset at which the quote would
 * begin, and the quote is aligned with a window around each of the best offsets.
 */
export function searchQuote(quote: Quote, index: TextIndex): QuoteSearch {
  const whole = onlyWholePlace(quote, index);
  if (whole) return { places: [whole], isTakenOut: false };
  const { tokens, passage, weights } = quote;
  const pairings: Pairing[] = [];
  let isTakenOut = false;
  let mostVotes = 0;
  let isFoundWell = false;
  for (const { begin, votes } of likelyBegins(quote, index)) {
    if (isFoundWell && votes < clearlyFewer * mostVotes) break;
    const pairing = pairInWindow(quote, index, begin);
    pairings.push(pairing);
    mostVotes = Math.max(mostVotes, votes);
    isFoundWell ||= stands(pairing, passage);
    isTakenOut ||= closedContext(pairing, passage, tokens, weights) >= minClosedContext;
  }
  if (!isFoundWell)
    pairings.push(...wordForWord(quote, index).map((start) => pairWordForWord(quote, index, start)));

  const places: QuotePlace[] = [];
  for (const pairing of pairings) {
    const place = placeFor(quote, index, pairing);
    if (!place) continue;
    const same = places.findIndex(({ evidence }) => spansOverlap(evidence.span, place.evidence.span));
    if (same < 0) places.push(place);
    else if (place.rank > places[same].rank) places[same] = place;
  }
  return { places: places.sort((a, b) => b.rank - a.rank), isTakenOut };
}

/** All words of the passage and nine in ten of the whole quote are there. */
function stands({ likeness }: Pairing, passage: TokenSpan): boolean {
  const found = likeness.reduce((sum, alike) => sum + alike, 0);
  const hasPassage = likeness.subarray(passage.from, passage.to).every((alike) => alike >= sameWordLikeness);
  return hasPassage && found >= 0.9 * likeness.length;
}

const spansOverlap = (a: TokenSpan, b: TokenSpan): boolean => a.from < b.to && b.from < a.to;

/** The place of prefix, passage and suffix, where all words of them stand in one place only. */
function onlyWholePlace({ tokens, passage, weights }: Quote, index: TextIndex): QuotePlace | null {
  const { hashes, count } = tokens;
  if (count < 2) return null;
  let rarest = 0;
  let rarestCount = Infinity;
  for (let i = 0; i + 1 < count; i++) {
    const pairCount = index.pairs().count(mixHashes(hashes[i], hashes[i + 1]));
    if (pairCount === 0) return null;
    if (pairCount < rarestCount) {
      rarest = i;
      rarestCount = pairCount;
    }
  }
  if (rarestCount > maxPairCount) return null;

  const standsAt = (begin: number): boolean => {
    if (begin < 0 || begin + count > index.tokens.count) return false;
    for (let i = 0; i < count; i++) if (hashes[i] !== index.tokens.hashes[begin + i]) return false;
    return true;
  };
  let found = -1;
  const key = mixHashes(hashes[rarest], hashes[rarest + 1]);
  for (let place = index.pairs().first(key); place >= 0; place = index.pairs().next(place)) {
    if (!standsAt(place - rarest)) continue;
    if (found >= 0) return null;
    found = place - rarest;
  }
  if (found < 0) return null;
  const begin = found;
  const pairing: Pairing = {
    partners: Int32Array.from({ length: count }, (_, i) => begin + i),
    likeness: new Float32Array(count).fill(1),
  };
  const length = passage.to - passage.from;
  const hasContext = count > length;
  const evidence: Evidence = {
    span: { from: begin + passage.from, to: begin + passage.to },
    length,
    found: 1,
    foundPlain: 1,
    foundWeight: weights.subarray(passage.from, passage.to).reduce((sum, weight) => sum + weight, 0),
    whole: true,
    before: hasContext ? 1 : 0,
    after: hasContext ? 1 : 0,
    rim: hasContext ? 1 : 0,
    telling: 1,
    touchesBefore: passage.from > 0,
    touchesAfter: passage.to < count,
    enclosed: passage.from > 0 && passage.to < count,
  };
  return { evidence, pairing, rank: 1 };
}

/** Token indices at which the quote would begin, most votes first. */
function likelyBegins({ tokens, passage }: Quote, index: TextIndex): { begin: number; votes: number }[] {
  const votes = new Map<number, number>();
  const vote = (begin: number, weight: number): void => {
    const bucket = Math.floor(begin / bucketSize);
    votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    votes.set(bucket - 1, (votes.get(bucket - 1) ?? 0) + weight / 2);
    votes.set(bucket + 1, (votes.get(bucket + 1) ?? 0) + weight / 2);
  };
  const shortPassage = passage.to - passage.from < 3;
  const stride = Math.ceil(tokens.count / maxVoters);
  for (let i = 0; i < tokens.count; i += stride) {
    const inPassage = i >= passage.from && i < passage.to;
    if (i + 1 < tokens.count) {
      const key = mixHashes(tokens.hashes[i], tokens.hashes[i + 1]);
      const count = index.pairs().count(key);
      const weight = 1 / (1 + Math.log2(Math.max(1, count))) + (inPassage ? 0.3 : 0);
      if (count <= maxPairCount)
        for (let place = index.pairs().first(key); place >= 0; place = index.pairs().next(place))
          vote(place - i, weight);
    }
    const key = tokens.hashes[i];
    const count = index.words.count(key);
    const weight = 0.6 / Math.max(1, count) + (inPassage && shortPassage ? 0.2 : 0);
    if (count <= maxWordCount)
      for (let place = index.words.first(key); place >= 0; place = index.words.next(place))
        vote(place - i, weight);
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]);
  const chosen: { bucket: number; votes: number }[] = [];
  for (const [bucket, count] of ranked) {
    if (chosen.length >= maxPlaces || count < ranked[0][1] * minVoteShare) break;
    if (chosen.every((other) => Math.abs(other.bucket - bucket) > 1)) chosen.push({ bucket, votes: count });
  }
  return chosen.map(({ bucket, votes: count }) => ({ begin: bucket * bucketSize, votes: count }));
}

/** Fewer words than this are found too often to follow every place. */
const fewWords = 4;

/** Where all words of the passage stand, if that is not too often. */
function wordForWord({ tokens, passage }: Quote, index: TextIndex): number[] {
  const { words } = index;
  if (passage.to - passage.from < fewWords) return [];
  let rarest = passage.from;
  for (let token = passage.from; token < passage.to; token++)
    if (words.count(tokens.hashes[token]) < words.count(tokens.hashes[rarest])) rarest = token;
  const key = tokens.hashes[rarest];
  const starts: number[] = [];
  if (words.count(key) > maxWordCount) return starts;
  for (let place = words.first(key); place >= 0; place = words.next(place)) {
    const start = place - rarest + passage.from;
    let same = 0;
    while (
      passage.from + same < passage.to &&
      tokens.hashes[passage.from + same] === index.tokens.hashes[start + same]
    )
      same++;
    if (passage.from + same === passage.to) starts.push(start);
  }
  return starts;
}

/** The passage as it stands there, its context aligned with what stands around it. */
function pairWordForWord(quote: Quote, index: TextIndex, start: number): Pairing {
  const { tokens, passage, weights } = quote;
  const pairing = noPairs(tokens.count);
  for (let token = passage.from; token < passage.to; token++) {
    pairing.partners[token] = start + token - passage.from;
    pairing.likeness[token] = 1;
  }
  const end = start + passage.to - passage.from;
  const before = positions(Math.max(0, start - passage.from - windowSlack), start);
  const after = positions(end, Math.min(index.tokens.count, end + tokens.count - passage.to + windowSlack));
  pairInOrder(tokens, 0, passage.from, index.tokens, before, weights, pairing);
  pairInOrder(tokens, passage.to, tokens.count, index.tokens, after, weights, pairing);
  return pairing;
}

const positions = (from: number, to: number): Int32Array =>
  Int32Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

const windowSlack = 12;

function pairInWindow({ tokens, weights }: Quote, index: TextIndex, begin: number): Pairing {
  const slack = windowSlack + (tokens.count >> 2);
  const from = Math.max(0, begin - slack);
  const to = Math.max(from, Math.min(index.tokens.count, begin + bucketSize + tokens.count + slack));
  const local = alignPassage(tokens, windowOf(index.tokens, from, to), weights);
  return {
    partners: local.partners.map((partner) => (partner < 0 ? -1 : partner + from)),
    likeness: local.likeness,
  };
}

function placeFor(quote: Quote, index: TextIndex, pairing: Pairing): QuotePlace | null {
  const { tokens, passage, telling, weights, start } = quote;
  const evidence = weigh(pairing, passage, tokens, index.tokens, weights, tokens.count, telling);
  if (!evidence) return null;
  const distance = start === undefined ? 0 : Math.abs(index.tokens.starts[evidence.span.from] - start);
  const nearness = 1 - distance / (index.tokens.text.length + 1);
  const rank = 0.55 * evidence.found + 0.2 * (evidence.before + evidence.after) + 0.05 * nearness;
  return { evidence, pairing, rank };
}

const windowOf = (tokens: Tokens, from: number, to: number): Tokens => ({
  text: tokens.text,
  count: to - from,
  starts: tokens.starts.subarray(from, to),
  ends: tokens.ends.subarray(from, to),
  hashes: tokens.hashes.subarray(from, to),
});
