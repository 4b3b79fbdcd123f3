import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ListPerson } from '../../../../src/core/people/lists/listPerson.ts';
import { readList as readWhole } from '../../../../src/core/people/lists/readList.ts';
import { ftmLine } from '../../../../src/core/people/lists/writeFtm.ts';
import { listPerson } from './people.ts';
import { importText } from './reading.ts';

const entity = (id: string, schema: string, properties: Record<string, unknown>) => ({
  id,
  schema,
  properties,
});
const position = entity('p-1', 'Position', { name: ['Minister of Ports'], country: ['no'] });
const person = {
  name: ['Kari Storm'],
  alias: ['Kari Weber'],
  weakAlias: ['Storm'],
  birthDate: ['1960-05-04'],
  religion: ['Lutheran'],
  ethnicity: ['Sami'],
  citizenship: ['NO'],
  wikidataId: ['Q77'],
  sourceUrl: ['https://example.org/storm', 'javascript:alert(1)'],
};
const lines = (...entities: readonly object[]): string =>
  entities.map((one) => `${JSON.stringify(one)}\n`).join('');

const storm = listPerson({
  id: 'kari',
  name: 'Kari Storm',
  aliases: ['Kari Weber'],
  born: '1960-05-04',
  offices: [{ title: 'Minister of Ports', country: 'no', from: '1999-01', to: '2003' }],
  countries: ['no'],
  wikidata: 'Q77',
  links: ['https://example.org/storm'],
});

const readList = (text: string) => readWhole(text).people;

describe('FollowTheMoney', () => {
  it('keeps people whose dates are none, and says so of each date', () => {
    const text = lines(
      entity('kari', 'Person', { ...person, birthDate: ['in spring'], deathDate: ['2001-13-01', '2001'] }),
      entity('bo', 'Person', { name: ['Bo Storm'], birthDate: ['1950'] }),
    );
    const { people, bad, inPart } = importText('list.jsonl', text);
    assert.deepEqual(
      people.map(({ name, born, died }) => [name, born, died]),
      [['Kari Storm', null, '2001'], ['Bo Storm', '1950', null]],
    ); // prettier-ignore
    assert.deepEqual(bad, []);
    assert.deepEqual(inPart, [
      '1 (line 1): its date of birth is no date',
      '1 (line 1): its date of death is no date',
    ]);
  });

  it('is read with occupancies inside the person', () => {
    const occupancy = entity('o-1', 'Occupancy', {
      post: [position],
      startDate: ['1999-01'],
      endDate: ['2003'],
    });
    assert.deepEqual(
      readList(lines(entity('kari', 'Person', { ...person, positionOccupancies: [occupancy] }))),
      [storm],
    );
  });

  it('is read one entity after the other, in any order', () => {
    const occupancy = entity('o-1', 'Occupancy', {
      holder: ['kari'],
      post: ['p-1'],
      startDate: ['1999-01'],
      endDate: ['2003'],
    });
    const all = [occupancy, entity('kari', 'Person', person), position];
    assert.deepEqual(readList(lines(...all)), [storm]);
    assert.deepEqual(readList(lines(...all.toReversed())), [storm]);
  });

  it('passes over other schemas and counts what is broken', () => {
    const text =
      lines(entity('c', 'Company', { name: ['Ports Ltd'] })) +
      '{"id": "x", "schema": "Per\n' +
      lines(
        entity('y', 'Person', { birthDate: ['1960'] }),
        entity('kari', 'Person', { name: ['Kari Storm'] }),
      );
    const { people, bad } = importText('list.jsonl', text);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Kari Storm'],
    );
    assert.deepEqual(bad, ['2 (line 2): it is no JSON', '3 (line 3): it has no name']);
  });

  it('keeps of who held no public office only the year of birth', () => {
    const [alone] = readList(lines(entity('kari', 'Person', { ...person, position: ['Head of sales'] })));
    assert.equal(alone.born, '1960');
    assert.equal(alone.offices[0].title, 'Head of sales');
    const [minister] = readList(
      lines(entity('kari', 'Person', { ...person, position: ['Minister of Ports'] })),
    );
    assert.equal(minister.born, '1960-05-04');
  });

  it('is written so that it reads the same', () => {
    const text = fc
      .stringMatching(/^[\w“”<>[\]()$`*|\\é習-]{1,12}( [\w"'&#!é習-]{1,12}){0,2}$/)
      .filter((one) => /\p{L}/u.test(one));
    const date = fc.constantFrom('1950', '1950-03', '1950-03-04', '-0043-03-15', null);
    const person: fc.Arbitrary<ListPerson> = fc.record(
      {
        id: fc.uuid(),
        name: text,
        aliases: fc.constant([]),
        born: date,
        died: date,
        offices: fc.uniqueArray(
          fc.record(
            {
              title: text,
              country: fc.constantFrom('us', null),
              from: fc.constantFrom('1950', null),
              to: fc.constant(null),
            },
            { noNullPrototype: true },
          ),
          { maxLength: 1 },
        ),
        countries: fc.constantFrom([], ['us', 'fr']),
        summary: fc.option(text),
        wikidata: fc.constantFrom('Q1', null),
        links: fc.constantFrom([], ['https://example.org/a']),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(person, (one) => {
        const isPublic = one.offices.length > 0;
        const born = isPublic ? one.born : (one.born?.replace(/(?<=.)-.*$/, '') ?? null);
        assert.deepEqual(readList(ftmLine(one)), [{ ...one, born }]);
      }),
    );
  });

  it('throws at no line whatever', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc
        .record({
          id: fc.jsonValue(),
          schema: fc.constantFrom('Person', 'Occupancy', 'Position'),
          properties: fc.jsonValue(),
        })
        .map((one) => JSON.stringify(one)),
      fc
        .record({
          id: fc.string(),
          schema: fc.constantFrom('Person', 'Occupancy', 'Position'),
          properties: fc.dictionary(
            fc.constantFrom(
              'name',
              'alias',
              'birthDate',
              'post',
              'holder',
              'positionOccupancies',
              'position',
              'country',
              '__proto__',
            ),
            fc.jsonValue(),
          ),
        })
        .map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (all) => {
        for (const { name, id } of readList(all.join('\n'))) assert.ok(name !== '' && id !== '');
      }),
    );
  });
});
