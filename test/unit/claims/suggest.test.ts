import assert from 'node:assert/strict';
import type { Offer, ScoredSentence } from '../../../src/core/mentions/claims/claims.ts';
import { suggestClaims } from '../../../src/core/mentions/claims/suggest.ts';
import type { Claim, Quote } from '../../../src/core/mentions/mentions.ts';
import { drain } from '../../../src/core/steps.ts';

/** Sentences of ten characters, ten apart, one to a paragraph that begins two before it. */
function claimsOf(
  scores: readonly number[],
  quotes: readonly Quote[] = [],
  offerOf: (score: number) => Offer = (score) => (score > 0 ? 'ranked' : 'never'),
): Claim[] {
  const paragraphs = scores.map((score, index) => {
    const found: ScoredSentence[] = [{ start: 2, end: 12, score, offer: offerOf(score) }];
    return { start: index * 20, paragraph: 'x'.repeat(14), found };
  });
  return drain(suggestClaims(paragraphs, quotes));
}
const placesOf = (claims: readonly Claim[]): number[] => claims.map(({ start }) => (start - 2) / 20);

const quote = (start: number, end: number, person: string | null, speaks = true): Quote => ({
  start,
  end,
  kind: 'reported',
  scare: false,
  speaker: speaks ? { start: 0, end: 1 } : null,
  person,
  candidates: [],
});

describe('the claims that are suggested', () => {
  it('stand where the sentence stands', () => {
    assert.deepEqual(claimsOf([0, 0.9]), [{ start: 22, end: 32, score: 0.9, speaker: null, person: null }]);
  });

  it('leave out what is never offered, however high it scores', () => {
    assert.deepEqual(
      placesOf(claimsOf([0.9, 0.99], [], (score) => (score > 0.95 ? 'never' : 'ranked'))),
      [0],
    );
  });

  it('hold whatever is always offered, and others only as far as there is room', () => {
    const offers = (always: number) => (score: number) => (score >= always ? 'always' : 'ranked');
    // Of nine sentences there is room for four.
    const scores = [0.1, 0.9, 0.2, 0.7, 0.3, 0.8, 0.4, 0.6, 0.5];
    assert.deepEqual(placesOf(claimsOf(scores, [], offers(0))), [0, 1, 2, 3, 4, 5, 6, 7, 8]);
    assert.deepEqual(placesOf(claimsOf(scores, [], offers(0.85))), [1, 3, 5, 7]);
    const lowAlways = claimsOf(scores, [], (score) => (score < 0.25 ? 'always' : 'ranked'));
    assert.deepEqual(placesOf(lowAlways), [0, 1, 2, 5]);
  });

  it('are the best of them, the earlier of two alike, in the order of the article', () => {
    // Of nine sentences, four: 1.2 times three, rounded up.
    assert.deepEqual(placesOf(claimsOf([0.6, 0.9, 0.6, 0.7, 0.6, 0.8, 0.6, 0.6, 0.6])), [0, 1, 3, 5]);
    assert.deepEqual(placesOf(claimsOf([0.9, 0.6, 0.6, 0.6, 0.6, 0.8, 0.9, 0.7, 0.95])), [0, 5, 6, 8]);
  });

  it('of long articles are gathered with a pause for every two hundred paragraphs', () => {
    const pausesFor = (paragraphs: number): number => {
      const steps = suggestClaims(
        Array.from({ length: paragraphs }, (_, index) => ({ start: index, paragraph: '', found: [] })),
        [],
      );
      let pauses = 0;
      while (!steps.next().done) pauses++;
      return pauses;
    };
    assert.equal(pausesFor(1_000) - pausesFor(1), 5);
  });
});

describe('whose a suggested claim is', () => {
  const speakersOf = (quotes: readonly Quote[]) => claimsOf([0.9, 0.9], quotes).map(({ person }) => person);

  it('is who says more than a third of it', () => {
    assert.deepEqual(speakersOf([quote(2, 6, 'lee')]), ['lee', null]);
    assert.deepEqual(speakersOf([quote(2, 5, 'lee')]), [null, null]);
    assert.deepEqual(speakersOf([quote(22, 32, 'lee')]), [null, 'lee']);
  });

  it('is who says most of it, where two do', () => {
    assert.deepEqual(speakersOf([quote(2, 6, 'lee'), quote(6, 12, 'roe')]), ['roe', null]);
    assert.deepEqual(speakersOf([quote(2, 8, 'lee'), quote(8, 12, 'roe')]), ['lee', null]);
    assert.deepEqual(speakersOf([quote(2, 7, 'lee'), quote(7, 12, 'roe')]), ['lee', null]);
  });

  it('is nobody’s where the words have no speaker, or stand beside it', () => {
    assert.deepEqual(speakersOf([quote(2, 12, 'lee', false), quote(2, 7, 'roe')]), ['roe', null]);
    assert.deepEqual(speakersOf([quote(2, 12, 'lee', false)]), [null, null]);
    assert.deepEqual(speakersOf([quote(0, 2, 'lee'), quote(12, 22, 'roe'), quote(32, 50, 'may')]), [
      null,
      null,
    ]);
  });

  it('is found behind quotations before it', () => {
    assert.deepEqual(speakersOf([quote(0, 1, 'lee'), quote(2, 12, 'roe'), quote(20, 32, 'may')]), [
      'roe',
      'may',
    ]);
  });
});
