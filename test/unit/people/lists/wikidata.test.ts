import assert from 'node:assert/strict';
import { importText } from './reading.ts';

const csv = `item,itemLabel,itemAltLabel,dob,dod,positionLabel,start,end,itemDescription,countryLabel
http://www.wikidata.org/entity/Q11,Ona Weber,"Ona Storm, O. Weber",1961-02-03T00:00:00Z,,Minister of Ports,1999-03-01T00:00:00Z,2003-01-01T00:00:00Z,"politician, Norway",Norway
http://www.wikidata.org/entity/Q11,Ona Weber,"Ona Storm, O. Weber",1961-02-03T00:00:00Z,,Mayor of Bergen,2004-03-01T00:00:00Z,,"politician, Norway",Norway
http://www.wikidata.org/entity/Q12,Q12,,1950-01-01T00:00:00Z,,,,,,
http://www.wikidata.org/entity/Q13,Gaius Adams,,-0099-07-12T00:00:00Z,http://www.wikidata.org/.well-known/genid/0a1,,,,,
`;

describe('the importer of Wikidata’s answers', () => {
  const { people, bad } = importText('query.csv', csv);

  it('puts the rows of one item together', () => {
    assert.equal(people.length, 2);
    const [ona] = people;
    assert.deepEqual(
      [ona.id, ona.name, ona.wikidata, ona.summary],
      ['Q11', 'Ona Weber', 'Q11', 'politician, Norway'],
    );
    assert.deepEqual(ona.aliases, ['Ona Storm', 'O. Weber']);
    assert.deepEqual(ona.countries, ['no']);
    // The first of January is how a query gives a year.
    assert.deepEqual(
      ona.offices.map(({ title, from, to }) => [title, from, to]),
      [
        ['Minister of Ports', '1999-03-01', '2003'],
        ['Mayor of Bergen', '2004-03-01', null],
      ],
    );
  });

  it('keeps years before the common era, and nothing of what is unknown', () => {
    assert.deepEqual([people[1].born, people[1].died], ['-0099', null]);
  });

  it('does not take a number for a name', () => {
    assert.deepEqual(bad, ['3 (line 4): Q12 has no label in the language of the query']);
  });

  it('reads both kinds of JSON alike', () => {
    const flat = [
      { item: 'http://www.wikidata.org/entity/Q11', itemLabel: 'Ona Weber', dob: '1961-02-03T00:00:00Z' },
    ];
    const results = {
      head: { vars: ['item', 'itemLabel', 'dob'] },
      results: {
        bindings: [
          {
            item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q11' },
            itemLabel: { 'xml:lang': 'en', type: 'literal', value: 'Ona Weber' },
            dob: { type: 'literal', datatype: 'dateTime', value: '1961-02-03T00:00:00Z' },
          },
        ],
      },
    };
    const short = importText('query.json', JSON.stringify(flat));
    assert.deepEqual(
      [short.people.length, short.people[0].name, short.people[0].born],
      [1, 'Ona Weber', '1961'],
    );
    assert.deepEqual(importText('sparql.json', JSON.stringify(results)), short);
  });
});
