// The JSON Schemas of our YAML files, each from the one definition that we read it by, for editors that check YAML:
// `node scripts/schema.mjs [FOLDER]`, dist by default.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from './jsonSchema.mjs';

/** By the names of their files: where each is defined, and what an editor calls it. */
const definitions = {
  'annotations.schema.json': {
    module: 'src/core/sidecar/schema.ts',
    name: 'sidecarSchema',
    title: 'Annotations of a news article (Copydesk)',
  },
  'private.schema.json': {
    module: 'src/core/sidecar/private/format.ts',
    name: 'privateSchema',
    title: 'Private file of a news article (Copydesk)',
  },
  'people.schema.json': {
    module: 'src/core/sidecar/registry/format.ts',
    name: 'registrySchema',
    title: 'People of the desk (Copydesk)',
  },
  'copydesk.schema.json': {
    module: 'src/core/sidecar/rules/format.ts',
    name: 'folderRulesSchema',
    title: 'Rules of a folder of articles (Copydesk)',
  },
};

async function load({ module, name }) {
  const { outputFiles } = await build({
    entryPoints: [module],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const loaded = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return loaded[name];
}

/** Writes the JSON Schemas (draft 7) into `folder`, which exists. Run from the folder of the project. */
export async function writeSchemas(folder) {
  for (const [file, definition] of Object.entries(definitions)) {
    const titled = { title: definition.title, ...jsonSchemaOf(await load(definition)) };
    writeFileSync(`${folder}/${file}`, `${JSON.stringify(titled, null, 2)}\n`);
  }
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? 'dist';
  mkdirSync(folder, { recursive: true });
  await writeSchemas(folder);
}
