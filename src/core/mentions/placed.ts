/** What was found in a paragraph by its text alone, and where the paragraph stands in the article. */
export interface Placed<T> {
  /** UTF-16 offset of the paragraph in the article text. */
  readonly start: number;
  readonly paragraph: string;
  readonly found: T;
}

/** One part of what was found. */
export const only =
  <Key extends PropertyKey>(key: Key) =>
  <Part>({ start, paragraph, found }: Placed<Readonly<Record<Key, Part>>>): Placed<Part> => ({
    start,
    paragraph,
    found: found[key],
  });

/** Headings name people too, but descriptions and pronouns below them seldom mean these. */
export const isProse = (paragraph: string): boolean =>
  paragraph.length > 150 || /[.!?…:;,—-]["”’')\]]*$/u.test(paragraph);
