import type { Relation } from '../figures/relation.ts';
import type { Severity } from '../model.ts';

/** What the article states about its own figures, with what somebody has said to it. */
export interface ReviewedRelation extends Relation {
  /** Stable under edits elsewhere. */
  readonly key: string;
  /** Somebody has said that it is right as printed. */
  readonly isDismissed: boolean;
  /** How much is made of it; `null` where nothing is: it does not disagree, was waved away, or the rule is off. */
  readonly severity: Severity | null;
}
