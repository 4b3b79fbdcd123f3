/**
 * `npm run bench [-- NAME [ARGUMENT…]]`: builds everything and runs the benches, test/bench/NAME.bench.ts: the named
 * one with these arguments, or all.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { build } from './steps/build.ts';

const ending = '.bench.mjs';
const name = process.argv.at(2);
const args = process.argv.slice(3);

rmSync('out/bench', { recursive: true, force: true });
build();
build('--bench');
const benches = readdirSync('out/bench')
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .filter((bench) => name === undefined || bench === name);
if (benches.length === 0) {
  console.error(`There is no bench ${name ?? ''}.`);
  process.exit(2);
}

let failed = false;
for (const bench of benches) {
  console.log(`\n── ${bench} ──`);
  const { status } = spawnSync(process.execPath, [`out/bench/${bench}${ending}`, ...args], {
    stdio: 'inherit',
  });
  failed ||= status !== 0;
}
process.exit(failed ? 1 : 0);
