import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { readerOf } from './found.ts';

const before = 'The harbour board met on Tuesday to hear from dock workers. ';
const after = ' Members will vote in the autumn, after a public hearing.';

/** How an annotation of `checked` stands once `now` stands there, and the codes of the problems that makes. */
function standing(checked: string, now: string, fields: string) {
  const selector = `selector: { exact: ${JSON.stringify(checked)}, prefix: "${before}", suffix: "${after}" }`;
  const yaml = `version: 1\nannotations:\n  - { id: a-1, kind: claim, ${selector}, ${fields} }\n`;
  const reading = readSidecar(yaml);
  const { review } = drain(check({ text: before + now + after, reading, reader: readerOf() }));
  return [review.annotations[0].status, ...review.issues.map(({ code }) => code)];
}

describe('a passage that needs a correction', () => {
  const checked = 'The port handled 412,000 containers.';
  const needs = (correction: string) =>
    `verdict: needs-correction, correction: ${JSON.stringify(correction)}, sources: [{ title: T }]`;
  const correction = 'The port handled 421,000 containers.';

  it('is fixed once it reads as the correction, to the sign', () => {
    assert.deepEqual(standing(checked, correction, needs(correction)), ['fixed']);
    assert.deepEqual(standing(checked, checked, needs(correction)), ['to fix']);
    assert.deepEqual(standing(checked, 'The port handled 422,000 containers.', needs(correction)), [
      're-check',
      're-check',
    ]);
    const fall = 'Traffic fell by 5 percent.';
    assert.deepEqual(standing(fall, 'Traffic fell by +5 percent.', needs('Traffic fell by −5 percent.')), [
      're-check',
      're-check',
    ]);
  });

  it('is fixed where only typography was wrong, and only then', () => {
    const straight = 'The "Port" opened.';
    const curly = 'The “Port” opened.';
    assert.deepEqual(standing(straight, curly, needs(curly)), ['fixed']);
    assert.deepEqual(standing(straight, straight, needs(curly)), ['to fix']);
  });
});

describe('a finding without a source', () => {
  it('is said to have none, but an opinion needs none', () => {
    const words = 'The port handled 412,000 containers.';
    assert.deepEqual(standing(words, words, 'verdict: confirmed'), ['checked', 'no-source']);
    assert.deepEqual(standing(words, words, 'rating: "true", speaker: Ann Vos'), ['checked', 'no-source']);
    assert.deepEqual(standing(words, words, 'verdict: opinion'), ['checked']);
    assert.deepEqual(standing(words, words, 'assignee: desk'), ['in progress']);
  });
});
