import assert from 'node:assert/strict';
import type { Person, Quote } from '../../../src/core/mentions/mentions.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { kindSaidIn, utterancesOf } from '../../../src/core/review/utterances.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';

const text =
  'Ana Ruiz said that the quay was “old and tired” and would go. “We lost it,” she said. “It is gone.” Bo Lind said it stays. She calls it “art”.';
const quote = (words: string, kind: Quote['kind'], more: Partial<Quote> = {}): Quote => ({
  ...rangeOf(text, words),
  kind,
  scare: false,
  speaker: null,
  person: 'ana-ruiz',
  candidates: [],
  ...more,
});
const ana: Person = {
  id: 'ana-ruiz',
  name: 'Ana Ruiz',
  unnamed: false,
  role: null,
  mentions: [{ ...rangeOf(text, 'Ana Ruiz'), form: 'name' }],
};
const { review } = checkedWith(text, 'version: 1\npeople: [{ id: cy, name: Cy Dorn }]\n', {
  people: [ana],
  quotes: [
    quote('that the quay was', 'reported'),
    quote('old and tired', 'direct'),
    quote('and would go', 'reported'),
    quote('We lost it,', 'direct', { speaker: rangeOf(text, 'she') }),
    quote('It is gone.', 'direct', { speaker: rangeOf(text, 'she') }),
    quote('it stays', 'reported', { person: 'bo-lind' }),
    quote('art', 'direct', { scare: true }),
  ],
});
const said = (id: string) => {
  const person = review.people.find((one) => one.id === id);
  assert.ok(person);
  return utterancesOf(review, person).map(({ pieces, kind }) => [
    pieces.map((piece) => sliceOf(text, piece)).join(' – '),
    kind,
  ]);
};

describe('what a person says', () => {
  it('joins reported words with the quoted ones among them, and what is attributed once', () => {
    assert.deepEqual(said('ana-ruiz'), [
      ['that the quay was “old and tired” and would go', 'mixed'],
      ['We lost it, – It is gone.', 'direct'],
    ]);
  });

  it('is nothing for somebody whom the article does not name', () => {
    assert.deepEqual(said('cy'), []);
  });

  it('keeps two quotations apart where only marks stand between them', () => {
    const words = 'Ana Ruiz: “It is old.” “It is gone.”';
    const range = (piece: string) => ({ ...quote('art', 'direct'), ...rangeOf(words, piece) });
    const checked = checkedWith(words, '', {
      people: [{ ...ana, mentions: [{ start: 0, end: 8, form: 'name' }] }],
      quotes: [range('It is old.'), range('It is gone.')],
    });
    assert.equal(utterancesOf(checked.review, checked.review.people[0]).length, 2);
  });

  it('is told apart, for a passage, by whether it is quoted', () => {
    const { quotes } = review.mentions;
    const spoken = quotes.map((one) => ({ ...one, speaker: one.speaker ?? rangeOf(text, 'Ana Ruiz') }));
    assert.equal(kindSaidIn(spoken, rangeOf(text, 'We lost it')), 'direct');
    assert.equal(kindSaidIn(spoken, rangeOf(text, 'the quay was')), 'reported');
    assert.equal(kindSaidIn(spoken, rangeOf(text, 'the quay was “old')), 'mixed');
    assert.equal(kindSaidIn(spoken, rangeOf(text, 'She calls it “art')), null);
  });
});
