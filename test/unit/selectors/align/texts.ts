// Helpers for tests that lay two texts beside each other.
import { alignTexts } from '../../../../src/core/selectors/align/alignment.ts';
import type { Pairing } from '../../../../src/core/selectors/align/pairing.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import { pairInOrder } from '../../../../src/core/selectors/align/pairInOrder.ts';
import { paragraphsOf } from '../../../../src/core/selectors/words/paragraphs.ts';
import { statementsOf } from '../../../../src/core/selectors/words/statements.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import type { Tokens } from '../../../../src/core/selectors/words/tokens.ts';
import { tokenText } from '../../../../src/core/selectors/words/tokens.ts';
import { drain } from '../../../../src/core/steps.ts';

/** For each old word the word in its place, or a dash. */
function readable(old: Tokens, current: Tokens, { partners }: Pairing): string {
  const words = [...partners].map((partner) => (partner < 0 ? '–' : tokenText(current, partner)));
  if (words.length !== old.count) throw new Error('not a pairing of this text');
  return words.join(' ');
}

/** Pairs two short texts in order, every word counting alike. */
export function pairShort(oldText: string, text: string): { pairing: Pairing; words: string } {
  const old = tokenize(oldText);
  const current = tokenize(text);
  const pairing = noPairs(old.count);
  const positions = Array.from({ length: current.count }, (_, i) => i);
  pairInOrder(old, 0, old.count, current, positions, new Float32Array(old.count).fill(1), pairing);
  return { pairing, words: readable(old, current, pairing) };
}

/** Aligns two texts with every word needed. */
export function alignWhole(
  oldText: string,
  text: string,
): { pairing: Pairing; words: string; old: Tokens; moved: Uint8Array } {
  const old = tokenize(oldText);
  const current = tokenize(text);
  const weights = new Float32Array(old.count).fill(1);
  const isNeeded = new Uint8Array(old.count).fill(1);
  const versions = [old, current].map((tokens) => ({
    tokens,
    paragraphs: paragraphsOf(tokens),
    statements: statementsOf(tokens),
  }));
  const { pairing, moved } = drain(alignTexts(versions[0], versions[1], weights, isNeeded));
  return { pairing, words: readable(old, current, pairing), old, moved };
}
