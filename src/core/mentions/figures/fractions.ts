import { isLetter } from '../../letters.ts';
import type { Draft } from './draft.ts';
import { exact, knownNumberAt } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { ones, parts } from './words/numbers.ts';

const part = oneOf(parts.keys());
const numerator = oneOf([...ones.keys()].slice(1, 12));
const named = sticky(String.raw`(${numerator}|an?)[- ](${part})(?![\p{L}-])`);
const article = sticky(String.raw`(?:half|thirds?|quarters?|fifths?|tenths?)(?=[ ]+of )`);
const inSo = sticky(String.raw`(?:in|out of)(?: every)? |of (?:every )?(?=(?:10|ten|100)(?![\d\p{L}.,]))`);
const half = sticky('half(?![\\p{L}])');
/** "The bottom fifth of incomes" */
const layer = sticky(
  String.raw`(third|quarter|fourth|fifth|tenth)(?= (?:of|by|in|earn|pa(?:y|id)|percent)(?!\p{L}))`,
);
const layerBefore = /\b(?:top|bottom|lowest|highest|poorest|richest|middle|wealthiest|upper|lower) $/iu;
const notHalf = sticky(
  String.raw`[- ](?:brother|sister|hour|time|way|mast|staff|dozen|million|billion|life|empty|full|baked|hearted|century|century|marathon|day|past|an? )|-\p{L}`,
);
const halfBefore =
  /\b(?:first|second|other|better|latter|last|former|next|third|fourth|1st|2nd|and a|a)[ -]$/iu;
const notFraction = sticky(
  String.raw` (?:century|time|world|look|attempt|try|straight|person|day|year|term|quarter|party|option|way|round|grade|floor|child|son|daughter|goal)(?!\p{L})`,
);

const ofWhat = sticky(' of ');
/** "Fell by almost a quarter" */
const sizeBefore =
  /\b(?:by|almost|nearly|about|around|roughly|than|at least|only|just over|just under|up to) $/iu;

/** "400 of its 1,200 jobs, or a third, went" */
const otherwise = /(?:,|\(|--?|[–—]) ?or $/iu;
const closed = sticky(String.raw`[,.;)]| ?(?:--|[–—])|$`);

/** "A quarter of a million" is a number. */
const ofScale = sticky(String.raw` of an? (?:million|billion|trillion|thousand|hundred|dozen)(?!\p{L})`);

/** "two-thirds", "a quarter", "one fifth". */
function namedFraction(text: string, at: number): Draft | null {
  const match = matchAt(named, text, at);
  if (!match?.[1] || !match[2]) return null;
  const top = match[1].toLowerCase();
  const isArticle = top === 'a' || top === 'an';
  const word = match[2].toLowerCase();
  const end = at + match[0].length;
  const isPlural = word.endsWith('s') || word === 'halves';
  const isShare =
    matchAt(ofWhat, text, end) !== null ||
    sizeBefore.test(before(text, at)) ||
    (otherwise.test(before(text, at)) && matchAt(closed, text, end) !== null);
  if (isArticle && (isPlural || word === 'half' || !isShare)) return null;
  if (!isArticle && !isPlural && top !== 'one') return null;
  if (matchAt(notFraction, text, end) || matchAt(ofScale, text, end)) return null;
  const skip = isArticle ? match[1].length + 1 : 0;
  const value = exact((isArticle ? 1 : (ones.get(top) ?? 1)) / (parts.get(word) ?? 1));
  return { start: at + skip, end, kind: 'fraction', value, unit: null };
}

/** "one in five", "9 out of 10". */
function soManyIn(text: string, at: number): Draft | null {
  const first = knownNumberAt(text, at);
  if (!first || text[first.end] !== ' ') return null;
  const link = matchAt(inSo, text, first.end + 1);
  if (!link) return null;
  const second = knownNumberAt(text, first.end + 1 + link[0].length);
  if (!second || second.value <= first.value || second.value > 1e6) return null;
  if (link[0].startsWith('in') && (isYear(second.value) || first.value > 9)) return null;
  const end = second.end;
  return { start: at, end, kind: 'fraction', value: exact(first.value / second.value), unit: null };
}

const isYear = (value: number): boolean => value >= 1500 && value <= 2100;

function layerOf(text: string, at: number): Draft | null {
  const word = matchAt(layer, text, at)?.[1];
  if (word === undefined || !layerBefore.test(before(text, at))) return null;
  const value = exact(1 / (parts.get(word.toLowerCase()) ?? 1));
  return { start: at, end: at + word.length, kind: 'fraction', value, unit: null };
}

function bareHalf(text: string, at: number): Draft | null {
  if (matchAt(article, text, at) && !/half/iu.test(text.slice(at, at + 4))) return null;
  if (!matchAt(half, text, at) || matchAt(notHalf, text, at + 4) || halfBefore.test(before(text, at)))
    return null;
  return { start: at, end: at + 4, kind: 'fraction', value: 0.5, unit: null };
}

const halfUnit = sticky(
  String.raw`half(?: an?|[- ]a)?[- ](hour|day|century|mile|year|decade|inch|acre|ton)(?!\p{L})`,
);
const unitOfHalf: ReadonlyMap<string, readonly [Draft['kind'], string]> = new Map([
  ['hour', ['duration', 'hours']],
  ['day', ['duration', 'days']],
  ['year', ['duration', 'years']],
  ['decade', ['duration', 'decades']],
  ['century', ['duration', 'centuries']],
  ['mile', ['measure', 'miles']],
  ['inch', ['measure', 'inches']],
  ['acre', ['measure', 'acres']],
  ['ton', ['measure', 'tons']],
]);

/** "half an hour", "half a mile". */
function halfOfUnit(text: string, at: number): Draft | null {
  const match = matchAt(halfUnit, text, at);
  const unit = unitOfHalf.get(match?.[1]?.toLowerCase() ?? '');
  return match && unit
    ? { start: at, end: at + match[0].length, kind: unit[0], value: 0.5, unit: unit[1] }
    : null;
}

/** Fractions, in words or as so many in so many. */
export const fraction = (text: string, at: number): Draft | null =>
  isLetter(text.charCodeAt(at))
    ? (namedFraction(text, at) ??
      layerOf(text, at) ??
      soManyIn(text, at) ??
      halfOfUnit(text, at) ??
      bareHalf(text, at))
    : soManyIn(text, at);
