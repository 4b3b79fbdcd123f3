/** Work on an input of some size, which is made beforehand. */
export interface Path {
  readonly name: string;
  /** @param size about so many UTF-16 units are read or changed */
  readonly prepare: (size: number) => () => void;
}

export interface Measured {
  readonly size: number;
  readonly seconds: number;
}

/** Processor time, so that other work on the machine does not count. */
function secondsFor(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user } = process.cpuUsage(start);
  return user / 1e6;
}

/** What takes less is made a third time: the engine of the language is still warming up. */
const shortSeconds = 0.5;

function best(work: () => void): number {
  const least = Math.min(secondsFor(work), secondsFor(work));
  return least < shortSeconds ? Math.min(least, secondsFor(work)) : least;
}

/** Below this many seconds the clock and the engine's warming up tell more than the work. */
const noise = 0.02;

/** Ascending; no size is begun that would take longer than `patience`, in seconds, by those before. */
export function measure({ prepare }: Path, sizes: readonly number[], patience: number): Measured[] {
  const measured: Measured[] = [];
  for (const size of sizes) {
    const [before, last] = [measured.at(-2), measured.at(-1)];
    const isTold = before !== undefined && last !== undefined && before.seconds >= noise;
    const factor = isTold ? Math.max(2, last.seconds / before.seconds) : 2;
    if (last && last.seconds * factor > patience) break;
    measured.push({ size, seconds: best(prepare(size)) });
  }
  return measured;
}

/** So many doublings are fitted. */
const fitted = 4;

/** By which power of the size the time grows, over the largest sizes; null where all are too fast to tell. */
export function slopeOf(measured: readonly Measured[]): number | null {
  const points = measured
    .filter(({ seconds }) => seconds >= noise)
    .slice(-fitted - 1)
    .map(({ size, seconds }) => ({ x: Math.log2(size), y: Math.log2(seconds) }));
  if (points.length < 2) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map((point) => point.x));
  const y = mean(points.map((point) => point.y));
  const shared = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  return shared / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
}
