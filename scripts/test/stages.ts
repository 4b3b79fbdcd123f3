import { readdirSync } from 'node:fs';
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

const inBrowser = (name: string, edition: string, files: readonly string[] = ['**/*']): Stage => ({
  name: `${name}-${edition}`,
  commands: [
    [
      ...['--enable-source-maps', bin.mocha, '--no-config', '--timeout', '0'],
      ...files.map((file) => `out/${name}/${file}.${name}.mjs`),
    ],
  ],
  environment: { COPYDESK_EDITION: edition },
  count: fromMocha,
});

/** Bundles the tests of `test/NAME`. */
const bundling = (name: string): Stage => ({
  name: `${name}-build`,
  commands: [['esbuild.mjs', `--${name}`]],
  count: asPreparation,
  clear: [`out/${name}`],
});

const host = (run: string): Stage => ({
  name: `host-${run}`,
  commands: [['scripts/run.mjs', 'host-tests', run]],
  count: fromHost,
});

/**
 * Keeps what was found, by the content of each file. What a type of another file has changed since is only seen
 * without `.cache`, as on CI.
 */
const kept = (place: string) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${place}`,
];

/** What reads the sources, or changed copies of them, and builds in a folder of its own. */
const onSources: Stage[] = [
  {
    name: 'lint',
    commands: [
      [bin.eslint, ...kept('eslint/'), '.'],
      [bin.prettier, ...kept('prettier'), '--check', '.'],
    ],
    count: asOneCheck,
  },
  { name: 'rooms', commands: [['scripts/run.mjs', 'rooms']], count: asOneCheck },
  {
    name: 'types',
    commands: ['.', 'src/core', 'src/webviews', 'test/ui', 'test/package'].map((folder) => {
      const results = `.cache/types/${folder.replace('/', '-')}.json`;
      return [bin.tsc, '-p', folder, '--incremental', '--tsBuildInfoFile', results];
    }),
    count: asOneCheck,
  },
  { name: 'mutants', commands: [['scripts/run.mjs', 'mutants']], count: fromHost },
];

/** What runs in Node alone. */
const inPlainNode: Stage[] = [
  { name: 'unit', commands: [['scripts/run.mjs', 'unit']], count: fromMocha },
  {
    name: 'edits',
    commands: [['scripts/run.mjs', 'unit', 'sidecar/edits.property']],
    environment: { COPYDESK_EDITS: '20000' },
    count: fromMocha,
  },
];

/** A few rounds of the soak, each one check. */
const soak: Stage = { name: 'soak', commands: [['scripts/run.mjs', 'soak', '4']], count: fromHost };

/** What builds `dist/` and runs it in extension hosts, which mostly wait. */
const inHosts: Stage[] = [
  { name: 'build', commands: [['esbuild.mjs']], count: asPreparation },
  host('floor'),
  host('newest'),
  ...(canServe ? [host('web'), soak, bundling('ui')] : []),
];

/**
 * The tests of the windows that a version of VS Code can draw in another way: cards, rows, forms, marks and colours.
 * In two parts that take about the same time.
 */
const surfaces = [
  ['adding', 'bios', 'cards', 'checking', 'drift'],
  ['claims', 'colours', 'figures', 'names'],
] as const;

/** All others. */
const others = readdirSync('test/ui')
  .flatMap((file) => /^(.+)\.ui\.ts$/.exec(file)?.[1] ?? [])
  .filter((name) => !surfaces.flat().some((one) => one === name));

/** What drives a window as a person would: part of the time it waits, so that two of them share a machine. */
const inWindows: Stage[][] = canServe
  ? [
      [
        { ...inBrowser('ui', 'floor', surfaces[1]), name: 'ui-floor-surfaces-2' },
        { ...inBrowser('ui', 'newest', others), name: 'ui-newest-others' },
      ],
      [
        { ...inBrowser('ui', 'floor', surfaces[0]), name: 'ui-floor-surfaces-1' },
        { ...inBrowser('ui', 'newest', surfaces.flat()), name: 'ui-newest-surfaces' },
      ],
    ]
  : [];

/** Packing builds `dist/` anew. */
const packing: Stage[] = [
  { name: 'package', commands: [['scripts/run.mjs', 'package']], count: asOneCheck },
  ...(canServe
    ? [bundling('package'), { ...inBrowser('package', 'newest'), name: 'package-installed' }]
    : []),
];

/** What only runs when it is named. */
const onRequest: Stage[] = [
  { ...host('desktop'), name: 'desktop' },
  ...(canServe ? [{ ...inBrowser('ui', 'floor'), name: 'floor-whole' }] : []),
];

/** Lanes do not disturb each other; in each, stages run in this order. */
export type Turn = readonly (readonly Stage[])[];

/** What `npm test` runs: one turn after the other, the lanes of a turn side by side. */
export const turns: readonly Turn[] = turnsWith(inHosts);

/** Of each turn and lane the stages that one of the names chooses, whole or up to a hyphen. */
export function turnsOf(names: readonly string[]): Turn[] {
  return turnsWith([...inHosts, ...onRequest]).map((turn) =>
    turn
      .map((lane) => lane.filter((stage) => names.some((name) => isNamed(stage, name))))
      .filter((lane) => lane.length > 0),
  );
}

function turnsWith(hosts: readonly Stage[]): Turn[] {
  return [[onSources, inPlainNode, hosts], inWindows, [packing]];
}

/** What of the names chooses no stage. */
export function unknownOf(names: readonly string[]): string[] {
  return names.filter((name) => !allStages().some((stage) => isNamed(stage, name)));
}

export function allStages(): Stage[] {
  return [...turns.flat(2), ...onRequest];
}

function isNamed(stage: Stage, name: string): boolean {
  return stage.name === name || stage.name.startsWith(`${name}-`);
}
