import { inPlainLetters } from './plainLetters.ts';

/** A name, taken apart to be compared. Words are folded: without case, accents and points. */
export interface NameParts {
  /** Without "Jr." and nicknames, in spoken order, hyphens closed up. */
  readonly words: readonly string[];
  /** The same, parted at hyphens. */
  readonly parts: readonly string[];
  /** In quotation marks or brackets: `William "Bill" Clinton`. */
  readonly nicknames: readonly string[];
  /** Sr. is 1, Jr. and II are 2, and so on; `null` where the name does not say. */
  readonly generation: number | null;
  /** All of it in lower case with its accents, to tell whether only those differ. */
  readonly accented: string;
}

const generations: ReadonlyMap<string, number> = new Map([
  ['sr', 1], ['senior', 1], ['jr', 2], ['jnr', 2], ['junior', 2], ['ii', 2], ['iii', 3], ['iv', 4],
]); // prettier-ignore
const degrees = new Set(['esq', 'phd', 'md', 'qc', 'kc', 'mp', 'obe', 'mbe']);
const nickname = /(?<=\s|^)(?:["“”„«'‘]([^"“”„«»’]{2,40})["“”»'’]|\(([^()]{2,40})\))(?=[\s,]|$)/gu;
/** Without one of these there is no nickname. */
const marks = /["“”„«'‘(]/u;
const hyphens = /[-‐‑–]/gu;
const apostrophes = /['’‘ʼʻ`´]/gu;
/** Longer names are no names: so much of them is compared, in UTF-16 units. */
const longestName = 300;

const known = new Map<string, NameParts>();
/** Names of a list come again with every review. */
const mostKnown = 5_000;

export function namePartsOf(name: string): NameParts {
  const before = known.get(name);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const parts = takeApart(name);
  known.set(name, parts);
  return parts;
}

/** As {@link namePartsOf}, for names that do not come again: of a list that is indexed. */
export function takeApart(name: string): NameParts {
  if (name.length <= longestName && isPlain.test(name)) {
    const accented = name.toLowerCase();
    const words = accented.split(' ');
    return { words, parts: words, nicknames: [], generation: null, accented };
  }
  const nicknames: string[] = [];
  const whole = name.slice(0, longestName);
  const bare = !marks.test(whole)
    ? whole
    : whole.replace(nickname, (_, quoted?: string, bracketed?: string) => {
        nicknames.push(...wordsIn(fold(quoted ?? bracketed ?? '')));
        return ' ';
      });
  const { spoken, generation } = inSpokenOrder(bare);
  const parts = wordsIn(fold(spoken));
  return {
    words: spoken.search(hyphens) >= 0 ? wordsIn(fold(spoken.replaceAll(hyphens, ''))) : parts,
    parts,
    nicknames,
    generation,
    accented: wordsIn(spoken.normalize('NFC').replace(apostrophes, '').toLowerCase()).join(' '),
  };
}

/** Most names are words without anything that has to be heeded; what ends a name beside it is short, or said. */
const isPlain = /^[A-Za-z]+(?: [A-Za-z]{5,})+(?<! [js](?:unior|enior))$/i;

/** "Clinton, William J." as it is spoken, without the "Jr." of "King, Martin, Jr." */
function inSpokenOrder(name: string): { spoken: string; generation: number | null } {
  let generation: number | null = null;
  const kept = name.split(',').flatMap((part) => {
    const words = part.trim().split(/\s+/);
    while (words.length > 0) {
      const last = fold(words[words.length - 1]).replaceAll('.', '');
      const found = generations.get(last);
      if (found === undefined && !degrees.has(last)) break;
      generation = found ?? generation;
      words.pop();
    }
    return words.length > 0 ? [words.join(' ')] : [];
  });
  const [surname = '', ...given] = kept;
  return { spoken: [...given, surname].join(' '), generation };
}

/** Without case, accents and apostrophes. */
export const fold = (words: string): string =>
  isAscii.test(words) ? words.replaceAll("'", '').toLowerCase() : foldLetters(words);

const isAscii = /^[ -_a-z]*$/;

const foldLetters = (words: string): string =>
  inPlainLetters(words.normalize('NFKD').replace(/\p{M}/gu, '').replace(apostrophes, '').toLowerCase());

const wordsIn = (name: string): string[] => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** "Mueller" as "Müller" is folded: German names are written either way. */
export const withoutUmlauts = (word: string): string => word.replace(/(?<=[aou])e/g, '');
