import type { Amount } from '../mentions.ts';
import { countOf } from './counts.ts';
import type { Draft } from './draft.ts';
import { currencyAfter, isRupees } from './money.ts';
import { exact, numberAt, type NumberMatch } from './numbers.ts';
import { heightInSigns, partsAfter } from './parts.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { isBetween, isStartOfChange, isVote, rangeAllowed, rangeTo, type NumberRange } from './ranges.ts';
import { durationAdjectives, durationUnits } from './words/durations.ts';
import { afterDigitsOnly, measureNames, measureUnits } from './words/measures.ts';

/** What the words after a number make of it: `times` changes it to the unit ("cents" to dollars, "below zero" to a negative). */
interface Unit {
  readonly kind: Draft['kind'];
  readonly end: number;
  readonly unit: string | null;
  readonly times?: number;
}

const percentAfter = sticky(
  String.raw`\s?(?:%|‰)(?:[- ](points?)(?!\p{L}))?|[ -]?(?:per ?cent|percent|pct\.?|pc)(?:[- ]?(age)?[- ](points?))?(?!\p{L})|[- ](?:percentage|%)[- ](points?)(?!\p{L})`,
);
const basisPoints = sticky(String.raw`(?:[- ]basis points?|[- ]?bps)(?!\p{L})`);

function percent(text: string, { end }: NumberMatch): Unit | null {
  const basis = matchAt(basisPoints, text, end);
  if (basis) return { kind: 'percent', end: end + basis[0].length, unit: 'points', times: 0.01 };
  const match = matchAt(percentAfter, text, end);
  if (!match) return null;
  const points = match[1] ?? match[3] ?? match[4];
  return { kind: 'percent', end: end + match[0].length, unit: points ? 'points' : '%' };
}

function money(text: string, number: NumberMatch): Unit | null {
  const currency = currencyAfter(text, number);
  if (!currency) return null;
  return { kind: 'money', end: currency.end, unit: currency.unit, times: currency.hundredth ? 0.01 : 1 };
}

const ageAfter = sticky(String.raw`[- ](year|month|week|day)s?[- ](?:olds?(?!\p{L})|of age)`);

function age(text: string, { end }: NumberMatch): Unit | null {
  const match = matchAt(ageAfter, text, end);
  return match?.[1] ? { kind: 'age', end: end + match[0].length, unit: `${match[1].toLowerCase()}s` } : null;
}

const durationAfter = sticky(
  String.raw`(?:-(?:plus|odd))?[ -](?:(?:${oneOf(durationAdjectives)}) ){0,2}(${oneOf(durationUnits.keys())})(?![\p{L}])`,
);

/** "Four century-old ships", "Ninety Mile Beach": after a space the unit of several is in the plural. */
const isSingular = (words: string): boolean => words.startsWith(' ') && !words.endsWith('s');
const isOne = ({ value }: NumberMatch): boolean => value !== null && value <= 1;

function duration(text: string, number: NumberMatch): Unit | null {
  const { end } = number;
  const match = matchAt(durationAfter, text, end);
  if (match && isSingular(match[0]) && !isOne(number)) return null;
  const unit = durationUnits.get(match?.[1]?.toLowerCase() ?? '');
  return match && unit ? { kind: 'duration', end: end + match[0].length, unit } : null;
}

const heat = /^(?:kelvin|celsius|fahrenheit)$/iu;
const measureAfter = sticky(String.raw`([ -]?)(${measureNames})(?![\p{L}\d])`);
const belowZero = sticky(String.raw` below zero(?:[ -](celsius|fahrenheit)(?!\p{L}))?`);
const bareBelowZero = sticky(String.raw` below zero(?!\p{L})`);
const degrees = new Set(['degrees', '°C', '°F']);

const unitNamed = (word: string): string | undefined =>
  measureUnits.get(word) ?? measureUnits.get(word.replaceAll('-', ' '));

const heatLetter = sticky(String.raw` ?([CF])(?![\p{L}\d])`, '');
const temperature =
  /\b(?:temperatures?|thermometers?|degrees|weather|mercury|heat|cold|freez\w+|winds? ?chills?)\b/iu;

/** "-12F", and "35C" where heat is spoken of: elsewhere such a letter names a seat or a gate. */
function heatAfter(text: string, number: NumberMatch): Unit | null {
  const match = number.form === 'digits' ? matchAt(heatLetter, text, number.end) : null;
  if (!match?.[1] || !(number.sign ?? temperature.test(text))) return null;
  if (match[0].startsWith(' ') && !number.sign) return null;
  return { kind: 'measure', end: number.end + match[0].length, unit: `°${match[1]}` };
}

function measure(text: string, number: NumberMatch): Unit | null {
  const match = matchAt(measureAfter, text, number.end);
  if (!match) return heatAfter(text, number) ?? degreesBelow(text, number);
  const word = match[2] ?? '';
  const unit = unitNamed(word.toLowerCase());
  if (isSingular(match[0]) && !isOne(number) && /^\p{Lu}\p{Ll}/u.test(word) && !heat.test(word)) return null;
  if (unit === undefined) return null;
  const isClose = number.form === 'digits' && word !== 'M';
  if (afterDigitsOnly.has(word.toLowerCase()) ? !isClose : match[1] === '' && number.form !== 'digits')
    return null;
  const end = number.end + match[0].length;
  const below = degrees.has(unit) && number.sign === undefined ? matchAt(belowZero, text, end) : null;
  if (!below) return { kind: 'measure', end, unit };
  const scale = below[1] === undefined ? unit : `°${below[1].charAt(0).toUpperCase()}`;
  return { kind: 'measure', end: end + below[0].length, unit: scale, times: -1 };
}

/** "20 below zero" */
function degreesBelow(text: string, number: NumberMatch): Unit | null {
  const below = number.sign === undefined ? matchAt(bareBelowZero, text, number.end) : null;
  return below && { kind: 'measure', end: number.end + below[0].length, unit: 'degrees', times: -1 };
}

const timesAfter = sticky(
  String.raw`[ -]times (?=(?:as|more|less|fewer|higher|lower|larger|bigger|smaller|greater|the|that|its|what|longer|faster)\b)|[ -]?fold(?!\p{L})|-to-(?:one|1)(?![\d\p{L}])| to one(?!\p{L})`,
);

function ratio(text: string, { end }: NumberMatch): Unit | null {
  const match = matchAt(timesAfter, text, end);
  return match ? { kind: 'ratio', end: end + match[0].trimEnd().length, unit: null } : null;
}

const readers = [percent, money, age, duration, measure, ratio];

const vagueLink = sticky(' of(?= )');

/** The unit behind a number; of "thousands of tons" behind the "of". */
function unitAfter(text: string, number: NumberMatch): Unit | null {
  const link = number.form === 'vague' ? matchAt(vagueLink, text, number.end) : null;
  const counted = link ? { ...number, end: number.end + link[0].length } : number;
  for (const reader of readers) {
    const unit = reader(text, counted);
    if (unit) return link && text[unit.end] === '-' ? null : unit;
  }
  return null;
}

const scaleValue = (value: number | null, { times = 1 }: Unit): number | null =>
  value === null ? null : exact(value * times);

/** The lower bound first. */
function scaleRange([low, high]: readonly [number, number], { times = 1 }: Unit): [number, number] {
  const bounds: [number, number] = [exact(low * times), exact(high * times)];
  return times < 0 ? [bounds[1], bounds[0]] : bounds;
}

/** "18- to 24-year-olds": the first number's hyphen hangs. */
const hanging = sticky('-(?= (?:to|or|and) |[–—])');
const ageBefore = /\b(?:aged?|ages)(?: of| between| from)? (?:between |only |just |about |around )?$/iu;
const olderAfter = sticky(String.raw` (?:and|or) (?:older|younger)(?!\p{L})`);
const oldest = 130;

/** Kinds that a sign or brackets make negative. */
const signedKinds: readonly Draft['kind'][] = ['percent', 'money', 'measure'];

/** A number with whatever the words around it make of it. */
export function quantity(text: string, at: number): Draft | null {
  return heightAt(text, at) ?? numbered(text, at);
}

function heightAt(text: string, at: number): Draft | null {
  const height = heightInSigns(text, at);
  if (!height || /[\p{L}\d.,:-]$/u.test(before(text, at))) return null;
  return {
    start: at,
    end: height.end,
    kind: 'measure',
    value: height.value,
    unit: 'feet',
    parts: height.parts,
  };
}

function numbered(text: string, at: number): Draft | null {
  const first = numberAt(text, at);
  if (!first) return null;
  const hang = matchAt(hanging, text, first.end);
  const hung = hang ? { ...first, end: first.end + 1 } : first;
  const range = rangeTo(text, at, hung, (next) => numberAt(text, next));
  const ranged = range && rangeWithUnit(text, at, range);
  if (ranged) return ranged;
  const unit = unitAfter(text, first);
  if (!unit) return withoutUnit(text, at, first);
  if (first.sign && !signedKinds.includes(unit.kind)) return null;
  if (isOfBrackets(text, at, unit.end)) return null;
  const read = withSecondUnit(text, at, unit, { ...first, end: unit.end }) ?? single(text, at, first, unit);
  return isBullet(text, at, first) ? { ...read, value: null } : read;
}

/** Where a paragraph begins a hyphen may open a list as well, and the value is not certain. */
const isBullet = (text: string, at: number, { sign }: NumberMatch): boolean =>
  sign?.isSure === false &&
  /^[-–]/u.test(text.slice(at)) &&
  text.slice(0, at).trim() === '' &&
  / \p{Ll}/u.test(text.slice(at));

/** "(5 percent)" has its unit within the brackets and is no loss. */
const isOfBrackets = (text: string, at: number, end: number): boolean =>
  text[at] === '(' && text[end] === ')';

function rangeWithUnit(text: string, at: number, range: NumberRange): Draft | null {
  if (text[at] === '(') return null;
  const unit = unitAfter(text, range.last);
  if (unit) {
    if (isStartOfChange(text, at) || (range.isFalling && unit.kind === 'percent' && !isBetween(text, at)))
      return null;
    return {
      start: at,
      end: unit.end,
      kind: unit.kind,
      value: scaleRange(range.value, unit),
      unit: unit.unit,
    };
  }
  // "5-to-7" without a unit is odds or hours.
  if (range.isFalling || range.link === '-to-') return null;
  if (ageBefore.test(before(text, at)) && range.value[1] < oldest)
    return { start: at, end: range.end, kind: 'age', value: range.value, unit: 'years' };
  if (range.link === 'to' ? !rangeAllowed(text, at) : isStartOfChange(text, at)) return null;
  return countOf(text, at, { ...range.last, grouped: true }, range.value);
}

function withoutUnit(text: string, at: number, number: NumberMatch): Draft | null {
  if (number.sign) return signedCount(text, at, number);
  if (number.isSlashed) return slashedPart(text, at, number);
  const isAge = ageBefore.test(before(text, at)) || matchAt(olderAfter, text, number.end) !== null;
  if (isAge && number.value !== null && number.value < oldest)
    return { start: at, end: number.end, kind: 'age', value: number.value, unit: 'years' };
  return sharedUnit(text, at, number) ?? rupees(text, at, number) ?? countOf(text, at, number, number.value);
}

const partOfAfter = sticky(String.raw` of(?!\p{L})|[ -](?:majority|vote|share|full|empty)(?!\p{L})`);

/** "3/4 of them" */
const slashedPart = (text: string, at: number, { end, value }: NumberMatch): Draft | null =>
  matchAt(partOfAfter, text, end) ? { start: at, end, kind: 'fraction', value, unit: null } : null;

const valueBefore =
  /\b(?:of|to|at|from|was|were|is|between|and|or|by|below|above|than|reading|score|value|about|nearly|almost|an?|the)[:]? $/iu;
const isDecimal = /\d\.\d/u;

/** Without a unit a hyphen or a word is a sign only of what is told as a value: "a score of -3". */
function signedCount(text: string, at: number, number: NumberMatch): Draft | null {
  const lead = before(text, at);
  const shared = sharedUnit(text, at, number);
  if (shared) return shared;
  const count = countOf(text, at, number, number.value);
  if (!count) return null;
  const isValue = valueBefore.test(lead) || (isDecimal.test(text.slice(at, number.end)) && text[at] !== '(');
  const isPlain = count.unit === null || count.unit === 'points';
  return number.sign?.isSure === true || (isPlain && isValue) ? count : null;
}

const rupees = (text: string, start: number, number: NumberMatch): Draft | null =>
  isRupees(text, start, number)
    ? { start, end: number.end, kind: 'money', value: number.value, unit: 'INR' }
    : null;

const another = sticky(' (?:and|or) ');
const toAnother = sticky(' (?:and|or|to) ');

/** "24 and 27 months", "rose from 8 to 17 percent": the first number has the unit of the second. */
function sharedUnit(text: string, at: number, first: NumberMatch): Draft | null {
  const link = matchAt(isStartOfChange(text, at) ? toAnother : another, text, first.end);
  const second = link && numberAt(text, first.end + link[0].length);
  if (second?.form !== first.form || first.value === null) return null;
  const unit = unitAfter(text, second);
  if (!unit || unit.kind === 'ratio' || unit.kind === 'money') return null;
  if (first.sign && !signedKinds.includes(unit.kind)) return null;
  return {
    start: at,
    end: first.end,
    kind: unit.kind,
    value: scaleValue(first.value, unit),
    unit: unit.unit,
  };
}

const ageAfterParts = sticky(String.raw`[- ]olds?(?!\p{L})`);

function single(text: string, at: number, number: NumberMatch, unit: Unit): Draft {
  const value = scaleValue(number.value, unit);
  const plain: Draft = { start: at, end: unit.end, kind: unit.kind, value, unit: unit.unit };
  const rest = number.sign || unit.unit === null ? null : partsAfter(text, at, unit.end, value, unit.unit);
  if (!rest || (unit.kind !== 'measure' && unit.kind !== 'duration')) return plain;
  return withParts({ ...plain, end: rest.end, value: rest.value }, text, rest.parts);
}

/** "Two years and six months old" */
function withParts(draft: Draft, text: string, parts: readonly Amount[]): Draft {
  const old = draft.kind === 'duration' ? matchAt(ageAfterParts, text, draft.end) : null;
  return old ? { ...draft, kind: 'age', end: draft.end + old[0].length, parts } : { ...draft, parts };
}

/** "5 percent to 10 percent". */
function withSecondUnit(text: string, at: number, unit: Unit, first: NumberMatch): Draft | null {
  if (!rangeAllowed(text, at) || unit.kind === 'age') return null;
  let second: Unit | null = null;
  const range = rangeTo(text, at, { ...first, scale: Infinity }, (next) => {
    const number = numberAt(text, next);
    second = number && unitAfter(text, number);
    return number;
  });
  const end = endOf(second, unit);
  if (!range || end === null) return null;
  if (unit.kind === 'percent' && range.link === 'to' && isVote(text, at) && !matchAt(partOfAfter, text, end))
    return null;
  return { start: at, end, kind: unit.kind, value: scaleRange(range.value, unit), unit: unit.unit };
}

const endOf = (second: Unit | null, first: Unit): number | null =>
  second?.kind === first.kind && second.unit === first.unit ? second.end : null;
