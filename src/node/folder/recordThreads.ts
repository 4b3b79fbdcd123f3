import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Stamp } from '../../core/people/folder/folderRecords.ts';
import type { FileAsked, FilePaths, FileRead } from '../../core/people/folder/recordReader.ts';
import { stampOf } from './readFile.ts';

/** More threads than this only wait for the disk. */
const mostThreads = 4;
/** Files read between two messages of a thread: so few that giving up is heard soon. */
const filesAtOnce = 8;
/** Files that are asked for at once, so that the system is not flooded. */
const stampsAtOnce = 64;

/** Threads that read files into records. One core is left to the editor. */
export class RecordThreads {
  readonly #workers: Worker[] = [];

  /**
   * @param program the bundle of worker.ts
   * @param lexicon where the asset of names is
   */
  constructor(
    private readonly program: string,
    private readonly lexicon: string,
  ) {}

  /**
   * Reads files, in any order; `undefined` for one that is gone. Rejects where a thread cannot be started or dies, and
   * with the signal's reason.
   */
  async read(
    files: readonly FileAsked[],
    done: (file: FileAsked, read: FileRead | undefined) => void,
    signal: AbortSignal,
  ): Promise<void> {
    let next = 0;
    const wanted = Math.min(
      mostThreads,
      Math.max(1, availableParallelism() - 1),
      Math.ceil(files.length / filesAtOnce),
    );
    while (this.#workers.length < wanted)
      this.#workers.push(new Worker(this.program, { workerData: { lexicon: this.lexicon } }));
    const feed = async (worker: Worker): Promise<void> => {
      while (next < files.length) {
        signal.throwIfAborted();
        const some = files.slice(next, (next += filesAtOnce));
        const records = await answerOf(worker, some);
        for (const [nth, file] of some.entries()) done(file, records[nth]);
      }
    };
    await Promise.all(this.#workers.map(feed));
  }

  /** Ends the threads; the next reading starts them again. */
  async stop(): Promise<void> {
    await Promise.all(this.#workers.splice(0).map((worker) => worker.terminate()));
  }
}

function answerOf(worker: Worker, files: readonly FileAsked[]): Promise<readonly (FileRead | undefined)[]> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', answered).off('error', failed).off('exit', gone);
      act();
    };
    const answered = (records: readonly (FileRead | undefined)[]) => settle(() => resolve(records));
    const failed = (error: Error) => settle(() => reject(error));
    const gone = () => settle(() => reject(new Error('The thread that reads articles has ended.')));
    worker.on('message', answered).on('error', failed).on('exit', gone);
    worker.postMessage(files);
  });
}

/** How each of some files stands; `undefined` where there is none. */
export async function stampsOf(files: readonly FilePaths[]): Promise<(Stamp | undefined)[]> {
  const stamps: (Stamp | undefined)[] = [];
  for (let from = 0; from < files.length; from += stampsAtOnce)
    stamps.push(...(await Promise.all(files.slice(from, from + stampsAtOnce).map(stampOf))));
  return stamps;
}
