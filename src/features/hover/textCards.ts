import { line, plain, type Markdown } from '../../core/markdown.ts';
import type { Figure, Quote } from '../../core/mentions/mentions.ts';
import { sliceOf, type Range } from '../../core/model.ts';
import { surroundingsOf } from '../../core/review/surroundings.ts';
import type { When } from '../../core/review/when.ts';
import { alternatives } from '../../core/wording/alternatives.ts';
import { kindInWords, valueInWords } from '../../core/wording/figures.ts';
import { groundInWords } from '../../core/wording/ground.ts';
import { excerpt, inMarks } from '../../core/wording/quotation.ts';
import {
  action,
  actions,
  type Card,
  type CardArticle,
  type CardLink,
  goTo,
  labelled,
  linked,
  title,
} from './card.ts';

/** How many other figures of its sentence a card lists. */
const longestList = 8;

/**
 * The number written out, what it counts, and the sentence it stands in with its other figures.
 * @param isSentenceShown another card beside this one shows the sentence already
 */
export function figureCard(of: CardArticle, figure: Figure, isSentenceShown: boolean): Card {
  const { text } = of;
  const words = sliceOf(text, figure);
  const head = [
    title('symbol-number', valueInWords(figure) ?? words, kindInWords(figure)),
    ...(figure.counted ? [basisOfDate(of, figure)] : []),
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

/** What a date that the words alone do not give was counted from, and how. */
function basisOfDate(of: CardArticle, figure: Figure): Markdown {
  const ground = groundInWords(figure);
  if (ground === null)
    return figure.counted?.from == null
      ? line(
          plain(
            'Neither the article nor its annotations say when it was published, to count this date from.',
          ),
          actions([setPublication(of, figure)]),
        )
      : plain('The words do not say which day is meant.');
  const { dateline, published } = of.review.article;
  const by = figure.counted?.by;
  if (by === 'utterance') return labelled('Counted as', plain(ground));
  if (by === 'dateline' && dateline)
    return labelled('Counted as', linked([goTo(of, dateline, ground)], ', '));
  if (of.review.sidecar.article?.published !== undefined || published === null)
    return labelled('Counted as', plain(`${ground}, as its annotations say`));
  return labelled('Counted as', linked([goTo(of, published.range, `${ground}, as the article says`)], ', '));
}

const setPublication = ({ article }: CardArticle, { start, end }: Figure): CardLink =>
  action('Set Publication Date', 'setPublicationDate', { article, start, end });

function whenWords(text: string, { date, words }: When): string {
  const printed = sliceOf(text, words);
  const resolved = date.counted ? valueInWords(date) : null;
  return resolved === null ? printed : `${printed} (${resolved}, ${groundInWords(date) ?? 'counted'})`;
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
