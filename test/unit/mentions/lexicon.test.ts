import assert from 'node:assert/strict';
import { folded, parseLexicon, Sense } from '../../../src/core/mentions/lexicon.ts';

describe('the word list', () => {
  // ana, anabel and annan are names, anaconda and anvil words.
  const lexicon = parseLexicon('an12CaDbelCnan128CacondaCvil\nel8Cena\n');

  it('gives what each word of a line may be', () => {
    const given = Sense.given | Sense.surname;
    assert.equal(lexicon.senses('ana'), given);
    assert.equal(lexicon.senses('anabel'), given);
    assert.equal(lexicon.senses('annan'), given);
    assert.equal(lexicon.senses('anaconda'), Sense.common);
    assert.equal(lexicon.senses('anvil'), Sense.common);
    assert.equal(lexicon.senses('elena'), Sense.surname);
  });

  it('knows nothing of other words, the same each time', () => {
    for (const word of ['an', 'anac', 'anan', 'bob', 'a', '', 'ANA']) {
      assert.equal(lexicon.senses(word), 0, word);
      assert.equal(lexicon.senses(word), 0, word);
    }
  });

  it('is asked with small letters without accents and with straight apostrophes', () => {
    for (const [word, expected] of [
      ['ANA', 'ana'],
      ['José', 'jose'],
      ['Łukasz', 'lukasz'],
      ['Søren', 'soren'],
      ['Strauß', 'strauss'],
      ['Æsop', 'aesop'],
      ['Œuvre', 'oeuvre'],
      ['Đorđe', 'dorde'],
      ['Þór', 'thor'],
      ['O’Leary', "o'leary"],
      ['O‘Leary', "o'leary"],
      ['Nguyễn', 'nguyen'],
      ['Əliyev', 'eliyev'],
      ['日本', '日本'],
    ])
      assert.equal(folded(word), expected);
  });
});
