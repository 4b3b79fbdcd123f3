/**
 * `npm run bench [-- NAME [ARGUMENT…]]`: builds everything and runs the benches, test/bench/NAME.bench.ts: the named
 * one with these arguments, or all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { build } from './steps/build.ts';
import { refuse } from './steps/refuse.ts';

const ending = '.bench.ts';
const name = process.argv.at(2);
const args = process.argv.slice(3);

const all = readdirSync('test/bench')
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length));
const benches = name === undefined ? all : all.filter((bench) => bench === name);
if (benches.length === 0) refuse(`There is no bench ${name}. The benches are: ${all.join(', ')}.`);

rmSync('out/bench', { recursive: true, force: true });
build();
build('--bench');

let failed = false;
for (const bench of benches) {
  console.log(`\n── ${bench} ──`);
  const { status } = spawnSync(process.execPath, [`out/bench/${bench}.bench.mjs`, ...args], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
