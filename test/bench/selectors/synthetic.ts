import type { Article } from './data.ts';
import type { EditedCase, Material } from './cases.ts';
import { editClasses, makeCase } from './cases.ts';
import type { Method } from './ours.ts';
import type { Passage, PassageCounts } from './passages.ts';
import { choosePassages, usualCounts } from './passages.ts';
import { below, seeded, seedOf } from './random.ts';
import type { Answer, Outcome } from './scores.ts';
import { judge, Tally } from './scores.ts';
import { paragraphsOf, wordTexts } from './segments.ts';

export interface SyntheticCase extends EditedCase {
  readonly article: Article;
  readonly passage: Passage;
  readonly className: string;
}

const foreignParagraphsAnArticle = 60;

export function vocabularyOf(articles: readonly Article[]): string[] {
  return articles.flatMap(({ text }) => wordTexts(text).filter((_, index) => index % 7 === 0));
}

function materialFor(
  article: Article,
  articles: readonly Article[],
  vocabulary: readonly string[],
): Material {
  const others = articles.filter((other) => other !== article);
  const random = seeded(seedOf(article.name));
  const foreign: string[] = [];
  for (let attempt = 0; foreign.length < foreignParagraphsAnArticle && attempt < 10_000; attempt++) {
    const { text } = others[below(random, others.length)];
    const paragraphs = paragraphsOf(text).filter(({ start, end }) => end - start > 80 && end - start < 700);
    if (paragraphs.length === 0) continue;
    const { start, end } = paragraphs[below(random, paragraphs.length)];
    foreign.push(text.slice(start, end));
  }
  return { vocabulary, foreign };
}

export interface CaseOptions {
  /** All classes where none is named. */
  readonly classNames?: readonly string[];
  /** Another seed makes other passages and edits. */
  readonly seed?: number;
  /** How many passages of each kind an article gives. */
  readonly counts?: PassageCounts;
}

/** Every class of edits on every chosen passage of every article. */
export function* syntheticCases(
  articles: readonly Article[],
  { classNames = [], seed = 1, counts = usualCounts }: CaseOptions = {},
): Generator<SyntheticCase> {
  const vocabulary = vocabularyOf(articles);
  const classes = editClasses.filter(({ name }) => classNames.length === 0 || classNames.includes(name));
  for (const article of articles) {
    const material = materialFor(article, articles, vocabulary);
    const passages = choosePassages(article.text, article.name, counts, seed);
    for (const editClass of classes) {
      for (const [index, passage] of passages.entries()) {
        const random = seeded(seedOf(`${article.name}${editClass.name}${index}`) ^ seed);
        const edited = makeCase(article.text, passage, editClass, random, material);
        if (edited) yield { ...edited, article, passage, className: editClass.name };
      }
    }
  }
}

/** Told of every case that was not right. */
export type Report = (method: Method, test: SyntheticCase, answer: Answer, outcome: Outcome) => void;

/** Tallies by method and class. */
export function measureSynthetic(
  cases: Iterable<SyntheticCase>,
  methods: readonly Method[],
  report?: Report,
): Map<Method, Map<string, Tally>> {
  const tallies = new Map(methods.map((method) => [method, new Map<string, Tally>()]));
  for (const test of cases) {
    for (const [method, byClass] of tallies) {
      const selectors = method.describe(test.article.text, [test.passage]);
      const [answer] = method.locate(selectors, test.text, test.article.text);
      const outcome = judge(answer, test.truth);
      const tally = byClass.get(test.className) ?? new Tally();
      byClass.set(test.className, tally);
      tally.add(outcome);
      if (outcome !== 'right') report?.(method, test, answer, outcome);
    }
  }
  return tallies;
}
