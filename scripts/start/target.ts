import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What to open: absolute paths. */
export interface Target {
  folder: string;
  file?: string;
  /** The samples, which are ours: of any other folder whoever opens it says whether they trust it. */
  isSample?: true;
}

const samples = 'samples';

/**
 * The file or folder that the user named, as seen from where they typed it, or the samples. Undefined, with a message
 * printed, when there is no such thing.
 */
export function chooseTarget(named: string | undefined): Target | undefined {
  if (named === undefined) return firstSample();
  const path = resolve(process.env.INIT_CWD ?? '.', named);
  if (!existsSync(path)) {
    console.error(`Copydesk: there is no file or folder at ${path}.`);
    return undefined;
  }
  return statSync(path).isDirectory() ? { folder: path } : { folder: dirname(path), file: path };
}

function firstSample(): Target | undefined {
  const names = existsSync(samples) ? readdirSync(samples).sort() : [];
  const article = names.find((name) => names.includes(`${name}.annotations.yaml`));
  if (article === undefined) {
    console.error(
      'Copydesk: the folder samples/ holds no article with a sidecar. Name a file or folder to open.',
    );
    return undefined;
  }
  return { folder: resolve(samples), file: resolve(samples, article), isSample: true };
}
