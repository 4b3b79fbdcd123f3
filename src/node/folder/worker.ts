// Runs on a thread of its own: reads files into records, so that the extension host stays free.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { recordReader, type FileAsked } from '../../core/people/folder/recordReader.ts';
import { recordAt } from './readFile.ts';

const port = parentPort;
if (!port) throw new Error('This is the program of a worker thread.');
const { lexicon } = workerData as { readonly lexicon: string };
const read = recordReader(readFileSync(lexicon, 'utf8'));

port.on('message', (files: readonly FileAsked[]) => {
  void Promise.all(files.map(async (file) => recordAt(file, read))).then((records) =>
    port.postMessage(records),
  );
});
