import assert from 'node:assert/strict';
import { addAnnotation, deleteAnnotation, updateAnnotation } from '../../../src/core/sidecar/edits.ts';
import { sidecarFormat } from '../../../src/core/sidecar/format.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { dict, leaf } from '../../../src/core/yaml/data.ts';
import type { YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { isLong, type LongYaml } from '../../../src/core/yaml/long/longYaml.ts';
import { shownPart } from '../../../src/core/yaml/long/shownPart.ts';
import type { Op } from '../../../src/core/yaml/ops.ts';
import { parseFile } from '../../../src/core/yaml/parseFile.ts';

const count = 500;
const annotation = (nth: number): string =>
  `  - id: a-${String(nth)}\n    kind: claim\n    selector:\n      exact: "Claim ${String(nth)}, that it rained in the night and was dry by the morning of that day."\n`;
const many = Array.from({ length: count }, (_, nth) => annotation(nth));
const source = `version: 1\nannotations:\n${many.join('')}dismissed:\n  - { kind: claim, exact: Dry. }\n`;

function longFile(text: string): LongYaml {
  const parsed = drain(parseFile(text, sidecarFormat));
  assert.ok(isLong(parsed));
  return parsed;
}

const written = (edit: YamlEdit, text: string): string => {
  const result = edit(text);
  assert.ok(result.ok);
  return result.text;
};

describe('a long sidecar', () => {
  it('gives back what was read of each annotation that stayed, wherever it went', () => {
    const before = readSidecar(source).value.annotations;
    const edits: YamlEdit[] = [
      updateAnnotation('a-250', { summary: 'It rained.' }),
      deleteAnnotation('a-250'),
      addAnnotation({ id: 'a-new', kind: 'note', selector: { exact: 'New.', start: 1, end: 5 } }),
    ];
    for (const edit of edits) {
      const text = written(edit, source);
      const { value, locate, refOf } = readSidecar(text);
      const now = new Map(value.annotations.map((one) => [one.id, one]));
      // The first and the last are read anew with what stands around the list.
      for (const one of before.slice(1, -1)) if (one.id !== 'a-250') assert.equal(now.get(one.id), one);
      const moved = now.get('a-300');
      assert.ok(moved);
      assert.equal(refOf(moved), 'a-300');
      const range = locate(moved, 'id');
      assert.ok(range);
      assert.equal(text.slice(range.start, range.end), 'a-300');
    }
  });

  it('is edited however many items it has', () => {
    const dismissed = '  - { kind: claim, exact: x }\n'.repeat(130_000);
    const text = `version: 1\nannotations:\n${many.slice(0, 2).join('')}dismissed:\n${dismissed}`;
    const edited = written(updateAnnotation('a-0', { summary: 'It rained.' }), text);
    assert.ok(edited.endsWith(dismissed) && edited.includes('summary: It rained.'));
  });

  it('keeps two annotations that say the same apart', () => {
    const twice = source.replace(annotation(7), annotation(8));
    const { value, duplicateIds, annotationRanges } = readSidecar(twice);
    assert.deepEqual([...duplicateIds], ['a-8']);
    assert.notEqual(value.annotations[7], value.annotations[8]);
    assert.equal(annotationRanges[8].start - annotationRanges[7].start, annotation(8).length);
  });

  it('is edited on no more of it than the edit is about', () => {
    const long = longFile(source);
    const ops: readonly Op[] = [
      { type: 'set', path: ['annotations', 250, 'kind'], value: leaf('note') },
      { type: 'delete-items', path: ['annotations'], indices: [400] },
      { type: 'set', path: ['annotations', 450, 'kind'], value: leaf('note') },
    ];
    const part = shownPart(long, ops);
    assert.ok(part);
    // The first, three around each of those, the last.
    assert.deepEqual(
      part.parsed.source.match(/id: a-\d+/g)?.map((id) => Number(id.slice(6))),
      [0, 249, 250, 251, 399, 400, 401, 450, 451, 452, 499],
    );
    assert.deepEqual(
      part.ops.map((op) => (op.type === 'delete-items' ? op.indices : op.path.slice(1, 2))),
      [[2], [5], [7]],
    );
    assert.equal(part.complete(part.parsed.source), source);
    assert.equal(part.complete('version: 1\n'), null);
    assert.equal(shownPart(long, [{ type: 'set', path: ['annotations'], value: dict([]) }]), null);
  });

  it('is parsed whole where what hides its items stands in it already', () => {
    const odd = source.replace('version: 1\n', 'version: 1\n# veiled 0.\n');
    assert.ok(!isLong(drain(parseFile(odd, sidecarFormat))));
    assert.match(
      written(updateAnnotation('a-250', { summary: 'It rained.' }), odd),
      /^ {4}summary: It rained\.$/m,
    );
  });
});
