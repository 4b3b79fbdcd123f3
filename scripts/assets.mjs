// The files of dist/ that are not code: computed at build time, read by the extension when first needed.
import { writeFileSync } from 'node:fs';
import { importBundled } from './bundled.mjs';
import { buildSchema } from './schema.mjs';

/** Writes them into `folder`, which exists. */
export async function writeAssets(folder) {
  const { buildLexicon } = await importBundled('lexicon');
  writeFileSync(`${folder}/lexicon.txt`, buildLexicon());
  writeFileSync(`${folder}/annotations.schema.json`, await buildSchema());
}
