import { Sense } from '../lexicon.ts';
import type { Token } from './tokens.ts';
import { mostlyFeminine, mostlyMasculine } from './words/givenNames.ts';
import { feminineTitles, masculineTitles } from './words/honorifics.ts';

export type Gender = 'feminine' | 'masculine';

/** What a title or noun for a person tells, if anything: "Mrs.", "spokesman", "king". */
export const genderOfTitle = (title: Token): Gender | null => genderOfWord(title.key);

/** The same of a word in `folded` form. */
export function genderOfWord(word: string): Gender | null {
  if (feminineTitles.has(word)) return 'feminine';
  return masculineTitles.has(word) ? 'masculine' : null;
}

/** What a given name tells that is in use for both, but mostly for one. */
export function usualGenderOf(given: Token): Gender | null {
  if (mostlyMasculine.has(given.key)) return 'masculine';
  return mostlyFeminine.has(given.key) ? 'feminine' : null;
}

/** What a given name tells, where it is in use for one gender only. */
export function genderOfGivenName(given: Token): Gender | null {
  const isMasculine = (given.senses & Sense.male) !== 0;
  const isFeminine = (given.senses & Sense.female) !== 0;
  if (isMasculine === isFeminine) return null;
  return isMasculine ? 'masculine' : 'feminine';
}
