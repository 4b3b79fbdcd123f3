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

  it('finds a word or a figure that stands once', () => {
    for (const exact of ['Vera Kanto', '64', '$2.1 million', 'Monday']) {
      const start = text.indexOf(exact);
      const { match, range } = placeOf(exact);
      assert.deepEqual([match, range], ['exact', { start, end: start + exact.length }], exact);
    }
  });

  it('finds a word that stands once beside longer words that hold it', () => {
    const now = 'The boardroom was full. The board met. Boarding began.';
    assert.equal(placeOf('board', now).range?.start, now.indexOf('board met'));
    // Where it stands in no other place, it may be a part of a word.
    assert.equal(placeOf('room', now).range?.start, now.indexOf('room'));
  });

  it('is asked about between several places, and names them all', () => {
    const log =
      '10:02 Police said no one was hurt in the fire.\n\n10:41 Police said no one was hurt in the fire.';
    const { match, range, candidates } = placeOf('Police said no one was hurt in the fire', log);
    assert.equal(match, 'unsure');
    const places = [range, ...candidates.map((candidate) => candidate.range)].map((one) => one?.start);
    assert.deepEqual(
      places.sort((a = 0, b = 0) => a - b),
      [log.indexOf('Police'), log.lastIndexOf('Police')],
    );
  });

  it('is followed from the old text, where its words stood once', () => {
    const now = text.replace('on Monday', 'on Tuesday').replace('The quarry employs', 'It employs');
    for (const exact of ['gave the quarry leave to dig for nine more years', 'Vera Kanto', '$2.1 million']) {
      const { match, range } = placeOf(exact, now, text);
      assert.ok(match === 'exact' || match === 'moved', `${exact}: ${match}`);
      assert.equal(range && now.slice(range.start, range.end), exact);
    }
    // Of two in the old text nobody knows which it was; now there is one.
    assert.equal(placeOf('Residents', now, `${text}\nResidents`).match, 'exact');
    assert.equal(placeOf('Lindholm', now, text).match, 'unsure');
  });

  it('is trusted with any words that stand once in the very text it was made on', () => {
    assert.equal(placeOf('Vera Kanto', text, text).match, 'exact');
    assert.notEqual(placeOf('Lindholm', text, text).match, 'exact');
  });
});

describe('the context that a person writes beside the words', () => {
  const find = (exact: string, context: { prefix?: string; suffix?: string }, now = text) =>
    drain(locateAll(now, [{ selector: { exact, ...context } }]))[0];

  it('may have lost the spaces at the joints, and be of any length', () => {
    for (const [exact, prefix, suffix] of [
      ['64', 'employs', 'people'],
      ['nine more years', 'leave to dig for', ', chairman Otto Lindholm said.\nResidents had'],
      ['Lindholm', 'plan.', 'said the board'],
      ['Lindholm', 'chairman Otto', ''],
      ['$2.1 million', '', 'in taxes'],
      ['the quarry', 'gave', 'leave'],
      ['in', 'million', 'taxes'],
    ]) {
      const joined = `${prefix} ${exact}`.trim();
      const start = text.indexOf(joined) + joined.length - exact.length;
      const { match, range } = find(exact, { prefix, suffix });
      assert.deepEqual([match, range], ['exact', { start, end: start + exact.length }], joined);
    }
  });

  it('may be set in other quotation marks, dashes, spaces and line ends', () => {
    const now = 'She said: “We  won’t go — not\nnow.” He said: “We will go — now.”';
    const { range } = find("We won't go", { prefix: '"', suffix: ' -- not now."' }, now);
    assert.equal(range && now.slice(range.start, range.end), 'We  won’t go');
    assert.equal(find('go', { prefix: "won't", suffix: '- not' }, now).range?.start, now.indexOf('go — not'));
  });

  it('decides between copies by its farthest word', () => {
    const lab =
      'The lab used the strain KX-12 from Ely in June.\n\nThe lab used the strain KX-12 from Rye in July.';
    const strain = { prefix: 'The lab used ' };
    assert.equal(find('the strain KX-12', { ...strain, suffix: ' from Ely' }, lab).range?.start, 13);
    assert.equal(find('the strain KX-12', { ...strain, suffix: ' from Rye' }, lab).range?.start, 62);
    assert.equal(find('the strain KX-12', strain, lab).match, 'unsure');
    assert.equal(find('the strain KX-12', { ...strain, suffix: ' from Hay' }, lab).match, 'unsure');
  });

  it('that is not there leaves the words in doubt, where they stand', () => {
    assert.equal(find('64 people', { prefix: 'It had ' }).match, 'unsure');
    assert.equal(find('had read them all', { prefix: 'Nobody' }).match, 'unsure');
    const many = 'had collected 1,150 signatures against the plan. Lindholm said';
    assert.equal(find(many, { prefix: 'The owners ' }).match, 'unsure');
  });
});
