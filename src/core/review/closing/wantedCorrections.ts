import { sentencesAround } from '../../article/sentences.ts';
import { byStart, overlaps, sliceOf, type Range } from '../../model.ts';
import type { Annotation, Evidence, Note, SourceEntry } from '../../sidecar/schema.ts';
import type { CheckedArticle } from '../check.ts';

/** A sentence that the writer is asked to correct, or several that a passage goes over. */
export interface WantedCorrection {
  /** Where the first passage to correct stands in the article. */
  readonly range: Range;
  /** How many findings ask for it. */
  readonly count: number;
  /** As it reads now. */
  readonly was: string;
  /** The same with every correction put in; `null` where nobody has said what it should read. */
  readonly now: string | null;
  /** Passages of it that stay in `now` as they are, since nobody has said what they should read. */
  readonly unworded: readonly string[];
  /** Notes of the threads that ask nobody and answer nothing. */
  readonly why: readonly Note[];
  readonly sources: readonly WhyRead[];
}

/** Evidence as somebody else can follow it: what it names is put in its place. */
export type WhyRead = Omit<Evidence, 'source'>;

/** What is to be corrected of one annotation. */
interface Wanted extends Range {
  readonly annotation: Annotation;
}

/** Corrections of one entry, none of which overlaps another, and the sentences that they stand in. */
interface Entry {
  readonly whole: Range;
  readonly wanted: readonly Wanted[];
}

/** The corrections that are still to be made, in article order, those of one sentence together. */
export function wantedCorrections({ text, review }: CheckedArticle): readonly WantedCorrection[] {
  const filed = new Map(review.sidecar.sources.map((source) => [source.id, source]));
  const wanted = review.annotations
    .flatMap(({ annotation, place, status }): Wanted[] =>
      status === 'to fix' && place.range ? [{ annotation, ...place.range }] : [],
    )
    .sort((a, b) => byStart(a, b) || b.end - a.end);
  return entriesOf(text, wanted).map((entry) => correctionOf(text, entry, filed));
}

/** What cannot be put in beside another, since it is about the same words, stands by itself. */
function entriesOf(text: string, wanted: readonly Wanted[]): Entry[] {
  const entries: Entry[] = [];
  const apart: Entry[] = [];
  for (const one of wanted) {
    const whole = sentencesAround(text, one);
    const last = entries.at(-1);
    if (!last || !overlaps(last.whole, whole)) entries.push({ whole, wanted: [one] });
    else if (last.wanted.some((other) => overlaps(other, one))) apart.push({ whole, wanted: [one] });
    else
      entries[entries.length - 1] = {
        whole: { start: last.whole.start, end: Math.max(last.whole.end, whole.end) },
        wanted: [...last.wanted, one],
      };
  }
  return [...entries, ...apart].sort((a, b) => byStart(a.wanted[0], b.wanted[0]));
}

function correctionOf(
  text: string,
  { whole, wanted }: Entry,
  filed: ReadonlyMap<string, SourceEntry>,
): WantedCorrection {
  let now = '';
  let from = whole.start;
  for (const { start, end, annotation } of wanted) {
    now += text.slice(from, start) + (annotation.correction ?? text.slice(start, end));
    from = end;
  }
  const unworded = wanted.filter(({ annotation }) => annotation.correction === undefined);
  const notes = wanted.flatMap(({ annotation }) => annotation.notes ?? []);
  const evidence = wanted.flatMap(({ annotation }) => annotation.sources ?? []);
  return {
    range: { start: wanted[0].start, end: wanted[0].end },
    count: wanted.length,
    was: sliceOf(text, whole),
    now: unworded.length === wanted.length ? null : now + text.slice(from, whole.end),
    unworded: unworded.map((range) => sliceOf(text, range)),
    why: notes.filter(({ to, answers }) => to === undefined && answers === undefined),
    sources: evidence.map(({ source, ...own }) => {
      const { id, ...named } = (source === undefined ? undefined : filed.get(source)) ?? { id: '' };
      return { ...named, ...own, ...(source !== undefined && id === '' ? { title: source } : {}) };
    }),
  };
}
