import { sliceOf, type Range } from '../../model.ts';
import { changedWords } from '../../selectors/changes.ts';
import { wholeTokens } from '../../selectors/wholeTokens.ts';
import { onOneLine } from '../../shown.ts';
import type { Annotation } from '../../sidecar/schema.ts';
import type { ReviewedAnnotation } from '../review.ts';

/** A correction as it is drawn into the text. */
export interface DrawnCorrection {
  /** What is struck out; empty, at the place, where something is only put in. */
  readonly struck: Range;
  /** What stands right behind it instead; empty where nothing does. */
  readonly words: string;
}

/** Letters of what is put in that are shown in the line: the rest is on the card. */
const longestPutIn = 120;

/** Found once for each annotation: comparing two passages word by word takes its time, and each key draws them anew. */
const known = new WeakMap<
  Annotation,
  { readonly printed: string; readonly start: number; readonly drawn: readonly DrawnCorrection[] }
>();

/** The corrections that are asked for and not made yet, word by word, in article order. */
export function correctionsShown(
  text: string,
  annotations: readonly ReviewedAnnotation[],
): DrawnCorrection[] {
  return annotations.flatMap(({ annotation, place: { range, status } }) => {
    const { correction } = annotation;
    if (status !== 'to fix' || correction === undefined || !range) return [];
    const printed = sliceOf(text, range);
    const { start } = range;
    const before = known.get(annotation);
    if (before?.printed === printed && before.start === start) return before.drawn;
    const drawn = drawnAt(start, printed, correction);
    known.set(annotation, { printed, start, drawn });
    return drawn;
  });
}

const drawnAt = (start: number, printed: string, correction: string): DrawnCorrection[] =>
  wholeTokens(printed, correction, changedWords(printed, correction)).map(({ before, after }) => {
    const sign = currencyBefore(printed, before) && currencyBefore(correction, after) ? 1 : 0;
    const words = correction.slice(after.start - sign, after.end);
    return {
      struck: { start: start + before.start - sign, end: start + before.end },
      words: apart(onOneLine(words).slice(0, longestPutIn), before.end > 0),
    };
  });

/** “$55” is struck out, and not “55”. */
const currencyBefore = (text: string, { start, end }: Range): boolean =>
  start < end && /\p{Sc}/u.test(text.charAt(start - 1));

/** With a space towards the word that it stands next to. */
function apart(words: string, isBehind: boolean): string {
  if (words === '' || /^\p{P}/u.test(words)) return words;
  return isBehind ? ` ${words}` : `${words} `;
}
