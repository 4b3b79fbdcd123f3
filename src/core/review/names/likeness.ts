import { folded } from '../../mentions/lexicon.ts';
import { fullNames } from '../../mentions/people/words/nicknames.ts';
import { isOneSlip, isOtherGender, nearKeys, soundsAlike } from './alike.ts';
import type { Difference } from './spellings.ts';

/** A word of fewer letters has too many neighbours. */
const shortest = { surname: 4, givenName: 5, spoken: 3 };

/** Whether two full names that differ in one word may be one in two spellings. */
export function mayBeMisspelled({ at, words: [a, b] }: Difference): boolean {
  if (at === 'surname') return isSurnameSlip(a, b);
  const length = Math.min(a.length, b.length);
  if (length >= shortest.spoken && soundsAlike(a, b)) return true;
  if (isShortForm(a, b) || isOtherGender(a, b)) return false;
  return length >= shortest.givenName && isOneSlip(a, b) && keepsFirstLetter(a, b);
}

/** Not where one is the other with an "s": "the Castros" are no slip. */
export function isSurnameSlip(a: string, b: string, least = shortest.surname): boolean {
  if (Math.min(a.length, b.length) < least || `${a}s` === b || `${b}s` === a) return false;
  return (isOneSlip(a, b) || isTwoSlips(a, b)) && keepsFirstLetter(a, b);
}

/** The first letter is hardly ever mistyped, and makes another name. */
const keepsFirstLetter = (a: string, b: string): boolean =>
  a.startsWith(b.charAt(0)) || (a.length === b.length && a.startsWith(`${b.charAt(1)}${b.charAt(0)}`));

/** So long that two letters more or less make no other name. */
const longSurname = 8;

const isTwoSlips = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= longSurname &&
  Math.abs(a.length - b.length) <= 2 &&
  shares(withoutTwo(a), withoutTwo(b));

const withoutTwo = (word: string): ReadonlySet<string> =>
  new Set([...nearKeys(word)].flatMap((key) => [...nearKeys(key)]));
const shares = (keys: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...keys].some((key) => others.has(key));

/** "Bill" of "William", "Sandy" of "Sandra"; and two short forms of one name. */
export function isShortForm(a: string, b: string): boolean {
  const [fullOfA, fullOfB] = [fullNames.get(a), fullNames.get(b)];
  return (
    (fullOfA?.has(b) ?? false) ||
    (fullOfB?.has(a) ?? false) ||
    (fullOfA !== undefined && fullOfB !== undefined && shares(fullOfA, fullOfB))
  );
}

const smallWords = /^(?:the|of|for|an?|and|in|at)$/;

/** The words of a role that say something. */
export const roleWords = (role: string | null | undefined): readonly string[] =>
  role === null || role === undefined
    ? []
    : (folded(role).match(/\p{L}+/gu) ?? []).filter((word) => !smallWords.test(word));

/** Of two that both are given the roles share a word. */
export const mayBeOneRole = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((word) => b.includes(word));

/** The same office, of which there is one at a time: "Treasury Secretary", and not "Sen." or "former President". */
export const isOneOffice = (a: readonly string[], b: readonly string[]): boolean =>
  a.length >= 2 && a.join(' ') === b.join(' ') && !/^(?:former|late|then|ex|previous)$/.test(a[0]);
