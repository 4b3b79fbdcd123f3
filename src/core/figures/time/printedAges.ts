import { oldest } from '../../ageOn.ts';
import type { Figure } from '../../mentions/mentions.ts';
import type { Range } from '../../model.ts';
import type { RelatedPerson } from '../relating.ts';
import { leadTo, sentenceOf, tailOf, isPrintedDate, type TimeParagraph } from './paragraph.ts';

/** An age that the text gives somebody. */
export interface PrintedAge extends Range {
  readonly person: RelatedPerson;
  readonly years: number;
  /** What the text says it was the age on: a date, a death, or nothing. */
  readonly on: { readonly as: 'stated' | 'death'; readonly date: string | null } | null;
  /** Set off behind the name: "Brandt, 72,". */
  readonly isBesideName: boolean;
  /** The name that it stands at. */
  readonly mention: Range;
}

const besideName = /^(?:, | \()(?:aged? )?$/u;
const said =
  /^(?:, who)? (?:is|turned|turns|was|died (?:at|aged)|died at (?:the )?age(?: of)?)(?: now| only| just| at the age of| aged?)? $/u;
/** "… died Monday at the age of": what stands before the number. */
const atAge =
  /\b(?:died?|dead|dies|death|passed away|killed)\b[^.;]*(?:,? (?:at|aged)(?: (?:the )?age(?: of)?)?) $/iu;
const inYear = /^,? (?:years old )?in $/u;

/** The ages of a paragraph that are certain to be somebody's. */
export function* agesIn(paragraph: TimeParagraph): Generator<PrintedAge, void, void> {
  const { figures, text } = paragraph;
  for (const [index, figure] of figures.entries()) {
    const { value, kind, unit, hedge } = figure;
    if (typeof value !== 'number' || hedge || value < 1 || value > oldest || !Number.isInteger(value))
      continue;
    const isAge = kind === 'age' && (unit === 'years' || unit === null);
    const next = figures.at(index + 1);
    const isDated =
      next !== undefined && isPrintedDate(next) && inYear.test(text.slice(figure.end, next.start));
    const isAtDeath = atAge.test(leadTo(paragraph, figure, longestLead));
    if (!isAge && !(kind === 'count' && unit === null && (isAtDeath || isDated))) continue;
    const owner = ownerOf(paragraph, figure);
    if (!owner) continue;
    const on = isDated
      ? ({ as: 'stated', date: next.value } as const)
      : isAtDeath
        ? ({ as: 'death', date: dayOfDeath(paragraph, figure) } as const)
        : null;
    yield { ...owner, start: figure.start, end: figure.end, years: value, on };
  }
}

const longestLead = 120;

function ownerOf(
  { input, text }: TimeParagraph,
  figure: Figure,
): Pick<PrintedAge, 'person' | 'isBesideName' | 'mention'> | null {
  for (const person of input.people)
    for (const mention of person.mentions) {
      if (mention.start > figure.end + 1 || mention.end < figure.start - longestLead) continue;
      const gap = mention.end <= figure.start ? text.slice(mention.end, figure.start) : null;
      if (gap !== null && besideName.test(gap)) return { person, isBesideName: true, mention };
      if (
        gap !== null &&
        (said.test(gap) ||
          (!gap.includes('.') && atAge.test(gap) && !otherPerson.test(gap.replace(whoOpens, ''))))
      )
        return { person, isBesideName: false, mention };
      if (
        figure.end + 1 === mention.start &&
        text[figure.end] === ' ' &&
        text.slice(figure.start, figure.end).endsWith('-old')
      )
        return { person, isBesideName: false, mention };
    }
  return null;
}

const whoOpens = /^,? who /u;
/** Somebody else of whom the clause goes on to tell. */
const otherPerson =
  /\b(?:his|her|their|whose|who|when|wife|husband|son|daughter|father|mother|brother|sister|and)\b/u;

/** The day that is given between the words of the death and the age, or behind it; `null` for none, or more than one. */
function dayOfDeath(paragraph: TimeParagraph, figure: Figure): string | null {
  const { start, end } = sentenceOf(paragraph, figure);
  const lead = paragraph.text.slice(start, figure.start);
  const died = start + lead.search(deathWord);
  const days = paragraph.figures.filter((one) => one.kind === 'date' && one.start >= died && one.end <= end);
  const day = days.at(0);
  if (days.length > 1) return null;
  return typeof day?.value === 'string' && !day.value.includes('/') ? day.value : null;
}

const deathWord = /\b(?:died?|dead|dies|death|passed away|killed)\b/iu;

/** What tells of another time than that of the story. */
const thenWords =
  /\b(?:then|at the time|was (?:only |just )?\d|when (?:he|she|they)|in those days|as a|until|years? (?:ago|earlier|later|before)|would have)\b/iu;

/** Whether an age may be that of some other time than the day of the story. */
export function mayBeOfThen(paragraph: TimeParagraph, age: Range): boolean {
  const { start, end } = sentenceOf(paragraph, age);
  if (thenWords.test(paragraph.text.slice(start, end)) || /\bthen[- ]/u.test(tailOf(paragraph, age, 8)))
    return true;
  return paragraph.figures.some(
    (figure) =>
      figure.kind === 'date' &&
      figure.counted === undefined &&
      figure.start >= paragraph.start &&
      figure.end <= paragraph.end,
  );
}
