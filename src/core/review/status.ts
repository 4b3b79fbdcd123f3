import type { Range, Selector } from '../model.ts';
import { changedWords, sameWords } from '../selectors/changes.ts';
import type { Place } from '../selectors/place.ts';
import { leavesOpen, usualScale, type Scale } from '../sidecar/rules/scale.ts';
import type { Annotation, SourceEntry } from '../sidecar/schema.ts';
import { changeOfAttribution } from './attribution.ts';
import { changesBeside, type Beside, type BesideChange } from './beside.ts';
import { isRecord } from './sources/records.ts';
import { type ReviewedAnnotation, type ReviewedPlace } from './review.ts';
import { statuses, type Status } from './statuses.ts';

export const hasFinding = (annotation: Annotation): boolean =>
  annotation.verdict !== undefined || annotation.rating !== undefined;

/**
 * The status of one place of an annotation: the first that fits, in the order of {@link statuses}.
 * @param checked the words that were checked
 * @param current the words that stand there now; `null` where there is no place
 * @param scale the ratings that hold for the article
 */
function statusOf(
  annotation: Annotation,
  match: Place['match'],
  checked: string,
  current: string | null,
  beside: readonly BesideChange[],
  filed: readonly SourceEntry[],
  scale: Scale,
): Status {
  if (annotation.cut) return 'cut';
  if (match === 'lost' || current === null) return 'lost';
  const asChecked = sameWords(checked, current);
  const certain = match !== 'unsure';
  const { verdict, correction } = annotation;
  // A correction of typography alone is told from what was checked to the character.
  const reads = (words: string): boolean =>
    sameWords(checked, words) ? current === words && current !== checked : sameWords(words, current);
  if (verdict === 'needs-correction' && correction !== undefined && certain && reads(correction))
    return 'fixed';
  if (hasFinding(annotation) && (!asChecked || !certain || beside.length > 0)) return 're-check';
  if (verdict === 'needs-correction' && !annotation.stet) return 'to fix';
  if (verdict === 'unverified' || wantsVerdict(annotation, scale)) return 'unresolved';
  if (isTickOfQuote(annotation) && !hasRecordOf(annotation, filed)) return 'unresolved';
  if (hasFinding(annotation)) return 'checked';
  if (annotation.assignee !== undefined || (annotation.notes ?? []).length > 0) return 'in progress';
  return 'open';
}

/** The status of an annotation whose article has not been looked at: as if it still read as it did then. */
export function statusOnFile(annotation: Annotation, filed: readonly SourceEntry[], scale: Scale): Status {
  const { exact } = annotation.selector;
  return statusOf(annotation, 'exact', exact, exact, [], filed, scale);
}

/** What a place is judged by, besides its annotation. */
interface Seen {
  readonly match: Place['match'];
  readonly then: Place['then'];
  /** The words that stand there; `null` where there is no place. */
  readonly current: string | null;
  /** What stands right before and after them. */
  readonly now: Beside;
}

type Judgement = Pick<ReviewedPlace, 'status' | 'changes' | 'beside'>;

/** The last judgement about each selector: who types changes few of the passages. */
const judged = new WeakMap<
  Selector,
  {
    readonly annotation: Annotation;
    readonly seen: Seen;
    readonly scale: Scale;
    readonly judgement: Judgement;
  }
>();

/**
 * Judges the words of a place, apart from how it was found.
 * @param speaks who is read with certainty to say what stands there; null where nobody is, or it is as on file
 * @param filed the sources on file: without a record among them a ticked quotation stays unresolved
 * @param scale the ratings that hold for the article
 */
export function reviewPlace(
  annotation: Annotation,
  selector: Selector,
  place: Place,
  text: string,
  speaks: (range: Range) => string | null = () => null,
  filed: readonly SourceEntry[] = [],
  scale: Scale = usualScale,
): ReviewedPlace {
  const { match, range, score, candidates } = place;
  const seen = seenAt(place, text);
  const known = judged.get(selector);
  const isKnown = known?.annotation === annotation && known.scale === scale && isSame(known.seen, seen);
  const holds = isKnown && !restsOnOthers(annotation);
  const judgement = holds
    ? known.judgement
    : judge(annotation, selector, seen, () => range && speaks(range), filed, scale);
  // Also what was known, lest an old text is kept for the words that were seen there.
  judged.set(selector, { annotation, seen, scale, judgement });
  return { match, range, score, candidates, ...judgement };
}

/** So many UTF-16 units on either side hold what a finding rests on besides its passage. */
const besideLength = 400;

function seenAt({ match, then, range }: Place, text: string): Seen {
  if (!range) return { match, then, current: null, now: { before: '', after: '' } };
  const now = {
    before: text.slice(Math.max(0, range.start - besideLength), range.start),
    after: text.slice(range.end, range.end + besideLength),
  };
  return { match, then, current: text.slice(range.start, range.end), now };
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.match === b.match &&
  a.current === b.current &&
  a.now.before === b.now.before &&
  a.now.after === b.now.after &&
  a.then?.before === b.then?.before &&
  a.then?.after === b.then?.after;

/** Who says a quotation may be told by any part of the article, and what record of it there is by its source. */
const restsOnOthers = ({ kind, person, speaker, basis }: Annotation): boolean =>
  kind === 'quote' && (person !== undefined || speaker !== undefined || basis !== undefined);

/**
 * A rating alone says whether what a speaker asserts is true: it settles nothing where it leaves that open, nor of what the
 * article itself asserts.
 */
const wantsVerdict = ({ kind, verdict, rating, person, speaker }: Annotation, scale: Scale): boolean =>
  verdict === undefined &&
  rating !== undefined &&
  (leavesOpen(rating, scale) || (kind !== 'quote' && person === undefined && speaker === undefined));

/** One key says that somebody said just these words. */
const isTickOfQuote = ({ kind, verdict, basis }: Annotation): boolean =>
  kind === 'quote' && verdict === 'confirmed' && basis !== undefined;

/** Whether a source says how the words came to the desk: by tape, transcript, notes or print. */
const hasRecordOf = ({ sources = [] }: Annotation, filed: readonly SourceEntry[]): boolean =>
  sources.some(
    ({ via, source }) => via !== undefined || filed.some((entry) => entry.id === source && isRecord(entry)),
  );

function judge(
  annotation: Annotation,
  selector: Selector,
  seen: Seen,
  speaker: () => string | null,
  filed: readonly SourceEntry[],
  scale: Scale,
): Judgement {
  const { exact } = selector;
  const { match, current } = seen;
  const beside = current !== null && match !== 'unsure' ? besideOf(annotation, selector, seen, speaker) : [];
  return {
    status: statusOf(annotation, match, exact, current, beside, filed, scale),
    changes: current === null ? [] : changedWords(exact, current),
    beside,
  };
}

function besideOf(
  { kind, person, speaker }: Annotation,
  { exact, prefix = '', suffix = '' }: Selector,
  { now, then = { before: prefix, after: suffix } }: Seen,
  speakerRead: () => string | null,
): BesideChange[] {
  if (kind !== 'quote') return kind === 'note' ? [] : changesBeside(exact, then, now);
  if (person === undefined && speaker === undefined) return [];
  const change = changeOfAttribution(exact, then, now);
  if (change) return [change];
  const other = speakerRead();
  return other === null ? [] : [{ was: speaker ?? '', is: other }];
}

/** From the one that needs attention most to the one that needs none. */
const byUrgency: readonly Status[] = [
  'lost', 're-check', 'to fix', 'fixed', 'unresolved', 'open', 'in progress', 'checked', 'cut',
]; // prettier-ignore

/** With `also`, each place has a status and the worst counts. */
export const worstOf = (found: readonly Status[]): Status =>
  byUrgency.find((status) => found.includes(status)) ?? statuses[statuses.length - 1];

/** A finding that may hold no longer, from the one that needs attention most. */
const doubtfulStatuses: readonly Status[] = ['lost', 're-check', 'fixed'];

/** Whether what was found may hold no longer. */
export const isDoubtful = (status: Status): boolean => doubtfulStatuses.includes(status);

/** By finding: what may hold no longer stands before what has none yet, that before what was found, and last what was cut. */
export const byFinding = (a: ReviewedAnnotation, b: ReviewedAnnotation): number => rankOf(a) - rankOf(b);

function rankOf({ status, annotation }: ReviewedAnnotation): number {
  if (status === 'cut') return doubtfulStatuses.length + 2;
  if (isDoubtful(status)) return doubtfulStatuses.indexOf(status);
  return doubtfulStatuses.length + (hasFinding(annotation) ? 1 : 0);
}

/** Document order; what has no place comes last. */
export const byPlace = (a: { range: Range | null }, b: { range: Range | null }): number =>
  (a.range?.start ?? Infinity) - (b.range?.start ?? Infinity) || (a.range?.end ?? 0) - (b.range?.end ?? 0);
