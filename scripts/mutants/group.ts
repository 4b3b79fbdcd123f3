import type { ChildProcess } from 'node:child_process';

/**
 * How many of `count` changes failed, as the process that replays them sends it; all of them where it sends nothing, or
 * does not end well.
 */
export function failedOf(child: ChildProcess, count: number): Promise<number> {
  return new Promise((resolve) => {
    let failed = count;
    child.on('message', (message) => {
      if (typeof message === 'number') failed = message;
    });
    child.once('close', (status) => {
      resolve(status === 0 ? failed : count);
    });
  });
}
