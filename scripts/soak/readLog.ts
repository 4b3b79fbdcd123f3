import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Acknowledged, Started } from '../../test/soak/log.ts';
import { logName } from '../../test/soak/log.ts';

/** What the extension host has told so far. A last line that the kill cut short was not told. */
export function readLog(folder: string): { extensionHost: number | undefined; acknowledged: Acknowledged[] } {
  const file = join(folder, logName);
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : [];
  const first = lines.at(0);
  return {
    extensionHost: first === undefined ? undefined : (JSON.parse(first) as Started).extensionHost,
    acknowledged: lines.slice(1).map((line) => JSON.parse(line) as Acknowledged),
  };
}
