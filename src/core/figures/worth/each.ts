import type { Figure, FigureKind } from '../../mentions/mentions.ts';

const things =
  'pound|ounce|gram|kilo|kilogram|kg|ton|tonne|gallon|litre|liter|barrel|bushel|bottle|case|share|unit|head|person|household|child|student|pupil|worker|voter|night|hour|minute|day|week|month|quarter|season|year|mile|kilomet(?:re|er)|foot|yard|acre|hectare|square (?:foot|met(?:re|er)|mile)|megawatt|kilowatt|ticket|seat|copy|dose|set|plate|piece|game|trip|ride|car|vehicle|visit';
const after = new RegExp(
  String.raw`^(?:[ -](?:an?|each)[ -](?:${things})|[ -]per[ -](?!the |its |his |her |their )\p{Ll}{2,})(?![\p{L}’'])`,
  'u',
);
const longest = 32;
/** Of what is counted the noun comes first, and a measure has its rate in its unit. */
const paid: ReadonlySet<FigureKind> = new Set(['money', 'percent']);

/** "$16.99 a pound", "a $119-a-year program": for each of what an amount is paid, as " a pound"; or "". */
export function eachAfter(text: string, { kind, end }: Pick<Figure, 'kind' | 'end'>): string {
  if (!paid.has(kind)) return '';
  return (after.exec(text.slice(end, end + longest))?.[0] ?? '').replaceAll('-', ' ');
}
