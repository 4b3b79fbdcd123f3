// What a finding rests on beside its passage: what touches a checked figure, and who says a checked quotation. The passage
// stays; whether the finding is to be checked again is judged.
import type { Range } from '../../../src/core/model.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { reviewPlace } from '../../../src/core/review/status.ts';
import { describerOf } from '../../../src/core/selectors/describe.ts';
import { locateAll } from '../../../src/core/selectors/locate.ts';
import { drain } from '../../../src/core/steps.ts';
import type { Article } from './data.ts';
import { articlesOf, seedFor, type Part } from './kinds/kind.ts';
import { pick, seeded, seedOf, shuffled, type Random } from './random.ts';

/** An edit beside a passage, and whether it makes the finding one to check again. */
interface Change {
  readonly row: string;
  readonly kind: 'figure' | 'quote';
  readonly isOther: boolean;
  /** What stands before and after the passage becomes this; null where the edit does not apply. */
  readonly apply: (before: string, after: string, random: Random, part: Part) => [string, string] | null;
}

type Words = Readonly<Record<Part, readonly string[]>>;

const boundsBefore: Words = {
  development: ['at least ', 'up to ', 'less than ', 'about ', 'only ', 'nearly '],
  'held out': ['more than ', 'fewer than ', 'as many as ', 'roughly ', 'just ', 'almost '],
};
const boundsAfter: Words = {
  development: [' or more', '-9999', ' to 9,999'],
  'held out': [' or fewer', '–9999', ' or so'],
};
const speakers: Words = {
  development: ['clerk Lena Park said', 'Otto Brandt said'],
  'held out': ['Ada Okafor said', 'the treasurer, Piet Mulder, said'],
};
const stances: Words = {
  development: ['denied saying', 'never said'],
  'held out': ['was wrongly quoted as saying', 'did not say'],
};
const attribution = /^ (?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+ said(?= |,|\.)/u;
const touched = /(?:[\p{L}$€£~<>+-]|\b(?:and|to|of|or)) ?$/u;

const changes: readonly Change[] = [
  {
    row: 'a bound before a figure',
    kind: 'figure',
    isOther: true,
    apply: (before, after, random, part) => [before + pick(random, boundsBefore[part]), after],
  },
  {
    row: 'a bound or a range behind a figure',
    kind: 'figure',
    isOther: true,
    apply: (before, after, random, part) =>
      /^[ ,.]/.test(after) ? [before, pick(random, boundsAfter[part]) + after] : null,
  },
  {
    row: 'a word farther from a figure',
    kind: 'figure',
    isOther: false,
    apply: (before, after) => {
      const edited = before.replace(/\b(\p{L}+ \p{L}+ \p{L}+ )$/u, 'surprisingly $1');
      return edited === before || !touched.test(before.slice(0, -1)) ? null : [edited, after];
    },
  },
  {
    row: 'another speaker',
    kind: 'quote',
    isOther: true,
    apply: (before, after, random, part) => [
      before,
      after.replace(attribution, () => ` ${pick(random, speakers[part])}`),
    ],
  },
  {
    row: 'said turned round',
    kind: 'quote',
    isOther: true,
    apply: (before, after, random, part) => [
      before,
      after.replace(attribution, (words) => words.replace(/said$/, pick(random, stances[part]))),
    ],
  },
  {
    row: 'nobody says it',
    kind: 'quote',
    isOther: true,
    apply: (before, after) => [before, after.replace(attribution, ' it was said')],
  },
  {
    row: 'when it was said',
    kind: 'quote',
    isOther: false,
    apply: (before, after) => [before, after.replace(attribution, (words) => `${words} on the telephone`)],
  },
];

const casesPerArticle = 8;
const figures = /(?<=[\p{L},] )[$€£]?\d[\d,.]*\d(?=[ ,])/gu;
const quotes = /[“"][^“”"\n]{12,200},[”"](?= (?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}’'-]+ said(?: |,|\.))/gu;

export interface RestsTally {
  cases: number;
  /** To be checked again, and nothing says so. */
  missed: number;
  /** To be checked again, it is said, and nothing it rests on is another. */
  falseAlarms: number;
}

/** Each change at some figures and quotations of each article, with the old text kept or the selector alone. */
export function measureRests(
  articles: readonly Article[],
  part: Part,
  isKept: boolean,
): Map<string, RestsTally> {
  const tallies = new Map<string, RestsTally>();
  for (const { name, text } of articlesOf(articles, part)) {
    const random = seeded(seedOf(name) ^ seedFor(part));
    const describe = describerOf(text);
    const passages = { figure: placesOf(text, figures, random), quote: placesOf(text, quotes, random) };
    for (const { row, kind, isOther, apply } of changes)
      for (const { start, end } of passages[kind]) {
        const edited = apply(text.slice(0, start), text.slice(end), random, part);
        if (edited === null) continue;
        const [before, after] = edited;
        const now = before + text.slice(start, end) + after;
        if (now === text) continue;
        const selector = describe({ start, end });
        const request = { selector, ...(isKept ? { textSha256: textSha256(text) } : {}) };
        const [place] = drain(locateAll(now, [request], { oldText: () => text }));
        const annotation = { kind, selector, verdict: 'confirmed', speaker: 'somebody' } as const;
        const isAgain = reviewPlace(annotation, selector, place, now).status !== 'checked';
        const tally = tallies.get(row) ?? { cases: 0, missed: 0, falseAlarms: 0 };
        tallies.set(row, tally);
        tally.cases++;
        if (isOther && !isAgain) tally.missed++;
        if (!isOther && isAgain) tally.falseAlarms++;
      }
  }
  return tallies;
}

const placesOf = (text: string, pattern: RegExp, random: Random): Range[] =>
  shuffled(random, [...text.matchAll(pattern)])
    .slice(0, casesPerArticle)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
