import assert from 'node:assert/strict';
import { workIn, workOnFile } from '../../../src/core/review/work.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { annotated, disagreeing, reviewOf } from '../tree/reviews.ts';
import { usualScale } from '../../../src/core/sidecar/rules/scale.ts';

describe('what is to do at an article', () => {
  const yaml = `version: 1
annotations:
  - { kind: claim, selector: { exact: one } }
  - { kind: claim, selector: { exact: two }, verdict: needs-correction, correction: three }
  - { kind: claim, selector: { exact: four }, verdict: confirmed }
  - { kind: claim, selector: { exact: five }, verdict: confirmed, notes: [{ id: n-1, to: reporter, text: Which? }] }
  - { kind: claim, selector: { exact: six }, verdict: unverified }
  - { kind: note, selector: { exact: seven }, cut: { by: ann } }
article:
  responses:
    - { person: Jane Roe, deadline: 2026-11-22 }
    - { person: Jane Roe, deadline: 2026-11-22, says: No comment. }
    - { person: Bo Lind, deadline: 2026-11-23 }
conflicts:
  - { field: title }
`;

  const now = '2026-11-23T10:00:00Z';

  it('is counted by its annotations file, as if its text still read as it did', () => {
    const { value } = readSidecar(yaml);
    assert.deepEqual(workOnFile(value, usualScale, now), { attention: 3, 'to fix': 1, open: 2, done: 2 });
  });

  it('is counted by its review, with what is lost and what disagrees', () => {
    const review = reviewOf({
      annotations: [annotated('a', 'lost'), annotated('b', 'to fix'), annotated('c', 'checked')],
      relations: [disagreeing('r'), disagreeing('quiet', { severity: null })],
      responses: [{ deadline: '2026-11-22' }, { deadline: '2026-11-23' }],
    });
    assert.deepEqual(workIn(review, now), { attention: 3, 'to fix': 1, open: 0, done: 1 });
  });
});
