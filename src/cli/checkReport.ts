import { basename } from 'node:path';
import type { Severity } from '../core/model.ts';
import { sliceOf } from '../core/model.ts';
import { overdueResponses } from '../core/review/closing/responses.ts';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { shorten } from '../core/shorten.ts';
import type { Scale } from '../core/sidecar/rules/scale.ts';
import { coverageClasses, isOpenWork, type ReviewedAnnotation } from '../core/review/review.ts';
import { besideInWords, changesInShort } from '../core/wording/changes.ts';
import { responseInWords } from '../core/wording/closing.ts';
import { slipInWords } from '../core/wording/names.ts';
import { ratingLabel } from '../core/wording/ratings.ts';
import { relationInWords } from '../core/wording/relations/relationInWords.ts';
import { coverageLabels, nameToCheckAgain } from '../core/wording/statuses.ts';
import { sidecarEnding } from './articlesIn.ts';
import type { CheckedFile } from './checkArticle.ts';
import { indent, placesIn, placeWords, print, table } from './lines.ts';

const severityWords: Record<Severity, string> = { error: 'error', warning: 'warning', information: 'info' };

/** Prints for people how the annotations of an article stand. @param now ISO moment with its zone */
export function reportCheck({ file, text, source, review }: CheckedFile, now: string): void {
  const at = placesIn(text);
  print(file);
  const rows = review.annotations.map((reviewed) => {
    const { annotation, place, status } = reviewed;
    return {
      cells: [place.range ? at(place.range) : '–', status, annotation.kind],
      words: annotation.summary ?? annotation.selector.exact,
      tail: tailOf(reviewed, review.scale, text),
    };
  });
  for (const line of table(rows, [{ align: 'right' }, {}, {}])) print(indent + line);

  for (const person of review.people)
    if (person.status === 're-check') print(indent + nameToCheckAgain(person));

  for (const response of overdueResponses(review, now))
    print(`${indent}No response: ${responseInWords(response)}`);

  const slips = review.slips.map((slip) => ({
    cells: [at(slip), severityWords.information],
    words: '',
    tail: slipInWords(slip),
  }));
  for (const line of table(slips, [{ align: 'right' }, {}])) print(indent + line);
  const disagreeing = review.relations.flatMap((relation) =>
    relation.severity === null
      ? []
      : [
          {
            cells: [at(relation.places[0]), severityWords[relation.severity]],
            words: '',
            // Cut short it would not say what it rests on.
            tail: relationInWords(text, relation),
          },
        ],
  );
  for (const line of table(disagreeing, [{ align: 'right' }, {}])) print(indent + line);

  if (review.issues.length > 0) print(`${indent}${basename(file)}${sidecarEnding}`);
  const placeIn = lineColumnsIn(source);
  const issues = review.issues.map(({ severity, message, range }) => ({
    cells: [placeWords(placeIn(range.start)), severityWords[severity]],
    words: '',
    // It says what to do.
    tail: message,
  }));
  for (const line of table(issues, [{ align: 'right' }, {}])) print(indent + line);

  const classes = coverageClasses.map((name) => {
    const { found, covered, setAside } = review.coverage[name];
    const aside = setAside > 0 ? ` (${String(setAside)} set aside)` : '';
    return `${coverageLabels[name]} ${String(covered)} of ${String(found)}${aside}`;
  });
  print(`${indent}Checked: ${classes.join(', ')}. Open: ${String(openIn([review]))}.`);
  print();
}

/** One line on all articles together. */
export function reportTotal(checked: readonly CheckedFile[], now: string): void {
  const reviews = checked.map(({ review }) => review);
  const annotations = reviews.flatMap((review) => review.annotations);
  const having = (wanted: string) => annotations.filter(({ status }) => status === wanted).length;
  const conflicts = reviews.reduce((sum, { sidecar }) => sum + sidecar.conflicts.length, 0);
  const errors = reviews
    .flatMap(({ issues }) => issues)
    .filter(({ severity }) => severity === 'error').length;
  const counts: [string, number][] = [
    ['open', openIn(reviews)],
    ['re-check', having('re-check')],
    ['lost', having('lost')],
    ['conflicts', conflicts],
    ['errors', errors],
  ];
  const overdue = reviews.reduce((sum, review) => sum + overdueResponses(review, now).length, 0);
  if (overdue > 0) counts.push(['responses overdue', overdue]);
  const words = counts.map(([name, number]) => `${name} ${String(number)}`).join(', ');
  print(`${String(checked.length)} articles, ${String(annotations.length)} annotations: ${words}.`);
}

const openIn = (reviews: readonly CheckedFile['review'][]): number =>
  reviews.flatMap(({ annotations }) => annotations).filter(({ status }) => isOpenWork(status)).length;

/** Who says it, how that was rated, and what reads differently since it was checked. */
function tailOf(
  { annotation, place, speaker, status }: ReviewedAnnotation,
  scale: Scale,
  text: string,
): string {
  const { rating } = annotation;
  const differs = status === 're-check' || status === 'fixed';
  return [
    ...(speaker === null ? [] : [`(${shorten(speaker, 32)})`]),
    ...(rating === undefined ? [] : [`rated ${ratingLabel(rating, scale)}`]),
    ...(differs ? changesOf(annotation.selector.exact, place, text) : []),
  ].join(' ');
}

/** The first difference, and how many more there are. */
function changesOf(
  checked: string,
  { changes, range, beside }: ReviewedAnnotation['place'],
  text: string,
): string[] {
  if (changes.length > 0 && range) return [changesInShort(changes, checked, sliceOf(text, range))];
  return beside.length > 0 ? [besideInWords(beside)] : [];
}
