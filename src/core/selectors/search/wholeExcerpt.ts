import type { Pairing } from '../align/pairing.ts';
import type { Clues } from '../weigh/clues.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { mixHashes } from '../words/tokenIndex.ts';
import type { Excerpt } from './excerpt.ts';
import { maxPairCount } from './frequent.ts';
import type { Hit } from './hit.ts';

/** The place of prefix, passage and suffix, where all words of them stand in one place only. */
export function onlyWholePlace({ tokens, passage, weights }: Excerpt, index: TextIndex): Hit | null {
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
  const clues: Clues = {
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
    surroundings: hasContext ? 1 : 0,
    touchesBefore: passage.from > 0,
    touchesAfter: passage.to < count,
    enclosed: passage.from > 0 && passage.to < count,
    withinLine: hasContext,
  };
  return { clues, pairing, rank: 1 };
}
