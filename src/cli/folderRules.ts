import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { folderRulesName } from '../core/sidecar/rules/fileName.ts';
import { readFolderRules, type FolderRulesReading } from '../core/sidecar/rules/read.ts';
import { homeOf } from './articlesIn.ts';
import { isThere, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { complain, placeWords } from './lines.ts';

/** A `copydesk.yaml` that was read. */
export interface FolderRules {
  readonly file: string;
  /** The root of its repository, else its folder. */
  readonly home: string;
  readonly reading: FolderRulesReading;
}

/** The rules that hold for folders, each file read once; what is wrong in one is said when it is read. */
export class FolderRulesFiles {
  private readonly read = new Map<string, Promise<FolderRules>>();
  /** Rules that were read have an error. */
  isBroken = false;

  /**
   * The nearest on the way up from a folder to the root of its repository; `undefined` without any.
   * Throws {@link FileError} where they cannot be read.
   */
  async of(folder: string): Promise<FolderRules | undefined> {
    const start = await realpath(folder);
    const home = await homeOf(start);
    for (let at = start; ; at = dirname(at)) {
      const file = join(at, folderRulesName);
      if (await isThere(file)) {
        const known = this.read.get(file) ?? this.readFile(file, home);
        this.read.set(file, known);
        return known;
      }
      if (at === home || dirname(at) === at) return undefined;
    }
  }

  private async readFile(file: string, home: string): Promise<FolderRules> {
    await refuseLinkOutOf(home, file);
    const source = await readSidecarSource(file);
    const reading = readFolderRules(source);
    const placeIn = lineColumnsIn(source);
    for (const { severity, message, range } of reading.issues) {
      if (severity === 'error') this.isBroken = true;
      complain(`${file}:${placeWords(placeIn(range.start))}: ${message}`);
    }
    return { file, home, reading };
  }
}
