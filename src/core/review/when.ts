import { newsSpeechVerbs, speechVerbs } from '../english/speech.ts';
import { wordsOf } from '../english/words.ts';
import type { Figure } from '../mentions/mentions.ts';
import type { Range } from '../model.ts';

/** A date that says when what a figure counts was so. */
export interface When {
  readonly date: Figure;
  /** The date with the words before it that say how it is meant: "since May 25, 1961", "two days after Friday". */
  readonly words: Range;
}

const talkVerbs = [
  ...new Set([
    ...newsSpeechVerbs,
    ...speechVerbs,
    ...wordsOf(`
      spoke speaking speaks saying telling adding writing announcing announce outlined outlines outlining named names
      listed lists unveiled unveils described describes discussed discusses mentioned mentions identified identifies
      proposed proposes called calls reported reports cited cites tweeting testifying interview statement according
    `),
  ]),
].join('|');
const talk = new RegExp(String.raw`(?<![\p{L}-])(?:${talkVerbs})(?![\p{L}-])`, 'iu');

/** Where another clause begins, a date speaks of that. */
const otherClause = new RegExp(
  String.raw`[;:“”"()—]|\s[-–]\s|, \p{L}+ing(?![\p{L}-])|(?<![\p{L}-])(?:${talkVerbs}|that|which|who|whose|whom|where|when|while|if|unless|because|although|though|but|after|before|since|until|whereas|than|compared|against|versus|vs|and (?:\p{L}+ )?(?:was|were|is|are|has|had|have|will|would|then))(?![\p{L}-])`,
  'iu',
);
/** "Brandt, who came in 1994, moved 40 boats" */
const relative = /(?<![\p{L}-])(?:who|which|whose|whom|where|when|while|that)(?![\p{L}-])[^,]*$/iu;
const boundBefore =
  /(?<![\p{L}-])(?:(?:(?:an?|the) (?:day|week|month|year)|shortly|soon|immediately|long|just|right) )?(?:since|until|till|before|after|by|through|prior to|following|as of|ahead of|from|starting|beginning)(?: late| early| about| the| around)* $/iu;
const longestBound = 40;
/** Between a figure and the date right after it, which is that figure's own. */
const rightAfter = /^ (?:(?:in|on|for|during|by the end of) )?$/i;

/** The dates of a sentence that say when a figure of it was so; none where they may speak of something else. */
export function whenOf(text: string, sentence: Range, figure: Figure, figures: readonly Figure[]): When[] {
  const isTold = talk.test(text.slice(sentence.start, sentence.end));
  const dates = figures.filter((date) => date.kind === 'date' && date !== figure);
  const own = dates.find(({ start }) => rightAfter.test(text.slice(figure.end, start)));
  return (own ? [own] : dates).flatMap((date) => {
    if (isTold && isDay(text, date)) return [];
    const words = withBound(text, sentence, date, figures);
    const [from, to] = figure.end <= words.start ? [figure.end, words.start] : [date.end, figure.start];
    const between = text.slice(from, to);
    if (from > to || otherClause.test(between)) return [];
    const isAside =
      between.includes(',') && relative.test(text.slice(sentence.start, Math.min(from, words.start)));
    return isAside ? [] : [{ date, words }];
  });
}

/** The day of a sentence in which somebody speaks is mostly the day on which he does. */
const isDay = (text: string, { start, end, value, counted }: Figure): boolean =>
  counted !== undefined
    ? !/(?<!\p{L})(?:weeks?|months?|quarters?|years?|decades?)(?!\p{L})/iu.test(text.slice(start, end))
    : typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);

function withBound(text: string, sentence: Range, date: Figure, figures: readonly Figure[]): Range {
  const from = Math.max(sentence.start, date.start - longestBound);
  const bound = boundBefore.exec(text.slice(from, date.start));
  if (!bound) return date;
  const start = from + bound.index;
  const length = figures.find(({ kind, end }) => kind === 'duration' && end === start - 1);
  return { start: length?.start ?? start, end: date.end };
}
