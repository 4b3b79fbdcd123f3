import type { Article } from '../../article/article.ts';
import type { Mentions } from '../../mentions/mentions.ts';
import { byStart, type Range } from '../../model.ts';
import type { SidecarPerson } from '../../sidecar/schema.ts';
import type { Steps } from '../../steps.ts';
import { checkedForms, formsOf } from '../checkedForms.ts';
import { Intervals } from '../intervals.ts';
import type { ReviewedPerson } from '../review.ts';
import { slipsBetweenPeople } from './betweenPeople.ts';
import { slipsBesideEntries, slipsBesideOwnEntry } from './onFile.ts';
import { slipsOfOnePerson } from './ofOnePerson.ts';
import { printedNames } from './printed.ts';
import type { NameSlip } from './slip.ts';
import { spellingsOf } from './spellings.ts';
import { surnamesFirst } from './surnameFirst.ts';
import { slipsOfTitles } from './titles.ts';

/**
 * Names that are not printed as the same person's name is elsewhere, in article order, at most one at a place. Of a form
 * that was checked nothing is said, nor of a name that was dismissed.
 * @param people all of the article and the sidecar
 * @param registry the entries of the nearest registry
 */
export function* nameSlips(
  article: Article,
  people: readonly ReviewedPerson[],
  mentions: Pick<Mentions, 'quotes'>,
  registry: readonly SidecarPerson[],
  dismissed: readonly Range[],
): Steps<NameSlip[]> {
  const { text } = article;
  const names = yield* printedNames(article, people, mentions);
  const spellings = spellingsOf(names);
  yield;
  const between = slipsBetweenPeople(text, names, spellings);
  yield;
  const onFile = [
    ...slipsBesideOwnEntry(names),
    ...(yield* slipsBesideEntries(text, spellings, people, registry)),
  ];
  yield;
  const found = [...between, ...slipsOfOnePerson(names, spellings), ...onFile];
  yield;
  found.push(...slipsOfTitles(text, names), ...surnamesFirst(article, names));
  const isDismissed = new Intervals(dismissed);
  const personOf = new Map(people.map((person) => [person.id, person]));
  const isChecked = (slip: NameSlip): boolean => {
    const entry = personOf.get(slip.person)?.entry;
    return entry ? checkedForms(text, formsOf(entry))(slip).length > 0 : false;
  };
  const places = new Map<number, NameSlip>();
  for (const slip of found) if (!places.has(slip.end)) places.set(slip.end, slip);
  return [...places.values()]
    .filter((slip) => !isDismissed.anyOverlaps(slip) && !isChecked(slip))
    .sort(byStart);
}
