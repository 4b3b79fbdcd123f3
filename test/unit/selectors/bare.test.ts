import assert from 'node:assert/strict';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';

const text = [
  'Quarry Wins Leave to Expand',
  'The county board on Monday gave the quarry leave to dig for nine more years, chairman Otto Lindholm said.',
  'Residents had collected 1,150 signatures against the plan. Lindholm said the board had read them all.',
  'The quarry employs 64 people. It paid $2.1 million in taxes last year, and Vera Kanto of the union welcomed the vote.',
].join('\n\n');

const placeOf = (exact: string, now = text, old?: string) =>
  drain(
    locateAll(now, [{ selector: { exact }, textSha256: 'then' }], {
      oldText: (hash) => (hash === 'then' ? old : undefined),
    }),
  )[0];

describe('a selector written by hand, with the words alone', () => {
  it('finds several words that stand once, to the character, wherever in a sentence they are', () => {
    for (const exact of [
      'gave the quarry leave to dig for nine more years',
      'Residents had collected 1,150 signatures against the plan.',
      'It paid $2.1 million in taxes last year',
    ]) {
      const start = text.indexOf(exact);
      const { match, range } = placeOf(exact);
      assert.deepEqual([match, range], ['exact', { start, end: start + exact.length }]);
    }
  });

  it('is not trusted with a word or two, though it shows the place', () => {
    const { match, range } = placeOf('Vera Kanto');
    assert.equal(match, 'unsure');
    assert.equal(range && text.slice(range.start, range.end), 'Vera Kanto');
  });

  it('is followed from the old text, where its words stood once', () => {
    const now = text.replace('on Monday', 'on Tuesday').replace('The quarry employs', 'It employs');
    for (const exact of ['gave the quarry leave to dig for nine more years', 'Vera Kanto', '$2.1 million']) {
      const { match, range } = placeOf(exact, now, text);
      assert.ok(match === 'exact' || match === 'moved', `${exact}: ${match}`);
      assert.equal(range && now.slice(range.start, range.end), exact);
    }
    assert.equal(placeOf('Residents', now, `${text}\nResidents`).match, 'unsure');
  });

  it('is trusted with any words that stand once in the very text it was made on', () => {
    assert.equal(placeOf('Vera Kanto', text, text).match, 'exact');
    assert.notEqual(placeOf('Lindholm', text, text).match, 'exact');
  });
});
