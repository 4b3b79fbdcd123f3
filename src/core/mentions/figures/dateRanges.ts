import { isoDay, isoMonth } from './calendar.ts';
import type { DateReference } from './dateReference.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, sticky } from './patterns.ts';
import { isMoved } from './ranges.ts';

const connector = sticky(
  String.raw`,? (?:to|through|thru|until|till) (?:the )?(?:about )?|\s?[-–]\s?(?=\S)| and (?:the )?(?:about )?`,
);
const between = /\bbetween (?:the |about )?$/iu;

/** Two dates with a word between them that makes them the bounds of one: "from May 3 to June 5, 2010". */
export function dateRange(text: string, first: Draft, next: (at: number) => Draft | null): Draft | null {
  const link = matchAt(connector, text, first.end);
  if (!link || isMoved(text, first.start)) return null;
  if (link[0].startsWith(' and') && !between.test(before(text, first.start))) return null;
  const last = next(first.end + link[0].length);
  if (last?.kind !== first.kind) return null;
  if (first.kind === 'date' && !isEvenlySpaced(link[0], first, last)) return null;
  const bounds = first.kind === 'time' ? hoursBetween(first, last) : datesBetween(first, last);
  if (!bounds) return null;
  return { start: first.start, end: last.end, kind: first.kind, unit: null, ...bounds };
}

type Bounds = Pick<Draft, 'value' | 'relative'>;

/** "1990-May": a dash joins dates of one form only. */
const isEvenlySpaced = (link: string, first: Draft, last: Draft): boolean =>
  !/[-–]/u.test(link) || formOf(first) === formOf(last);

const formOf = ({ value, relative }: Draft): string =>
  relative?.form ?? (typeof value === 'string' ? 'dated' : 'unknown');

const hoursBetween = ({ value: from }: Draft, { value: to }: Draft): Bounds | null =>
  typeof from === 'string' && typeof to === 'string' ? { value: `${from}/${to}` } : { value: null };

function datesBetween(first: Draft, last: Draft): Bounds | null {
  const [from, to] = [first.relative, last.relative];
  if (typeof last.value === 'string') {
    if (typeof first.value === 'string') return known(first.value, last.value);
    return from?.form === 'month' ? monthUntil(from, last.value) : null;
  }
  if (from?.form === 'month' && to?.form === 'month')
    return { value: null, relative: { form: 'span', from, to: { ...to, direction: from.direction } } };
  // Mostly such as are said of any week: "open Monday to Friday".
  if (from?.form === 'weekday' && to?.form === 'weekday') return { value: null };
  return null;
}

/** Periods of which the first begins before the second. */
function known(first: string, last: string): Bounds | null {
  const from = first.split('/').at(0) ?? '';
  const to = last.split('/').at(-1) ?? '';
  return from < to ? { value: `${from}/${to}` } : null;
}

/** "December 20 to January 5, 2010": the year is said of the second. */
function monthUntil(from: Extract<DateReference, { form: 'month' }>, last: string): Bounds | null {
  const to = last.split('/').at(-1) ?? '';
  if (to.length < 7 || (from.day === null) !== (to.length === 7)) return null;
  for (const year of [Number(to.slice(0, 4)), Number(to.slice(0, 4)) - 1]) {
    const start = from.day === null ? isoMonth(year, from.month) : isoDay(year, from.month, from.day);
    if (start < to) return { value: `${start}/${to}` };
  }
  return null;
}
