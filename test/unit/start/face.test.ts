import assert from 'node:assert/strict';
import { faceGivenBack, isInUse, readingFace, type Face } from '../../../src/core/face.ts';

describe('the reading face', () => {
  const written = readingFace(14);

  it('is larger than the face for programs, and proportional on every system', () => {
    assert.equal(written['editor.fontSize'], 16);
    assert.match(String(written['editor.fontFamily']), /Georgia.*serif$/);
  });

  it('gives back what the user had set, and takes out what was not set', () => {
    const before: Face = { 'editor.fontFamily': 'Literata' };
    assert.deepEqual(faceGivenBack({ written, before }, written), [
      ['editor.fontFamily', 'Literata'],
      ['editor.fontSize', undefined],
      ['editor.lineHeight', undefined],
    ]);
  });

  it('leaves what the user has changed since', () => {
    const now = { ...written, 'editor.fontSize': 20 };
    assert.ok(isInUse({ written, before: {} }, now));
    assert.deepEqual(
      faceGivenBack({ written, before: {} }, now).map(([name]) => name),
      ['editor.fontFamily', 'editor.lineHeight'],
    );
    assert.ok(!isInUse({ written, before: {} }, { 'editor.fontFamily': 'Literata' }));
    assert.ok(!isInUse(undefined, written));
  });
});
