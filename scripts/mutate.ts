/**
 * `npm run mutate [-- ROOM [FILE…] [OPTION…]]`: changes the code of a room of core in one place at a time, runs the unit
 * tests on each such mutant, and prints which ones no test noticed.
 *
 *     npm run mutate                        all rooms, which takes hours
 *     npm run mutate -- selectors           src/core/selectors
 *     npm run mutate -- mentions/quotes     a folder within a room
 *     npm run mutate -- selectors describe  the files of that room with "describe" in their path
 *
 *     --tests PART  only the tests with that in their path, may be given more than once: quick, and a score that is
 *                   lower or the same
 *     --without PART  leaves out the tests with that in their path, likewise; `--without floors` spares the selectors a
 *                   bench that every change would wait for that no other test notices
 *     --runs N      how often a property is tried at most (10), always with the same values
 *     --jobs N      how many mutants are tried at a time (one per core)
 *     --sample K/N  tries every Nth mutant only, from the Kth on, which gives an estimate of the score (1/1)
 *     --patience N  leaves out the tests that take the processor longer than N ms, and names them (2000)
 *
 * A survivor is printed as file:line, what stood there, and what it was changed to; one that no test even reaches says
 * so. A score is the share of mutants that were noticed. A loop without end counts as noticed. A change that cannot
 * matter survives as well: not every survivor wants a test. Word lists and fitted tables are left alone.
 *
 * All unit tests that have a part of the room in their program are run, but those of the command line. Exit: 0 unless it
 * could not run.
 */
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildLexicon } from './lexicon.ts';
import { report } from './mutate/report.ts';
import { filesOf, rooms } from './mutate/rooms.ts';
import { runStryker } from './mutate/stryker.ts';
import { isIn, type Sample } from './mutate/runnerOptions.ts';
import { testsOf } from './mutate/testsOf.ts';
import { refuse } from './steps/refuse.ts';

const scratch = 'out/mutate';

const usage =
  'npm run mutate [-- ROOM [FILE…] [--tests PART …] [--without PART …] [--runs N] [--jobs N] [--sample K/N] [--patience N]]\n' +
  `The rooms are: ${rooms.join(', ')}. A folder within a room is named with it: mentions/quotes.`;

const { positionals, values } = readWords();
const named = positionals.at(0);
const parts = positionals.slice(1);
const jobs = positive('--jobs', values.jobs ?? availableParallelism());
const runs = positive('--runs', values.runs ?? 10);
const patience = positive('--patience', values.patience ?? 2_000);
const sample = sampleOf(values.sample ?? '1/1');

if (named !== undefined && filesOf(named, parts).length === 0)
  refuse(`There is no code to change in src/core/${[named, ...parts].join(' ')}.\n${usage}`);

if (named === undefined)
  console.log(
    `Goes through all rooms, which takes hours: ${rooms.join(', ')}. A room by itself can be named.`,
  );
mkdirSync(scratch, { recursive: true });
const plugin = await bundleRunner();
try {
  for (const room of named === undefined ? rooms : [named]) await mutate(room);
} finally {
  rmSync(plugin);
}

async function mutate(room: string): Promise<void> {
  const sources = filesOf(room, parts);
  if (sources.length === 0) {
    console.log(`\n${room}: there is no code in src/core/${room} yet.`);
    return;
  }
  const started = Date.now();
  const { testFiles, wantsWordList } = await testsOf(sources, values.tests, values.without);
  if (testFiles.length === 0) {
    console.log(`\n${room}: no unit test exercises it.`);
    return;
  }
  console.log(
    `\n${room}: changes ${sources.length} files in one place at a time, and runs the tests of ${testFiles.length} files on ` +
      `each change, ${jobs} at a time.`,
  );
  const wordList = resolve(scratch, 'lexicon.txt');
  if (wantsWordList) writeFileSync(wordList, buildLexicon());
  const mutants = await runStryker({
    sources,
    runner: { testFiles, wordList, runs, patience, sample },
    plugin,
    jobs,
  });
  const tried = mutants.filter(({ id }) => isIn(id, sample));
  report(room, tried, (Date.now() - started) / 1000);
}

/** The test runner as a program, one for each run of this script, which Stryker's processes load. */
async function bundleRunner(): Promise<string> {
  const outfile = resolve(scratch, `runner.${process.pid}.mjs`);
  await build({
    entryPoints: ['scripts/mutate/runner.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return outfile;
}

function readWords() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        jobs: { type: 'string' },
        runs: { type: 'string' },
        tests: { type: 'string', multiple: true },
        without: { type: 'string', multiple: true },
        patience: { type: 'string' },
        sample: { type: 'string' },
      },
    });
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

function positive(option: string, value: string | number): number {
  const number = Number(value);
  return Number.isInteger(number) && number >= 1 ? number : refuse(`${option} takes a number from 1 on.`);
}

function sampleOf(words: string): Sample {
  const [from = '', every = ''] = words.split('/');
  return { every: positive('--sample', every), rest: positive('--sample', from) % Number(every) };
}
