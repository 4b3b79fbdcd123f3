import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** In UTF-16 units; with all that goes with them they take some tens of megabytes. */
const usualRun = 3_000_000;
/** With more runs each is longer: all are open at once when they are put together. */
const manyRuns = 128;
/** So many bytes of each run are read at once. */
const pieceLength = 32 * 1024;
/** So many units are written at once. */
const writeLength = 256 * 1024;
const batchLength = 500;

/** Sorts more lines than fit into memory, in the order of UTF-16 units, with files in a folder that goes afterwards. */
export class SortedLines {
  private lines: string[] = [];
  private length = 0;
  private readonly runs: string[] = [];

  /**
   * @param name begins the names of its files, and is no other's there
   * @param runLength UTF-16 units that are sorted in memory at once
   */
  constructor(
    private readonly folder: string,
    private readonly name: string,
    private readonly runLength: number = usualRun,
  ) {}

  /** A line holds no line feed. */
  async add(line: string): Promise<void> {
    this.lines.push(line);
    this.length += line.length;
    if (this.length >= this.runLength * (1 + Math.floor(this.runs.length / manyRuns))) await this.writeRun();
  }

  /** All lines in order, in batches. To be asked once, when all have been added. */
  async *batches(): AsyncGenerator<readonly string[]> {
    if (this.runs.length === 0) {
      const lines = this.lines.sort();
      this.lines = [];
      for (let at = 0; at < lines.length; at += batchLength) yield lines.slice(at, at + batchLength);
      return;
    }
    await this.writeRun();
    const heap: Run[] = [];
    try {
      for (const path of this.runs) {
        const run = new Run(await open(path, 'r'));
        if (await run.next()) put(heap, run);
        else await run.close();
      }
      let batch: string[] = [];
      while (heap.length > 0) {
        const least = heap[0];
        batch.push(least.line);
        // Most lines are in memory: only where they are not is there anything to wait for.
        if (least.step() || (await least.next())) sink(heap);
        else await take(heap).close();
        if (batch.length < batchLength) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    } finally {
      for (const run of heap) await run.close();
    }
  }

  private async writeRun(): Promise<void> {
    if (this.lines.length === 0) return;
    const path = join(this.folder, `${this.name}-${this.runs.length}`);
    this.runs.push(path);
    const file = await open(path, 'wx', 0o600);
    const lines = this.lines.sort();
    this.lines = [];
    this.length = 0;
    try {
      let text = '';
      for (const line of lines) {
        text += `${line}\n`;
        if (text.length < writeLength) continue;
        await file.write(text);
        text = '';
      }
      await file.write(text);
    } finally {
      await file.close();
    }
  }
}

/** A run of sorted lines, read piece by piece. */
class Run {
  line = '';
  private lines: string[] = [];
  private at = 0;
  private rest = '';
  private readonly decoder = new TextDecoder();
  private readonly piece = Buffer.alloc(pieceLength);

  constructor(private readonly file: FileHandle) {}

  /** The next line, where it is in memory. */
  step(): boolean {
    if (this.at >= this.lines.length) return false;
    this.line = this.lines[this.at];
    this.at += 1;
    return true;
  }

  /** The next line; `false` at the end. */
  async next(): Promise<boolean> {
    while (!this.step()) {
      const { bytesRead } = await this.file.read(this.piece, 0, pieceLength);
      if (bytesRead === 0) return false;
      const lines = (
        this.rest + this.decoder.decode(this.piece.subarray(0, bytesRead), { stream: true })
      ).split('\n');
      this.rest = lines.pop() ?? '';
      this.lines = lines;
      this.at = 0;
    }
    return true;
  }

  close(): Promise<void> {
    return this.file.close();
  }
}

// A heap: each run's line is not greater than those of the two at twice its place.

function put(heap: Run[], run: Run): void {
  let at = heap.length;
  heap.push(run);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above].line <= run.line) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = run;
}

/** Puts the first where it belongs now. */
function sink(heap: Run[]): void {
  const run = heap[0];
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && heap[below + 1].line < heap[below].line) below += 1;
    if (heap[below].line >= run.line) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = run;
}

/** Takes the first out. */
function take(heap: Run[]): Run {
  const [first] = heap;
  const last = heap.pop();
  if (last && last !== first) {
    heap[0] = last;
    sink(heap);
  }
  return first;
}
