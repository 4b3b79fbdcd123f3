import type { Block } from './blocks.ts';
import { claim } from './blocks.ts';
import type { Pairing } from './pairing.ts';
import type { Tokens } from '../words/tokens.ts';

/** So many words at a joint are moved at most. */
const maxJointWords = 8;
const sentenceEnd = /[.!?…\n]/;

/**
 * Where one block ends and the next begins, the words at the joint often fit both: "The" or "in June" at the edges of
 * two sentences that changed places. Blocks that end inside a sentence by a few words are put right: those words go
 * with the rest of their sentence, if they stand there, too.
 */
export function settleJoints(old: Tokens, current: Tokens, pairing: Pairing, claimed: Int32Array): void {
  const { partners, likeness } = pairing;
  const beginsSentence = (token: number): boolean =>
    sentenceEnd.test(old.text.slice(old.ends[token - 1], old.starts[token]));
  const isJoined = (token: number): boolean => partners[token] === partners[token - 1] + 1;
  const standsAt = ({ old: from, current: place, length }: Block): boolean => {
    for (let k = 0; k < length; k++) if (old.hashes[from + k] !== current.hashes[place + k]) return false;
    return place >= 0 && place + length <= current.count;
  };

  for (const { from, length, to } of slidingDeletions(old, partners, beginsSentence)) {
    for (let k = 0; k < length; k++) {
      const place = partners[from + k];
      partners[from + k] = -1;
      likeness[from + k] = 0;
      partners[to + k] = place;
      likeness[to + k] = 1;
      claimed[place] = to + k;
    }
  }

  const moves: Block[] = [];
  for (let joint = 1; joint < old.count; joint++) {
    const isJoint = partners[joint] >= 0 && partners[joint - 1] >= 0 && !isJoined(joint);
    if (!isJoint || beginsSentence(joint)) continue;
    for (let length = 1; length <= maxJointWords && joint - length > 0; length++) {
      const first = joint - length;
      if (!beginsSentence(first)) {
        if (partners[first] < 0 || !isJoined(first)) break;
        continue;
      }
      const move = { old: first, current: partners[joint] - length, length };
      if (standsAt(move)) moves.push(move);
      break;
    }
    for (let length = 1; length <= maxJointWords && joint + length < old.count; length++) {
      const next = joint + length;
      if (!beginsSentence(next)) {
        if (partners[next] < 0 || !isJoined(next)) break;
        continue;
      }
      const move = { old: joint, current: partners[joint - 1] + 1, length };
      if (standsAt(move)) moves.push(move);
      break;
    }
  }
  // All are taken away before any is put back: two may change places.
  for (const { old: from, length } of moves) {
    for (let token = from; token < from + length; token++) {
      if (partners[token] >= 0) claimed[partners[token]] = -1;
      partners[token] = -1;
      likeness[token] = 0;
    }
  }
  for (const move of moves) claim(move, pairing, claimed);
}

/** The words from `from` on are gone, and those from `to` on, which read the same, still stand. */
interface Slide {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * Where words were deleted and those before the gap are also the last ones of it, either may have stayed: "Remove it.
 * Remove that." to "Remove that." Whole sentences are more often deleted than from the middle of one to that of the
 * next, as git's diff thinks of indented blocks.
 */
function* slidingDeletions(
  old: Tokens,
  partners: Int32Array,
  beginsSentence: (token: number) => boolean,
): Generator<Slide> {
  for (let next = 1; next < old.count; next++) {
    if (partners[next] < 0 || partners[next - 1] >= 0 || beginsSentence(next)) continue;
    let last = next - 1;
    while (last >= 0 && partners[last] < 0) last--;
    if (last < 0 || partners[last] !== partners[next] - 1) continue;
    for (let length = 1; length <= Math.min(maxJointWords, next - last - 1); length++) {
      const from = last + 1 - length;
      const to = next - length;
      if (from < 1 || old.hashes[from] !== old.hashes[to]) break;
      if (partners[from] !== partners[last] + 1 - length) break;
      if (!beginsSentence(from)) continue;
      if (beginsSentence(to)) yield { from, to, length };
      break;
    }
  }
}
