// Small changes of meaning inside a passage, and changes that are only typography: what must be noticed, and what
// must not be.
import type { Random } from './random.ts';
import { below, pick } from './random.ts';
import { wordsOf } from './segments.ts';

export interface Mutation {
  readonly name: string;
  readonly changesWords: boolean;
  /** Null where it does not apply; `before` is the character before the passage. */
  readonly apply: (passage: string, random: Random, before: string) => string | null;
}

/** Replaces one random match. */
function replaceOne(
  passage: string,
  pattern: RegExp,
  replacement: (found: string, random: Random) => string,
  random: Random,
): string | null {
  const matches = [...passage.matchAll(pattern)];
  if (matches.length === 0) return null;
  const match = pick(random, matches);
  const changed = replacement(match[0], random);
  if (changed === match[0]) return null;
  return passage.slice(0, match.index) + changed + passage.slice(match.index + match[0].length);
}

const replacing =
  (pattern: RegExp, replacement: (found: string, random: Random) => string) =>
  (passage: string, random: Random): string | null =>
    replaceOne(passage, pattern, replacement, random);

const otherDigit = (digit: string, random: Random): string =>
  String((Number(digit) + 1 + below(random, 9)) % 10);

const swappedCase = (letter: string): string =>
  letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase();

function dropWord(passage: string, random: Random): string | null {
  const words = wordsOf(passage);
  if (words.length < 2) return null;
  const { start, end } = pick(random, words);
  return passage.slice(0, start) + passage.slice(end);
}

function addNot(passage: string, random: Random): string | null {
  const spaces = [...passage.matchAll(/ /g)];
  if (spaces.length === 0) return null;
  const { index } = pick(random, spaces);
  return `${passage.slice(0, index)} not${passage.slice(index)}`;
}

const opposites: Readonly<Record<string, string>> = {
  rose: 'fell',
  fell: 'rose',
  more: 'fewer',
  all: 'some',
  and: 'or',
  was: 'was not',
  is: 'is not',
  can: 'cannot',
  million: 'billion',
  billion: 'million',
  before: 'after',
  after: 'before',
  up: 'down',
  above: 'below',
  said: 'denied',
};
const oppositePattern = new RegExp(String.raw`\b(?:${Object.keys(opposites).join('|')})\b`, 'g');

const ligatures: Readonly<Record<string, string>> = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };

export const mutations: readonly Mutation[] = [
  { name: 'one digit', changesWords: true, apply: replacing(/\d/g, otherDigit) },
  { name: 'decimal point dropped', changesWords: true, apply: replacing(/(?<=\d)[.,](?=\d)/g, () => '') },
  { name: 'digit dropped', changesWords: true, apply: replacing(/\d/g, () => '') },
  {
    name: 'minus added',
    changesWords: true,
    apply: (passage, random, before) =>
      // After a letter or another dash it would be no minus.
      /[\p{L}\p{N}\p{Pd}]/u.test(before)
        ? null
        : replaceOne(passage, /(?<=^|\s)\$?\d/g, (figure) => `-${figure}`, random),
  },
  { name: 'currency', changesWords: true, apply: replacing(/[$€£]/g, (sign) => (sign === '$' ? '€' : '$')) },
  { name: 'per cent dropped', changesWords: true, apply: replacing(/%/g, () => '') },
  { name: 'word dropped', changesWords: true, apply: dropWord },
  { name: '"not" added', changesWords: true, apply: addNot },
  { name: 'opposite', changesWords: true, apply: replacing(oppositePattern, (word) => opposites[word]) },
  {
    name: 'letter',
    changesWords: true,
    apply: replacing(/[a-z]/g, (letter) => (letter === 'x' ? 'y' : 'x')),
  },
  { name: 'case', changesWords: true, apply: replacing(/[a-zA-Z]/g, swappedCase) },
  { name: 'apostrophe dropped', changesWords: true, apply: replacing(/(?<=\p{L})['’](?=\p{L})/gu, () => '') },
  { name: 'hyphen dropped', changesWords: true, apply: replacing(/(?<=\p{L})-(?=\p{L})/gu, () => '') },
  { name: 'stop to question', changesWords: true, apply: replacing(/\.$/g, () => '?') },
  {
    name: 'curly and straight',
    changesWords: false,
    apply: (passage) => {
      const straight = passage.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
      return straight === passage ? null : straight;
    },
  },
  {
    name: 'wrapped and spaced',
    changesWords: false,
    apply: replacing(/ /g, (_, random) => pick(random, ['\n', '  ', '\u00a0', '\u2009', '\n    '])),
  },
  {
    name: 'kind of dash',
    changesWords: false,
    apply: replacing(/—| – | - |--/g, (_, random) => pick(random, ['--', '—', ' – ', ' — ', ' - '])),
  },
  {
    name: 'without a width',
    changesWords: false,
    apply: replacing(/(?<=\p{L})(?=\p{L})|(?= )/gu, (_, random) =>
      pick(random, ['\u200b', '\u200c', '\u200d', '\u200e', '\u200f', '\u2060', '\u2068', '\ufeff']),
    ),
  },
  {
    name: 'broken at a line’s end',
    changesWords: false,
    apply: replacing(/(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, (_, random) =>
      pick(random, ['\u00ad\n', '-\n', '\u2010\n']),
    ),
  },
  {
    name: 'ligature',
    changesWords: false,
    apply: replacing(/ffi|ffl|ff|fi|fl/g, (letters) => ligatures[letters]),
  },
  {
    name: 'normal form',
    changesWords: false,
    apply: (passage) => {
      const decomposed = passage.normalize('NFD');
      return decomposed === passage ? null : decomposed;
    },
  },
];
