import { mixHashes } from '../words/tokenIndex.ts';
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
