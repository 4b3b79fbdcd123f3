/** Reasons that name the word itself, by the word: `"of" before` by "of". */
export const reasonsNaming = <Word extends string, Side extends 'before' | 'after'>(
  words: readonly Word[],
  side: Side,
): ReadonlyMap<string, `"${Word}" ${Side}`> =>
  new Map(words.map((word): [string, `"${Word}" ${Side}`] => [word, `"${word}" ${side}`]));
