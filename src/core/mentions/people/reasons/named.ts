/** Reasons that name the word itself, by the word: `"of" before` by "of". */
export const reasonsNaming = <Word extends string, Side extends 'before' | 'after'>(
  words: readonly Word[],
  side: Side,
): ReadonlyMap<string, `"${Word}" ${Side}`> =>
  new Map(words.map((word): [string, `"${Word}" ${Side}`] => [word, `"${word}" ${side}`]));

/** Reasons that say of what class something is, each written once: to look up a text that is put together takes long. */
export function reasonsOpening<Opening extends string, Class extends string>(
  opening: Opening,
): (wordClass: Class) => `${Opening}${Class}` {
  const known = new Map<Class, `${Opening}${Class}`>();
  return (wordClass) => {
    const before = known.get(wordClass);
    if (before !== undefined) return before;
    const reason = `${opening}${wordClass}` as const;
    known.set(wordClass, reason);
    return reason;
  };
}
