const plain: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss', ø: 'o', đ: 'd', ð: 'd', ł: 'l', æ: 'ae', œ: 'oe', ı: 'i', þ: 'th', ħ: 'h', ŧ: 't',
  }),
); // prettier-ignore

/** Words in lower case with plain letters for those that no decomposition leads to one, such as "ł" and "ß". */
export const inPlainLetters = (words: string): string =>
  words.replace(/[ßøđðłæœıþħŧ]/gu, (letter) => plain.get(letter) ?? letter);
