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

/**
 * The word list. Words are decoded when first asked for, in groups that share their first two letters, so that
 * opening it costs next to nothing.
 */
export class Lexicon {
  readonly #coded: Map<string, string>;
  readonly #words = new Map<string, ReadonlyMap<string, number>>();

  /** Lines by their first two letters, as `parseLexicon` finds them. */
  constructor(coded: Map<string, string>) {
    this.#coded = coded;
  }

  /** Bits of `Sense` for a word or phrase in `folded` form; 0 if it is not listed. */
  senses(word: string): number {
    const letters = word.slice(0, 2);
    let words = this.#words.get(letters);
    if (!words) {
      words = decoded(letters, this.#coded.get(letters) ?? '');
      this.#words.set(letters, words);
    }
    return words.get(word) ?? 0;
  }
}

/**
 * Reads the asset that scripts/lexicon.ts writes. A line holds all words that begin with the same two letters:
 * these letters, then groups of a number (bits of `Sense`) and sorted words, each as a capital (`A` for 0: how
 * many letters it shares with the word before) and the rest of its letters.
 */
export function parseLexicon(asset: string): Lexicon {
  const lines = new Map<string, string>();
  for (const line of asset.split('\n')) lines.set(line.slice(0, 2), line.slice(2));
  return new Lexicon(lines);
}

const codeOfZero = 48;
const codeOfNine = 57;
const codeOfA = 65;
const codeOfZ = 90;

function decoded(letters: string, line: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  let bits = 0;
  let word = letters;
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code >= codeOfA && code <= codeOfZ) {
      const end = lettersEnd(line, at + 1);
      word = word.slice(0, code - codeOfA) + line.slice(at + 1, end);
      words.set(word, bits);
      at = end;
      continue;
    }
    bits = 0;
    for (let digit = code; digit >= codeOfZero && digit <= codeOfNine; digit = line.charCodeAt(++at)) {
      bits = bits * 10 + digit - codeOfZero;
    }
    word = letters;
  }
  return words;
}

/** Where the letters of a coded word end: at the next capital or digit. */
function lettersEnd(line: string, from: number): number {
  let end = from;
  for (; end < line.length; end++) {
    const code = line.charCodeAt(end);
    if (code <= codeOfZ && code >= codeOfZero && (code <= codeOfNine || code >= codeOfA)) break;
  }
  return end;
}
