import { writersOf } from '../../article/article.ts';
import type { Issue } from '../../model.ts';
import { found, type Ruled } from './ruled.ts';

/** Whether who wrote the article has checked it: said once of each, at the first finding of theirs. */
export function bylineIssues(ruled: Ruled): Issue[] {
  const { article, reading, annotations } = ruled;
  const bylines = [reading.value.article?.byline, writersOf(article)].filter(
    (one) => one !== undefined && one !== null,
  );
  const writers = new Set(bylines.flatMap(namesIn));
  const byChecker = new Map<string, typeof annotations>();
  for (const reviewed of annotations) {
    const { checkedBy } = reviewed.annotation;
    if (checkedBy === undefined || !writers.has(nameOf(checkedBy))) continue;
    byChecker.set(checkedBy, [...(byChecker.get(checkedBy) ?? []), reviewed]);
  }
  return [...byChecker].flatMap(([checker, checked]) => {
    const [first] = checked;
    const many = checked.length === 1 ? 'a finding' : `${String(checked.length)} findings`;
    const range = reading.locate(first.annotation, 'checkedBy') ?? reading.annotationRanges[first.index];
    return found(
      ruled,
      'checker-is-byline',
      range,
      `${checker} wrote the article, and made ${many} about it. Let somebody else check that.`,
    );
  });
}

/** The names of a byline of several, in full: a given name alone is nobody's. */
const namesIn = (byline: string): string[] =>
  byline
    .replace(/^\s*by\s+/i, '')
    .split(/,| and | & | with /i)
    .map(nameOf)
    .filter((name) => name.includes(' '));

/** Words of a name in small letters; of an address what stands before the "@": "jane.roe@example.org" is Jane Roe. */
function nameOf(words: string): string {
  const [local] = words.split('@');
  const parts = (words.includes('@') ? local.replace(/[._]/g, ' ') : words)
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{M}'’-]+/gu);
  return (parts ?? []).join(' ').replace(/\p{M}/gu, '');
}
