import type { Draft } from './draft.ts';
import { knownNumberAt } from './numbers.ts';
import { before, matchAt, sticky } from './patterns.ts';

const result = sticky(
  String.raw`(\d{1,3})(?:[-–]| to )(\d{1,3})(?![\d\p{L}%,.]\d|[\d\p{L}%]|[-–/]\d|[- ]percent)`,
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
  return { start: at, end, kind: 'score', value: [first, second], unit: null };
}

const thing = sticky(String.raw` \p{Ll}+s(?!\p{L})`, '');
const numberedThings = (text: string, end: number): boolean => matchAt(thing, text, end) !== null;

const odds = sticky('-to-');

/** "3-to-1", "two-to-one". */
export function odd(text: string, at: number): Draft | null {
  const first = knownNumberAt(text, at);
  if (!first) return null;
  const link = matchAt(odds, text, first.end);
  const second = link && knownNumberAt(text, first.end + link[0].length);
  if (!second?.value || first.value < second.value) return null;
  return { start: at, end: second.end, kind: 'ratio', value: first.value / second.value, unit: null };
}
