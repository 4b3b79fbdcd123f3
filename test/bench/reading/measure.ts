import type { Range } from '../../../src/core/model.ts';
import type { Detector, KindedRange, Reading } from './detector.ts';
import type { GoldDocument, GoldSet } from './gold.ts';
import { plainFigures, plainName } from './normalise.ts';
import { emptyQuoteTally, scoreQuotes } from './quoteScores.ts';
import { add, averagePrecision, emptyTally, f1, precision, recall, scoreSpans } from './scores.ts';
import { percent } from './table.ts';

/** Which of our kinds answer to a corpus's kind; a kind that is not listed answers to itself. */
const answering: ReadonlyMap<string, readonly string[]> = new Map([
  ['cardinal', ['count', 'fraction', 'ratio', 'score']],
  ['quantity', ['measure']],
  ['date', ['date', 'duration', 'age']],
]);
/** Kinds counted together as numeric. */
const numeric = new Set([
  'money',
  'percent',
  'cardinal',
  'count',
  'quantity',
  'measure',
  'fraction',
  'ratio',
  'ordinal',
]);

const ourKinds = (goldKind: string): readonly string[] => answering.get(goldKind) ?? [goldKind];

interface Task {
  readonly name: string;
  readonly found: (text: string) => readonly Range[];
  readonly wanted: (document: GoldDocument) => readonly Range[];
}

const plainNames = (text: string, ranges: readonly Range[]) => ranges.map((range) => plainName(text, range));
const allPlainFigures = (text: string, ranges: readonly Range[]) =>
  ranges.flatMap((range) => plainFigures(text, range));

/** One scored list for people; for figures one per kind, and one of the numeric kinds together. */
export function spanTasks(set: GoldSet, detector: Detector): Task[] {
  if (set.task === 'people') {
    const people = detector.people;
    if (!people) return [];
    return [
      {
        name: set.name,
        found: (text) => plainNames(text, people(text)),
        wanted: ({ text, spans }) => plainNames(text, spans ?? []),
      },
    ];
  }
  const figures = detector.figures;
  if (!figures) return [];
  const goldKinds = [
    ...new Set(set.documents.flatMap(({ spans }) => (spans ?? []).map(({ kind }) => kind.toLowerCase()))),
  ];
  const task = (label: string, kinds: readonly string[]): Task => {
    const ours = new Set<string>(kinds.flatMap(ourKinds));
    const wantedKinds = new Set(kinds);
    const isOurs = ({ kind }: KindedRange) => ours.has(kind) || kind === 'number';
    return {
      name: `${set.name} ${label}`,
      found: (text) => allPlainFigures(text, figures(text).filter(isOurs)),
      wanted: ({ text, spans }) =>
        allPlainFigures(
          text,
          (spans ?? []).filter(({ kind }) => wantedKinds.has(kind.toLowerCase())),
        ),
    };
  };
  const numericKinds = goldKinds.filter((kind) => numeric.has(kind));
  const together = numericKinds.length > 1 ? [task('numeric', numericKinds)] : [];
  return [...goldKinds.map((kind) => task(kind, [kind])), ...together];
}

/** Rows of precision, recall and F1. */
export function measureSpans(set: GoldSet, detector: Detector): string[][] {
  return spanTasks(set, detector).flatMap(({ name, found, wanted }) => {
    const exact = emptyTally();
    const overlap = emptyTally();
    for (const document of set.documents) {
      const score = scoreSpans(document.text, found(document.text), wanted(document));
      add(exact, score.exact);
      add(overlap, score.overlap);
    }
    if (exact.found === 0 && detector.name !== 'copydesk') return [];
    const shares = [exact, overlap].flatMap((tally) =>
      [precision(tally), recall(tally), f1(tally)].map(percent),
    );
    return [[name, set.part, detector.name, String(exact.wanted), ...shares]];
  });
}

export function measureQuotes(set: GoldSet, reading: Reading): string[] {
  const tally = emptyQuoteTally();
  for (const document of set.documents) scoreQuotes(document, reading.quotes(document.text), tally);
  const share = (part: number, whole: number) => (whole === 0 ? '-' : percent(part / whole));
  return [
    set.name,
    set.part,
    String(tally.words),
    share(tally.wordsFound, tally.words),
    share(tally.wordsRight, tally.words),
    String(tally.cued),
    share(tally.cuedRight, tally.cued),
    String(tally.anyCue),
    share(tally.anyCueRight, tally.anyCue),
    share(tally.oursRight, tally.ours),
  ];
}

/** Thins out the negatives evenly: average precision depends on how many there are, and corpora differ in that. */
function atEvenOdds<T extends { readonly positive: boolean }>(ranked: readonly T[]): T[] {
  const positives = ranked.filter(({ positive }) => positive);
  const negatives = ranked.filter(({ positive }) => !positive);
  const step = Math.max(1, negatives.length / Math.max(1, positives.length));
  const kept = negatives.filter((_, index) => Math.floor((index + 1) / step) > Math.floor(index / step));
  return [...positives, ...kept];
}

export function measureClaims(set: GoldSet, reading: Reading): string[] {
  const ranked = set.documents.map(({ text, label }) => ({
    score: reading.sentenceScore(text),
    positive: label === 1,
  }));
  const positives = ranked.filter(({ positive }) => positive).length;
  const scores = [ranked, atEvenOdds(ranked)].map((list) => averagePrecision(list).toFixed(3));
  return [set.name, set.part, String(ranked.length), String(positives), ...scores];
}
