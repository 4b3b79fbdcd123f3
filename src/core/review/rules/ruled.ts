import type { Article } from '../../article/article.ts';
import type { Issue, Range } from '../../model.ts';
import { shorten } from '../../shorten.ts';
import type { SidecarReading } from '../../sidecar/read.ts';
import type { RuleName, Rules } from '../../sidecar/rules/levels.ts';
import type { ReviewedAnnotation } from '../review.ts';

/** What the rules of a folder are asked about. */
export interface Ruled {
  readonly article: Article;
  readonly reading: SidecarReading;
  readonly annotations: readonly ReviewedAnnotation[];
  readonly rules: Rules;
  /** Of the files that sources name, those that are not there, as they are written; empty where nobody can look. */
  readonly deadPaths: ReadonlySet<string>;
}

/** What a rule finds, as much as the folder makes of it. */
export function found({ rules }: Ruled, code: RuleName, range: Range | null, message: string): Issue[] {
  const severity = rules[code];
  return severity === 'off' ? [] : [{ severity, code, message, range: range ?? { start: 0, end: 0 } }];
}

export const wordsOf = ({ annotation }: ReviewedAnnotation): string =>
  `“${shorten(annotation.selector.exact)}”`;
