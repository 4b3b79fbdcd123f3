// Whose words stand where a passage is looked for, by all of the old text. The passage and the place are in brackets.
import assert from 'node:assert/strict';
import { isExchangedFor, moreDoubtful, ownerInOld, ownerOf } from '../../../src/core/selectors/owner.ts';
import type { Clues } from '../../../src/core/selectors/weigh/clues.ts';
import type { Owner } from '../../../src/core/selectors/weigh/rivals.ts';
import type { Beside } from './beside.ts';
import { beside } from './beside.ts';
import { marked } from './marked.ts';

function asked(then: string, now: string, whole: boolean, context = 1): Beside & { clues: Clues } {
  const { tokens, span } = marked(now);
  const texts = beside(then, tokens.text);
  const { passage } = texts;
  const clues: Clues = {
    span,
    length: passage.to - passage.from,
    found: 1,
    foundPlain: 1,
    foundWeight: 1,
    whole,
    before: context,
    after: context,
    rim: 1,
    telling: 1,
    touchesBefore: true,
    touchesAfter: true,
    surroundings: 1,
    enclosed: true,
    withinLine: true,
  };
  return { ...texts, clues };
}

const inOld = (then: string, now: string, whole: boolean): Owner => {
  const { index, version, passage, clues } = asked(then, now, whole);
  return ownerInOld(index, version, passage, clues);
};
const exchanged = (then: string, now: string): boolean => {
  const { index, version, passage, clues } = asked(then, now, false);
  return isExchangedFor(index, version, passage, clues.span);
};
const byAlignment = (then: string, now: string, context: number): Owner => {
  const { index, version, range, clues } = asked(then, now, true, context);
  return ownerOf({ version, range }, index, clues);
};

const north = 'The north line carried 5,100 riders a day in June';
const south = 'The south line carried 5,900 riders a day in July';
const opening = 'It was a long evening in the old town hall.';
const closing = 'Nobody asked what would come of it all.';
const page = (...parts: string[]): string => [opening, ...parts, closing].join(' ');

describe('the owner of words, by how the whole old text lies beside the new one', () => {
  it('is the passage where its own words stand there, or new ones', () => {
    const then = page(`[${north}].`, `${south}.`);
    assert.equal(byAlignment(then, page(`[${north}].`, `${south}.`), 1), 'own');
    assert.equal(
      byAlignment(then, page(`${north}.`, `${south}.`, 'Some [rare orchids flowered].'), 1),
      'own',
    );
  });

  it('is another where another’s stand there, with as much around them; less is in dispute', () => {
    const then = page(`[${north}].`, `${south}.`);
    const now = page('Some rare orchids flowered whenever nobody looked.', `[${south}].`);
    assert.equal(byAlignment(then, now, 0.5), 'other');
    assert.equal(byAlignment(page(`[${north}].`, `${south}.`), `Then: [${south}].`, 0.5), 'disputed');
  });
});

describe('the owner of words, by what else of the old text reads so', () => {
  const votes = (...names: string[]): string => names.map((name) => `${name} voted yes.`).join(' ');
  const [moreno, idle, tanaka] = ['Moreno', 'Idle', 'Tanaka'];

  it('is the passage where nothing else does', () => {
    assert.equal(inOld(page(`[${north}].`), page(`[${north}].`), true), 'own');
    assert.equal(inOld(page(`[${north}].`), page(`[${south}].`), false), 'own');
  });

  it('is the passage where as many places read so as did, and it stands with its neighbours', () => {
    const then = page('Moreno [voted yes].', votes(idle, tanaka));
    assert.equal(inOld(then, page('Moreno [voted yes].', votes(idle, tanaka)), true), 'own');
  });

  it('is another where its words stand there with its neighbours', () => {
    const then = page('Moreno [voted yes].', votes(idle, tanaka));
    assert.equal(inOld(then, page(votes(moreno), 'Idle [voted yes].', votes(tanaka)), true), 'other');
    assert.equal(inOld(then, page('Idle [voted yes].', votes(tanaka)), true), 'other');
  });

  it('is another where no more places read so than did, and the words are not those of the passage', () => {
    const then = page(`[${north}].`, `${south}.`);
    assert.equal(inOld(then, page(`Some orchids flowered. [${south}].`), false), 'other');
  });

  it('is in dispute where what told the passage stands elsewhere', () => {
    const then = page('Moreno of Lunn [voted yes] twice.', 'Idle of Crane voted yes once.');
    const now = page('Idle of Crane [voted yes] once.', 'Moreno of Lunn voted yes twice.');
    assert.notEqual(inOld(then, now, true), 'own');
    assert.equal(
      inOld(then, page('Moreno of Lunn [voted yes] twice.', 'Idle of Crane voted yes once.'), true),
      'own',
    );
  });

  it('has changed places with it where all its words stand elsewhere in a row, as often as they did', () => {
    const then = page('[Moreno voted yes].', votes(idle, tanaka));
    const turned = page('[Tanaka voted yes].', votes(idle, moreno));
    assert.equal(exchanged(then, turned), true);
    assert.equal(exchanged(then, page('[Tanaka voted yes].', votes(idle, tanaka))), false);
    // It stood twice: one of the two may be here, edited.
    const twice = page('[Moreno voted yes].', votes(idle, moreno));
    assert.equal(exchanged(twice, page('[Tanaka voted yes].', votes(idle, moreno))), false);
    assert.equal(exchanged(twice, page('[Tanaka voted yes].', votes(moreno, idle, moreno))), true);
  });
});

describe('of two answers', () => {
  it('the one counts that doubts more', () => {
    assert.equal(moreDoubtful('own', 'disputed'), 'disputed');
    assert.equal(moreDoubtful('other', 'disputed'), 'other');
    assert.equal(moreDoubtful('disputed', 'other'), 'other');
    assert.equal(moreDoubtful('own', 'own'), 'own');
    assert.equal(moreDoubtful('disputed', 'own'), 'disputed');
  });
});
