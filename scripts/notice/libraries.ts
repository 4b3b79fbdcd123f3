import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { product } from '../product.mjs';

/** A package that others wrote and that stands in a bundle. */
interface Library {
  readonly name: string;
  /** As in its package.json. */
  readonly licence: string;
  /** The whole text of it, with its copyright. */
  readonly text: string;
}

const opening = 'Copydesk contains these libraries, in the bundles that it runs (dist/*.js).\n';
const closing = 'So far the libraries, as `npm run notice` writes them.\n';

/** NOTICE with the libraries that are in the bundles now, in place of those that it names. */
export async function noticeWithLibraries(notice: string): Promise<string> {
  const start = notice.indexOf(opening);
  const end = notice.indexOf(closing);
  if (start === -1 || end < start) throw new Error('NOTICE has no place for the libraries.');
  const libraries = (await packagesIn()).map(libraryOf);
  const parts = libraries.map(({ name, licence, text }) => `${name}\n  ${licence} licence.\n\n${text}\n`);
  return [notice.slice(0, start) + opening, ...parts, notice.slice(end)].join('\n');
}

/** The names of the packages of which something is in a bundle, as the bundler says it. */
async function packagesIn(): Promise<string[]> {
  const names = new Set<string>();
  for (const options of product()) {
    const { metafile } = await build({ ...options, write: false, metafile: true });
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
        if (name !== undefined && bytesInOutput > 0) names.add(name);
      }
    }
  }
  return [...names].sort();
}

function libraryOf(name: string): Library {
  const folder = `node_modules/${name}`;
  const { license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { license?: unknown };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
  if (typeof license !== 'string' || file === undefined || !existsSync(`${folder}/${file}`))
    throw new Error(`${name} does not say its licence. Find it out before it is shipped.`);
  const lines = readFileSync(`${folder}/${file}`, 'utf8').trim().split(/\r?\n/);
  return { name, licence: license, text: lines.map((line) => (line === '' ? '' : `  ${line}`)).join('\n') };
}
