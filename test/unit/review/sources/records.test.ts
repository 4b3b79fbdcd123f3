import assert from 'node:assert/strict';
import { statusOnFile } from '../../../../src/core/review/status.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import type { SourceEntry } from '../../../../src/core/sidecar/schema.ts';
import { usualScale } from '../../../../src/core/sidecar/rules/scale.ts';

/** How a quotation stands that was ticked by a source. */
const statusBy = (source: Omit<SourceEntry, 'id'>, via = '') => {
  const { annotations } = readSidecar(
    `version: 1\nannotations:\n  - { kind: quote, selector: { exact: We are close }, verdict: confirmed, basis: source, sources: [{ source: s${via} }] }\n`,
  ).value;
  return statusOnFile(annotations[0], [{ id: 's', ...source }], usualScale);
};
const url = 'https://rival.example.com/story';

describe('A record of a quotation', () => {
  it('is not any page of the web, unless it is said how the words were read there', () => {
    assert.equal(statusBy({ url, via: 'document' }), 'unresolved');
    assert.equal(statusBy({ url, via: 'document', kind: 'secondary' }), 'unresolved');
    assert.equal(statusBy({ url, via: 'recording', kind: 'secondary' }), 'unresolved');
    assert.equal(statusBy({ url, via: 'document' }, ', via: document'), 'checked');
  });

  it('is a tape, a transcript, notes, and what is first hand', () => {
    assert.equal(statusBy({ url, via: 'recording' }), 'checked');
    assert.equal(statusBy({ title: 'Transcript of the hearing', via: 'document' }), 'checked');
    assert.equal(statusBy({ title: 'Reporter’s notes', via: 'reporter-notes' }), 'checked');
    assert.equal(statusBy({ url, via: 'document', kind: 'primary' }), 'checked');
  });
});
