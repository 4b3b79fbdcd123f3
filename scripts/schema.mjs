// The JSON Schema of the sidecar, from the one definition in src/core/sidecar/schema.ts, for editors that check YAML:
// `node scripts/schema.mjs [FILE]`, dist/annotations.schema.json by default.
import { build } from 'esbuild';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Text may be written without quotes even where YAML takes it for a number or a truth value. */
const anyScalar = ['string', 'number', 'boolean'];

/** As we read it: `1.10` is text where text is wanted, and so are the ratings `true` and `false`. */
function asWeRead({ jsonSchema }) {
  if (jsonSchema.type !== 'string') return jsonSchema;
  if (!jsonSchema.enum) return { ...jsonSchema, type: anyScalar };
  const truths = [true, false].filter((truth) => jsonSchema.enum.includes(String(truth)));
  if (truths.length === 0) return jsonSchema;
  return { ...jsonSchema, type: ['string', 'boolean'], enum: [...jsonSchema.enum, ...truths] };
}

/** A key with nothing after it counts as not there. */
function optionalMayBeEmpty(schema) {
  if (Array.isArray(schema)) return schema.map(optionalMayBeEmpty);
  if (typeof schema !== 'object' || schema === null) return schema;
  const made = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, optionalMayBeEmpty(value)]),
  );
  for (const [key, value] of Object.entries(made.properties ?? {})) {
    if (made.required?.includes(key)) continue;
    const type = value.type && { type: [value.type, 'null'].flat() };
    made.properties[key] = { ...value, ...type, ...(value.enum && { enum: [...value.enum, null] }) };
  }
  return made;
}

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
  const schema = toJsonSchema(await loadSidecarSchema(), { overrideSchema: asWeRead });
  const titled = { title: 'Annotations of a news article (Copydesk)', ...optionalMayBeEmpty(schema) };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = process.argv[2] ?? 'dist/annotations.schema.json';
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await buildSchema());
}
