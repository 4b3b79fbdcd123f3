import type { Range } from '../../model.ts';
import { overlaps } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import { wholeTokens } from '../../selectors/wholeTokens.ts';
import type { HandedAnnotation } from '../handedOn.ts';

/** A change that a correction asks for: these words go, and others come in their place. Either may be empty. */
export interface TrackedEdit extends Range {
  readonly comes: string;
  readonly by: string | undefined;
  readonly at: string | undefined;
}

/**
 * What the corrections still to be made change in the article, in its order. Where two are about the same words the first
 * holds, and a change that goes over a paragraph’s end is none: both are told in the comment alone.
 */
export function trackedEdits(text: string, annotations: readonly HandedAnnotation[]): readonly TrackedEdit[] {
  const edits: TrackedEdit[] = [];
  const taken: Range[] = [];
  for (const { reviewed, place, words } of annotations) {
    const { annotation, status } = reviewed;
    const { correction } = annotation;
    if (status !== 'to fix' || correction === undefined || place === null) continue;
    if (taken.some((other) => overlaps(other, place.range))) continue;
    const changes = wholeTokens(words, correction, changedWords(words, correction)).map(
      ({ before, after }) => ({
        start: place.range.start + before.start,
        end: place.range.start + before.end,
        comes: correction.slice(after.start, after.end),
        by: annotation.checkedBy,
        at: annotation.checkedAt,
      }),
    );
    const isWithin = changes.every(
      ({ start, end, comes }) => !`${text.slice(start, end)}${comes}`.includes('\n'),
    );
    if (!isWithin) continue;
    taken.push(place.range);
    edits.push(...changes);
  }
  return edits.sort((a, b) => a.start - b.start);
}
