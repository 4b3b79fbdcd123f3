import type { Steps } from '../../../steps.ts';
import { Sense } from '../../lexicon.ts';
import { namesPerStep, type PlacedName } from '../candidate.ts';
import { keyOf } from '../names.ts';
import type { ArticleFacts } from './inArticle.ts';
import { isInitial, type Token } from '../tokens.ts';

/** Full names that the first look accepted, by what later mentions repeat of them; and how every form fared. */
export interface Accepted {
  /** Highest score of a name by its first word, by its last, and by the words between. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly lasts: ReadonlyMap<string, number>;
  readonly inner: ReadonlySet<string>;
  /** Last two words of longer names. */
  readonly tails: ReadonlySet<string>;
  /** Words of names that were rejected clearly. */
  readonly rejected: ReadonlySet<string>;
  readonly forms: ReadonlyMap<string, FormRecord>;
  /** The story is of firms, which may be called like people. */
  readonly isOfFirms: boolean;
}

/** How the mentions of one form fared at first, in sum. */
interface FormRecord {
  score: number;
  context: number;
  times: number;
}

const clearlyNoName = -2;

export function* acceptedFrom(
  all: readonly PlacedName[],
  scores: readonly number[],
  { isOfFirms }: Pick<ArticleFacts, 'isOfFirms'> = { isOfFirms: false },
): Steps<Accepted> {
  const forms = new Map<string, FormRecord>();
  const firsts = new Map<string, number>();
  const lasts = new Map<string, number>();
  const inner = new Set<string>();
  const tails = new Set<string>();
  const rejected = new Set<string>();
  const raise = (best: Map<string, number>, key: string, score: number) => {
    if (score > (best.get(key) ?? 0)) best.set(key, score);
  };
  for (const [index, one] of all.entries()) {
    if (index % namesPerStep === 0) yield;
    const score = scores.at(index) ?? 0;
    if (one.candidate.inCapitals) continue;
    addRecord(forms, one, score);
    const { words } = one.candidate;
    if (words.length === 1) continue;
    if (score <= 0) {
      if (score < clearlyNoName) for (const { key } of words) rejected.add(key);
      continue;
    }
    const first = words.at(0);
    const last = words.at(-1);
    if (first && !isInitial(first)) raise(firsts, first.key, score);
    if (last) raise(lasts, last.key, score);
    if (words.length === 2) continue;
    tails.add(keyOf(words.slice(-2)));
    for (const word of words.slice(1, -1)) if (!isInitial(word)) inner.add(word.key);
  }
  return { firsts, lasts, inner, tails, rejected, forms, isOfFirms };
}

function addRecord(forms: Map<string, FormRecord>, { form, contextWeight }: PlacedName, score: number): void {
  const record = forms.get(form);
  if (!record) {
    forms.set(form, { score, context: contextWeight, times: 1 });
    return;
  }
  record.score += score;
  record.context += contextWeight;
  record.times++;
}

export type WordLinkReason = RecordReason | CompanyReason | NonNullable<ReturnType<typeof partOfName>>;

/** What the names accepted at first say about a word that stands alone; `score` is its own at first. */
export function linkReasonsOfWord(
  word: Token,
  placed: PlacedName,
  accepted: Accepted,
  score: number,
): WordLinkReason[] {
  const part = partOfName(word, accepted);
  const record = recordReasons(placed, accepted.forms.get(placed.form), score);
  return part ? [...record, part] : record;
}

export type NameLinkReason =
  RecordReason | CompanyReason | 'tail of a name' | 'shares its last word with a name';

/** What the names accepted at first say about a candidate of several words; `score` is its own at first. */
export function linkReasonsOfName(placed: PlacedName, accepted: Accepted, score: number): NameLinkReason[] {
  const last = placed.candidate.words.at(-1);
  if (!last) return [];
  const found: NameLinkReason[] = recordReasons(placed, accepted.forms.get(placed.form), score);
  if (accepted.tails.has(placed.form)) found.push('tail of a name');
  else if (accepted.lasts.has(last.key) && score <= 0) found.push('shares its last word with a name');
  return found;
}

const surelyName = 2.5;

function partOfName(word: Token, { firsts, lasts, inner, rejected, isOfFirms }: Accepted) {
  const asLast = lasts.get(word.key);
  if (asLast !== undefined && isOfFirms)
    return asLast > surelyName ? 'last word of a sure name among firms' : 'last word of a name among firms';
  if (asLast !== undefined) return asLast > surelyName ? 'last word of a sure name' : 'last word of a name';
  const asFirst = firsts.get(word.key);
  if (asFirst !== undefined) {
    const isGiven = (word.senses & Sense.given) !== 0;
    if (isGiven) return 'first word of a name: given';
    return asFirst > surelyName ? 'first word of a sure name: other' : 'first word of a name: other';
  }
  if (inner.has(word.key)) return 'inner word of a name';
  return rejected.has(word.key) ? 'a word of what is no name' : null;
}

type RecordReason = ReturnType<typeof elsewhere> | ReturnType<typeof around>;

/** How other mentions of the same form fared, in steps. */
function recordReasons(
  { contextWeight }: PlacedName,
  record: FormRecord | undefined,
  score: number,
): RecordReason[] {
  if (!record || record.times < 2) return [];
  const mean = (record.score - score) / (record.times - 1);
  return [elsewhere(mean), around(record.context - contextWeight)];
}

/** By the mean score of a form's other mentions. */
function elsewhere(mean: number) {
  if (mean >= 4) return 'elsewhere most surely a name';
  if (mean >= 2) return 'elsewhere surely a name';
  if (mean >= 0.5) return 'elsewhere a name';
  if (mean >= -0.5) return 'elsewhere perhaps a name';
  if (mean >= -2) return 'elsewhere hardly a name';
  return mean >= -4 ? 'elsewhere no name' : 'elsewhere most surely no name';
}

/** By what stands around a form's other mentions, weighed in sum. */
function around(weight: number) {
  if (weight >= 6) return 'all around speaks for a name';
  if (weight >= 3) return 'much around speaks for a name';
  if (weight >= 1) return 'something around speaks for a name';
  if (weight >= -1) return 'nothing around decides';
  if (weight >= -3) return 'something around speaks against a name';
  return weight >= -6 ? 'much around speaks against a name' : 'all around speaks against a name';
}

export type CompanyReason =
  | 'joined to a name'
  | 'joined to a likely word'
  | 'joined to what is no name'
  | 'in a row of likely names'
  | 'in a row of what is no name';

/** What it shows that a comma or "and" joins a candidate to another one. */
export function* coordinated(
  all: readonly PlacedName[],
  scores: readonly number[],
): Steps<(CompanyReason | null)[]> {
  const joined = all.map((): CompanyReason | null => null);
  let rowStart = 0;
  for (const [index, one] of all.entries()) {
    if (index % namesPerStep === 0) yield;
    const next = all.at(index + 1);
    const how = next?.offset === one.offset ? joint(one, next) : null;
    if (how !== 'and' && how !== 'comma') {
      if (index + 1 - rowStart >= shortestRow) addRow(joined, scores, rowStart, index + 1);
      rowStart = index + 1;
    }
    if (!next || !how) continue;
    joined[index + 1] = company(one, scores.at(index) ?? 0, how) ?? joined[index + 1] ?? null;
    joined[index] = company(next, scores.at(index + 1) ?? 0, how) ?? joined[index] ?? null;
  }
  return joined;
}

/** A word alone says something only of the one that "and" joins to it: lists are of anything. */
function company({ candidate }: PlacedName, score: number, how: Joint): CompanyReason | null {
  if (candidate.words.length > 1) return score > 0 && how !== '&' ? 'joined to a name' : null;
  if (how === 'comma') return null;
  if (score < hardlyName) return 'joined to what is no name';
  return score > 0 && how === 'and' ? 'joined to a likely word' : null;
}

const hardlyName = -1;

/** Lists of so many names and words are of one kind. */
const shortestRow = 3;

/** What the others of a row are, each of its members is likely to be, where nothing nearer speaks. */
function addRow(joined: (CompanyReason | null)[], scores: readonly number[], from: number, to: number): void {
  const row = scores.slice(from, to).map((score) => Math.max(-rowLimit, Math.min(rowLimit, score)));
  const sum = row.reduce((total, score) => total + score, 0);
  for (const [at, score] of row.entries()) {
    const mean = (sum - score) / (row.length - 1);
    if (Math.abs(mean) < rowDecides) continue;
    joined[from + at] ??= mean > 0 ? 'in a row of likely names' : 'in a row of what is no name';
  }
}

/** No single one decides about a row. */
const rowLimit = 2;
const rowDecides = 0.3;

type Joint = 'and' | 'comma' | '&';

function joint(one: PlacedName, next: PlacedName): Joint | null {
  const gap = next.candidate.titleFrom - one.candidate.to;
  if (gap < 1 || gap > 2) return null;
  const byComma = one.reasons.includes('comma after') || one.paragraph.charAt(one.candidate.end) === ';';
  if (gap === 2) return byComma && next.reasons.includes('"and" before') ? 'comma' : null;
  if (one.reasons.includes('"and" after')) return 'and';
  if (one.reasons.includes('& after')) return '&';
  return byComma ? 'comma' : null;
}
