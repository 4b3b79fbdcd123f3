import type { ParagraphFigure } from '../figures/figures.ts';

// A key number is one that the sentence is about and that can be looked up: an amount, a share, a size, a result, a
// count, a rate of change. A date, an age, a clock time or a place in a row alone is none, nor is "one of them".

const alwaysKey: ReadonlySet<ParagraphFigure['kind']> = new Set([
  'money',
  'percent',
  'fraction',
  'ratio',
  'measure',
  'score',
]);
const sometimesKey: ReadonlySet<ParagraphFigure['kind']> = new Set(['count', 'duration']);

/** From here on a count is more than the words around it need. */
const leastCount = 10;

/** "The largest since", "every 40 minutes": a record or a rate can be looked up where no number stands beside it. */
const records = [
  '[Ee]very (?:\\S+ ){1,2}(?:seconds|minutes|hours|days|weeks|months)',
  'record (?:high|low|number|profit|loss)s?',
  '(?:[Mm]ost|least|fewest|largest|biggest|smallest|highest|lowest|worst|fastest|slowest|deadliest|longest|first|second|third)\\b[^.;]{0,60}\\b(?:since|in (?:\\w+ ){0,3}(?:years|decades|history|decade|century)|on record|ever)',
];
const comparisons = [
  '(?:[Tt]wice|thrice|double[ds]?|tripled?|quadrupled?|halve[ds]?|tenfold|(?:two|three|four|five)fold)',
  'first (?:[\\p{L}.]+ ){1,4}to',
  '(?:one|an?) \\p{L}+ (?:per|an?|every|each) (?:second|minute|hour|day|week|month|year|person|household)',
];
const anyOf = (patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'u');
const record = anyOf(records);
const comparison = anyOf(comparisons);

/** Of the dead and hurt every one counts. */
const casualty =
  /\b(?:killed|killing|dead|died|deaths?|injur(?:ed|ies|ing)|wounded|fatalit(?:y|ies)|missing|arrested|hospitali[sz]ed)\b/iu;

/** How surely a sentence states a key number. */
export type KeyNumber = 'plain' | 'likely' | 'none';

/** `plain` where the kind of figure says so, `likely` where it depends on what else the sentence says. */
export function keyNumberIn(sentence: string, figures: readonly ParagraphFigure[]): KeyNumber {
  if (figures.some((figure) => alwaysKey.has(figure.kind) || isLargeCount(figure))) return 'plain';
  if (figures.some(({ kind }) => kind === 'count') && casualty.test(sentence)) return 'plain';
  if (figures.some(isMeasuredTime) || record.test(sentence)) return 'plain';
  if (figures.some(isTelling) || comparison.test(sentence)) return 'likely';
  return 'none';
}

/** Do the words around a number make it one that nobody looks up: a house, an age in a headline, a turn of phrase? */
export const isIdle = (before: string, after: string): boolean =>
  afterIdle.test(after) || /\b(?:dies|died|dead) at $/iu.test(before);
const afterIdle =
  /^(?:[A-Z]?,? (?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Place|Terrace|Way|Court|Row)\b| (?:sure|certain|behind|committed|confident|times over)\b)/u;

/** "Hundreds" and "dozens" have no value. */
const isLargeCount = (figure: ParagraphFigure): boolean =>
  figure.kind === 'count' && (figure.value === null || largestOf(figure) >= leastCount);

/** "At least two months", "nearly a century": who says how exactly means the length. */
const isMeasuredTime = ({ kind, hedge }: ParagraphFigure): boolean => kind === 'duration' && hedge !== null;

/** Of small numbers "one" and "zero" are mostly turns of phrase, and one with a point is the version of something. */
const isTelling = (figure: ParagraphFigure): boolean =>
  sometimesKey.has(figure.kind) &&
  (Number.isInteger(largestOf(figure)) || figure.kind === 'duration') &&
  largestOf(figure) > 1;

function largestOf({ value }: ParagraphFigure): number {
  if (typeof value === 'number') return value;
  return value === null || typeof value === 'string' ? 0 : value[1];
}
