import { constants, open, stat } from 'node:fs/promises';

/**
 * The bytes of a file, or why there are none to be had. A pipe, a socket or a device is not even opened: reading it may
 * never come to an end, or do something. Rejects as `node:fs` does.
 * @param most longer files are not read
 */
export async function readRegularFile(path: string, most: number): Promise<Buffer | 'too long' | 'no file'> {
  if (!(await stat(path)).isFile()) return 'no file';
  // Where something else has taken its place meanwhile, it must not be waited for. Windows has no such files.
  const unblocked = (constants.O_NONBLOCK as number | undefined) ?? 0;
  const file = await open(path, constants.O_RDONLY | unblocked);
  try {
    const found = await file.stat();
    if (!found.isFile()) return 'no file';
    if (found.size > most) return 'too long';
    const parts: Buffer[] = [];
    let length = 0;
    // Files of the system say that they are empty, and others grow.
    for await (const part of file.createReadStream({ autoClose: false })) {
      parts.push(part as Buffer);
      length += (part as Buffer).length;
      if (length > most) return 'too long';
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}
