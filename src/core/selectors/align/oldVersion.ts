import type { Selector } from '../../model.ts';
import type { Steps } from '../../steps.ts';
import { alignTexts } from './alignment.ts';
import { sameNeighbours, standsOutOfRow } from '../weigh/copies.ts';
import type { PassageEdges } from '../edges.ts';
import { edgesOf } from '../edges.ts';
import type { Evidence, TokenSpan } from '../weigh/clues.ts';
import { closedContext, weigh } from '../weigh/clues.ts';
import type { Finding } from '../judgedPlace.ts';
import { rangeFor } from '../judgedPlace.ts';
import type { Pairing } from './pairing.ts';
import type { Paragraph, Paragraphs } from '../words/paragraphs.ts';
import { paragraphAt, paragraphsOf } from '../words/paragraphs.ts';
import type { TextIndex } from '../words/textIndex.ts';
import { weightsIn } from '../words/textIndex.ts';
import type { Tokens } from '../words/tokens.ts';
import { tokenize, tokensIn } from '../words/tokens.ts';
import type { Certainty } from '../weigh/certainty.ts';
import { judgeAligned } from '../weigh/certainty.ts';

/** An old text and where each of its words is now. */
export interface OldVersion {
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  readonly weights: Float32Array;
  readonly pairing: Pairing;
  /** For each current token the old one that it stands for, or -1. */
  readonly owners: Int32Array;
}

/** Words around a passage whose places help to find it. */
const surroundings = 24;

/** Aligns the old text with the current one, closely around the passages of these selectors. */
export function* alignOld(
  oldText: string,
  index: TextIndex,
  selectors: readonly Selector[],
): Steps<OldVersion> {
  const tokens = tokenize(oldText);
  yield;
  const paragraphs = paragraphsOf(tokens);
  const weights = weightsIn(index, tokens);
  yield;
  const isNeeded = new Uint8Array(tokens.count);
  for (const { start = 0, exact } of selectors) {
    const { from, to } = tokensIn(tokens, { start, end: start + exact.length });
    isNeeded.fill(1, Math.max(0, from - surroundings), to + surroundings);
  }
  const pairing = yield* alignTexts(tokens, paragraphs, index.tokens, index.paragraphs, weights, isNeeded);
  const owners = new Int32Array(index.tokens.count).fill(-1);
  for (let token = 0; token < tokens.count; token++)
    if (pairing.likeness[token] > 0) owners[pairing.partners[token]] = token;
  return { tokens, paragraphs, weights, pairing, owners };
}

/** What the alignment says of a passage. */
export interface AlignedFinding extends Finding {
  /** The words around the passage stand side by side now. */
  readonly deleted: boolean;
}

/** Null where the old text cannot help: the selector does not fit it, or the passage holds no word. */
export function findAligned(index: TextIndex, old: OldVersion, selector: Selector): AlignedFinding | null {
  const { exact, start } = selector;
  if (start === undefined || !old.tokens.text.startsWith(exact, start)) return null;
  const range = { start, end: start + exact.length };
  const passage = tokensIn(old.tokens, range);
  if (passage.to === passage.from) return null;
  const evidence = weigh(old.pairing, passage, old.tokens, index.tokens, old.weights);
  if (!evidence)
    return {
      certainty: 'none',
      range,
      score: 0,
      whole: false,
      deleted: closedContext(old.pairing, passage, old.tokens, old.weights) > 0,
    };
  const edges = edgesOf(old.tokens, range, passage);
  const certainty = judgeInParagraph(index, old, passage, evidence);
  const isDoubtful =
    isCutInChangedWord(old, passage, edges) ||
    !standsOutOfRow(old.pairing, old.tokens, old.paragraphs, passage, index.tokens.count, 1);
  return {
    certainty: certainty === 'certain' && isDoubtful ? 'unsure' : certainty,
    range: rangeFor(index.tokens, edges, evidence, old.pairing, passage),
    score: evidence.found,
    whole: evidence.whole,
    deleted: false,
  };
}

/** From here on a word differs by a letter or two: its part is still there. */
const mistyped = 0.8;

/** Does the passage begin or end inside a word that is another one now? */
function isCutInChangedWord(
  { pairing: { likeness } }: OldVersion,
  { from, to }: TokenSpan,
  { cutBefore, cutAfter }: PassageEdges,
): boolean {
  return (cutBefore > 0 && likeness[from] < mistyped) || (cutAfter > 0 && likeness[to - 1] < mistyped);
}

/**
 * The same paragraph once in either text settles it. Of several paragraphs of the same words each can be told by its
 * neighbours: by one of them while there are as many as before, by both when one has come or gone.
 */
function judgeInParagraph(
  index: TextIndex,
  old: OldVersion,
  passage: TokenSpan,
  evidence: Evidence,
): Certainty {
  const paragraph = paragraphAt(old.paragraphs, passage.from);
  const within = paragraph !== undefined && (passage.from > paragraph.from || passage.to < paragraph.to);
  const certainty = judgeAligned(evidence, within);
  if (!paragraph) return certainty;
  const oldCount = old.paragraphs.counts.get(paragraph.key) ?? 0;
  const count = index.paragraphs.counts.get(paragraph.key) ?? 0;
  if (oldCount === 1) {
    const settled = count === 1 && evidence.whole && passage.to <= paragraph.to && isIntact(old, paragraph);
    return settled ? 'certain' : certainty;
  }
  const needed = count === oldCount ? 1 : 2;
  const isTold = sameNeighbours(old.pairing, paragraph, index.tokens.count) >= needed;
  return certainty === 'certain' && !isTold ? 'unsure' : certainty;
}

function isIntact({ pairing: { partners, likeness } }: OldVersion, { from, to }: Paragraph): boolean {
  for (let token = from; token < to; token++)
    if (likeness[token] === 0 || partners[token] !== partners[from] + token - from) return false;
  return true;
}

/** Whose words stand at a place: this passage's or nobody's, another's, or perhaps another's. */
export type Owner = 'own' | 'other' | 'doubtful';

/** For a place that only the selector leads to: do its words stand for others of the old text, and how clearly? */
export function ownerOf(
  old: OldVersion,
  index: TextIndex,
  { start = 0, exact }: Selector,
  { span, before, after }: Evidence,
): Owner {
  const first = old.owners[span.from];
  const last = old.owners[span.to - 1];
  if (first < 0 || last < first) return 'own';
  const passage = tokensIn(old.tokens, { start, end: start + exact.length });
  if (first < passage.to && passage.from <= last) return 'own';
  const owner = { from: first, to: last + 1 };
  const evidence = weigh(old.pairing, owner, old.tokens, index.tokens, old.weights);
  if (evidence === null) return 'own';
  return evidence.before + evidence.after >= before + after ? 'other' : 'doubtful';
}
