import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a file stands behind all links, be it that only its folder is there. Rejects where that is not, either. */
export const realPath = (path: string): Promise<string> =>
  realpath(path).catch(async () => join(await realpath(dirname(path)), basename(path)));
