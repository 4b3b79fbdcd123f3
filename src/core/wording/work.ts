import type { WorkKind } from '../review/work.ts';
import type { priorities } from '../sidecar/schema.ts';

export const workLabels: Readonly<Record<WorkKind, string>> = {
  attention: 'Needs Attention',
  'to fix': 'To Fix',
  open: 'Open',
  done: 'Done',
};

type Priority = (typeof priorities)[number];

export const priorityLabels: Readonly<Record<Priority, string>> = {
  high: 'High Priority',
  medium: 'Medium Priority',
  low: 'Low Priority',
};

/** Heads those that nobody in particular is to check. */
export const nobodyAssigned = 'Nobody assigned';

/** What a row says of whom its queries wait for: "asks reporter, foreign-desk"; `null` where they wait for nobody. */
export const asksInWords = (asked: readonly string[]): string | null =>
  asked.length === 0 ? null : `asks ${asked.join(', ')}`;

/** Only what is other than usual is worth a word. */
export const priorityInWords = (priority: Priority | undefined): string | null =>
  priority === undefined || priority === 'medium' ? null : `${priority} priority`;
