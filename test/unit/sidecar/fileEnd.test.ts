import assert from 'node:assert/strict';
import { deleteAnnotation } from '../../../src/core/sidecar/edits.ts';

describe('a sidecar without a line break at its end', () => {
  const file = (...lines: readonly string[]): string => ['version: 1', 'annotations:', ...lines].join('\n');
  const first = (...text: readonly string[]) => [
    '  - id: a-1',
    '    kind: claim',
    '    selector: { exact: One. }',
    '    summary: |+',
    '      It rained.',
    ...text,
  ];
  const last = ['  - { id: a-2, kind: claim, selector: { exact: Two. } }'];
  const withoutLast = (source: string): string => {
    const result = deleteAnnotation('a-2')(source);
    return result.ok ? result.text : assert.fail(result.message);
  };

  it('has none when its last annotation goes, though a text that keeps its line breaks is last then', () => {
    assert.equal(withoutLast(file(...first(), ...last)), file(...first()));
    assert.equal(withoutLast(file(...first(), ...last, '')), file(...first(), ''));
  });

  it('keeps the empty lines of that text', () => {
    assert.equal(withoutLast(file(...first(''), ...last)), file(...first('', '')));
    assert.equal(withoutLast(file(...first('', ''), ...last)), file(...first('', '', '')));
  });
});
