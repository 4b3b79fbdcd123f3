import { isLetter } from '../../letters.ts';
import { decadeOrCentury, tensOf } from './decades.ts';
import type { Draft } from './draft.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { startOfList } from './labels.ts';
import { currencyWords, signsAfter } from './words/currencies.ts';
import { ordinals, tens } from './words/numbers.ts';
import { seasons } from '../../english/calendar.ts';

const year = sticky(
  String.raw`((?:1[4-9]|20)\d\d)(?:([-–/])((?:1[4-9]|20)\d\d|\d\d|\d(?![\d/])))?(?![\d\p{L}%$]|[.,]\d|-\d|\s?%)`,
);
const shortYear = sticky(String.raw`['’‘](\d\d)(?![\d\p{L}%]|['’]|\s?%)`);
const century = sticky(
  String.raw`(?:(\d{1,2})(?:st|nd|rd|th)|(?:(${oneOf(tens.keys())})-)?(${oneOf(ordinals.keys())}))[- ]century(?: (BCE?(?!\p{L})|B\.C\.(?:E\.)?|AD(?!\p{L})|A\.D\.|CE(?!\p{L})|C\.E\.))?(?!\p{L})`,
);
const season = sticky(String.raw`(${oneOf(seasons.keys())})(?: of|,)? ((?:19|20)\d\d)(?!\d)`);
const quarter = sticky(
  String.raw`(?:(first|second|third|fourth|1st|2nd|3rd|4th)[- ](quarter|half)|Q([1-4])|([1-4])Q ?(?=20\d\d))(?:(?:,| of)?( (?:fiscal|financial)(?: year)?)? ?((?:19|20)\d\d))?(?!\p{L})`,
);
const sameYear = sticky(String.raw` of (?:the|this|last|next|that) (?:\w+ )?year(?!\p{L})`);

const date = (start: number, end: number, value: string | null, more: Partial<Draft> = {}): Draft => ({
  start,
  end,
  kind: 'date',
  value,
  unit: null,
  ...more,
});

const glued = /(?:[\p{L}\p{N}_#@/\\$£€=&+]|\d[.,:–]|(?<!\b(?:mid|pre|post|late|early|non))-)$/iu;
const countedThing = sticky(
  String.raw` (?:people|men|women|children|troops|soldiers|workers|jobs|homes|houses|families|students|refugees|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|tons|tonnes|hectares|acres|dollars|euros|pounds|rupees|yen|police|officers|voters|votes|employees|members|residents|patients|cases|units|copies|prisoners|times|words|names|hours|days|years|per cent|percent|other|more(?! than)|such|young|shares|points|companies|households|megawatts|kg|km|cc|calories|US dollars)(?!\p{L})`,
);
const numberBefore =
  /\b(?:about|around|roughly|some|nearly|almost|over|at least|up to|more than|fewer than|less than|an estimated|approximately|as many as|total of)[ ]$/iu;
const label =
  /\b(?:[Ff]lights?|[Tt]rains?|[Bb]us(?:es)?|[Rr]outes?|[Rr]ooms?|[Ss]ections?|[Hh]ighways?|[Pp]ages?|[Rr]esolutions?|[Uu]nits?|[Cc]hannels?|Russell|Windows|Flight|Route|Room|Section|Boeing|Resolution|No\.|Number|Highway|Psalm|page|p\.|RFC|iPhone|Article|bill|H\.R\.|HB|SB|PMID|model|building|issue|bug) $/u;

const priced = sticky(
  String.raw` ?(?:${oneOf(signsAfter.keys())}|(?:Rs|${oneOf(currencyWords.keys())})(?!\p{L}))`,
);

/** Such a year begins in another month with each who has one. */
const fiscalAfter = sticky(String.raw` (?:fiscal|financial) years?(?!\p{L})`);

/** "1993", "2007-08", "1960–2010". */
function plainYear(text: string, at: number): Draft | null {
  const match = matchAt(year, text, at);
  if (!match?.[1]) return null;
  const lead = before(text, at);
  if (glued.test(lead) || label.test(before(text, startOfList(text, at)))) return null;
  const end = at + match[0].length;
  if (matchAt(countedThing, text, end) || matchAt(priced, text, end)) return null;
  const isLate = Number(match[1]) > 2100 || Number(match[1]) < 1500;
  if (isLate && !/\b(?:in|of|by|since|until|from|to|and) $/iu.test(lead)) return null;
  if (numberBefore.test(lead) && !/^\s*[.,;)]/u.test(text.slice(end))) {
    if (!/\b(?:around|about|over) $/iu.test(lead)) return null;
  }
  const fiscal = matchAt(fiscalAfter, text, end);
  if (fiscal) return date(at, end + fiscal[0].length, null);
  if (match[3] === undefined) return date(at, end, match[1]);
  const last = `${match[1].slice(0, 4 - match[3].length)}${match[3]}`;
  if (Number(last) <= Number(match[1])) return date(at, at + 4, match[1]);
  return date(at, end, `${match[1]}/${last}`);
}

const withEra = sticky(
  String.raw`(\d{1,2},\d{3}|\d{1,4}) (BCE?|B\.C\.(?:E\.)?|AD|A\.D\.|CE|C\.E\.)(?![\p{L}])`,
  '',
);

/** "500 BC", "79 AD" */
function yearOfEra(text: string, at: number): Draft | null {
  const match = matchAt(withEra, text, at);
  if (!match?.[1] || glued.test(before(text, at))) return null;
  const isBefore = match[2]?.startsWith('B') === true;
  return date(at, at + match[0].length, isBefore ? null : match[1].padStart(4, '0'));
}

function shortYearAt(text: string, at: number): Draft | null {
  const match = matchAt(shortYear, text, at);
  if (!match?.[1] || /[\p{L}\p{N}]$/u.test(before(text, at))) return null;
  const two = Number(match[1]);
  return date(at, at + match[0].length, String((two < 30 ? 2000 : 1900) + two));
}

const bareCentury = sticky(String.raw`(1\d|2[01])(?:st|nd|rd|th)(?=[.,;:)]|$| and )`);
/** "From the 19th century to the 21st": the second goes without its noun. */
const centuryBefore = /\bcentur(?:y|ies)\b[^.!?]* the $/iu;
const wideLead = (text: string, at: number): string => text.slice(Math.max(0, at - 160), at);

function centuryAt(text: string, at: number): Draft | null {
  const match = matchAt(century, text, at) ?? matchAt(bareCentury, text, at);
  if (
    !match ||
    (match[4] === undefined && !/century$/iu.test(match[0]) && !centuryBefore.test(wideLead(text, at)))
  )
    return null;
  const [, digits, ten = '', one = '', era] = match;
  const inWords = (tens.get(ten.toLowerCase()) ?? 0) + (ordinals.get(one.toLowerCase()) ?? 0);
  const which = digits ? Number(digits) : inWords;
  const isBefore = era?.startsWith('B') ?? false;
  const first = String(which * 100 - 99).padStart(4, '0');
  return date(at, at + match[0].length, isBefore ? null : `${first}/${String(which * 100).padStart(4, '0')}`);
}

const seasonMonths = ['12/02', '03/05', '06/08', '09/11'];

/** Months of a season as a period; winter 1994 begins in December 1994. */
export function seasonPeriod(which: number, ofYear: number): string {
  const [first = '', last = ''] = (seasonMonths[which] ?? '').split('/');
  return `${ofYear}-${first}/${which === 0 ? ofYear + 1 : ofYear}-${last}`;
}

function seasonAt(text: string, at: number): Draft | null {
  const match = matchAt(season, text, at);
  const which = seasons.get(match?.[1]?.toLowerCase() ?? '');
  if (!match || which === undefined) return null;
  return date(at, at + match[0].length, seasonPeriod(which, Number(match[2])));
}

/** Months of a quarter (1–4) as a period. */
export const quarterPeriod = (which: number, ofYear: number): string =>
  `${ofYear}-${String(which * 3 - 2).padStart(2, '0')}/${ofYear}-${String(which * 3).padStart(2, '0')}`;

const besideYear = sticky(String.raw` of (this|last|next) year(?!\p{L})`);
const years: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['next', 1]]); // prettier-ignore

/** "The first half of last year", "the third quarter of this year". */
function partOfYear(start: number, end: number, part: string, which: number, said: string): Draft | null {
  const length = part.toLowerCase() === 'half' ? 6 : 3;
  const last = which * length;
  if (last > 12) return null;
  const first = last - length + 1;
  return date(start, end, null, {
    relative: { form: 'months', first, last, years: years.get(said.toLowerCase()) ?? 0 },
  });
}

function quarterAt(text: string, at: number): Draft | null {
  const match = matchAt(quarter, text, at);
  if (!match) return null;
  const word = match[1]?.toLowerCase() ?? '';
  const numbered = match[3] ?? match[4];
  const which = numbered ? Number(numbered) : (ordinals.get(word) ?? Number(word[0]));
  const end = at + match[0].length;
  const beside = match[6] === undefined ? matchAt(besideYear, text, end) : null;
  if (beside?.[1] && match[5] === undefined)
    return partOfYear(at, end + beside[0].length, match[2] ?? '', which, beside[1]);
  if (/\bfiscal $/iu.test(before(text, at))) return date(at, end, null);
  // A fiscal year begins in another month with each who has one.
  if (match[5] !== undefined && match[6] !== undefined) return date(at, end, null);
  if (match[2]?.toLowerCase() === 'half') {
    if (!match[6]) return matchAt(sameYear, text, end) ? date(at, end, null) : null;
    if (which > 2) return null;
    return date(at, end, which === 1 ? `${match[6]}-01/${match[6]}-06` : `${match[6]}-07/${match[6]}-12`);
  }
  if (match[6]) return date(at, end, quarterPeriod(which, Number(match[6])));
  if (/\b(?:threw|pass|points|touchdown|game|led|yard|scored)\b/iu.test(text)) return null;
  return date(at, end, null, { relative: { form: 'quarter', quarter: which, direction: 'past' } });
}

/** Years and longer or shorter periods that name their year, and decades, centuries and quarters. */
export function yearOrPeriod(text: string, at: number): Draft | null {
  if (isLetter(text.charCodeAt(at))) return centuryAt(text, at) ?? quarterAt(text, at) ?? seasonAt(text, at);
  return digitPeriod(text, at);
}

const digitPeriod = (text: string, at: number): Draft | null =>
  decadeOrCentury(text, at) ??
  tensOf(text, at) ??
  centuryAt(text, at) ??
  quarterAt(text, at) ??
  shortYearAt(text, at) ??
  yearOfEra(text, at) ??
  plainYear(text, at);
