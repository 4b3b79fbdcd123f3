import { plainName } from '../../test/bench/reading/normalise.ts';
import { copyBlocks } from '../../src/core/article/article.ts';
import { readArticle } from '../../src/core/article/read.ts';
import type { Lexicon } from '../../src/core/mentions/lexicon.ts';
import type { PlacedName } from '../../src/core/mentions/people/candidate.ts';
import { firstScore, judge } from '../../src/core/mentions/people/judge.ts';
import { wordAlone } from '../../src/core/mentions/people/names.ts';
import { peopleInParagraph } from '../../src/core/mentions/people/paragraph.ts';
import { candidatesIn } from '../../src/core/mentions/people/candidates.ts';
import {
  articleReasonsOfName,
  articleReasonsOfWord,
  type ArticleFacts,
} from '../../src/core/mentions/people/reasons/inArticle.ts';
import {
  acceptedFrom,
  coordinated,
  linkReasonsOfName,
  linkReasonsOfWord,
} from '../../src/core/mentions/people/reasons/links.ts';
import { peopleWeights, type PeopleWeights } from '../../src/core/mentions/people/weights/weights.ts';
import type { Range } from '../../src/core/model.ts';
import { keysOf, mapRecord } from '../../src/core/records.ts';
import { drain } from '../../src/core/steps.ts';
import {
  add,
  emptyTally,
  f1,
  precision,
  recall,
  scoreSpans,
  type Tally,
} from '../../test/bench/reading/scores.ts';
import { foldsOf, spread } from './folds.ts';
import type { MarkedText } from './gum.ts';
import { priorOf } from './peoplePriors.ts';
import { fitLogistic, type Example } from './regression.ts';
import type { Source } from './sources.ts';
import { rounded } from './tables.ts';

/** A text with its names, and how often its candidates count. */
export interface NamedText extends MarkedText {
  readonly counts: number;
}

export const namedTexts = (sources: readonly Source[]): NamedText[] =>
  sources.flatMap(({ texts, hasNames, counts }) =>
    hasNames ? texts.map((text) => ({ ...text, counts })) : [],
  );

/** The reader's own look at a text, with the weights given. */
export function readCandidates(text: string, lexicon: Lexicon, weights: PeopleWeights) {
  const article = drain(readArticle(text));
  const paragraphs = copyBlocks(article).map(({ start, end }) => {
    const paragraph = text.slice(start, end);
    return { start, paragraph, found: peopleInParagraph(paragraph, lexicon, weights) };
  });
  return drain(candidatesIn(paragraphs));
}

/** The names that the reader finds in a text with these weights. */
export function namesFound(text: string, lexicon: Lexicon, weights: PeopleWeights): Range[] {
  const { candidates, facts } = readCandidates(text, lexicon, weights);
  return drain(judge(candidates, facts, weights)).map(rangeOf);
}

const rangeOf = ({ offset, candidate }: PlacedName): Range => ({
  start: offset + candidate.start,
  end: offset + candidate.end,
});

/** A candidate whose bounds are wrong teaches nothing about names; it is neither. */
type Label = 'a name' | 'no name' | 'neither';

function labelsOf({ text, spans }: MarkedText, candidates: readonly PlacedName[]): Label[] {
  const wanted = spans.map((span) => plainName(text, span));
  return candidates.map((placed) => {
    const { start, end } = plainName(text, rangeOf(placed));
    const touching = wanted.filter((span) => span.start < end && span.end > start);
    if (touching.length === 0) return 'no name';
    if (placed.candidate.inCapitals) return 'a name';
    return touching.some((span) => span.start === start && span.end === end) ? 'a name' : 'neither';
  });
}

/** What a table is fitted on. */
interface Lesson {
  readonly reasons: readonly string[];
  readonly isName: boolean;
  readonly counts: number;
  readonly offset: number;
}

interface Lessons {
  readonly name: Lesson[];
  readonly word: Lesson[];
}

/** Candidates that end in a word for a thing are never names, whatever the table says. */
const isDecided = ({ reasons }: PlacedName): boolean => reasons.includes('last: thing');

function gather(
  texts: readonly NamedText[],
  lexicon: Lexicon,
  weightsFor: (text: NamedText) => PeopleWeights,
  look: (candidates: readonly PlacedName[], facts: ArticleFacts, weights: PeopleWeights) => readonly Look[],
): Lessons {
  const lessons: Lessons = { name: [], word: [] };
  for (const text of texts) {
    const weights = weightsFor(text);
    const { candidates, facts } = readCandidates(text.text, lexicon, weights);
    const labels = labelsOf(text, candidates);
    for (const [index, { reasons, offset }] of look(candidates, facts, weights).entries()) {
      const placed = candidates[index];
      if (labels[index] === 'neither' || isDecided(placed)) continue;
      const lesson = { reasons, isName: labels[index] === 'a name', counts: text.counts, offset };
      (wordAlone(placed.candidate) ? lessons.word : lessons.name).push(lesson);
    }
  }
  return lessons;
}

interface Look {
  readonly reasons: readonly string[];
  readonly offset: number;
}

/** The reasons that the paragraph and the whole article give. */
const atFirst = (candidates: readonly PlacedName[], facts: ArticleFacts): Look[] =>
  candidates.map((placed) => {
    const word = wordAlone(placed.candidate);
    const inArticle = word ? articleReasonsOfWord(word, placed, facts) : articleReasonsOfName(placed, facts);
    return { reasons: [...placed.reasons, ...inArticle], offset: 0 };
  });

/** The reasons that other names give, on top of the first score. */
function byLinks(candidates: readonly PlacedName[], facts: ArticleFacts, weights: PeopleWeights): Look[] {
  const scores = candidates.map((placed) => firstScore(placed, facts, weights));
  const accepted = drain(acceptedFrom(candidates, scores, facts));
  const joined = drain(coordinated(candidates, scores));
  return candidates.map((placed, index) => {
    const word = wordAlone(placed.candidate);
    const links = word
      ? linkReasonsOfWord(word, placed, accepted, scores[index])
      : linkReasonsOfName(placed, accepted, scores[index]);
    const company = joined[index];
    return { reasons: company ? [...links, company] : links, offset: scores[index] };
  });
}

const step = 0.1;

type TableName = keyof PeopleWeights;

function fitTable<Reason extends string>(
  table: TableName,
  shape: Readonly<Record<Reason, number>>,
  lessons: readonly Lesson[],
): Record<Reason, number> {
  const reasons = keysOf(shape);
  const index = new Map<string, number>(reasons.map((reason, at) => [reason, at]));
  const always = index.get('always');
  const examples = lessons.map(({ reasons: shown, isName, counts, offset }): Example => {
    const features = new Set(shown.flatMap((reason) => index.get(reason) ?? []));
    if (always !== undefined) features.add(always);
    return { shown: [...features].map((feature) => [feature, 1]), isPositive: isName, counts, offset };
  });
  const weights = fitLogistic(
    examples,
    reasons.map((reason) => priorOf(table, reason)),
  );
  return mapRecord(shape, (_, reason) => rounded(weights[index.get(reason) ?? 0], step));
}

function fitFirst(texts: readonly NamedText[], lexicon: Lexicon): PeopleWeights {
  const { name, word } = gather(texts, lexicon, () => peopleWeights, atFirst);
  return {
    ...peopleWeights,
    name: fitTable('name', peopleWeights.name, name),
    word: fitTable('word', peopleWeights.word, word),
  };
}

/** Links are learnt on top of scores from weights that have not seen the text. */
export function fitPeople(texts: readonly NamedText[], lexicon: Lexicon): PeopleWeights {
  const unseen = new Map<NamedText, PeopleWeights>();
  for (const { fitted, held } of foldsOf(texts)) {
    const weights = fitFirst(fitted, lexicon);
    for (const text of held) unseen.set(text, weights);
  }
  const links = gather(texts, lexicon, (text) => unseen.get(text) ?? peopleWeights, byLinks);
  return {
    ...fitFirst(texts, lexicon),
    nameLinks: fitTable('nameLinks', peopleWeights.nameLinks, links.name),
    wordLinks: fitTable('wordLinks', peopleWeights.wordLinks, links.word),
  };
}

const scoreText = (text: NamedText, lexicon: Lexicon, weights: PeopleWeights): Tally => {
  const plain = (ranges: readonly Range[]) => ranges.map((range) => plainName(text.text, range));
  return scoreSpans(text.text, plain(namesFound(text.text, lexicon, weights)), plain(text.spans)).exact;
};

/** Precision, recall and F1 of whole names in texts that were held out, by source, over the folds. */
export function crossValidatePeople(sources: readonly Source[], lexicon: Lexicon): string[] {
  const tallies = new Map<string, Tally[]>();
  for (const { fitted, held } of foldsOf(namedTexts(sources))) {
    const weights = fitPeople(fitted, lexicon);
    const tallyOf = new Map(held.map((text) => [text.id, scoreText(text, lexicon, weights)]));
    for (const { name, texts, hasNames } of sources) {
      if (!hasNames) continue;
      const tally = emptyTally();
      for (const { id } of texts) add(tally, tallyOf.get(id) ?? emptyTally());
      tallies.set(name, [...(tallies.get(name) ?? []), tally]);
    }
  }
  return [...tallies].map(([name, folds]) => {
    const [p, r, f] = [precision, recall, f1].map((measure) => spread(folds.map(measure)));
    return `${name}: P ${p}, R ${r}, F1 ${f} %`;
  });
}
