import type { Selector } from '../model.ts';

// How much of the text around a passage its selector holds. These lengths are part of the file format: whoever reads
// a selector tells from the length of its context whether its words stood once in the text that it was made on, and
// sidecars are read as they were written, for ever. With another length here, or another number of words, old
// selectors would be taken for unique that were not, and put on other words without a sign.

/** Context kept on either side of any passage, in UTF-16 units; W3C names no number, this is what others keep. */
const usualContext = 32;
/** A passage with fewer words than this says little by itself and gets more context. */
const fewWords = 8;
const contextOfFewWords = 64;
/** Where a passage occurs again, its context reaches this many units beyond what both places share. */
export const contextOfRepeated = 96;
/**
 * A context is not cut inside a word, unless the word is longer than this: so many units a context may be longer than
 * it has to be. Less than what lies between the usual lengths and that of a repeated passage.
 */
export const longestWord = 24;

/** Context kept on either side of a passage of so many words that occurs once, in UTF-16 units. */
export const contextFor = (words: number): number => (words < fewWords ? contextOfFewWords : usualContext);

/**
 * Did the words of this selector's passage stand nowhere else when it was described? Its context tells: it is neither
 * longer than usual, as for a repeated passage, nor shorter, as when somebody else wrote it.
 */
export function wasUnique({ prefix = '', suffix = '' }: Selector, words: number): boolean {
  const longest = Math.max(prefix.length, suffix.length);
  const usual = contextFor(words);
  return longest >= usual && longest <= usual + longestWord;
}

/**
 * Is the context long enough to have been described by this code, or written down character by character by another
 * program? What a person writes beside the words has no offsets.
 */
export function isDescribed({ prefix = '', suffix = '', start }: Selector): boolean {
  if (start === undefined) return false;
  return (
    Math.max(prefix.length, suffix.length) >= usualContext && prefix.length >= Math.min(start, usualContext)
  );
}
