import { ordinals, tens } from '../../mentions/figures/words/numbers.ts';
import { sliceOf } from '../../model.ts';
import type { Relation } from '../relation.ts';
import { yearOf } from './calendar.ts';
import { isPrintedDate, isQuoted, sentenceOf, type TimeParagraph } from './paragraph.ts';

/** "The 50th anniversary of the 1944 landing": between the two words no verb and no other clause. */
const anniversary =
  /(?<nth>\d{1,4}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?|\d{1,4}-year) anniversary of (?<what>(?:[^.;:()]|(?<=\b[A-Z][a-z]{2,3})\.){0,80}?)(?<year>(?<![\d$€£.,])(?:1[5-9]|20)\d\d)(?![\d%]|,\d|s\b|[-–]\d)/gu;
/** The year may be that of the celebration: "the 50th anniversary of the march in 2015". */
const mayBeItsOwn = /\b(?:in|during|of) $/iu;
const otherClause = /\b(?:was|were|is|are|will|has|had|that|which|who|when|after|before|and)\b/iu;
/** What takes place now, or is going to. */
const present =
  /\b(?:marks?|marking|will|is|are|today|tomorrow|yesterday|this (?:year|week|month)|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|commemorat\w+|celebrat\w+|observ\w+|ahead of)\b/u;

/** Anniversaries of something that a year is named of, against the year that they fall in. */
export function* anniversariesIn(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { text, start, end, input } = paragraph;
  const words = text.slice(start, end);
  if (!words.includes('anniversary')) return;
  for (const match of words.matchAll(anniversary)) {
    const { nth = '', what = '', year = '' } = match.groups ?? {};
    const years = numberOf(nth);
    if (years === null || otherClause.test(what)) continue;
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    const of = Number(year);
    const makes = of + years;
    const sentence = sentenceOf(paragraph, range);
    const others = paragraph.figures.filter(
      (figure) =>
        isPrintedDate(figure) &&
        figure.start >= sentence.start &&
        figure.end <= sentence.end &&
        (figure.end <= range.start || figure.start >= range.end),
    );
    const named = others.find(({ value }) => typeof value === 'string' && yearOf(value) === makes);
    const told = { form: 'anniversary', years, of } as const;
    if (named) {
      yield {
        kind: 'date',
        answer: 'agrees',
        places: [range, named],
        told: { ...told, in: makes, isStated: true },
      };
      continue;
    }
    const { published } = input;
    if (published === null) continue;
    const now = yearOf(published);
    if (makes === now) {
      yield { kind: 'date', answer: 'agrees', places: [range], told: { ...told, in: now, isStated: false } };
      continue;
    }
    const isOpen =
      Math.abs(makes - now) <= 1 || mayBeItsOwn.test(what) || others.length > 0 || isQuoted(paragraph, range);
    if (isOpen || !present.test(sliceOf(text, sentence))) continue;
    yield { kind: 'date', answer: 'disagrees', places: [range], told: { ...told, in: now, isStated: false } };
  }
}

/** "50th", "fiftieth", "10-year". */
function numberOf(nth: string): number | null {
  const digits = /^\d+/u.exec(nth)?.[0];
  if (digits !== undefined) return Number(digits);
  const word = nth.toLowerCase();
  const known = ordinals.get(word);
  if (known !== undefined) return known;
  const [ten = '', one = ''] = word.split('-');
  const whole = tens.get(ten);
  const rest = ordinals.get(one);
  return whole !== undefined && rest !== undefined && rest < 10 ? whole + rest : null;
}

const inARow =
  /(?<nth>\d{1,3}(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) (?:(?:straight|consecutive|successive) year|year (?:running|in a row)),? since (?<year>(?:19|20)\d\d)(?![\d%]|,\d)/giu;

/** "The third year in a row since 1992": the year named is the first of them, or the last before. */
export function* yearsInARow(paragraph: TimeParagraph): Generator<Relation, void, void> {
  const { text, start, end, input } = paragraph;
  const words = text.slice(start, end);
  if (input.published === null || !words.includes(' since ')) return;
  for (const match of words.matchAll(inARow)) {
    const nth = numberOf(match.groups?.nth ?? '');
    const since = Number(match.groups?.year);
    if (nth === null) continue;
    const to = yearOf(input.published);
    const range = { start: start + match.index, end: start + match.index + match[0].length };
    // The figures of a year are told of in that year or in the next.
    const fits = [to, to - 1].some((year) => nth === year - since || nth === year - since + 1);
    if (!fits && isQuoted(paragraph, range)) continue;
    yield {
      kind: 'duration',
      answer: fits ? 'agrees' : 'disagrees',
      places: [range],
      told: { form: 'in a row', nth, since, to },
    };
  }
}
