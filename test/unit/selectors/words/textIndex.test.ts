import assert from 'node:assert/strict';
import { indexText, rarestToken, weightsIn } from '../../../../src/core/selectors/words/textIndex.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import { wordsOf } from '../marked.ts';

describe('how much a word tells', () => {
  /** Of a word that stands so often in a text of so many words. */
  const weight = (times: number, count: number): number => {
    const text = [...Array.from({ length: times }, () => 'pier'), wordsOf('w', count - times)].join(' ');
    return weightsIn(indexText(text), tokenize('pier'))[0];
  };
  const isNear = (a: number, b: number): void => {
    assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
  };

  it('is less the more often it stands in the text', () => {
    isNear(weight(0, 100), 1);
    isNear(weight(1, 100), 1);
    isNear(weight(2, 100), 2 / 3);
    isNear(weight(4, 100), 1 / 2);
  });

  it('is the same in a longer text where it stands oftener by as much', () => {
    isNear(weight(2, 2000), 2 / 3);
    isNear(weight(2, 4000), 1);
    isNear(weight(4, 4000), 2 / 3);
  });
});

describe('the rarest of some words', () => {
  it('is the one that stands least often, the first of several', () => {
    const index = indexText('the pier and the quay and the quay of it');
    const rarest = (words: string): number => {
      const tokens = tokenize(words);
      return rarestToken(index, tokens, { from: 1, to: tokens.count });
    };
    assert.equal(rarest('none the quay pier of'), 3);
    assert.equal(rarest('none pier of it'), 1);
    assert.equal(rarest('none the gone pier'), 2);
  });
});
