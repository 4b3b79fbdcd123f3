import type { Draft } from './draft.ts';
import { exact, knownNumberAt } from './numbers.ts';
import { before, matchAt, oneOf, sticky } from './patterns.ts';
import { currencyWords } from './words/currencies.ts';
import { durationUnits } from './words/durations.ts';
import { scales } from './words/numbers.ts';

/** "9-7 lakh rupees", "8 to 17 per cent" are no results. */
const unitWords = oneOf([
  'percent', 'per cent', 'pct', 'percentage', 'degrees', ...scales.keys(), ...currencyWords.keys(),
  ...['mph', 'kph', 'km/h', 'inches', 'inch', 'feet', 'foot', 'miles', 'km', 'kilometers', 'kilometres', 'meters', 'metres'],
  ...[...durationUnits.keys()].filter((word) => word !== 'second'),
]); // prettier-ignore
const result = sticky(
  String.raw`(\d{1,3})(?:[-–]| to )(\d{1,3})(?![\d\p{L}%,.]\d|[\d\p{L}%°]|[-–/]\d|[- ]?(?:${unitWords})(?!\p{L}))`,
);
const glued = /[\p{L}\p{N}$£€][-–]?$|[/.,:]$(?<=\d.)/u;
const contest =
  /\b(?:won?|wins?|winning|beat(?:ing|en)?|beats|lost|losing|loses?|lead(?:ing|s)?|led|drew|drawn|draw|defeat(?:ed|s|ing)?|victory|victor(?:y|ious)|triumph\w*|score[ds]?|scoreline|vote[ds]?|voting|margin|ruled|ruling|decision|majority|tie[ds]?|split|record|advantage|eliminated|approved|passed|rejected|down|up|trail\w*|final)\b[^.;]*$/iu;
const contestAfter = sticky(
  String.raw`[, ]+(?:\p{L}+ ){0,1}(?:vote|win|victory|defeat|loss|decision|lead|ruling|majority|margin|record|draw|tie|split|triumph|score|aggregate|on aggregate|against|over|away|home|at home|in favou?r|after extra)(?!\p{L})`,
);
const sentenceStart = 90;

/** "2-1", "a 52-48 vote", "by 31 to 14": the result of a game or a vote. Values in the order printed. */
export function score(text: string, at: number): Draft | null {
  const match = matchAt(result, text, at);
  if (!match || glued.test(before(text, at))) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const end = at + match[0].length;
  const inWords = match[0].includes('to');
  const lead = text.slice(Math.max(0, at - sentenceStart), at);
  const isContest = contest.test(lead) || matchAt(contestAfter, text, end) !== null;
  if (inWords ? !isContest || first < second : !isContest && first < second) return null;
  if (!isContest && !inWords && numberedThings(text, end)) return null;
  if (isModel(first, second) || (!isContest && first >= leastOfModels)) return null;
  return { start: at, end, kind: 'score', value: [first, second], unit: null };
}

/** Without a word of a contest, "747-400" and "380-200" are models and "215-30" is none of these. */
const leastOfModels = 100;
const isModel = (first: number, second: number): boolean =>
  first >= 707 && first <= 787 && first % 10 === 7 && second >= 100 && second % 100 === 0;

const thing = sticky(String.raw` \p{Ll}+s(?!\p{L})`, '');
const numberedThings = (text: string, end: number): boolean => matchAt(thing, text, end) !== null;

const odds = sticky('-to-');

const voteAfter = sticky(
  String.raw`[- ](?:vote|decision|ruling|majority|victory|win|defeat|loss|score|split)(?!\p{L})`,
);
/** "A 9-to-5 job" */
const isWorkingDay = (first: number, second: number): boolean => first === 9 && second === 5;

/** "3-to-1", "two-to-one". */
export function odd(text: string, at: number): Draft | null {
  const first = knownNumberAt(text, at);
  if (!first) return null;
  const link = matchAt(odds, text, first.end);
  const second = link && knownNumberAt(text, first.end + link[0].length);
  if (!second?.value || first.value < second.value || isWorkingDay(first.value, second.value)) return null;
  const figure = { start: at, end: second.end, unit: null } as const;
  // "A 6-to-3 vote" is a result, "2-to-1 odds" are none.
  if (matchAt(voteAfter, text, second.end))
    return { ...figure, kind: 'score', value: [first.value, second.value] };
  return { ...figure, kind: 'ratio', value: exact(first.value / second.value) };
}
