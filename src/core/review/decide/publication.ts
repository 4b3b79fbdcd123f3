import type { Article } from '../../article/article.ts';
import { dateInside } from '../../article/published.ts';
import { dayNumberOf } from '../../mentions/figures/calendar.ts';
import { sliceOf } from '../../model.ts';
import type { CheckedArticle } from '../check.ts';
import { headerOf } from './add.ts';
import type { Decision } from './decision.ts';

const inName = /(?<!\d)((?:19|20)\d\d)([-_./]?)([01]\d)\2([0-3]\d)(?!\d)/u;

/**
 * The ISO day that an article was likely published on: what is on file, what its text says, or the day in its address or
 * file name ("2016-03-11-talks.md", "/2016/03/11/talks"); `null` where nothing tells.
 * @param path of the article
 */
export function likelyPublication(article: Article, onFile: string | undefined, path: string): string | null {
  const known = onFile ?? article.published?.date;
  if (known !== undefined) return known.slice(0, '1994-02-07'.length);
  const address = article.url ? sliceOf(article.text, article.url) : '';
  for (const words of [address, path.split('/').at(-1) ?? '']) {
    const [, year = '', , month = '', day = ''] = inName.exec(words) ?? [];
    const found = dayTyped(`${year}-${month}-${day}`);
    if (found !== null) return found;
  }
  return null;
}

/** The ISO day that was typed: "1994-02-07", "February 7, 1994", "7 Feb 1994"; `null` where it is none. */
export function dayTyped(words: string): string | null {
  const typed = words.trim();
  const found = typed.length === 0 ? null : dateInside(typed);
  if (found?.start !== 0 || found.end !== typed.length) return null;
  return dayNumberOf(found.date) === null ? null : found.date;
}

/** What keeps words from being the day of publication, in a sentence; `null` where nothing does. */
export function problemOfPublication(words: string, today: string, isOnFile: boolean): string | null {
  if (words.trim() === '') return isOnFile ? null : 'Write the day, as in 2026-11-23 or November 23, 2026.';
  const day = dayTyped(words);
  if (day === null) return 'This is no day. Write it as in 2026-11-23 or November 23, 2026.';
  return day > today ? 'This day is yet to come: an article cannot have been published on it.' : null;
}

/** Keeps when an article was published, an ISO day; `null` takes it away. */
export function setPublication(checked: CheckedArticle, day: string | null): Decision {
  const onFile = checked.reading.value.article?.published;
  if ((onFile ?? null) === day) return { changes: [] };
  return {
    changes: [{ does: 'describe article', patch: { published: day }, article: headerOf(checked) }],
  };
}
