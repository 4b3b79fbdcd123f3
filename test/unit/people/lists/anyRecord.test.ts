import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyImporter } from '../../../../src/core/people/lists/import/anyFormat.ts';
import type { BadRow } from '../../../../src/core/people/lists/import/importer.ts';
import { indexLines, readLine } from '../../../../src/core/people/lists/index/lines.ts';
import { personOf, type PersonPart } from '../../../../src/core/people/lists/personPart.ts';
import { readList } from '../../../../src/core/people/lists/readList.ts';
import { ftmLine } from '../../../../src/core/people/lists/writeFtm.ts';

/** Keys that mean something to one of the importers, and such as must mean nothing. */
const keys = fc.constantFrom(
  'id', 'bioguide', 'govtrack', 'name', 'first', 'last', 'other_names', 'bio', 'birthday', 'terms', 'type', 'state', 'start',
  'end', 'leadership_roles', 'schema', 'properties', 'alias', 'birthDate', 'positionOccupancies', 'post', 'holder', 'topics',
  'item', 'itemLabel', 'positionLabel', 'dob', 'value', 'person_id', 'organization_id', 'memberships', 'identifiers', 'links',
  'url', 'office', 'born', 'country', 'religion', '__proto__', 'constructor', 'toString',
); // prettier-ignore

const texts = fc.oneof(
  fc.constantFrom(
    'Person', 'Occupancy', 'Position', 'sen', 'prez', 'TX', 'Ann Weber', 'http://www.wikidata.org/entity/Q1', 'Q1',
    '1950-02-03', '-0043', 'us', '[a](command:x)', '<img src=x onerror=y>', '$(zap)', '\u202e\u0000\n', '\ud800', '',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
); // prettier-ignore

const { value: values } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    texts,
    fc.constantFrom(null, true, 0, -1, 1e308),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  ),
}));

const withins = fc.constantFrom(
  '',
  'persons',
  'memberships',
  'organizations',
  'areas',
  'bindings',
  '__proto__',
);

describe('a record of a list, whatever it is', () => {
  it('is read, or is bad for a reason; and who is made of it is the same in list and index', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(withins, values), { maxLength: 4 }), (records) => {
        const importer = anyImporter({ name: 'name', born: 'born', office: 'office', country: 'country' });
        const told: (readonly PersonPart[] | BadRow)[] = records.map(([within, value], nth) =>
          importer.read({ value, within, nth, line: nth }),
        );
        for (const one of told) {
          if ('why' in one) {
            assert.notEqual(one.why, '');
            continue;
          }
          for (const part of one) {
            const person = personOf([part], importer.settle);
            if (!person) continue;
            assert.doesNotMatch(JSON.stringify(person), /\\u0000|\\n|\\ud800/);
            assert.match(person.name, /\p{L}/u);
            for (const line of indexLines(person)) assert.deepEqual(readLine(line), person);
            const [again] = readList(ftmLine(person)).people;
            assert.deepEqual({ ...again, born: null }, { ...person, born: null });
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
