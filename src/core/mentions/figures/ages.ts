import { monthAbbreviationPattern, monthPattern } from '../../english/calendar.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, sticky } from './patterns.ts';

const plain = sticky(String.raw`(\d{1,3})(?=[,.;)]|$| (?:and|of|from|who|was|is|were)(?!\p{L})|\s?[—―–]|--)`);
const afterName = /\p{Lu}[\p{L}\p{M}’'.-]*(?:,| \()\s?(?:(?:also|now|then|only|just|himself|herself) )?$/u;
/** "Walker's son, 7, who" */
const afterKin =
  /\b(?:son|daughter|brother|sister|wife|husband|mother|father|grandson|granddaughter|grandmother|grandfather|nephew|niece|cousin|boyfriend|girlfriend|fianc[eé]e?|partner|boy|girl|man|woman|mom|dad|mum), $/u;
/** "He is 39." */
const said =
  /\b(?:he|she|who) (?:is|was|turned|turns|would be|had been)(?: now| only| just| also| already)? $/iu;
const youngest = 10;
/** What a number that is no age stands behind: "December, 39". */
const calendarName = new RegExp(
  String.raw`\b(?:${monthPattern}|${monthAbbreviationPattern}|Channels?|Nos|Sections?|Articles?|Chapters?)\.?,\s?$`,
  'u',
);
const oldest = 125;

/** "Bentsen, 72,": a number set off after a name. */
export function ageAfterName(text: string, at: number): Draft | null {
  const lead = before(text, at);
  const isSaid = said.test(lead);
  if (!isSaid && (!(afterName.test(lead) || afterKin.test(lead)) || calendarName.test(lead))) return null;
  const match = matchAt(plain, text, at);
  const years = Number(match?.[1]);
  if (isSaid && years < youngest) return null;
  if (!match?.[1] || years < 1 || years > oldest) return null;
  const next = text[at + match[0].length];
  const isClosed = lead.endsWith('(') ? next === ')' : next !== ')';
  if (!isClosed || (next === '.' && /\d/u.test(text[at + match[0].length + 1] ?? ''))) return null;
  return { start: at, end: at + match[0].length, kind: 'age', value: years, unit: 'years' };
}
