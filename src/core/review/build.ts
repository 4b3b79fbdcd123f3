import type { Article } from '../article/article.ts';
import type { Mentions } from '../mentions/mentions.ts';
import { overlaps, sliceOf, type Issue, type Range } from '../model.ts';
import { nameOfEntry } from '../people/join.ts';
import type { LocateRequest } from '../selectors/locate.ts';
import type { Place } from '../selectors/place.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { Annotation, Sidecar } from '../sidecar/schema.ts';
import { coverageOf, type SetAside } from './coverage.ts';
import { reviewPeople } from './people.ts';
import {
  isOpenWork,
  type Review,
  type ReviewedAnnotation,
  type ReviewedPerson,
  type Suggestion,
} from './review.ts';
import { shorten } from './shorten.ts';
import { byPlace, hasFinding, reviewPlace, worstOf } from './status.ts';

/** What has to be found in the text: the selectors of each annotation, then the dismissed suggestions. */
export interface Placing {
  readonly requests: readonly LocateRequest[];
  /** For each annotation, the indices of its requests: its selector's, then those of `also`. */
  readonly annotations: readonly (readonly number[])[];
  readonly dismissed: readonly number[];
}

export function placingOf(sidecar: Sidecar): Placing {
  const requests: LocateRequest[] = [];
  const articleHash = sidecar.article?.textSha256;
  const ask = (request: LocateRequest): number => requests.push(request) - 1;
  const annotations = sidecar.annotations.map((annotation) =>
    [annotation.selector, ...(annotation.also ?? [])].map((selector) => {
      const textSha256 = selector.textSha256 ?? articleHash;
      return ask({
        selector,
        ...(textSha256 === undefined ? {} : { textSha256 }),
        ...(annotation.correction === undefined ? {} : { correction: annotation.correction }),
      });
    }),
  );
  const dismissed = sidecar.dismissed.map(({ exact, prefix, suffix }) =>
    ask({
      selector: {
        exact,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      },
    }),
  );
  return { requests, annotations, dismissed };
}

/** The key of an annotation: its id, or its place in the list where it has none. */
export const keyOf = (annotation: Annotation, index: number): string => annotation.id ?? `#${String(index)}`;

/**
 * Joins article, mentions, sidecar and places into the checked article.
 * @param places the answers to `placing.requests`, in their order
 */
export function buildReview(
  article: Article,
  mentions: Mentions,
  reading: SidecarReading,
  placing: Placing,
  places: readonly Place[],
): Review {
  const { text } = article;
  const sidecar = reading.value;
  const published = sidecar.article?.published ?? article.published?.date;
  const people = reviewPeople(text, mentions.people, sidecar.people, published);
  const nameOf = nameLookup(people);

  const annotations = sidecar.annotations
    .map((annotation, index): ReviewedAnnotation => {
      const [place, ...also] = placing.annotations[index].map((request, nth) => {
        const selector = nth === 0 ? annotation.selector : (annotation.also ?? [])[nth - 1];
        return reviewPlace(annotation, selector.exact, places[request], text);
      });
      return {
        key:
          annotation.id !== undefined && reading.duplicateIds.has(annotation.id)
            ? `${annotation.id} #${String(index)}`
            : keyOf(annotation, index),
        index,
        annotation,
        place,
        also,
        status: worstOf([place, ...also].map(({ status }) => status)),
        speaker: annotation.person === undefined ? (annotation.speaker ?? null) : nameOf(annotation.person),
      };
    })
    .sort((a, b) => byPlace(a.place, b.place) || a.index - b.index);

  const setAside = placing.dismissed.flatMap((request, index): SetAside[] => {
    const { range, match } = places[request];
    return range && match !== 'unsure' ? [{ kind: sidecar.dismissed[index].kind, range }] : [];
  });
  return {
    article,
    mentions,
    sidecar,
    annotations,
    suggestions: suggestionsOf(text, mentions, annotations, setAside, nameOf),
    people,
    coverage: coverageOf(text, mentions, people, annotations, setAside),
    issues: [...reading.issues, ...annotations.flatMap((reviewed) => issuesOf(reviewed, reading))],
    openWork: annotations.filter(({ status }) => isOpenWork(status)).length,
  };
}

/** From an id, of the file or of the text, to the name. */
function nameLookup(people: readonly ReviewedPerson[]): (id: string) => string {
  const names = new Map<string, string>();
  for (const { detected, name } of people) if (detected) names.set(detected.id, name);
  for (const { entry } of people) if (entry) names.set(entry.id, nameOfEntry(entry));
  return (id) => names.get(id) ?? id;
}

/** What the text offers, less what somebody already annotated or dismissed. */
function suggestionsOf(
  text: string,
  mentions: Mentions,
  annotations: readonly ReviewedAnnotation[],
  setAside: readonly SetAside[],
  nameOf: (id: string) => string,
): Suggestion[] {
  const taken = annotations
    .filter(({ annotation }) => annotation.kind !== 'note')
    .flatMap(({ place, also }) =>
      [place, ...also].flatMap(({ range, match }) => (range && match !== 'unsure' ? [range] : [])),
    );
  const asideClaims = setAside.filter(({ kind }) => kind === 'claim').map(({ range }) => range);
  const seen = new Map<string, number>();
  return mentions.claims
    .filter((claim) => ![...taken, ...asideClaims].some((range) => coversHalf(range, claim)))
    .map((claim) => {
      const words = sliceOf(text, claim);
      const nth = seen.get(words) ?? 0;
      seen.set(words, nth + 1);
      const speaker =
        claim.person !== null ? nameOf(claim.person) : claim.speaker && sliceOf(text, claim.speaker);
      return { key: nth === 0 ? words : `${words} ${String(nth + 1)}`, claim, speaker };
    });
}

function coversHalf(range: Range, claim: Range): boolean {
  if (!overlaps(range, claim)) return false;
  const shared = Math.min(range.end, claim.end) - Math.max(range.start, claim.start);
  return shared * 2 >= claim.end - claim.start;
}

function issuesOf(reviewed: ReviewedAnnotation, reading: SidecarReading): Issue[] {
  const { annotation, status } = reviewed;
  const range = reading.annotationRanges[reviewed.index];
  const nth = [reviewed.place, ...reviewed.also].findIndex((one) => one.status === status);
  const place = nth > 0 ? reviewed.also[nth - 1] : reviewed.place;
  const selector = nth > 0 ? (annotation.also ?? [])[nth - 1] : annotation.selector;
  const words = `“${shorten(selector.exact)}”`;
  if (status === 'lost')
    return [
      {
        severity: 'warning',
        code: 'lost',
        range,
        message: `${words} is no longer in the article. Re-attach it, or mark it as cut.`,
      },
    ];
  if (status === 're-check')
    return [
      {
        severity: 'warning',
        code: 're-check',
        range,
        message:
          place.match === 'unsure'
            ? `${words}: its place in the article is not certain. Look at it, then confirm or re-attach it.`
            : `${words} reads differently since it was checked. Check it again, then confirm it.`,
      },
    ];
  if (hasFinding(annotation) && annotation.verdict !== 'opinion' && (annotation.sources ?? []).length === 0)
    return [
      {
        severity: 'information',
        code: 'no-source',
        range,
        message: `${words} has a finding without a source.`,
      },
    ];
  return [];
}
