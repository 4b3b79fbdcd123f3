import { mixHashes, type KeyIndex } from '../words/tokenIndex.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { Excerpt } from './excerpt.ts';
import { maxPairCount, maxWordCount } from './frequent.ts';

/** So many words of a long excerpt vote. */
const maxVoters = 500;
/** Votes for places that are this near to each other count for both. */
export const bucketSize = 8;
const maxPlaces = 7;
/** Places with a smaller share of the best one's votes are not looked at. */
const minVoteShare = 0.12;

/** Token indices at which the excerpt would begin, most votes first. */
export function likelyBegins(
  { tokens, passage }: Excerpt,
  index: TextIndex,
): { begin: number; votes: number }[] {
  /** Buckets from here on may be voted for. */
  const first = -Math.ceil(tokens.count / bucketSize) - 1;
  const votes = index.zeros(Math.ceil(index.tokens.count / bucketSize) + 2 - first);
  /** Those that have votes, in the order in which they got the first. */
  const voted: number[] = [];
  const add = (slot: number, weight: number): void => {
    if (votes[slot] === 0) voted.push(slot);
    votes[slot] += weight;
  };
  const voteForAll = (places: KeyIndex, key: number, token: number, weight: number): void => {
    for (let place = places.first(key); place >= 0; place = places.next(place)) {
      const slot = Math.floor((place - token) / bucketSize) - first;
      add(slot, weight);
      add(slot - 1, weight / 2);
      add(slot + 1, weight / 2);
    }
  };
  const shortPassage = passage.to - passage.from < 3;
  const stride = Math.ceil(tokens.count / maxVoters);
  const { words } = index;
  const pairs = index.pairs();
  for (let i = 0; i < tokens.count; i += stride) {
    const inPassage = i >= passage.from && i < passage.to;
    if (i + 1 < tokens.count) {
      const key = mixHashes(tokens.hashes[i], tokens.hashes[i + 1]);
      const count = pairs.count(key);
      const weight = 1 / (1 + Math.log2(Math.max(1, count))) + (inPassage ? 0.3 : 0);
      if (count > 0 && count <= maxPairCount) voteForAll(pairs, key, i, weight);
    }
    const key = tokens.hashes[i];
    const count = words.count(key);
    const weight = 0.6 / Math.max(1, count) + (inPassage && shortPassage ? 0.2 : 0);
    if (count > 0 && count <= maxWordCount) voteForAll(words, key, i, weight);
  }
  let most = 0;
  for (const slot of voted) most = Math.max(most, votes[slot]);
  const ranked: { bucket: number; votes: number }[] = [];
  for (const slot of voted) {
    if (votes[slot] >= most * minVoteShare) ranked.push({ bucket: slot + first, votes: votes[slot] });
  }
  ranked.sort((a, b) => b.votes - a.votes);
  for (const slot of voted) votes[slot] = 0;
  const chosen: { bucket: number; votes: number }[] = [];
  for (const one of ranked) {
    if (chosen.length >= maxPlaces) break;
    if (chosen.every((other) => Math.abs(other.bucket - one.bucket) > 1)) chosen.push(one);
  }
  return chosen.map(({ bucket, votes: count }) => ({ begin: bucket * bucketSize, votes: count }));
}
