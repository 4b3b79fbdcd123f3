// Bundles scripts/NAME.ts into out/scripts and imports it (packages stay outside), since Node 20 does not read TypeScript.
import { build } from 'esbuild';
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What scripts/NAME.ts becomes. */
export const bundleOf = (name) => join(root, `out/scripts/${name}.mjs`);

/** The module scripts/NAME.ts, built afresh. */
export async function importBundled(name) {
  const bundle = bundleOf(name);
  const fresh = join(root, `out/scripts/${name}.${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, `scripts/${name}.ts`)],
    outfile: fresh,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  renameSync(fresh, bundle);
  return import(pathToFileURL(bundle).href);
}
