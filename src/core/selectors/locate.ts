import type { Match, Range, Selector } from '../model.ts';
import type { Steps } from '../steps.ts';
import { alignTexts } from './alignment.ts';
import { sameWords } from './changes.ts';
import type { PassageEdges } from './edges.ts';
import { edgesOf, rangeOf } from './edges.ts';
import type { Evidence, TokenSpan } from './evidence.ts';
import { weigh } from './evidence.ts';
import type { Pairing } from './pairing.ts';
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
  readonly pairing: Pairing;
  readonly weights: Float32Array;
}

/** A place found, before it is known whether it may stand. */
interface Finding {
  readonly certainty: Certainty;
  readonly range: Range;
  readonly score: number;
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
  const pairing = yield* alignTexts(tokens, index.tokens, weights);
  return { tokens, pairing, weights };
}

function locate(index: TextIndex, selector: Selector, old: OldVersion | null): Place {
  const aligned = old && locateAligned(index, selector, old);
  if (aligned?.certainty === 'certain') return placed(index, selector, aligned);

  const quote = quoteOf(selector, index);
  if (!quote) return locateSigns(index.tokens.text, selector);
  const findings = placesOf(quote, index).map(({ evidence, pairing, rank }): Finding => {
    const range = rangeFor(index.tokens, quote.edges, evidence, pairing, quote.passage);
    return { certainty: judgeQuoted(evidence), range, score: Math.min(1, rank) };
  });
  if (aligned) return undecided(aligned.certainty === 'none' ? null : aligned, findings);
  const best = findings.find(({ certainty }) => certainty === 'certain');
  if (best) {
    const rival = findings.find((finding) => finding !== best && finding.certainty === 'certain');
    if (rival && best.score - rival.score < margin) return undecided(best, findings);
    return placed(index, selector, best);
  }
  return undecided(findings.find(({ certainty }) => certainty === 'unsure') ?? null, findings);
}

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
function locateAligned(index: TextIndex, selector: Selector, old: OldVersion): Finding | null {
  const { exact, start } = selector;
  if (start === undefined || !old.tokens.text.startsWith(exact, start)) return null;
  const range = { start, end: start + exact.length };
  const passage = tokensIn(old.tokens, range);
  if (passage.to === passage.from) return null;
  const evidence = weigh(old.pairing, passage, old.tokens.count, index.tokens.count, old.weights);
  if (!evidence) return { certainty: 'none', range, score: 0 };
  const edges = edgesOf(old.tokens, range, passage);
  return {
    certainty: judgeAligned(evidence),
    range: rangeFor(index.tokens, edges, evidence, old.pairing, passage),
    score: evidence.found,
  };
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
