import { line, plain, type Markdown } from '../../../core/markdown.ts';
import type { Figure } from '../../../core/mentions/mentions.ts';
import { sliceOf } from '../../../core/model.ts';
import type { Surroundings } from '../../../core/review/surroundings.ts';
import type { When } from '../../../core/review/when.ts';
import { valueInWords } from '../../../core/wording/figures.ts';
import { groundInWords } from '../../../core/wording/ground.ts';
import { action, actions, goTo, labelled, linked, type CardArticle, type CardLink } from '../card.ts';

/** When a figure was so, by the dates of its sentence; and what a date was counted from. */
export function when(of: CardArticle, figure: Figure, around: Surroundings | null): Markdown[] {
  if (figure.kind === 'date') return figure.counted ? [basisOfDate(of, figure)] : [];
  const dates = around?.when ?? [];
  if (dates.length === 0) return [];
  return [labelled('When', plain(dates.map((one) => whenWords(of.text, one)).join('; ')))];
}

/** What a date that the words alone do not give was counted from, and how. */
function basisOfDate(of: CardArticle, figure: Figure): Markdown {
  const ground = groundInWords(figure);
  if (ground === null)
    return (figure.counted?.from ?? null) === null
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
  const ground = groundInWords(date);
  const resolved = ground === null ? null : valueInWords(date);
  if (resolved === null || ground === null) return printed;
  return `${resolved.startsWith(printed) ? '' : `${printed}: `}${resolved}, ${ground}`;
}
