import type { Match, Range, Selector } from '../model.ts';
import type { Steps } from '../steps.ts';
import { sameWords } from './changes.ts';
import { standsOutOfRow } from './weigh/copies.ts';
import { placeOfCorrection } from './correction.ts';
import type { Finding } from './judgedPlace.ts';
import { rangeFor } from './judgedPlace.ts';
import type { OldVersion } from './align/oldVersion.ts';
import { alignOld, findAligned, ownerOf } from './align/oldVersion.ts';
import { quoteOf, searchQuote } from './search/excerpt.ts';
import { locateSigns } from './signs.ts';
import type { TextIndex } from './words/textIndex.ts';
import { indexTokens } from './words/textIndex.ts';
import { tokenize } from './words/tokens.ts';
import { judgeQuoted } from './weigh/certainty.ts';

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

const maxCandidates = 5;
/** Two places with less between their scores cannot be told apart. */
const margin = 0.06;

/** Finds every passage in the text; the answers are in the order of the requests. */
export function* locateAll(
  text: string,
  requests: readonly LocateRequest[],
  options: LocateOptions = {},
): Steps<readonly Place[]> {
  if (requests.length === 0) return [];
  const tokens = tokenize(text);
  yield;
  const index = indexTokens(tokens);
  yield;
  const oldVersions = new Map<string, OldVersion | null>();
  const places: Place[] = [];
  for (const request of requests) {
    const hash = hashOf(request);
    let old = hash === undefined ? null : oldVersions.get(hash);
    if (hash !== undefined && old === undefined) {
      const oldText = options.oldText?.(hash);
      const selectors = requests.filter((other) => hashOf(other) === hash).map(({ selector }) => selector);
      old = oldText === undefined ? null : yield* alignOld(oldText, index, selectors.map(fittedTo(oldText)));
      oldVersions.set(hash, old);
    }
    const selector = old ? fittedTo(old.tokens.text)(request.selector) : request.selector;
    const place = locate(index, selector, old && fits(selector, old.tokens.text) ? old : null);
    places.push(withCorrection(index, request, place));
    yield;
  }
  return places;
}

const fits = ({ exact, start }: Selector, text: string): boolean =>
  start !== undefined && text.startsWith(exact, start);

/** A selector that does not say where in the old text it was made, or says it wrongly, means the only place there. */
const fittedTo =
  (oldText: string) =>
  (selector: Selector): Selector => {
    const only = fits(selector, oldText) ? -1 : onlyPlaceOf(oldText, selector);
    return only < 0 ? selector : { ...selector, start: only, end: only + selector.exact.length };
  };

const hashOf = ({ textSha256, selector }: LocateRequest): string | undefined =>
  textSha256 ?? selector.textSha256;

/** The place where the correction stands now, if that is where the passage was. */
function withCorrection(index: TextIndex, { selector, correction }: LocateRequest, place: Place): Place {
  if (!correction || place.match === 'exact' || place.match === 'moved') return place;
  const found = place.range && placeOfCorrection(index.tokens, place.range, correction);
  if (found) return { match: 'changed', range: found, score: place.score, candidates: [] };
  if (place.match === 'changed') return place;
  const corrected = locate(index, { ...selector, exact: correction }, null);
  const stands = corrected.match === 'exact' || corrected.match === 'moved';
  return stands ? { ...corrected, match: 'changed' } : place;
}

function locate(index: TextIndex, selector: Selector, old: OldVersion | null): Place {
  const { text } = index.tokens;
  if (isUntouched(text, selector, old)) return untouched(selector);
  const aligned = old && findAligned(index, old, selector);
  if (aligned?.certainty === 'certain') return placed(index, selector, aligned);
  const quoted = findQuoted(index, selector, old, aligned !== null);
  if (!quoted) return locateSigns(text, selector);
  if (aligned?.deleted) return undecided(null, quoted);
  if (aligned?.certainty === 'unsure') return undecided(aligned, quoted);

  const certain = quoted.filter(({ certainty }) => certainty === 'certain');
  const best = certain.at(0);
  if (!best) return undecided(quoted.find(({ certainty }) => certainty === 'unsure') ?? null, quoted);
  const rival = certain.at(1);
  const isClose = rival !== undefined && best.score - rival.score < margin;
  // Changed here, while all its words stand elsewhere: edited, or moved and something like it put here?
  const isDisputed = !best.whole && certain.some(({ whole }) => whole);
  return isClose || isDisputed ? undecided(best, quoted) : placed(index, selector, best);
}

/**
 * Where the selector's own words lead, best first; null where the passage holds no word. A passage that was one of
 * several alike, and that the whole old text did not lead to (`isAligned`), is not told from them by a piece of it.
 */
function findQuoted(
  index: TextIndex,
  selector: Selector,
  old: OldVersion | null,
  isAligned: boolean,
): Finding[] | null {
  const quote = quoteOf(selector, index);
  if (!quote) return null;
  const { places, isTakenOut } = searchQuote(quote, index);
  return places.map(({ evidence, pairing, rank }) => {
    const owner = old === null ? 'own' : ownerOf(old, index, selector, evidence);
    const certainty = owner === 'other' ? 'none' : judgeQuoted(evidence, quote.standing, isTakenOut);
    const isDoubtful =
      (isAligned && quote.standing === 'open') ||
      owner === 'doubtful' ||
      !standsOutOfRow(pairing, quote.tokens, quote.paragraphs, quote.passage, index.tokens.count, 2);
    return {
      certainty: certainty === 'certain' && isDoubtful ? 'unsure' : certainty,
      range: rangeFor(index.tokens, quote.edges, evidence, pairing, quote.passage),
      score: Math.min(1, rank),
      whole: evidence.whole,
    };
  });
}

/** Nothing changed at all, or, as far as is known, not here: all stands where it stood, to the character. */
function isUntouched(text: string, selector: Selector, old: OldVersion | null): boolean {
  const { exact, prefix, suffix, start } = selector;
  if (start === undefined || exact === '') return false;
  if (old) return old.tokens.text === text && text.startsWith(exact, start);
  if (prefix === undefined || suffix === undefined || start < prefix.length) return false;
  return text.startsWith(prefix + exact + suffix, start - prefix.length);
}

/** Where words stand that occur once; -1 where they do not, or more often. */
function onlyPlaceOf(text: string, { exact }: Selector): number {
  const first = exact === '' ? -1 : text.indexOf(exact);
  return first >= 0 && !text.includes(exact, first + 1) ? first : -1;
}

function untouched({ exact, start = 0 }: Selector): Place {
  return { match: 'exact', range: { start, end: start + exact.length }, score: 1, candidates: [] };
}

function placed(index: TextIndex, selector: Selector, { range, score }: Finding): Place {
  const words = index.tokens.text.slice(range.start, range.end);
  const match: Match = !sameWords(selector.exact, words)
    ? 'changed'
    : range.start === (selector.start ?? range.start)
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
