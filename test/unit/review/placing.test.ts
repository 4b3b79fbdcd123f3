import assert from 'node:assert/strict';
import { hashesAsked, placingOf, searchAll } from '../../../src/core/review/placing.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';

const [older, known, given] = ['a', 'b', 'c'].map((digit) => digit.repeat(64));

const requestsOf = (yaml: string, madeOn?: string) =>
  placingOf(readSidecar(`version: 1\n${yaml}`).value, madeOn).requests;

describe('what has to be found in an article', () => {
  const annotation =
    'annotations:\n  - kind: claim\n    selector: { exact: 12 boats }\n    verdict: needs-correction\n    correction: 21 boats\n' +
    `    also:\n      - { exact: a dozen boats, textSha256: ${older} }\n`;

  it('is each passage with the correction that may stand there by now', () => {
    assert.deepEqual(
      requestsOf(annotation).map(({ correction }) => correction),
      ['21 boats', '21 boats'],
    );
  });

  it('is looked for in the text it was found on: its own, else the sidecar’s, else the one that is given', () => {
    const hashes = (yaml: string, madeOn?: string) =>
      requestsOf(yaml, madeOn).map(({ textSha256 }) => textSha256);
    assert.deepEqual(hashes(annotation), [undefined, older]);
    assert.deepEqual(hashes(annotation, given), [given, older]);
    assert.deepEqual(hashes(`article: { textSha256: ${known} }\n${annotation}`, given), [known, older]);
    const placing = placingOf(readSidecar(`version: 1\n${annotation}`).value, given);
    assert.deepEqual([...hashesAsked(searchAll(placing))], [given, older]);
  });

  it('is what was dismissed, with the words around it that tell it from its copies', () => {
    const dismissed =
      'dismissed:\n  - { kind: claim, exact: fares rose, prefix: "in May ", suffix: " again" }\n  - { kind: claim, exact: fares fell }\n';
    assert.deepEqual(
      requestsOf(dismissed).map(({ selector }) => selector),
      [{ exact: 'fares rose', prefix: 'in May ', suffix: ' again' }, { exact: 'fares fell' }],
    );
    assert.deepEqual(
      requestsOf(dismissed, given).map(({ textSha256 }) => textSha256),
      [given, given],
    );
  });
});
