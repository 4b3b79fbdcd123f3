// Builds dist/ (desktop and browser extension, command line). With --unit, --host, --ui or --bench it bundles
// those tests into out/ instead. --watch rebuilds on change, --metafile keeps the size report.
import { build, context } from 'esbuild';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const flags = new Set(process.argv.slice(2));
const production = !flags.has('--watch');

const shared = {
  bundle: true,
  target: 'es2022',
  sourcemap: true,
  logLevel: 'warning',
};

const filesUnder = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map((file) => `${folder}/${file}`)
        .filter((file) => file.endsWith(ending))
    : [];

/** Node test bundles: our own code bundled, packages left to Node. */
const nodeBundle = (folder, ending) => ({
  ...shared,
  entryPoints: filesUnder(`test/${folder}`, ending),
  outbase: `test/${folder}`,
  outdir: `out/${folder}`,
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  packages: 'external',
});

const product = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['module', 'main'],
    minify: production,
  },
  {
    ...shared,
    entryPoints: { browser: 'src/extension.ts' },
    outdir: 'dist',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    minify: production,
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: 'dist',
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    banner: { js: '#!/usr/bin/env node' },
    minify: production,
  },
];

const wanted = [];
if (flags.has('--unit')) wanted.push(nodeBundle('unit', '.test.ts'));
if (flags.has('--bench')) wanted.push(nodeBundle('bench', '.bench.ts'));
if (wanted.length === 0) {
  rmSync('dist', { recursive: true, force: true });
  wanted.push(...product);
}

for (const options of wanted) {
  if (options.entryPoints.length === 0) continue;
  if (flags.has('--watch')) await (await context(options)).watch();
  else {
    const result = await build({ ...options, metafile: flags.has('--metafile') });
    if (result.metafile) writeFileSync(`${options.outdir}/meta.json`, JSON.stringify(result.metafile));
  }
}
