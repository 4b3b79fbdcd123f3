/**
 * Replays test/mutants/planted.ts, a stage of `npm test`: makes each planted change in memory and runs the unit tests
 * that must notice it. Closes with one line, `mutants: N passed, N failed`.
 */
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { planted } from '../test/mutants/planted.ts';
import { buildLexicon } from './lexicon.ts';
import { failedOf } from './mutants/group.ts';
import { labelOf, repeatsIn } from './mutants/planted.ts';
import { replay } from './mutants/replay.ts';

const scratch = 'out/mutants';
const wordList = resolve(scratch, 'lexicon.txt');

/** Changes with the same tests, which one process tries one after the other. */
const groups = [...new Set(planted.map(({ tests }) => tests.join(' ')))].map((tests) =>
  planted.filter((change) => change.tests.join(' ') === tests),
);

const asked = process.argv.at(2);
if (asked === undefined) process.exitCode = await replayAll();
else process.send?.(await replayGroup(groups[Number(asked)]));

/** Exit status: 1 if a change failed, or is planted twice. */
async function replayAll(): Promise<number> {
  const repeats = repeatsIn(planted, process.cwd());
  for (const change of repeats) console.error(`Planted twice: ${labelOf(change)}`);
  if (repeats.length > 0) return 1;
  mkdirSync(scratch, { recursive: true });
  writeFileSync(wordList, buildLexicon());
  const waiting = groups.keys();
  const jobs = Array.from({ length: availableParallelism() }, async () => {
    let failed = 0;
    for (const group of waiting) {
      // A process of its own: a change may break more than its tests.
      failed += await failedOf(fork(process.argv[1], [String(group)]), groups[group].length);
    }
    return failed;
  });
  const failed = (await Promise.all(jobs)).reduce((sum, count) => sum + count, 0);
  console.log(`mutants: ${planted.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** How many of its changes failed. */
async function replayGroup(group: (typeof planted)[number][]): Promise<number> {
  const outcomes = await replay(group, { root: process.cwd(), wordList });
  for (const [index, outcome] of outcomes.entries())
    console.log(
      `${outcome === undefined ? 'noticed' : 'FAILED '}  ${labelOf(group[index])}${outcome === undefined ? '' : `\n         ${outcome}`}`,
    );
  return outcomes.filter((outcome) => outcome !== undefined).length;
}
