import assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/mentions/mentions.ts';
import { check } from '../../../src/core/review/check.ts';
import { placingOf, type Asked } from '../../../src/core/review/placing.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { readerOf } from './found.ts';

const ferry = 'The ferry carried 412,000 people last year.';
const quay = 'The quay was rebuilt in 1931 by the army.';
const text = ['Ferry board meets on fares', ferry, quay, 'Two boats were sold on Monday.'].join('\n\n');

const rangeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const claim = (words: string): Claim => ({ ...rangeOf(words), speaker: null, person: null, score: 1 });

/** The claims that are still suggested for an article in which these two were found. */
function suggested(yaml: string, asked?: readonly Asked[]): string[] {
  const reading = readSidecar(`version: 1\n${yaml}`);
  const reader = readerOf({ claims: [claim(ferry), claim(quay)] });
  const checked = check({ text, reading, reader, ...(asked ? { asked } : {}) });
  return drain(checked).review.suggestions.map(({ key }) => key);
}

const annotated = (kind: string, words: string): string =>
  `annotations:\n  - { kind: ${kind}, selector: { exact: ${JSON.stringify(words)} } }\n`;
const dismissed = (kind: string, words: string): string =>
  `dismissed:\n  - { kind: ${kind}, exact: ${JSON.stringify(words)} }\n`;

describe('suggestions', () => {
  it('are the claims that nobody has dealt with', () => {
    assert.deepEqual(suggested(''), [ferry, quay]);
  });

  it('stay away once dismissed, each by itself', () => {
    assert.deepEqual(suggested(dismissed('claim', ferry)), [quay]);
    assert.deepEqual(suggested(dismissed('claim', quay)), [ferry]);
  });

  it('of claims stay where something else was dismissed at their place', () => {
    assert.deepEqual(suggested(dismissed('figure', ferry)), [ferry, quay]);
  });

  it('stay where it is not certain that they are what was dismissed or annotated', () => {
    for (const yaml of [dismissed('claim', ferry), annotated('claim', ferry)]) {
      const { requests } = placingOf(readSidecar(`version: 1\n${yaml}`).value);
      const place = { match: 'unsure', range: rangeOf(ferry), score: 0.4, candidates: [] } as const;
      assert.equal(requests.length, 1);
      assert.deepEqual(suggested(yaml, [{ kind: 'known', place }]), [ferry, quay]);
    }
  });

  it('end where half of their words are annotated, but by a note', () => {
    for (const kind of ['claim', 'quote', 'figure'])
      assert.deepEqual(suggested(annotated(kind, ferry)), [quay]);
    assert.deepEqual(suggested(annotated('note', ferry)), [ferry, quay]);
    for (const [length, expected] of [
      [22, [quay]],
      [21, [ferry, quay]],
    ] as const) {
      const range = { start: rangeOf(ferry).start, end: rangeOf(ferry).start + length };
      const place = { match: 'exact', range, score: 1, candidates: [] } as const;
      assert.equal(ferry.length, 43);
      assert.deepEqual(suggested(annotated('claim', ferry), [{ kind: 'known', place }]), expected);
    }
  });
});
