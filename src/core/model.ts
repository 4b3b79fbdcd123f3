/** A half-open range of UTF-16 offsets into the article text, as VS Code shows it (line ends are one `\n`, no BOM). */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * How an annotation finds its passage: the W3C TextQuoteSelector (`exact`, `prefix`, `suffix`) and
 * TextPositionSelector (`start`, `end`) in one. Only `exact` is required.
 */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 offset, inclusive. */
  readonly start?: number;
  /** UTF-16 offset, exclusive. */
  readonly end?: number;
  /** Hash of the text it was made on, where that is not the sidecar's `article.textSha256`. */
  readonly textSha256?: string;
}

export const annotationKinds = ['claim', 'quote', 'figure', 'note'] as const;
export type AnnotationKind = (typeof annotationKinds)[number];

export const verdicts = ['confirmed', 'needs-correction', 'unverified', 'opinion'] as const;
/** May it be printed as it stands? */
export type Verdict = (typeof verdicts)[number];

/** The scale of ratings where a folder has none of its own. */
export const usualRatings = ['true', 'mostly-true', 'half-true', 'misleading', 'false', 'unproven'] as const;
export type UsualRating = (typeof usualRatings)[number];

/** How sure we are of an annotation's place; whether its words still say what was checked is another question. */
export type Match = 'exact' | 'moved' | 'changed' | 'unsure' | 'lost';

export type Severity = 'error' | 'warning' | 'information';

/** Something wrong with a sidecar, or with an annotation's relation to the article. */
export interface Issue {
  readonly severity: Severity;
  /** Stable, kebab-case, for filters and quick fixes. */
  readonly code: string;
  /** A sentence that says what to do. */
  readonly message: string;
  /** UTF-16 offsets into the sidecar's source, half-open. */
  readonly range: Range;
}

/** For sorting. */
export const byStart = (a: Range, b: Range): number => a.start - b.start;
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
/** Without the white space at either end. */
export function trimmed(text: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
/** A place alone, without what was found there. */
export const placeOf = ({ start, end }: Range): Range => ({ start, end });
export const sliceOf = (text: string, range: Range): string => text.slice(range.start, range.end);
