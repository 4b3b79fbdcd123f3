// Measures how well news is told from other texts.
//   npm run bench:news [-- --data DIR] [--news DIR …] [--other DIR …] [--errors]
// --data: a folder with articles/*.txt and data/people/*.jsonl; --news: real articles; --other: texts that are no news.
// The shipped weights were fitted on some of these texts (scripts/fit/sources.ts). The table says on which: such a row
// shows what the weights remember, not how well they judge a text that they have not met.
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { judge, meetsAim, mistakesIn, type Judged } from './news/judge.ts';
import { isArticleFile, isPackagedText, textsUnder, type TextSet } from './news/texts.ts';
import { readGold } from './reading/gold.ts';
import { printTable } from './reading/table.ts';

const words = process.argv.slice(2);
const valuesOf = (flag: string) =>
  words.flatMap((word, index) => (word === flag && words[index + 1] ? [words[index + 1] ?? ''] : []));

const news = { bound: 'at-least', share: 0.95 } as const;
const packaged = { bound: 'at-most', share: 0.001 } as const;
const reference = { bound: 'at-most', share: 0.05 } as const;
const none = { bound: 'at-most', share: 0 } as const;

const given = (flag: string, aim: TextSet['aim']): TextSet[] =>
  valuesOf(flag).map((folder) => ({
    name: `${flag.slice(2)}: ${basename(folder)}`,
    texts: textsUnder(folder, isArticleFile),
    aim,
    isFittedOn: false,
  }));

/** The parts of a gold file; the weights were fitted on the development part. */
const goldSets = (folder: string, file: string, kind: string): TextSet[] => {
  const path = join(folder, `data/people/${file}.jsonl`);
  if (!existsSync(path)) return [{ name: `${kind} (${file})`, texts: [], aim: reference, isFittedOn: false }];
  return readGold([path]).map(({ part, documents }) => ({
    name: `${kind} (${file}, ${part})`,
    texts: documents.map(({ id, text }) => ({ name: String(id), text })),
    aim: reference,
    isFittedOn: part === 'development',
  }));
};

const dataSets = valuesOf('--data').flatMap((folder): TextSet[] => [
  {
    name: 'articles of --data',
    texts: textsUnder(join(folder, 'articles'), isArticleFile),
    aim: news,
    isFittedOn: false,
  },
  ...goldSets(folder, 'wikigold', 'encyclopedia'),
  ...goldSets(folder, 'uner-ewt', 'web texts'),
]);

const sets: readonly TextSet[] = [
  {
    name: 'samples',
    texts: textsUnder('samples', isArticleFile),
    aim: { bound: 'at-least', share: 1 },
    isFittedOn: true,
  },
  {
    name: 'fixtures: news',
    texts: textsUnder('test/fixtures/news', isArticleFile),
    aim: news,
    isFittedOn: true,
  },
  {
    name: 'fixtures: other',
    texts: textsUnder('test/fixtures/not-news', () => true),
    aim: none,
    isFittedOn: true,
  },
  {
    name: 'node_modules',
    texts: textsUnder('node_modules', isPackagedText),
    aim: packaged,
    isFittedOn: true,
  },
  ...dataSets,
  ...given('--news', news),
  ...given('--other', reference),
];

const measured = sets.map((set) => ({ set, judged: set.texts.map(judge) }));
const percent = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.01 ? 2 : 1)} %`;

printTable(
  'News detection',
  ['', 'fitted on', 'texts', 'judged news', 'share', 'aim', ''],
  measured
    .filter(({ judged }) => judged.length > 0)
    .map(({ set, judged }) => {
      const found = judged.filter(({ isNews }) => isNews).length;
      const { aim } = set;
      return [
        set.name,
        set.isFittedOn ? 'yes' : '',
        String(judged.length),
        String(found),
        percent(found / judged.length),
        aim ? `${aim.bound === 'at-least' ? '≥' : '≤'} ${percent(aim.share)}` : '',
        meetsAim(set, judged) === false ? 'missed' : '',
      ];
    }),
);

const times = measured
  .flatMap(({ judged }) => judged.map(({ milliseconds }) => milliseconds))
  .sort((a, b) => a - b);
const quantile = (share: number) => (times.at(Math.floor(share * (times.length - 1))) ?? 0).toFixed(2);
console.log(
  `\nReading and judging one text: median ${quantile(0.5)} ms, 99 % ${quantile(0.99)} ms, longest ${quantile(1)} ms`,
);

const listed = words.includes('--errors') ? Number.POSITIVE_INFINITY : 5;
for (const { set, judged } of measured) {
  const mistakes = mistakesIn(set, judged);
  if (mistakes.length === 0) continue;
  console.log(`\n${set.name}: ${mistakes.length} on the wrong side`);
  for (const { name, score } of mistakes.slice(0, listed)) console.log(`  ${score.toFixed(2)}  ${name}`);
  if (mistakes.length > listed) console.log(`  … (all with --errors)`);
}

const skipped = measured.filter(({ judged }: { judged: readonly Judged[] }) => judged.length === 0);
for (const { set } of skipped) console.log(`\nSkipped, nothing there: ${set.name}`);
if (dataSets.length === 0) console.log('\nSkipped: articles and reference texts (give --data DIR).');
if (valuesOf('--news').length === 0) console.log('Skipped: further real articles (give --news DIR).');
