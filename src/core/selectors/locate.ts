import type { Match, Range, Selector } from '../model.ts';
import type { Steps } from '../steps.ts';
import { alignTexts } from './alignment.ts';
import { sameWords } from './changes.ts';
import type { PassageEdges } from './edges.ts';
import { edgesOf, rangeOf } from './edges.ts';
import type { Evidence, TokenSpan } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Pairing } from './pairing.ts';
import type { Paragraphs } from './paragraphs.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import { placesOf, quoteOf } from './quote.ts';
import { locateSigns } from './signs.ts';
import type { TextIndex } from './textIndex.ts';
import { indexText, weightsIn } from './textIndex.ts';
import type { Tokens } from './tokens.ts';
import { tokenize, tokensIn } from './tokens.ts';
import type { Certainty } from './verdict.ts';
import { judgeAligned, judgeQuoted } from './verdict.ts';

export interface LocateRequest {
  readonly selector: Selector;
  /** Hash of the text that the selector was made on. */
  readonly textSha256?: string;
  /** The passage may now read as this. */
  readonly correction?: string;
}

/** A place that a passage might be; `score` from 0 to 1. */
export interface Candidate {
  readonly range: Range;
  readonly score: number;
}

/** Where a passage was found. */
export interface Place {
  readonly match: Match;
  /** Null when lost. */
  readonly range: Range | null;
  /** How certain, from 0 to 1. */
  readonly score: number;
  /** The best other places, at most five, best first, where the match is `unsure` or `lost`. */
  readonly candidates: readonly Candidate[];
}

export interface LocateOptions {
  /** The text with this hash, where somebody still has it. */
  readonly oldText?: (textSha256: string) => string | undefined;
}

/** An old text and where each of its words is now. */
interface OldVersion {
  readonly tokens: Tokens;
  readonly paragraphs: Paragraphs;
  readonly pairing: Pairing;
  readonly weights: Float32Array;
}

/** A place found, before it is known whether it may stand. */
interface Finding {
  readonly certainty: Certainty;
  readonly range: Range;
  readonly score: number;
}

/** What the alignment with the old text says. */
interface AlignedFinding extends Finding {
  /** The words around the passage stand side by side now. */
  readonly deleted: boolean;
}

const maxCandidates = 5;

/** Finds every passage in the text; the answers are in the order of the requests. */
export function* locateAll(
  text: string,
  requests: readonly LocateRequest[],
  options: LocateOptions = {},
): Steps<readonly Place[]> {
  if (requests.length === 0) return [];
  const index = indexText(text);
  yield;
  const oldVersions = new Map<string, OldVersion | null>();
  const places: Place[] = [];
  for (const request of requests) {
    const hash = request.textSha256 ?? request.selector.textSha256;
    let old = hash === undefined ? null : oldVersions.get(hash);
    if (hash !== undefined && old === undefined) {
      const oldText = options.oldText?.(hash);
      old = oldText === undefined ? null : yield* alignOld(oldText, index);
      oldVersions.set(hash, old);
    }
    places.push(locate(index, request.selector, old ?? null));
    yield;
  }
  return places;
}

function* alignOld(oldText: string, index: TextIndex): Steps<OldVersion> {
  const tokens = tokenize(oldText);
  yield;
  const weights = weightsIn(index, tokens);
  const paragraphs = paragraphsOf(tokens);
  const pairing = yield* alignTexts(tokens, paragraphs, index.tokens, index.paragraphs, weights);
  return { tokens, paragraphs, pairing, weights };
}

function locate(index: TextIndex, selector: Selector, old: OldVersion | null): Place {
  const aligned = old && locateAligned(index, selector, old);
  if (aligned?.certainty === 'certain') return placed(index, selector, aligned);

  const quote = quoteOf(selector, index);
  if (!quote) return locateSigns(index.tokens.text, selector);
  const findings = placesOf(quote, index).map(({ evidence, pairing, rank }): Finding => {
    const range = rangeFor(index.tokens, quote.edges, evidence, pairing, quote.passage);
    return { certainty: judgeQuoted(evidence, quote.repeated), range, score: Math.min(1, rank) };
  });
  if (aligned && (aligned.certainty === 'unsure' || aligned.deleted))
    return undecided(aligned.deleted ? null : aligned, findings);
  const certain = findings.filter(({ certainty }) => certainty === 'certain');
  const best = certain.find(({ range }) => isUntouched(index.tokens.text, range, selector)) ?? certain.at(0);
  if (!best) return undecided(findings.find(({ certainty }) => certainty === 'unsure') ?? null, findings);
  const rival = certain.find((finding) => finding !== best);
  const isAmbiguous = rival !== undefined && best.score - rival.score < margin;
  return isAmbiguous && !isUntouched(index.tokens.text, best.range, selector)
    ? undecided(best, findings)
    : placed(index, selector, best);
}

/** Prefix, passage and suffix stand where they stood, to the character. */
function isUntouched(text: string, { start, end }: Range, selector: Selector): boolean {
  const { exact, prefix, suffix } = selector;
  return (
    start === selector.start &&
    prefix !== undefined &&
    suffix !== undefined &&
    text.slice(Math.max(0, start - prefix.length), end + suffix.length) === prefix + exact + suffix
  );
}

/** Two places with less between their scores cannot be told apart. */
const margin = 0.06;

function placed(index: TextIndex, selector: Selector, { range, score }: Finding): Place {
  const words = index.tokens.text.slice(range.start, range.end);
  const match: Match = !sameWords(selector.exact, words)
    ? 'changed'
    : range.start === selector.start && range.end === selector.end
      ? 'exact'
      : 'moved';
  return { match, range, score, candidates: [] };
}

function undecided(finding: Finding | null, findings: readonly Finding[]): Place {
  const others = findings.filter(
    ({ range }) => !finding || range.start >= finding.range.end || range.end <= finding.range.start,
  );
  const candidates = others.slice(0, maxCandidates).map(({ range, score }) => ({ range, score }));
  return finding
    ? { match: 'unsure', range: finding.range, score: finding.score, candidates }
    : { match: 'lost', range: null, score: 0, candidates };
}

/** Null where the old text cannot help: the selector does not fit it, or the passage holds no word. */
function locateAligned(index: TextIndex, selector: Selector, old: OldVersion): AlignedFinding | null {
  const { exact, start } = selector;
  if (start === undefined || !old.tokens.text.startsWith(exact, start)) return null;
  const range = { start, end: start + exact.length };
  const passage = tokensIn(old.tokens, range);
  if (passage.to === passage.from) return null;
  const evidence = weigh(old.pairing, passage, old.tokens.count, index.tokens.count, old.weights);
  if (!evidence) return { certainty: 'none', range, score: 0, deleted: isDeleted(old.pairing, passage) };
  const edges = edgesOf(old.tokens, range, passage);
  return {
    certainty: judgeInParagraph(index, old, passage, evidence),
    range: rangeFor(index.tokens, edges, evidence, old.pairing, passage),
    score: evidence.found,
    deleted: false,
  };
}

/** The words on either side of the passage now stand side by side. */
function isDeleted({ partners, likeness }: Pairing, { from, to }: TokenSpan): boolean {
  const hasNeighbours = from > 0 && to < partners.length && likeness[from - 1] > 0 && likeness[to] > 0;
  return hasNeighbours && partners[to] === partners[from - 1] + 1;
}

/**
 * The same paragraph once in either text settles it; several of the same words can be told apart only as long as
 * there are as many as before and this one's neighbours are the same.
 */
function judgeInParagraph(
  index: TextIndex,
  old: OldVersion,
  passage: TokenSpan,
  evidence: Evidence,
): Certainty {
  const certainty = judgeAligned(evidence);
  const paragraph = paragraphAt(old.paragraphs, passage.from);
  if (!paragraph) return certainty;
  const oldCount = old.paragraphs.counts.get(paragraph.key) ?? 0;
  const count = index.paragraphs.counts.get(paragraph.key) ?? 0;
  if (oldCount === 1)
    return evidence.whole && count === 1 && passage.to <= paragraph.to && isIntact(old.pairing, paragraph)
      ? 'certain'
      : certainty;
  const isTold = count === oldCount && hasSameNeighbours(old, paragraph, index.tokens.count);
  return certainty === 'certain' && !isTold ? 'unsure' : certainty;
}

function isIntact({ partners, likeness }: Pairing, { from, to }: TokenSpan): boolean {
  for (let token = from; token < to; token++)
    if (likeness[token] === 0 || partners[token] !== partners[from] + token - from) return false;
  return true;
}

function hasSameNeighbours({ pairing, tokens }: OldVersion, { from, to }: TokenSpan, count: number): boolean {
  const { partners, likeness } = pairing;
  const before =
    from === 0 ? partners[0] === 0 : likeness[from - 1] > 0 && partners[from - 1] === partners[from] - 1;
  const after =
    to === tokens.count
      ? partners[to - 1] === count - 1
      : likeness[to] > 0 && partners[to] === partners[to - 1] + 1;
  return before && after;
}

function rangeFor(
  tokens: Tokens,
  edges: PassageEdges,
  { span }: Evidence,
  { partners, likeness }: Pairing,
  passage: TokenSpan,
): Range {
  const last = passage.to - 1;
  const sameFirst = likeness[passage.from] === 1 && partners[passage.from] === span.from;
  const sameLast = likeness[last] === 1 && partners[last] === span.to - 1;
  return rangeOf(tokens, span, edges, sameFirst, sameLast);
}
