import type { Run } from '../markdown.ts';
import { queriesIn } from '../review/queries.ts';
import type { Status } from '../review/statuses.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation } from '../sidecar/schema.ts';
import { changedRuns } from '../wording/changedRuns.ts';
import { changeWords, standingLabel } from '../wording/statuses.ts';
import { findingLabel, voiceLabel } from '../wording/findings.ts';
import { noteLabel } from '../wording/notes.ts';
import { inMarks } from '../wording/quotation.ts';
import type { Resting } from './evidence.ts';
import type { HandedAnnotation } from './handedOn.ts';

/** A line of what is said of an annotation, for each way to write it. */
export interface EntryRow {
  /** Without the colon. */
  readonly label: string;
  readonly runs: readonly Run[];
  /** The number of the source that it is about; `null` where it is about none. */
  readonly source: number | null;
}

/** An annotation in words. */
export interface Entry {
  /** "Needs correction"; "Re-check". */
  readonly standing: string;
  readonly rows: readonly EntryRow[];
}

/** Of these the heading says how it stands, and not what was found. */
const hidesFinding: ReadonlySet<Status> = new Set(['lost', 're-check', 'fixed', 'cut']);

export function entryOf({ reviewed, words, evidence }: HandedAnnotation, scale: Scale): Entry {
  const { annotation, status, speaker } = reviewed;
  const found = hidesFinding.has(status) ? findingLabel(annotation, scale) : null;
  return {
    standing: standingLabel(reviewed, scale),
    rows: [
      ...row('Says', speaker),
      ...row('In short', annotation.summary ?? null),
      ...row('Since then', changeSince(reviewed, words)),
      ...row('Finding', found),
      ...correctionRow(annotation, status, words),
      ...row('Stands', stampInWords('to be printed as it is', annotation.stet)),
      ...row('Cut', stampInWords('taken out on purpose', annotation.cut)),
      ...evidence.flatMap((resting) => sourceRow(resting, annotation)),
      ...noteRows(annotation, reviewed),
      ...row('Checked', signature(annotation)),
    ],
  };
}

const row = (label: string, words: string | null, source: number | null = null): EntryRow[] =>
  words === null ? [] : [{ label, runs: [{ words, look: 'plain' }], source }];

/** What stood there when it was checked is the only thing that a reader of the export cannot see for himself. */
function changeSince(reviewed: HandedAnnotation['reviewed'], words: string): string | null {
  const { status, annotation } = reviewed;
  return status === 'lost'
    ? 'The passage is gone, or cannot be told from another.'
    : status === 'fixed'
      ? `Corrected as asked, from ${inMarks(annotation.selector.exact)}; to be confirmed.`
      : changeWords(reviewed, words);
}

function correctionRow({ correction }: Annotation, status: Status, words: string): EntryRow[] {
  if (correction === undefined || status === 'fixed' || status === 'checked') return [];
  return [{ label: 'Should read', runs: changedRuns(words, correction).now, source: null }];
}

function sourceRow({ source, says, accessed, locator, quote }: Resting, annotation: Annotation): EntryRow[] {
  const parts = [source.title, locator, quote === null ? null : inMarks(quote)];
  const label = voiceLabel(
    { ...(says === undefined ? {} : { says }), ...(accessed === undefined ? {} : { accessed }) },
    annotation,
  );
  return row(label, parts.filter((part) => part !== null).join(', '), source.number);
}

function noteRows({ notes = [] }: Annotation, reviewed: HandedAnnotation['reviewed']): EntryRow[] {
  const queries = queriesIn(notes, reviewed);
  return notes.flatMap((note) => {
    const label = [noteLabel(note, queries) ?? 'Note', note.by]
      .filter((part) => part !== undefined)
      .join(', ');
    return row(label, note.text.trim());
  });
}

const signature = ({ checkedBy, checkedAt }: Annotation): string | null =>
  checkedBy === undefined && checkedAt === undefined ? null : byAndOn(checkedBy, checkedAt);

const stampInWords = (what: string, stamp: Annotation['stet']): string | null =>
  stamp === undefined
    ? null
    : [[what, byAndOn(stamp.by, stamp.at)].filter(Boolean).join(', '), stamp.why].filter(Boolean).join(': ');

/** "by ann on 2026-11-23"; empty where neither is known. */
export const byAndOn = (by: string | undefined, at: string | undefined): string =>
  [by === undefined ? '' : `by ${by}`, at === undefined ? '' : `on ${at.slice(0, '2026-11-23'.length)}`]
    .filter(Boolean)
    .join(' ');
