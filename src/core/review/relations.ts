import type { Article } from '../article/article.ts';
import { relationsIn } from '../figures/relate.ts';
import type { RelatedPerson } from '../figures/relating.ts';
import type { RelationKind } from '../figures/relation.ts';
import type { Mentions } from '../mentions/mentions.ts';
import { contains, overlaps, sliceOf, type Range } from '../model.ts';
import type { RuleLevel } from '../sidecar/rules/levels.ts';
import type { Dismissed } from '../sidecar/schema.ts';
import type { Steps } from '../steps.ts';
import type { SetAside } from './items/setAside.ts';
import { Intervals } from './intervals.ts';
import type { ReviewedPerson } from './review.ts';
import type { ReviewedRelation } from './reviewedRelation.ts';

/** What the article states about its own figures, dates and names, by the first of their places. `level`: what is made of such as do not hold. */
export function* reviewRelations(
  article: Article,
  mentions: Mentions,
  people: readonly ReviewedPerson[],
  published: string | null,
  setAside: readonly SetAside[],
  level: RuleLevel,
): Steps<ReviewedRelation[]> {
  const related = people.flatMap(relatedPerson);
  const found = yield* relationsIn({
    article,
    mentions,
    people: related,
    published,
  });
  const dates = new Intervals(mentions.figures.filter(({ kind }) => kind === 'date'));
  const seen = new Map<string, number>();
  return found.map((relation) => {
    const words = [relation.kind, ...relation.places.map((place) => sliceOf(article.text, place))].join(' ');
    const nth = seen.get(words) ?? 0;
    seen.set(words, nth + 1);
    const [first] = relation.places;
    const kind = dismissedKind(relation.kind, dates.anyContains(first));
    const isDismissed = setAside.some((aside) => aside.kind === kind && isOfOne(aside.range, first));
    const isSaid = relation.answer === 'disagrees' && !isDismissed && level !== 'off';
    return {
      ...relation,
      key: nth === 0 ? words : `${words} ${String(nth + 1)}`,
      isDismissed,
      severity: isSaid ? level : null,
    };
  });
}

/** As what the first place of a relation is waved away. */
export function dismissedKind(kind: RelationKind, isDate: boolean): Dismissed['kind'] {
  if (kind === 'name') return 'name';
  return isDate ? 'date' : 'figure';
}

const isOfOne = (aside: Range, place: Range): boolean =>
  overlaps(aside, place) && (contains(aside, place) || contains(place, aside));

function relatedPerson({
  id,
  name,
  unnamed,
  mentions,
  entry,
  taken,
}: ReviewedPerson): RelatedPerson | readonly [] {
  if (unnamed || mentions.length === 0) return [];
  const born = entry?.born ?? taken?.person.born ?? null;
  const died = entry?.died ?? taken?.person.died ?? null;
  return { id, name, mentions, born, died };
}
