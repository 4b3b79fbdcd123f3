import assert from 'node:assert/strict';
import { find, follow, rangeOfWords } from './texts.ts';

const board = 'The harbour board voted on Tuesday to close the ferry pier for the winter.';
const office = 'Ferry crews had asked for a meeting since spring, according to the port office.';
const north =
  'The northern line carried 5,100 riders a day in June, up from 4,800 a year before, and its trains ran on time.';
const south =
  'The southern line carried 5,900 riders a day in July, up from 4,700 a year before, and its trains ran on time.';
const orchid =
  'Some rare orchid has flowered at last, drawing visitors who smell vanilla whenever they come near.';
const last = 'Engineers expect repairs to go on until March.';
const join = (...paragraphs: string[]): string => paragraphs.join('\n\n');

describe('a passage that is gone, where words like it stand for another', () => {
  const old = join(board, north, office, south, last);
  const passages = ['riders a day in June', 'carried 5,100 riders a day in June', north];

  it('is lost where the old text says whose words those are', () => {
    const now = join(board, orchid, office, south, last);
    for (const words of passages) {
      const { match, range } = follow(old, rangeOfWords(old, words), now);
      assert.deepEqual([match, range], ['lost', null], words);
    }
  });

  it('is lost where its paragraph was taken out and nothing put in its place', () => {
    const now = join(board, office, south, last);
    for (const words of passages)
      assert.equal(follow(old, rangeOfWords(old, words), now).match, 'lost', words);
  });

  it('leaves the other one where it is', () => {
    const now = join(board, orchid, office, south, last);
    for (const words of ['riders a day in July', 'carried 5,900 riders a day in July', south]) {
      const place = follow(old, rangeOfWords(old, words), now);
      assert.equal(place.words, words);
      assert.equal(place.match, 'moved');
    }
  });

  it('is found where it was moved to, and not on the other one', () => {
    const now = join(board, orchid, office, south, north, last);
    for (const words of passages)
      for (const locate of [follow, find]) {
        const place = locate(old, rangeOfWords(old, words), now);
        assert.deepEqual([place.match, place.words], ['moved', words]);
      }
  });
});

describe('of two places that read the same, with the same around them', () => {
  it('the one that is nearer to where the passage stood is shown', () => {
    const twice = join(board, north, office);
    const far = Array.from({ length: 8 }, (_, i) => `${orchid} It was number ${i + 1}.`).join('\n\n');
    const now = join('An update.', twice, far, twice);
    const early = find(twice, rangeOfWords(twice, north), now);
    assert.equal(early.range?.start, now.indexOf(north));
    const old = join(far, twice);
    const late = find(old, rangeOfWords(old, north), now);
    assert.equal(late.range?.start, now.lastIndexOf(north));
  });
});
