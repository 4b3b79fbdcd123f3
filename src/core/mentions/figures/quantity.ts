import type { Draft } from './draft.ts';
import { currencyAfter, isRupees } from './money.ts';
import { exact, numberAt, type NumberMatch } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { rangeAllowed, rangeTo } from './ranges.ts';
import { countOf } from './counts.ts';
import { durationAdjectives, durationUnits } from './words/durations.ts';
import { afterDigitsOnly, measureUnits } from './words/measures.ts';

/** What the words after a number make of it: `times` changes it to the unit ("cents" to dollars), `plus` is in the unit. */
interface Unit {
  readonly kind: Draft['kind'];
  readonly end: number;
  readonly unit: string | null;
  readonly times?: number;
  readonly plus?: number;
}

const percentAfter = sticky(
  String.raw`\s?(?:%|‰)(?:[- ](points?)(?!\p{L}))?|[ -]?(?:per ?cent|percent|pct\.?|pc)(?:[- ]?(age)?[- ](points?))?(?!\p{L})|[- ](?:percentage|%)[- ](points?)(?!\p{L})`,
);
const basisPoints = sticky(String.raw`[- ]basis points?(?!\p{L})`);

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
  String.raw`[ -](?:${oneOf(durationAdjectives)} )?(${oneOf(durationUnits.keys())})(?![\p{L}])`,
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
const measureAfter = sticky(String.raw`([ -]?)(${oneOf(measureUnits.keys())})(?![\p{L}\d])`);
const feetAndInches = sticky(
  String.raw`[- ](?:foot|feet|ft)[- ,]+(\d{1,2})(?:[- ]?(?:inch(?:es)?|in)(?!\p{L}))?(?![\d%])`,
);

function measure(text: string, number: NumberMatch): Unit | null {
  const tall = matchAt(feetAndInches, text, number.end);
  if (tall)
    return { kind: 'measure', end: number.end + tall[0].length, unit: 'feet', plus: Number(tall[1]) / 12 };
  const match = matchAt(measureAfter, text, number.end);
  const word = match?.[2] ?? '';
  const unit = measureUnits.get(word.toLowerCase());
  if (match && isSingular(match[0]) && !isOne(number) && /^\p{Lu}\p{Ll}/u.test(word) && !heat.test(word))
    return null;
  if (!match || unit === undefined) return null;
  const isClose = number.form === 'digits' && word !== 'M';
  if (afterDigitsOnly.has(word.toLowerCase()) ? !isClose : match[1] === '' && number.form !== 'digits')
    return null;
  return { kind: 'measure', end: number.end + match[0].length, unit };
}

const timesAfter = sticky(
  String.raw`[ -]times (?=(?:as|more|less|fewer|higher|lower|larger|bigger|smaller|greater|the|that|its|what|longer|faster)\b)|[ -]?fold(?!\p{L})|-to-(?:one|1)(?![\d\p{L}])| to one(?!\p{L})`,
);

function ratio(text: string, { end }: NumberMatch): Unit | null {
  const match = matchAt(timesAfter, text, end);
  return match ? { kind: 'ratio', end: end + match[0].trimEnd().length, unit: null } : null;
}

const readers = [percent, money, age, duration, measure, ratio];

function unitAfter(text: string, number: NumberMatch): Unit | null {
  for (const reader of readers) {
    const unit = reader(text, number);
    if (unit) return unit;
  }
  return null;
}

const scaleValue = (value: number | null, { times = 1, plus = 0 }: Unit): number | null =>
  value === null ? null : exact(value * times + plus);
const scaleRange = ([low, high]: readonly [number, number], { times = 1 }: Unit): [number, number] => [
  exact(low * times),
  exact(high * times),
];

/** "18- to 24-year-olds": the first number's hyphen hangs. */
const hanging = sticky('-(?= (?:to|or|and) )');
const ageBefore = /\b(?:aged?|ages)(?: of| between| from)? (?:between )?$/iu;
const decadesOfLife = sticky(String.raw`\d0['’]?s(?!\p{L})`);
const inTheir =
  /\bin (?:his|her|their|my|our|your)(?: (?:early|mid|late))?[- ](?:\d0['’]?s (?:and|or|to) )?$/iu;

/** A number with whatever the words around it make of it. */
export function quantity(text: string, at: number): Draft | null {
  const decade = matchAt(decadesOfLife, text, at);
  if (decade && inTheir.test(before(text, at))) {
    const low = Number(text.slice(at, at + 2));
    return { start: at, end: at + decade[0].length, kind: 'age', value: [low, low + 9], unit: 'years' };
  }
  const first = numberAt(text, at);
  if (!first) return null;
  const hang = matchAt(hanging, text, first.end);
  const range = rangeTo(text, at, hang ? { ...first, end: first.end + 1 } : first, (next) =>
    numberAt(text, next),
  );
  if (range) {
    const unit = unitAfter(text, range.last);
    if (unit) {
      const value = range.value.map((bound) => bound * (unit.times ?? 1));
      return {
        start: at,
        end: unit.end,
        kind: unit.kind,
        value: [value[0] ?? 0, value[1] ?? 0],
        unit: unit.unit,
      };
    }
    if (ageBefore.test(before(text, at))) {
      return { start: at, end: range.end, kind: 'age', value: range.value, unit: 'years' };
    }
    const counted = countOf(text, at, { ...range.last, grouped: true }, range.value);
    if (counted) return counted;
  }
  const unit = unitAfter(text, first);
  if (!unit) {
    if (ageBefore.test(before(text, at)) && first.value !== null && first.value < 130) {
      return { start: at, end: first.end, kind: 'age', value: first.value, unit: 'years' };
    }
    return sharedUnit(text, at, first) ?? rupees(text, at, first) ?? countOf(text, at, first, first.value);
  }
  return withSecondUnit(text, at, unit, { ...first, end: unit.end }) ?? single(at, first, unit);
}

const rupees = (text: string, start: number, number: NumberMatch): Draft | null =>
  isRupees(text, start, number)
    ? { start, end: number.end, kind: 'money', value: number.value, unit: 'INR' }
    : null;

const another = sticky(' (?:and|or) ');

/** "24 and 27 months": the first number has the unit of the second. */
function sharedUnit(text: string, at: number, first: NumberMatch): Draft | null {
  const link = matchAt(another, text, first.end);
  const second = link && numberAt(text, first.end + link[0].length);
  if (second?.form !== first.form || first.value === null) return null;
  const unit = unitAfter(text, second);
  if (!unit || unit.kind === 'ratio') return null;
  return single(at, first, { ...unit, end: first.end });
}

const single = (start: number, number: NumberMatch, unit: Unit): Draft => ({
  start,
  end: unit.end,
  kind: unit.kind,
  value: scaleValue(number.value, unit),
  unit: unit.unit,
});

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
  return { start: at, end, kind: unit.kind, value: scaleRange(range.value, unit), unit: unit.unit };
}

const endOf = (second: Unit | null, first: Unit): number | null =>
  second?.kind === first.kind && second.unit === first.unit ? second.end : null;
