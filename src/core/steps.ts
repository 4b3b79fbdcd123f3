/**
 * Long work that pauses at each `yield`. Callers in an editor drain it under a time budget and may abandon it;
 * the command line drains it at once.
 */
export type Steps<T> = Generator<void, T, void>;

export function drain<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
