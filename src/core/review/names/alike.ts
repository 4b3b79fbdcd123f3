// Which words may be one name in two spellings. Words are in lower case, of letters alone.

/** What the words share that may be one: each itself, and without one of its letters. */
export function nearKeys(word: string): ReadonlySet<string> {
  const keys = new Set([word]);
  for (let at = 0; at < word.length; at++) keys.add(word.slice(0, at) + word.slice(at + 1));
  return keys;
}

/**
 * A slip of the hand: one letter put in, left out, typed for another or for its neighbour, or the wrong letter doubled
 * ("Labbot" for "Labott").
 */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b) return false;
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let common = 0;
  while (common < Math.min(a.length, b.length) - from && a.at(-1 - common) === b.at(-1 - common)) common++;
  const [inA, inB] = [a.slice(from, a.length - common), b.slice(from, b.length - common)];
  if (inA.length <= 1 && inB.length <= 1) return true;
  if (inA.length === 2 && inA === `${inB[1]}${inB[0]}` && inB.length === 2) return true;
  return a.length === b.length && singled(a) === singled(b);
}

const singled = (word: string): string => word.replace(/(.)\1+/gu, '$1');

/** Whether two given names are one as spoken: "Jon" and "John", "Sara" and "Sarah", "Erik" and "Eric". */
export const soundsAlike = (a: string, b: string): boolean => a !== b && soundOf(a) === soundOf(b);

const sounds: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/ck|c(?![eihy])|q/g, 'k'],
  [/y/g, 'i'],
  [/(?<=.)h/g, ''],
  [/ie$|ey$|i$/g, 'i'],
  [/e$/g, ''],
];
const soundOf = (word: string): string =>
  singled(sounds.reduce((now, [from, to]) => now.replace(from, to), word));

/** Pairs of a man's and a woman's name, which differ as slips do: "Eric" and "Erica", "Francis" and "Frances". */
export function isOtherGender(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (/^(?:a|e|ia|ine|elle|ette)$/.test(long.slice(short.length)) && long.startsWith(short)) return true;
  const stem = (word: string): string => word.replace(/[aeiou]s?$/, '');
  return a.length === b.length && stem(a) === stem(b) && stem(a) !== a;
}
