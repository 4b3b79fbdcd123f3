import assert from 'node:assert/strict';
import type { Review } from '../../../src/core/review/review.ts';
import { rowOf } from '../../../src/features/claims/rows.ts';
import { annotated, named, reviewOf, suggested } from './reviews.ts';

/** The value, noting in `read` what is read of it: paths, with `*` for any place in a list. */
function watched<T extends object>(value: T, read: Set<string>, path = ''): T {
  return new Proxy(value, {
    get(target, key) {
      const inner: unknown = Reflect.get(target, key);
      if (typeof key === 'symbol' || typeof inner === 'function' || key === 'length') return inner;
      const step = Array.isArray(target) ? '*' : key;
      const at = path === '' ? step : `${path}.${step}`;
      if (typeof inner === 'object' && inner !== null) return watched(inner, read, at);
      read.add(at);
      return inner;
    },
  });
}

const text = 'Ann Vos said that the crane of the old harbour costs $4 million, and that the town is to pay.';
const range = { start: 0, end: text.length };

function pathsRead(kind: 'annotation' | 'suggestion', review: Review, key: string): readonly string[] {
  const read = new Set<string>();
  assert.ok(rowOf({ article: 'file:///desk/harbour.txt', kind, key }, watched(review, read)));
  return [...read].toSorted();
}

/** Asked of people and figures by `aboutOf`, whose answers are compared, and of parts by the keys of the tree. */
const asked = [
  'article.text',
  'people.*.id',
  'people.*.name',
  'people.*.unnamed',
  'people.*.mentions.*',
  'mentions.figures.*',
  'annotations.*.key',
  'suggestions.*.key',
];

/** `differences.ts` takes a row for what it was where these are: what a row reads besides has to be compared there too. */
const compared = {
  annotation: [
    'annotations.*.annotation',
    'annotations.*.status',
    'annotations.*.speaker',
    'annotations.*.place.range',
    'sidecar.sources.*',
  ],
  suggestion: ['suggestions.*.speaker', 'suggestions.*.claim'],
} as const;

describe('what the row of a passage reads of a review', () => {
  const mention = { start: 0, end: 7, form: 'name' } as const;
  const figure = { start: 53, end: 63, kind: 'money', value: 4e6, unit: 'USD', hedge: null } as const;
  const finding = annotated('crane', 'checked', {
    summary: 'What the crane costs, and who is to pay for all of it in the end',
    verdict: 'needs-correction',
    rating: 'half-true',
    correction: 'The crane costs $5 million.',
    sources: [{ source: 'accounts' }],
    checkedBy: 'ann',
    checkedAt: '2026-11-23',
  });
  const place = { ...finding.place, range };
  const reviewed = { ...finding, speaker: 'Bo Lind', place };
  const parts = reviewOf({
    text,
    annotations: [reviewed, { ...annotated('tide', 're-check'), place }, annotated('gate', 'lost')],
    suggestions: [suggested('said', 0, text.length, 'Bo Lind'), suggested('cost', 13, text.length, null)],
    people: [named('Ann Vos', { mentions: [mention] })],
  });
  const review: Review = {
    ...parts,
    mentions: { ...parts.mentions, figures: [figure] },
    sidecar: { ...parts.sidecar, sources: [{ id: 'accounts', title: 'Accounts' }] },
  };

  for (const [kind, keys] of [
    ['annotation', ['crane', 'tide', 'gate']],
    ['suggestion', ['said', 'cost']],
  ] as const)
    it(`is what says whether it is to be drawn again, of ${kind}s`, () => {
      const read = new Set(keys.flatMap((key) => pathsRead(kind, review, key)));
      const places = [...compared[kind], ...asked];
      const isOf = (path: string, place: string) => path === place || path.startsWith(`${place}.`);
      assert.deepEqual(
        [...read].filter((path) => !places.some((one) => isOf(path, one))),
        [],
      );
      assert.deepEqual(
        compared[kind].filter((one) => ![...read].some((path) => isOf(path, one))),
        [],
      );
    });
});
