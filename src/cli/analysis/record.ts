/** A line of JSON Lines that holds an article. */
export interface ArticleRecord {
  readonly id: string | number | null;
  /** Line ends are one `\n`. */
  readonly text: string;
  /** On one line. */
  readonly headline: string | null;
  /** ISO date. */
  readonly published: string | null;
}

const isoDay = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|[T ])/;

/** The article that a line holds, or why it is none: the end of a sentence that begins with its place. */
export function articleRecord(value: unknown): ArticleRecord | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'it is no object with a “text”';
  const { id = null, text, headline = null, published = null } = value as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') return 'it has no “text” of words';
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') return 'its “id” is no word or number';
  if (headline !== null && typeof headline !== 'string') return 'its “headline” is no text';
  const day = typeof published === 'string' ? (isoDay.exec(published)?.[0] ?? null) : null;
  if (published !== null && day === null) return 'its “published” is no date as in 2026-11-23';
  const title = headline === null ? '' : headline.replace(/\s+/g, ' ').trim();
  return {
    id,
    text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
    headline: title === '' ? null : title,
    published: day,
  };
}
