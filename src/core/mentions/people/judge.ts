import { Sense } from '../lexicon.ts';
import type { Steps } from '../../steps.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { NameCandidate } from './names.ts';
import type { ParagraphName } from './paragraph.ts';
import { isInitial } from './tokens.ts';
import { nameLinkWeights, nameWeights, scoreOf, wordAloneWeights, wordLinkWeights } from './weights.ts';

/** A candidate with what speaks for it, placed in the article. */
export interface PlacedName extends ParagraphName {
  /** Offset of its paragraph. */
  readonly offset: number;
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
  /** Openings of names of firms and other things: "Acme" of "Acme Holdings". */
  readonly things: ReadonlySet<string>;
}

export function* factsOf(
  all: readonly PlacedName[],
  lowerWords: readonly ReadonlySet<string>[],
): Steps<ArticleFacts> {
  const alone = new Map<string, number>();
  const addressed = new Set<string>();
  const speaking = new Set<string>();
  const things = new Set<string>();
  for (const { candidate, evidence } of all) {
    const word = candidate.words.at(0);
    if (!word) continue;
    if (candidate.words.length > 1) {
      if (evidence.includes('last: thing') || evidence.includes('firm after')) addThing(things, candidate);
      continue;
    }
    alone.set(word.key, (alone.get(word.key) ?? 0) + 1);
    if (evidence.includes('honorific before')) addressed.add(word.key);
    if (evidence.includes('speech verb after') || evidence.includes('speech verb before'))
      speaking.add(word.key);
  }
  const inLowerCase = new Set<string>();
  for (const [index, words] of lowerWords.entries()) {
    for (const word of words) inLowerCase.add(word);
    if (index % 500 === 499) yield;
  }
  return { alone, addressed, speaking, inLowerCase, things };
}

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

/** Full names that the first look accepted, by what later mentions repeat of them. */
export interface Accepted {
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  /** The last two words, for surnames of two. */
  readonly tails: ReadonlySet<string>;
  /** How each form fared: sum of scores and how often. */
  readonly forms: ReadonlyMap<string, { readonly sum: number; readonly times: number }>;
}

export function acceptedFrom(all: readonly PlacedName[], scores: readonly number[]): Accepted {
  const forms = new Map<string, { sum: number; times: number }>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const inner = new Set<string>();
  const tails = new Set<string>();
  for (const [index, { candidate, form }] of all.entries()) {
    const { words } = candidate;
    const score = scores.at(index) ?? 0;
    const fared = forms.get(form);
    if (fared) {
      fared.sum += score;
      fared.times++;
    } else forms.set(form, { sum: score, times: 1 });
    if (words.length === 1 || score <= 0) continue;
    const first = words.at(0);
    const last = words.at(-1);
    if (first && !isInitial(first)) firsts.add(first.key);
    if (last) lasts.add(last.key);
    if (words.length > 2) tails.add(keyOf(words.slice(-2)));
    for (const word of words.slice(1, -1)) if (!isInitial(word)) inner.add(word.key);
  }
  return { firsts, lasts, inner, tails, forms };
}

/** What the names accepted at first say about a candidate; `score` is its own at first. */
export function linkEvidence({ candidate, form }: PlacedName, accepted: Accepted, score: number): Evidence[] {
  const found: Evidence[] = [];
  const { words } = candidate;
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return found;
  const elsewhere = faredElsewhere(accepted.forms.get(form), score);
  if (elsewhere) found.push(elsewhere);
  if (words.length === 1) {
    if (accepted.lasts.has(first.key)) found.push('last word of a name');
    else if (accepted.firsts.has(first.key))
      found.push(`first word of a name: ${(first.senses & Sense.given) !== 0 ? 'given' : 'other'}`);
    else if (accepted.inner.has(first.key)) found.push('inner word of a name');
    return found;
  }
  if (accepted.tails.has(form)) found.push('tail of a name');
  else if (accepted.lasts.has(last.key) && score <= 0) found.push('shares its last word with a name');
  return found;
}

/** How other mentions of the same form fared, in four steps. */
function faredElsewhere(
  form: { readonly sum: number; readonly times: number } | undefined,
  score: number,
): Evidence | null {
  if (!form || form.times < 2) return null;
  const mean = (form.sum - score) / (form.times - 1);
  if (mean > 2) return 'elsewhere surely a name';
  if (mean > 0) return 'elsewhere a name';
  return mean > -2 ? 'elsewhere hardly a name' : 'elsewhere no name';
}

/** Is each candidate joined by a comma or "and" to a full name accepted at first? */
export function coordinated(all: readonly PlacedName[], scores: readonly number[]): boolean[] {
  const joined = all.map(() => false);
  for (const [index, one] of all.entries()) {
    const next = all.at(index + 1);
    if (next?.offset !== one.offset || !areJoined(one, next)) continue;
    const isName = (at: number, words: number) => words > 1 && (scores.at(at) ?? 0) > 0;
    if (isName(index, one.candidate.words.length)) joined[index + 1] = true;
    if (isName(index + 1, next.candidate.words.length)) joined[index] = true;
  }
  return joined;
}

function areJoined(one: PlacedName, next: PlacedName): boolean {
  const gap = next.candidate.titleFrom - one.candidate.to;
  if (gap < 1 || gap > 2) return false;
  const byAnd = one.evidence.includes('"and" after');
  return gap === 1
    ? byAnd || one.evidence.includes('comma after')
    : one.evidence.includes('comma after') && next.evidence.includes('"and" before');
}

/** Score of a candidate by the paragraph and by what the article shows at first sight. */
export function firstScore(placed: PlacedName, facts: ArticleFacts): number {
  const weights = placed.candidate.words.length === 1 ? wordAloneWeights : nameWeights;
  return (weights.always ?? 0) + placed.weight + scoreOf(articleEvidence(placed, facts), weights);
}

/** Those candidates that are names of people; in the order given. */
export function* judge(all: readonly PlacedName[], facts: ArticleFacts): Steps<PlacedName[]> {
  const scores: number[] = [];
  for (const [index, placed] of all.entries()) {
    scores.push(firstScore(placed, facts));
    if (index % 1000 === 999) yield;
  }
  const accepted = acceptedFrom(all, scores);
  const joined = coordinated(all, scores);
  yield;
  const people: PlacedName[] = [];
  for (const [index, placed] of all.entries()) {
    const score = scores.at(index) ?? 0;
    const links = linkEvidence(placed, accepted, score);
    if (joined[index]) links.push('joined to a name');
    const weights = placed.candidate.words.length === 1 ? wordLinkWeights : nameLinkWeights;
    if (score + (weights.always ?? 0) + scoreOf(links, weights) > 0) people.push(placed);
    if (index % 1000 === 999) yield;
  }
  return people;
}
