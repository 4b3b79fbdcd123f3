import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import { tokensIn, tokenText } from '../../../../src/core/selectors/words/tokens.ts';

function wordsOf(text: string): string[] {
  const tokens = tokenize(text);
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i));
}
const hashesOf = (text: string): number[] => [...tokenize(text).hashes];

describe('the words of a text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The board voted, 7 to 2.', ['The', 'board', 'voted', '7', 'to', '2']],
    ["Don’t say O'Neill’s “won‘t”", ['Don’t', 'say', "O'Neill’s", 'won‘t']],
    ["rock 'n' roll, the voters' choice'", ['rock', 'n', 'roll', 'the', 'voters', 'choice']],
    ['a rise of 1,000.5 to 3.', ['a', 'rise', 'of', '1,000.5', 'to', '3']],
    ['at 5.', ['at', '5']],
    ['at 5,', ['at', '5']],
    ['e.g. v2.0, 3.x and x.3', ['e', 'g', 'v2.0', '3', 'x', 'and', 'x', '3']],
    ['5;6 7:8 9/10', ['5', '6', '7', '8', '9', '10']],
    ["5'6 tall", ["5'6", 'tall']],
    ['twenty-five — or–so', ['twenty', 'five', 'or', 'so']],
    ['東京タワー 2階 ไทย', ['東', '京', 'タ', 'ワ', 'ー', '2', '階', 'ไ', 'ท', 'ย']],
    ["東'京", ['東', '京']],
    ['cafe\u0301 econ\u00adomy zero\u200bwidth', ['cafe\u0301', 'econ\u00adomy', 'zero\u200bwidth']],
    ['🚢🌊 at sea', ['🚢', '🌊', 'at', 'sea']],
    ['a\ud83d b\ude00', ['a', 'b']],
    ['— … “” $ %', []],
    ['', []],
    ['x', ['x']],
    ['Œuvre, ﬁn', ['Œuvre', 'ﬁn']],
    ['Привет мир', ['Привет', 'мир']],
    // Broken at the end of a line.
    ['pier\u00ad\ns of', ['pier\u00ad\ns', 'of']],
    ['harbour-\nmaster of', ['harbour-\nmaster', 'of']],
    ['harbour\u2010 \n\t master', ['harbour\u2010 \n\t master']],
    ['harbour-\nMaster', ['harbour', 'Master']],
    ['harbour-\n5', ['harbour', '5']],
    ['harbour -\nmaster', ['harbour', 'master']],
    ['harbour-\n\nmaster', ['harbour', 'master']],
    ['7-\nday', ['7', 'day']],
    ['harbour-', ['harbour']],
  ];
  for (const [text, words] of cases)
    it(`of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(wordsOf(text), words);
    });

  const same: readonly (readonly [string, string])[] = [
    ['Don’t', "DON'T"],
    ['O‘Neill', 'o’neill'],
    ['CAFÉ', 'cafe\u0301'],
    ['Ångström', 'a\u030angstro\u0308m'],
    ['econ\u00adomy', 'Economy'],
    ['zero\u200bwidth\u2060s', 'zerowidths'],
    ['\ufeffthe', 'the'],
    ['ZEBRA', 'zebra'],
    ['l’été', "L'ÉTÉ"],
    ['МИР', 'мир'],
    ['harbour-\nmaster', 'Harbourmaster'],
    ['land\u00ad\ning', 'landing'],
  ];
  for (const [a, b] of same)
    it(`are the same for ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.deepEqual(hashesOf(a), hashesOf(b));
    });

  it('are others with other letters, digits, signs inside, or another order of letters', () => {
    const words = [
      'cafe',
      'café',
      'café’s',
      'cafes',
      'won’t',
      'wont',
      '10',
      '1,0',
      '1.0',
      '100',
      'ab',
      'ba',
      '[',
      'a',
      'z',
    ];
    const hashes = words.flatMap(hashesOf);
    assert.equal(hashes.length, words.length - 1);
    assert.equal(new Set(hashes).size, hashes.length);
  });

  it('stand where they are said to stand, in order, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { count, starts, ends, hashes } = tokenize(text);
        assert.deepEqual([starts.length, ends.length, hashes.length], [count, count, count]);
        let last = 0;
        for (let i = 0; i < count; i++) {
          assert.ok(last <= starts[i] && starts[i] < ends[i] && ends[i] <= text.length);
          assert.deepEqual(hashesOf(text.slice(starts[i], ends[i])), [hashes[i]]);
          last = ends[i];
        }
      }),
    );
  });
});

describe('the words of a range', () => {
  const text = 'To be, or not';
  const tokens = tokenize(text);
  const inRange = (start: number, end: number): string[] => {
    const { from, to } = tokensIn(tokens, { start, end });
    return Array.from({ length: to - from }, (_, i) => tokenText(tokens, from + i));
  };

  it('are those that it touches', () => {
    assert.deepEqual(inRange(0, text.length), ['To', 'be', 'or', 'not']);
    assert.deepEqual(inRange(0, 2), ['To']);
    assert.deepEqual(inRange(1, 4), ['To', 'be']);
    assert.deepEqual(inRange(3, 5), ['be']);
    assert.deepEqual(inRange(2, 3), []);
    assert.deepEqual(inRange(5, 7), []);
    assert.deepEqual(inRange(6, 8), ['or']);
    assert.deepEqual(inRange(12, 13), ['not']);
    assert.deepEqual(inRange(13, 13), []);
    assert.deepEqual(inRange(4, 4), ['be']);
  });

  it('begin, where there are none, with the word behind it', () => {
    assert.deepEqual(tokensIn(tokens, { start: 2, end: 3 }), { from: 1, to: 1 });
    assert.deepEqual(tokensIn(tokens, { start: 13, end: 13 }), { from: 4, to: 4 });
  });
});
