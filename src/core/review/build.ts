import type { Article } from '../article/article.ts';
import { overlaps, type Range } from '../model.ts';
import type { Annotation } from '../sidecar/schema.ts';
import type { Mentions } from '../mentions/mentions.ts';
import type { Place } from '../selectors/place.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { Steps } from '../steps.ts';
import { reviewAnnotations } from './annotations.ts';
import { coverageOf, type SetAside } from './coverage.ts';
import { issuesOf } from './issues.ts';
import { nameLookup, reviewPeople } from './reviewPeople.ts';
import type { Placing } from './placing.ts';
import { isOpenWork, type Review, type ReviewedPerson } from './review.ts';
import { suggestionsOf } from './suggestions.ts';

/**
 * Joins article, mentions, sidecar and places into the review.
 * @param published ISO date of publication, where it is known
 * @param places the answers to `placing.requests`, in their order
 */
export function* buildReview(
  article: Article,
  mentions: Mentions,
  reading: SidecarReading,
  published: string | null,
  placing: Placing,
  places: readonly Place[],
): Steps<Review> {
  const { text } = article;
  const sidecar = reading.value;
  const people = reviewPeople(text, mentions.people, sidecar.people, published);
  const nameOf = nameLookup(people);
  yield;
  const annotations = yield* reviewAnnotations(text, reading, placing, places, nameOf, (annotation, range) =>
    otherSpeaker(mentions, people, annotation, range),
  );
  yield;
  const setAside = placing.dismissed.flatMap((request, index): SetAside[] => {
    const { range, match } = places[request];
    return range && match !== 'unsure' ? [{ kind: sidecar.dismissed[index].kind, range }] : [];
  });
  const suggestions = suggestionsOf(text, mentions, annotations, setAside, nameOf);
  yield;
  return {
    article,
    mentions,
    sidecar,
    annotations,
    suggestions,
    people,
    coverage: coverageOf(text, mentions, people, annotations, setAside),
    issues: [...reading.issues, ...annotations.flatMap((reviewed) => issuesOf(reviewed, reading))],
    openWork: annotations.filter(({ status }) => isOpenWork(status)).length,
  };
}

/** Who is read to say the quotation there, where it is somebody else than the annotation has on file. */
function otherSpeaker(
  { quotes }: Mentions,
  people: readonly ReviewedPerson[],
  { person }: Annotation,
  range: Range,
): string | null {
  if (person === undefined) return null;
  const read = quotes.find((quote) => quote.kind === 'direct' && overlaps(quote, range))?.person;
  if (read === undefined || read === null) return null;
  const speaker = people.find(({ detected }) => detected?.id === read);
  const isKnown = people.some(({ entry }) => entry?.id === person);
  return speaker === undefined || !isKnown || speaker.id === person ? null : speaker.name;
}
