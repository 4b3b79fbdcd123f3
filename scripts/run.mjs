// Runs scripts/NAME.ts on any Node from 20 on: `node scripts/run.mjs NAME [ARGUMENT…]`.
// Bundles it into out/scripts first (packages stay outside), since Node 20 does not read TypeScript.
import { build } from 'esbuild';
import { renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name = '', ...rest] = process.argv.slice(2);

process.chdir(root);
const bundle = `out/scripts/${name}.mjs`;
const fresh = `out/scripts/${name}.${process.pid}.mjs`;
await build({
  entryPoints: [`scripts/${name}.ts`],
  outfile: fresh,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
renameSync(fresh, bundle);
process.argv = [process.argv[0], bundle, ...rest];
await import(pathToFileURL(bundle).href);
