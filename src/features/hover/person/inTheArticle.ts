import type { Markdown } from '../../../core/markdown.ts';
import type { Mention } from '../../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../../core/model.ts';
import type { ReviewedPerson } from '../../../core/review/review.ts';
import { sentenceOf } from '../../../core/review/surroundings.ts';
import { utterancesOf } from '../../../core/review/utterances.ts';
import { withWordsAround } from '../../../core/wording/around.ts';
import { timesInWords } from '../../../core/wording/counts.ts';
import { excerpt, inMarks } from '../../../core/wording/quotation.ts';
import { goTo, linked, type CardArticle, type CardLink } from '../card.ts';
import { from } from './origin.ts';

/** How many places of a person a card lists before it only leads to the next. */
const longestList = 8;
/** How many sentences say who a person is of whom the article says nothing else, and how long they are, in letters. */
const longestSentences = 2;
const longestSentence = 200;

/** What the article says of somebody: where it names him, what else it calls him, and who he is. */
export const inTheArticle = (of: CardArticle, person: ReviewedPerson): Markdown[] => [
  ...places(of, person.mentions),
  ...descriptions(of, person),
  ...sentences(of, person),
];

/** A link to words of the article that shows those around them. */
const toWords = (of: CardArticle, range: Range, label: string): CardLink =>
  goTo(of, range, label, withWordsAround(of.text, range));

function places(of: CardArticle, mentions: readonly Mention[]): Markdown[] {
  const named = mentions.filter(({ form }) => form === 'name');
  if (named.length === 0) return [];
  const onLine = new Map<number, Mention[]>();
  for (const mention of named) {
    const line = of.lineOf(mention.start);
    onLine.set(line, [...(onLine.get(line) ?? []), mention]);
  }
  const lines = [...onLine];
  const links = lines.slice(0, longestList).map(([line, there]) => {
    const times = there.length === 1 ? '' : ` (${String(there.length)})`;
    return toWords(of, there[0], `${String(line)}${times}`);
  });
  const more = lines.slice(longestList).flatMap(([, there]) => there);
  if (more.length > 0) links.push(toWords(of, more[0], `and ${String(more.length)} more`));
  return [
    from(
      'article',
      `Mentioned ${timesInWords(named.length)}, on ${lines.length === 1 ? 'line' : 'lines'}`,
      linked(links, ', '),
    ),
  ];
}

/** The descriptions that are taken to mean him: each as it is printed first. */
function descriptions(of: CardArticle, { unnamed, mentions }: ReviewedPerson): Markdown[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || (mention.form === 'name' && !unnamed)) continue;
    const key = descriptionKey(sliceOf(of.text, mention));
    if (!found.has(key)) found.set(key, mention);
  }
  if (found.size < (unnamed ? 2 : 1)) return [];
  const links = [...found.values()]
    .slice(0, longestList)
    .map((mention) => toWords(of, mention, inMarks(sliceOf(of.text, mention))));
  return [from('article', unnamed ? 'Taken to be one source' : 'Also called', linked(links, ', '))];
}

/** The same for descriptions that differ in their article alone. */
export const descriptionKey = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:an?|the) /, '');

/** Where nothing else tells who somebody is, what the article says where it names him. */
function sentences(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const { role, entry, taken, mentions } = person;
  if (role !== null || entry?.bio !== undefined || taken || utterancesOf(of.review, person).length > 0)
    return [];
  const found = new Map<number, Range>();
  for (const mention of mentions) {
    const sentence = mention.form === 'name' ? sentenceOf(of.review, mention) : null;
    if (sentence) found.set(sentence.start, sentence);
  }
  return [...found.values()].slice(0, longestSentences).map((sentence, nth) => {
    const to = linked([goTo(of, sentence, excerpt(sliceOf(of.text, sentence), longestSentence))], ', ');
    return nth === 0 ? from('article', 'In the article', to) : to;
  });
}
