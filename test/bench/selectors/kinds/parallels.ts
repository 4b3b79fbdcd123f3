// Statements of one form beside each other, with one taken out, two exchanged, one changed or one put in.
import type { Range } from '../../../../src/core/model.ts';
import type { Article } from '../data.ts';
import { below, pick, seeded, seedOf, shuffled, type Random } from '../random.ts';
import { paragraphsOf } from '../segments.ts';
import { articlesOf, seedFor, unmarked, type KindCase, type Part } from './kind.ts';

/** `NAME` is each statement's own; `N` a number; the braces hold the words that all share, but for the number. */
interface Form {
  readonly statement: string;
  readonly names: readonly string[];
  /** What the shared words are changed to. */
  readonly changed: string;
  /** All statements have the same number. */
  readonly sameNumber?: true;
}

const surnames = ['Brandt', 'Park', 'Lee', 'Hill', 'Okafor', 'Ruiz', 'Novak', 'Dunn', 'Quill'];
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
const towns = [
  'Portfield',
  'Fairmead',
  'Eastham',
  'Lowick',
  'Millbrook',
  'Sandford',
  'Colby',
  'Harwell',
  'Westerly',
];
const others = ['Adeyemi', 'Castro', 'Fink', 'Grant', 'Ibsen', 'Kaur', 'Moss', 'Tan', 'Yates'];

const forms: Readonly<Record<Part, readonly Form[]>> = {
  development: [
    { statement: 'NAME {voted yes}.', names: surnames, changed: 'voted no' },
    {
      statement: 'Fees {rose N percent} in NAME.',
      names: months,
      changed: 'fell N percent',
      sameNumber: true,
    },
    {
      statement: 'NAME: {Turnout was N percent}, the clerk said.',
      names: towns,
      changed: 'Turnout was N percent',
    },
    {
      statement: 'In NAME the board {closed N schools} last year, a report says.',
      names: towns,
      changed: 'opened N schools',
    },
    {
      statement: 'NAME said the plan {would cost $N million}.',
      names: surnames,
      changed: 'would save $N million',
    },
    {
      statement: 'Ward NAME: {N votes}',
      names: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      changed: 'N votes',
    },
    {
      statement: '10:NAME {Police said no one was hurt in the fire}.',
      names: ['02', '09', '17', '24', '31', '40', '48', '55', '59'],
      changed: 'Police said two people were hurt in the fire',
    },
    {
      statement: 'NAME {will not seek another term}, a spokesman told the paper on Monday.',
      names: surnames,
      changed: 'will seek another term',
    },
  ],
  'held out': [
    { statement: 'NAME {abstained}.', names: others, changed: 'objected' },
    {
      statement: 'The count for NAME was {N ballots, with all boxes in}.',
      names: towns,
      changed: 'N ballots, with two boxes out',
    },
    { statement: 'NAME {spent N weeks in hospital}.', names: others, changed: 'spent N days in hospital' },
    {
      statement: 'Sales {were up by N points} in NAME on the year before.',
      names: months,
      changed: 'were down by N points',
      sameNumber: true,
    },
    {
      statement: 'Item NAME. {Approved without debate}, N members present.',
      names: ['3', '4', '5', '6', '7', '8', '9', '10', '11'],
      changed: 'Rejected after debate',
    },
    {
      statement: 'A spokeswoman for NAME {declined to comment on the report}.',
      names: towns,
      changed: 'confirmed the report',
    },
    {
      statement: 'NAME, N, {was charged with two counts of fraud}.',
      names: others,
      changed: 'was cleared of two counts of fraud',
    },
    { statement: '{Rain of N inches} fell on NAME overnight.', names: towns, changed: 'Snow of N inches' },
  ],
};

const layouts = ['paragraph', 'lines', 'bullets', 'paragraphs', 'one sentence'] as const;
type Layout = (typeof layouts)[number];
const separators: Readonly<Record<Layout, string>> = {
  paragraph: ' ',
  lines: '\n',
  bullets: '\n- ',
  paragraphs: '\n\n',
  'one sentence': ', ',
};

const sizes = [2, 3, 4, 5, 8];
const roundsPerArticle = 2;

/** A statement in a text, with the shared words marked. */
interface Item {
  readonly marked: string;
}

export function* parallelCases(all: readonly Article[], part: Part): Generator<KindCase> {
  for (const article of articlesOf(all, part)) {
    const random = seeded(seedOf(article.name) ^ seedFor(part));
    for (let round = 0; round < roundsPerArticle; round++)
      for (const size of sizes)
        for (const layout of layouts) {
          const form = pick(random, forms[part]);
          const items = itemsOf(form, size + 1, random);
          yield* operations(article.text, items.slice(0, size), items[size], form, layout, random);
        }
  }
}

function itemsOf(form: Form, count: number, random: Random): Item[] {
  const names = shuffled(random, form.names).slice(0, count);
  const same = 2 + below(random, 60);
  return names.map((name) => ({
    marked: filled(form.statement, name, form.sameNumber ? same : 2 + below(random, 60)),
  }));
}

const filled = (statement: string, name: string, number: number): string =>
  statement.replace('NAME', name).replaceAll('N ', `${number} `).replace('$N', `$${number}`);

/** The shared words become what they are changed to, with another number. */
function changedItem({ marked }: Item, form: Form, random: Random): Item {
  const words = filled(form.changed, '', 62 + below(random, 30));
  return { marked: marked.replace(/\{.*\}/, `{${words}}`) };
}

function* operations(
  article: string,
  items: readonly Item[],
  extra: Item,
  form: Form,
  layout: Layout,
  random: Random,
): Generator<KindCase> {
  const write = writerFor(article, layout, random);
  const chosen = below(random, items.length);
  const other = (chosen + 1 + below(random, items.length - 1)) % items.length;
  const without = items.filter((_, index) => index !== chosen);
  for (const whole of [false, true]) {
    const make = (row: string, now: readonly Item[], then: Item, at: Item | null): KindCase => {
      const old = write(items);
      const current = write(now);
      return {
        row,
        oldText: old.text,
        newText: current.text,
        passage: old.rangeOf(then, whole),
        truth: at && current.rangeOf(at, whole),
      };
    };
    yield make('one of several cut', without, items[chosen], null);
    yield make('another of several cut', without, items[other], items[other]);
    const exchanged = items.map((item, index) =>
      index === chosen ? items[other] : index === other ? items[chosen] : item,
    );
    yield make('two of several exchanged', exchanged, items[chosen], items[chosen]);
    const changed = changedItem(items[chosen], form, random);
    const withChanged = items.map((item, index) => (index === chosen ? changed : item));
    yield make('one of several changed', withChanged, items[chosen], changed);
    yield make('another of several changed', withChanged, items[other], items[other]);
    const withExtra = [...items.slice(0, chosen), extra, ...items.slice(chosen)];
    yield make('one more beside it', withExtra, items[chosen], items[chosen]);
  }
}

interface Written {
  readonly text: string;
  /** Of an item: all of it, or the shared words. */
  readonly rangeOf: (item: Item, whole: boolean) => Range;
}

/** Writes items into the middle of an article, always at the same place. */
function writerFor(article: string, layout: Layout, random: Random): (items: readonly Item[]) => Written {
  const paragraphs = paragraphsOf(article);
  const before = paragraphs[below(random, paragraphs.length)];
  const head = article.slice(0, before.end);
  const tail = article.slice(before.end);
  return (items) => {
    let text = `${head}\n\n${layout === 'bullets' ? '- ' : ''}`;
    const starts = new Map<Item, number>();
    for (const [index, item] of items.entries()) {
      if (index > 0) text += separators[layout];
      starts.set(item, text.length);
      const words = unmarked(item.marked).text;
      const isLast = index === items.length - 1;
      text += layout === 'one sentence' && !isLast ? words.replace(/\.$/, '') : words;
    }
    return {
      text: text + tail,
      rangeOf: (item, whole) => {
        const start = starts.get(item) ?? 0;
        const { text: words, range } = unmarked(item.marked);
        return whole
          ? { start, end: start + words.replace(/\.$/, '').length }
          : { start: start + range.start, end: start + range.end };
      },
    };
  };
}
