import { at, linesIn, numberIn, valuesOf, wordsIn } from './json.ts';
import { isItemId } from './typed.ts';

/** A page of Wikipedia. */
export interface FoundPage {
  readonly title: string;
  readonly revision: number | null;
  /** Its item, as in "Q42"; `null` where it has none. */
  readonly item: string | null;
  readonly isDisambiguation: boolean;
  /** What stands before its first heading, without marks, a paragraph a line. */
  readonly extract: string | null;
}

/** The pages of an answer, those that are missing left out; in the order of the search that found them. */
export function pagesIn(data: unknown): FoundPage[] {
  const place = (page: unknown): number => numberIn(at(page, 'index')) ?? 0;
  return [...valuesOf(at(data, 'query', 'pages'))]
    .sort((a, b) => place(a) - place(b))
    .flatMap((page) => pageIn(page) ?? []);
}

/** Old answers say `missing: ""`, new ones `missing: true`. */
export const isMissing = (page: unknown): boolean =>
  ['missing', 'invalid'].some((sign) => {
    const said = at(page, sign);
    return said !== undefined && said !== false;
  });

function pageIn(page: unknown): FoundPage | null {
  const title = wordsIn(at(page, 'title'), 255);
  if (title === null || isMissing(page)) return null;
  const item = wordsIn(at(page, 'pageprops', 'wikibase_item'), 20);
  return {
    title,
    revision: numberIn(at(page, 'lastrevid')),
    item: item !== null && isItemId(item) ? item : null,
    isDisambiguation: at(page, 'pageprops', 'disambiguation') !== undefined,
    extract: linesIn(at(page, 'extract')),
  };
}
