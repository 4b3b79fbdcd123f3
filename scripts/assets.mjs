// The files of dist/ that are not code: computed at build time, read by the extension when first needed.
// `node scripts/assets.mjs FOLDER` writes them by itself.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importBundled } from './bundled.mjs';
import { writeSchemas } from './schema.mjs';

/** Writes them into `folder`, which exists. */
export async function writeAssets(folder) {
  const { packedLexicon } = await importBundled('lexicon');
  writeFileSync(`${folder}/lexicon.txt`, packedLexicon());
  await writeSchemas(folder);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await writeAssets(process.argv[2] ?? 'dist');
}
