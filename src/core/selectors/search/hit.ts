import type { Pairing } from '../align/pairing.ts';
import type { Clues } from '../weigh/clues.ts';
import { weigh } from '../weigh/clues.ts';
import type { TextIndex } from '../words/textIndex.ts';
import type { Excerpt } from './excerpt.ts';

/** A place where the excerpt may be, with what speaks for it. */
export interface Hit {
  readonly clues: Clues;
  readonly pairing: Pairing;
  /** For comparing places, from 0 to about 1. */
  readonly rank: number;
}

/** Null where nothing of the passage is there. */
export function hitFor(excerpt: Excerpt, index: TextIndex, pairing: Pairing): Hit | null {
  const { tokens, passage, weights, telling, start } = excerpt;
  const paired = { tokens, passage, weights, pairing };
  const clues = weigh(paired, index.tokens, { farthest: tokens.count, telling });
  if (!clues) return null;
  const distance = start === undefined ? 0 : Math.abs(index.tokens.starts[clues.span.from] - start);
  const nearness = 1 - distance / (index.tokens.text.length + 1);
  const rank = 0.55 * clues.found + 0.2 * (clues.before + clues.after) + 0.05 * nearness;
  return { clues, pairing, rank };
}
