import type { Match, Range, Selector } from '../model.ts';
import type { Steps } from '../steps.ts';

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

/** Finds every passage in the text; the answers are in the order of the requests. */
export function* locateAll(
  text: string,
  requests: readonly LocateRequest[],
  options: LocateOptions = {},
): Steps<readonly Place[]> {
  const places: Place[] = [];
  void options;
  for (const request of requests) {
    places.push(locateByQuote(text, request.selector));
    yield;
  }
  return places;
}

function locateByQuote(text: string, selector: Selector): Place {
  const { exact, start } = selector;
  if (exact === '') return { match: 'lost', range: null, score: 0, candidates: [] };
  if (start !== undefined && text.startsWith(exact, start) && contextScore(text, start, selector) > 0)
    return { match: 'exact', range: { start, end: start + exact.length }, score: 1, candidates: [] };
  const found: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    found.push({ range: { start: at, end: at + exact.length }, score: contextScore(text, at, selector) });
  found.sort((a, b) => b.score - a.score);
  const best = found.at(0);
  if (best === undefined) return { match: 'lost', range: null, score: 0, candidates: [] };
  if (best.score >= 0.5 && best.score > (found.at(1)?.score ?? 0))
    return { match: best.range.start === start ? 'exact' : 'moved', ...best, candidates: [] };
  return { match: 'unsure', ...best, candidates: found.slice(1, 6) };
}

/** How much of the stored context stands around the place, from 0 to 1. */
function contextScore(text: string, start: number, selector: Selector): number {
  const { exact, prefix = '', suffix = '' } = selector;
  const total = prefix.length + suffix.length;
  if (total === 0) return exact.length >= 24 ? 0.5 : 0.1;
  let same = 0;
  while (same < prefix.length && text[start - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  const end = start + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return (same + after) / total;
}
