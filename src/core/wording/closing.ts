import type { ArticleChange, ChangeKind } from '../review/closing/whatChanged.ts';
import type { ResponseState, ReviewedResponse } from '../review/closing/responses.ts';
import type { LeftOpen, ReviewedSignoff } from '../review/closing/signoffs.ts';
import type { PrintedCorrection, Response } from '../sidecar/schema.ts';
import { shorten } from '../shorten.ts';
import { differencesInWords } from './changes.ts';
import { counted } from './counts.ts';
import { dateInShort } from './dates.ts';
import { inMarks } from './quotation.ts';
import { statusLabels } from './statuses.ts';

/** "3 annotations open, 1 query waits, 12 items not checked, 4 sentences not read"; `null` where nothing is left. */
export function leftInWords({
  annotations,
  items,
  unread,
  queries,
  overdue,
  conflicts,
}: LeftOpen): string | null {
  const parts = [
    ...(annotations.length > 0 ? [`${counted(annotations.length, 'annotation', 'annotations')} open`] : []),
    ...(queries.length > 0 ? [counted(queries.length, 'query waits', 'queries wait')] : []),
    ...(overdue.length > 0 ? [`${counted(overdue.length, 'response', 'responses')} overdue`] : []),
    ...(conflicts > 0 ? [`${counted(conflicts, 'conflict', 'conflicts')} to settle`] : []),
    ...(items.length > 0 ? [`${counted(items.length, 'item', 'items')} not checked`] : []),
    ...(unread > 0 ? [`${counted(unread, 'sentence', 'sentences')} not read`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

const dayOf = (at: string | undefined): string =>
  at === undefined ? '' : ` on ${dateInShort(at.slice(0, 10))}`;

/** "Ann Doe as research on 23 Nov 2026, 2 open, 1 waived; void: the text has changed since". */
export function signoffInWords({ signoff, isValid }: ReviewedSignoff): string {
  const { by = 'somebody', role, at, open, waived = [] } = signoff;
  const left = [
    ...(open === undefined || open === 0 ? [] : [`${String(open)} open`]),
    ...(waived.length === 0 ? [] : [`${String(waived.length)} waived`]),
  ];
  const who = `${by}${role === undefined ? '' : ` as ${role}`}${dayOf(at)}`;
  return [who, ...left].join(', ') + (isValid ? '' : '; void: the text has changed since');
}

/** What keeps an article from having a valid sign-off of a role; `null` where it has one. */
export function noSignoff(role: string, found: ReviewedSignoff | undefined): string | null {
  if (!found) return `Nobody has signed off as ${role}.`;
  if (found.isValid) return null;
  const { by = 'somebody', at } = found.signoff;
  return `The sign-off as ${role} by ${by}${dayOf(at)} is void: the text has changed since.`;
}

export const responseStateLabels: Readonly<Record<ResponseState, string>> = {
  overdue: 'Overdue',
  waiting: 'Waiting',
  answered: 'Answered',
};

/** "asked on 2026-11-23, by mail to the press office"; `null` where neither is said. */
export function askedInWords({ asked, channel }: Response): string | null {
  if (asked === undefined && channel === undefined) return null;
  return `asked${dayOf(asked)}${channel === undefined ? '' : `, ${channel}`}`;
}

/** "2026-11-24", "2026-11-24 18:00 UTC": as it was set, so that everybody reads the same. */
const deadlineInWords = (deadline: string): string =>
  deadline
    .replace(/(?<=^.{10})[Tt]/, ' ')
    .replace(/(?<= \d{2}:\d{2}):\d{2}(?:\.\d+)?/, '')
    .replace(/\s*[Zz]$/, ' UTC')
    .replace(/(?<=\d{2}:\d{2})(?=[+-]\d{2})/, ' ');

/** "overdue since 2026-11-24", "overdue since 2026-11-24 18:00 UTC". */
export const overdueInWords = ({ deadline = '' }: Response): string =>
  `overdue since ${deadlineInWords(deadline)}`;

/** "Jane Roe, asked on 2026-11-23, due on 2026-11-24: overdue". */
export function responseInWords({ name, response, state }: ReviewedResponse): string {
  const { asked, deadline, says } = response;
  const parts = [
    name,
    ...(asked === undefined ? [] : [`asked${dayOf(asked)}`]),
    ...(deadline === undefined ? [] : [`due on ${deadlineInWords(deadline)}`]),
  ];
  const told =
    state === 'answered' && says !== undefined ? inMarks(says, 80) : responseStateLabels[state].toLowerCase();
  return `${parts.join(', ')}: ${told}`;
}

export const changeLabels: Readonly<Record<ChangeKind, string>> = {
  headline: 'Headline',
  new: 'New',
  changed: 'Changed',
  cut: 'Cut',
  're-check': 'To check again',
};

/** "2 sentences changed, 1 put in, the headline": how much changed, by kinds. */
export function changesCounted(changes: readonly ArticleChange[]): string {
  const count = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const [changed, put, cut, again] = [count('changed'), count('new'), count('cut'), count('re-check')];
  const parts = [
    ...(count('headline') > 0 ? ['the headline'] : []),
    ...(changed > 0 ? [`${counted(changed, 'sentence', 'sentences')} changed`] : []),
    ...(put > 0 ? [`${counted(put, 'sentence', 'sentences')} new`] : []),
    ...(cut > 0 ? [`${counted(cut, 'sentence', 'sentences')} cut`] : []),
    ...(again > 0 ? [`${counted(again, 'finding', 'findings')} to check again`] : []),
  ];
  return parts.join(', ');
}

/** What changed, in one line; of a re-check how it stands with it. */
export function changeInWords({ kind, was, now, reviewed }: ArticleChange): string {
  if (reviewed && was !== null && (now === null || was === now)) return statusLabels[reviewed.status];
  if (was !== null && now !== null) return differencesInWords(was, now);
  return kind === 'cut' ? 'taken out' : kind === 'new' ? 'put in' : shorten(now ?? was ?? '', 80);
}

/** What a walk over changes has no place for, behind what it says of them; empty where there is none. */
export const lostInWords = (lost: number): string =>
  lost === 0
    ? ''
    : ` Not found in the text, so that the walk has no place for them: ${counted(lost, 'annotation', 'annotations')}; see the Claims view.`;

/** Where the text of a sign-off was kept. */
export type OldTextPlace = 'private file' | 'machine' | 'git';

/** "compared with the text in git": what the comparison with a sign-off rests on. */
export const oldTextWords: Readonly<Record<OldTextPlace, string>> = {
  'private file': 'the text in the private file',
  machine: 'the text kept on this machine',
  git: 'the text in git',
};

type CorrectionType = NonNullable<PrintedCorrection['type']>;
export const correctionTypeMeanings: Readonly<Record<CorrectionType, string>> = {
  correction: 'what was printed was wrong',
  clarification: 'it was right, and could be misread',
  retraction: 'it is withdrawn',
  update: 'it was right then, and there is news',
};

/** The notice that is offered for a printed correction. */
export const noticeFor = (was: string, now: string): string =>
  `An earlier version of this article said ${inMarks(was)}. It should have said ${inMarks(now)}.`;
