import type { Range, Selector } from '../../../../src/core/model.ts';
import type { Article } from '../data.ts';
import { seedOf } from '../random.ts';

/** Thresholds and rules are chosen on one; the other is only measured. They share no text, no wording and no seed. */
export type Part = 'development' | 'held out';
export const parts: readonly Part[] = ['development', 'held out'];

/** A passage of an old text, and where it is in the new one. */
export interface KindCase {
  /** The row of the table that it counts in. */
  readonly row: string;
  readonly oldText: string;
  readonly newText: string;
  /** In the old text. */
  readonly passage: Range;
  /** In the new text; null where it is gone. */
  readonly truth: Range | null;
  /** Where it is not the project's own. */
  readonly selector?: Selector;
  /** What the passage is to read. */
  readonly correction?: string;
}

export const articlesOf = (articles: readonly Article[], part: Part): Article[] =>
  articles.filter(({ name }) => parts[seedOf(name) % 2] === part);

export const seedFor = (part: Part): number => (part === 'development' ? 1 : 7919);

/** Where the marked words of a text are, and the text without the marks: `Park {voted yes}.` */
export function unmarked(marked: string): { text: string; range: Range } {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  return { text: marked.replace('{', '').replace('}', ''), range: { start, end } };
}

export const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });
