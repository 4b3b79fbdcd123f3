import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { nothing, readerOf } from './found.ts';

/** The article of these tests, with one sentence that can be swapped. */
const articleWith = (sentence: string): string =>
  [
    'Harbour board weighs a second crane',
    'The board met on Tuesday to hear from dock workers and from two shipping lines.',
    sentence,
    'Members will vote in the autumn, after a public hearing in the old customs house.',
  ].join('\n\n');

const checkedSentence = 'The port handled 412,000 containers last year, the board said.';

function review(yaml: string, sentence: string, mentions = nothing): Review {
  const text = articleWith(sentence);
  const reading = readSidecar(yaml);
  assert.deepEqual(reading.issues, []);
  return drain(check({ text, reading, reader: readerOf(mentions) })).review;
}

const sidecarWith = (fields: string): string =>
  `version: 1
annotations:
  - id: a-1
    kind: claim
    selector:
      exact: "${checkedSentence}"
      prefix: "two shipping lines.\\n\\n"
      suffix: "\\n\\nMembers will vote"
${fields
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => `    ${line}\n`)
  .join('')}`;

const statusOf = (fields: string, sentence = checkedSentence): string =>
  review(sidecarWith(fields), sentence).annotations[0].status;

describe('the status of an annotation', () => {
  const changed = 'The port handled 421,000 containers last year, the board said.';
  const retyped = 'The port handled 412,000 containers  last year,\u00a0the board said.';
  const cases: [status: string, fields: string, sentence?: string][] = [
    ['open', ''],
    ['in progress', 'assignee: foreign-desk'],
    ['in progress', 'notes: [{ text: asked the port }]'],
    ['unresolved', 'verdict: unverified'],
    ['to fix', 'verdict: needs-correction'],
    ['to fix', 'verdict: needs-correction\nrating: mostly-true'],
    ['checked', 'verdict: needs-correction\nstet: { by: editor }'],
    ['checked', 'verdict: confirmed'],
    ['checked', 'verdict: opinion'],
    ['checked', 'rating: half-true\nspeaker: the board'],
    ['unresolved', 'rating: half-true'],
    ['unresolved', 'rating: unproven\nspeaker: the board'],
    ['checked', 'rating: unproven\nverdict: confirmed'],
    ['checked', 'verdict: confirmed', retyped],
    ['re-check', 'verdict: confirmed', changed],
    ['re-check', 'verdict: needs-correction\nstet: { by: editor }', changed],
    ['open', '', changed],
    ['fixed', `verdict: needs-correction\ncorrection: "${changed}"`, changed],
    ['re-check', `verdict: needs-correction\ncorrection: "${changed}"`, changed.replace('421', '423')],
    ['to fix', `verdict: needs-correction\ncorrection: "${changed}"`],
    ['lost', 'verdict: confirmed', 'A storm is expected to reach the coast before the weekend is over.'],
    ['cut', 'verdict: confirmed\ncut: { by: editor }', 'A storm is expected before the weekend is over.'],
  ];
  for (const [status, fields, sentence] of cases) {
    const text = sentence === undefined ? 'unchanged' : `"${sentence.slice(0, 40)}…"`;
    it(`is ${status} with ${fields.replaceAll('\n', ', ') || 'nothing'}; text ${text}`, () => {
      assert.equal(statusOf(fields, sentence), status);
    });
  }

  it('says which words differ', () => {
    const [reviewed] = review(sidecarWith('verdict: confirmed'), changed).annotations;
    const words = reviewed.place.changes.map(({ before, after }) => [
      checkedSentence.slice(before.start, before.end),
      changed.slice(after.start, after.end),
    ]);
    assert.deepEqual(words, [['412,000', '421,000']]);
  });

  it('counts the worst place of those that state the same fact', () => {
    const yaml =
      sidecarWith('verdict: confirmed') +
      '    also:\n      - { exact: "Members will vote in the spring, after a public hearing", prefix: "the board said.\\n\\n" }\n';
    const [reviewed] = review(yaml, checkedSentence).annotations;
    assert.equal(reviewed.place.status, 'checked');
    assert.equal(reviewed.also[0].status, 're-check');
    assert.equal(reviewed.status, 're-check');
  });

  it('counts what is open, and reports lost, changed and unsourced findings at their YAML', () => {
    const yaml = sidecarWith('verdict: confirmed');
    const { openWork, issues } = review(yaml, changed);
    assert.equal(openWork, 1);
    assert.deepEqual(
      issues.map(({ code }) => code),
      ['re-check'],
    );
    assert.match(yaml.slice(issues[0].range.start), /^id: a-1/);
    const unsourced = review(yaml, checkedSentence);
    assert.equal(unsourced.openWork, 0);
    assert.deepEqual(
      unsourced.issues.map(({ code }) => code),
      ['no-source'],
    );
  });
});
