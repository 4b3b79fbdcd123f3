/**
 * `npm run unit [-- NAME…]`: bundles and runs the unit tests, or only those of the folders of test/unit that are named.
 * A name may also be the path of a test or of a folder of tests, or a part of a path below test/unit.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from './steps/build.ts';

const home = 'test/unit';
const ending = '.test.ts';

const tests = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ending))
  .map((file) => `${home}/${file.replaceAll('\\', '/')}`)
  .sort();
const names = process.argv.slice(2);
const unknown = names.filter((name) => testsOf(name).length === 0);
if (unknown.length > 0) {
  const folders = [...new Set(tests.map((file) => file.split('/')[2]))];
  console.error(`No unit tests are named ${unknown.join(', ')}. The folders are: ${folders.join(', ')}.`);
  process.exit(2);
}

const chosen =
  names.length === 0 ? tests : tests.filter((file) => names.some((name) => testsOf(name).includes(file)));
// A test whose source is gone must not run.
rmSync('out/unit', { recursive: true, force: true });
build('--unit', ...chosen);
const bundles = chosen.map((file) => `out/unit/${file.slice(home.length + 1, -'.ts'.length)}.mjs`);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '0', ...bundles],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);

/** Those of a folder, else of a path, else with it in their path. */
function testsOf(name: string): string[] {
  const path = relative('.', resolve(name)).replaceAll('\\', '/');
  const within = (folder: string) => tests.filter((file) => file === folder || file.startsWith(`${folder}/`));
  const named = tests.filter((file) => file.slice(home.length + 1).includes(name));
  return [within(`${home}/${name}`), within(path), named].find((files) => files.length > 0) ?? [];
}
