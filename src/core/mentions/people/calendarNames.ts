import { isOccupation } from '../../english/occupations.ts';
import { months, seasons, weekdays } from '../../english/calendar.ts';
import { offices } from '../../english/offices.ts';
import { wordSet } from '../../english/words.ts';
import { Sense } from '../lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

const ofCalendar: ReadonlySet<string> = new Set(['jan', ...months, ...weekdays, ...seasons.keys()]);
const days: ReadonlySet<string> = new Set(weekdays);

/** Is this a month, a weekday or a season, or what may be one? */
export const isOfCalendar = ({ key }: Token): boolean => ofCalendar.has(key);

/** Months and seasons that are given names in use. */
const givenNames = wordSet('jan january april may june august summer autumn');

/** Who is known by the name of a weekday. */
const namedByDay = wordSet('tuesday-weld wednesday-addams');

/** Behind these it is a date. */
const dating = wordSet(`
  a an around circa come during each early every following in last mid next on one previous since the this through
  throughout till until
`);

/**
 * The "April" of "April Ryan": is a month, a weekday or a season at `index` a given name, with the surname `next` behind
 * it? "In June Trump signed" has a date in front of the name.
 */
export function isNamedByCalendar(
  tokens: readonly Token[],
  index: number,
  { key }: Token,
  next: Token,
): boolean {
  const previous = tokenAt(tokens, index - 1);
  if (days.has(key)) return namedByDay.has(`${key}-${next.key}`) || (saysWho(previous) && mayBeSurname(next));
  if (!givenNames.has(key) || (next.senses & Sense.surname) === 0) return false;
  if (key === 'january' && (next.senses & Sense.common) !== 0) return false;
  return saysWho(previous) || !isDating(tokens, index);
}

/** "Pastor Sunday Roe", "the striker Friday Roe": a word for what somebody is. */
const saysWho = (token: Token | undefined): boolean =>
  token !== undefined && !token.possessive && (offices.has(token.key) || isOccupation(token.key));

const mayBeSurname = ({ senses }: Token): boolean =>
  (senses & Sense.surname) !== 0 || (senses & ~Sense.organisation) === 0;

function isDating(tokens: readonly Token[], index: number): boolean {
  const previous = tokenAt(tokens, index - 1)?.key ?? '';
  const before = tokenAt(tokens, index - 2);
  if (previous === 'late') return !/^(?:the|his|her|their)$/.test(before?.key ?? '');
  // "By June Trump had won", where "a play by August Wilson" is a name.
  if (previous === 'by') return before === undefined && tokenAt(tokens, index + 2)?.kind === 'lower';
  return dating.has(previous);
}
