import { folded } from '../../src/core/mentions/lexicon.ts';
import { honorifics } from '../../src/core/mentions/people/words/honorifics.ts';
import { offices } from '../../src/core/english/offices.ts';

/** "Minister", "Mr.": a word that goes before a name and is no part of it. */
export function isTitleWord(word: string): boolean {
  const key = folded(word).replace(/\.$/u, '');
  return honorifics.has(key) || offices.has(key);
}
