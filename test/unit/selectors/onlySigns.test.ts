import assert from 'node:assert/strict';
import type { Selector } from '../../../src/core/model.ts';
import { describe as describePassage } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import { find, follow } from './texts.ts';

const text = 'The board met — late, they say — and left (?!) at once. Engineers expect the work to last.';
const first = { start: text.indexOf('—'), end: text.indexOf('—') + 1 };
const second = { start: text.lastIndexOf('—'), end: text.lastIndexOf('—') + 1 };
const signs = { start: text.indexOf('?!'), end: text.indexOf('?!') + 2 };

describe('a passage of signs alone', () => {
  for (const locate of [follow, find]) {
    it(`is found among its likes by what stands around it (${locate.name})`, () => {
      const now = `An update. ${text} So it is.`;
      for (const range of [first, second, signs]) {
        const place = locate(text, range, now);
        assert.equal(place.match, 'moved');
        assert.deepEqual(place.range, { start: range.start + 11, end: range.end + 11 });
        assert.deepEqual(place.candidates, []);
      }
    });

    it(`is exact where it was (${locate.name})`, () => {
      const now = text.replace('Engineers', 'Builders').replace('The board', 'Our board');
      for (const range of [first, signs]) {
        const place = locate(text, range, now);
        assert.deepEqual([place.match, place.range], ['exact', range]);
      }
    });

    it(`is lost with it (${locate.name})`, () => {
      const place = locate(text, signs, text.replace('(?!) ', ''));
      assert.deepEqual([place.match, place.range, place.candidates], ['lost', null, []]);
    });

    it(`is asked about where two places are alike, and where little around it is left (${locate.name})`, () => {
      const part = text.slice(0, 40);
      const twice = locate(part, first, `x${part}\n\nx${part}`);
      assert.equal(twice.match, 'unsure');
      assert.equal(twice.range?.start, first.start + 1);
      // Both dashes of both, the best first.
      assert.equal(twice.candidates.length, 3);
      assert.equal(twice.candidates[0].range.start, first.start + 1 + part.length + 3);
      const little = locate(text, signs, 'Nobody knows (?!) at once. Engineers.');
      assert.equal(little.match, 'unsure');
      assert.equal(little.words, '?!');
      assert.equal(locate(text, signs, 'Nobody knows ?! why.').match, 'lost');
    });
  }

  it('is found at the very beginning of a text, and offers five others at most', () => {
    const dashes = '— — — — — — — — —';
    const place = find(dashes, { start: 0, end: 1 }, `${dashes} x`);
    assert.equal(place.range?.start, 0);
    assert.ok(place.candidates.length <= 5);
  });

  it('is not looked for without context, nor where there is nothing to look for', () => {
    const located = (selector: Selector) => drain(locateAll(text, [{ selector }]))[0].match;
    assert.equal(located({ exact: '—' }), 'lost');
    assert.equal(located({ exact: '', prefix: 'met ', suffix: ' late' }), 'lost');
    const { prefix = '', suffix = '' } = describePassage(text, signs);
    assert.equal(located({ exact: '?!', prefix }), 'moved');
    assert.equal(located({ exact: '?!', suffix }), 'moved');
  });
});
