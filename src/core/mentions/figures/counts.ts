import { months, weekdays } from '../../english/calendar.ts';
import type { Draft } from './draft.ts';
import { allCapitalised, isCapitalLabel, isLabel, nameAfter } from './labels.ts';
import type { NumberMatch } from './numbers.ts';
import { before, matchAt, sticky } from './patterns.ts';
import { plainBeforeNumber } from './words/names.ts';

const nextWords = sticky(
  String.raw`[ -](?:of (?:the |its |his |her |their |our |my |your |those |these )?)?(\p{L}[\p{L}'’]*(?:-[\p{L}'’]+)*)`,
);
const stops = new Set(
  `a an the of in on at by for from to with and or but as is are was were be been being has have had will would can
   could may might must shall should do does did not no nor so than that which who whom whose when where while if
   after before during since until about over under into onto up down out off said says people's this these those
   it he she they we you i there here his her its their our my your between against per also more other`.split(
    /\s+/,
  ),
);
/** "In one tweet Friday": the day ends the phrase. */
const daysAndMonths = new Set<string>([...weekdays, ...months]);
const isStop = (word: string): boolean =>
  stops.has(word) || stops.has(word.split(/['’]/u)[0] ?? '') || daysAndMonths.has(word);
const irregularPlurals = new Set(
  `people men women children police troops personnel staff feet teeth mice geese fish sheep cattle deer aircraft
   spacecraft data media criteria phenomena alumni dead wounded injured others sheep series species poor rich
   women fishermen policemen firefighters lawmen servicemen businessmen congressmen gunmen salmon trout`.split(
    /\s+/,
  ),
);
const compoundUnit = sticky(String.raw`-(\p{Ll}{3,})(?![\p{L}'’]|-old)`, '');
const noUnit =
  /(?:ed|al|ly|ing|fold|way|off|time|tone|plus|odd|old|strong|some|something|gauge|calib(?:er|re)|ties|proof|karat|carat)$/u;

const pluralOf = (noun: string): string => {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:[sxz]|[cs]h)$/u.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
};

/** "A three-judge panel" counts judges. */
function unitInCompound(text: string, end: number, isOne: boolean): string | null {
  const noun = matchAt(compoundUnit, text, end)?.[1];
  if (noun === undefined || noUnit.test(noun) || stops.has(noun)) return null;
  return isOne ? noun : pluralOf(noun);
}

const singularInS = /(?:ss|us|is|'s|’s|^news)$/u;
const capitalised = /^\p{Lu}/u;

/** After the noun comes no further word of its phrase. */
function endsPhrase(text: string, at: number): boolean {
  const next = matchAt(nextWords, text, at);
  return next === null || next[0].startsWith(' of ') || isStop(next[1]?.toLowerCase() ?? '');
}

const pluralOwners = /^(?:\p{Ll}{2,}s(?=['’]$)|(?:(?:wo)?men|people|children)(?=['’]s$))/u;

/** "Two founders' plans": of these it is the founders who are counted. */
const ownersOf = (word: string, isOne: boolean): string | null =>
  isOne ? null : (pluralOwners.exec(word)?.[0] ?? null);

/** The noun that is counted after a number: the first plural among the next few words. */
function countedNoun(text: string, end: number, isOne: boolean): string | null {
  const compound = unitInCompound(text, end, isOne);
  if (compound !== null) return compound;
  let at = end;
  for (let words = 0; words < 4; words++) {
    const match = matchAt(nextWords, text, at);
    const word = match?.[1];
    if (!match || !word) return null;
    const lower = word.toLowerCase();
    if (lower === 'more' || lower === 'other') {
      at += match[0].length;
      continue;
    }
    if (isStop(lower)) return null;
    if (irregularPlurals.has(lower)) return lower;
    const owners = ownersOf(word, isOne);
    if (owners !== null) return owners;
    if (/^\p{Lu}{2,}s$/u.test(word)) return word;
    if (lower.endsWith('s') && lower.length > 3 && !singularInS.test(lower))
      return capitalised.test(word) && !allCapitalised(text, at) ? word : lower;
    if (
      isOne &&
      words < 2 &&
      !plainBeforeNumber.has(lower) &&
      !match[0].startsWith(' of ') &&
      !lower.endsWith('ed') &&
      endsPhrase(text, at + match[0].length)
    )
      return lower;
    at += match[0].length;
  }
  return null;
}

const pronounBefore =
  /\b(?:no|the|this|that|each|every|any|another|some|which|first|last|next|new|old|big|good|bad|right|wrong|former|latter|loved|number|not|(?:the|a|an) \p{L}+)[ -]$/iu;
const pronounAfter = sticky(
  String.raw`[ -](?:another|day|thing|side|hand|who|whose|way|can|could|must|might|may|should|would|will|has|had|does|to|by|on|after|moment|or the other|and the same|and only|and all|in the|that|which|is|was|time|stop|off|man's|sided|of|soon|because|without|with|from|at|but|if|as|than|where|when|about|yet|now|here|there|too|instead|is|are|so|needs|wants|gets|thinks|enters|looks|considers|knows|sees|finds|goes|takes|uses|believes|reads|lives|makes|point)(?!\p{L})|'s|’s|[.,;:!?)”"—]|$`,
);
const openingPhrase = sticky(
  String.raw` (?:approach|reason|example|way|thing|idea|option|problem|question|possibility|answer|explanation)s?(?!\p{L})`,
);

/** "One" as a pronoun or an article is no figure. */
function isPronoun(text: string, at: number, end: number): boolean {
  if (text.slice(at, end).toLowerCase() !== 'one') return false;
  if (pronounBefore.test(before(text, at)) || matchAt(pronounAfter, text, end)) return true;
  return text[at] === 'O' && matchAt(openingPhrase, text, end) !== null;
}

const pairBefore = /\b(?:the|these|those|both) $/iu;

/** "Either of the two will do": the number stands for what was named before. */
const isBackReference = (text: string, at: number, number: NumberMatch, noun: string | null): boolean =>
  noun === null &&
  number.form === 'words' &&
  (number.value ?? 0) < 10 &&
  pairBefore.test(before(text, at)) &&
  matchAt(nextWords, text, number.end)?.[0].startsWith('-') !== true;

/** "The new Arduino Zero" */
const namedBefore = /\p{Lu}[\p{L}.’'-]* $/u;

/** "Ninety Mile beach": a name, unless a sentence begins there or all words are capitalised. */
const isNameInWords = (text: string, at: number, { form, end, value }: NumberMatch): boolean =>
  form === 'words' &&
  capitalised.test(text.charAt(at)) &&
  !allCapitalised(text, at) &&
  ((value === 0 && (matchAt(nameAfter, text, end) !== null || namedBefore.test(before(text, at)))) ||
    isCapitalLabel(text, at) ||
    (/[\p{Ll},] $/u.test(before(text, at)) && matchAt(nameAfter, text, end) !== null));

const longestCount = 9;
/** "1474387200": nothing is counted so far without a mark between the thousands. */
const isSerial = (text: string, at: number, { end, form }: NumberMatch): boolean =>
  form === 'digits' && /^\d+$/u.test(text.slice(at, end)) && end - at > longestCount;

/** A bare number of things, with the noun that is counted; or null where the number is no figure. */
export function countOf(
  text: string,
  at: number,
  number: NumberMatch,
  value: number | readonly [number, number] | null,
): Draft | null {
  if (isPronoun(text, at, number.end) || isSerial(text, at, number)) return null;
  const noun = countedNoun(text, number.end, value === 1);
  if (isLabel(text, at, number, noun) || isNameInWords(text, at, number)) return null;
  if (isBackReference(text, at, number, noun)) return null;
  return { start: at, end: number.end, kind: 'count', value, unit: noun };
}
