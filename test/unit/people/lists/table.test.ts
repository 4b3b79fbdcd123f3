import assert from 'node:assert/strict';
import fc from 'fast-check';
import { guessColumns, parseColumns } from '../../../../src/core/people/lists/import/columns.ts';
import { tableSplitter } from '../../../../src/core/people/lists/records/table.ts';
import { isBad } from '../../../../src/core/people/lists/records/splitter.ts';
import { importText } from './reading.ts';

describe('the importer of tables', () => {
  it('guesses columns from their headings, and takes nothing of private life', () => {
    const csv = `\ufeffFull Name;Date of Birth;Position;Start date;End date;Religion;Spouse;Country
Ona Weber;13 October 1958;Mayor of Bergen;1999;2003;Lutheran;Otto;NO
Pio Adams;13/10/1958;Clerk;;;Catholic;Ann;Norway
;1958;;;;;;
Ann Bo;1958;a;b;c;d;e;f;too many
`;
    const { people, bad, columns } = importText('people.csv', csv);
    assert.deepEqual(columns, {
      name: 'Full Name', born: 'Date of Birth', office: 'Position', from: 'Start date', to: 'End date', country: 'Country',
    }); // prettier-ignore
    assert.deepEqual(
      people.map(({ name, born, countries }) => [name, born, countries]),
      [
        ['Ona Weber', '1958-10-13', ['no']],
        ['Pio Adams', '1958', ['no']],
      ],
    );
    assert.deepEqual(people[0].offices, [
      { title: 'Mayor of Bergen', country: null, from: '1999', to: '2003' },
    ]);
    assert.doesNotMatch(JSON.stringify(people), /Lutheran|Otto/);
    assert.deepEqual(bad, [
      '3 (line 4): it has no name',
      '4 (line 5): it has 9 fields, and there are 8 columns',
    ]);
  });

  it('reads a mapping, be there a comma in a heading', () => {
    assert.deepEqual(parseColumns('name=Name, full,born=DOB'), {
      columns: { name: 'Name, full', born: 'DOB' },
    });
    assert.match(JSON.stringify(parseColumns('shoe=Size')), /no FIELD=HEADING/);
    assert.match(JSON.stringify(parseColumns('summary=Religion')), /private life/);
    const { people } = importText('x.tsv', 'N\tB\nOna Weber\t1958\n', { name: 'N', born: 'B' });
    assert.deepEqual([people[0].name, people[0].born], ['Ona Weber', '1958']);
  });

  it('reads the simple tables of OpenSanctions, and of them only the people', () => {
    const csv = `"id","schema","name","aliases","birth_date","countries"
"a","Person","Ann Weber","Anna Weber;A. Weber","1950-02-03;1950","us;ru"
"b","Company","Weber Ltd","","",""
`;
    const { people, bad } = importText('targets.simple.csv', csv);
    assert.deepEqual(bad, []);
    assert.deepEqual(
      people.map(({ id, aliases, born, countries }) => [id, aliases, born, countries]),
      [['a', ['Anna Weber', 'A. Weber'], '1950', ['us', 'ru']]],
    );
  });

  it('says the headings where none tells of names', () => {
    assert.deepEqual(importText('x.csv', 'Wer,Wann\nOna Weber,1958\n').unmapped, ['Wer', 'Wann']);
  });

  it('takes two rows without an id for two people, and with one id for one', () => {
    const { people } = importText('x.csv', 'name,office\nAnn Bo,Clerk\nAnn Bo,Judge\nAnn Bo,Judge\n');
    assert.equal(people.length, 2);
    const withIds = importText('x.csv', 'id,name,office\n7,Ann Bo,Clerk\n7,Ann Bo,Judge\n');
    assert.deepEqual(
      withIds.people.map(({ id, offices }) => [id, offices.length]),
      [['7', 2]],
    );
  });

  it('knows a first and a last name for a name', () => {
    const columns = guessColumns(['First Name', 'Surname', 'Family', 'Family name']);
    assert.deepEqual(columns, { first: 'First Name', last: 'Surname' });
    assert.equal(importText('x.csv', 'First name,Surname\nAnn,Bo\n').people[0].name, 'Ann Bo');
  });

  it('goes on behind a quotation mark that is not closed', () => {
    const { people, bad } = importText('x.csv', 'name,born\n"Ann Bo,1958\nOna Weber,1960\n');
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Ona Weber'],
    );
    assert.deepEqual(bad, ['1 (line 2): a quotation mark is not closed']);
  });

  it('keeps fields that look like something else as they are', () => {
    const csv = 'name,office\n"=HYPERLINK(""http://x"")","[a](command:x) <img src=x>"\n';
    const [person] = importText('x.csv', csv).people;
    assert.equal(person.name, '=HYPERLINK("http://x")');
    assert.equal(person.offices[0].title, '[a](command:x) <img src=x>');
  });
});

describe('a table', () => {
  const cell = fc.stringMatching(/^[ab,;"\n\r\t é]{0,6}$/);
  const written = (field: string) => `"${field.replaceAll('"', '""')}"`;

  it('reads back what was written, in pieces of any length and with any line ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.integer({ min: 1, max: 9 }),
        (rows, end, length) => {
          const text = [['x', 'y'], ...rows].map((row) => row.map(written).join(',')).join(end) + end;
          const splitter = tableSplitter();
          const found = [];
          for (let at = 0; at < text.length; at += length)
            found.push(...splitter.push(text.slice(at, at + length)));
          found.push(...splitter.end());
          assert.deepEqual(
            found.map((one) => (isBad(one) ? one.why : one.value)),
            rows.filter((row) => row.some((field) => field.trim() !== '')).map(([x, y]) => ({ x, y })),
          );
        },
      ),
    );
  });
});

describe('a file of any kind', () => {
  it('never throws, and gives the same in pieces of any length', () => {
    const names = fc.constantFrom('a.csv', 'a.json', 'a.jsonl', 'a.yaml', 'a');
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.stringMatching(/^[[\]{}",:\\\n a-]{0,30}$/),
      fc
        .array(
          fc.constantFrom(
            '{"persons":[',
            '{"id":"a","name":"b"}',
            ',',
            ']',
            '}',
            '"',
            '\n',
            '- a: b\n',
            '[',
            '\\',
          ),
        )
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(names, text, fc.integer({ min: 1, max: 9 }), (name, whole, length) => {
        assert.deepEqual(importText(name, whole, null, length), importText(name, whole, null, 1000));
      }),
      { numRuns: 500 },
    );
  });
});
