import type { CancellationToken } from 'vscode';
import type { Steps } from '../core/steps.ts';

/** Long enough to get on, short enough that typing, hovers and other extensions never wait noticeably. */
const sliceMs = 12;

/**
 * Drains long work from core in slices, giving the extension host's thread back in between.
 * Resolves to `undefined` when cancelled.
 */
export async function drainInSlices<T>(steps: Steps<T>, token: CancellationToken): Promise<T | undefined> {
  let sliceEnd = performance.now() + sliceMs;
  while (!token.isCancellationRequested) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    sliceEnd = performance.now() + sliceMs;
  }
  return undefined;
}
