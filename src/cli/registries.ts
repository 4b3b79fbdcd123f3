import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lineColumnsIn } from '../core/lineColumn.ts';
import type { OnFile } from '../core/review/onFile.ts';
import { registryName } from '../core/sidecar/registry/fileName.ts';
import { readRegistry, type RegistryReading } from '../core/sidecar/registry/read.ts';
import { homeOf } from './articlesIn.ts';
import { isThere, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { complain, placeWords } from './lines.ts';

/** What the registry of an article holds. */
type Backing = Pick<OnFile, 'registry' | 'isRegistryBroken'>;

const nothing: Backing = { registry: [] };

/** The registries that back articles, each read once; what is wrong in one is said when it is read. */
export class Registries {
  private readonly read = new Map<string, Promise<RegistryReading>>();
  /** One of those read has an error. */
  isBroken = false;

  /**
   * The nearest `people.yaml` on the way up from an article to the root of its repository.
   * Throws {@link FileError} where it cannot be read.
   */
  async backing(article: string): Promise<Backing> {
    const folder = await realpath(dirname(article));
    const home = await homeOf(folder);
    for (let at = folder; ; at = dirname(at)) {
      const file = join(at, registryName);
      if (await isThere(file)) {
        const { value, parses } = await this.load(file, home);
        return { registry: value.people, isRegistryBroken: !parses };
      }
      if (at === home || dirname(at) === at) return nothing;
    }
  }

  private load(file: string, home: string): Promise<RegistryReading> {
    const known = this.read.get(file) ?? this.readFile(file, home);
    this.read.set(file, known);
    return known;
  }

  private async readFile(file: string, home: string): Promise<RegistryReading> {
    await refuseLinkOutOf(home, file);
    const source = await readSidecarSource(file);
    const reading = readRegistry(source);
    const placeIn = lineColumnsIn(source);
    for (const { severity, message, range } of reading.issues) {
      if (severity === 'error') this.isBroken = true;
      complain(`${file}:${placeWords(placeIn(range.start))}: ${message}`);
    }
    return reading;
  }
}
