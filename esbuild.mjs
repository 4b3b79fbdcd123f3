// Builds dist/ (desktop and browser extension, command line). With --unit, --host, --ui, --package, --bench or --soak
// it bundles those tests into out/ instead; of them the files that are named, if any are. --watch builds dist/ again on
// every change, --metafile keeps what each bundle of dist/ is made of, in out/NAME.meta.json.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { writeAssets } from './scripts/assets.mjs';
import { commandLine, product, shared } from './scripts/product.mjs';
import { watch } from './scripts/watch.mjs';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const named = args.filter((arg) => !arg.startsWith('--'));
const production = !flags.has('--watch');

const filesUnder = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => `${folder}/${file}`)
        .filter((file) => file.endsWith(ending))
    : [];

/** Node test bundles: our own code bundled, packages left to Node. */
const nodeBundle = (folder, ending) => ({
  ...shared,
  entryPoints: named.length > 0 ? named : filesUnder(`test/${folder}`, ending),
  outbase: `test/${folder}`,
  outdir: `out/${folder}`,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  packages: 'external',
});

/**
 * The tests that run inside VS Code, as one module with nothing of Node, for every kind of extension host; and the
 * program that stands in for the VS Code executable.
 */
const hostBundles = [
  {
    ...shared,
    stdin: {
      contents: [
        'run.ts',
        ...filesUnder('test/host', '.spec.ts').map((file) => file.slice('test/host/'.length)),
      ]
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir: 'test/host',
    },
    outfile: 'out/host/index.js',
    // mocha's browser build would take `module.exports` for itself.
    define: { module: 'undefined' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['scripts/hosts/run-extension-tests.ts'],
    outdir: 'out/host',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    packages: 'external',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** What the host bench runs inside VS Code. */
const benchInHost = {
  ...shared,
  entryPoints: { measure: 'test/bench/host/measure.ts', hovering: 'test/bench/host/hovering.ts' },
  outdir: 'out/bench/host',
  platform: 'browser',
  format: 'cjs',
  external: ['vscode'],
};

/** What the soak runs inside VS Code. */
const soakInHost = {
  ...shared,
  entryPoints: { inHost: 'test/soak/inHost.ts' },
  outdir: 'out/soak',
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
};

const wanted = [];
/** The unit tests run a command line of their own, so that no older one in dist/ is tested. */
const testedCommandLine = 'out/unit/bin';
/** The same, kept running by the tests. */
const warmCommandLine = {
  ...commandLine(testedCommandLine, production),
  entryPoints: { warm: 'test/unit/cli/warm/program.ts', between: 'test/unit/cli/warm/between.ts' },
};
if (flags.has('--unit'))
  wanted.push(nodeBundle('unit', '.test.ts'), commandLine(testedCommandLine, production), warmCommandLine);
// Split, so that all UI tests share one served VS Code.
if (flags.has('--ui')) wanted.push({ ...nodeBundle('ui', '.ui.ts'), splitting: true });
if (flags.has('--package')) wanted.push(nodeBundle('package', '.package.ts'));
if (flags.has('--host')) wanted.push(...hostBundles);
if (flags.has('--bench')) wanted.push(nodeBundle('bench', '.bench.ts'), benchInHost);
if (flags.has('--soak')) wanted.push(soakInHost);
const buildsProduct = wanted.length === 0;
if (buildsProduct) wanted.push(...product(production));

if (flags.has('--watch')) await watch(product(production), 'dist');

try {
  for (const options of wanted) await bundle(options);
} catch {
  // esbuild has printed what is wrong, and where.
  process.exit(1);
}
if (buildsProduct) await writeAssets('dist');
if (flags.has('--unit')) await writeAssets(testedCommandLine);

async function bundle(options) {
  if (options.entryPoints?.length === 0) return;
  const { metafile } = await build({ ...options, metafile: flags.has('--metafile') });
  if (metafile && buildsProduct) {
    const [name] = Object.keys(options.entryPoints);
    mkdirSync('out', { recursive: true });
    writeFileSync(`out/${name}.meta.json`, JSON.stringify(metafile));
  }
}
