import { Sense } from '../lexicon.ts';
import type { Evidence } from './evidence.ts';
import type { NameCandidate } from './names.ts';
import type { ParagraphName } from './paragraph.ts';
import { linkWeights, nameWeights, wordAloneWeights, type Weights } from './weights.ts';

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

export function factsOf(all: readonly PlacedName[], lowerWords: Iterable<ReadonlySet<string>>): ArticleFacts {
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
  for (const words of lowerWords) for (const word of words) inLowerCase.add(word);
  return { alone, addressed, speaking, inLowerCase, things };
}

function addThing(things: Set<string>, { words }: NameCandidate): void {
  for (let length = 1; length < words.length; length++) things.add(keyOf(words.slice(0, length)));
  things.add(keyOf(words));
}

const keyOf = (words: NameCandidate['words']): string => words.map((word) => word.key).join(' ');

export function articleEvidence({ candidate, evidence }: PlacedName, facts: ArticleFacts): Evidence[] {
  const { words } = candidate;
  const found: Evidence[] = [];
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return found;
  const isFirm = evidence.includes('last: thing') || evidence.includes('firm after');
  if (facts.things.has(keyOf(words)) && !isFirm) found.push('a thing is called so');
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
  readonly forms: ReadonlyMap<string, number>;
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
}

export function acceptedFrom(names: readonly NameCandidate[]): Accepted {
  const forms = new Map<string, number>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  const inner = new Set<string>();
  for (const { words } of names) {
    const form = keyOf(words);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    const first = words.at(0);
    const last = words.at(-1);
    if (first && first.kind !== 'initial') firsts.add(first.key);
    if (last) lasts.add(last.key);
    for (const word of words.slice(1, -1)) if (word.kind !== 'initial') inner.add(word.key);
  }
  return { forms, firsts, lasts, inner };
}

export function linkEvidence({ words }: NameCandidate, accepted: Accepted, wasAccepted: boolean): Evidence[] {
  const found: Evidence[] = [];
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return found;
  if (words.length === 1) {
    if (accepted.lasts.has(first.key)) found.push('last word of a name');
    else if (accepted.firsts.has(first.key))
      found.push(`first word of a name: ${(first.senses & Sense.given) !== 0 ? 'given' : 'other'}`);
    else if (accepted.inner.has(first.key)) found.push('inner word of a name');
    return found;
  }
  const others = (accepted.forms.get(keyOf(words)) ?? 0) - (wasAccepted ? 1 : 0);
  if (others > 0) found.push('accepted elsewhere');
  else if (accepted.lasts.has(last.key) && !wasAccepted) found.push('shares its last word with a name');
  return found;
}

export function scoreOf(evidence: readonly Evidence[], weights: Weights): number {
  let score = weights.always ?? 0;
  for (const reason of evidence) score += weights[reason] ?? 0;
  return score;
}

/** Those candidates that are names of people; in the order given. */
export function* judge(all: readonly PlacedName[], facts: ArticleFacts): Generator<void, PlacedName[], void> {
  const scores: number[] = [];
  const early: NameCandidate[] = [];
  for (const [index, placed] of all.entries()) {
    if (index % 2000 === 1999) yield;
    if (placed.candidate.words.length === 1) {
      scores.push(0);
      continue;
    }
    const score = scoreOf([...placed.evidence, ...articleEvidence(placed, facts)], nameWeights);
    scores.push(score);
    if (score > 0) early.push(placed.candidate);
  }
  const accepted = acceptedFrom(early);
  yield;
  const people: PlacedName[] = [];
  for (const [index, placed] of all.entries()) {
    if (index % 2000 === 1999) yield;
    const score = scores.at(index) ?? 0;
    const links = linkEvidence(placed.candidate, accepted, score > 0);
    const isName =
      placed.candidate.words.length === 1
        ? scoreOf([...placed.evidence, ...articleEvidence(placed, facts), ...links], wordAloneWeights) > 0
        : score + scoreOf(links, linkWeights) > 0;
    if (isName) people.push(placed);
  }
  return people;
}
