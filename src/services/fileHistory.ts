/** A commit, as far as a walk back needs it. */
export interface Commit {
  readonly hash: string;
  readonly parents: readonly string[];
}

/** What has to be asked of a repository. */
export interface FileHistory {
  /** At most `most` commits that touched the path, the newest first: from that commit on, else from what is checked out. */
  log(path: string, most: number, from?: string): Promise<readonly Commit[]>;
  /** What the file holds in the commit; `undefined` where it is not there. */
  read(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** The path that a file had in the parent, where the commit renamed it; else `undefined`. */
  pathBefore(commit: string, parent: string, path: string): Promise<string | undefined>;
}

/**
 * What a file held in each of its versions, the newest first; at most `most` commits are looked at. Where one gave the
 * file its name, the history goes on under the name before, as with `git log --follow`.
 */
export async function* versionsOf(
  history: FileHistory,
  file: string,
  most: number,
): AsyncGenerator<Uint8Array, void, void> {
  let name: Name | undefined = { path: file };
  let left = most;
  while (name && left > 0) {
    const { path, from }: Name = name;
    const commits: readonly Commit[] = await history.log(path, left, from);
    name = undefined;
    let newer: Commit | undefined;
    // Before the oldest of them, the file was not there under this name.
    for (const commit of [...commits, undefined]) {
      const bytes = commit && (await history.read(commit.hash, path));
      if (commit) left--;
      if (bytes) yield bytes;
      else if (newer) name = await nameBefore(history, newer, path);
      if (name) break;
      newer = bytes && commit;
    }
  }
}

/** A name that the file had, up to a commit; up to what is checked out where there is none. */
interface Name {
  readonly path: string;
  readonly from?: string;
}

async function nameBefore(
  history: FileHistory,
  { hash, parents }: Commit,
  path: string,
): Promise<Name | undefined> {
  const parent = parents.at(0);
  if (parent === undefined) return undefined;
  const before = await history.pathBefore(hash, parent, path);
  // What has the old name later is another file.
  return before === undefined ? undefined : { path: before, from: parent };
}
