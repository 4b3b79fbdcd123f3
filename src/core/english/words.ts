/** The words of a list between white space; comments are not possible. */
export const wordsOf = (list: string): string[] => list.split(/\s+/u).filter(Boolean);

/** The same as a set. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(wordsOf(list));
