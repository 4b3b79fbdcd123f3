import assert from 'node:assert/strict';
import type { Figure, Mentions, Quote } from '../../../src/core/mentions/mentions.ts';
import { coverageOf } from '../../../src/core/review/coverage.ts';
import type { SetAside } from '../../../src/core/review/items/setAside.ts';
import type { CoverageClass, ReviewedAnnotation } from '../../../src/core/review/review.ts';
import type { Status } from '../../../src/core/review/statuses.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import { nothing } from './found.ts';
import { itemsIn } from './itemsIn.ts';

const first = 'The port handled 412,000 containers in 1993.';
const second = 'Its chief said “we will need a second crane by the autumn” to the board.';
const text = `${first} ${second}`;

const rangeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const figure = (words: string, kind: Figure['kind']): Figure => ({
  ...rangeOf(words),
  kind,
  value: null,
  unit: null,
  hedge: null,
});
const quote = (words: string, fields: Partial<Quote> = {}): Quote => ({
  ...rangeOf(words),
  kind: 'direct',
  scare: false,
  speaker: null,
  person: null,
  candidates: [],
  ...fields,
});

const said = 'we will need a second crane by the autumn';
const mentions: Mentions = {
  ...nothing,
  figures: [figure('412,000 containers', 'count'), figure('1993', 'date')],
  quotes: [quote(said), quote('second crane', { scare: true }), quote('to the board', { kind: 'reported' })],
};

function annotated(kind: Annotation['kind'], words: string, status: Status): ReviewedAnnotation {
  const place = {
    match: 'exact',
    range: rangeOf(words),
    score: 1,
    status,
    changes: [],
    beside: [],
    candidates: [],
  } as const;
  const annotation = { kind, selector: { exact: words } };
  return { key: words, index: 0, annotation, place, also: [], status, speaker: null };
}

/** How many of the class are found, covered and set aside. */
function counted(
  of: CoverageClass,
  annotations: readonly ReviewedAnnotation[],
  setAside: readonly SetAside[] = [],
): number[] {
  const {
    found,
    covered,
    setAside: aside,
  } = coverageOf(itemsIn(text, { mentions, annotations, setAside }))[of];
  return [found, covered, aside];
}

describe('coverage', () => {
  it('counts figures, dates and quotations that somebody is made to say', () => {
    assert.deepEqual(counted('figure', []), [1, 0, 0]);
    assert.deepEqual(counted('date', []), [1, 0, 0]);
    assert.deepEqual(counted('quote', []), [1, 0, 0]);
  });

  it('takes a figure for checked in a checked passage of one sentence', () => {
    for (const words of [first, '412,000 containers', 'handled 412,000 containers in'])
      assert.deepEqual(counted('figure', [annotated('claim', words, 'checked')]), [1, 1, 0], words);
    assert.deepEqual(counted('date', [annotated('claim', first, 'checked')]), [1, 1, 0]);
  });

  it('does not where the passage is longer than a sentence, holds a part of it, or is not checked', () => {
    assert.deepEqual(counted('figure', [annotated('claim', text, 'checked')]), [1, 0, 0]);
    assert.deepEqual(counted('figure', [annotated('claim', '412,000', 'checked')]), [1, 0, 0]);
    assert.deepEqual(counted('figure', [annotated('claim', 'containers in 1993', 'checked')]), [1, 0, 0]);
    for (const status of ['open', 'to fix', 're-check', 'unresolved', 'lost', 'cut'] as const)
      assert.deepEqual(counted('figure', [annotated('claim', first, status)]), [1, 0, 0], status);
  });

  it('finds the one passage that holds a figure among many', () => {
    const others = ['The port', 'handled', 'Its chief', 'said', 'autumn', 'the board'];
    const annotations = others.map((words) => annotated('claim', words, 'checked'));
    assert.deepEqual(counted('figure', annotations), [1, 0, 0]);
    assert.deepEqual(counted('figure', [...annotations, annotated('claim', first, 'checked')]), [1, 1, 0]);
  });

  it('takes a quotation for checked only where it was checked as one, whole', () => {
    assert.deepEqual(counted('quote', [annotated('claim', second, 'checked')]), [1, 0, 0]);
    assert.deepEqual(counted('quote', [annotated('quote', 'a second crane', 'checked')]), [1, 0, 0]);
    assert.deepEqual(counted('quote', [annotated('quote', said, 'checked')]), [1, 1, 0]);
    assert.deepEqual(counted('quote', [annotated('quote', text, 'checked')]), [1, 1, 0]);
  });

  it('counts what was set aside apart, and once', () => {
    const aside = [{ kind: 'figure', range: rangeOf('412,000 containers') }];
    assert.deepEqual(counted('figure', [], aside), [1, 0, 1]);
    assert.deepEqual(counted('quote', [], aside), [1, 0, 0]);
    const quote = [{ kind: 'quote', range: rangeOf(said) }];
    assert.deepEqual(counted('quote', [], quote), [1, 0, 1]);
    assert.deepEqual(counted('figure', [], quote), [1, 0, 0]);
    assert.deepEqual(counted('figure', [annotated('claim', first, 'checked')], aside), [1, 1, 0]);
  });
});
