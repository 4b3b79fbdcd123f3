import assert from 'node:assert/strict';
import { addAnnotation } from '../../../src/core/sidecar/edits.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';

/** The ids in a sidecar to which notes were added at these offsets, `id@offset`, one after the other. */
function idsAfterAdding(...notes: string[]): (string | undefined)[] {
  let source = '';
  for (const note of notes) {
    const parts = note.split('@');
    const start = parts.at(1);
    const selector = { exact: 'x', ...(start === undefined ? {} : { start: Number(start) }) };
    const result = addAnnotation({ id: parts[0], kind: 'note', selector })(source);
    assert.ok(result.ok);
    source = result.text;
  }
  return readSidecar(source).value.annotations.map(({ id }) => id);
}

describe('annotations', () => {
  it('stand in the order of the article', () => {
    assert.deepEqual(idsAfterAdding('b@20', 'a@10', 'c@30', 'ab@19'), ['a', 'ab', 'b', 'c']);
  });

  it('on one passage stand in the order in which they were made', () => {
    assert.deepEqual(idsAfterAdding('a@10', 'b@10', 'c@30', 'd@10'), ['a', 'b', 'd', 'c']);
  });

  it('without an offset come last, and others before nothing that has none', () => {
    assert.deepEqual(idsAfterAdding('a@10', 'b', 'c@5', 'd@20'), ['c', 'a', 'b', 'd']);
  });
});
