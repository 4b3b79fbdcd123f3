import assert from 'node:assert/strict';
import fc from 'fast-check';
import { pairShort } from './texts.ts';

describe('pairing words in order', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['The board voted', 'The board voted', 'The board voted'],
    ['The board voted', 'The harbour board voted', 'The board voted'],
    ['The harbour board voted', 'The board voted', 'The – board voted'],
    ['The board voted', 'The panel voted', 'The panel voted'],
    ['it rose 6.4 percent', 'it rose 6.9 percent', 'it rose 6.9 percent'],
    ['it rose 6.4 percent', 'it rose sharply percent', 'it rose sharply percent'],
    ['The minister denied it', 'The minsiter denied it', 'The minsiter denied it'],
    ['We did not approve', 'We did approve', 'We did – approve'],
    ['one two three four five', 'one two five', 'one two – – five'],
    ['one five', 'one two three four five', 'one five'],
    ['one', 'two', 'two'],
    ['a b c', 'x y z', 'x y z'],
    ['one two', 'two one', 'one –'],
    ['yes', 'no no yes no', 'yes'],
    ['no no yes no', 'yes', '– – yes –'],
  ];
  for (const [old, text, words] of cases)
    it(`of ${JSON.stringify(old)} with ${JSON.stringify(text)}`, () => {
      assert.equal(pairShort(old, text).words, words);
    });

  it('tells the same word from one in another case, a mistyped one, another figure and another word', () => {
    const { pairing } = pairShort(
      'The minister saw Board rose 6.4 percent then left',
      'The minsiter saw board fell 6.9 percent 5 left',
    );
    const expected = [1, 1 - 1 / 8, 1, 0.97, 0, 0.25, 1, 0, 1];
    for (const [i, likeness] of expected.entries())
      assert.ok(Math.abs(pairing.likeness[i] - likeness) < 1e-6, `word ${i}: ${pairing.likeness[i]}`);
  });

  it('says the same of a lone word in the place of another', () => {
    assert.deepEqual([...pairShort('6.4', '6.9').pairing.likeness], [0.25]);
    assert.deepEqual([...pairShort('6.4', 'six').pairing.likeness], [0]);
    assert.deepEqual([...pairShort('rose', 'fell').pairing.likeness], [0]);
    assert.deepEqual([...pairShort('rose', 'rose').pairing.likeness], [1]);
  });

  it('keeps the order, and pairs every word with itself where nothing changed', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'cat', 'cut', '1', '2'), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (old, now) => {
        const { pairing } = pairShort(old.join(' '), now.join(' '));
        const places = [...pairing.partners].filter((place) => place >= 0);
        assert.deepEqual(
          places,
          [...new Set(places)].sort((a, b) => a - b),
        );
        assert.ok(places.every((place) => place < now.length));
        assert.ok([...pairing.likeness].every((alike, i) => alike === 0 || pairing.partners[i] >= 0));
        const same = pairShort(old.join(' '), old.join(' ')).pairing;
        assert.deepEqual([...same.partners], [...old.keys()]);
      }),
    );
  });
});
