import { copyBlocks, type Block } from '../article/article.ts';
import { lineColumnsIn } from '../lineColumn.ts';
import { sliceOf, type Range } from '../model.ts';
import type { CheckedArticle } from '../review/check.ts';
import { headerOf } from '../review/decide/add.ts';
import { Intervals } from '../review/intervals.ts';
import type { ReviewedAnnotation } from '../review/review.ts';
import type { SidecarArticle } from '../sidecar/schema.ts';
import { evidenceIn, type NumberedSource, type Resting } from './evidence.ts';
import { checkedNames, type CheckedName } from './names.ts';
import type { HandedPlace } from './place.ts';

/**
 * A checked article as it is handed on, whatever the format: what stands in the annotations file, joined with the
 * article. What is private stands in a file of its own, which is no part of a checked article: nothing of it can leave.
 */
export interface HandedOn {
  readonly checked: CheckedArticle;
  /** What is known of the article, by its annotations file or else by itself. */
  readonly header: SidecarArticle;
  /** In article order, lost ones last. */
  readonly annotations: readonly HandedAnnotation[];
  /** Names that were checked, in the order in which they are printed first. */
  readonly names: readonly CheckedName[];
  /** What they rest on, numbered from 1 as it is named first. */
  readonly sources: readonly NumberedSource[];
}

export interface HandedAnnotation {
  readonly reviewed: ReviewedAnnotation;
  /** `null` where the passage is lost. */
  readonly place: HandedPlace | null;
  /** As the passage reads now; where it is lost, as it was checked. */
  readonly words: string;
  readonly evidence: readonly Resting[];
}

export function handOn(checked: CheckedArticle): HandedOn {
  const { text, review } = checked;
  const lineOf = lineColumnsIn(text);
  const placed = (range: Range): HandedPlace => ({ range, line: lineOf(range.start).line });
  const { sources, restingOf } = evidenceIn(review.sidecar.sources);
  const annotations = review.annotations.map((reviewed): HandedAnnotation => {
    const { annotation, place } = reviewed;
    return {
      reviewed,
      place: place.range && placed(place.range),
      words: place.range ? sliceOf(text, place.range) : annotation.selector.exact,
      evidence: restingOf(annotation.sources ?? []),
    };
  });
  const names = checkedNames(review, placed, restingOf);
  return {
    checked,
    header: { ...headerOf(checked), ...review.sidecar.article },
    annotations,
    names,
    sources,
  };
}

/** What readers know it by; empty where nothing is known. */
export const titleOf = ({ header }: Pick<HandedOn, 'header'>): string =>
  (header.title ?? '').replace(/\s+/g, ' ').trim();

/** Publisher, writer and day, as far as they are known. */
export const originOf = ({ header, checked }: Pick<HandedOn, 'header' | 'checked'>): readonly string[] =>
  [header.publisher, header.byline, (checked.published ?? header.published)?.slice(0, 10)].filter(
    (part) => part !== undefined,
  );

/** What stands over an article that is handed on. */
export function headingOf(handed: Pick<HandedOn, 'header'>): string {
  const title = titleOf(handed);
  return title === '' ? 'Fact-check' : `Fact-check: ${title}`;
}

/** The blocks that are handed on: the copy, and page furniture only where somebody annotated it. */
export function blocksOf({ checked, annotations }: HandedOn): readonly Block[] {
  const { article } = checked.review;
  const copy = new Set(copyBlocks(article));
  const annotated = new Intervals(annotations.flatMap(({ place }) => place?.range ?? []));
  return article.blocks.filter((block) => copy.has(block) || annotated.anyOverlaps(block));
}
