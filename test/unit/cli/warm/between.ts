// A thread between a test, which waits without giving way, and the warm program, which answers when it has done.
import { fork } from 'node:child_process';
import { workerData, type MessagePort } from 'node:worker_threads';
import type { Answered, Asked } from './protocol.ts';

/** What the thread is started with. */
export interface Between {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
  readonly port: MessagePort;
  /** Counts the answers: who waits for one wakes up. */
  readonly count: SharedArrayBuffer;
}

const { program, env, port, count } = workerData as Between;
const answers = new Int32Array(count);
const child = fork(program, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
const answer = (answered: Answered | string): void => {
  port.postMessage(answered);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
};
port.on('message', (asked: Asked) => child.send(asked));
child.on('message', (answered: Answered) => {
  answer(answered);
});
child.once('exit', (code) => {
  answer(`The command line ended by itself, with ${String(code)}.`);
});
