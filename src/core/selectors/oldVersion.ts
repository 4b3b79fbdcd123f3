import type { Selector } from '../model.ts';
import type { Steps } from '../steps.ts';
import { alignTexts } from './alignment.ts';
import { edgesOf } from './edges.ts';
import type { Evidence, TokenSpan } from './evidence.ts';
import { closedContext, weigh } from './evidence.ts';
import type { Finding } from './finding.ts';
import { rangeFor } from './finding.ts';
import type { Pairing } from './pairing.ts';
import type { Paragraph, Paragraphs } from './paragraphs.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import type { TextIndex } from './textIndex.ts';
import { weightsIn } from './textIndex.ts';
import type { Tokens } from './tokens.ts';
import { tokenize, tokensIn } from './tokens.ts';
import type { Certainty } from './verdict.ts';
import { judgeAligned } from './verdict.ts';

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
  return {
    certainty: judgeInParagraph(index, old, passage, evidence),
    range: rangeFor(index.tokens, edges, evidence, old.pairing, passage),
    score: evidence.found,
    whole: evidence.whole,
    deleted: false,
  };
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
  return certainty === 'certain' && sameNeighbours(old, paragraph, index) < needed ? 'unsure' : certainty;
}

function isIntact({ pairing: { partners, likeness } }: OldVersion, { from, to }: Paragraph): boolean {
  for (let token = from; token < to; token++)
    if (likeness[token] === 0 || partners[token] !== partners[from] + token - from) return false;
  return true;
}

/** On how many sides the same word stands next to the paragraph as before, or again none. */
function sameNeighbours({ pairing, tokens }: OldVersion, { from, to }: Paragraph, index: TextIndex): number {
  const { partners, likeness } = pairing;
  const before =
    from === 0 ? partners[0] === 0 : likeness[from - 1] > 0 && partners[from - 1] === partners[from] - 1;
  const after =
    to === tokens.count
      ? partners[to - 1] === index.tokens.count - 1
      : likeness[to] > 0 && partners[to] === partners[to - 1] + 1;
  return Number(before) + Number(after);
}

/** Do the words at this place stand for another passage of the old text, and more clearly than for this one? */
export function belongsToOther(
  old: OldVersion,
  index: TextIndex,
  { span, before, after }: Evidence,
): boolean {
  const first = old.owners[span.from];
  const last = old.owners[span.to - 1];
  if (first < 0 || last < first) return false;
  const owner = { from: first, to: last + 1 };
  const evidence = weigh(old.pairing, owner, old.tokens, index.tokens, old.weights);
  return evidence !== null && evidence.before + evidence.after >= before + after;
}
