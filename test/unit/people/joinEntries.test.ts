import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { joinEntries } from '../../../src/core/people/joinEntries.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';
import { joinPairwise } from './pairwise.ts';

const person = (name: string, id = `text ${name}`, unnamed = false): Person => ({
  id,
  name,
  unnamed,
  role: null,
  mentions: [{ start: 0, end: name.length, form: 'name' }],
});

/** For each person, the id of the entry, or nobody. */
const joined = (people: readonly Person[], entries: readonly SidecarPerson[]): (string | undefined)[] => {
  const entryOf = joinEntries(people, entries);
  return people.map((one) => entryOf.get(one)?.id);
};

describe('the entry of a person', () => {
  it('is the one with the id, whatever the names', () => {
    assert.deepEqual(
      joined(
        [person('Ann Lee', 'a-lee')],
        [
          { id: 'a-lee', name: 'Bo Diaz' },
          { id: 'b', name: 'Ann Lee' },
        ],
      ),
      ['a-lee'],
    );
  });

  it('is the one with the name, or the alias, apart from case, accents, points and a suffix', () => {
    const entries = [
      { id: 'luz', name: 'LUZ PÉREZ, JR.' },
      { id: 'kim', name: 'Kim Il Park', aliases: ['Coach  Park'] },
      { id: 'source', unnamed: 'a senior official' },
      { id: 'bare-id' },
    ];
    assert.deepEqual(
      joined(
        [
          person('Luz Perez'),
          person('Coach Park'),
          person('A senior official', 's', true),
          person('bare-id'),
        ],
        entries,
      ),
      ['luz', 'kim', 'source', 'bare-id'],
    );
  });

  it('is the same with or without a suffix, and when an alias only repeats the name', () => {
    for (const suffix of ['Jr.', 'Sr', 'II', 'III', 'IV', ', jr'])
      assert.deepEqual(
        joined([person('Ann Lee')], [{ id: 'lee', name: `Ann Lee ${suffix}` }]),
        ['lee'],
        suffix,
      );
    assert.deepEqual(joined([person('Ann Lee')], [{ id: 'v', name: 'Ann Lee V' }]), [undefined]);
    assert.deepEqual(joined([person('Ann Lee')], [{ id: 'iii', name: 'Ann III Lee' }]), ['iii']);
    assert.deepEqual(
      joined([person('Ann Lee')], [{ id: 'a', name: 'Ann Lee', aliases: ['ANN LEE', 'Lee'] }]),
      ['a'],
    );
  });

  it('is found by surname where one has no given name, or an initial', () => {
    for (const [printed, onFile] of [
      ['Okafor', 'Tom Okafor'],
      ['Tom Okafor', 'Okafor'],
      ['T. Okafor', 'Tom Okafor'],
      ['Tom Okafor', 'T. Okafor'],
      ['Tom B. Okafor', 'Tom Okafor'],
    ])
      assert.deepEqual(
        joined([person(printed)], [{ id: 'o', name: onFile }]),
        ['o'],
        `${printed}, ${onFile}`,
      );
  });

  it('is never one whose given name differs, or whose name only ends alike', () => {
    for (const [printed, onFile] of [
      ['Ann Okafor', 'Tom Okafor'],
      ['A. Okafor', 'Tom Okafor'],
      ['Tom Okafor', 'Tomas Okafor'],
      ['Tom For', 'Tom Okafor'],
      ['Tom', 'Tom Okafor'],
    ])
      assert.deepEqual(
        joined([person(printed)], [{ id: 'o', name: onFile }]),
        [undefined],
        `${printed}, ${onFile}`,
      );
  });

  it('is nobody where two fit: two entries, or two people of the article', () => {
    const ann = { id: 'ann', name: 'Ann Okafor' };
    const tom = { id: 'tom', name: 'Tom Okafor' };
    assert.deepEqual(joined([person('Okafor')], [ann, tom]), [undefined]);
    assert.deepEqual(joined([person('A. Okafor'), person('Okafor')], [ann]), [undefined, undefined]);
    assert.deepEqual(joined([person('Ann Okafor')], [ann, { ...ann, id: 'ann-2' }]), [undefined]);
  });

  it('is left to the other one who fits where somebody has their own', () => {
    const entries = [
      { id: 'ann', name: 'Ann Okafor' },
      { id: 'tom', name: 'Tom Okafor' },
    ];
    assert.deepEqual(joined([person('Okafor'), person('Ann Okafor')], entries), ['tom', 'ann']);
    assert.deepEqual(joined([person('Okafor'), person('Okafor', 'b', true)], [entries[0]]), [
      'ann',
      undefined,
    ]);
  });

  it('is never found by surname for a source without a name', () => {
    assert.deepEqual(joined([person('Okafor', 'o', true)], [{ id: 'ann', name: 'Ann Okafor' }]), [undefined]);
    assert.deepEqual(joined([person('Okafor')], [{ id: 'x', unnamed: 'an aide to Okafor' }]), [undefined]);
  });

  it('is looked for anew in a list that has changed', () => {
    const ann = person('Ann Okafor');
    const entries = [{ id: 'tom', name: 'Tom Okafor' }];
    assert.deepEqual(joined([ann], entries), [undefined]);
    assert.deepEqual(joined([ann], [...entries, { id: 'ann', name: 'Ann Okafor' }]), ['ann']);
  });

  it('is the one that comparing each person with each entry finds, whatever the names', () => {
    const given = fc.constantFrom('', 'Ann', 'A.', 'Anna', 'Añn', 'Bo', 'B.', 'Ann B.');
    const surname = fc.constantFrom('', 'Lee', 'lee', 'Lée', 'Lee-Cho', 'Cho', 'Van Lee');
    const ending = fc.constantFrom('', ' Jr.', ', Sr.', ' II', ' III', ' IV');
    const name = fc
      .tuple(given, surname, ending)
      .map(([first, last, end]) => `${first} ${last}${end}`.trim());
    const id = fc.constantFrom('ann-lee', 'lee', 'cho', 'bo-cho', 'x', 'y');
    const people = fc.array(
      fc.record({ name, id, unnamed: fc.boolean() }).map((one) => person(one.name, one.id, one.unnamed)),
      { maxLength: 8 },
    );
    const entry = fc.record(
      { id, name, aliases: fc.array(name, { maxLength: 2 }), unnamed: name },
      { requiredKeys: ['id'] },
    );
    fc.assert(
      fc.property(people, fc.array(entry, { maxLength: 8 }), (found, entries) => {
        assert.deepEqual(
          [...joinEntries(found, entries)].sort(byName),
          [...joinPairwise(found, entries)].sort(byName),
        );
        function byName([a]: [Person, SidecarPerson], [b]: [Person, SidecarPerson]): number {
          return found.indexOf(a) - found.indexOf(b);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
