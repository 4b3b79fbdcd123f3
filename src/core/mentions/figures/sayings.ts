import { newsSpeechVerbs } from '../../english/speech.ts';
import { contains, overlaps, type Range } from '../../model.ts';
import type { ParagraphFigure } from './figures.ts';

const says = String.raw`(?<![\p{L}-])(?:${newsSpeechVerbs.join('|')})(?![\p{L}-])`;
/** The one clause that names who spoke and when: no other clause, and no other words in marks; stops of titles. */
const clause = String.raw`(?:(?!(?<![\p{L}])(?:that|which|who|whose|when|while|before|after|since|until|if)(?!\p{L}))(?:[^.;:“”"]|(?<=(?<!\p{L})\p{Lu}\p{L}{0,3})\.))`;
/** "…,” Brandt said on ": from the end of the quoted words to the day. */
const dayAfter = new RegExp(String.raw`^[,.?!—-]*[”"’']+ ?${clause}{0,80}?${says}${clause}{0,40}$`, 'u');
/** ", Brandt said: “": from the day to the quoted words. */
const dayBefore = new RegExp(String.raw`^${clause}{0,80}?${says}${clause}{0,40}[:,]? ?[“"‘']$`, 'u');
const longestClause = 140;

interface SaidWords extends Range {
  readonly kind: 'direct' | 'reported';
  readonly scare: boolean;
}

/**
 * The figures of a paragraph; those in somebody's words point to the day that the text says these were said on. "“It
 * opens tomorrow,” Brandt said on Monday." All ranges are offsets into the paragraph.
 */
export function withDaysOfSaying(
  paragraph: string,
  figures: readonly ParagraphFigure[],
  quotes: readonly SaidWords[],
): readonly ParagraphFigure[] {
  if (quotes.length === 0 || !figures.some(({ relative }) => relative !== null)) return figures;
  const direct = quotes.filter(({ kind, scare }) => kind === 'direct' && !scare);
  const isSaid = (figure: ParagraphFigure): boolean => direct.some((quote) => overlaps(quote, figure));
  return figures.map((figure) => {
    const quote = figure.relative && direct.find((one) => contains(one, figure));
    if (!quote) return figure;
    const saidOn = figures.findIndex(
      (day) => isDay(day) && isTellingWhen(paragraph, quote, day) && !isSaid(day),
    );
    return saidOn < 0 ? figure : { ...figure, saidOn };
  });
}

function isTellingWhen(paragraph: string, quote: Range, day: Range): boolean {
  const [from, to] = day.start >= quote.end ? [quote.end, day.start] : [day.end, quote.start];
  if (from > to || to - from > longestClause) return false;
  return (from === quote.end ? dayAfter : dayBefore).test(paragraph.slice(from, to));
}

function isDay({ kind, value, relative }: ParagraphFigure): boolean {
  if (kind !== 'date') return false;
  if (relative?.form === 'offset') return relative.unit === 'day' && relative.giveOrTake === undefined;
  if (relative?.form === 'month') return relative.day !== null && relative.lastDay === null;
  return relative?.form === 'weekday' || (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
}
