import { parseLexicon, type Lexicon } from '../../../src/core/mentions/lexicon.ts';

/** A lexicon of these words and phrases alone, in folded form, with the bits of their senses. */
export const lexiconOf = (senses: Readonly<Record<string, number>>): Lexicon =>
  parseLexicon(
    Object.entries(senses)
      .map(([word, bits]) => `${bits}A${word}`)
      .join('\n'),
  );
