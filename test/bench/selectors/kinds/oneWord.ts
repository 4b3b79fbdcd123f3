// A passage of a word or a few is replaced, and all around it stands.
import type { Range } from '../../../../src/core/model.ts';
import type { Article } from '../data.ts';
import { below, pick, seeded, seedOf, shuffled, type Random } from '../random.ts';
import { articlesOf, seedFor, type KindCase, type Part } from './kind.ts';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

interface Sort {
  readonly row: string;
  readonly pattern: RegExp;
  readonly other: (words: string, random: Random, part: Part) => string;
}

const names: Readonly<Record<Part, readonly string[]>> = {
  development: ['Otto Brandt', 'Lena Park', 'Vera Kanto'],
  'held out': ['Ada Okafor', 'Piet Mulder', 'Hugh Castle'],
};
const numbers: Readonly<Record<Part, readonly string[]>> = {
  development: ['three', '11', '2,480', 'four in ten'],
  'held out': ['seven', '19', '31,000', 'a dozen'],
};

const sorts: readonly Sort[] = [
  {
    row: 'another weekday',
    pattern: new RegExp(days.join('|'), 'g'),
    other: (day, random) =>
      pick(
        random,
        days.filter((one) => one !== day),
      ),
  },
  {
    row: 'another figure',
    pattern: /(?<![\p{L}\d.,$£€-])\d[\d,.]*\d(?![\p{L}\d%-])/gu,
    other: (_, random, part) => pick(random, numbers[part]),
  },
  {
    row: 'another digit',
    pattern: /(?<![\p{L}\d.,-])\d[\d,.]*\d(?![\p{L}\d-])/gu,
    other: (words, random) =>
      words.replace(/\d/, (digit) => String((Number(digit) + 1 + below(random, 8)) % 10)),
  },
  {
    row: 'another name',
    pattern: /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?![\p{L}’' -]|[.]\p{L})/gu,
    other: (_, random, part) => pick(random, names[part]),
  },
];
const casesPerArticle = 8;

export function* oneWordCases(all: readonly Article[], part: Part): Generator<KindCase> {
  for (const { name, text } of articlesOf(all, part)) {
    const random = seeded(seedOf(name) ^ seedFor(part));
    for (const { row, pattern, other } of sorts) {
      const found = shuffled(random, [...text.matchAll(pattern)]).slice(0, casesPerArticle);
      for (const { index, 0: words } of found) {
        const passage: Range = { start: index, end: index + words.length };
        const now = other(words, random, part);
        if (now === words) continue;
        const edited = text.slice(0, index) + now + text.slice(passage.end);
        const truth = { start: index, end: index + now.length };
        yield { row, oldText: text, newText: edited, passage, truth };
        const above = 'This story has been updated.\n\n';
        yield {
          row: `${row}, and text above`,
          oldText: text,
          newText: above + edited,
          passage,
          truth: { start: truth.start + above.length, end: truth.end + above.length },
        };
      }
    }
    yield* furnitureCases(text, random);
  }
}

/** The same line before and after a paragraph, and twice in a row elsewhere; one word of the paragraph is another. */
function* furnitureCases(text: string, random: Random): Generator<KindCase> {
  const line = pick(random, [
    'Sign up here to get our newsletter every morning.',
    'Story continues below this advertisement from our partners.',
  ]);
  const paragraphs = text.split(/\n[ \t]*\n/).filter((one) => one.trim().length > 60);
  if (paragraphs.length < 5) return;
  const at = 1 + below(random, paragraphs.length - 3);
  const words = paragraphs[at].split(' ');
  const place = below(random, words.length);
  const edited = words.map((word, index) => (index === place ? 'elsewhere' : word)).join(' ');
  const build = (middle: string): { text: string; range: Range } => {
    const head = [...paragraphs.slice(0, at), line].join('\n\n') + '\n\n';
    const tail = [line, ...paragraphs.slice(at + 1), line, line, 'The end.'].join('\n\n');
    return {
      text: `${head}${middle}\n\n${tail}`,
      range: { start: head.length, end: head.length + middle.trimEnd().length },
    };
  };
  const old = build(paragraphs[at]);
  const now = build(edited);
  yield {
    row: 'a word between furniture',
    oldText: old.text,
    newText: now.text,
    passage: old.range,
    truth: now.range,
  };
}
