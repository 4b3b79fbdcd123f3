import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { joinPeople } from '../../../src/core/people/join.ts';

const person = (name: string): Person => ({
  id: name.toLowerCase().replace(/\W+/gu, '-'),
  name,
  unnamed: false,
  role: null,
  mentions: [{ start: 0, end: name.length, form: 'name' }],
});

/** Whom each entry was taken for, by name; null where for nobody in the article. */
const takenFor = (people: readonly Person[], entries: readonly { id: string; name: string }[]) =>
  Object.fromEntries(
    joinPeople(people, entries).flatMap(({ detected, entry }) =>
      entry ? [[entry.id, detected?.name ?? null]] : [],
    ),
  );

describe('an entry on file', () => {
  it('is taken for nobody where two people of the article fit it', () => {
    const entries = [{ id: 'okafor', name: 'Okafor' }];
    assert.deepEqual(takenFor([person('Tom Okafor'), person('Ada Okafor')], entries), { okafor: null });
    assert.deepEqual(takenFor([person('Tom Okafor')], entries), { okafor: 'Tom Okafor' });
  });

  it('is taken for nobody where another entry fits that person as well', () => {
    const same = [
      { id: 'a', name: 'Tom Okafor' },
      { id: 'b', name: 'Tom Okafor' },
    ];
    assert.deepEqual(takenFor([person('Tom Okafor')], same), { a: null, b: null });
    const alike = [
      { id: 'a', name: 'T. Okafor' },
      { id: 'b', name: 'Tom A. Okafor' },
    ];
    assert.deepEqual(takenFor([person('Tom Okafor')], alike), { a: null, b: null });
  });
});
