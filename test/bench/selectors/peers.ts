// Other ways of finding a passage again, for comparison.
import search from 'approx-string-match';
import type { Range, Selector } from '../../../src/core/model.ts';
import type { Method } from './ours.ts';

const context = 32;
const describeWithFixedContext = (text: string, passages: readonly Range[]): Selector[] =>
  passages.map(({ start, end }) => ({
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
    start,
    end,
  }));

interface ApproximateMatch extends Range {
  readonly errors: number;
}

function occurrences(text: string, words: string): ApproximateMatch[] {
  const found: ApproximateMatch[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    found.push({ start: at, end: at + words.length, errors: 0 });
  return found;
}

function exactOrApproximate(text: string, words: string, maxErrors: number): ApproximateMatch[] {
  const exact = occurrences(text, words);
  return exact.length > 0 ? exact : search(text, words, maxErrors);
}

function similarity(text: string, words: string): number {
  if (text === '' || words === '') return 0;
  const matches = exactOrApproximate(text, words, words.length);
  return matches.length === 0 ? 0 : 1 - matches[0].errors / words.length;
}

/** As `matchQuote` in the Hypothesis client (src/annotator/anchoring/match-quote.ts, BSD-2-Clause) goes about it. */
export const hypothesisWay: Method = {
  name: 'Hypothesis way',
  describe: describeWithFixedContext,
  locate: (selectors, newText) =>
    selectors.map(({ exact, prefix = '', suffix = '', start = 0 }) => {
      const matches = exactOrApproximate(newText, exact, Math.min(256, exact.length / 2));
      let best: Range | null = null;
      let bestScore = -1;
      for (const match of matches) {
        const before = newText.slice(Math.max(0, match.start - prefix.length), match.start);
        const after = newText.slice(match.end, match.end + suffix.length);
        const score =
          50 * (1 - match.errors / exact.length) +
          20 * (prefix ? similarity(before, prefix) : 1) +
          20 * (suffix ? similarity(after, suffix) : 1) +
          2 * (1 - Math.abs(match.start - start) / newText.length);
        if (score <= bestScore) continue;
        bestScore = score;
        best = { start: match.start, end: match.end };
      }
      return { range: best, flagged: false };
    }),
};

/** The words with the whole prefix or the whole suffix, in one place only. */
export const exactWithContext: Method = {
  name: 'exact with context',
  describe: describeWithFixedContext,
  locate: (selectors, newText) =>
    selectors.map(({ exact, prefix = '', suffix = '' }) => {
      const places = occurrences(newText, exact).filter(
        ({ start, end }) => newText.startsWith(suffix, end) || newText.slice(0, start).endsWith(prefix),
      );
      const range = places.length === 1 ? { start: places[0].start, end: places[0].end } : null;
      return { range, flagged: false };
    }),
};

export const peers: readonly Method[] = [hypothesisWay, exactWithContext];
