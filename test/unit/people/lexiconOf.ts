import { parseLexicon, type Lexicon } from '../../../src/core/mentions/lexicon.ts';

/** A lexicon of these words and phrases alone, in folded form, with the bits of their senses. */
export function lexiconOf(senses: Readonly<Record<string, number>>): Lexicon {
  const lines = new Map<string, string>();
  for (const [word, bits] of Object.entries(senses)) {
    const letters = word.slice(0, 2);
    lines.set(letters, `${lines.get(letters) ?? letters}${bits}C${word.slice(2)}`);
  }
  return parseLexicon([...lines.values()].join('\n'));
}
