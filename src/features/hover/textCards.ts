import type { Figure, Mention, Quote } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import { shorten } from '../../core/shorten.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { surroundingsOf } from '../../core/review/surroundings.ts';
import { utterancesOf } from '../../core/review/utterances.ts';
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
  const said = utterancesOf(checked.review, person);
  said.slice(0, longestQuotes).forEach((range, nth) => {
    const words = shorten(sliceOf(text, range), 90);
    card.links(nth === 0 ? 'Says' : null, [goTo(checked, range, range.isDirect ? `“${words}”` : words)]);
  });
  const more = said.length - longestQuotes;
  if (more > 0) card.text(`and ${String(more)} more`);
}

/** The number written out, what it counts, and the sentence it stands in with its other figures. */
export function figureCard(checked: CheckedDocument, figure: Figure): Card {
  const { text } = checked.map;
  const words = sliceOf(text, figure);
  const card = new Card().title('symbol-number', valueInWords(figure) ?? words, kindInWords(figure));
  const around = surroundingsOf(checked.review, figure);
  if (!around) return card;
  const { sentence, dates, figures } = around;
  if (figure.kind !== 'date' && dates.length > 0)
    card.labelled('When', dates.map((date) => whenWords(text, date)).join('; '));
  if (figures.length > 0)
    card.links(
      'In the same sentence',
      figures.slice(0, longestList).map((other) => goTo(checked, other, sliceOf(text, other))),
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

const lineOf = ({ map }: CheckedDocument, range: Range): string => String(map.position(range.start).line + 1);

const goTo = ({ document }: CheckedDocument, range: Range, label: string): CardLink =>
  action(label, 'reveal', { article: document.uri.toString(), start: range.start, end: range.end });
