import assert from 'node:assert/strict';
import type { Range } from '../../../../src/core/model.ts';
import { describe as describePassage } from '../../../../src/core/selectors/describe.ts';
import { excerptOf } from '../../../../src/core/selectors/search/excerpt.ts';
import { searchExcerpt } from '../../../../src/core/selectors/search/search.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';

const towns = ['Alby', 'Berga', 'Dalum', 'Eksta', 'Fole', 'Garda', 'Hejde', 'Klinte'];
const sentences = towns.map(
  (town, nth) =>
    `The council of ${town} spent ${nth + 11} million on its ${town.toLowerCase()} bridge in March.`,
);
const then = sentences.join(' ');

const passageIn = (text: string, words: string): Range => {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
};

/** How often it is voted on where an excerpt may begin, which looks at each place of each of its words. */
function votesFor(words: string, then: string, now: string): number {
  const plain = indexText(now);
  const excerpt = excerptOf(describePassage(then, passageIn(then, words)), plain) ?? assert.fail('no words');
  let votes = 0;
  const zeros = (length: number) => {
    votes++;
    return plain.zeros(length);
  };
  const { hits } = searchExcerpt(excerpt, { ...plain, zeros }, () => true);
  assert.ok(hits.length > 0);
  return votes;
}

describe('a passage that stands in one place with all around it', () => {
  const shifted = `An inserted sentence at the top. ${then}`;

  it('is not looked for in others', () => {
    for (const words of [sentences[3], 'Eksta spent 14 million on its eksta', 'Garda spent'])
      assert.equal(votesFor(words, then, shifted), 0, words);
  });

  it('is, where what is around it stands elsewhere as well', () => {
    const text = 'They spent a lot of million on its bridges, all of it in March this year.';
    assert.equal(votesFor('million on its', text, `${text} ${text.replace('million', 'billion')}`), 1);
  });

  it('is, where it was edited', () => {
    assert.equal(votesFor(sentences[3], then, shifted.replace('Eksta', 'Endre')), 1);
  });
});
