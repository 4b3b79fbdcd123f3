import { folded } from '../../mentions/lexicon.ts';

/** A full name as people of different articles are joined by it. */
export interface FolderName {
  /** Given name and surname, and "jr" where it is said; the same for whoever may be one person. */
  readonly key: string;
  /** What stands between them, initials too. */
  readonly middle: readonly string[];
}

const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** `null` for a name of one word: a surname alone joins nobody. */
export function folderName(name: string): FolderName | null {
  const words = folded(name.replace(/["“”(][^"“”()]*["“”)]/gu, ' '))
    .split(/[\s,]+/u)
    .map((word) => word.replace(/\./g, ''))
    .filter((word) => word !== '');
  const last = words[words.length - 1];
  const suffix = suffixes.has(last) ? words.pop() : undefined;
  if (words.length < 2) return null;
  const ends = [words[0], words[words.length - 1]];
  // "J. Roe" may be anybody.
  if (ends.some((word) => word.length < 2)) return null;
  return { key: [...ends, ...(suffix === undefined ? [] : [suffix])].join(' '), middle: words.slice(1, -1) };
}

/** Whether what stands in the middle of one name may stand in the other: nothing, an initial, the same words. */
export function mayBeOne(one: FolderName, other: FolderName): boolean {
  if (one.key !== other.key) return false;
  const [few, many] =
    one.middle.length <= other.middle.length ? [one.middle, other.middle] : [other.middle, one.middle];
  return few.every((word) =>
    many.some(
      (wide) =>
        wide === word ||
        (Math.min(wide.length, word.length) === 1 &&
          wide.startsWith(word.charAt(0)) &&
          word.startsWith(wide.charAt(0))),
    ),
  );
}
