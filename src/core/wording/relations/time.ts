import { weekdays } from '../../english/calendar.ts';
import type { Between, TimeTold } from '../../figures/time/told.ts';
import type { RelationAnswer } from '../../figures/relation.ts';
import { dateInWords, dayInWords } from '../dates.ts';
import { unitInWords } from '../figures.ts';

/** The sentence of a card for what is stated between dates, weekdays, durations and ages. */
export function timeInWords(told: TimeTold, answer: RelationAnswer): string {
  switch (told.form) {
    case 'weekday':
      return weekdayWords(told);
    case 'ago':
      return agoWords(told, answer);
    case 'anniversary':
      return anniversaryWords(told, answer);
    case 'in a row':
      return rowWords(told, answer);
    case 'span':
      return spanWords(told, answer);
    case 'age':
      return ageWords(told, answer);
    case 'births':
      return birthsWords(told, answer);
    case 'beside':
      return besideWords(told, answer);
    case 'two ages':
      return agesWords(told);
  }
}

type Of<Form extends TimeTold['form']> = Extract<TimeTold, { form: Form }>;

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

function weekdayWords({ weekday, day, published }: Of<'weekday'>): string {
  const [right = '', ...rest] = dateInWords(day).split(', ');
  const printed = capitalised(weekdays[weekday] ?? '');
  const year = published === null ? '' : ', the year taken from the day of publication';
  const date = rest.join(', ');
  return right === printed
    ? `${date}, is a ${right}${year}.`
    : `${date}, is a ${right}, not a ${printed}${year}.`;
}

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });
const number = (value: number): string => plain.format(value);

/** "2.1 to 3.1 years" */
function lengthWords({ low, high }: Between, unit: string): string {
  const [from, to] = [number(low), number(high)];
  return from === to ? `${from} ${unitInWords(unit, low)}` : `${from} to ${to} ${unit}`;
}

const amount = (value: number, unit: string): string => `${number(value)} ${unitInWords(unit, value)}`;

function agoWords({ stated, from, to, makes }: Of<'ago'>, answer: RelationAnswer): string {
  const length = `From ${dateInWords(from)} to ${dateInWords(to)} it is ${lengthWords(makes, stated.unit)}`;
  return `${length}; ${verdict(answer)} “${amount(stated.value, stated.unit)}”.`;
}

function spanWords({ stated, from, to, makes }: Of<'span'>, answer: RelationAnswer): string {
  const length = `From ${dateInWords(from)} to ${dateInWords(to)} it is ${lengthWords(makes, stated.unit)}`;
  const counted = makes.low === makes.high ? '' : ', by which ends are counted';
  return `${length}${counted}; ${verdict(answer)} “${amount(stated.value, stated.unit)}”.`;
}

const verdicts: Readonly<Record<RelationAnswer, string>> = {
  agrees: 'agrees with',
  disagrees: 'disagrees with',
  unknown: 'it cannot be told whether that agrees with',
};
const verdict = (answer: RelationAnswer): string => verdicts[answer];

function anniversaryWords(told: Of<'anniversary'>, answer: RelationAnswer): string {
  const { years, of, isStated } = told;
  const makes = `${String(years)} years after ${String(of)} is ${String(of + years)}`;
  if (answer === 'agrees')
    return `${makes}, ${isStated ? 'the year that is named' : 'the year of publication'}.`;
  return `${makes}; the article is of ${String(told.in)}, which is ${amount(told.in - of, 'years')} after.`;
}

function rowWords({ nth, since, to }: Of<'in a row'>, answer: RelationAnswer): string {
  const years = `From ${String(since)} to ${String(to)} there are ${String(to - since)} years, or ${String(to - since + 1)} with both`;
  return `${years}; ${verdict(answer)} “${String(nth)} in a row”.`;
}

const occasions: Readonly<Record<Of<'age'>['as'], (on: string) => string>> = {
  publication: (on) => `on the day of publication, ${on}`,
  death: (on) => `at death, ${on}`,
  stated: (on) => `in ${on}`,
};

function ageWords(told: Of<'age'>, answer: RelationAnswer): string {
  const { name, age, born, isOnFile, makes } = told;
  const birth = `${dayInWords(born)}${isOnFile ? ' by what is on file' : ' by the text'}`;
  const when = occasions[told.as](dateInWords(told.on));
  const computed =
    makes.low === makes.high ? number(makes.low) : `${number(makes.low)} or ${number(makes.high)}`;
  const sum = `Born ${birth}, ${name} was ${computed} ${when}`;
  if (answer === 'agrees') return `${sum}; agrees with ${String(age)}.`;
  if (answer === 'disagrees') return `${sum}, not ${String(age)}.`;
  return `${sum}: ${String(age)} fits if the birthday does, which these dates do not tell.`;
}

function birthsWords({ name, born, onFile }: Of<'births'>, answer: RelationAnswer): string {
  const filed = `What is on file has ${name} born ${dayInWords(onFile)}`;
  return answer === 'agrees' ? `${filed}, as the text has it.` : `${filed}, the text ${dayInWords(born)}.`;
}

function besideWords({ day, date, from }: Of<'beside'>, answer: RelationAnswer): string {
  const counted = `Counted from ${dateInWords(from)}, it is ${dayInWords(day)}`;
  if (answer === 'agrees') return `${counted}, as the date beside it says.`;
  return answer === 'disagrees'
    ? `${counted}, not ${dayInWords(date)}.`
    : `${counted}; ${dayInWords(date)} fits if it was written a day before or after.`;
}

function agesWords({ name, ages: [first, second], isOnePerson }: Of<'two ages'>): string {
  if (first === second) return `The article gives ${name} the age ${String(first)} twice.`;
  const ages = `The article gives ${name} two ages: ${String(first)} and ${String(second)}`;
  return isOnePerson ? `${ages}.` : `${ages}, unless there are two of that name.`;
}
