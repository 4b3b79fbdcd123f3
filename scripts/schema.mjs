// The JSON Schema of the sidecar, from the one definition in src/core/sidecar/schema.ts, for editors that check YAML:
// `node scripts/schema.mjs [FILE]`, dist/annotations.schema.json by default.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaOf } from './jsonSchema.mjs';

async function loadSidecarSchema() {
  const { outputFiles } = await build({
    entryPoints: ['src/core/sidecar/schema.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const { sidecarSchema } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  return sidecarSchema;
}

/** The JSON Schema (draft 7), as the text of its file. Run from the folder of the project. */
export async function buildSchema() {
  const titled = {
    title: 'Annotations of a news article (Copydesk)',
    ...jsonSchemaOf(await loadSidecarSchema()),
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'dist/annotations.schema.json';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await buildSchema());
}
