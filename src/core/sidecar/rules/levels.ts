import type { Severity } from '../../model.ts';

export const ruleLevels = ['off', 'information', 'warning', 'error'] as const satisfies readonly (
  Severity | 'off'
)[];
/** How much is made of what a rule finds. */
export type RuleLevel = (typeof ruleLevels)[number];

/** A folder's own rules. */
export interface Rules {
  /** Figures, dates and names of which the article itself states something that does not hold. */
  readonly 'figures-disagree': RuleLevel;
}

/** What holds where a folder says nothing. */
export const usualRules: Rules = { 'figures-disagree': 'information' };
