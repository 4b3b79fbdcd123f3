import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  endOfWord,
  isLetter,
  lowered,
  nextWord,
  patternOf,
  runBefore,
  sieveOf,
} from '../../../src/core/letters.ts';

const words = fc.array(fc.stringMatching(/^[a-z]{1,15}$/u), { minLength: 1, maxLength: 20 });

describe('letters', () => {
  it('let every listed word through the sieve, in either case', () => {
    fc.assert(
      fc.property(words, (list) => {
        const mayBe = sieveOf(list);
        for (const word of list) {
          const text = `(${word} ${word.toUpperCase()})`;
          assert.ok(mayBe(text, 1, 1 + word.length));
          assert.ok(mayBe(text, 2 + word.length, 2 + 2 * word.length));
        }
      }),
    );
    assert.equal(sieveOf(['about', 'said'])('told', 0, 4), false);
    assert.equal(sieveOf(['said'])('send', 0, 4), true);
    assert.equal(sieveOf(['said'])('says', 0, 4), false);
    assert.equal(sieveOf(['said'])('said', 4, 4), false);
  });

  it('are made small as toLowerCase does it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        assert.equal(lowered(word), word.toLowerCase());
      }),
    );
    assert.equal(lowered('Ämter’S'), 'ämter’s');
  });

  it('are cut into words that hold all letters and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'É', ' ', '-', '5', '’', '\ud800') }), (text) => {
        let seen = '';
        for (let at = nextWord(text, 0); at < text.length; at = nextWord(text, endOfWord(text, at))) {
          assert.ok(endOfWord(text, at) > at);
          seen += text.slice(at, endOfWord(text, at));
        }
        const letters = Array.from({ length: text.length }, (_, at) => text.charAt(at)).filter((char) =>
          isLetter(char.charCodeAt(0)),
        );
        assert.equal(seen, letters.join(''));
      }),
    );
  });

  it('mean the same in a pattern as the properties they stand for', () => {
    const any = patternOf(String.raw`^[\p{L}]$`);
    const capital = patternOf(String.raw`^\p{Lu}$`);
    const small = patternOf(String.raw`^\p{Ll}$`);
    for (const letter of 'AZÉØŁЖΩ') assert.ok(any.test(letter) && capital.test(letter), letter);
    for (const letter of 'azéøłжω') assert.ok(any.test(letter) && small.test(letter), letter);
    for (const letter of '안日あ') assert.ok(any.test(letter) && !capital.test(letter), letter);
    for (const other of ' 5.,’“”–…$%€') assert.ok(!any.test(other) && !capital.test(other), other);
    for (const letter of 'azéø') assert.ok(!capital.test(letter), letter);
  });

  it('stand before a space, after white space', () => {
    assert.equal(runBefore('paid about $5', 11), 'about');
    assert.equal(runBefore('paid about-$5', 11), '');
    assert.equal(runBefore('', 0), '');
  });
});
