import { isLetter } from '../../letters.ts';
import { find, matchAt, oneOf, sticky } from './patterns.ts';
import { ones, scales, tens, vagueNumbers, vulgarFractions } from './words/numbers.ts';

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
}

const vulgar = `[${[...vulgarFractions.keys()].join('')}]`;
const grouped = String.raw`\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?`;
const indianGrouped = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)(?:\.\d+)?`;
const spaced = String.raw`\d{1,3}(?:[\u00a0\u202f]\d{3})+(?!\d)`;
const mixed = String.raw`\d{1,4}(?:[ -](?=\d\d?/\d)\d\d?/\d{1,2}|[ -]?${vulgar})`;
const slashed = String.raw`\d{1,2}/\d{1,2}(?![/\d])`;
const decimalComma = String.raw`\d{1,3},\d{1,2}(?=\s(?:million|billion|trillion)\b)`;
const plain = String.raw`\d+(?:\.\d+)?`;
const digits = sticky(
  [mixed, indianGrouped, grouped, spaced, decimalComma, slashed, plain, String.raw`\.\d+`, vulgar].join('|'),
);

const scaleWord = oneOf(scales.keys());
const scaleAfter = sticky(String.raw`(?:-(?:plus|odd))?[ \u00a0-]?(${scaleWord})(?![\p{L}\d])`);
const longestNumber = 24;

function digitsValue(written: string): number {
  const fraction = vulgarFractions.get(written.at(-1) ?? '');
  if (fraction !== undefined) return Number(written.slice(0, -1).replace(/[ -]$/u, '') || 0) + fraction;
  const slash = find(/^(?:(\d+)[ -])?(\d+)\/(\d+)$/u, written);
  if (slash) return Number(slash[1] ?? 0) + Number(slash[2]) / Number(slash[3]);
  if (/^\d{1,3},\d{1,2}$/u.test(written)) return Number(written.replace(',', '.'));
  return Number(written.replace(/[,\u00a0\u202f]/gu, ''));
}

function digitsAt(text: string, at: number): NumberMatch | null {
  const match = matchAt(digits, text, at);
  if (!match || match[0].length > longestNumber) return null;
  const value = digitsValue(match[0]);
  if (!Number.isFinite(value)) return null;
  return { end: at + match[0].length, value, form: 'digits', grouped: /\D/u.test(match[0]), scale: 1 };
}

const wordAt = sticky('[a-z]+');
const joint = sticky(',? and |[ -]');
const articleScale = sticky(String.raw`an? (${scaleWord})(?![\p{L}-])`);
const halfScale = sticky(String.raw`half an? (${scaleWord})(?!\p{L})`);
const andAHalf = sticky(String.raw` and a (half|quarter)(?!\p{L})`);
const vague = sticky(
  String.raw`(?:tens|dozens|hundreds|thousands|millions) of (?:thousands|millions|billions|trillions)|${oneOf(vagueNumbers)}(?= of )|(?:dozens|hundreds|thousands|millions)(?!\p{L})`,
);

/** A number in words: units and tens add up, scales multiply what stands before them. */
function spelledAt(text: string, at: number): NumberMatch | null {
  const half = matchAt(halfScale, text, at);
  if (half?.[1]) return scaledWord(at + half[0].length, 0.5, half[1]);
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
  return { end, value: total + current, form: 'words', grouped: lastScale > 1, scale: lastScale };
}

function scaledWord(end: number, times: number, word: string): NumberMatch {
  const scale = scales.get(word.toLowerCase()) ?? 1;
  return { end, value: times * scale, form: 'words', grouped: true, scale };
}

/** The number that begins at the offset, in digits or words, with a scale word ("1.2 million"); or null. */
export function numberAt(text: string, at: number): NumberMatch | null {
  const startsWithLetter = isLetter(text.charCodeAt(at));
  const some = startsWithLetter ? matchAt(vague, text, at) : null;
  if (some) return { end: at + some[0].length, value: null, form: 'vague', grouped: true, scale: 1 };
  const number = startsWithLetter ? spelledAt(text, at) : digitsAt(text, at);
  if (!number || !isKnown(number)) return number;
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
