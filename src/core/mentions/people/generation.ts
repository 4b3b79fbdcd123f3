import type { Rank } from './draft.ts';
import { kin } from './words/kin.ts';

/** "Jr.", and Roman numerals up to 39 but ten, which is as often a name: "Malcolm X". */
const suffix = /[\s,](?<generation>[JS]r|(?=[IVX])(?!X\.?$)X{0,3}(?:IX|IV|V?I{0,3}))\.?$/u;

/** The suffix of a printed name, as "jr" or "iii"; `null` for a name without one. */
export const generationIn = (name: string): string | null =>
  suffix.exec(name)?.groups?.generation.toLowerCase() ?? null;

const inWords = /^,? the (Elder|Younger)(?!\p{L})/u;

/** "Otto Roe the Elder": the suffix in words right behind a name. */
export const generationBehind = (after: string): string | null =>
  inWords.exec(after)?.[1].toLowerCase() ?? null;

const relation =
  /(?:^|[^\p{L}])(?:his|\p{L}+['’]s?) (?:(?:late|elder|older|younger) )?(?:step|grand)?(father|son),? (?:(?:the|then|late|former) )*$/iu;

/** Which of the two it is where what stands before a name says that it is a father or son: "His son,". */
export function rankOfKin(before: string): Rank | null {
  const noun = relation.exec(before)?.[1].toLowerCase();
  return noun === undefined ? null : noun === 'father' ? 'elder' : 'younger';
}

const comparison = /(?:^|[^\p{L}])(elder|older|younger) $/iu;

/** "the elder" before a name. */
export function rankBefore(before: string): Rank | null {
  const word = comparison.exec(before)?.[1].toLowerCase();
  return word === undefined ? null : word === 'younger' ? 'younger' : 'elder';
}

/** Of suffixes that tell a father from a son. */
export const rankOfGeneration = (generation: string | null): Rank | null =>
  generation === 'sr' || generation === 'elder'
    ? 'elder'
    : generation === 'jr' || generation === 'younger'
      ? 'younger'
      : null;

const nouns = [...kin].join('|');
const relativeBefore = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:his|her|their|\p{L}+['’]s?) (?:(?:late|elder|older|younger|former|eldest|oldest|youngest|first|second) )?(?:ex-)?(?:${nouns}),? $`,
  'iu',
);
const kinBefore = new RegExp(String.raw`(?:^|\s)(?:${nouns}) $`, 'u');
const relativeAfter = new RegExp(
  String.raw`^,(?: \d{1,3},)? (?:(?:his|her|their|the \p{L}+['’]s?|\p{Lu}[\p{L}.]*['’]s?) (?:(?:late|elder|older|younger|former|eldest|oldest|youngest) )?(?:${nouns})(?!\p{L})|(?:the )?(?:${nouns}) of )`,
  'u',
);

const relativeInRole = new RegExp(
  String.raw`^(?:his|her|their)(?: \p{L}[\p{L}-]*)* (?:${nouns})$|['’]s?(?: \p{L}[\p{L}-]*){0,2} (?:ex-)?(?:${nouns})$`,
  'iu',
);

/** "the nominee's eldest daughter", "her husband": does the role say whose relative somebody is? */
export const isRelativeByRole = (role: string): boolean => relativeInRole.test(role);

/** Does what stands around a name say that it is a relative's: "his wife, Ana Roe", "Ana Roe, the mayor’s daughter"? */
export const isRelativeIn = (before: string, after: string): boolean =>
  relativeBefore.test(before) ||
  kinBefore.test(before) ||
  relativeAfter.test(after) ||
  /(?:^|\s)first lady $/iu.test(before);
