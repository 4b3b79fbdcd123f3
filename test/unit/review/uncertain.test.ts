import assert from 'node:assert/strict';
import { isOpenWork } from '../../../src/core/review/review.ts';
import type { Status } from '../../../src/core/review/statuses.ts';
import { reviewPlace } from '../../../src/core/review/status.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';

const text = 'The port handled 421,000 containers last year. The pier was closed.';
const checked = 'The pier was closed.';
const range = { start: text.indexOf(checked), end: text.length };

/** What an annotation comes to whose words stand at a place that may be another's. */
function statusWhereUnsure(fields: Partial<Annotation>, words = checked): Status {
  const annotation: Annotation = { kind: 'claim', selector: { exact: words }, ...fields };
  const place = { match: 'unsure', range, score: 0.4, candidates: [] } as const;
  return reviewPlace(annotation, { exact: words }, place, text).status;
}

describe('a place that is not certain', () => {
  it('is never checked, though the words are those that were checked', () => {
    for (const fields of [
      { verdict: 'confirmed' },
      { verdict: 'opinion' },
      { rating: 'true' },
      { verdict: 'needs-correction', stet: { by: 'editor' } },
    ] as const)
      assert.equal(statusWhereUnsure(fields), 're-check', JSON.stringify(fields));
  });

  it('is never fixed, though the correction stands there', () => {
    const fields = { verdict: 'needs-correction', correction: checked } as const;
    assert.equal(statusWhereUnsure(fields, 'The pier was open.'), 're-check');
  });

  it('stays open where nothing was found yet', () => {
    assert.equal(statusWhereUnsure({}), 'open');
  });
});

describe('open work', () => {
  it('is everything but what is checked or cut on purpose', () => {
    const open: Status[] = ['lost', 'fixed', 're-check', 'to fix', 'unresolved', 'in progress', 'open'];
    for (const status of open) assert.ok(isOpenWork(status), status);
    for (const status of ['checked', 'cut'] as const) assert.ok(!isOpenWork(status), status);
  });
});
