import assert from 'node:assert/strict';
import { lineColumn } from '../../../src/core/lineColumn.ts';
import { readRegistry } from '../../../src/core/sidecar/registry/read.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';

/** Each problem as "line:column severity code", and its message. */
const problems = (source: string): [string, string][] =>
  readSidecar(source).issues.map(({ severity, code, message, range }) => {
    const { line, column } = lineColumn(source, range.start);
    return [`${line}:${column} ${severity} ${code}`, message];
  });

describe('dates of people', () => {
  const codesOf = (...lines: string[]) =>
    problems(['version: 1', 'people:', '  - id: ann', ...lines].join('\n')).map(([code]) => code);

  it('that stand the wrong way round are warnings at the later one, of a life and of a role', () => {
    assert.deepEqual(problems('version: 1\npeople:\n  - { id: ann, born: 1961-05-02, died: 1916 }\n'), [
      [
        '3:40 warning born-after-death',
        'The death is dated before the birth (1961-05-02). Correct one of the two.',
      ],
    ]);
    assert.deepEqual(codesOf('    roles:', '      - { title: Mayor, from: 2019-03, to: 2018 }'), [
      '5:44 warning ends-before-beginning',
    ]);
  });

  it('that no calendar has are errors at their place and count for nothing, of a life, of a role and elsewhere', () => {
    const source = [
      'version: 1',
      'article: { published: 2023-02-29T10:00:00Z, retrieved: 2024-02-29T10:00:00Z }',
      'people:',
      '  - { id: ann, born: 1970-02-31, died: 2024-02-29, roles: [{ title: Mayor, from: 1993-13, to: 1994-12-31 }] }',
      'sources: [{ id: census, accessed: 2024-00 }]',
    ].join('\n');
    const none = (date: string) =>
      `the calendar has no ${date}, write another day or month, or leave it out.`;
    assert.deepEqual(problems(source), [
      ['2:23 error invalid-value', `published: ${none('2023-02-29T10:00:00Z')}`],
      ['4:22 error invalid-value', `born: ${none('1970-02-31')}`],
      ['4:82 error invalid-value', `from: ${none('1993-13')}`],
      ['5:35 error invalid-value', `accessed: ${none('2024-00')}`],
    ]);
    const [{ born, died, roles }] = readSidecar(source).value.people;
    assert.deepEqual(
      { born, died, roles },
      {
        born: undefined,
        died: '2024-02-29',
        roles: [{ title: 'Mayor', to: '1994-12-31' }],
      },
    );
    const inPeopleFile = readRegistry(source.split('\n').toSpliced(1, 1).join('\n')).issues;
    assert.deepEqual(
      inPeopleFile.map(({ message }) => message.split(',')[0]),
      [
        'born: the calendar has no 1970-02-31',
        'from: the calendar has no 1993-13',
        'accessed: the calendar has no 2024-00',
      ],
    );
  });

  it('are compared only as far as both say', () => {
    assert.deepEqual(codesOf('    born: 1961-05-02', '    died: 1961'), []);
    assert.deepEqual(
      codesOf('    roles: [{ title: Mayor, from: 2019-03, to: 2019 }, { title: x, to: 1999 }]'),
      [],
    );
  });

  it('are looked at in a people file as well', () => {
    const { issues } = readRegistry('people:\n  - { id: ann, born: 1990, died: 1980 }\n');
    assert.deepEqual(
      issues.map(({ code }) => code).filter((code) => code !== 'missing-version'),
      ['born-after-death'],
    );
  });
});

describe('ids in a sidecar', () => {
  it('that stand twice are errors at both, and say what to do', () => {
    const source = [
      'version: 1',
      'people: [{ id: ann }, { id: ann }, { id: bob }]',
      'sources: [{ id: census }, { id: budget }, { id: census }]',
      'annotations:',
      '  - { kind: claim, selector: { exact: w } }',
      '  - { id: a-1, kind: claim, selector: { exact: x } }',
      '  - { kind: claim, selector: { exact: y } }',
      '  - { id: a-1, kind: claim, selector: { exact: z } }',
    ].join('\n');
    const twice = 'too. Give each an id of';
    assert.deepEqual(problems(source), [
      [
        '2:16 error duplicate-person-id',
        `Another person has the id ann ${twice} their own, or join the two.`,
      ],
      [
        '2:29 error duplicate-person-id',
        `Another person has the id ann ${twice} their own, or join the two.`,
      ],
      [
        '3:17 error duplicate-source-id',
        `Another source has the id census ${twice} its own, or join the two.`,
      ],
      [
        '3:49 error duplicate-source-id',
        `Another source has the id census ${twice} its own, or join the two.`,
      ],
      ...['6:11', '8:11'].map((at): [string, string] => [
        `${at} error duplicate-annotation-id`,
        'Another annotation has the id a-1 too. Give one of them another id, or delete it; until then neither can be edited.',
      ]),
    ]);
    assert.deepEqual([...readSidecar(source).duplicateIds], ['a-1']);
  });

  it('that name nothing are warnings, at the id', () => {
    const source = [
      'version: 1',
      'article:',
      '  corrections: [{ annotation: a-1, why: x }, { why: y }, { annotation: a-9 }]',
      'people: [{ id: ann, sources: [census] }, { id: bob, sources: [budget] }]',
      'sources: [{ id: census }]',
      'annotations:',
      '  - { id: a-1, kind: quote, selector: { exact: x }, person: ann, sources: [{ source: census }, { title: t }] }',
      '  - { id: a-2, kind: quote, selector: { exact: x }, person: cid, sources: [{ source: budget }] }',
    ].join('\n');
    assert.deepEqual(problems(source), [
      ['3:72 warning unknown-annotation', 'No annotation has the id a-9. Correct the id, or leave it out.'],
      [
        '4:62 warning unknown-source',
        'No source has the id budget. Add it under "sources:", or correct the id.',
      ],
      [
        '8:61 warning unknown-person',
        'No person has the id cid. Add them under "people:", or write the name as "speaker:".',
      ],
      [
        '8:86 warning unknown-source',
        'No source has the id budget. Add it under "sources:", or correct the id.',
      ],
    ]);
  });

  it('of notes are those of their thread: twice is an error, an answer to nothing a warning', () => {
    const thread = (kind: string, ...notes: string[]) =>
      `  - { kind: ${kind}, selector: { exact: x }, notes: [${notes.join(', ')}] }`;
    const source = [
      'version: 1',
      'annotations:',
      thread('claim', '{ id: n-1, text: a }', '{ id: n-1, text: b }', '{ answers: n-1, text: c }'),
      thread('quote', '{ id: n-1, text: a }', '{ answers: n-2, text: b }'),
    ].join('\n');
    const twice =
      'Another note of this thread has the id n-1 too. Give one of them another id; until then neither is answered.';
    assert.deepEqual(problems(source), [
      ['3:58 error duplicate-note-id', twice],
      ['3:80 error duplicate-note-id', twice],
      [
        '4:85 warning unknown-query',
        'No note of this thread has the id n-2. Correct the id, or leave it out.',
      ],
    ]);
  });

  it('of a conflict are left alone; the conflict itself is an error at its place', () => {
    assert.deepEqual(problems('version: 1\nconflicts:\n  - { annotation: a-9, field: verdict, ours: x }\n'), [
      [
        '3:5 error conflict',
        'Two people changed this. Settle it at the desk, or write the right value and delete this entry.',
      ],
    ]);
  });

  it('of an annotation may come later in the file than what names them', () => {
    const source =
      'version: 1\nannotations: [{ kind: quote, selector: { exact: x }, person: ann }]\npeople: [{ id: ann }]\n';
    assert.deepEqual(problems(source), []);
  });
});
