import { byStart, type Issue } from '../../model.ts';
import { bylineIssues } from './byline.ts';
import { evidenceIssues } from './evidence.ts';
import type { Ruled } from './ruled.ts';
import { sourceIssues } from './sources.ts';
import { workIssues } from './work.ts';

/** What the folder's rules find, in the order of the file. */
export const ruleIssues = (ruled: Ruled): Issue[] =>
  [...evidenceIssues(ruled), ...bylineIssues(ruled), ...sourceIssues(ruled), ...workIssues(ruled)].sort(
    (a, b) => byStart(a.range, b.range),
  );
