import { realpath } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { lineColumnsIn } from '../core/lineColumn.ts';
import { ListError } from '../core/people/lists/listError.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import type { ReferenceList } from '../core/people/lists/referenceList.ts';
import { folderRulesName } from '../core/sidecar/rules/fileName.ts';
import { readFolderRules } from '../core/sidecar/rules/read.ts';
import { openList } from '../node/lists/openList.ts';
import { homeOf } from './articlesIn.ts';
import { fileError, FileError, isThere, readSidecarSource, refuseLinkOutOf } from './files.ts';
import { complain, placeWords } from './lines.ts';

/** The reference lists that hold for articles: those given, and those of the nearest `copydesk.yaml`. Each opened once. */
export class ListFiles {
  private readonly opened = new Map<string, Promise<ReferenceList>>();
  private readonly rules = new Map<string, Promise<readonly ReferenceList[]>>();
  /** Rules that were read have an error. */
  isBroken = false;

  /** @param given paths of lists that hold for every article */
  constructor(private readonly given: readonly string[]) {}

  /** Throws {@link FileError} where a list cannot be read. */
  async of(folder: string): Promise<readonly ReferenceList[]> {
    const given = await Promise.all(this.given.map((file) => this.open(resolve(file))));
    const ruled = await this.ruledIn(await realpath(folder));
    return [...new Set([...given, ...ruled])];
  }

  /** Those of the nearest rules on the way up to the root of the repository. */
  private async ruledIn(folder: string): Promise<readonly ReferenceList[]> {
    const home = await homeOf(folder);
    for (let at = folder; ; at = dirname(at)) {
      const file = join(at, folderRulesName);
      if (await isThere(file)) {
        const known = this.rules.get(file) ?? this.readRules(file, home);
        this.rules.set(file, known);
        return known;
      }
      if (at === home || dirname(at) === at) return [];
    }
  }

  private async readRules(file: string, home: string): Promise<readonly ReferenceList[]> {
    await refuseLinkOutOf(home, file);
    const source = await readSidecarSource(file);
    const { lists, issues } = readFolderRules(source);
    const placeIn = lineColumnsIn(source);
    for (const { severity, message, range } of issues) {
      if (severity === 'error') this.isBroken = true;
      complain(`${file}:${placeWords(placeIn(range.start))}: ${message}`);
    }
    const found: ReferenceList[] = [];
    for (const written of new Set(lists)) {
      const list = resolve(dirname(file), written);
      if (!written.endsWith(listEnding) || !list.startsWith(join(home, '/')))
        throw new FileError(
          `${file}: “${written}” is no list of this folder. Write the path of a ${listEnding} file from here.`,
        );
      await refuseLinkOutOf(home, list);
      found.push(await this.open(list));
    }
    return found;
  }

  private open(file: string): Promise<ReferenceList> {
    const known =
      this.opened.get(file) ??
      openList(file).catch((error: unknown) => {
        throw error instanceof ListError ? new FileError(error.message) : fileError(file, error);
      });
    this.opened.set(file, known);
    return known;
  }
}

/** The lists behind `--lists`, up to what is none, and the other words. `null` where none is named. */
export function withoutLists(words: readonly string[]): { lists: string[]; rest: string[] } | null {
  const lists: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word.startsWith('--lists=')) lists.push(word.slice('--lists='.length));
    if (word !== '--lists') {
      if (!word.startsWith('--lists=')) rest.push(word);
      continue;
    }
    const named = words.slice(at + 1).findIndex((one) => !one.endsWith(listEnding));
    const count = named < 0 ? words.length - at - 1 : named;
    if (count === 0) return null;
    lists.push(...words.slice(at + 1, at + 1 + count));
    at += count;
  }
  return { lists, rest };
}
