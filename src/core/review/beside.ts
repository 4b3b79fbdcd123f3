import { escaped } from '../letters.ts';
import { currencyMarks, currencyWords, signsAfter } from '../mentions/figures/words/currencies.ts';
import { durationUnits } from '../mentions/figures/words/durations.ts';
import { hedgesAfter, hedgesBefore } from '../mentions/figures/words/hedges.ts';
import { measureUnits } from '../mentions/figures/words/measures.ts';
import { ones, scales, tens } from '../mentions/figures/words/numbers.ts';

// What touches a checked figure and says how it is meant: a hedge, a bound, a sign, a unit, the other end of a range.

/** Alternatives of a pattern, longer ones first. */
const oneOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|');

/** Words before a figure that bound it, besides those that hedge it. */
const boundsBefore = [
  'only', 'just', 'barely', 'exactly', 'precisely', 'not', 'no', 'minus', 'plus', 'negative', 'possibly', 'perhaps',
  'maybe', 'north of', 'south of', 'shy of', 'short of', 'at the very least', 'at the very most', 'anything from',
  'anywhere from', 'between', 'an average of', 'a total of', 'a record', 'a maximum', 'a minimum', 'maximum', 'minimum',
  'probably', 'likely', 'hardly', 'scarcely', 'at best', 'at worst', 'reportedly', 'allegedly', 'a reported',
  'an alleged', 'a projected', 'a planned', 'another', 'an additional', 'each', 'fully', 'over and above', 'beyond',
  'within', 'half', 'double', 'twice', 'a further', 'further', 'an extra', 'extra', 'a combined', 'a net', 'a gross',
  'an annual', 'a monthly', 'a one-time',
]; // prettier-ignore
const boundsAfter = [
  'and up', 'and over', 'and above', 'and counting', 'plus', 'at least', 'at most', 'or thereabouts', 'minimum',
  'maximum', 'at the most', 'at the least', 'or even more', 'on average',
]; // prettier-ignore

const number = String.raw`(?:\p{Sc}?\d[\d.,]*\d|\p{Sc}?\d|(?:${oneOf([...ones.keys(), ...tens.keys()])})(?!\p{L}))`;
const rangeMark = String.raw`(?:\s*[-‐‑‒–—−]\s*|\s+(?:to|or|and|through|until)\s+)`;
const hedgeWords = oneOf([...hedgesBefore.keys(), ...boundsBefore]);
const units = [
  ...measureUnits.keys(), ...durationUnits.keys(), ...currencyWords.keys(), ...scales.keys(), 'percent', 'per cent',
  'percentage points', 'percentage point', 'pct', 'points', 'point', 'basis points',
]; // prettier-ignore

/** What a figure may be for each of. */
const perWords = oneOf([
  ...durationUnits.keys(), 'person', 'head', 'capita', 'household', 'home', 'family', 'child', 'pupil', 'student', 'worker',
  'employee', 'patient', 'passenger', 'share', 'barrel', 'ton', 'tonne', 'gallon', 'litre', 'liter', 'mile', 'kilometre',
  'kilometer', 'acre', 'hectare', 'night', 'quarter', 'piece', 'unit', 'ticket',
]); // prettier-ignore

const leading = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])(?:(?:${hedgeWords})\s+)*(?:${hedgeWords})(?:\s+(?:the|an?))?\s*$`,
    String.raw`(?<![\p{L}\p{N}.,])${number}${rangeMark}$`,
    String.raw`[~≈<>≤≥±+−]\s?$`,
    String.raw`(?<![\p{L}\p{N}])[-–]$`,
    String.raw`(?<![\p{L}\p{N}])(?:${oneOf(currencyMarks.keys())})\s?$`,
  ].join('|'),
  'iu',
);
const trailing = new RegExp(
  [
    String.raw`^\s*(?:${oneOf(hedgesAfter.keys())})(?![\p{L}\d])`,
    String.raw`^,?\s*(?:${oneOf(boundsAfter)})(?![\p{L}\d])`,
    String.raw`^${rangeMark}${number}`,
    String.raw`^\s?[%‰°¢+′″](?:\s?[CF](?!\p{L}))?`,
    String.raw`^[\s-]*(?:${oneOf([...units, ...signsAfter.keys()])})(?!\p{L})`,
    String.raw`^\s+(?:an?|per|each|every)\s+(?:${perWords})(?!\p{L})`,
    String.raw`^[.,]?\d[\d.,]*`,
  ].join('|'),
  'iu',
);

const isNumber = String.raw`(?:\p{Sc}\s?)?\d|(?:${oneOf([...ones.keys(), ...tens.keys(), ...scales.keys(), 'half'])})(?!\p{L})`;
const beginsWithFigure = new RegExp(String.raw`^[\s"“(~≈<>≤≥±+−–-]*(?:${isNumber})`, 'iu');
const endsWithFigure = new RegExp(
  String.raw`(?:\d|[%‰°¢′″]|(?<!\p{L})(?:${oneOf([...ones.keys(), ...tens.keys()])}|${oneOf(units)}))[\s"”)]*$`,
  'iu',
);

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** What touches the figure at the beginning of a passage; empty where nothing does. */
const before = (lead: string): string => leading.exec(lead.slice(-longest))?.[0].trim() ?? '';
/** The same at its end. */
const after = (tail: string): string => trailing.exec(tail.slice(0, longest))?.[0].trim() ?? '';

/** So many UTF-16 units beside a passage hold what touches it. */
const longest = 48;

/** The text beside a passage, as far as it is known; empty where it is not. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** What stood beside a figure and what stands there now; either may be empty. */
export interface BesideChange {
  readonly was: string;
  readonly is: string;
}

/** What touches the figures at the edges of a passage and did not, or no longer does. */
export function changesBeside(words: string, then: Beside, now: Beside): BesideChange[] {
  const changes: BesideChange[] = [];
  const note = (was: string, is: string): void => {
    if (flat(was) !== flat(is)) changes.push({ was, is });
  };
  if (isKnown(then.before, now.before, lastWord) && beginsWithFigure.test(words))
    note(before(then.before), before(now.before));
  if (isKnown(then.after, now.after, firstWord) && endsWithFigure.test(words))
    note(after(then.after), after(now.after));
  return changes;
}

/** So many UTF-16 units hold any of the words looked for. */
const enough = 24;
const lastWord = /[\p{L}\p{N}]+(?=[^\p{L}\p{N}]*$)/u;
const firstWord = /[\p{L}\p{N}]+/u;

/** Of a context that is too short to hold all that may touch, only another word beside the figure tells. */
function isKnown(then: string, now: string, nextWord: RegExp): boolean {
  if (then.trim() === '') return false;
  return then.length >= enough || nextWord.exec(then)?.[0] !== nextWord.exec(now)?.[0];
}
