import { join, resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';
import type { Between } from './between.ts';
import type { Answered, Asked } from './protocol.ts';

/** Where the bundles of the warm program and its thread stand. */
const home = resolve('out/unit/bin');

/** The command line, kept running between the commands of a test file. */
export class WarmCommandLine {
  private readonly count = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  private readonly port: MessagePort;
  private readonly worker: Worker;

  constructor(env: NodeJS.ProcessEnv) {
    const { port1, port2 } = new MessageChannel();
    const between: Between = { program: join(home, 'warm.js'), env, port: port2, count: this.count };
    this.port = port1;
    this.worker = new Worker(join(home, 'between.js'), { workerData: between, transferList: [port2] });
    this.worker.unref();
  }

  /** Waits for the answer without giving way, as `spawnSync` does. */
  ask(asked: Asked): Answered {
    const answers = new Int32Array(this.count);
    const before = Atomics.load(answers, 0);
    this.port.postMessage(asked);
    Atomics.wait(answers, 0, before);
    const answered = receiveMessageOnPort(this.port)?.message as Answered | string | undefined;
    if (typeof answered !== 'object') throw new Error(answered ?? 'The command line did not answer.');
    return answered;
  }
}
