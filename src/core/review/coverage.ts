import { sentencesIn } from '../article/sentences.ts';
import type { Mentions } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';
import { checkedForms } from './checkedForms.ts';
import { Intervals } from './intervals.ts';
import type { CoverageClass, CoverageCount, ReviewedAnnotation, ReviewedPerson } from './review.ts';

/** A dismissed suggestion and where it stands. */
export interface SetAside {
  readonly kind: string;
  readonly range: Range;
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

  const names = people.flatMap((person) => {
    if (person.unnamed) return [];
    const formsAt = checkedForms(text, person.entry?.checked ?? []);
    return person.mentions
      .filter((mention) => mention.form === 'name')
      .map((mention) => ({ mention, isChecked: formsAt(mention).length > 0 }));
  });
  const figures = mentions.figures.filter((figure) => figure.kind !== 'date');
  const dates = mentions.figures.filter((figure) => figure.kind === 'date');
  const printed = mentions.quotes.filter((quote) => quote.kind === 'direct' && !quote.scare);

  const isIn = (places: readonly Range[]) => {
    if (places.length === 0) return () => false;
    const index = new Intervals(places);
    return (item: Range) => index.anyContains(item);
  };
  return {
    name: count(
      names,
      ({ isChecked }) => isChecked,
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
      touches([...asideOf('figure'), ...asideOf('date')], (date) => date),
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
  isCovered: (item: T) => boolean,
  isAside: (item: T) => boolean,
): CoverageCount {
  let covered = 0;
  let setAside = 0;
  for (const item of items) {
    if (isCovered(item)) covered++;
    else if (isAside(item)) setAside++;
  }
  return { found: items.length, covered, setAside };
}

function touches<T>(places: readonly Range[], rangeOf: (item: T) => Range): (item: T) => boolean {
  if (places.length === 0) return () => false;
  const index = new Intervals(places);
  return (item) => index.anyOverlaps(rangeOf(item));
}
