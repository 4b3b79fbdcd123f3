import assert from 'node:assert/strict';
import { addResponse, addSignoff } from '../../../src/core/sidecar/articleEdits.ts';
import { addAnnotation } from '../../../src/core/sidecar/edits.ts';
import { markRead } from '../../../src/core/sidecar/readSentences.ts';

const at = '2026-11-23T10:00:00Z';
const edits = {
  'a sign-off': addSignoff({ at, by: 'ann', role: 'checker' }, []),
  'a response': addResponse({ person: 'City of Riverton', asked: at }, []),
  'the sentences read': markRead('ann', at, ['9f2c1a2b']),
};

describe('what is kept of the article as a whole', () => {
  for (const [name, edit] of Object.entries(edits)) {
    it(`does not go over what somebody wrote in its place: ${name}`, () => {
      const result = edit('version: 1\narticle: Toll rises in Riverton\n');
      assert.ok(!result.ok);
      assert.match(result.message, /"article" in the annotations file should hold keys and values/);
    });

    it(`begins where nothing is said yet: ${name}`, () => {
      const result = edit('version: 1\narticle:\n');
      assert.ok(result.ok, result.ok ? '' : result.message);
      assert.ok(result.text.startsWith('version: 1\narticle:\n  '));
    });
  }

  it('says of a list that is none what to do', () => {
    const result = edits['a sign-off']('version: 1\narticle:\n  signoffs: by Ann\n');
    assert.ok(!result.ok);
    assert.match(result.message, /^"signoffs:" of the article is not a list\. Make it one/);
  });

  it('comes with a first annotation', () => {
    const selector = { exact: '$5', prefix: '', suffix: '', start: 0, end: 2 };
    const result = addAnnotation({ kind: 'figure', selector }, { title: 'Toll rises' })('');
    assert.ok(result.ok && result.text.startsWith('version: 1\narticle:\n  title: Toll rises\n'));
  });
});
