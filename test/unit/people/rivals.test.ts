import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { joinEntries } from '../../../src/core/people/joinEntries.ts';

const person = (name: string): Person => ({
  id: name.toLowerCase().replace(/\W+/gu, '-'),
  name,
  unnamed: false,
  role: null,
  mentions: [{ start: 0, end: name.length, form: 'name' }],
});

/** Whom each entry was taken for, by name; null where for nobody in the article. */
function takenFor(people: readonly Person[], entries: readonly { id: string; name: string }[]) {
  const takers = new Map([...joinEntries(people, entries)].map(([{ name }, entry]) => [entry.id, name]));
  return Object.fromEntries(entries.map(({ id }) => [id, takers.get(id) ?? null]));
}

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
