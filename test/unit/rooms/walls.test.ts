import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { survey } from '../../../scripts/rooms/walls.ts';
import type { Survey } from '../../../scripts/rooms/walls.ts';

/** The floors of the house, from the ground up: nothing imports from its own floor or one above. */
const floors = [
  { base: 'src/core' },
  { english: 'src/core/english', yaml: 'src/core/yaml' },
  { article: 'src/core/article', selectors: 'src/core/selectors', sidecar: 'src/core/sidecar' },
  { mentions: 'src/core/mentions' },
  { people: 'src/core/people' },
  { figures: 'src/core/figures', lookup: 'src/core/lookup', node: 'src/node' },
  { review: 'src/core/review' },
  { wording: 'src/core/wording' },
  { export: 'src/core/export' },
  { services: 'src/services', cli: 'src/cli' },
  { shared: 'src/shared' },
  { 'one feature': 'src/features/claims', 'another feature': 'src/features/hover' },
] as const;
type FolderNamesOf<Floor> = Floor extends unknown ? keyof Floor : never;
type Name = FolderNamesOf<(typeof floors)[number]>;

const folders = Object.assign({}, ...floors) as Readonly<Record<Name, string>>;
const names = Object.keys(folders) as Name[];
const floorOf = (name: Name) => floors.findIndex((floor) => name in floor);

/** Those that do not know each other though they are not on one floor. */
const strangers: readonly (readonly [Name, readonly Name[]])[] = [
  ['english', ['base', 'selectors']],
  ['yaml', ['article', 'selectors', 'mentions', 'people', 'figures']],
  ['selectors', ['mentions', 'people', 'figures']],
  ['sidecar', ['english', 'mentions', 'figures']],
  ['cli', ['shared', 'one feature', 'another feature']],
  ['lookup', ['english', 'yaml', 'selectors', 'mentions']],
  ['node', names.filter((name) => name !== 'base' && name !== 'people' && name !== 'cli')],
];

function mayImport(from: Name, to: Name): boolean {
  const apart = strangers.some(
    ([name, others]) => (name === from && others.includes(to)) || (name === to && others.includes(from)),
  );
  return from === to || (floorOf(to) < floorOf(from) && !apart);
}

/** Which of what comes from outside a room may import; whatever is not here none may. */
const outside: Readonly<Record<string, readonly Name[]>> = {
  vscode: ['services', 'shared', 'one feature', 'another feature'],
  'node:fs': ['cli', 'node'],
  path: ['cli', 'node'],
  'fs/promises': ['cli', 'node'],
  yaml: ['yaml', 'sidecar', 'people'],
  'wikibase-sdk': ['lookup'],
  valibot: ['yaml', 'sidecar'],
  nanoid: ['sidecar'],
  '@noble/hashes/sha2.js': ['base'],
  'playwright-core': [],
};
/** Nothing in a room imports these: they put the rooms together, or stand outside the product. */
const roofs = ['src/extension.ts', 'src/extension.node.ts', 'src/cli.ts', 'scripts/a.ts', 'test/unit/a.ts'];

const depths = ['', 'deep', 'deep/deeper'];
/** Every way to import, as a line of a file. */
const ways: Readonly<Record<string, (specifier: string, index: number) => string>> = {
  static: (specifier, index) => `import { thing as thing${index} } from '${specifier}';`,
  typeOnly: (specifier, index) => `import type { Thing as Thing${index} } from '${specifier}';`,
  typeInPlace: (specifier, index) => `export type Thing${index} = import('${specifier}').Thing;`,
  passedOn: (specifier, index) => `export { thing as thing${index} } from '${specifier}';`,
  dynamic: (specifier, index) => `export const load${index} = () => import('${specifier}');`,
};

const target = (name: Name) => `${folders[name]}/target.ts`;

/** A scratch project with these files, as it is surveyed. */
async function surveyOf(files: Readonly<Record<string, string>>): Promise<Survey> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-rooms-'));
  try {
    for (const [path, text] of Object.entries({ ...blank, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return await survey(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const importable = 'export interface Thing { one: 1 }\nexport const thing = 1;\n';
const blank = Object.fromEntries([...names.map(target), ...roofs].map((path) => [path, importable]));

/** One file for each way to import, in each room and at each depth, that imports everything there is. */
function plants(): { path: string; name: Name; text: string }[] {
  return names.flatMap((name) =>
    // Below the folder of the base there are other rooms.
    (name === 'base' ? [''] : depths).flatMap((depth) =>
      Object.entries(ways).map(([way, line]) => {
        const path = posix.join(folders[name], depth, `${way}.ts`);
        const relative = (to: string) => {
          const specifier = posix.relative(posix.dirname(path), to);
          return specifier.startsWith('.') ? specifier : `./${specifier}`;
        };
        const specifiers = [...[...names.map(target), ...roofs].map(relative), ...Object.keys(outside)];
        return { path, name, text: specifiers.map(line).join('\n') };
      }),
    ),
  );
}

const planted = plants();

describe('the walls between the rooms', () => {
  let breaches: Survey['breaches'];
  before(async () => {
    ({ breaches } = await surveyOf(Object.fromEntries(planted.map(({ path, text }) => [path, text]))));
  });

  for (const name of names) {
    it(`let through what ${name} may import, and nothing else`, () => {
      const wrong = [
        ...names.filter((other) => !mayImport(name, other)).map(target),
        // The command line is one room with the file that starts it.
        ...roofs.filter((roof) => name !== 'cli' || roof !== 'src/cli.ts'),
        ...Object.entries(outside)
          .filter(([, users]) => !users.includes(name))
          .map(([specifier]) => specifier),
      ];
      const files = planted.filter((plant) => plant.name === name).map(({ path }) => path);
      assert.deepEqual(
        breaches
          .flatMap((breach) => (breach.kind === 'wall' ? [`${breach.from} → ${breach.to}`] : []))
          .filter((line) => files.some((file) => line.startsWith(`${file} `)))
          .sort(),
        files.flatMap((file) => wrong.map((to) => `${file} → ${to}`)).sort(),
      );
    });
  }
});

describe('a survey of the rooms', () => {
  it('lets what starts the product import everything below it', async () => {
    const { breaches } = await surveyOf({
      'src/extension.ts': names
        .filter((name) => name !== 'node' && name !== 'cli')
        .map(
          (name, index) => `import { thing as thing${index} } from './${target(name).slice('src/'.length)}';`,
        )
        .join('\n'),
      'src/extension.node.ts': "import './extension.ts';\nimport './node/target.ts';\n",
      'src/cli.ts': "import './cli/target.ts';\nimport 'node:fs';\n",
    });
    assert.deepEqual(breaches, []);
  });

  it('keeps features that are single files apart as well', async () => {
    const { breaches } = await surveyOf({
      'src/features/outline.ts': "import './problems.ts';\nimport './claims/target.ts';\n",
      'src/features/problems.ts': importable,
      'src/features/claims.ts': "import './claims/target.ts';\n",
      'src/features/claims/more.ts': "import './target.ts';\nimport '../problems.ts';\n",
    });
    assert.deepEqual(
      breaches.map((breach) => breach.kind === 'wall' && [breach.from, breach.to]),
      [
        ['src/features/claims.ts', 'src/features/claims/target.ts'],
        ['src/features/claims/more.ts', 'src/features/problems.ts'],
        ['src/features/outline.ts', 'src/features/claims/target.ts'],
        ['src/features/outline.ts', 'src/features/problems.ts'],
      ],
    );
  });

  for (const way of ['static', 'typeOnly', 'typeInPlace', 'dynamic'] as const) {
    it(`finds a circle that ${way} imports close`, async () => {
      const line = ways[way];
      const { breaches } = await surveyOf({
        'src/core/yaml/one.ts': line('./two.ts', 1),
        'src/core/yaml/two.ts': line('./three.ts', 1),
        'src/core/yaml/three.ts': line('./one.ts', 1),
      });
      assert.equal(breaches.length, 1);
      const [circle] = breaches;
      assert.ok(circle.kind === 'circle');
      assert.deepEqual(
        [...new Set(circle.files)].sort(),
        ['one', 'three', 'two'].map((name) => `src/core/yaml/${name}.ts`),
      );
    });
  }

  it('does not say a circle again that is gone with an import through a wall', async () => {
    const { breaches } = await surveyOf({
      'src/core/article/one.ts': "import '../mentions/target.ts';\n",
      'src/core/mentions/target.ts': "import '../article/one.ts';\nimport './two.ts';\n",
      'src/core/mentions/two.ts': "import './target.ts';\n",
    });
    assert.deepEqual(
      breaches.map((breach) => [breach.kind, breach.kind === 'circle' && [...new Set(breach.files)].sort()]),
      [
        ['wall', false],
        ['circle', ['src/core/mentions/target.ts', 'src/core/mentions/two.ts']],
      ],
    );
  });

  it('finds a file that nobody gave a room, even one that imports nothing and that nothing imports', async () => {
    const { breaches } = await surveyOf({
      'src/core/rumours/deep/one.ts': importable,
      'src/loose.ts': importable,
    });
    assert.deepEqual(breaches, [
      { kind: 'no room', file: 'src/core/rumours/deep/one.ts' },
      { kind: 'no room', file: 'src/loose.ts' },
    ]);
  });
});
