import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addList } from '../../../src/core/sidecar/rules/edits.ts';
import { mergeFolderRules } from '../../../src/core/sidecar/rules/merge.ts';
import { readFolderRules } from '../../../src/core/sidecar/rules/read.ts';

const withList = (source: string, path: string): string => {
  const result = addList(path)(source);
  assert.ok(result.ok, source);
  return result.text;
};

describe('the rules of a folder', () => {
  it('name lists, and say where they do', () => {
    const source = 'version: 1\nlists: [lists/a.jsonl, lists/b.jsonl]\nrules: { no-source: off }\n';
    const { lists, issues, listsRange } = readFolderRules(source);
    assert.deepEqual(lists, ['lists/a.jsonl', 'lists/b.jsonl']);
    assert.deepEqual(issues, []);
    assert.equal(source.slice(listsRange?.start, listsRange?.end), '[lists/a.jsonl, lists/b.jsonl]');
  });

  it('that are empty or broken name none', () => {
    assert.deepEqual(readFolderRules('').lists, []);
    const broken = readFolderRules('lists: [a');
    assert.deepEqual([broken.lists, broken.parses], [[], false]);
    const wrong = readFolderRules('version: 1\nlists: a.jsonl\n');
    assert.deepEqual(wrong.lists, []);
    assert.equal(wrong.issues.length, 1);
  });

  it('are given a list without a byte of the rest being changed', () => {
    assert.equal(withList('', 'lists/a.jsonl'), 'version: 1\nlists:\n  - lists/a.jsonl\n');
    const block =
      '# Ours.\r\nversion: 1\r\nlists:   # of people\r\n- lists/a.jsonl # the first\r\nmore: {x: 1}\r\n';
    assert.equal(
      withList(block, 'lists/b.jsonl'),
      block.replace('# the first\r\n', '# the first\r\n- lists/b.jsonl\r\n'),
    );
    const flow = 'version: 1\nlists: [ lists/a.jsonl ]\n';
    assert.match(
      withList(flow, 'lists/b.jsonl'),
      /^version: 1\nlists: \[ ?lists\/a\.jsonl, lists\/b\.jsonl ?\]\n$/,
    );
    assert.equal(withList(flow, 'lists/a.jsonl'), flow);
  });

  it('hold any path that they are given', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~é]{1,20}$/), (path) => {
        assert.deepEqual(readFolderRules(withList('version: 1\n', path)).lists, [path]);
      }),
    );
  });

  it('are not written while they are broken', () => {
    assert.equal(addList('a.jsonl')('lists: [a').ok, false);
    assert.equal(addList('a.jsonl')('version: 2\n').ok, false);
  });

  it('of two windows have the lists of both', () => {
    const base = 'version: 1\nlists:\n  - a.jsonl\n';
    const merged = mergeFolderRules(base, `${base}  - b.jsonl\n`, `${base}  - c.jsonl\n`);
    assert.ok('text' in merged);
    assert.deepEqual(readFolderRules(merged.text).lists, ['a.jsonl', 'b.jsonl', 'c.jsonl']);
  });
});
