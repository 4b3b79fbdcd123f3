import type { Ground } from '../offer.ts';
import { areNicknames } from './nicknames.ts';
import { namePartsOf, withoutUmlauts, type NameParts } from './printedName.ts';

/**
 * How much two names say that they are one: `full`, the same words; `near`, one says less and nothing speaks against it;
 * `initial`, of the given name there is only a letter in common; `weak`, a surname alone or one of two surnames, the
 * order or "Jr." in doubt.
 */
export const strengths = ['full', 'near', 'initial', 'weak'] as const;
export type Strength = (typeof strengths)[number];

export interface NameMatch {
  readonly strength: Strength;
  /** One of those that are about names. */
  readonly ground: Ground;
}

/** What a listed name has to be known of: in some languages the surname stands first. */
export interface NameCustoms {
  readonly isFamilyFirst: boolean;
}

/** How a printed name and one on file agree; `null` where they are not of one person. */
export function compareNames(printed: string, onFile: string, customs: NameCustoms): NameMatch | null {
  const [a, b] = [namePartsOf(printed), namePartsOf(onFile)];
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  const match = stronger(
    compareWords(a, b, a.words, b.words, customs),
    a.parts.length === a.words.length && b.parts.length === b.words.length
      ? null
      : compareWords(a, b, a.parts, b.parts, customs),
  );
  if (!match || a.generation === b.generation) return match;
  // The father's entry may well lack the "Sr.".
  if (a.generation !== null) return { ...match, strength: 'weak' };
  return match.strength === 'full' ? { strength: 'near', ground: 'shorter name' } : match;
}

export function stronger(a: NameMatch | null, b: NameMatch | null): NameMatch | null {
  if (!a || !b) return a ?? b;
  return strengths.indexOf(a.strength) <= strengths.indexOf(b.strength) ? a : b;
}

type Words = readonly string[];

function compareWords(
  a: NameParts,
  b: NameParts,
  p: Words,
  l: Words,
  customs: NameCustoms,
): NameMatch | null {
  if (sameWords(p, l)) {
    const isExact = a.accented === b.accented;
    return { strength: 'full', ground: isExact ? 'exact name' : 'diacritics' };
  }
  if (sameWords(p.map(withoutUmlauts), l.map(withoutUmlauts)))
    return { strength: 'full', ground: 'diacritics' };
  if (p.length > 1 && (sameWords(turned(p), l) || sameWords(p, turned(l))))
    return { strength: customs.isFamilyFirst ? 'full' : 'weak', ground: 'name order' };
  if (isSurnameOf(p, l) || (customs.isFamilyFirst && p.length === 1 && l.length > 1 && p[0] === l[0]))
    return { strength: 'weak', ground: 'surname' };
  if (p.length < 2 || l.length < 2) return null;
  const [surname, other] = [p[p.length - 1], l[l.length - 1]];
  if (surname === other || withoutUmlauts(surname) === withoutUmlauts(other))
    return compareGiven(p.slice(0, -1), l.slice(0, -1), [...a.nicknames, ...b.nicknames]);
  const isOneOfTwo = l.slice(1, -1).includes(surname) || p.slice(1, -1).includes(other);
  if (!isOneOfTwo || !agree(p[0], l[0])) return null;
  return { strength: 'weak', ground: 'other surname' };
}

const sameWords = (a: Words, b: Words): boolean =>
  a.length === b.length && a.every((word, nth) => word === b[nth]);

/** With the first word put last. */
const turned = ([first, ...rest]: Words): Words => [...rest, first];

/** The last words of a name, but not all of it, and nothing that is only initials short of it. */
const isSurnameOf = (p: Words, l: Words): boolean =>
  p.length < l.length &&
  sameWords(l.slice(-p.length), p) &&
  (p.length === 1 || l.slice(0, -p.length).some((word) => word.length > 1));

const isInitial = (word: string): boolean => word.length === 1;
const agreeAsInitials = (a: string, b: string): boolean =>
  (isInitial(a) || isInitial(b)) && b.startsWith(a.charAt(0));
const agree = (a: string, b: string): boolean => a === b || areNicknames(a, b);

/** Of the given names of one surname. Middle names that both have must agree; one may leave them out. */
function compareGiven(p: Words, l: Words, nicknames: Words): NameMatch | null {
  const [first, other] = [p[0], l[0]];
  if (agree(first, other) || nicknames.includes(first) || nicknames.includes(other)) {
    if (!middlesAgree(p.slice(1), l.slice(1))) return null;
    return { strength: 'near', ground: first === other ? 'shorter name' : 'nickname' };
  }
  // "C. Fred Bergsten" is called Fred.
  if (p.length > 1 && isInitial(first) && agree(p[1], other)) return { strength: 'near', ground: 'initials' };
  if (l.length > 1 && isInitial(other) && agree(l[1], first)) return { strength: 'near', ground: 'initials' };
  if (agreeAsInitials(first, other) && middlesAgree(p.slice(1), l.slice(1)))
    return { strength: 'initial', ground: 'initials' };
  return null;
}

function middlesAgree(a: Words, b: Words): boolean {
  const [fewer, more] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  return fewer.every((word) => {
    while (at < more.length && word !== more[at] && !agreeAsInitials(word, more[at])) at++;
    return at++ < more.length;
  });
}
