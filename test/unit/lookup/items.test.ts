import assert from 'node:assert/strict';
import { itemsIn, type FoundItem } from '../../../src/core/lookup/items.ts';
import { itemSnak, timeSnak } from '../../lookUp/world.ts';

type Json = ReturnType<typeof itemSnak>;

/** What is read of somebody of whom this is said. */
function read(claims: Readonly<Record<string, readonly Json[]>>): FoundItem {
  const entity = { id: 'Q1', labels: {}, claims: { P31: [claim(itemSnak('P31', 'Q5'))], ...claims } };
  const [item] = itemsIn({ entities: { Q1: entity } }, ['en'], 'enwiki');
  return item;
}
const claim = (
  mainsnak: Json,
  rank = 'normal',
  qualifiers: Readonly<Record<string, readonly Json[]>> = {},
): Json => ({
  mainsnak,
  rank,
  qualifiers,
});
const born = (time: string, precision = 11, rank = 'normal', qualifiers = {}): Json =>
  claim(timeSnak('P569', time, precision), rank, qualifiers);
const unknown = (property: string): Json => ({ snaktype: 'somevalue', property });
const none = (property: string): Json => ({ snaktype: 'novalue', property });

describe('What Wikidata says of somebody', () => {
  it('is a date of the best rank, and never one that was found wrong', () => {
    assert.equal(
      read({ P569: [born('+1950-01-02'), born('+1951-03-04', 11, 'preferred')] }).born,
      '1951-03-04',
    );
    assert.equal(
      read({ P569: [born('+1950-01-02', 11, 'deprecated'), born('+1951-00-00', 9)] }).born,
      '1951',
    );
    assert.equal(read({ P569: [born('+1950-01-02', 11, 'deprecated')] }).born, null);
    assert.equal(read({ P569: [born('+1950-01-02', 11, 'unheard-of')] }).born, null);
  });

  it('is what its dates agree on, and none where one is unknown or only about right', () => {
    assert.equal(read({ P569: [born('+1950-01-02'), born('+1950-06-07')] }).born, '1950');
    assert.equal(read({ P569: [born('+1950-01-02'), born('+1951-01-02')] }).born, null);
    assert.equal(read({ P569: [born('+1950-01-02'), claim(unknown('P569'))] }).born, null);
    assert.equal(
      read({ P569: [born('+1950-00-00', 9, 'normal', { P1480: [itemSnak('P1480', 'Q5727902')] })] }).born,
      null,
    );
    assert.equal(
      read({ P569: [born('+1950-00-00', 9, 'normal', { P1319: [timeSnak('P1319', '+1948-00-00', 9)] })] })
        .born,
      null,
    );
  });

  it('tells the dead, also where nobody knows since when', () => {
    assert.equal(read({ P570: [claim(unknown('P570'))] }).isDead, true);
    assert.equal(read({ P570: [claim(none('P570'))] }).isDead, false);
    assert.equal(read({}).isDead, false);
  });

  it('joins terms of an office without a pause, and no others', () => {
    const term = (from: string, to: string, office = 'Q10') =>
      claim(itemSnak('P39', office), 'normal', {
        P580: [timeSnak('P580', from, 11)],
        P582: [timeSnak('P582', to, 11)],
      });
    const offices = (...terms: Json[]) =>
      read({ P39: terms }).offices.map(({ office, from, to }) => [office, from, to]);
    assert.deepEqual(offices(term('+1999-01-03', '+2001-01-03'), term('+1997-01-03', '+1999-01-03')), [
      ['Q10', '1997-01-03', '2001-01-03'],
    ]);
    assert.deepEqual(offices(term('+1990-01-03', '+1992-01-03'), term('+1999-01-03', '+2001-01-03')), [
      ['Q10', '1990-01-03', '1992-01-03'],
      ['Q10', '1999-01-03', '2001-01-03'],
    ]);
    assert.deepEqual(offices(term('+1997-01-03', '+1999-01-03'), term('+1999-01-03', '+2001-01-03', 'Q11')), [
      ['Q10', '1997-01-03', '1999-01-03'],
      ['Q11', '1999-01-03', '2001-01-03'],
    ]);
    assert.deepEqual(offices(claim(itemSnak('P39', 'Q10')), term('+1997-01-03', '+1999-01-03')), [
      ['Q10', '1997-01-03', '1999-01-03'],
    ]);
  });
});
