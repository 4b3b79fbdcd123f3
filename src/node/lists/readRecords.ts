import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { splitterFor } from '../../core/people/lists/records/choose.ts';
import type { Split, Splitter } from '../../core/people/lists/records/splitter.ts';
import { ListError } from '../../core/people/lists/listError.ts';

/** Hears of bytes that were read. */
export type OnBytes = (bytes: Buffer) => void;

/** The records of a file, in batches. Throws {@link ListError}, or what the system says. */
export async function* readRecords(
  path: string,
  onBytes: OnBytes,
  splitter: Splitter = splitterFor(basename(path)),
): AsyncGenerator<readonly Split[]> {
  if (!(await stat(path)).isFile()) throw new ListError(`${path}: is no file.`);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer): string => {
    let text: string | undefined;
    try {
      text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      // Said below.
    }
    // Half of the bytes of UTF-16 are zeros, which are UTF-8 as well.
    if (text === undefined || text.includes('\0'))
      throw new ListError(
        `${path}: not UTF-8 text; it may be UTF-16, Windows 1252 or a packed file. Save it as UTF-8.`,
      );
    return text;
  };
  for await (const piece of createReadStream(path)) {
    const bytes = piece as Buffer;
    onBytes(bytes);
    yield splitter.push(decode(bytes));
    // In an editor others wait for the thread.
    await setImmediate();
  }
  yield splitter.push(decode());
  yield splitter.end();
}
