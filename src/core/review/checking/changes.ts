import { overlaps, sliceOf, type Range } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import { wholeTokens } from '../../selectors/wholeTokens.ts';
import { againStatuses, type ArticleChange } from '../closing/whatChanged.ts';
import type { ReviewedAnnotation } from '../review.ts';
import type { Stop } from './stops.ts';

/** A change that a walk goes through: it has a place in the text. */
export interface WalkedChange extends ArticleChange {
  readonly range: Range;
}

/** What a walk over changes goes through, in text order; and what of them has no place any more. */
export interface ChangesToWalk {
  readonly changes: readonly WalkedChange[];
  /** How many annotations are lost. */
  readonly lost: number;
}

/** An annotation that is to be checked again in a sentence that is walked anyway is no change of its own. */
export function changesToWalk(all: readonly ArticleChange[]): ChangesToWalk {
  const placed = all.filter((change): change is WalkedChange => change.range !== null);
  const sentences = placed.filter(({ kind }) => kind !== 're-check' && kind !== 'cut');
  return {
    changes: placed.filter(
      ({ kind, range }) =>
        kind !== 're-check' || !sentences.some((sentence) => overlaps(sentence.range, range)),
    ),
    lost: all.length - placed.length,
  };
}

/** A stop of a walk over changes, and which of them it belongs to. */
export interface ChangedStop {
  readonly stop: Stop;
  /** Index of the change. */
  readonly nth: number;
}

/**
 * Where a walk over changes stands: at what can be wrong in each, at its sentence, at the place where words were taken out;
 * at the whole of it where nothing else would be a stop. In reading order.
 * @param annotations of the article as they are now, which may be later than the changes
 * @param stops all of the article
 */
export function stopsOfChanges(
  changes: readonly WalkedChange[],
  annotations: readonly ReviewedAnnotation[],
  stops: readonly Stop[],
): ChangedStop[] {
  const nthOf = new Map<string, number>();
  const own: ChangedStop[] = [];
  for (const [nth, change] of changes.entries()) {
    const again = nowOf(change, annotations);
    const inside = change.kind === 'cut' ? [] : stops.filter((stop) => isOf(stop, change, again));
    for (const { key } of inside) if (!nthOf.has(key)) nthOf.set(key, nth);
    if (inside.length > 0) continue;
    if (change.reviewed && !(again && againStatuses.has(again.status))) continue;
    const { start, end } = change.range;
    const gone = change.now === null ? change.was : null;
    own.push({ stop: { key: `change ${String(nth)}`, start, end, item: null, sentence: -1, gone }, nth });
  }
  const found = stops.flatMap((stop): ChangedStop[] => {
    const nth = nthOf.get(stop.key);
    return nth === undefined ? [] : [{ stop, nth }];
  });
  for (const one of own.toReversed()) {
    const behind = found.findIndex(({ stop }) => stop.start >= one.stop.start);
    found.splice(behind < 0 ? found.length : behind, 0, one);
  }
  return found;
}

/** The annotation of a re-check, be it changed since: one that had no id has one as soon as something is said of it. */
function nowOf(
  { range, reviewed }: WalkedChange,
  annotations: readonly ReviewedAnnotation[],
): ReviewedAnnotation | undefined {
  if (!reviewed) return undefined;
  const { id } = reviewed.annotation;
  if (id !== undefined) return annotations.find(({ annotation }) => annotation.id === id);
  const there = annotations.filter(
    ({ place }) => place.range?.start === range.start && place.range.end === range.end,
  );
  return there.find(({ index }) => index === reviewed.index) ?? there.at(0);
}

function isOf(stop: Stop, { kind, range }: WalkedChange, again: ReviewedAnnotation | undefined): boolean {
  if (kind === 're-check') return stop.item !== null && stop.item.annotation === again?.key;
  return overlaps(stop, range);
}

/** Words that are not there any more, and where they stood. */
export interface GoneWords {
  /** UTF-16 offset into the text as it is now. */
  readonly at: number;
  readonly words: string;
}

/** What of the text is new, and what was taken out of it. */
export interface DrawnChanges {
  readonly came: readonly Range[];
  readonly went: readonly GoneWords[];
}

/** Compares the words of each change. */
export function drawnChanges(changes: readonly WalkedChange[]): DrawnChanges {
  const came: Range[] = [];
  const went: GoneWords[] = [];
  for (const { kind, range, was, now } of changes) {
    if (kind === 're-check') continue;
    if (was === null || now === null) {
      if (was !== null) went.push({ at: range.start, words: was });
      else came.push(range);
      continue;
    }
    for (const { before, after } of wholeTokens(was, now, changedWords(was, now))) {
      if (before.start < before.end)
        went.push({ at: range.start + after.start, words: sliceOf(was, before) });
      if (after.start < after.end)
        came.push({ start: range.start + after.start, end: range.start + after.end });
    }
  }
  return { came, went };
}
