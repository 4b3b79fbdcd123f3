import { sentencesIn } from '../../article/sentences.ts';
import { sliceOf, type Range } from '../../model.ts';
import type { Evidence, Note } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';
import type { ReviewedAnnotation } from '../review.ts';

/** What the writer is asked to correct. */
export interface WantedCorrection {
  readonly reviewed: ReviewedAnnotation;
  /** Where the passage stands in the article. */
  readonly range: Range;
  /** The sentence of the passage as it reads now, or the sentences where it has several. */
  readonly was: string;
  /** The same with the correction put in; `null` where nobody has said what it should read. */
  readonly now: string | null;
  /** Notes of the thread that ask nobody and answer nothing. */
  readonly why: readonly Note[];
  readonly sources: readonly WhyRead[];
}

/** Evidence as somebody else can follow it: what it names is put in its place. */
export type WhyRead = Omit<Evidence, 'source'>;

/** The corrections that are still to be made, in article order. */
export function wantedCorrections({ text, review }: CheckedArticle): readonly WantedCorrection[] {
  const sources = new Map(review.sidecar.sources.map((source) => [source.id, source]));
  const found = review.annotations.flatMap((reviewed): WantedCorrection[] => {
    const { annotation, place, status } = reviewed;
    if (status !== 'to fix' || !place.range) return [];
    const { range } = place;
    const whole = around(text, range);
    const { correction } = annotation;
    return [
      {
        reviewed,
        range,
        was: sliceOf(text, whole),
        now:
          correction === undefined
            ? null
            : text.slice(whole.start, range.start) + correction + text.slice(range.end, whole.end),
        why: (annotation.notes ?? []).filter(({ to, answers }) => to === undefined && answers === undefined),
        sources: (annotation.sources ?? []).map(({ source, ...own }) => {
          const { id, ...named } = (source === undefined ? undefined : sources.get(source)) ?? { id: '' };
          return { ...named, ...own, ...(source !== undefined && id === '' ? { title: source } : {}) };
        }),
      },
    ];
  });
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** From the beginning of the sentence in which a passage begins to the end of that in which it ends. */
function around(text: string, range: Range): Range {
  const before = text.lastIndexOf('\n\n', range.start);
  const after = text.indexOf('\n\n', range.end);
  const paragraph = { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
  const held = sentencesIn(text, paragraph).filter(
    ({ start, end }) => start < range.end && range.start < end,
  );
  return {
    start: Math.min(range.start, held.at(0)?.start ?? range.start),
    end: Math.max(range.end, held.at(-1)?.end ?? range.end),
  };
}
