import type { Article } from '../../article/article.ts';
import { contains, sliceOf } from '../../model.ts';
import type { Figure } from '../mentions.ts';
import { dayNumberOf } from './calendar.ts';
import { figuresIn } from './figures.ts';
import { publicationOn, resolveDates, type Anchor } from './resolve.ts';

/** A dispatch is printed within so many days; an older date before its text is none of its own. */
const longestOnTheWay = 14;

/**
 * What the dates of an article are counted from: the day that its dateline gives, else that of its publication.
 * @param published ISO date of publication, where it is known
 */
export function anchorOf(article: Article, published: string | null): Anchor {
  const publication = publicationOn(published);
  const { text, dateline } = article;
  if (dateline === null) return publication;
  const figures = resolveDates(figuresIn(sliceOf(text, dateline)), publication);
  const day = figures.find(({ kind }) => kind === 'date')?.value;
  const sent = typeof day === 'string' ? dayNumberOf(day) : null;
  if (typeof day !== 'string' || sent === null) return publication;
  if (publication.from === null) return { by: 'dateline', from: day };
  const onTheWay = (dayNumberOf(publication.from) ?? sent) - sent;
  return onTheWay >= 0 && onTheWay <= longestOnTheWay ? { by: 'dateline', from: day } : publication;
}

/** The dateline's own date is counted from nothing but the day of publication. */
export function withDateline(
  figures: readonly Figure[],
  { dateline }: Article,
  published: string | null,
): Figure[] {
  return figures.map((figure) =>
    dateline && figure.counted?.by === 'dateline' && contains(dateline, figure)
      ? { ...figure, counted: { ...figure.counted, ...publicationOn(published) } }
      : figure,
  );
}
