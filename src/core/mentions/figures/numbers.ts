import type { Range } from '../../model.ts';
import { isDigit, isLetter } from '../../letters.ts';
import { afterDigits, before, find, matchAt, oneOf, sticky } from './patterns.ts';
import { bracketed, maySign, signAt, type Sign } from './sign.ts';
import { ones, parts, scales, tens, vagueNumbers, vulgarFractions } from './words/numbers.ts';

/** A number as it stands in the text, without unit. */
export interface NumberMatch {
  /** UTF-16 offset after it. */
  readonly end: number;
  /** `null` for "dozens", "tens of thousands" and the like. */
  readonly value: number | null;
  readonly form: 'digits' | 'words' | 'vague';
  /** It has separators, decimals or a scale word, so it is no year, label or list number. */
  readonly grouped: boolean;
  /** What a scale word at its end multiplies by ("million", "crore"); 1 without one. */
  readonly scale: number;
  /** What makes it negative; the value is. */
  readonly sign?: Sign;
  /** A fraction like "3/4", by itself. */
  readonly isSlashed?: true;
}

const vulgar = `[${[...vulgarFractions.keys()].join('')}]`;
const grouped = String.raw`\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?`;
const indianGrouped = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`;
/** Narrow and no-break spaces part thousands anywhere; a plain space does where two groups or more follow. */
const thinSpaces = String.raw`\u00a0\u2007\u2009\u202f`;
const spaced = String.raw`\d{1,3}(?:(?:[${thinSpaces}]\d{3})+|(?: \d{3}){2,})(?![\d]|[,.]\d{3})(?:\.\d+)?`;
/** A plain space parts one group of thousands where a word in small letters follows, or the group is of zeros. */
const onceSpaced = sticky(String.raw`[1-9]\d{0,2} (?:000(?![\d]|[,.]\d)|\d{3}(?= ?\p{Ll}))`, '');
const nameBefore = /(?:\p{Lu}[\p{L}.]*|\d[,.]?) $|[$£€¥₹]$/u;
const apostrophed = String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?`;
/** "6 1/ 2": wires break the fraction. */
const mixed = String.raw`\d{1,4}(?:[ -](?=\d\d?/ ?\d)\d\d?/ ?\d{1,3}(?!\d)|[ -]?${vulgar})`;
/** Parts that are told as such; "24/7" and "50/50" are none. */
const slashed = String.raw`(?:1/[23]|2/3|[13]/4|[1-4]/5|[15]/6|[1357]/8|[1379]/10|(?:[13579]|1[135])/16|\d?[13579]/(?:32|64))(?![/\d])`;
const decimalComma = String.raw`\d{1,3},\d{1,2}(?=\s(?:million|billion|trillion)\b|%)`;
const plain = String.raw`\d+(?:\.\d+)?`;
const digits = sticky(
  [
    mixed,
    indianGrouped,
    grouped,
    spaced,
    apostrophed,
    decimalComma,
    slashed,
    plain,
    String.raw`\.\d+`,
    vulgar,
  ].join('|'),
);

const scaleWord = oneOf(scales.keys());
const scaleAfter = sticky(String.raw`(?:-(?:plus|odd))?[ \u00a0-]?(${scaleWord})(?![\p{L}\d])`);
const longestNumber = 24;
/** "1.2m people", "10k jobs": where such things follow the letter is no unit. */
const scaleLetters = new Set('mkMK');
const letterScale = sticky(
  String.raw`([mkMK])(?= (?:people|users|customers|households|homes|jobs|tonnes|tons|barrels|votes|voters|shares|subscribers|viewers|children|workers|passengers|visitors|adults|patients|doses|pounds|euros|dollars|citizens|refugees|residents|followers|downloads|copies|cases|deaths|acres|hectares|litres|members|more|other|Americans|Britons)(?!\p{L}))`,
  '',
);

function digitsValue(written: string): number {
  const fraction = vulgarFractions.get(written.at(-1) ?? '');
  if (fraction !== undefined) return Number(written.slice(0, -1).replace(/[ -]$/u, '') || 0) + fraction;
  const slash = find(/^(?:(\d+)[ -])?(\d+)\/ ?(\d+)$/u, written);
  if (slash) return exact(Number(slash[1] ?? 0) + Number(slash[2]) / Number(slash[3]));
  if (/^\d{1,3},\d{1,2}$/u.test(written)) return Number(written.replace(',', '.'));
  return Number(written.replace(/[^\d.]/gu, ''));
}

function digitsAt(text: string, at: number): NumberMatch | null {
  const spacedOnce = afterDigits(text, at) === ' ' ? matchAt(onceSpaced, text, at) : null;
  const match = spacedOnce && !nameBefore.test(before(text, at)) ? spacedOnce : matchAt(digits, text, at);
  if (!match || match[0].length > longestNumber) return null;
  const value = digitsValue(match[0]);
  if (!Number.isFinite(value)) return null;
  const isSlashed = /^\d+\//u.test(match[0]);
  return {
    end: at + match[0].length,
    value,
    form: 'digits',
    grouped: /\D/u.test(match[0]),
    scale: 1,
    ...(isSlashed && { isSlashed }),
  };
}

const wordAt = sticky('[a-z]+');
const joint = sticky(',? and |[ -]');
const articleScale = sticky(String.raw`an? (${scaleWord})(?![\p{L}-])`);
const halfScale = sticky(String.raw`half an? (${scaleWord})(?!\p{L})`);
const partOfScale = sticky(
  String.raw`(a|one|two|three)[- ](half|third|quarter|fifth|tenth)s? of an? (${scaleWord})(?!\p{L})`,
);
const andAHalf = sticky(String.raw`[ -]and[ -]a[ -](half|quarter)(?!\p{L})`);
const vague = sticky(
  String.raw`(?:(?:(?:a )?(?:few|couple(?: of)?|good many)|several|many|some) (?:dozen|hundred|thousand|million|billion|trillion)(?: thousand| million| billion| trillion)?(?![\p{L}-])|(?:tens|dozens|hundreds|thousands|millions) of (?:thousands|millions|billions|trillions)|${oneOf(vagueNumbers)}(?= of )|(?:dozens|hundreds|thousands|millions)(?!\p{L}))`,
);

/** A number in words: units and tens add up, scales multiply what stands before them. */
function spelledAt(text: string, at: number): NumberMatch | null {
  const half = matchAt(halfScale, text, at);
  if (half?.[1]) return scaledWord(at + half[0].length, 0.5, half[1]);
  const part = matchAt(partOfScale, text, at);
  if (part?.[1] && part[2] && part[3]) {
    const top = ones.get(part[1].toLowerCase()) ?? 1;
    return scaledWord(at + part[0].length, exact(top / (parts.get(part[2].toLowerCase()) ?? 1)), part[3]);
  }
  const isArticle = matchAt(articleScale, text, at) !== null;
  let total = 0;
  let current = isArticle ? 1 : 0;
  let room = isArticle ? 0 : Infinity;
  let end = -1;
  let lastScale = 1;
  let position = isArticle ? text.indexOf(' ', at) + 1 : at;
  for (;;) {
    const word = matchAt(wordAt, text, position)?.[0].toLowerCase() ?? '';
    const small = ones.get(word) ?? tens.get(word);
    const scale = scales.get(word);
    if (small !== undefined && small < room) {
      current += small;
      room = tens.has(word) ? 10 : 0;
      lastScale = 1;
    } else if (scale !== undefined && current > 0 && word.length > 2) {
      current *= scale;
      room = scale;
      lastScale = scale;
      if (scale >= 1000) {
        total += current;
        current = 0;
        room = scale;
      }
    } else break;
    end = position + word.length;
    const link = matchAt(joint, text, end);
    if (!link || (link[0].includes('and') && lastScale === 1)) break;
    position = end + link[0].length;
  }
  if (end < 0) return null;
  const fraction = matchAt(andAHalf, text, end);
  if (fraction) {
    current += fraction[1] === 'half' ? 0.5 : 0.25;
    end += fraction[0].length;
  }
  const value = total + current;
  end = endOfRepeat(text, end, value);
  return { end, value, form: 'words', grouped: lastScale > 1, scale: lastScale };
}

const repeated = sticky(String.raw` \((\d[\d,]*)\)`);

/** "Three (3) percent": contracts print a number twice. */
function endOfRepeat(text: string, end: number, value: number): number {
  const match = matchAt(repeated, text, end);
  return match?.[1] !== undefined && Number(match[1].replaceAll(',', '')) === value
    ? end + match[0].length
    : end;
}

function scaledWord(end: number, times: number, word: string): NumberMatch {
  const scale = scales.get(word.toLowerCase()) ?? 1;
  return { end, value: exact(times * scale), form: 'words', grouped: true, scale };
}

/** The number that begins at the offset, in digits or words, with sign and scale word ("-1.2 million"); or null. */
export function numberAt(text: string, at: number): NumberMatch | null {
  if (isDigit(text.charCodeAt(at))) return unsignedAt(text, at);
  const inBrackets = bracketed(text, at);
  if (inBrackets) return lossAt(text, inBrackets);
  const sign = signAt(text, at);
  if (!sign) return unsignedAt(text, at);
  const number = maySign(text.charAt(sign.end)) ? null : unsignedAt(text, sign.end);
  return number && isKnown(number) ? { ...number, value: negative(number.value), sign } : null;
}

/** Zero has no sign. */
const negative = (value: number): number => (value === 0 ? 0 : -value);

/** "(3.2) million": what stands behind the brackets is the number's. */
function lossAt(text: string, { start, end }: Range): NumberMatch | null {
  const number = digitsAt(text, start);
  if (number?.end !== end - 1 || number.value === null) return null;
  const sign: Sign = { end: start, isSure: false };
  return scaled(text, { ...number, end, value: negative(number.value), sign });
}

function unsignedAt(text: string, at: number): NumberMatch | null {
  const startsWithLetter = isLetter(text.charCodeAt(at));
  const some = startsWithLetter ? matchAt(vague, text, at) : null;
  if (some) return { end: at + some[0].length, value: null, form: 'vague', grouped: true, scale: 1 };
  const number = startsWithLetter ? spelledAt(text, at) : digitsAt(text, at);
  return number && scaled(text, number);
}

/** The number with the scale word behind it. */
function scaled(text: string, number: NumberMatch): NumberMatch {
  if (!isKnown(number)) return number;
  const letter =
    number.form === 'digits' && scaleLetters.has(text.charAt(number.end))
      ? matchAt(letterScale, text, number.end)
      : null;
  if (letter) {
    const times = letter[0].toLowerCase() === 'm' ? 1e6 : 1e3;
    return {
      ...number,
      end: number.end + 1,
      value: exact(number.value * times),
      grouped: true,
      scale: times,
    };
  }
  const scale = matchAt(scaleAfter, text, number.end);
  if (!scale?.[1] || number.scale > 1) return number;
  const times = scales.get(scale[1].toLowerCase()) ?? 1;
  const end = number.end + scale[0].length;
  return { ...number, end, value: exact(number.value * times), grouped: true, scale: times };
}

/** A number whose value is known. */
export interface KnownNumber extends NumberMatch {
  readonly value: number;
}

export const isKnown = (number: NumberMatch): number is KnownNumber => number.value !== null;

/** As `numberAt`, but not "dozens" and the like. */
export function knownNumberAt(text: string, at: number): KnownNumber | null {
  const number = numberAt(text, at);
  return number && isKnown(number) ? number : null;
}

/** Without the noise of binary fractions: 1.1 million is 1100000. */
export const exact = (value: number): number => Number(value.toPrecision(12));
