// Measures reading against gold files and against two public libraries.
//   npm run bench:reading [-- --data DIR_OR_FILE …] [--only people|figures|quotes|claims] [--errors] [--no-peers]
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { packedLexicon } from '../../scripts/lexicon.ts';
import type { Detector } from './reading/detector.ts';
import { printErrors, printPronounErrors } from './reading/errors.ts';
import { readGold } from './reading/gold.ts';
import { ours } from './reading/ours.ts';
import { compromise, wink } from './reading/peers.ts';
import { measureClaims, measureQuotes, measureSpans } from './reading/measure.ts';
import { readPronouns, scorePronouns } from './reading/pronounScores.ts';
import { sampleTexts } from './reading/samples.ts';
import { bundledSize } from './reading/size.ts';
import { growth, wordsPerSecond } from './reading/speed.ts';
import { percent, printTable } from './reading/table.ts';

const readerEntry = 'src/core/mentions/reader.ts';

interface Options {
  readonly places: string[];
  readonly tasks: ReadonlySet<string>;
  readonly errors: boolean;
  readonly peers: boolean;
  readonly speed: boolean;
}

function optionsFrom(words: readonly string[]): Options {
  const valuesOf = (flag: string) =>
    words.flatMap((word, index) => (word === flag && words[index + 1] ? [words[index + 1] ?? ''] : []));
  const only = valuesOf('--only');
  return {
    places: valuesOf('--data'),
    tasks: new Set(only.length > 0 ? only : ['people', 'figures', 'quotes', 'claims', 'speed']),
    errors: words.includes('--errors'),
    peers: !words.includes('--no-peers'),
    speed: only.length === 0 || only.includes('speed'),
  };
}

const sizeRow = (name: string, bytes: number, gzipped: number): string[] => [
  name,
  ...[bytes, gzipped].map((size) => (size / 1024).toFixed(0)),
];

const options = optionsFrom(process.argv.slice(2));
const asset = packedLexicon();
const loadStart = performance.now();
const reading = ours(asset);
reading.all('Nothing to read here.');
const loadMilliseconds = performance.now() - loadStart;
const detectors: Detector[] = [reading, ...(options.peers ? [await compromise(), await wink()] : [])];
const allGold = readGold(options.places);
const gold = allGold.filter(({ task }) => options.tasks.has(task));
if (gold.length === 0) {
  console.log('No gold data: people, figures, quotes and claims are not scored (give --data DIR).');
}

for (const task of ['people', 'figures'] as const) {
  const sets = gold.filter((set) => set.task === task);
  const rows = sets.flatMap((set) => detectors.flatMap((detector) => measureSpans(set, detector)));
  const header = ['', 'part', 'by', 'items', 'P', 'R', 'exact F1', 'overlap P', 'R', 'F1'];
  printTable(task === 'people' ? 'People' : 'Figures', header, rows);
}
const quoteRows = gold.filter(({ task }) => task === 'quotes').map((set) => measureQuotes(set, reading));
printTable(
  'Quotes (%)',
  [
    '',
    'part',
    'quoted words',
    'found',
    'right speaker',
    'cued indirect',
    'right source',
    'any cue',
    'right',
    'precision',
  ],
  quoteRows,
);
const quoted = gold.filter(({ task }) => task === 'quotes').flatMap(({ documents }) => documents);
const pronounRows: string[][] = [];
for (const part of ['development', 'held out'] as const) {
  const pronouns = readPronouns().filter((pronoun) => pronoun.part === part);
  const { tally, misses } = scorePronouns(pronouns, quoted, reading.all);
  const read = tally.right + tally.wrong + tally.nobody;
  if (read === 0) continue;
  const shares = [tally.right, tally.wrong, tally.nobody].map((count) => percent(count / read));
  pronounRows.push(['"he said", "she said"', part, String(read), ...shares]);
  if (options.errors && part === 'development') printPronounErrors(misses);
}
printTable('Pronouns (%)', ['', 'part', 'read', 'right', 'wrong', 'nobody'], pronounRows);
const claimRows = gold.filter(({ task }) => task === 'claims').map((set) => measureClaims(set, reading));
printTable(
  'Claims',
  ['', 'part', 'sentences', 'check-worthy', 'average precision', 'at even odds'],
  claimRows,
);
if (options.errors) printErrors(gold, reading);

if (options.speed) {
  const texts = allGold.flatMap(({ documents }) => documents.map(({ text }) => text).slice(0, 100));
  const measured = texts.length > 0 ? texts : sampleTexts;
  const rows = detectors.map((detector) => {
    const some = detector === reading ? measured : measured.slice(0, 20);
    return [detector.name, Math.round(wordsPerSecond(detector.all, some)).toLocaleString('en')];
  });
  printTable('Speed, all detectors together', ['', 'words/s'], rows);
  const sizes = [1e4, 1e5, 1e6, 1e7];
  printTable(
    'Growth',
    ['characters', 'seconds', 'µs per character'],
    growth(reading.all, measured, sizes).map(({ bytes, seconds }) => [
      bytes.toLocaleString('en'),
      seconds.toFixed(3),
      ((seconds * 1e6) / bytes).toFixed(3),
    ]),
  );
  const entries = [
    [readerEntry, 'copydesk reader'],
    ['src/core/mentions/packed/unpack.ts', 'copydesk unpacking'],
    ['node_modules/compromise/src/three.js', 'compromise'],
    ['node_modules/wink-eng-lite-web-model/dist/model.js', 'wink-nlp model'],
  ] as const;
  const lexicon = Buffer.from(asset);
  const sizeRows: string[][] = [
    sizeRow('copydesk word list', lexicon.length, gzipSync(lexicon, { level: 9 }).length),
  ];
  for (const [entry, name] of entries) {
    if (!existsSync(entry)) continue;
    const { bytes, gzipped } = await bundledSize(entry);
    sizeRows.push(sizeRow(name, bytes, gzipped));
  }
  printTable('Size (kB)', ['', 'minified', 'gzipped'], sizeRows);
  console.log(`\nOpening the word list and reading a first sentence took ${loadMilliseconds.toFixed(0)} ms.`);
}
console.log('\nP, R and F1 in percent; overlap is counted in words.');
