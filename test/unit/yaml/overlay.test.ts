import assert from 'node:assert/strict';
import * as v from 'valibot';
import { editFile } from '../../../src/core/yaml/draft.ts';
import type { YamlFormat } from '../../../src/core/yaml/format.ts';
import { plainStyle } from './style.ts';

const words = v.string('write text');
const place = v.object({
  town: words,
  street: v.exactOptional(words),
  number: v.exactOptional(v.number('a number')),
  rooms: v.exactOptional(v.array(v.object({ name: words }), 'write a list')),
  note: v.exactOptional(v.unknown()),
});
const entries = {
  name: v.exactOptional(words),
  age: v.exactOptional(v.number('write a number')),
  home: v.exactOptional(place),
  places: v.exactOptional(v.array(place, 'write a list')),
  tags: v.exactOptional(v.array(words, 'write a list')),
  codes: v.exactOptional(v.record(v.string(), words)),
  free: v.exactOptional(v.unknown()),
};
const format = {
  name: 'file',
  schema: v.object({ person: v.exactOptional(v.object(entries)), end: v.exactOptional(words) }),
  version: null,
  tightKeys: new Set<string>(),
  style: plainStyle,
} satisfies YamlFormat;

/** The lines below `person:` after a patch of it, with one line break in place of several. */
function patched(lines: string, patch: object): string {
  const source = `person:\n${lines}\nend: x\n`;
  const result = editFile(format, (draft) => draft.patch(['person'], entries, patch))(source);
  if (!result.ok) assert.fail(result.message);
  assert.ok(result.text.startsWith('person:') && result.text.endsWith('\nend: x\n'));
  return result.text.slice('person:'.length, -'\nend: x\n'.length).replace(/^\n/, '');
}

describe('a patch', () => {
  it('puts new keys where the schema has them, whatever stands around', () => {
    assert.equal(
      patched('  tags: [x]', { home: { town: 'B' }, age: 7, name: 'A' }),
      '  name: A\n  age: 7\n  home:\n    town: B\n  tags: [x]',
    );
    assert.equal(
      patched('  name: A\n  tags: [x]', { home: { town: 'B' } }),
      '  name: A\n  home:\n    town: B\n  tags: [x]',
    );
    assert.equal(patched('  tags: [x]', { name: 'A', age: 7 }), '  name: A\n  age: 7\n  tags: [x]');
    assert.equal(
      patched('  mine: 1\n  age: 7\n  yours: 2\n  tags: []', { home: { town: 'B' } }),
      '  mine: 1\n  age: 7\n  home:\n    town: B\n  yours: 2\n  tags: []',
    );
    assert.equal(patched('  tags: []\n  name: A', { age: 7 }), '  tags: []\n  name: A\n  age: 7');
    assert.equal(
      patched('  home: { town: B }\n  mine: 1', { tags: ['x'], age: 7 }),
      '  age: 7\n  home: { town: B }\n  tags:\n    - x\n  mine: 1',
    );
  });

  it('removes what is null, and leaves what is not named', () => {
    assert.equal(
      patched('  name: A\n  age: 7\n  mine: 1', { age: null, home: undefined }),
      '  name: A\n  mine: 1',
    );
    assert.equal(
      patched('  name: A\n  home: { town: B, street: C, cat: D }', { home: { town: 'B', street: null } }),
      '  name: A\n  home: { town: B, cat: D }',
    );
  });

  it('of an object given whole takes out what was understood and is not given, and keeps the rest', () => {
    assert.equal(
      patched('  home: { town: B, street: C, cat: D }', { home: { town: 'E' } }),
      '  home: { town: E, cat: D }',
    );
    // A number that is none was never read, so nobody can have meant to take it out.
    assert.equal(
      patched('  home: { town: B, number: "12" }', { home: { town: 'E' } }),
      '  home: { town: E, number: "12" }',
    );
    assert.equal(patched('  home: { town: B, number: 12 }', { home: { town: 'E' } }), '  home: { town: E }');
    assert.equal(
      patched('  home: { town: B, street: [C] }', { home: { town: 'E' } }),
      '  home: { town: E, street: [C] }',
    );
    assert.equal(
      patched('  home: { town: B, street: }', { home: { town: 'E' } }),
      '  home: { town: E, street: }',
    );
    assert.equal(
      patched('  home: { town: B, rooms: far }', { home: { town: 'E' } }),
      '  home: { town: E, rooms: far }',
    );
    assert.equal(
      patched('  home: { town: B, rooms: [{ name: a }] }', { home: { town: 'E' } }),
      '  home: { town: E }',
    );
    assert.equal(patched('  home: { town: B, note: [x] }', { home: { town: 'E' } }), '  home: { town: E }');
    assert.equal(patched('  home: far', { home: { town: 'E' } }), '  home:\n    town: E');
  });

  it('of free keys takes out those not given, and keeps what is no value of theirs', () => {
    assert.equal(
      patched('  codes: { a: x, b: [y], c: z }', { codes: { c: 'w', d: 'v' } }),
      '  codes: { b: [y], c: w, d: v }',
    );
  });

  it('of a list leaves the items that say the same, wherever they go', () => {
    const source = '  places:\n    - { town: B } # one\n    - { town: C, cat: D } # two';
    assert.equal(patched(source, { places: [{ town: 'C' }] }), '  places:\n    - { town: C, cat: D } # two');
    assert.equal(
      patched(source, { places: [{ town: 'B' }, { town: 'M' }, { town: 'C' }] }),
      '  places:\n    - { town: B } # one\n    - town: M\n    - { town: C, cat: D } # two',
    );
    assert.equal(
      patched('  places: [{ town: B, cat: D }]', { places: [{ town: 'B' }, { town: 'C' }] }),
      '  places: [{ town: B, cat: D }, { town: C }]',
    );
    assert.equal(patched(source, { places: [] }), '  places: []');
    const rooms = '  places: [{ town: B, rooms: [{ name: a, cat: D }, far] }]';
    const same = { town: 'B', rooms: [{ name: 'a' }] };
    assert.equal(
      patched(rooms, { places: [{ town: 'A' }, same] }),
      rooms.replace('[{ town', '[{ town: A }, { town'),
    );
    assert.equal(
      patched(rooms, { places: [{ town: 'A' }, { ...same, rooms: [{ name: 'b' }] }] }),
      '  places: [{ town: A }, { town: B, rooms: [{ name: b }] }]',
    );
    assert.equal(patched('  tags: [a, b, a]', { tags: ['a', 'a', 'b'] }), '  tags: [a, a, b]');
    assert.equal(patched('  tags: [a, b, a]', { tags: ['a', 'b', 'a'] }), '  tags: [a, b, a]');
  });

  it('of a list leaves comments with the items that stay', () => {
    const source = '  tags:\n    - a # 1\n    - b # 2\n    - c # 3\n    - d # 4';
    assert.equal(
      patched(source, { tags: ['b', 'm', 'd'] }),
      '  tags:\n    - b # 2\n    - m # 3\n    - d # 4',
    );
    assert.equal(
      patched(source, { tags: ['a', 'c', 'b', 'd'] }),
      '  tags:\n    - a # 1\n    - c # 3\n    - b\n    - d # 4',
    );
    const places = '  places:\n    - { id: 1, town: A } # 1\n    - { id: 2, town: B } # 2';
    assert.equal(
      patched(places, { places: [{ town: 'C' }, { town: 'B' }] }),
      '  places:\n    - { id: 1, town: C } # 1\n    - { id: 2, town: B } # 2',
    );
  });

  it('of a list of as many items changes each in its place, unknown keys kept', () => {
    assert.equal(
      patched('  places: [{ town: B, cat: D }, { town: C }]', { places: [{ town: 'E' }, { town: 'C' }] }),
      '  places: [{ town: E, cat: D }, { town: C }]',
    );
    assert.equal(
      patched('  places: [{ town: B, cat: D }, { town: C }]', { places: [{ town: 'E' }, { town: 'B' }] }),
      '  places: [{ town: E }, { town: B, cat: D }]',
    );
    assert.equal(
      patched('  places: [{ town: B, cat: D }, { town: C }]', { places: [{ town: 'E' }] }),
      '  places: [{ town: E }]',
    );
  });

  it('of a list keeps the items that were never understood, where they stand', () => {
    assert.equal(
      patched('  places: [{ cat: D }, { town: C }, far]', { places: [{ town: 'C' }] }),
      '  places: [{ cat: D }, { town: C }, far]',
    );
    assert.equal(
      patched('  places: [{ cat: D }, { town: C }, far]', { places: [{ town: 'E' }, { town: 'F' }] }),
      '  places: [{ cat: D }, far, { town: E }, { town: F }]',
    );
    assert.equal(
      patched('  places: [{ town: C }, far, { town: B }]', { places: [{ town: 'B' }] }),
      '  places: [far, { town: B }]',
    );
    assert.equal(patched('  tags: [a, [b], c]', { tags: ['c'] }), '  tags: [[b], c]');
    assert.equal(patched('  tags: far', { tags: ['c'] }), '  tags:\n    - c');
  });

  it('of what may be anything sets just that', () => {
    assert.equal(patched('  free: { a: 1 }', { free: { b: [2, true] } }), '  free: { b: [2, "true"] }');
    assert.equal(patched('  free: { a: 1 }', { free: { a: '1' } }), '  free: { a: 1 }');
    assert.equal(patched('  free: [a]', { free: 'x' }), '  free: x');
    assert.equal(patched('  free: { a: 1 }', { free: 'x' }), '  free: x');
    assert.equal(patched('  free: { a: 1 }', { free: ['x'] }), '  free:\n    - x');
    assert.equal(patched('  free: x', { free: { a: ['y'] } }), '  free:\n    a:\n      - "y"');
    assert.equal(patched('  free: x', { free: { a: 'z', b: undefined, c: null } }), '  free:\n    a: z');
  });

  it('that says what is there changes nothing', () => {
    const source = '  name:   A # c\n  age:   7\n  places: [ {town: "B"} ]\n  tags:\n  - x\n  codes: {a: b}';
    const all = { name: 'A', age: 7, places: [{ town: 'B' }], tags: ['x'], codes: { a: 'b' }, home: null };
    assert.equal(patched(source, all), source);
  });
});
