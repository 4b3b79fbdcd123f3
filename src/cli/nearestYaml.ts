import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lineColumnsIn } from '../core/lineColumn.ts';
import type { Issue } from '../core/model.ts';
import { homeOf } from './articlesIn.ts';
import { isThere, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { complain, placeWords } from './lines.ts';

/** A file that was read. */
export interface ReadYaml<Reading> {
  readonly file: string;
  /** The root of its repository, else its folder. */
  readonly home: string;
  readonly reading: Reading;
}

/**
 * The YAML files of a name that hold for all below them, each read once; what is wrong in one is said when it is read.
 */
export class NearestYaml<Reading extends { readonly issues: readonly Issue[] }> {
  private readonly known = new Map<string, Promise<ReadYaml<Reading>>>();
  /** One that was read has an error. */
  isBroken = false;

  constructor(
    private readonly name: string,
    private readonly read: (source: string) => Reading,
  ) {}

  /**
   * The nearest on the way up from a folder to the root of its repository; `undefined` without any.
   * Throws {@link FileError} where it cannot be read.
   */
  async of(folder: string): Promise<ReadYaml<Reading> | undefined> {
    const start = await realpath(folder);
    const home = await homeOf(start);
    for (let at = start; ; at = dirname(at)) {
      const file = join(at, this.name);
      if (await isThere(file)) {
        const known = this.known.get(file) ?? this.readFile(file, home);
        this.known.set(file, known);
        return known;
      }
      if (at === home || dirname(at) === at) return undefined;
    }
  }

  private async readFile(file: string, home: string): Promise<ReadYaml<Reading>> {
    await refuseLinkOutOf(home, file);
    const source = await readSidecarSource(file);
    const reading = this.read(source);
    const placeIn = lineColumnsIn(source);
    for (const { severity, message, range } of reading.issues) {
      if (severity === 'error') this.isBroken = true;
      complain(`${file}:${placeWords(placeIn(range.start))}: ${message}`);
    }
    return { file, home, reading };
  }
}
