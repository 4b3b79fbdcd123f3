import { isKnown, type NumberMatch } from './numbers.ts';
import { before, matchAt, sticky } from './patterns.ts';

const connector = sticky(String.raw`-to-|\s?[–—‒-]\s?|\s(?:to|and|or|through)\s`);
const between = /\b(?:between|either)\s+(?:about |roughly |the ages of |the |ages )?$/iu;
const changeVerb = String.raw`(?:rose|ris(?:en?|es|ing)|f[ae]ll(?:en|s|ing)?|up|down|drop(?:ped|s|ping)?|climb(?:ed|s|ing)?|gain(?:ed|s|ing)?|lost|slip(?:ped|s|ping)?|jump(?:ed|s|ing)?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|cut(?:s|ting)?|rais(?:ed?|es|ing)|gr[eo]wn?|growing|added|soar(?:ed|s|ing)?|surg(?:ed?|es|ing)|slid(?:es?|ing)?|tumbl(?:ed?|es|ing)|plung(?:ed?|es|ing))`;
const otherChange = String.raw`(?:went|go(?:es|ing)?|mov(?:ed?|es|ing)|chang(?:ed?|es|ing)|shift(?:ed|s|ing)?|expand(?:ed|s|ing)?|expansion|shr[aiu]nk(?:s|ing)?|doubl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|quadrupled?|lower(?:ed|s|ing)?|widen(?:ed|s|ing)?|narrow(?:ed|s|ing)?|improv(?:ed?|es|ing)|declin(?:ed?|es|ing)|advanc(?:ed?|es|ing)|rall(?:y|ied|ies)|sank|sunk|sink(?:s|ing)?|swell(?:ed|s|ing)?|swollen|boost(?:ed|s|ing)?|lift(?:ed|s|ing)?|reduc(?:ed?|es|ing|tion)|hik(?:ed?|es|ing)|trim(?:med|s|ming)?|swung|leap(?:ed|s)?|leapt|ballooned|postponed|delayed|pushed|rescheduled|brought|extended|growth|revis(?:ed?|es|ing|ion)|upgraded|downgraded|took|taken|eas(?:ed|es|ing)|edged)`;
const changeBefore = new RegExp(
  String.raw`(?<!\p{L})${changeVerb}\s+(?:by\s+)?(?:about |nearly |almost |roughly |just )?$`,
  'iu',
);
const changeFrom = new RegExp(
  String.raw`(?<!\p{L})(?:${changeVerb}|${otherChange})(?!\p{L})[^.;:!?]*\sfrom (?:about |nearly |almost |roughly |just |around |an? |the |some )*$`,
  'iu',
);
const fromBefore = /\bfrom (?:\S+ ){0,2}$/iu;
const clauseLength = 100;

function isAfterFrom(text: string, at: number): boolean {
  const lead = before(text, at);
  return lead.includes('from ') && fromBefore.test(lead);
}

/** "Rose from 8 to 17": the start and the end of a change are two figures. */
export const isStartOfChange = (text: string, at: number): boolean =>
  isAfterFrom(text, at) && changeFrom.test(text.slice(Math.max(0, at - clauseLength), at));

const movedFrom =
  /(?<!\p{L})(?:mov(?:ed?|es|ing)|postpon\w+|delay\w*|push\w*|shift\w*|chang\w+|reschedul\w+|brought|extend\w*|revis\w+|put)(?!\p{L})[^.;:!?]*\sfrom (?:the )?$/iu;

/** "Moved from Monday to Friday": two days, of which only one holds. */
export const isMoved = (text: string, at: number): boolean =>
  isAfterFrom(text, at) && movedFrom.test(text.slice(Math.max(0, at - clauseLength), at));

/** Two amounts, each with its unit, make a range only where the first is not the start or size of a change. */
export const rangeAllowed = (text: string, at: number): boolean =>
  !changeBefore.test(before(text, at)) && !isStartOfChange(text, at);

const voteBefore =
  /(?<!\p{L})(?:los(?:t|es?|ing)|w[io]ns?|winning|beat(?:s|en|ing)?|defeat(?:s|ed|ing)?|reject(?:s|ed|ing)?|approv(?:ed?|es|ing)|vot(?:ed?|es|ing)|trail(?:s|ed|ing)?|leads?|leading|led|behind|ahead|against)(?!\p{L})[^.;:!?%]{0,60}?,? (?:by )?$/iu;

/** "Lost to Brandt, 39 percent to 61 percent": the shares of two sides. */
export const isVote = (text: string, at: number): boolean =>
  voteBefore.test(text.slice(Math.max(0, at - clauseLength), at));

export const isBetween = (text: string, at: number): boolean => between.test(before(text, at));

export interface NumberRange {
  readonly end: number;
  /** The lower bound first, whichever is printed first. */
  readonly value: readonly [number, number];
  readonly last: NumberMatch;
  /** What stands between the bounds: "to", "-", "-to-". */
  readonly link: string;
  /** The higher bound is printed first: without a unit a score, a year and a day, a model, but hardly a range. */
  readonly isFalling: boolean;
}

/** A bound that is a scale short is not so many times the other: "9-7 lakh". */
const nearby = 10;

/** The first bound with the scale of the second: "$3 to $5 million". */
function scaledLow(first: number, scale: number, last: NumberMatch & { readonly value: number }): number {
  if (scale !== 1 || Math.abs(first) >= 1000) return first;
  const scaled = first * last.scale;
  return scaled <= last.value * nearby ? scaled : first;
}

/**
 * The rest of a range whose first number, from `start`, is given: "10 to 20", "5-10", "between 5 and 10",
 * "5 or 6". `next` reads the second number.
 */
export function rangeTo(
  text: string,
  start: number,
  first: NumberMatch,
  next: (at: number) => NumberMatch | null,
): NumberRange | null {
  const link = matchAt(connector, text, first.end);
  if (!link || first.value === null) return null;
  const last = next(first.end + link[0].length);
  if (!last || !isKnown(last)) return null;
  const isName = link[0] === '-' && /\p{Lu}/u.test(text.charAt(first.end + 1));
  if (isName) return null;
  const word = link[0].trim();
  if (word === 'and' && !isBetween(text, start)) return null;
  const low = scaledLow(first.value, first.scale, last);
  if (word === 'or' && (last.value > low * 3 || low > last.value)) return null;
  if (low === last.value) return null;
  if (low < last.value)
    return { end: last.end, value: [low, last.value], last, isFalling: false, link: word };
  const mayFall = (word === 'to' ? fromBefore.test(before(text, start)) : true) && first.form === 'digits';
  return mayFall ? { end: last.end, value: [last.value, low], last, isFalling: true, link: word } : null;
}
