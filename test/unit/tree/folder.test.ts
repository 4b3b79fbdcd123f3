import assert from 'node:assert/strict';
import { folderNodes } from '../../../src/features/claims/folderNodes.ts';
import { annotated, reviewOf } from './reviews.ts';

describe('the articles of a folder', () => {
  const uriOf = (path: string) => ({ path, toString: () => `file:///desk/${path}` });
  const none = { attention: 0, 'to fix': 0, open: 0, done: 0 };
  const files = [
    { article: uriOf('spring/talks.txt'), counts: { ...none, open: 2 } },
    { article: uriOf('spring/quay.txt'), counts: { ...none, done: 5 } },
    { article: uriOf('broken.txt'), counts: null },
  ];
  const shown = (options: { openOnly?: boolean; filter?: string } = {}, open: Record<string, number> = {}) =>
    folderNodes(
      files,
      ({ path }) =>
        path in open
          ? reviewOf({ annotations: [annotated('a', 'to fix'), annotated('b', 'open')] })
          : undefined,
      ({ path }) => path,
      { openOnly: false, filter: '', now: '2026-11-23T10:00:00Z', ...options },
    ).map(({ path, counts }) => `${path} ${counts === null ? '?' : String(counts['to fix'] + counts.open)}`);

  it('are those with annotations, counted by their files, and where they are open as they stand now', () => {
    assert.deepEqual(shown(), ['spring/talks.txt 2', 'spring/quay.txt 0', 'broken.txt ?']);
    assert.deepEqual(shown({}, { 'spring/quay.txt': 1 }).at(1), 'spring/quay.txt 2');
  });

  it('are narrowed to those with open work, which what cannot be read may have', () => {
    assert.deepEqual(shown({ openOnly: true }), ['spring/talks.txt 2', 'broken.txt ?']);
  });

  it('are narrowed by words of their path', () => {
    assert.deepEqual(shown({ filter: 'SPRING quay' }), ['spring/quay.txt 0']);
  });
});
