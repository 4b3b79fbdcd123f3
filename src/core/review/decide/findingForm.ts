import type { Annotation, Evidence, SourceEntry } from '../../sidecar/schema.ts';
import type { Patch } from '../../yaml/overlay.ts';
import type { CheckedArticle } from '../check.ts';
import { changedFields, type FindingField, type FindingFields } from '../findingForm/fields.ts';
import { passageOf, type Subject } from '../findingForm/subject.ts';
import type { ReviewedAnnotation } from '../review.ts';
import { givenSource } from '../sources/given.ts';
import { sourceTitle } from '../sources/named.ts';
import { annotate } from './add.ts';
import { addSource, setSpeaker } from './annotation.ts';
import type { Speaker } from './beforehand.ts';
import { signed, together, type Decision, type Who } from './decision.ts';
import { removeFinding, setFinding } from './finding.ts';
import { firstNote, say, type Said } from './thread.ts';

/** A form that is saved. */
export interface SavedFinding {
  /** What it began with. */
  readonly opened: FindingFields;
  readonly fields: FindingFields;
  /** ISO day. */
  readonly today: string;
}

/** All that a form says of a passage, in one step; what it leaves as it was stays as it is. */
export function saveFinding(
  checked: CheckedArticle,
  subject: Subject,
  saved: SavedFinding,
  who: Who,
): Decision {
  return subject.is === 'passage'
    ? newFinding(checked, subject, saved, who)
    : changedFinding(checked, subject.reviewed, saved, who);
}

function newFinding(
  checked: CheckedArticle,
  subject: Extract<Subject, { is: 'passage' }>,
  { fields, today }: SavedFinding,
  who: Who,
): Decision {
  const { verdict, rating, priority } = fields;
  const correction = correctionIn(fields, passageOf(checked, subject));
  const given = evidenceIn(checked, fields, today);
  const assignee = fields.assignee.trim();
  const said = saidIn(fields);
  const made = annotate(checked, subject.range, {
    kind: subject.kind,
    ...speakerIn(checked, fields),
    ...(verdict === '' ? {} : { verdict }),
    ...(rating === '' ? {} : { rating }),
    ...(correction === null ? {} : { correction }),
    ...(priority === '' ? {} : { priority }),
    ...(assignee === '' ? {} : { assignee }),
    ...(verdict === '' && rating === '' ? {} : signed(who)),
    ...(given === null ? {} : { sources: [given.evidence] }),
    ...(said === null ? {} : { notes: [firstNote(said, who)] }),
  });
  if (!given?.filed) return made;
  return { ...made, changes: [...made.changes, { does: 'file new source', source: given.filed }] };
}

function changedFinding(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  saved: SavedFinding,
  who: Who,
): Decision {
  const { fields, opened, today } = saved;
  const changed = new Set<FindingField>(changedFields(opened, fields));
  const given = evidenceIn(checked, fields, today);
  const said = saidIn(fields);
  const patch: Patch<Annotation> = {
    ...(changed.has('priority') ? { priority: fields.priority || null } : {}),
    ...(changed.has('assignee') ? { assignee: fields.assignee.trim() || null } : {}),
  };
  const annotation = checked.reading.refOf(reviewed.annotation);
  // The finding comes last: it may put the annotation on other words, by which one without an id is found.
  return together([
    ...(changed.has('speaker') ? [setSpeaker(checked, reviewed, speakerIn(checked, fields))] : []),
    ...(Object.keys(patch).length > 0 ? [{ changes: [{ does: 'update' as const, annotation, patch }] }] : []),
    ...(given === null ? [] : [addSource(checked, reviewed, given.evidence, given.filed)]),
    ...(said === null ? [] : [say(checked, reviewed, said, who)]),
    ...foundAnew(checked, reviewed, saved, changed, who),
  ]);
}

function foundAnew(
  checked: CheckedArticle,
  reviewed: ReviewedAnnotation,
  { fields, opened }: SavedFinding,
  changed: ReadonlySet<FindingField>,
  who: Who,
): Decision[] {
  const { verdict, rating } = fields;
  const correction = correctionIn(fields, passageOf(checked, { is: 'annotation', reviewed }));
  const isCorrected = verdict === 'needs-correction' && changed.has('correction');
  if (!changed.has('verdict') && !changed.has('rating') && !isCorrected) return [];
  if (verdict === '' && rating === '') return [removeFinding(checked, reviewed)];
  const annotation = checked.reading.refOf(reviewed.annotation);
  const gone: Patch<Annotation> = {
    ...(verdict === '' && opened.verdict !== '' ? { verdict: null, correction: null, stet: null } : {}),
    ...(rating === '' && opened.rating !== '' ? { rating: null } : {}),
    ...(isCorrected && correction === null ? { correction: null } : {}),
  };
  return [
    ...(Object.keys(gone).length > 0
      ? [{ changes: [{ does: 'update' as const, annotation, patch: gone }] }]
      : []),
    setFinding(
      checked,
      reviewed,
      { ...(verdict === '' ? {} : { verdict }), ...(rating === '' ? {} : { rating }), correction },
      who,
    ),
  ];
}

/** `null` where nothing is to be changed, or nothing was said to be. */
function correctionIn({ verdict, correction }: FindingFields, passage: string): string | null {
  const words = correction.trim();
  return verdict === 'needs-correction' && words !== '' && words !== passage.trim() ? words : null;
}

function speakerIn({ review }: CheckedArticle, { speaker }: FindingFields): Speaker {
  const words = speaker.trim();
  if (words === '') return {};
  const person = review.people.find(({ name, entry }) => name === words && entry !== null);
  return person?.entry ? { person: person.entry.id } : { speaker: words };
}

function saidIn({ note, to }: FindingFields): Said | null {
  const text = note.trim();
  return text === '' ? null : { text, to: to.trim() || null };
}

function evidenceIn(
  { review }: CheckedArticle,
  fields: FindingFields,
  today: string,
): { readonly evidence: Evidence; readonly filed: SourceEntry | null } | null {
  const words = fields.source.trim();
  const { sources } = review.sidecar;
  const listed = sources.findLast((one) => sourceTitle(one) === words || one.id === words);
  const given = listed
    ? { id: listed.id, filed: null, locator: null }
    : givenSource(words, { sources, today });
  if (!given) return null;
  const { says } = fields;
  const locator = fields.locator.trim() || given.locator;
  const evidence = { source: given.id, ...(says && { says }), ...(locator === null ? {} : { locator }) };
  return { evidence, filed: given.filed };
}
