import type { Range } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import type { Paragraphs } from '../words/paragraphs.ts';
import { paragraphsOf } from '../words/paragraphs.ts';
import { statementsOf } from '../words/statements.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { weightsIn } from '../words/textIndex.ts';
import { KeyIndex } from '../words/tokenIndex.ts';
import { tokenize } from '../words/tokenize.ts';
import type { Tokens } from '../words/tokens.ts';
import { tokensIn } from '../words/tokens.ts';
import { alignTexts } from './alignment.ts';
import type { Pairing } from './pairing.ts';

/** An old text and where each of its words is now. */
export interface OldVersion {
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  readonly weights: Float32Array;
  readonly pairing: Pairing;
  readonly statements: Paragraphs;
  /** For each token 1 where it was moved past others. */
  readonly moved: Uint8Array;
  /** For each token 1 where its sentence stands as a whole beside one like it, and either may be it. */
  readonly disputed: Uint8Array;
  /** Made when first asked for. */
  readonly words: () => KeyIndex;
  /** For each current token the old one that it stands for, or -1. */
  readonly owners: Int32Array;
}

/** An old text, and where in it a passage was. */
export interface OldPassage {
  readonly version: OldVersion;
  readonly range: Range;
}

/** Words around a passage whose places help to find it. */
const surroundings = 24;

/** Aligns the old text with the current one, closely around these passages of it. */
export function* alignOld(oldText: string, index: TextIndex, passages: readonly Range[]): Steps<OldVersion> {
  const tokens = tokenize(oldText);
  yield;
  const paragraphs = paragraphsOf(tokens);
  const weights = weightsIn(index, tokens);
  yield;
  const isNeeded = new Uint8Array(tokens.count);
  for (const passage of passages) {
    const { from, to } = tokensIn(tokens, passage);
    isNeeded.fill(1, Math.max(0, from - surroundings), to + surroundings);
  }
  const statements = statementsOf(tokens);
  const version = { tokens, paragraphs, statements };
  const { pairing, moved, disputed } = yield* alignTexts(version, index, weights, isNeeded);
  const owners = new Int32Array(index.tokens.count).fill(-1);
  for (let token = 0; token < tokens.count; token++)
    if (pairing.likeness[token] > 0) owners[pairing.partners[token]] = token;
  let words: KeyIndex | null = null;
  const indexed = (): KeyIndex => (words ??= new KeyIndex(tokens.hashes));
  return { ...version, weights, pairing, moved, disputed, owners, words: indexed };
}
