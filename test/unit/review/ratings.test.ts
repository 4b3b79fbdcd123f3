import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import { workOnFile } from '../../../src/core/review/work.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { updateAnnotation } from '../../../src/core/sidecar/edits.ts';
import { usualScale, type Scale } from '../../../src/core/sidecar/rules/scale.ts';
import { drain } from '../../../src/core/steps.ts';
import { scaleOf } from '../scales.ts';
import { readerOf } from './found.ts';

const text = 'Quay Reopens\n\nThe quay was built in 1931, the mayor said. It is safe again.';
const sidecarOf = (fields: string): string =>
  `version: 1\nannotations:\n  - { id: a-1, kind: claim, selector: { exact: The quay was built in 1931 }, speaker: the mayor, ${fields} }\n`;
const own = scaleOf('{ id: sound, label: Sound, value: 1 }', '{ id: untold, label: Untold }');

function found(fields: string, scale: Scale) {
  const source = sidecarOf(fields);
  const { review } = drain(check({ text, reading: readSidecar(source), reader: readerOf(), scale }));
  return {
    status: review.annotations[0].status,
    scale: review.scale,
    issues: review.issues
      .filter(({ code }) => code !== 'no-source')
      .map(({ code, severity, message, range }) => ({
        code,
        severity,
        message,
        at: source.slice(range.start, range.end),
      })),
  };
}

describe('a rating', () => {
  it('of the folder’s own settles what a speaker asserts where it has a number, and else leaves it open', () => {
    assert.deepEqual(found('rating: sound', own), { status: 'checked', scale: own, issues: [] });
    assert.equal(found('rating: untold', own).status, 'unresolved');
    assert.equal(found('rating: untold, verdict: confirmed', own).status, 'checked');
    for (const [rating, open] of [
      ['sound', 0],
      ['untold', 1],
    ] as const)
      assert.equal(
        workOnFile(readSidecar(sidecarOf(`rating: ${rating}`)).value, own, '2026-11-28').open,
        open,
      );
  });

  it('of the usual scale goes on to hold where the folder has come to have its own', () => {
    assert.deepEqual(found('rating: mostly-true', own), { status: 'checked', scale: own, issues: [] });
  });

  it('that is in no scale is a problem where it stands, and leaves open what it says', () => {
    const { status, issues } = found('rating: sounds', own);
    assert.equal(status, 'unresolved');
    assert.deepEqual(
      issues.map(({ code, severity, at }) => [code, severity, at]),
      [['unknown-rating', 'error', 'sounds']],
    );
    assert.match(
      issues[0].message,
      /^This folder’s copydesk\.yaml has no rating “sounds”\. Write one of sound, untold,/,
    );
    assert.match(
      found('rating: sound', usualScale).issues[0].message,
      /^Copydesk has no rating “sound”\. .*mostly-true/,
    );
    const past = found('verdict: confirmed, history: [{ rating: tru }]', own);
    assert.deepEqual([past.status, past.issues.map(({ at }) => at)], ['checked', []]);
  });

  it('is no problem while a part of the folder’s scale cannot be read', () => {
    const broken: Scale = { own: own.own, isWhole: false };
    assert.deepEqual(found('rating: sounds', broken).issues, []);
    assert.equal(found('rating: sounds', broken).status, 'unresolved');
  });

  it('that is in no scale is kept byte for byte', () => {
    const source = sidecarOf('rating:   "sounds  odd" , priority: low');
    const edited = updateAnnotation('a-1', { assignee: 'ann' })(source);
    assert.ok(edited.ok);
    assert.ok(edited.text.includes('rating:   "sounds  odd" , priority: low'));
  });

  it('means something else as soon as the folder says so', () => {
    const source = readSidecar(sidecarOf('rating: untold'));
    const statusBy = (scale: Scale) =>
      drain(check({ text, reading: source, reader: readerOf(), scale })).review.annotations[0].status;
    const settled = scaleOf('{ id: untold, label: Untold, value: 1 }');
    assert.deepEqual([statusBy(own), statusBy(settled)], ['unresolved', 'checked']);
  });
});
