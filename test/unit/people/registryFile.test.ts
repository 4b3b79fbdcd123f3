import assert from 'node:assert/strict';
import { lineColumn } from '../../../src/core/lineColumn.ts';
import { mergeRegistries } from '../../../src/core/sidecar/registry/merge.ts';
import { readRegistry } from '../../../src/core/sidecar/registry/read.ts';

/** Each issue as "line:column code". */
const problems = (source: string) =>
  readRegistry(source).issues.map(({ code, range }) => {
    const { line, column } = lineColumn(source, range.start);
    return `${line}:${column} ${code}`;
  });

const start = 'version: 1\npeople:\n';

describe('a people.yaml', () => {
  it('says of people what a sidecar says', () => {
    const { value, issues } = readRegistry(
      `${start}  - id: ana-ruiz\n    name: Ana Ruiz\n    roles:\n      - { title: Mayor, from: 2019 }\n    listed: city/77\n` +
        '    sources: [rolls]\nsources:\n  - id: rolls\n    title: The city rolls\n',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(value.people, [
      {
        id: 'ana-ruiz',
        name: 'Ana Ruiz',
        roles: [{ title: 'Mayor', from: '2019' }],
        listed: 'city/77',
        sources: ['rolls'],
      },
    ]);
    assert.equal(value.sources[0].title, 'The city rolls');
  });

  it('tells at its line of two people with one id, of a source that is not there, and of what is no answer', () => {
    assert.deepEqual(problems(`${start}  - id: a\n  - id: b\n  - id: a\n`), [
      '3:9 duplicate-person-id',
      '5:9 duplicate-person-id',
    ]);
    assert.deepEqual(problems(`${start}  - id: a\n    sources: [rolls]\n`), ['4:14 unknown-source']);
    assert.equal(problems(`${start}  - id: a\n    listed: somebody\n`).length, 1);
    assert.deepEqual(problems(`${start}  - id: a\n    listed: none\n`), []);
  });

  it('is not written while its YAML is broken, or where a newer Copydesk wrote it', () => {
    const broken = readRegistry(`${start}  - id: "a\n`);
    assert.ok(!broken.parses && !broken.writable);
    assert.deepEqual(broken.value.people, []);
    const newer = readRegistry('version: 2\npeople:\n  - id: a\n');
    assert.ok(newer.parses && !newer.writable);
    assert.equal(newer.value.people.length, 1);
  });

  it('merges person by person, and keeps the comments of both sides', () => {
    const base = `${start}  - id: a\n    name: Ann\n  - id: b\n    name: Bo\n`;
    const ours = base.replace('Ann', 'Anne # as she writes it');
    const theirs = `${base}    bio: A baker.\n`;
    const merged = mergeRegistries(base, ours, theirs);
    assert.deepEqual(merged, { text: `${ours}    bio: A baker.\n`, conflicts: 0 });
  });
});
