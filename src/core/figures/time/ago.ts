import { numberAt } from '../../mentions/figures/numbers.ts';
import { dayNumberOf } from '../../mentions/figures/calendar.ts';
import type { Amount, Figure } from '../../mentions/mentions.ts';
import type { Relation } from '../relation.ts';
import { daysOf, unitDays, yearOf, type Days } from './calendar.ts';
import { meantBy, overlap } from './fits.ts';
import { isPrintedDate, isQuoted, leadTo, sentenceOf, type TimeParagraph } from './paragraph.ts';
import type { Between } from './told.ts';

/** From "three years ago" to the date that is meant: ", in 1991". */
const toDate = /^,? ?(?:\(|—|--|– )?(?:(?:back )?(?:in|on) )?(?:early |late |mid-)?$/u;
/** From "in 1991" to "three years ago", with words that hedge it. */
const toAgo =
  /^(?:\)?, |,? (?:\(|—|--) ?)(?:(?:about|some|nearly|almost|more than|over|just|exactly|only|roughly|around) ?)*$/iu;
const inBefore = /\b(?:in|on|since) (?:early |late |mid-)?$/iu;

/** "Three years ago, in 1991": whether that is so long before the day that it is counted from. */
export function* agoIn(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { figures, text } = paragraph;
  for (const [index, ago] of figures.entries()) {
    const stated = statedAgo(text, ago);
    const from = ago.counted?.from ?? null;
    if (!stated || from === null) continue;
    const date = dateBeside(paragraph, ago, figures.at(index + 1), figures[index - 1]);
    if (!date) continue;
    const relation = compared(stated, ago, date, from);
    if (relation && !(relation.answer === 'disagrees' && isQuoted(paragraph, ago))) yield relation;
  }
}

function statedAgo(text: string, { start, end, counted }: Figure): Amount | null {
  if (counted?.as.form !== 'offset' || counted.as.count >= 0) return null;
  const words = text.slice(start, end);
  const unit = /[ -](days?|weeks?|fortnights?|months?|years?|decades?|centur(?:y|ies)) ago$/iu.exec(
    words,
  )?.[1];
  const value = /^an? /iu.test(words) ? 1 : numberAt(words, 0)?.value;
  if (unit === undefined || value === undefined || value === null) return null;
  return { value, unit: unit.toLowerCase().replace(/y$/u, 'ie').replace(/s?$/u, 's') };
}

function dateBeside(
  paragraph: TimeParagraph,
  ago: Figure,
  next: Figure | undefined,
  previous: Figure | undefined,
): (Figure & { readonly value: string }) | null {
  const { text } = paragraph;
  const end = sentenceOf(paragraph, ago).end;
  if (next && isPrintedDate(next) && next.end <= end) {
    const gap = text.slice(ago.end, next.start);
    if (toDate.test(gap) && gap !== ' ' && /^(?:[).,;—–-]|$)/u.test(text.slice(next.end, end).trimStart()))
      return next;
  }
  const start = sentenceOf(paragraph, ago).start;
  if (!previous || !isPrintedDate(previous) || previous.start < start) return null;
  const lead = leadTo(paragraph, previous);
  const isOpen = /^(?:[).,;—–-]|$)/u.test(text.slice(ago.end, end).trimStart());
  return isOpen && inBefore.test(lead) && toAgo.test(text.slice(previous.end, ago.start)) ? previous : null;
}

function compared(
  stated: Amount,
  ago: Figure,
  date: Figure & { readonly value: string },
  from: string,
): Relation | null {
  const then = daysOf(date.value);
  const now = dayNumberOf(from);
  if (!then || now === null || then.first > now) return null;
  const makes = unitsBetween(then, { first: now, last: now }, stated.unit);
  if (!makes) return null;
  return {
    kind: 'date',
    answer: fitsStated(stated, ago.hedge, makes, date.value, from) ? 'agrees' : 'disagrees',
    places: [ago, date],
    told: { form: 'ago', stated, from: date.value, to: from, makes },
  };
}

/** How many of a unit lie between two times, at the least and at the most; `null` for other units. */
export function unitsBetween(from: Days, to: Days, unit: string): Between | null {
  const length = unitDays.get(unit);
  if (length === undefined) return null;
  return {
    low: Math.max(0, (to.first - from.last) / length),
    high: (to.last - from.first) / length,
  };
}

/** "Three years" is said from two and a half on, until four are full; and of the third year before this. */
export function fitsStated(
  stated: Amount,
  hedge: Figure['hedge'],
  makes: Between,
  from: string,
  to: string,
): boolean {
  const meant = meantBy(stated.value, hedge);
  if (overlap({ low: meant.low - beforeFull, high: meant.high + untilFull }, makes)) return true;
  const years = yearOf(to) - yearOf(from);
  return stated.unit === 'years' && years >= meant.low && years <= meant.high;
}

const beforeFull = 0.5;
const untilFull = 0.99;

/** "The 20 years since 1996", "it has been 20 years since the 1996 flood". */
const sinceYear = /^ since (?:(?:the|that|its|his|her|their) )?(?:(?:[A-Z][a-z]+|early|late|mid) )?$/u;
const now = /\b(?:has|have|is|are|it['’]s|first|only|past|last|these|now)\b/iu;
const past = /\b(?:had|was|were|would|by then|at the time)\b/iu;

/** How long it is since a year, counted to the day of publication. */
export function* sinceIn(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { figures, text, input } = paragraph;
  const { published } = input;
  if (published === null) return;
  const to = daysOf(published);
  for (const [index, length] of figures.entries()) {
    const date = figures.at(index + 1);
    if (length.kind !== 'duration' || typeof length.value !== 'number' || length.unit === null) continue;
    if (
      !date ||
      !isPrintedDate(date) ||
      date.value.includes('/') ||
      !sinceYear.test(text.slice(length.end, date.start))
    )
      continue;
    const sentence = text.slice(sentenceOf(paragraph, length).start, sentenceOf(paragraph, length).end);
    if (isQuoted(paragraph, length) || !now.test(sentence) || past.test(sentence)) continue;
    const from = daysOf(date.value);
    const makes = from && to && unitsBetween(from, to, length.unit);
    if (!makes || makes.high < 0) continue;
    const stated = { value: length.value, unit: length.unit };
    const isSo = fitsStated(stated, length.hedge, makes, date.value, published);
    yield {
      kind: 'duration',
      answer: isSo ? 'agrees' : 'disagrees',
      places: [length, date],
      told: { form: 'ago', stated, from: date.value, to: published, makes },
    };
  }
}
