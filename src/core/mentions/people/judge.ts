import type { Steps } from '../../steps.ts';
import { namesPerStep, type ParagraphName, type PlacedName } from './candidate.ts';
import { wordAlone } from './names.ts';
import { articleReasonsOfName, articleReasonsOfWord, type ArticleFacts } from './reasons/inArticle.ts';
import {
  acceptedFrom,
  coordinated,
  linkReasonsOfName,
  linkReasonsOfWord,
  type Accepted,
  type CompanyReason,
} from './reasons/links.ts';
import type { Token } from './tokens.ts';
import { functionWords } from './words/functionWords.ts';
import { peopleWeights, scoreOf, type PeopleWeights } from './weights/weights.ts';

/** Nobody's name ends in a word for a thing ("Roe University"), whatever stands around it. */
const certainlyNoName = -10;

/** A form that is surely a name in one place is believed in others where it would be doubtful by itself. */
const surely = 1;
const doubtful = -1;

/** Score of a candidate by the paragraph and by what the article shows at first sight. */
export function firstScore(placed: PlacedName, facts: ArticleFacts, weights: PeopleWeights): number {
  if (placed.reasons.includes('last: thing')) return certainlyNoName;
  const word = wordAlone(placed.candidate);
  if (word && isOfTheLate(placed)) return surely;
  return word
    ? weights.word.always + placed.weight + scoreOf(articleReasonsOfWord(word, placed, facts), weights.word)
    : weights.name.always + placed.weight + scoreOf(articleReasonsOfName(placed, facts), weights.name);
}

/** "the late President Ford": who is called so is no firm. */
const isOfTheLate = ({ reasons, titleStart, paragraph, candidate }: PlacedName): boolean =>
  reasons.includes('office before') &&
  /(?:^|\s)(?:late|former) $/iu.test(paragraph.slice(Math.max(0, titleStart - 8), titleStart)) &&
  /^\p{Lu}[\p{L}.-]* $/u.test(paragraph.slice(titleStart, candidate.start));

/** The same with what other names in the article say; `score` is the first one. */
function finalScore(
  placed: PlacedName,
  accepted: Accepted,
  score: number,
  company: CompanyReason | null,
  weights: PeopleWeights,
): number {
  const word = wordAlone(placed.candidate);
  if (word && isHomonym(placed, word) && !accepted.lasts.has(word.key) && !accepted.firsts.has(word.key))
    return certainlyNoName;
  if (word) {
    const links = linkReasonsOfWord(word, placed, accepted, score);
    if (company) links.push(company);
    return score + weights.wordLinks.always + scoreOf(links, weights.wordLinks);
  }
  const links = linkReasonsOfName(placed, accepted, score);
  if (company) links.push(company);
  return score + weights.nameLinks.always + scoreOf(links, weights.nameLinks);
}

/** "May said": a name only where the article gives it in full. */
const isHomonym = ({ candidate: { from, titleFrom } }: PlacedName, { key }: Token): boolean =>
  from === titleFrom && functionWords.has(key);

/** Words of a line in capitals that follow each other, within a paragraph, are one name: "ROE" behind "JANE". */
export const isOneName = (one: ParagraphName, next: ParagraphName): boolean =>
  one.candidate.inCapitals && next.candidate.inCapitals && one.candidate.to === next.candidate.from;

export function joinedNames<Name extends ParagraphName>(one: Name, next: ParagraphName): Name {
  const { end, to } = next.candidate;
  const words = [...one.candidate.words, ...next.candidate.words];
  return { ...one, candidate: { ...one.candidate, end, to, words }, form: `${one.form} ${next.form}` };
}

/** For each candidate 1 where it is the name of somebody. */
export function* acceptedAmong(
  all: readonly PlacedName[],
  facts: ArticleFacts,
  weights: PeopleWeights = peopleWeights,
): Steps<Uint8Array> {
  const scores: number[] = [];
  for (const [index, placed] of all.entries()) {
    scores.push(firstScore(placed, facts, weights));
    if (index % namesPerStep === 0) yield;
  }
  const accepted = yield* acceptedFrom(all, scores, facts);
  const joined = yield* coordinated(all, scores);
  const finals: number[] = [];
  const surest = new Map<string, number>();
  for (const [index, placed] of all.entries()) {
    const score = finalScore(placed, accepted, scores.at(index) ?? 0, joined.at(index) ?? null, weights);
    finals.push(score);
    surest.set(placed.form, Math.max(score, surest.get(placed.form) ?? score));
    if (index % namesPerStep === 0) yield;
  }
  const people = new Uint8Array(all.length);
  for (const [index, placed] of all.entries()) {
    const isSureElsewhere = (surest.get(placed.form) ?? 0) > surely;
    if ((finals.at(index) ?? 0) > (isSureElsewhere ? doubtful : 0)) people[index] = 1;
    if (index % namesPerStep === 0) yield;
  }
  return people;
}

/** Those candidates that are names of people; in the order given. */
export function* judge(
  all: readonly PlacedName[],
  facts: ArticleFacts,
  weights: PeopleWeights = peopleWeights,
): Steps<PlacedName[]> {
  const accepted = yield* acceptedAmong(all, facts, weights);
  const people: PlacedName[] = [];
  for (const [index, placed] of all.entries()) {
    if (accepted[index] === 0) continue;
    const before = people.at(-1);
    if (before?.offset === placed.offset && isOneName(before, placed))
      people.splice(-1, 1, joinedNames(before, placed));
    else people.push(placed);
    if (index % namesPerStep === 0) yield;
  }
  return people;
}
