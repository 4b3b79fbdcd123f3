import assert from 'node:assert/strict';
import { compareNames } from '../../../src/core/people/names/compareNames.ts';
import { namesToAsk } from '../../../src/core/people/names/namesToAsk.ts';

const compared = (printed: string, onFile: string, isFamilyFirst = false): string | null => {
  const match = compareNames(printed, onFile, { isFamilyFirst });
  return match && `${match.strength}: ${match.ground}`;
};

describe('a printed name and one on file', () => {
  it('are one where they have the same words, whatever the case, points, accents and hyphens', () => {
    assert.equal(compared('Ana Ruiz', 'ANA RUIZ'), 'full: exact name');
    assert.equal(compared('J. R. Moss', 'J.R. Moss'), 'full: exact name');
    assert.equal(compared('Lech Nowak-Bąk', 'Lech Nowak Bak'), 'full: diacritics');
    assert.equal(compared('Jörg Müller', 'Joerg Mueller'), 'full: diacritics');
    assert.equal(compared('Moss, Rita', 'Rita Moss'), 'full: exact name');
  });

  it('are one in another order where the surname stands first, and else perhaps not', () => {
    assert.equal(compared('Mori Kenji', 'Kenji Mori', true), 'full: name order');
    assert.equal(compared('James Taylor', 'Taylor James'), 'weak: name order');
  });

  it('are near where one leaves out a middle name, has an initial of it, or a short form', () => {
    assert.equal(compared('Rita A. Moss', 'Rita Moss'), 'near: shorter name');
    assert.equal(compared('Rita A. Moss', 'Rita Anne Moss'), 'near: shorter name');
    assert.equal(compared('J. Edward Pryce', 'Edward Pryce'), 'near: initials');
    assert.equal(compared('Bill Pryce', 'William Pryce'), 'near: nickname');
    assert.equal(compared('Bud Pryce', 'William "Bud" Pryce'), 'near: nickname');
  });

  it('say little by an initial, a surname or one of two surnames', () => {
    assert.equal(compared('R. Moss', 'Rita Moss'), 'initial: initials');
    assert.equal(compared('Moss', 'Rita Moss'), 'weak: surname');
    assert.equal(compared('van der Berg', 'Jan van der Berg'), 'weak: surname');
    assert.equal(compared('Rita Moss', 'Rita Moss Hale'), 'weak: other surname');
  });

  it('are not of one person where given or middle names or generations differ', () => {
    for (const [a, b] of [
      ['Rita Moss', 'Rosa Moss'],
      ['Rita A. Moss', 'Rita B. Moss'],
      ['R. Moss', 'Anna Moss'],
      ['Tom Hale Jr.', 'Tom Hale Sr.'],
      ['Tom Hale II', 'Tom Hale III'],
      ['Rita Moss', 'Rita Hale'],
      ['', 'Rita Moss'],
    ])
      assert.equal(compared(a, b), null, `${a} / ${b}`);
  });

  it('are in doubt where only the printed one says “Jr.”, and near where only the list does', () => {
    assert.equal(compared('Tom Hale Jr.', 'Tom Hale'), 'weak: exact name');
    assert.equal(compared('Tom Hale', 'Tom Hale, Jr.'), 'near: shorter name');
    assert.equal(compared('Tom Hale Jr.', 'Hale, Thomas, Jr.'), 'near: nickname');
  });
});

describe('the names that a list is asked for', () => {
  it('are as printed, then the other given names and spellings that it may have', () => {
    assert.deepEqual(namesToAsk('Moss'), ['Moss']);
    assert.ok(namesToAsk('Bill Pryce').includes('william pryce'));
    assert.ok(namesToAsk('Gerhard Schroeder').includes('Gerhard Schroder'));
    assert.ok(namesToAsk('Rita Moss-Hale').includes('rita hale'));
    assert.equal(namesToAsk('Bill Pryce')[0], 'Bill Pryce');
  });
});
