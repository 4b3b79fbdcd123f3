import type { OldPassage } from './align/oldVersion.ts';
import type { Excerpt } from './search/excerpt.ts';
import type { Hit } from './search/hit.ts';
import type { TextIndex } from './words/textIndex.ts';

/** A place that the selector's own words lead to, with all that it is judged by. */
export interface SoughtPlace extends Hit {
  readonly excerpt: Excerpt;
  readonly index: TextIndex;
  /** Null where the old text is not known. */
  readonly old: OldPassage | null;
  /** The whole old text led to a place. */
  readonly isAligned: boolean;
  /** All of the excerpt stands there, and nowhere else. */
  readonly isOnly: boolean;
}
