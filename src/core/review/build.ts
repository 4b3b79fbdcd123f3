import type { Article } from '../article/article.ts';
import type { Issue, Range } from '../model.ts';
import { registryIndexOf } from '../people/registry/registryPeople.ts';
import type { Rules } from '../sidecar/rules/levels.ts';
import type { Scale } from '../sidecar/rules/scale.ts';
import type { Annotation } from '../sidecar/schema.ts';
import type { Mentions, Quote } from '../mentions/mentions.ts';
import type { Place } from '../selectors/place.ts';
import type { SidecarReading } from '../sidecar/read.ts';
import type { Steps } from '../steps.ts';
import { reviewAnnotations } from './annotations.ts';
import { coverageOf } from './coverage.ts';
import { itemsOf } from './items/itemsOf.ts';
import type { SetAside } from './items/setAside.ts';
import { reviewSentences } from './items/sentences.ts';
import { Intervals } from './intervals.ts';
import { issuesOf } from './issues.ts';
import { listedIssues } from './listedIssues.ts';
import { nameLookup, reviewPeople } from './reviewPeople.ts';
import { nameSlips } from './names/nameSlips.ts';
import type { OnFile } from './onFile.ts';
import type { Placing } from './placing.ts';
import { ratingIssues } from './ratingIssues.ts';
import { reviewRelations } from './relations.ts';
import { isOpenWork, type Review, type ReviewedPerson } from './review.ts';
import { ruleIssues } from './rules/ruleIssues.ts';
import { suggestionsOf } from './suggestions.ts';

/**
 * Joins article, mentions, sidecar and places into the review.
 * @param published ISO date of publication, where it is known
 * @param places the answers to `placing.requests`, in their order
 * @param isPartial only a part of the article has been read: what it states about itself may rest on the rest
 */
export function* buildReview(
  article: Article,
  mentions: Mentions,
  reading: SidecarReading,
  published: string | null,
  placing: Placing,
  places: readonly Place[],
  onFile: OnFile,
  {
    rules,
    scale,
    deadPaths,
    isPartial,
  }: {
    readonly rules: Rules;
    readonly scale: Scale;
    readonly deadPaths: ReadonlySet<string>;
    readonly isPartial: boolean;
  },
): Steps<Review> {
  const { text } = article;
  const sidecar = reading.value;
  const people = reviewPeople(text, mentions, sidecar.people, onFile, published);
  const nameOf = nameLookup(people, onFile.registry);
  yield;
  const annotations = yield* reviewAnnotations(
    text,
    reading,
    placing,
    places,
    nameOf,
    otherSpeakers(mentions, people),
    scale,
  );
  yield;
  const setAside = placing.dismissed.flatMap((request, index): SetAside[] => {
    const { range, match } = places[request];
    return range && match !== 'unsure' ? [{ kind: sidecar.dismissed[index].kind, range }] : [];
  });
  const suggestions = suggestionsOf(text, mentions, annotations, setAside, nameOf);
  yield;
  const dismissedNames = setAside.filter(({ kind }) => kind === 'name').map(({ range }) => range);
  const slips = yield* nameSlips(article, people, mentions, onFile.registry, dismissedNames);
  yield;
  const level = rules['figures-disagree'];
  const relations = isPartial
    ? []
    : yield* reviewRelations(article, mentions, people, published, setAside, level);
  yield;
  const sentences = yield* reviewSentences(article, sidecar.article?.read);
  const items = yield* itemsOf({ article, mentions, people, annotations, setAside, sentences, scale });
  yield;
  const issues = [
    ...listedIssues(reading, people, onFile),
    ...annotations.flatMap((reviewed) => issuesOf(reviewed, reading)),
    ...ratingIssues(reading, scale),
    ...ruleIssues({ article, reading, annotations, rules, deadPaths }),
  ];
  yield;
  return {
    article,
    mentions,
    sidecar,
    scale,
    annotations,
    suggestions,
    people,
    slips,
    relations,
    items,
    sentences,
    coverage: coverageOf(items),
    issues: [...issuesWith(reading, onFile), ...issues],
    openWork: annotations.filter(({ status }) => isOpenWork(status)).length,
  };
}

/** Of the sidecar; a person whom the registry has is not unknown. */
function issuesWith(reading: SidecarReading, { registry }: OnFile): readonly Issue[] {
  const { byId } = registryIndexOf(registry);
  if (byId.size === 0) return reading.issues;
  const found = new Set(
    reading.value.annotations.flatMap((annotation) =>
      annotation.person !== undefined && byId.has(annotation.person)
        ? (reading.locate(annotation, 'person')?.start ?? [])
        : [],
    ),
  );
  return reading.issues.filter(({ code, range }) => code !== 'unknown-person' || !found.has(range.start));
}

/** Who is read to say the quotation there, where it is somebody else than the annotation has on file. */
function otherSpeakers(
  { quotes }: Mentions,
  people: readonly ReviewedPerson[],
): (annotation: Annotation, range: Range) => string | null {
  let direct: Intervals<Quote> | null = null;
  const byDetectedId = new Map<string, ReviewedPerson>();
  for (const person of people)
    if (person.detected && !byDetectedId.has(person.detected.id))
      byDetectedId.set(person.detected.id, person);
  const onFile = new Set(people.flatMap(({ entry }) => entry?.id ?? []));
  return ({ person }, range) => {
    if (person === undefined || !onFile.has(person)) return null;
    direct ??= new Intervals(quotes.filter(({ kind }) => kind === 'direct'));
    const quote = direct.overlapping(range).next();
    const read = quote.done === true ? null : quote.value.person;
    const speaker = read === null ? undefined : byDetectedId.get(read);
    return speaker === undefined || speaker.id === person ? null : speaker.name;
  };
}
