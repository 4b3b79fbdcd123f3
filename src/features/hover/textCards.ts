import { sentencesIn } from '../../core/article/sentences.ts';
import type { Figure, Mention, Quote } from '../../core/mentions/mentions.ts';
import { contains, overlaps, sliceOf, type Range } from '../../core/model.ts';
import { shorten } from '../../core/shorten.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { PersonRef } from '../../shared/refs.ts';
import { webAddress } from './annotationCard.ts';
import { action, Card, type CardLink } from './card.ts';
import { kindInWords, valueInWords } from '../../core/wording/figures.ts';
import { nameStatusInFull } from '../../core/wording/statuses.ts';

/** How many places and quotes of a person a card lists before it only counts. */
const longestList = 8;
const longestQuotes = 3;

/** Who that is: name, role as the article gives it, bio if on file, where he is mentioned, what he says here. */
export function personCard(checked: CheckedDocument, person: ReviewedPerson): Card {
  const { entry } = person;
  const ref: PersonRef = { article: checked.document.uri.toString(), kind: 'person', key: person.id };
  const card = new Card().title(person.unnamed ? 'question' : 'person', person.name, person.role ?? '');
  if (person.unnamed) card.text('An unnamed source.');
  if (entry?.bio !== undefined) card.text(entry.bio);
  const lived = [entry?.born && `born ${entry.born}`, entry?.died && `died ${entry.died}`]
    .filter(Boolean)
    .join(', ');
  if (lived) card.text(lived);
  addPlaces(card, checked, person.mentions);
  addQuotes(card, checked, person);
  card.links(
    'More',
    (entry?.links ?? []).flatMap(({ title, url }) => {
      const target = webAddress(url);
      return target ? [{ label: title ?? url, target }] : [];
    }),
  );
  const nameStatus = nameStatusInFull[person.status];
  if (nameStatus !== null) card.labelled('Name', nameStatus);
  const actions: CardLink[] = [action(entry ? 'Edit Bio' : 'Add Bio', 'editPerson', ref)];
  if (!person.unnamed && person.status !== 'checked')
    actions.push(action('Mark Name as Checked', 'checkName', ref));
  return card.links(null, actions);
}

function addPlaces(card: Card, checked: CheckedDocument, mentions: readonly Mention[]): void {
  const named = mentions.filter(({ form }) => form === 'name');
  if (named.length === 0) return;
  const places = named
    .slice(0, longestList)
    .map((mention) => goTo(checked, mention, lineOf(checked, mention)));
  const count =
    named.length === 1 ? 'Mentioned once, on line' : `Mentioned ${String(named.length)} times, on lines`;
  const more = named.length - longestList;
  if (more > 0) places.push(goTo(checked, named[longestList], `and ${String(more)} more`));
  card.links(count, places, ', ');
}

function addQuotes(card: Card, checked: CheckedDocument, person: ReviewedPerson): void {
  const { text } = checked.map;
  const id = person.detected?.id;
  const said = utterances(
    text,
    checked.review.mentions.quotes.filter((quote) => id !== undefined && quote.person === id && !quote.scare),
  );
  said.slice(0, longestQuotes).forEach((range, nth) => {
    const words = shorten(sliceOf(text, range), 90);
    card.links(nth === 0 ? 'Says' : null, [goTo(checked, range, range.isDirect ? `“${words}”` : words)]);
  });
  const more = said.length - longestQuotes;
  if (more > 0) card.text(`and ${String(more)} more`);
}

/** Reported words with quoted ones among them are one thing that was said: pieces that only marks part are joined. */
function utterances(text: string, quotes: readonly Quote[]): (Range & { isDirect: boolean })[] {
  const said: (Range & { isDirect: boolean })[] = [];
  for (const { start, end, kind } of quotes) {
    const last = said.at(-1);
    const isDirect = kind === 'direct';
    if (last && !(isDirect && last.isDirect) && /^[\s“”"‘’']{0,4}$/.test(text.slice(last.end, start)))
      said[said.length - 1] = { start: last.start, end, isDirect: false };
    else said.push({ start, end, isDirect });
  }
  return said;
}

/** The number written out, what it counts, and the sentence it stands in with its other figures. */
export function figureCard(checked: CheckedDocument, figure: Figure): Card {
  const { text } = checked.map;
  const words = sliceOf(text, figure);
  const card = new Card().title('symbol-number', valueInWords(figure) ?? words, kindInWords(figure));
  const sentence = sentenceAround(checked, figure);
  if (!sentence) return card;
  const years = checked.review.mentions.figures.filter(
    (other) => other.kind === 'date' && other !== figure && overlaps(other, sentence),
  );
  if (figure.kind !== 'date' && years.length > 0)
    card.labelled('When', years.map((year) => whenWords(text, year)).join('; '));
  const others = checked.review.mentions.figures.filter(
    (other) => other.kind !== 'date' && other !== figure && contains(sentence, other),
  );
  if (others.length > 0)
    card.links(
      'In the same sentence',
      others.slice(0, longestList).map((other) => goTo(checked, other, sliceOf(text, other))),
    );
  return card.labelled('Sentence', sliceOf(text, sentence));
}

function whenWords(text: string, date: Figure): string {
  const printed = sliceOf(text, date);
  const resolved = valueInWords(date);
  const isRelative = !/\d/.test(printed);
  return resolved === null || !isRelative ? printed : `${printed} (${resolved})`;
}

/** Who is quoted, as the text has it. */
export function quoteCard(checked: CheckedDocument, quote: Quote): Card {
  const { text } = checked.map;
  const person = checked.review.people.find(
    ({ detected }) => detected !== null && detected.id === quote.person,
  );
  const printed = quote.speaker && sliceOf(text, quote.speaker);
  const speaker = person?.name ?? printed ?? 'Nobody is named as the speaker';
  const card = new Card().title('quote', speaker, quote.kind === 'direct' ? 'quoted' : 'reported speech');
  if (person?.role) card.text(person.role);
  if (quote.speaker && printed !== null && printed !== person?.name)
    card.links('As the text has it', [goTo(checked, quote.speaker, printed)]);
  return card;
}

function sentenceAround({ map, review }: CheckedDocument, range: Range): Range | undefined {
  const block = review.article.blocks.find((candidate) => contains(candidate, range));
  return block && sentencesIn(map.text, block).find((sentence) => contains(sentence, range));
}

const lineOf = ({ map }: CheckedDocument, range: Range): string => String(map.position(range.start).line + 1);

const goTo = ({ document }: CheckedDocument, range: Range, label: string): CardLink =>
  action(label, 'reveal', { article: document.uri.toString(), start: range.start, end: range.end });
