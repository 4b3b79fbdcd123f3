/**
 * `npm run unit [-- NAME…]`: bundles and runs the unit tests, or those that are named. A name is
 * - a folder of test/unit: `people`;
 * - the path of a test or of a folder of tests, or a part of a path below test/unit: `people/pronouns`;
 * - the path of a source or of a folder of them, for the tests that it has a part in, but those of the command line and
 *   of what is built: `src/core/people`.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { testsOf } from './mutate/testsOf.ts';
import { build } from './steps/build.ts';
import { refuse } from './steps/refuse.ts';

const home = 'test/unit';
const ending = '.test.ts';

const tests = readdirSync(home, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith(ending))
  .map((file) => `${home}/${file.replaceAll('\\', '/')}`)
  .sort();
const names = process.argv.slice(2);
const named = new Map(await Promise.all(names.map(async (name) => [name, await testsNamed(name)] as const)));
const unknown = names.filter((name) => named.get(name)?.length === 0);
if (unknown.length > 0) {
  const folders = [...new Set(tests.map((file) => file.split('/')[2]))];
  refuse(`No unit tests are named ${unknown.join(', ')}. The folders are: ${folders.join(', ')}.`);
}

const chosen = names.length === 0 ? tests : [...new Set([...named.values()].flat())].sort();
// A test whose source is gone must not run.
rmSync('out/unit', { recursive: true, force: true });
build('--unit', ...chosen);
const bundles = chosen.map((file) => `out/unit/${file.slice(home.length + 1, -'.ts'.length)}.mjs`);
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', 'node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '0', ...bundles],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);

async function testsNamed(name: string): Promise<string[]> {
  const path = relative('.', resolve(name)).replaceAll('\\', '/');
  if (path.startsWith('src/')) return (await testsOf(sourcesAt(path))).testFiles;
  const within = (folder: string) => tests.filter((file) => file === folder || file.startsWith(`${folder}/`));
  const holding = tests.filter((file) => file.slice(home.length + 1).includes(name));
  return [within(`${home}/${name}`), within(path), holding].find((files) => files.length > 0) ?? [];
}

/** The file with this path, or all below the folder; none where there is neither. */
function sourcesAt(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [path] : [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${path}/${file.replaceAll('\\', '/')}`,
  );
}
