// Measures the index over a folder of articles that are made up here: built from nothing on threads of its own, opened
// again, one file, one name, and what memory the whole process takes.
//   npm run bench -- folder [ARTICLES]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addLine, FolderRecords } from '../../src/core/people/folder/folderRecords.ts';
import { recordReader, type FileAsked } from '../../src/core/people/folder/recordReader.ts';
import { recordAt } from '../../src/node/folder/readFile.ts';
import { RecordThreads, stampsOf } from '../../src/node/folder/recordThreads.ts';
import { newsStory } from './folder/stories.ts';
import { printTable } from './reading/table.ts';
import { seeded } from './selectors/random.ts';

const count = Number(process.argv.at(2) ?? 10_000);
const lexicon = 'dist/lexicon.txt';
const folder = mkdtempSync(join(tmpdir(), 'copydesk-folder-'));
const kept = join(folder, 'index.txt');
const mega = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const ms = (time: number): string => `${time.toFixed(time < 100 ? 1 : 0)} ms`;

const random = seeded(11);
let bytes = 0;
const files: FileAsked[] = [];
for (let nth = 0; nth < count; nth++) {
  const path = join(folder, String(nth % 100), `story-${String(nth)}.txt`);
  mkdirSync(join(folder, String(nth % 100)), { recursive: true });
  const text = newsStory(random);
  bytes += text.length;
  writeFileSync(path, text);
  files.push({ path, sidecar: null, isArticle: null });
}

let highest = process.memoryUsage().rss;
const before = highest;
const watch = setInterval(() => (highest = Math.max(highest, process.memoryUsage().rss)), 50);

const threads = new RecordThreads(resolve('dist/folderWorker.js'), lexicon);
const cold = new FolderRecords();
const coldStart = performance.now();
const usedBefore = process.cpuUsage();
await stampsOf(files);
await threads.read(
  files,
  ({ path }, read) => read && cold.set(path, read.stamp, read.line),
  new AbortController().signal,
);
await threads.stop();
writeFileSync(kept, [...cold.lines()].join('\n'));
const coldMs = performance.now() - coldStart;
const used = process.cpuUsage(usedBefore);
clearInterval(watch);
const articles = [...cold.files].filter((file) => cold.record(file)).length;

const warmStart = performance.now();
const warm = new FolderRecords();
for (const line of readFileSync(kept, 'utf8').split('\n')) addLine(warm, line);
const stamps = await stampsOf(files);
const stale = files.filter(({ path }, nth) => warm.stampOf(path)?.changed !== stamps[nth]?.changed).length;
const warmMs = performance.now() - warmStart;

const reader = recordReader(readFileSync(lexicon, 'utf8'));
const each: number[] = [];
// The first ones are slower: the code is compiled meanwhile.
for (const file of files.slice(0, 50)) await recordAt(file, reader);
for (const file of files.slice(0, 300)) {
  const start = performance.now();
  await recordAt(file, reader);
  each.push(performance.now() - start);
}
each.sort((a, b) => a - b);

const names = files.slice(0, 200).flatMap(({ path }) => warm.record(path)?.people ?? []);
const asked: number[] = [];
let most = 0;
for (const { name } of names) {
  const start = performance.now();
  most = Math.max(most, warm.named([name]).length);
  asked.push(performance.now() - start);
}
const likeStart = performance.now();
warm.peopleLike('an', 200);
const likeMs = performance.now() - likeStart;

printTable(
  `a folder of ${String(count)} files, ${mega(bytes)}, of which ${String(articles)} are articles`,
  ['', 'took', 'at most'],
  [
    ['built from nothing', ms(coldMs), ms((60_000 * count) / 10_000)],
    ['of the processor, on all threads', ms((used.user + used.system) / 1000), ''],
    [`opened again, ${String(stale)} changed`, ms(warmMs), '1000 ms'],
    ['one file, the slowest of 300', ms(each.at(-1) ?? 0), '50 ms'],
    ['one file, the middle one', ms(each[each.length >> 1]), ''],
    [
      `a name, the slowest of ${String(names.length)} (in ${String(most)} articles)`,
      ms(Math.max(...asked)),
      '50 ms',
    ],
    ['names that hold two letters', ms(likeMs), '50 ms'],
    ['memory of the process, at most', mega(highest), '200 MB'],
    ['of that before it began', mega(before), ''],
  ],
);
rmSync(folder, { recursive: true, force: true });
