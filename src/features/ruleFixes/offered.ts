import { unknownRating } from '../../core/review/ratingIssues.ts';
import type { RuleName } from '../../core/sidecar/rules/levels.ts';
import type { CommandName } from '../../shared/commands.ts';

/** What the light bulb offers: what it is called, and the command that does it. */
export type Fix = readonly [title: string, command: CommandName];

/** An issue that rests on the folder's rules: what one of them finds, or a rating that its scale does not have. */
export type RuledCode = Exclude<RuleName, 'figures-disagree'> | typeof unknownRating;

/** What is offered of the annotation that an issue stands in, and of the entry of the sources. */
interface Fixes {
  readonly annotation: readonly Fix[];
  readonly source: readonly Fix[];
}

const addSource: readonly Fix[] = [
  ['Add Source', 'addSource'],
  ['Take Source in Hand', 'takeSource'],
];
const goThere: Fix = ['Go to the Passage', 'revealItem'];
const editSource: Fix = ['Edit Source', 'editSource'];

const fixes: Readonly<Record<RuledCode, Fixes>> = {
  'no-source': { annotation: [...addSource, goThere], source: [] },
  'secondary-only': { annotation: [...addSource, goThere], source: [] },
  'two-secondaries': { annotation: [...addSource, goThere], source: [] },
  'checker-is-byline': { annotation: [goThere], source: [] },
  'high-priority-open': { annotation: [['Write Finding', 'openFindingForm'], goThere], source: [] },
  'query-unanswered': { annotation: [['Go to the Query', 'revealItem']], source: [] },
  // Evidence that is written in place has no entry to edit.
  'dead-path': { annotation: [...addSource, goThere], source: [editSource] },
  'source-without-date': { annotation: [goThere], source: [editSource] },
  [unknownRating]: { annotation: [['Change the Finding', 'setFinding'], goThere], source: [] },
};

export const isRuled = (code: unknown): code is RuledCode =>
  typeof code === 'string' && Object.hasOwn(fixes, code);

/** What is offered where an issue stands. */
export const fixesOffered = (code: RuledCode, at: keyof Fixes): readonly Fix[] => fixes[code][at];
