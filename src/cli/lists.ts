import { dirname, join, resolve } from 'node:path';
import { ListError } from '../core/people/lists/listError.ts';
import { listEnding } from '../core/people/lists/paths.ts';
import type { ReferenceList } from '../core/people/lists/referenceList.ts';
import { openList } from '../node/lists/openList.ts';
import { fileError, FileError, refuseLinkOutOf } from './files.ts';
import { newFolderRulesFiles, type FolderRules } from './folderRules.ts';

/** The reference lists that hold for articles: those given, and those of the nearest `copydesk.yaml`. Each opened once. */
export class ListFiles {
  private readonly opened = new Map<string, Promise<ReferenceList>>();
  private readonly ruled = new Map<string, Promise<readonly ReferenceList[]>>();

  /**
   * @param given paths of lists that hold for every article
   * @param rules of the folders
   */
  constructor(
    private readonly given: readonly string[],
    private readonly rules = newFolderRulesFiles(),
  ) {}

  /** Rules that were read have an error. */
  get isBroken(): boolean {
    return this.rules.isBroken;
  }

  /** Throws {@link FileError} where a list cannot be read. */
  async of(folder: string): Promise<readonly ReferenceList[]> {
    const given = await Promise.all(this.given.map((file) => this.open(resolve(file))));
    return [...new Set([...given, ...(await this.ruledIn(folder))])];
  }

  private async ruledIn(folder: string): Promise<readonly ReferenceList[]> {
    const rules = await this.rules.of(folder);
    if (!rules) return [];
    const known = this.ruled.get(rules.file) ?? this.openAll(rules);
    this.ruled.set(rules.file, known);
    return known;
  }

  private async openAll({ file, home, reading }: FolderRules): Promise<readonly ReferenceList[]> {
    const found: ReferenceList[] = [];
    for (const written of new Set(reading.lists)) {
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
