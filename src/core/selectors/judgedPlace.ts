import type { Range } from '../model.ts';
import type { PassageEdges } from './edges.ts';
import { rangeOf } from './edges.ts';
import type { Evidence, TokenSpan } from './weigh/clues.ts';
import type { Pairing } from './align/pairing.ts';
import { wholeSentences } from './words/sentences.ts';
import type { Tokens } from './words/tokens.ts';
import type { Certainty } from './weigh/certainty.ts';

/** A place for a passage, and whether it may stand. */
export interface Finding {
  readonly certainty: Certainty;
  /** UTF-16 offsets into the current text, half-open. */
  readonly range: Range;
  /** From 0 to 1. */
  readonly score: number;
  /** All its words are there, in one piece. */
  readonly whole: boolean;
}

/** From the words that stand for a passage to the range that stands for it. */
export function rangeFor(
  tokens: Tokens,
  edges: PassageEdges,
  { span, touchesBefore, touchesAfter }: Evidence,
  pairing: Pairing,
  passage: TokenSpan,
): Range {
  const { partners, likeness } = pairing;
  const last = passage.to - 1;
  const sameFirst = likeness[passage.from] > 0 && partners[passage.from] === span.from;
  const sameLast = likeness[last] > 0 && partners[last] === span.to - 1;
  const range = rangeOf(tokens, span, edges, sameFirst, sameLast);
  return touchesBefore && touchesAfter ? range : wholeSentences(tokens, range, edges, pairing, passage);
}
