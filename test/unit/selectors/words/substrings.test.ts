import assert from 'node:assert/strict';
import fc from 'fast-check';
import { substringsOf } from '../../../../src/core/selectors/words/substrings.ts';

/** How often words are looked for before a text is made ready for being asked again and again. */
const often = 20;

function placesIn(text: string, sought: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) places.push(at);
  return places;
}

describe('words looked for again and again in a long text', () => {
  it('are found wherever they stand, and nowhere else', () => {
    const word = fc.constantFrom('bridge', 'bridges', '1000', '1001', 'a', '', '“', 'million', '💧');
    const words = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 12 }),
        fc.array(words, { maxLength: 12 }),
        (parts, others) => {
          const once = parts.map((part) => part.join('')).join('.');
          const filler = 'x'.repeat(150);
          const text = `${filler}${once}`.repeat(Math.ceil(20_000 / (once.length + 150)));
          const substrings = substringsOf(text);
          for (let time = 0; time < often; time++) substrings('0123456789abcdef');
          for (const part of [...parts, ...others]) {
            const sought = part.join('');
            if (sought !== '') assert.deepEqual([...substrings(sought)], placesIn(text, sought), sought);
          }
        },
      ),
    );
  });

  it('are found where the text is all alike, and at its ends', () => {
    for (const text of ['again'.repeat(10_000), `first words${'.'.repeat(30_000)}last words.`]) {
      const substrings = substringsOf(text);
      for (let time = 0; time < often; time++) substrings('0123456789abcdef');
      for (const sought of ['againagainagain', 'first words', 'last words.', '............'])
        assert.deepEqual([...substrings(sought)], placesIn(text, sought), sought);
    }
  });
});
