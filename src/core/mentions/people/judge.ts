import { Sense } from '../lexicon.ts';
import type { Steps } from '../../steps.ts';
import type { Evidence } from './reasons/reasons.ts';
import type { NameCandidate } from './names.ts';
import type { ParagraphName } from './paragraph.ts';
import { isInitial, type Token } from './tokens.ts';
import { nameLinkWeights, nameWeights, scoreOf, wordAloneWeights, wordLinkWeights } from './weights.ts';

/** Candidates gone through between two pauses. */
const namesPerStep = 500;
const paragraphsPerStep = 200;

/** A candidate with what speaks for it, placed in the article. */
export interface PlacedName extends ParagraphName {
  /** Offset of its paragraph. */
  readonly offset: number;
  /** Its text. */
  readonly paragraph: string;
}

/** What the whole article shows about words that may be names. */
export interface ArticleFacts {
  /** How often a word stands alone as a candidate. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that stand alone behind an honorific or an office, or before a verb of speech. */
  readonly addressed: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  /** Words that also appear without a capital. */
  readonly inLowerCase: ReadonlySet<string>;
  /** Names of firms and other things, and how they open: "Acme" of "Acme Holdings". */
  readonly things: ReadonlySet<string>;
}

export function* factsOf(
  all: readonly PlacedName[],
  lowerWords: readonly (readonly string[])[],
): Steps<ArticleFacts> {
  const alone = new Map<string, number>();
  const addressed = new Set<string>();
  const speaking = new Set<string>();
  const things = new Set<string>();
  for (const [index, { candidate, evidence }] of all.entries()) {
    if (index % namesPerStep === 0) yield;
    const word = candidate.words.at(0);
    if (!word || candidate.inCapitals) continue;
    if (candidate.words.length > 1) {
      if (evidence.includes('last: thing') || evidence.includes('firm after')) addThing(things, candidate);
      continue;
    }
    alone.set(word.key, (alone.get(word.key) ?? 0) + 1);
    if (evidence.some((reason) => callsAThing.has(reason))) things.add(word.key);
    if (evidence.includes('honorific before')) addressed.add(word.key);
    if (evidence.includes('speech verb after') || evidence.includes('speech verb before'))
      speaking.add(word.key);
  }
  const inLowerCase = new Set<string>();
  for (const [index, words] of lowerWords.entries()) {
    for (const word of words) inLowerCase.add(word);
    if (index % paragraphsPerStep === 0) yield;
  }
  return { alone, addressed, speaking, inLowerCase, things };
}

/** What the text calls a firm or a town once is one everywhere. */
const callsAThing: ReadonlySet<Evidence> = new Set([
  'apposition of a thing after',
  'noun for a thing before',
  'firm after',
]);

function addThing(things: Set<string>, { words }: NameCandidate): void {
  for (let length = 1; length < words.length; length++) things.add(keyOf(words.slice(0, length)));
  things.add(keyOf(words));
}

const keyOf = (words: NameCandidate['words']): string => words.map((word) => word.key).join(' ');

export function articleEvidence({ candidate, evidence, form }: PlacedName, facts: ArticleFacts): Evidence[] {
  const { words } = candidate;
  const found: Evidence[] = [];
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return found;
  const isFirm = evidence.includes('last: thing') || evidence.includes('firm after');
  if (facts.things.has(form) && !isFirm) found.push('a thing is called so');
  if (words.length === 1) {
    const times = facts.alone.get(first.key) ?? 0;
    if (facts.inLowerCase.has(first.key)) found.push('in lower case elsewhere');
    if (facts.addressed.has(first.key) && !evidence.includes('honorific before'))
      found.push('addressed elsewhere');
    if (facts.speaking.has(first.key) && !evidence.includes('speech verb after'))
      found.push('speaks elsewhere');
    if (times > 2) found.push('often alone');
    return found;
  }
  if (facts.alone.has(last.key)) {
    const isName = (last.senses & (Sense.place | Sense.organisation | Sense.demonym)) === 0;
    found.push(isName ? 'last word alone elsewhere' : 'last word, a place, alone elsewhere');
  }
  if (facts.alone.has(first.key)) found.push('first word alone elsewhere');
  if (facts.addressed.has(last.key)) found.push('last word addressed elsewhere');
  if (facts.speaking.has(last.key)) found.push('last word speaks elsewhere');
  if (facts.inLowerCase.has(last.key)) found.push('last word in lower case elsewhere');
  if (facts.inLowerCase.has(first.key)) found.push('first word in lower case elsewhere');
  if (facts.things.has(first.key) && !isFirm) found.push('a thing opens so');
  return found;
}

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
}

/** How the mentions of one form fared at first, in sum. */
interface FormRecord {
  score: number;
  context: number;
  times: number;
}

const clearlyNoName = -2;

export function* acceptedFrom(all: readonly PlacedName[], scores: readonly number[]): Steps<Accepted> {
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
  return { firsts, lasts, inner, tails, rejected, forms };
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

/** What the names accepted at first say about a candidate; `score` is its own at first. */
export function linkEvidence(one: PlacedName, accepted: Accepted, score: number): Evidence[] {
  const { words } = one.candidate;
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return [];
  const found = recordEvidence(one, accepted.forms.get(one.form), score);
  if (words.length === 1) {
    found.push(...partOfName(first, accepted));
    return found;
  }
  if (accepted.tails.has(one.form)) found.push('tail of a name');
  else if (accepted.lasts.has(last.key) && score <= 0) found.push('shares its last word with a name');
  return found;
}

const surelyName = 2.5;

function partOfName(word: Token, { firsts, lasts, inner, rejected }: Accepted): Evidence[] {
  const asLast = lasts.get(word.key);
  if (asLast !== undefined) return [asLast > surelyName ? 'last word of a sure name' : 'last word of a name'];
  const asFirst = firsts.get(word.key);
  if (asFirst !== undefined) {
    const isGiven = (word.senses & Sense.given) !== 0;
    if (isGiven) return ['first word of a name: given'];
    return [asFirst > surelyName ? 'first word of a sure name: other' : 'first word of a name: other'];
  }
  if (inner.has(word.key)) return ['inner word of a name'];
  return rejected.has(word.key) ? ['a word of what is no name'] : [];
}

/** How other mentions of the same form fared, in steps. */
function recordEvidence(
  { contextWeight }: PlacedName,
  record: FormRecord | undefined,
  score: number,
): Evidence[] {
  if (!record || record.times < 2) return [];
  const mean = (record.score - score) / (record.times - 1);
  return [stepOf(elsewhere, mean), stepOf(around, record.context - contextWeight)];
}

/** Evidence by the lowest value it stands for, highest first. */
type Scale = readonly (readonly [number, Evidence])[];

const elsewhere: Scale = [
  [4, 'elsewhere most surely a name'],
  [2, 'elsewhere surely a name'],
  [0.5, 'elsewhere a name'],
  [-0.5, 'elsewhere perhaps a name'],
  [-2, 'elsewhere hardly a name'],
  [-4, 'elsewhere no name'],
  [-Infinity, 'elsewhere most surely no name'],
];
const around: Scale = [
  [6, 'all around speaks for a name'],
  [3, 'much around speaks for a name'],
  [1, 'something around speaks for a name'],
  [-1, 'nothing around decides'],
  [-3, 'something around speaks against a name'],
  [-6, 'much around speaks against a name'],
  [-Infinity, 'all around speaks against a name'],
];

const stepOf = (scale: Scale, value: number): Evidence => scale.find(([from]) => value >= from)?.[1] ?? '';

/** What it shows that a comma or "and" joins a candidate to another one. */
export function* coordinated(
  all: readonly PlacedName[],
  scores: readonly number[],
): Steps<(Evidence | null)[]> {
  const joined = all.map((): Evidence | null => null);
  for (const [index, one] of all.entries()) {
    if (index % namesPerStep === 0) yield;
    const next = all.at(index + 1);
    if (next?.offset !== one.offset || !areJoined(one, next)) continue;
    const byAnd = one.candidate.to + 1 === next.candidate.titleFrom && one.evidence.includes('"and" after');
    joined[index + 1] = company(one, scores.at(index) ?? 0, byAnd) ?? joined[index + 1] ?? null;
    joined[index] = company(next, scores.at(index + 1) ?? 0, byAnd) ?? joined[index] ?? null;
  }
  return joined;
}

/** A word alone says something only of the one that "and" joins to it: lists are of anything. */
function company({ candidate }: PlacedName, score: number, byAnd: boolean): Evidence | null {
  if (score <= 0) return null;
  if (candidate.words.length > 1) return 'joined to a name';
  return byAnd ? 'joined to a likely word' : null;
}

function areJoined(one: PlacedName, next: PlacedName): boolean {
  const gap = next.candidate.titleFrom - one.candidate.to;
  if (gap < 1 || gap > 2) return false;
  const byAnd = one.evidence.includes('"and" after');
  return gap === 1
    ? byAnd || one.evidence.includes('comma after')
    : one.evidence.includes('comma after') && next.evidence.includes('"and" before');
}

/** Nobody's name ends in a word for a thing ("Roe University"), whatever stands around it. */
const certainlyNoName = -10;

/** Score of a candidate by the paragraph and by what the article shows at first sight. */
export function firstScore(placed: PlacedName, facts: ArticleFacts): number {
  if (placed.evidence.includes('last: thing')) return certainlyNoName;
  const weights = placed.candidate.words.length === 1 ? wordAloneWeights : nameWeights;
  return (weights.always ?? 0) + placed.weight + scoreOf(articleEvidence(placed, facts), weights);
}

/** Words of a line in capitals that follow each other are one name: "ROE" behind "JANE". */
function add(people: PlacedName[], placed: PlacedName): void {
  const before = people.at(-1);
  const isOneName =
    placed.candidate.inCapitals &&
    before?.candidate.inCapitals === true &&
    before.offset === placed.offset &&
    before.candidate.to === placed.candidate.from;
  if (isOneName) people.splice(-1, 1, joinedNames(before, placed));
  else people.push(placed);
}

function joinedNames(one: PlacedName, next: PlacedName): PlacedName {
  const { end, to } = next.candidate;
  const words = [...one.candidate.words, ...next.candidate.words];
  return { ...one, candidate: { ...one.candidate, end, to, words }, form: `${one.form} ${next.form}` };
}

/** A form that is surely a name in one place is believed in others where it would be doubtful by itself. */
const surely = 1;
const doubtful = -1;

/** Those candidates that are names of people; in the order given. */
export function* judge(all: readonly PlacedName[], facts: ArticleFacts): Steps<PlacedName[]> {
  const scores: number[] = [];
  for (const [index, placed] of all.entries()) {
    scores.push(firstScore(placed, facts));
    if (index % namesPerStep === 0) yield;
  }
  const accepted = yield* acceptedFrom(all, scores);
  const joined = yield* coordinated(all, scores);
  const finals: number[] = [];
  const surest = new Map<string, number>();
  for (const [index, placed] of all.entries()) {
    const links = linkEvidence(placed, accepted, scores.at(index) ?? 0);
    const companion = joined.at(index);
    if (companion) links.push(companion);
    const weights = placed.candidate.words.length === 1 ? wordLinkWeights : nameLinkWeights;
    const score = (scores.at(index) ?? 0) + (weights.always ?? 0) + scoreOf(links, weights);
    finals.push(score);
    surest.set(placed.form, Math.max(score, surest.get(placed.form) ?? score));
    if (index % namesPerStep === 0) yield;
  }
  const people: PlacedName[] = [];
  for (const [index, placed] of all.entries()) {
    const isSureElsewhere = (surest.get(placed.form) ?? 0) > surely;
    if ((finals.at(index) ?? 0) > (isSureElsewhere ? doubtful : 0)) add(people, placed);
    if (index % namesPerStep === 0) yield;
  }
  return people;
}
