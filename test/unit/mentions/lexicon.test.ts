import assert from 'node:assert/strict';
import { buildLexicon } from '../../../scripts/lexicon.ts';
import { folded, parseLexicon, Sense } from '../../../src/core/mentions/lexicon.ts';

describe('the word list', () => {
  // ana, anabel, annan and elena are names, anaconda and anvil words, and add with adds and adding.
  const lexicon = parseLexicon('8Aelena\n12AanaDbelCnan\n128Aadd5BnacondaCvil');

  it('gives what each word of a line may be', () => {
    const given = Sense.given | Sense.surname;
    assert.equal(lexicon.senses('ana'), given);
    assert.equal(lexicon.senses('anabel'), given);
    assert.equal(lexicon.senses('annan'), given);
    assert.equal(lexicon.senses('anaconda'), Sense.common);
    assert.equal(lexicon.senses('anvil'), Sense.common);
    assert.equal(lexicon.senses('elena'), Sense.surname);
  });

  it('knows the forms that a word is listed with, and no others', () => {
    assert.equal(lexicon.senses('add'), Sense.common);
    assert.equal(lexicon.senses('adds'), Sense.common);
    assert.equal(lexicon.senses('added'), 0);
    assert.equal(lexicon.senses('adding'), Sense.common);
  });

  it('knows nothing of other words, the same each time', () => {
    for (const word of ['an', 'anac', 'anan', 'bob', 'a', '', 'ANA']) {
      assert.equal(lexicon.senses(word), 0, word);
      assert.equal(lexicon.senses(word), 0, word);
    }
  });

  it('has every word that went into it', () => {
    const whole = parseLexicon(buildLexicon());
    for (const [word, bits] of [
      ['smith', Sense.surname],
      ['virginia', Sense.given | Sense.female | Sense.place],
      ['new zealand', Sense.place],
      ['spain', Sense.place],
      ['said', Sense.common],
      ['matches', Sense.common],
      ['tried', Sense.common],
      ['making', Sense.common],
      ['agreed', Sense.common],
    ] as const)
      assert.equal(whole.senses(word) & bits, bits, word);
    for (const word of ['matchs', 'tryed', 'makeing', 'agreeed', 'zzz'])
      assert.equal(whole.senses(word), 0, word);
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
