import { folderName, mayBeOne, type FolderName } from './nameOfFolder.ts';
import { readRecord, type ArticleRecord, type RecordedPlace } from './record.ts';

/** By what a file is known to be as it was. */
export interface Stamp {
  /** When it changed last, in whole ms. */
  readonly changed: number;
  /** In bytes. */
  readonly size: number;
  /** When its sidecar changed last, in whole ms; 0 without one. */
  readonly beside: number;
}

export const isSameStamp = (one: Stamp, other: Stamp): boolean =>
  one.changed === other.changed && one.size === other.size && one.beside === other.beside;

interface Kept {
  readonly stamp: Stamp;
  /** As `writeRecord` writes it; `null` of a file that is no article. */
  readonly line: string | null;
}

/** Somebody of an article of the folder. */
export interface FoundPerson {
  /** The file that was given to `set`. */
  readonly file: string;
  readonly name: string;
  readonly places: readonly RecordedPlace[];
}

export interface FoundClaim {
  readonly file: string;
  readonly words: string;
  readonly place: RecordedPlace;
}

/** How many files somebody is named in. */
export interface FilesCounted {
  readonly count: number;
  /** There may be more: so many were looked into and no others. */
  readonly isLeast: boolean;
}

/** So many files are looked into for a count: a card does not wait for more. */
const mostCounted = 50;

/**
 * The records of a folder's files, by file and by the people in them. Records stay in the form they are kept in, and are
 * read when somebody asks for what is in them.
 */
export class FolderRecords {
  readonly #files = new Map<string, Kept>();
  /** By the key of a name: the files that have it. */
  readonly #named = new Map<string, Set<string>>();
  readonly #withClaims = new Set<string>();

  get size(): number {
    return this.#files.size;
  }

  get files(): Iterable<string> {
    return this.#files.keys();
  }

  stampOf(file: string): Stamp | undefined {
    return this.#files.get(file)?.stamp;
  }

  /** Puts what was read of a file in place of what there was. Throws on a line that is none; nothing has changed then. */
  set(file: string, stamp: Stamp, line: string | null): void {
    const record = line === null ? null : readRecord(line);
    const keys = record ? keysOf(record) : [];
    this.delete(file);
    this.#files.set(file, { stamp, line });
    for (const key of keys) {
      const files = this.#named.get(key);
      if (files) files.add(file);
      else this.#named.set(key, new Set([file]));
    }
    if (record && record.claims.length > 0) this.#withClaims.add(file);
  }

  delete(file: string): void {
    const record = this.record(file);
    this.#files.delete(file);
    this.#withClaims.delete(file);
    if (!record) return;
    for (const key of keysOf(record)) {
      const files = this.#named.get(key);
      files?.delete(file);
      if (files?.size === 0) this.#named.delete(key);
    }
  }

  record(file: string): ArticleRecord | undefined {
    const line = this.#files.get(file)?.line ?? null;
    return line === null ? undefined : readRecord(line);
  }

  /** Who has one of these names, each person of an article once. */
  named(names: readonly string[]): FoundPerson[] {
    const asked = names.flatMap((name) => folderName(name) ?? []);
    const files = new Set(asked.flatMap(({ key }) => [...(this.#named.get(key) ?? [])]));
    return [...files].flatMap((file) =>
      (this.record(file)?.people ?? []).flatMap((person) => {
        const name = folderName(person.name);
        return name && asked.some((one) => mayBeOne(one, name)) ? [{ file, ...person }] : [];
      }),
    );
  }

  /**
   * In how many files one of these names stands. Of names without a middle name no file has to be looked into.
   * @param but a file that does not count
   */
  countNamed(names: readonly string[], but: string): FilesCounted {
    const asked = names.flatMap((name) => folderName(name) ?? []);
    const files = new Map<string, boolean>();
    for (const { key, middle } of asked)
      for (const file of this.#named.get(key) ?? [])
        if (file !== but) files.set(file, files.get(file) === true || middle.length === 0);
    let count = 0;
    let looked = 0;
    for (const [file, isSure] of files) {
      if (!isSure && ++looked > mostCounted) return { count, isLeast: true };
      if (isSure || this.#names(file, asked)) count++;
    }
    return { count, isLeast: false };
  }

  #names(file: string, asked: readonly FolderName[]): boolean {
    return (this.record(file)?.people ?? []).some((person) => {
      const name = folderName(person.name);
      return name !== null && asked.some((one) => mayBeOne(one, name));
    });
  }

  /** People whose names hold the letters, at most so many; whose names begin with them first. */
  peopleLike(letters: string, most: number): FoundPerson[] {
    const wanted = letters.toLowerCase();
    const keys = [...this.#named.keys()].filter((key) => key.includes(wanted));
    keys.sort((a, b) => a.indexOf(wanted) - b.indexOf(wanted) || (a < b ? -1 : 1));
    const found: FoundPerson[] = [];
    for (const key of keys) {
      for (const file of this.#named.get(key) ?? []) {
        for (const person of this.record(file)?.people ?? [])
          if (folderName(person.name)?.key === key) found.push({ file, ...person });
        if (found.length >= most) return found.slice(0, most);
      }
    }
    return found;
  }

  claimsLike(letters: string, most: number): FoundClaim[] {
    const wanted = letters.toLowerCase();
    const found: FoundClaim[] = [];
    for (const file of this.#withClaims) {
      for (const claim of this.record(file)?.claims ?? [])
        if (claim.words.toLowerCase().includes(wanted)) found.push({ file, ...claim });
      if (found.length >= most) break;
    }
    return found.slice(0, most);
  }

  /** One line a file, for {@link readRecords}. */
  *lines(): Generator<string> {
    for (const [file, { stamp, line }] of this.#files)
      yield `${JSON.stringify([file, stamp.changed, stamp.size, stamp.beside])}\t${line ?? ''}`;
  }
}

const keysOf = ({ people }: ArticleRecord): Set<string> =>
  new Set(people.flatMap(({ name }) => folderName(name)?.key ?? []));

/** Puts a line that {@link FolderRecords.lines} wrote into records; not one that is damaged. */
export function addLine(records: FolderRecords, line: string): void {
  const tab = line.indexOf('\t');
  if (tab < 0) return;
  try {
    const [file, changed, size, beside] = JSON.parse(line.slice(0, tab)) as [string, number, number, number];
    const record = line.slice(tab + 1);
    records.set(file, { changed, size, beside }, record === '' ? null : record);
  } catch {
    // It is read anew like a file that is not known.
  }
}
