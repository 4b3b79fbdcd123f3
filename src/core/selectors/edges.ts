import type { Range } from '../model.ts';
import type { Pairing } from './align/pairing.ts';
import { closesSentence, opensSentence } from './words/sentences.ts';
import type { Tokens, TokenSpan } from './words/tokens.ts';
import type { Unit } from './words/units.ts';
import { unitsOf } from './words/units.ts';

/** The passage's own edges against its words: what a new range has to copy. */
export interface PassageEdges {
  /** Signs that the passage has before its first word and after its last, in text order. */
  readonly lead: readonly Unit[];
  readonly trail: readonly Unit[];
  /** How many units of its first and last word the passage leaves out. */
  readonly cutBefore: number;
  readonly cutAfter: number;
  /** The characters that stand directly before and after the passage and are not part of it. */
  readonly signBefore: string;
  readonly signAfter: string;
  /** Hashes of the words next to the passage, where known. */
  readonly wordBefore: number | undefined;
  readonly wordAfter: number | undefined;
  /** The passage begins or ends with a sentence. */
  readonly opensSentence: boolean;
  readonly closesSentence: boolean;
}

/** So many UTF-16 units beside a passage are looked at. */
export const maxSigns = 40;

/** `span` are the tokens that the range touches, at least one. */
export function edgesOf({ text, starts, ends, hashes }: Tokens, range: Range, span: TokenSpan): PassageEdges {
  const firstStart = starts[span.from];
  const lastEnd = ends[span.to - 1];
  return {
    lead: unitsOf(text.slice(range.start, firstStart)),
    trail: unitsOf(text.slice(lastEnd, range.end)),
    cutBefore: Math.max(0, range.start - firstStart),
    cutAfter: Math.max(0, lastEnd - range.end),
    signBefore: text.slice(Math.max(0, range.start - 1), range.start),
    signAfter: text.slice(range.end, range.end + 1),
    wordBefore: hashes.at(span.from > 0 ? span.from - 1 : hashes.length),
    wordAfter: hashes.at(span.to),
    opensSentence: opensSentence(text.slice(Math.max(0, range.start - maxSigns), range.start)),
    closesSentence: closesSentence(
      text.slice(range.start, range.end),
      text.slice(range.end, range.end + maxSigns),
    ),
  };
}

/** From here on a word differs by a letter or two: its part is still there. */
const mistyped = 0.8;

/** Does the passage begin or end inside a word that is another one now? */
export function isCutInChangedWord(
  { likeness }: Pairing,
  { from, to }: TokenSpan,
  { cutBefore, cutAfter }: PassageEdges,
): boolean {
  return (cutBefore > 0 && likeness[from] < mistyped) || (cutAfter > 0 && likeness[to - 1] < mistyped);
}
