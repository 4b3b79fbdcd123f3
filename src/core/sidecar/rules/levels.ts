import type { Severity } from '../../model.ts';
import { mapRecord } from '../../records.ts';

export const ruleLevels = ['off', 'information', 'warning', 'error'] as const satisfies readonly (
  Severity | 'off'
)[];
/** How much is made of what a rule finds. */
export type RuleLevel = (typeof ruleLevels)[number];

interface Rule {
  /** For whoever writes a `copydesk.yaml`. */
  readonly about: string;
  /** Where a folder says nothing. */
  readonly usual: RuleLevel;
}

/** What a folder can have said of its articles. */
export const ruleTable = {
  'figures-disagree': {
    about: 'Figures, dates and names of which the article itself states something that does not hold.',
    usual: 'information',
  },
  'no-source': { about: 'A finding that rests on nothing.', usual: 'information' },
  'secondary-only': { about: 'A finding that rests on secondary sources alone.', usual: 'off' },
  'two-secondaries': { about: 'A finding that rests on one secondary source alone.', usual: 'off' },
  'checker-is-byline': { about: 'Who wrote the article has checked it.', usual: 'off' },
  'source-without-date': {
    about: 'A source with an address, or an interview, without the day on which it was read or held.',
    usual: 'off',
  },
  'dead-path': { about: 'A source that is a file of the folder, and is not there.', usual: 'information' },
  'high-priority-open': { about: 'An annotation of high priority that still needs somebody.', usual: 'off' },
  'query-unanswered': { about: 'A query without an answer that a checker has accepted.', usual: 'off' },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof ruleTable;

/** A folder's own rules. */
export type Rules = Readonly<Record<RuleName, RuleLevel>>;

/** What holds where a folder says nothing. */
export const usualRules: Rules = mapRecord<RuleName, Rule, RuleLevel>(ruleTable, ({ usual }) => usual);
