import { sentencesIn } from '../article/sentences.ts';
import type { Mentions } from '../mentions/mentions.ts';
import { overlaps, sliceOf, type Range } from '../model.ts';
import { sameWords } from '../selectors/changes.ts';
import type { CoverageClass, CoverageCount, ReviewedAnnotation, ReviewedPerson } from './review.ts';

/** A dismissed suggestion and where it stands. */
export interface SetAside {
  readonly kind: string;
  readonly range: Range;
}

/** Whether a mention is printed in one of the forms that were checked, with or without the title before it. */
export function isFormChecked(text: string, mention: Range, forms: readonly string[]): boolean {
  return forms.some((form) => {
    const asPrinted = text.slice(Math.max(0, mention.end - form.length), mention.end);
    return (
      sameWords(form, sliceOf(text, mention)) ||
      (form.length > mention.end - mention.start && sameWords(form, asPrinted))
    );
  });
}

/** Counts every name, figure, date and quote detected in the article, and how many of them checked work covers. */
export function coverageOf(
  text: string,
  mentions: Mentions,
  people: readonly ReviewedPerson[],
  annotations: readonly ReviewedAnnotation[],
  setAside: readonly SetAside[],
): Record<CoverageClass, CoverageCount> {
  const checked = annotations.flatMap((reviewed) =>
    [reviewed.place, ...reviewed.also].flatMap((place) =>
      place.status === 'checked' && place.range
        ? [{ kind: reviewed.annotation.kind, range: place.range }]
        : [],
    ),
  );
  const exact = checked.filter(({ range }) => sentencesIn(text, range).length <= 1).map(({ range }) => range);
  const quotes = checked.filter(({ kind }) => kind === 'quote').map(({ range }) => range);
  const asideOf = (kind: string) => setAside.filter((item) => item.kind === kind).map(({ range }) => range);

  const names = people.flatMap((person) =>
    person.unnamed
      ? []
      : person.mentions
          .filter((mention) => mention.form === 'name')
          .map((mention) => ({ mention, forms: person.entry?.checked ?? [] })),
  );
  const figures = mentions.figures.filter((figure) => figure.kind !== 'date');
  const dates = mentions.figures.filter((figure) => figure.kind === 'date');
  const printed = mentions.quotes.filter((quote) => quote.kind === 'direct' && !quote.scare);

  const isIn = (places: readonly Range[]) => {
    const index = new Intervals(places);
    return (item: Range) => index.anyContains(item);
  };
  return {
    name: count(
      names,
      ({ mention, forms }) => isFormChecked(text, mention, forms),
      touches(asideOf('name'), ({ mention }) => mention),
    ),
    figure: count(
      figures,
      isIn(exact),
      touches(asideOf('figure'), (figure) => figure),
    ),
    date: count(
      dates,
      isIn(exact),
      touches(asideOf('figure'), (date) => date),
    ),
    quote: count(
      printed,
      isIn(quotes),
      touches(asideOf('quote'), (quote) => quote),
    ),
  };
}

function count<T>(
  items: readonly T[],
  covered: (item: T) => boolean,
  aside: (item: T) => boolean,
): CoverageCount {
  const done = items.filter(covered);
  return {
    found: items.length,
    covered: done.length,
    setAside: items.filter((item) => !covered(item) && aside(item)).length,
  };
}

const touches =
  <T>(places: readonly Range[], rangeOf: (item: T) => Range) =>
  (item: T) =>
    places.some((place) => overlaps(place, rangeOf(item)));

/** Ranges sorted by start, with the furthest end so far: answers in logarithmic time whether one holds another. */
class Intervals {
  private readonly starts: readonly number[];
  private readonly furthestEnd: readonly number[];

  constructor(ranges: readonly Range[]) {
    const sorted = [...ranges].sort((a, b) => a.start - b.start);
    let end = -1;
    this.starts = sorted.map((range) => range.start);
    this.furthestEnd = sorted.map((range) => (end = Math.max(end, range.end)));
  }

  anyContains(inner: Range): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] <= inner.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.furthestEnd[low - 1] >= inner.end;
  }
}
