import { canServe } from '../hosts/vscode.ts';
import { asOneCheck, asPreparation, fromHost, fromMocha } from './counts.ts';
import type { Count } from './counts.ts';

/** One step of `npm test`: commands of Node, run one after the other until one fails. */
export interface Stage {
  /** What `npm test -- NAME` chooses it by. */
  name: string;
  commands: string[][];
  environment?: Record<string, string>;
  count: Count;
  /** Output folders of earlier runs: a test whose source is gone must not run. */
  clear?: string[];
}

const bin = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  mocha: 'node_modules/mocha/bin/mocha.js',
};

const inBrowser = (name: string, edition: string): Stage => ({
  name: `${name}-${edition}`,
  commands: [
    ['esbuild.mjs', `--${name}`],
    [bin.mocha, '--no-config', '--timeout', '0', `out/${name}/**/*.${name}.mjs`],
  ],
  environment: { COPYDESK_EDITION: edition },
  count: fromMocha,
  clear: [`out/${name}`],
});

const host = (run: string): Stage => ({
  name: `host-${run}`,
  commands: [['scripts/run.mjs', 'host-tests', run]],
  count: fromHost,
});

const everywhere: Stage[] = [
  {
    name: 'lint',
    commands: [
      [bin.eslint, '.'],
      [bin.prettier, '--check', '.'],
    ],
    count: asOneCheck,
  },
  { name: 'rooms', commands: [['scripts/run.mjs', 'rooms']], count: asOneCheck },
  {
    name: 'types',
    commands: ['.', 'src/core', 'test/ui', 'test/package'].map((folder) => [bin.tsc, '-p', folder]),
    count: asOneCheck,
  },
  { name: 'build', commands: [['esbuild.mjs']], count: asPreparation },
  {
    name: 'unit',
    commands: [['esbuild.mjs', '--unit'], [bin.mocha]],
    count: fromMocha,
    clear: ['out/unit'],
  },
  host('floor'),
  host('newest'),
];

/** A few rounds of the soak, each one check. */
const soak: Stage = { name: 'soak', commands: [['scripts/run.mjs', 'soak', '10']], count: fromHost };

const whereServed: Stage[] = [host('web'), inBrowser('ui', 'floor'), inBrowser('ui', 'newest'), soak];

const packaging: Stage[] = [
  { name: 'package', commands: [['scripts/run.mjs', 'package']], count: asOneCheck },
  ...(canServe ? [{ ...inBrowser('package', 'newest'), name: 'package-installed' }] : []),
];

/** What `npm test` runs, in this order. */
export const stages: Stage[] = [...everywhere, ...(canServe ? whereServed : []), ...packaging];

/** What only runs when it is named. */
export const onRequest: Stage[] = [{ ...host('desktop'), name: 'desktop' }];
