import type { Asked, WorkCounts, WorkKind } from '../review/work.ts';
import type { priorities } from '../sidecar/schema.ts';
import { counted } from './counts.ts';

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

/** What a row says of its queries: "reporter answered", then "asks foreign-desk, editor"; `null` where none waits. */
export function asksInWords({ open, answered }: Asked): string | null {
  const parts = [
    answered.length === 0 ? null : `${answered.join(', ')} answered`,
    open.length === 0 ? null : `asks ${open.join(', ')}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Only what is other than usual is worth a word. */
export const priorityInWords = (priority: Priority | undefined): string | null =>
  priority === undefined || priority === 'medium' ? null : `${priority} priority`;

/** "1 needs attention · 3 to fix · 12 open"; where nothing is left: "14 done". */
export function workInWords({ attention, 'to fix': toFix, open, done }: WorkCounts): string {
  const parts = [
    attention === 0 ? null : counted(attention, 'needs attention', 'need attention'),
    toFix === 0 ? null : `${String(toFix)} to fix`,
    open === 0 ? null : `${String(open)} open`,
  ].filter((part) => part !== null);
  if (parts.length > 0) return parts.join(' · ');
  return done === 0 ? 'nothing annotated' : `${String(done)} done`;
}
