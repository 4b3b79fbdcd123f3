import assert from 'node:assert/strict';
import { markRead, unmarkRead } from '../../../src/core/sidecar/readSentences.ts';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';

function after(source: string, ...edits: readonly YamlEdit[]): string {
  return edits.reduce((text, edit) => {
    const result = edit(text);
    if (!result.ok) assert.fail(result.message);
    return result.text;
  }, source);
}

const ten = '2026-11-23T10:00:00Z';
const noon = '2026-11-23T12:00:00Z';
const hashes = ['9f2c1a2b', 'a0b1c2d3', '12345678', 'deadbeef'];

describe('the sentences that somebody has read', () => {
  it('stand in one list for each reader, each once, with the time of the last', () => {
    const one = after('', markRead('ann', ten, [hashes[0]], { title: 'Toll rises' }));
    assert.equal(
      one,
      `version: 1\narticle:\n  title: Toll rises\n  read:\n    - by: ann\n      at: ${ten}\n      sentences: ["9f2c1a2b"]\n`,
    );
    const more = after(one, markRead('ann', noon, [hashes[1], hashes[0]]), markRead('bo', noon, [hashes[0]]));
    assert.deepEqual(readSidecar(more).value.article?.read, [
      { by: 'ann', at: noon, sentences: hashes.slice(0, 2) },
      { by: 'bo', at: noon, sentences: [hashes[0]] },
    ]);
    assert.equal(after(more, markRead('ann', '2026-11-24', [hashes[0]])), more);
    assert.equal(more.split('\n').length, one.split('\n').length + 3);
  });

  it('are read back as they were written, whatever digits they have', () => {
    const text = after('', markRead(undefined, ten, hashes));
    assert.deepEqual(readSidecar(text).value.article?.read, [{ at: ten, sentences: hashes }]);
  });

  it('go over several lines where they are many, and merge', () => {
    const many = Array.from({ length: 40 }, (_, nth) => `a${String(nth).padStart(7, 'b')}`);
    const text = many.reduce((file, hash) => after(file, markRead('ann', ten, [hash])), 'version: 1\n');
    assert.ok(
      text.split('\n').every((line) => line.length <= 110),
      text,
    );
    assert.deepEqual(readSidecar(text).value.article?.read, [{ by: 'ann', at: ten, sentences: many }]);
    const merged = mergeSidecars(
      text,
      after(text, markRead('ann', noon, ['c1'])),
      after(text, markRead('bo', noon, ['c2'])),
    );
    assert.ok('text' in merged && merged.conflicts === 0);
    assert.equal(readSidecar(merged.text).value.article?.read?.length, 2);
  });

  it('are taken back one by one, and the list with the last', () => {
    const text = after('version: 1\narticle:\n  title: T\n', markRead('ann', ten, hashes.slice(0, 2)));
    const less = after(text, unmarkRead('ann', [hashes[0]]));
    assert.deepEqual(readSidecar(less).value.article?.read, [{ by: 'ann', at: ten, sentences: [hashes[1]] }]);
    assert.equal(after(text, unmarkRead('bo', hashes)), text);
    assert.equal(after(less, unmarkRead('ann', hashes)), 'version: 1\narticle:\n  title: T\n');
  });
});
