import type { Steps } from '../../../steps.ts';
import { Sense } from '../../lexicon.ts';
import { namesPerStep, type ParagraphName, type PlacedName } from '../candidate.ts';
import { keyOf, type NameCandidate } from '../names.ts';
import type { Token } from '../tokens.ts';

const paragraphsPerStep = 200;

/** What the whole article shows about words that may be names. */
export interface ArticleFacts {
  /** How often a word stands alone as a candidate. */
  readonly alone: ReadonlyMap<string, number>;
  /** Words that stand alone behind an honorific or an office, or before a verb of speech. */
  readonly addressed: ReadonlySet<string>;
  readonly speaking: ReadonlySet<string>;
  /** Surnames alone have "Mr." or "Ms." before them as a rule. */
  readonly isCourteous: boolean;
  /** The story is of firms. */
  readonly isOfFirms: boolean;
  /** Words of candidates that also appear without a capital. */
  readonly inLowerCase: ReadonlySet<string>;
  /** Names of firms and other things, and how they open: "Acme" of "Acme Holdings". */
  readonly things: ReadonlySet<string>;
}

export function* factsOf(
  all: readonly PlacedName[],
  lowerWords: readonly (readonly string[])[],
): Steps<ArticleFacts> {
  const named = new Set<string>();
  const alone = new Map<string, number>();
  const addressed = new Set<string>();
  const speaking = new Set<string>();
  const things = new Set<string>();
  const firmly = new Set<string>();
  const bare = new Set<string>();
  const surnames = new Set<string>();
  let firms = 0;
  for (const [index, { candidate, reasons, form, offset }] of all.entries()) {
    if (index % namesPerStep === 0) yield;
    for (const { key } of candidate.words) named.add(key);
    const word = candidate.words.at(0);
    if (!word || candidate.inCapitals) continue;
    if (isNoPlace(word) && reasons.some((reason) => ofFirms.has(reason))) {
      firms++;
      if (firmly.has(form)) things.add(form);
      firmly.add(form);
    }
    if (candidate.words.length > 1) {
      const last = candidate.words.at(-1);
      if (isFirm(reasons)) addThing(things, candidate);
      else if (last && (word.senses & Sense.given) !== 0) surnames.add(last.key);
      continue;
    }
    alone.set(word.key, (alone.get(word.key) ?? 0) + 1);
    const isThing = reasons.some((reason) => callsAThing.has(reason));
    if (isThing) things.add(word.key);
    const before = index > 0 ? all.at(index - 1) : undefined;
    if (
      before?.offset === offset &&
      isPair(before, candidate) &&
      (isThing || before.reasons.some((reason) => announces.has(reason)))
    )
      things.add(before.form).add(word.key);
    if (reasons.includes('honorific before') && !isPlaceOnly(word)) addressed.add(word.key);
    else bare.add(word.key);
    if (reasons.includes('speech verb after') || reasons.includes('speech verb before'))
      speaking.add(word.key);
  }
  const inLowerCase = new Set<string>();
  for (const [index, words] of lowerWords.entries()) {
    for (const word of words) if (named.has(word)) inLowerCase.add(word);
    if (index % paragraphsPerStep === 0) yield;
  }
  return {
    alone,
    addressed,
    speaking,
    isCourteous: isHabit(addressed, bare, surnames),
    isOfFirms: firms >= firmsOfBusiness,
    inLowerCase,
    things,
  };
}

/** "Roe and Doe", "Roe & Doe": two words in one. */
const isPair = (one: PlacedName, { titleFrom, start }: NameCandidate): boolean =>
  one.candidate.words.length === 1 &&
  one.candidate.to + 1 === titleFrom &&
  one.candidate.end < start &&
  (one.reasons.includes('"and" after') || one.reasons.includes('& after'));

/** Says of the first of two that both are a thing. */
const announces: ReadonlySet<ParagraphName['reasons'][number]> = new Set([
  'noun for a thing before',
  'firm after',
]);

/** Are more people addressed than there are who are called by their surname alone? One is no habit. */
function isHabit(
  addressed: ReadonlySet<string>,
  bare: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): boolean {
  let unaddressed = 0;
  for (const surname of surnames) if (bare.has(surname) && !addressed.has(surname)) unaddressed++;
  return addressed.size > Math.max(1, unaddressed);
}

/** Names that are treated as firms, from which on a story is one of business. */
const firmsOfBusiness = 4;

/** "Miss Ruritania" is no courtesy. */
const isPlaceOnly = ({ senses }: Token): boolean =>
  (senses & Sense.place) !== 0 && (senses & (Sense.given | Sense.surname)) === 0;

/** Countries have presidents and debts as well. */
const isNoPlace = ({ senses }: Token): boolean => (senses & (Sense.place | Sense.demonym)) === 0;

/** How stories of business speak of firms. */
const ofFirms: ReadonlySet<ParagraphName['reasons'][number]> = new Set([
  'as a thing after',
  'firm after',
  'moves like a price after',
  'noun of a firm after',
  'noun of firms before',
  'something of a firm after',
  'verb of a firm after',
]);

/** What the text calls a firm or a town once is one everywhere; what it treats like a firm, where it does so twice. */
const callsAThing: ReadonlySet<ParagraphName['reasons'][number]> = new Set([
  'apposition of a thing after',
  'noun for a thing before',
  'firm after',
  'as a thing after',
  'moves like a price after',
]);

function addThing(things: Set<string>, { words }: NameCandidate): void {
  for (let length = 1; length < words.length; length++) things.add(keyOf(words.slice(0, length)));
  things.add(keyOf(words));
}

type ThingReason = 'a thing is called so';

export type WordInArticleReason =
  | ThingReason
  | 'in lower case elsewhere'
  | 'addressed elsewhere'
  | 'speaks elsewhere'
  | 'often alone'
  | 'without the usual courtesy'
  | 'in a story of firms'
  | 'a person and a thing are called so';

/** What the whole article says of a word that stands alone. */
export function articleReasonsOfWord(
  { key }: Token,
  { reasons, form }: ParagraphName,
  facts: ArticleFacts,
): WordInArticleReason[] {
  const found: WordInArticleReason[] = [];
  if (facts.things.has(form) && !isFirm(reasons)) found.push('a thing is called so');
  if (facts.inLowerCase.has(key)) found.push('in lower case elsewhere');
  if (facts.addressed.has(key) && !reasons.includes('honorific before'))
    found.push(facts.things.has(form) ? 'a person and a thing are called so' : 'addressed elsewhere');
  if (facts.speaking.has(key) && !reasons.includes('speech verb after')) found.push('speaks elsewhere');
  if (facts.isOfFirms) found.push('in a story of firms');
  if (facts.isCourteous && !reasons.includes('honorific before') && !reasons.includes('office before'))
    found.push('without the usual courtesy');
  if ((facts.alone.get(key) ?? 0) > seldom) found.push('often alone');
  return found;
}

/** Mentions of a word alone, up to which it is not often alone. */
const seldom = 2;

export type NameInArticleReason =
  | ThingReason
  | 'last word alone elsewhere'
  | 'last word, a place, alone elsewhere'
  | 'first word alone elsewhere'
  | 'last word addressed elsewhere'
  | 'last word speaks elsewhere'
  | 'last word in lower case elsewhere'
  | 'first word in lower case elsewhere'
  | 'a thing opens so';

/** What the whole article says of a candidate of several words. */
export function articleReasonsOfName(
  { candidate: { words }, reasons, form }: ParagraphName,
  facts: ArticleFacts,
): NameInArticleReason[] {
  const found: NameInArticleReason[] = [];
  const first = words.at(0);
  const last = words.at(-1);
  if (!first || !last) return found;
  if (facts.things.has(form) && !isFirm(reasons)) found.push('a thing is called so');
  if (facts.alone.has(last.key)) {
    const isName = (last.senses & (Sense.place | Sense.organisation | Sense.demonym)) === 0;
    found.push(isName ? 'last word alone elsewhere' : 'last word, a place, alone elsewhere');
  }
  if (facts.alone.has(first.key)) found.push('first word alone elsewhere');
  if (facts.addressed.has(last.key)) found.push('last word addressed elsewhere');
  if (facts.speaking.has(last.key)) found.push('last word speaks elsewhere');
  if (facts.inLowerCase.has(last.key)) found.push('last word in lower case elsewhere');
  if (facts.inLowerCase.has(first.key)) found.push('first word in lower case elsewhere');
  if (facts.things.has(first.key) && !isFirm(reasons)) found.push('a thing opens so');
  return found;
}

const isFirm = (reasons: ParagraphName['reasons']): boolean =>
  reasons.includes('last: thing') || reasons.includes('firm after');
