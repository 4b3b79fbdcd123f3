import assert from 'node:assert/strict';
import { check } from '../../../../src/core/review/check.ts';
import { fixOf, type PeopleFix } from '../../../../src/core/review/decide/peopleFixes.ts';
import { readRegistry } from '../../../../src/core/sidecar/registry/read.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { drain } from '../../../../src/core/steps.ts';
import { readerOf } from '../found.ts';
import { bridge } from './desk.ts';

type File = Parameters<typeof fixOf>[1];

/** The issues of a file with this code. */
function issuesOf(source: string, file: File, code: string) {
  const issues =
    file === 'registry'
      ? readRegistry(source).issues
      : drain(check({ text: bridge, reading: readSidecar(source), reader: readerOf({}) })).review.issues;
  return issues.filter((issue) => issue.code === code);
}

/** What a fix of the first issue with this code does, and what the file says then. */
function fixed(source: string, file: File, code: string): [PeopleFix, string] {
  const [issue] = issuesOf(source, file, code);
  const fix = fixOf(source, file, issue);
  assert.ok(fix);
  const edits = [...fix.edits].sort((a, b) => b.start - a.start);
  const text = edits.reduce(
    (made, { start, end, text }) => made.slice(0, start) + text + made.slice(end),
    source,
  );
  assert.deepEqual(issuesOf(text, file, code), []);
  return [fix.does, text];
}

describe('what puts the entry of a person right', () => {
  it('lets two dates change places, each as it is written', () => {
    assert.deepEqual(
      fixed(
        'people:\r\n  - id: ann\r\n    born: "1990" # sure\r\n    died: 1961-05\r\n',
        'registry',
        'born-after-death',
      ),
      ['swap the dates', 'people:\r\n  - id: ann\r\n    born: 1961-05 # sure\r\n    died: "1990"\r\n'],
    );
    assert.deepEqual(
      fixed(
        'version: 1\npeople:\n  - id: ann\n    roles: [{ title: Clerk, from: 1990 }, { to: 1991, title: Mayor, from: 1999 }]\n',
        'sidecar',
        'ends-before-beginning',
      ),
      [
        'swap the dates',
        'version: 1\npeople:\n  - id: ann\n    roles: [{ title: Clerk, from: 1990 }, { to: 1999, title: Mayor, from: 1991 }]\n',
      ],
    );
  });

  it('takes out what leads to nobody, and nothing else', () => {
    assert.deepEqual(
      fixed(
        'version: 1\npeople:\n  # Ours.\n  - id: ann\n    listed: people.yaml/gone # why\n    name: Ann Weber\n',
        'sidecar',
        'unknown-listed',
      ),
      ['take out listed', 'version: 1\npeople:\n  # Ours.\n  - id: ann\n    name: Ann Weber\n'],
    );
  });

  it('is nothing where the file says something else by now, or is not to be written', () => {
    const code = 'born-after-death';
    const source = 'people:\n  - { id: ann, born: 1990, died: 1961 }\n';
    const [issue] = issuesOf(source, 'registry', code);
    assert.ok(fixOf(source, 'registry', issue));
    for (const other of [
      `# moved\n${source}`,
      source.replace('1961', '1999'),
      `${source}  - {`,
      `version: 9\n${source}`,
    ])
      assert.equal(fixOf(other, 'registry', issue), null);
    assert.equal(fixOf(source, 'registry', { ...issue, code: 'conflict' }), null);
  });
});
