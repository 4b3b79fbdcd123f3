import assert from 'node:assert/strict';
import type { Issue } from '../../../src/core/model.ts';
import { check } from '../../../src/core/review/check.ts';
import type { Asked } from '../../../src/core/review/placing.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';
import { readerOf } from './found.ts';

const passage = 'The port handled 412,000 containers last year.';
const other = 'The vote is in autumn, after a hearing.';
const text = `Harbour board meets\n\n${passage}\n\n${other}`;
const sidecarWith = (fields: string, exact = passage): string =>
  `version: 1\nannotations:\n  - { id: a-1, kind: claim, selector: { exact: "${exact}" }${fields} }\n`;

const issuesOf = (yaml: string): readonly Issue[] => checkedWith(text, yaml).review.issues;
const codesOf = (yaml: string): string[] => issuesOf(yaml).map(({ code }) => code);

describe('the problems of annotations', () => {
  it('are none where nothing was found yet, or a finding has a source', () => {
    assert.deepEqual(codesOf(sidecarWith('')), []);
    assert.deepEqual(codesOf(sidecarWith(', verdict: confirmed, sources: [{ title: Port }]')), []);
    assert.deepEqual(codesOf(sidecarWith(', verdict: opinion')), [], 'an opinion needs none');
  });

  it('are a finding without a source, of which nothing is at risk', () => {
    const [issue] = issuesOf(sidecarWith(', rating: true'));
    assert.deepEqual([issue.code, issue.severity], ['no-source', 'information']);
    assert.match(issue.message, /^“The port handled 412,000 containers last year\.”/);
    assert.deepEqual(codesOf(sidecarWith(', verdict: confirmed, sources: []')), ['no-source']);
  });

  it('are a passage that is gone, at its place in the sidecar', () => {
    const yaml = sidecarWith('', 'Nothing like it was ever printed on this page.');
    const [issue] = issuesOf(yaml);
    assert.deepEqual([issue.code, issue.severity], ['lost', 'warning']);
    assert.match(issue.message, /is no longer in the article\. Re-attach it, or mark it as cut\./);
    assert.ok(yaml.slice(issue.range.start, issue.range.end).startsWith('{ id: a-1'));
  });

  it('are a finding whose passage reads differently, or whose place is not certain', () => {
    const yaml = sidecarWith(', verdict: confirmed');
    const reading = readSidecar(yaml);
    const messageAt = (words: string, match: 'changed' | 'unsure') => {
      const asked: Asked[] = [
        { kind: 'known', place: { match, range: rangeOf(text, words), score: 1, candidates: [] } },
      ];
      const [issue] = drain(check({ text, reading, reader: readerOf(), asked })).review.issues;
      assert.deepEqual([issue.code, issue.severity], ['re-check', 'warning']);
      return issue.message;
    };
    assert.match(messageAt(other, 'changed'), /reads differently since it was checked/);
    assert.match(messageAt(passage, 'unsure'), /its place in the article is not certain/);
  });

  it('name the place that needs attention where several state the same fact', () => {
    const yaml = sidecarWith(
      ', verdict: confirmed, sources: [{ title: Port }], also: [{ exact: "Something that is nowhere to be read here" }]',
    );
    const [issue] = issuesOf(yaml);
    assert.match(issue.message, /^“Something that is nowhere to be read here”/);
  });
});
