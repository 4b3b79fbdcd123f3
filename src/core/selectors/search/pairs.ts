import { alignPassage } from '../align/alignment.ts';
import type { Pairing } from '../align/pairing.ts';
import { noPairs } from '../align/pairing.ts';
import { pairInOrder } from '../align/pairInOrder.ts';
import { runsBeside } from '../weigh/rivals.ts';
import { firstWithKey, paragraphAt } from '../words/paragraphs.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { rarestToken } from '../words/textIndex.ts';
import type { TokenSpan } from '../words/tokens.ts';
import type { Excerpt } from './excerpt.ts';
import { maxWordCount } from './frequent.ts';
import { bucketSize } from './votes.ts';

/** So many words more than the excerpt has, on either side, are aligned with it. */
const windowSlack = 12;
/** Fewer words than this are found too often to follow every place. */
const fewWords = 4;

/** Where all words of the passage stand, if that is not too often. */
export function wordForWord({ tokens, passage }: Excerpt, index: TextIndex): number[] {
  const { words } = index;
  if (passage.to - passage.from < fewWords) return [];
  const rarest = rarestToken(index, tokens, passage);
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

/** Where the passage stands in its statement, if that is known from end to end and stands once. */
export function inStatement({ statements, passage, tokens }: Excerpt, index: TextIndex): number[] {
  const statement = paragraphAt(statements, passage.from);
  if (!statement || statement.from === 0 || statement.to === tokens.count || passage.to > statement.to)
    return [];
  if (index.statements.counts.get(statement.key) !== 1) return [];
  const there = firstWithKey(index.statements, statement.key);
  return there ? [there.from + passage.from - statement.from] : [];
}

/** The passage as it stands there, its context aligned with what stands around it. */
export function pairWordForWord(excerpt: Excerpt, index: TextIndex, start: number): Pairing {
  const { tokens, passage, weights } = excerpt;
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

function positions(from: number, to: number): Int32Array {
  const all = new Int32Array(Math.max(0, to - from));
  for (let nth = 0; nth < all.length; nth++) all[nth] = from + nth;
  return all;
}

/** The excerpt aligned with the text around the word at which it may begin. */
export function pairInWindow({ tokens, weights }: Excerpt, index: TextIndex, begin: number): Pairing {
  const slack = windowSlack + (tokens.count >> 2);
  const from = Math.max(0, begin - slack);
  const to = Math.max(from, Math.min(index.tokens.count, begin + bucketSize + tokens.count + slack));
  return alignPassage(tokens, index.tokens, positions(from, to), weights);
}

/** So much of an excerpt, by how rare its words are, is near a place that it may stand at. */
const nearShare = 0.65;
/** The same of a passage that is edited there; of one of very few words nothing may be left. */
const editedShare = 0.4;
const veryFewWords = 2;

/**
 * The excerpt aligned with what stands before and behind a place where its passage stands word for word; null where too
 * little of it is there.
 */
export function pairBeside(excerpt: Excerpt, index: TextIndex, place: TokenSpan): Pairing | null {
  const { tokens, passage, weights } = excerpt;
  const { before, after } = runsBeside(tokens, passage, index.tokens, place, true);
  const first = Math.max(0, place.from - Math.min(before, passage.from));
  const last = Math.min(index.tokens.count, place.to + Math.min(after, tokens.count - passage.to));
  const reach = tokens.count + windowSlack;
  const ahead = positions(Math.max(0, first - reach), first);
  const behind = positions(last, Math.min(index.tokens.count, last + reach));
  const around = new Int32Array(ahead.length + behind.length);
  around.set(ahead);
  around.set(behind, ahead.length);
  const there = new Set<number>();
  for (const token of around) there.add(index.tokens.hashes[token]);
  const mayBeEdited =
    passage.to - passage.from <= veryFewWords || shareAmong(excerpt, passage, there) >= editedShare;
  const all = { from: 0, to: tokens.count };
  if (!mayBeEdited || shareAmong(excerpt, all, there) < nearShare) return null;
  return alignPassage(tokens, index.tokens, around, weights);
}

/** The share of the excerpt's words in the span that are among these, by how rare they are. */
function shareAmong(
  { tokens, weights }: Excerpt,
  { from, to }: TokenSpan,
  words: ReadonlySet<number>,
): number {
  let found = 0;
  let total = 0;
  for (let token = from; token < to; token++) {
    total += weights[token];
    if (words.has(tokens.hashes[token])) found += weights[token];
  }
  return found / total;
}
