import { line, plain, type Markdown } from '../../core/markdown.ts';
import type { Figure, Mention, Quote } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { sentenceOf, surroundingsOf } from '../../core/review/surroundings.ts';
import { utterancesOf } from '../../core/review/utterances.ts';
import type { When } from '../../core/review/when.ts';
import { shorten } from '../../core/shorten.ts';
import type { SidecarPerson } from '../../core/sidecar/schema.ts';
import { webAddress } from '../../core/webAddress.ts';
import { alternatives } from '../../core/wording/alternatives.ts';
import { dateInWords } from '../../core/wording/dates.ts';
import { kindInWords, valueInWords } from '../../core/wording/figures.ts';
import { excerpt, inMarks } from '../../core/wording/quotation.ts';
import { nameStatusInFull } from '../../core/wording/statuses.ts';
import { utteranceInWords } from '../../core/wording/utterances.ts';
import type { PersonRef } from '../../shared/refs.ts';
import {
  action,
  actions,
  labelled,
  linked,
  title,
  type Card,
  type CardArticle,
  type CardLink,
} from './card.ts';

/** How many places and quotes of a person a card lists before it only leads to the next. */
const longestList = 8;
const longestQuotes = 3;
/** How many sentences say who a person is of whom the article says nothing else, and how long they are, in letters. */
const longestSentences = 2;
const longestSentence = 200;
/** Of one quote, in letters. */
const longestQuote = 90;
/** Of a bio, in letters: more would push what the article says out of sight. */
const longestBio = 525;

/** Who that is: name, role as the article gives it, bio if on file, where he is mentioned, what he says here. */
export function personCard(of: CardArticle, person: ReviewedPerson): Card {
  const { entry } = person;
  const ref: PersonRef = { article: of.article, kind: 'person', key: person.id };
  const links: CardLink[] = [action(entry ? 'Edit Bio' : 'Add Bio', 'editPerson', ref)];
  if (!person.unnamed && person.status !== 'checked')
    links.push(action('Mark Name as Checked', 'checkName', ref));
  const nameStatus = nameStatusInFull[person.status];
  return [
    title(person.unnamed ? 'question' : 'person', person.name, person.role ?? ''),
    actions(links),
    ...(person.unnamed ? [plain('An unnamed source.')] : []),
    ...(nameStatus === null ? [] : [labelled('Name', plain(nameStatus))]),
    ...(entry ? onFile(entry, ref) : []),
    ...places(of, person.mentions),
    ...descriptions(of, person),
    ...quotes(of, person),
    ...sentences(of, person),
  ];
}

/** What the sidecar has of a person, apart from name and role. */
function onFile(entry: SidecarPerson, ref: PersonRef): Markdown[] {
  const { bio, born, died, links = [] } = entry;
  const shown = bio === undefined ? undefined : shorten(bio, longestBio);
  const isLonger = shown?.endsWith('…') === true && bio?.trim().endsWith('…') === false;
  const lived = [
    born === undefined ? null : `born ${dateOnFile(born)}`,
    died === undefined ? null : `died ${dateOnFile(died)}`,
  ].filter((part) => part !== null);
  // What has no address of the web is shown as words.
  const pages = links.map(({ title: name, url }) => {
    const target = webAddress(url);
    if (target) return linked([{ label: name ?? url, target }], ', ');
    return plain(name === undefined ? url : `${name} ${url}`);
  });
  return [
    ...(shown === undefined
      ? []
      : [line(plain(shown), ...(isLonger ? [linked([action('All of It', 'openSidecar', ref)], ', ')] : []))]),
    ...(lived.length === 0 ? [] : [labelled('On file', plain(lived.join(', ')))]),
    ...pages.map((page) => labelled('More', page)),
  ];
}

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
    return goTo(of, there[0], `${String(line)}${times}`);
  });
  const more = lines.slice(longestList).flatMap(([, there]) => there);
  if (more.length > 0) links.push(goTo(of, more[0], `and ${String(more.length)} more`));
  const count = named.length === 1 ? 'Mentioned once' : `Mentioned ${String(named.length)} times`;
  return [labelled(`${count}, on ${lines.length === 1 ? 'line' : 'lines'}`, linked(links, ', '))];
}

function quotes(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const said = utterancesOf(of.review, person);
  const shown = said.slice(0, longestQuotes).map((one, nth) => {
    const to = linked([goTo(of, one, utteranceInWords(of.text, one, longestQuote))], ', ');
    const label = saysInWords[one.kind];
    return nth === 0 || label !== saysInWords[said[nth - 1].kind] ? labelled(label, to) : to;
  });
  if (said.length <= longestQuotes) return shown;
  const ref: PersonRef = { article: of.article, kind: 'person', key: person.id };
  const all = `All ${String(said.length)} Quotes and Reported Words`;
  return [...shown, linked([action(all, 'showSayings', ref)], ', ')];
}

const saysInWords = { direct: 'Says', reported: 'Is reported to say', mixed: 'Is reported to say' } as const;

/** The descriptions that are taken to mean him: each as it is printed first. */
function descriptions(of: CardArticle, { unnamed, mentions }: ReviewedPerson): Markdown[] {
  const found = new Map<string, Mention>();
  for (const mention of mentions) {
    if (mention.form === 'pronoun' || (mention.form === 'name' && !unnamed)) continue;
    const words = sliceOf(of.text, mention);
    const key = words.toLowerCase().replace(/^(?:an?|the) /, '');
    if (!found.has(key)) found.set(key, mention);
  }
  if (found.size < (unnamed ? 2 : 1)) return [];
  const links = [...found.values()]
    .slice(0, longestList)
    .map((mention) => goTo(of, mention, inMarks(sliceOf(of.text, mention))));
  return [labelled(unnamed ? 'Taken to be one source' : 'Also called', linked(links, ', '))];
}

/** Where nothing else tells who somebody is, what the article says where it names him. */
function sentences(of: CardArticle, person: ReviewedPerson): Markdown[] {
  const { role, entry, mentions } = person;
  if (role !== null || entry?.bio !== undefined || utterancesOf(of.review, person).length > 0) return [];
  const found = new Map<number, Range>();
  for (const mention of mentions) {
    const sentence = mention.form === 'name' ? sentenceOf(of.review, mention) : null;
    if (sentence) found.set(sentence.start, sentence);
  }
  return [...found.values()].slice(0, longestSentences).map((sentence, nth) => {
    const to = linked([goTo(of, sentence, excerpt(sliceOf(of.text, sentence), longestSentence))], ', ');
    return nth === 0 ? labelled('In the article', to) : to;
  });
}

/**
 * The number written out, what it counts, and the sentence it stands in with its other figures.
 * @param isSentenceShown another card beside this one shows the sentence already
 */
export function figureCard(of: CardArticle, figure: Figure, isSentenceShown: boolean): Card {
  const { text } = of;
  const words = sliceOf(text, figure);
  const head = [
    title('symbol-number', valueInWords(figure) ?? words, kindInWords(figure)),
    ...(figure.counted ? [basisOfDate(of)] : []),
  ];
  const around = surroundingsOf(of.review, figure);
  if (!around) return head;
  const { sentence, when, figures } = around;
  const others = figures.slice(0, longestList).map((other) => goTo(of, other, sliceOf(text, other)));
  return [
    ...head,
    ...(figure.kind === 'date' || when.length === 0
      ? []
      : [labelled('When', plain(when.map((one) => whenWords(text, one)).join('; ')))]),
    ...(others.length === 0 ? [] : [labelled('In the same sentence', linked(others, ' · '))]),
    ...(isSentenceShown ? [] : [labelled('Sentence', plain(excerpt(sliceOf(text, sentence))))]),
  ];
}

/** What a date that the words alone do not give was counted from. */
function basisOfDate(of: CardArticle): Markdown {
  const { published, review } = of;
  if (published === null)
    return plain(
      'Neither the article nor its annotations say when it was published, to count this date from.',
    );
  const day = `the day of publication, ${dateInWords(published)}`;
  const printed = review.article.published;
  if (review.sidecar.article?.published !== undefined || printed === null)
    return labelled('Counted from', plain(`${day}, as its annotations say`));
  return labelled('Counted from', linked([goTo(of, printed.range, `${day}, as the article says`)], ', '));
}

function whenWords(text: string, { date, words }: When): string {
  const printed = sliceOf(text, words);
  const resolved = date.counted ? valueInWords(date) : null;
  return resolved === null ? printed : `${printed} (${resolved}, counted from the day of publication)`;
}

/** Who is quoted, and which words say so where they do not name the person. */
export function quoteCard(of: CardArticle, quote: Quote): Card {
  const { text, review } = of;
  const person = review.people.find(({ detected }) => detected !== null && detected.id === quote.person);
  const candidates = quote.candidates.flatMap(
    (id) => review.people.find(({ detected }) => detected?.id === id)?.name ?? [],
  );
  const printed = quote.speaker && sliceOf(text, quote.speaker);
  const speaker = person?.name ?? printed ?? 'Nobody is named as the speaker';
  return [
    title('quote', speaker, quote.kind === 'direct' ? 'quoted' : 'reported speech'),
    ...(person?.role ? [plain(person.role)] : []),
    ...(quote.speaker && person && printed !== null && !names(printed, person.name)
      ? [saidOf(of, quote.speaker, `is taken to be ${person.name}.`)]
      : []),
    ...(quote.speaker && candidates.length > 0
      ? [
          saidOf(
            of,
            quote.speaker,
            candidates.length > 1
              ? `may be ${alternatives(candidates)}; the text does not say which.`
              : `may be ${alternatives(candidates)}, or somebody else.`,
          ),
        ]
      : []),
  ];
}

/** Whether words end in the name or in its last part, as "Mayor Ann Vos" and "Vos" do, and "she" does not. */
const names = (words: string, name: string): boolean =>
  [name, name.split(' ').at(-1)].some((form) => form !== undefined && words.endsWith(form));

/** "“He” on line 7 is taken to be Teresa Okafor.", with a link to the word. */
function saidOf(of: CardArticle, words: Range, what: string): Markdown {
  const place = `${inMarks(sliceOf(of.text, words))} on line ${String(of.lineOf(words.start))}`;
  return line(linked([goTo(of, words, place)], ', '), plain(what));
}

/** A date or a year as it is on file, the weekday left out. */
const dateOnFile = (iso: string): string => dateInWords(iso).replace(/^\w+day, /, '');

const goTo = ({ article }: CardArticle, { start, end }: Range, label: string): CardLink =>
  action(label, 'reveal', { article, start, end });
