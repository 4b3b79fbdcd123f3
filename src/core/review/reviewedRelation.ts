import type { Relation } from '../figures/relation.ts';

/** What the article states about its own figures, with what somebody has said to it. */
export interface ReviewedRelation extends Relation {
  /** Stable under edits elsewhere. */
  readonly key: string;
  /** Somebody has said that it is right as printed. */
  readonly isDismissed: boolean;
}
