import assert from 'node:assert/strict';
import { importText } from './reading.ts';

const yaml = `# Made up.
- id:
    bioguide: W000999
    wikidata: Q123
  name:
    first: Wilhelmina
    middle: R.
    last: Weber
    suffix: Jr.
    nickname: Billie
    official_full: Wilhelmina “Billie” Weber
  other_names:
  - last: Storm
    end: '1990-01-01'
  bio:
    birthday: '1958-10-13'
    gender: F
    religion: Lutheran
  family:
  - name: Otto Weber
    relation: daughter
  leadership_roles:
  - title: Senate Minority Whip
    start: '2009-01-06'
    end: '2011-01-05'
  terms:
  - type: sen
    start: '2001-01-03'
    end: '2007-01-03'
    state: TX
  - type: sen
    start: '2007-01-04'
    end: '2013-01-03'
    state: TX
  - type: rep
    start: '1993-01-05'
    end: '1995-01-03'
    state: TX
    district: 1
- id: {}
  name: {first: No, last: Body}
  terms: []
- just: [broken
- id:
    govtrack: 7
  name:
    first: Ann
    last: Adams
  bio:
    birthday: '1732-02-22'
  terms:
  - type: prez
    start: '1789-04-30'
    end: '1793-03-04'
  - type: viceprez
    start: '1785-04-30'
    end: '1789-03-04'
`;

describe('the importer of congress-legislators', () => {
  const { people, bad } = importText('current.yaml', yaml);
  const [weber, adams] = people;

  it('takes names, nicknames and former names, the official one first', () => {
    assert.equal(weber.name, 'Wilhelmina “Billie” Weber');
    assert.deepEqual(weber.aliases, [
      'Wilhelmina Weber Jr.',
      'Billie Weber Jr.',
      'Wilhelmina R. Weber Jr.',
      'Wilhelmina Storm',
    ]);
  });

  it('makes terms to dated offices, those that follow each other to one', () => {
    assert.deepEqual(
      weber.offices.map(({ title, from, to }) => [title, from, to]),
      [
        ['U.S. Representative for Texas', '1993-01-05', '1995-01-03'],
        ['U.S. Senator for Texas', '2001-01-03', '2013-01-03'],
        ['Senate Minority Whip', '2009-01-06', '2011-01-05'],
      ],
    );
    assert.deepEqual(
      adams.offices.map(({ title }) => title),
      ['Vice President of the United States', 'President of the United States'],
    );
  });

  it('keeps the day of birth of who held office, the item and the page in the directory', () => {
    assert.equal(weber.born, '1958-10-13');
    assert.equal(weber.wikidata, 'Q123');
    assert.deepEqual(weber.links, ['https://bioguide.congress.gov/search/bio/W000999']);
    assert.deepEqual([weber.id, adams.id], ['W000999', 'govtrack-7']);
  });

  it('takes nothing of family and faith', () => {
    assert.doesNotMatch(JSON.stringify(people), /Otto|Lutheran|daughter/);
  });

  it('names the rows that are no good, and goes on', () => {
    assert.deepEqual(bad, ['2 (line 40): it has no bioguide or govtrack id', '3 (line 43): it is no YAML']);
  });

  it('reads the same from JSON', () => {
    const json = JSON.stringify([
      {
        id: { govtrack: 7 },
        name: { first: 'Ann', last: 'Adams' },
        bio: { birthday: '1732-02-22' },
        terms: [
          { type: 'prez', start: '1789-04-30', end: '1793-03-04' },
          { type: 'viceprez', start: '1785-04-30', end: '1789-03-04' },
        ],
      },
    ]);
    assert.deepEqual(importText('executive.json', json).people, [adams]);
  });
});
