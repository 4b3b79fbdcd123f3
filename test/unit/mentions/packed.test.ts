import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { codeLengths } from '../../../scripts/lexicon/codeLengths.ts';
import { packed } from '../../../scripts/lexicon/pack.ts';
import { parseLexicon, Sense, wordsByFirstLetter } from '../../../src/core/mentions/lexicon.ts';
import { longestCode } from '../../../src/core/mentions/packed/contexts.ts';
import { openLexicon } from '../../../src/core/mentions/packed/unpack.ts';

/** Every word of a text that `parseLexicon` reads. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const lines of wordsByFirstLetter(text).values())
    for (const { coded } of lines) {
      let word = '';
      for (const [, capital, rest] of `A${coded}`.matchAll(/([A-Z])([^A-Z\d]*)/gu))
        words.push((word = word.slice(0, capital.charCodeAt(0) - 65) + rest));
    }
  return words;
}

function assertSame(text: string, asset: string): void {
  const [plain, opened] = [parseLexicon(text), openLexicon(asset)];
  for (const word of wordsIn(text).flatMap((one) => [
    one,
    `${one}s`,
    `${one}ing`,
    `${one}x`,
    one.slice(0, -1),
  ]))
    assert.equal(opened.senses(word), plain.senses(word), word);
}

describe('the packed word list', () => {
  const whole = buildLexicon();
  const asset = packed(whole);

  it('says of every word what the list says', () => {
    assertSame(whole, asset);
  });

  it('says so of any list', () => {
    const word = fc.stringMatching(/^[a-z][a-z'. &-]{1,30}$/);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 254 }), fc.uniqueArray(word, { minLength: 1 })), {
          selector: ([bits]) => bits,
        }),
        (lines) => {
          const text = lines
            .map(([bits, words]) => {
              const form = (bits & Sense.common) === 0 ? '' : '5';
              return `${bits}${words.map((one) => `A${one}${form}`).join('')}`;
            })
            .join('\n');
          assertSame(text, packed(text));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('takes less room than its text and stays text', () => {
    assert.ok(asset.length < whole.length * 0.7);
    assert.match(asset, /^[0-o]+$/u);
  });

  it('knows nothing where the asset is empty', () => {
    for (const word of ['ana', '', 'zoe', 'éa', '0']) assert.equal(openLexicon(packed('')).senses(word), 0);
  });
});

describe('the lengths of codes', () => {
  it('can be told apart, are short for what is frequent, and never too long', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 32 });
    fc.assert(
      fc.property(counts, (of) => {
        const lengths = codeLengths(of, longestCode);
        const used = lengths.filter((length) => length > 0);
        assert.ok(used.reduce((room, length) => room + 2 ** -length, 0) <= 1);
        assert.ok(used.every((length) => length <= longestCode));
        for (const [symbol, count] of of.entries()) {
          assert.equal((lengths.at(symbol) ?? 0) > 0, count > 0);
          for (const [other, otherCount] of of.entries())
            if (count > 4 * otherCount + 100 && otherCount > 0)
              assert.ok((lengths.at(symbol) ?? 0) <= (lengths.at(other) ?? 0));
        }
      }),
    );
  });
});
