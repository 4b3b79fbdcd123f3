import assert from 'node:assert/strict';
import { importText } from './reading.ts';

const popolo = {
  meta: { source: 'made up' },
  persons: [
    {
      id: 'a-1',
      name: 'Ona Weber',
      sort_name: 'Weber, Ona',
      other_names: [{ name: 'Ona Storm', note: 'former' }],
      birth_date: '1961-02-03',
      gender: 'female',
      identifiers: [{ scheme: 'wikidata', identifier: 'Q9' }],
      links: [{ url: 'https://example.org/ona' }, { url: 'command:x' }],
    },
    { id: 'a-2', name: 'Pio Adams', birth_date: '1970-01-09', death_date: 'unknown' },
    { name: 'Nobody' },
  ],
  organizations: [
    { id: 'org', name: 'the Island Assembly', classification: 'legislature' },
    { id: 'party', name: 'The Blues', classification: 'party' },
  ],
  memberships: [
    {
      person_id: 'a-1',
      organization_id: 'org',
      area_id: 'area/n',
      legislative_period_id: 'term/1',
      role: 'member',
    },
    {
      person_id: 'a-1',
      organization_id: 'org',
      area_id: 'area/n',
      legislative_period_id: 'term/2',
      role: 'member',
      end_date: '2018-05-01',
    },
    { person_id: 'a-1', organization_id: 'org', role: 'Speaker', start_date: '2016' },
    { person_id: 'a-2', organization_id: 'party', role: 'member' },
    { organization_id: 'org' },
  ],
  areas: [{ id: 'area/n', name: 'North' }],
  events: [
    {
      id: 'term/1',
      classification: 'legislative period',
      name: '1st',
      start_date: '2010-06-01',
      end_date: '2014-05-31',
    },
    { id: 'term/2', classification: 'legislative period', name: '2nd', start_date: '2014-06-01' },
  ],
};

describe('the importer of Popolo', () => {
  it('makes memberships to offices, with the dates of their period where they have none', () => {
    const { people, bad, inPart } = importText('popolo.json', JSON.stringify(popolo, null, 1));
    const [ona, pio] = people;
    assert.deepEqual(ona.offices, [
      {
        title: 'Member of the Island Assembly for North',
        country: null,
        from: '2010-06-01',
        to: '2018-05-01',
      },
      { title: 'Speaker, the Island Assembly', country: null, from: '2016', to: null },
    ]);
    assert.deepEqual(ona.aliases, ['Ona Storm', 'Weber, Ona']);
    assert.deepEqual([ona.born, ona.wikidata, ona.links], ['1961-02-03', 'Q9', ['https://example.org/ona']]);
    // A party's membership is no office.
    assert.deepEqual([pio.offices, pio.born], [[], '1970']);
    assert.deepEqual(
      bad.map((one) => one.replace(/ \(.*\)/, '')),
      ['3: it has no id', '10: it is a membership of nobody'],
    );
    assert.deepEqual(
      inPart.map((one) => one.replace(/ \(.*\)/, '')),
      ['2: its date of death is no date'],
    );
  });
});
