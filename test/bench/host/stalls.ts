import type { Stall } from './lines.ts';

/** Sees how long the thread is kept from running a timer that is due. */
export class StallWatch {
  private longest: Stall = { ms: 0, processorMs: 0 };
  private last = performance.now();
  private lastProcessor = processorMs();
  private timer = setTimeout(() => this.tick(), 0);

  private tick(): void {
    const now = performance.now();
    const processor = processorMs();
    const stall = { ms: now - this.last, processorMs: processor - this.lastProcessor };
    if (stall.ms > this.longest.ms) this.longest = stall;
    this.last = now;
    this.lastProcessor = processor;
    this.timer = setTimeout(() => this.tick(), 0);
  }

  end(): Stall {
    clearTimeout(this.timer);
    return this.longest;
  }
}

/** What the process has worked so far, all threads together. */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Waits until the other extensions of VS Code, on the same thread, have done what a new window brings. */
export async function calm(): Promise<void> {
  let stall = Infinity;
  for (let tries = 0; tries < 20 && stall > 20; tries += 1) {
    const watch = new StallWatch();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    stall = watch.end().ms;
  }
}
