import type { CancellationToken } from 'vscode';
import type { Steps } from '../core/steps.ts';

/** Long enough to get on, short enough that typing, hovers and other extensions never wait noticeably. */
const sliceMs = 12;

/**
 * Drains long work from core in slices, giving the extension host's thread back in between.
 * Resolves to `undefined` when cancelled.
 */
export async function drainInSlices<T>(steps: Steps<T>, token: CancellationToken): Promise<T | undefined> {
  let slice = newSlice();
  while (!token.isCancellationRequested) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= slice.end) slice = await nextSlice();
  }
  return undefined;
}

/** Drains work that nothing cancels. */
export async function finishInSlices<T>(steps: Steps<T>): Promise<T> {
  let slice = newSlice();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() >= slice.end) slice = await nextSlice();
  }
}

/** Gives the thread back, for work that has no steps of its own. */
export async function nextSlice(): Promise<{ readonly end: number }> {
  await othersTurn();
  return newSlice();
}

/** A message to oneself comes after whatever waits; a timer would come a millisecond later, which adds up. */
async function othersTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true });
    port1.start();
    port2.postMessage(null);
  });
  port1.close();
}

const newSlice = () => ({ end: performance.now() + sliceMs });
