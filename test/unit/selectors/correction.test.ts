import assert from 'node:assert/strict';
import { placeOfCorrection } from '../../../src/core/selectors/correction.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { tokenize } from '../../../src/core/selectors/words/tokenize.ts';
import { drain } from '../../../src/core/steps.ts';
import { rangeOfWords } from './texts.ts';

const text = 'Ferry traffic fell 6.9 percent last year, “the board said” on Monday: so it was.';

function placed(near: string, correction: string): string | null {
  const range = placeOfCorrection(tokenize(text), rangeOfWords(text, near), correction);
  return range && text.slice(range.start, range.end);
}

describe('the place of a correction', () => {
  it('is where its words stand, over the passage, in it, or reaching beyond it', () => {
    for (const near of [
      'fell 6.9',
      'traffic fell',
      '6.9 percent',
      'percent',
      'Ferry traffic fell 6.9 percent last',
    ])
      assert.equal(placed(near, 'fell 6.9 percent'), 'fell 6.9 percent', near);
    assert.equal(placed('Ferry', 'Ferry traffic'), 'Ferry traffic');
    assert.equal(placed('was', 'it was.'), 'it was.');
    assert.equal(placed('was', 'it was'), 'it was');
    assert.equal(placed('said', '"the board said"'), '“the board said”');
    assert.equal(placed('said', 'the board said'), 'the board said');
  });

  it('is none where its words stand beside the passage, or do not all stand', () => {
    for (const near of ['Ferry', 'Ferry traffic', 'last', 'last year'])
      assert.equal(placed(near, 'fell 6.9 percent'), null, near);
    assert.equal(placed('fell', 'fell 6.9 points'), null);
    assert.equal(placed('fell', 'rose 6.9 percent'), null);
    assert.equal(placed('was', 'it was there'), null);
    assert.equal(placed('Ferry', 'the Ferry'), null);
  });

  it('is none where only case or a sign is another', () => {
    assert.equal(placed('fell', 'Fell 6.9 percent'), null);
    assert.equal(placed('was', 'it was?'), null);
    assert.equal(placed('year', 'last year;'), null);
  });

  it('is none for a correction without words', () => {
    assert.equal(placed('fell', '—'), null);
    assert.equal(placed('fell', ''), null);
  });
});

describe('finding a passage that may read as its correction', () => {
  const lead = 'The harbour board met on Tuesday to settle the matter of the ferry pier.';
  const sentence = 'The repairs would cost $1.2 million, the board said in a letter to the port.';
  const correction = 'The repairs would cost $1.4 million';
  const end = 'Engineers expect the work to last until the end of March.';
  const old = [lead, sentence, end].join('\n\n');
  const selector = describePassage(old, rangeOfWords(old, 'The repairs would cost $1.2 million'));
  const find = (now: string) => {
    const [place] = drain(locateAll(now, [{ selector, correction }]));
    return { match: place.match, words: place.range && now.slice(place.range.start, place.range.end) };
  };

  it('keeps to the passage while it reads as checked, though the correction stands elsewhere, too', () => {
    const printed = `${end} ${correction}, a reader had written.`;
    assert.deepEqual(find([lead, sentence, printed].join('\n\n')), { match: 'exact', words: selector.exact });
    assert.deepEqual(find([printed, lead, sentence, end].join('\n\n')), {
      match: 'moved',
      words: selector.exact,
    });
  });

  it('keeps to the passage where it reads as something else, though the correction stands elsewhere', () => {
    const other = sentence.replace('1.2', '1.3');
    const place = find([lead, other, `${end} ${correction}, a reader had written.`].join('\n\n'));
    assert.deepEqual(place, { match: 'changed', words: 'The repairs would cost $1.3 million' });
  });

  it('calls it changed where it reads as the correction', () => {
    const corrected = sentence.replace('1.2', '1.4');
    assert.deepEqual(find([lead, corrected, end].join('\n\n')), { match: 'changed', words: correction });
  });

  it('calls it changed where it reads as the correction and was moved', () => {
    const corrected = sentence.replace('1.2', '1.4');
    const place = find([end, corrected, lead].join('\n\n'));
    assert.deepEqual(place, { match: 'changed', words: correction });
  });

  it('does not take a correction for its place where that is not certain either', () => {
    const twice = `Some say: ${correction}. Others say: ${correction}.`;
    const { match } = find([end, twice].join('\n\n'));
    assert.ok(match === 'unsure' || match === 'lost', match);
  });
});
