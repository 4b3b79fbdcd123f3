import { regularForms } from '../english/forms.ts';
import { addTo } from '../groups.ts';

/** What a word or phrase may be; bits, since many words are several things. */
export const Sense = {
  male: 1,
  female: 2,
  /** A given name on a list of names in use somewhere today, not only on the long English lists. */
  given: 4,
  surname: 8,
  place: 16,
  demonym: 32,
  organisation: 64,
  /** An everyday English word. */
  common: 128,
} as const;

/** Letters that are more than a base letter with a mark. */
const specialLetters: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['ø', 'o'], ['đ', 'd'], ['ð', 'd'], ['þ', 'th'], ['ł', 'l'], ['ı', 'i'],
  ['ə', 'e'], ['’', "'"], ['‘', "'"],
]); // prettier-ignore

const needsFolding = /[^\x20-\x7e]/;

/** The form words are looked up in: lower case, without accents, with a straight apostrophe. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (!needsFolding.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłıə’‘]/gu, (letter) => specialLetters.get(letter) ?? letter);
}

/** Words that are the same things and begin with the same letters, as `parseLexicon` describes them. */
export interface CodedWords {
  readonly bits: number;
  readonly coded: string;
}

/**
 * The word list. Words are decoded when first asked for, in groups that share their first two letters, so that
 * opening it costs next to nothing.
 */
export class Lexicon {
  readonly #wordsFrom: (letter: string) => readonly CodedWords[];
  readonly #coded = new Map<string, ReadonlyMap<number, readonly CodedWords[]>>();
  readonly #words = new Map<number, ReadonlyMap<string, number>>();

  /** @param wordsFrom gives the words that begin with a letter, which their code begins with */
  constructor(wordsFrom: (letter: string) => readonly CodedWords[]) {
    this.#wordsFrom = wordsFrom;
  }

  /** Bits of `Sense` for a word or phrase in `folded` form; 0 if it is not listed. */
  senses(word: string): number {
    const opening = openingOf(word.charCodeAt(0), word.charCodeAt(1));
    let words = this.#words.get(opening);
    if (!words) {
      const letter = word.charAt(0);
      words = decoded(letter, this.#bySecond(letter).get(word.charCodeAt(1)) ?? []);
      this.#words.set(opening, words);
    }
    return words.get(word) ?? 0;
  }

  #bySecond(letter: string): ReadonlyMap<number, readonly CodedWords[]> {
    let coded = this.#coded.get(letter);
    if (!coded) this.#coded.set(letter, (coded = bySecondLetter(this.#wordsFrom(letter))));
    return coded;
  }
}

/** Two code units as one number. */
const openingOf = (first: number, second: number): number => (first << 16) | second;

/** By the code unit of the second letter, which the code of each begins with. */
function bySecondLetter(lines: readonly CodedWords[]): ReadonlyMap<number, readonly CodedWords[]> {
  const groups = new Map<number, CodedWords[]>();
  for (const { bits, coded } of lines)
    for (const sameSecond of coded.slice(1).split('B'))
      addTo(groups, sameSecond.charCodeAt(0), { bits, coded: sameSecond });
  return groups;
}

/**
 * Reads what scripts/lexicon.ts writes. A line holds all words that are the same things: a number (bits of
 * `Sense`) and sorted words, each as a capital (`A` for 0: how many letters it shares with the word before), the rest
 * of its letters and, where some of its `regularForms` are everyday words and nothing else, a digit (the sum of 1, 2
 * and 4: which). So another first letter begins behind each `A`, and another second one behind each `B`.
 */
export function parseLexicon(text: string): Lexicon {
  const byFirst = wordsByFirstLetter(text);
  return new Lexicon((letter) => byFirst.get(letter) ?? []);
}

export function wordsByFirstLetter(text: string): ReadonlyMap<string, readonly CodedWords[]> {
  const words = new Map<string, CodedWords[]>();
  for (const line of text.split('\n')) {
    const [bits, ...coded] = line.split('A');
    for (const sameFirst of coded)
      addTo(words, sameFirst.charAt(0), { bits: Number(bits), coded: sameFirst });
  }
  return words;
}

const codeOfZero = 48;
const codeOfNine = 57;
const codeOfA = 65;
const codeOfZ = 90;

function decoded(firstLetter: string, groups: readonly CodedWords[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const { bits, coded } of groups) {
    let word = firstLetter;
    let shared = 1;
    for (let at = 0; at < coded.length;) {
      let end = lettersEnd(coded, at);
      word = word.slice(0, shared) + coded.slice(at, end);
      words.set(word, bits);
      const code = coded.charCodeAt(end);
      if (code <= codeOfNine) {
        addForms(words, word, code - codeOfZero);
        end += 1;
      }
      shared = coded.charCodeAt(end) - codeOfA;
      at = end + 1;
    }
  }
  return words;
}

function addForms(words: Map<string, number>, word: string, which: number): void {
  const [plural, past, participle] = regularForms(word);
  if ((which & 1) !== 0) words.set(plural, Sense.common);
  if ((which & 2) !== 0) words.set(past, Sense.common);
  if ((which & 4) !== 0) words.set(participle, Sense.common);
}

/** Where the letters of a coded word end: at the next capital or digit. */
function lettersEnd(coded: string, from: number): number {
  let end = from;
  for (; end < coded.length; end++) {
    const code = coded.charCodeAt(end);
    if (code <= codeOfZ && code >= codeOfZero && (code <= codeOfNine || code >= codeOfA)) break;
  }
  return end;
}
