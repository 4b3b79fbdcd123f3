import type { Article } from '../../article/article.ts';
import type { Mentions } from '../../mentions/mentions.ts';
import { byStart, type Range } from '../../model.ts';
import { checkedForms } from '../checkedForms.ts';
import { Intervals } from '../intervals.ts';
import type { ReviewedPerson } from '../review.ts';
import { slipsBetweenPeople } from './betweenPeople.ts';
import { slipsOfOnePerson } from './ofOnePerson.ts';
import { printedNames } from './printed.ts';
import type { NameSlip } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { surnamesFirst } from './surnameFirst.ts';
import { slipsOfTitles } from './titles.ts';

/**
 * Names that are not printed as the same person's name is elsewhere, in article order, at most one at a place. Of a form
 * that was checked nothing is said, nor of a name that was dismissed.
 */
export function nameSlips(
  article: Article,
  people: readonly ReviewedPerson[],
  mentions: Pick<Mentions, 'quotes'>,
  dismissed: readonly Range[],
): NameSlip[] {
  const { text } = article;
  const names = printedNames(article, people, mentions);
  const spellings = spellingsOf(names);
  const found = [
    ...slipsBetweenPeople(text, names, spellings),
    ...slipsOfOnePerson(names, spellings),
    ...slipsOfTitles(text, names),
    ...surnamesFirst(article, names),
  ];
  const isDismissed = new Intervals(dismissed);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const isChecked = (slip: NameSlip): boolean =>
    checkedForms(text, personOf.get(slip.person)?.entry?.checked ?? [])(slip).length > 0;
  const places = new Set<number>();
  return found
    .filter((slip) => !isDismissed.anyOverlaps(slip) && !isChecked(slip))
    .filter(({ start }) => !places.has(start) && places.add(start))
    .sort(byStart);
}
