import { Uri, workspace } from 'vscode';
import type { IndexManifest } from '../core/people/lists/index/format.ts';
import { aboutPath, indexPath, listId } from '../core/people/lists/paths.ts';
import type { ReferenceList } from '../core/people/lists/referenceList.ts';
import type { Engine } from './engine.ts';
import { bytesOf, lookAt, type LocalReading } from './files.ts';
import type { ListMachine } from './listMachine.ts';
import { fileNameOf } from './paths.ts';
import { finishInSlices } from './slices.ts';
import { UserError } from './userError.ts';

/** So many shards of a list are kept in memory. */
const keptShards = 24;

interface Opening {
  readonly engine: Engine;
  readonly local: LocalReading | undefined;
  readonly machine: ListMachine | undefined;
  /** Begins to make the index anew, and tells when it is there; `undefined` where nothing may be written. */
  readonly startIndexing: (() => void) | undefined;
}

/**
 * Opens a reference list. One that is long is asked through its index; where that is not of the list as it is now, a
 * new one is begun. Throws {@link UserError}, or what reading rejects with.
 */
export async function openList(
  uri: Uri,
  { engine, local, machine, startIndexing }: Opening,
): Promise<ReferenceList> {
  const name = fileNameOf(uri);
  const found = await lookAt(uri, local);
  if (!found) throw new UserError(`There is no list ${name}. Import it, or take it out here.`);
  if (found.kind !== 'file')
    throw new UserError(`${name} is no file. Import the list anew, or take it out here.`);
  const tools = await engine.lists();
  const textAt = async (path: string): Promise<string | undefined> => {
    const bytes = await bytesOf(uri.with({ path }), local);
    return bytes && new TextDecoder().decode(bytes);
  };
  const said = tools.readAbout(await textAt(aboutPath(uri.path)), listId(uri.path), await dateOf(uri));
  const isLocal = uri.scheme === 'file';
  const folder = uri.with({ path: indexPath(uri.path) });

  const indexed = (manifest: IndexManifest): ReferenceList => {
    const decoder = new TextDecoder();
    const read = kept(async (shard) => {
      const bytes = await bytesOf(Uri.joinPath(folder, shard), local);
      if (!bytes) throw new UserError(`A part of the index of ${name} is missing. Import the list anew.`);
      return bytes;
    });
    const about = tools.aboutWithPeople(said, manifest);
    return tools.indexedList(about, manifest, read, (bytes) => decoder.decode(bytes));
  };

  const text = await textAt(`${folder.path}/${tools.manifestName}`);
  const manifest = text === undefined ? null : tools.parseManifest(text);
  const isFresh =
    manifest !== null &&
    (machine && isLocal ? await machine.isOf(manifest, uri.fsPath) : manifest.size === found.size);
  if (manifest && isFresh) return indexed(manifest);
  if (found.size <= tools.shortList) {
    const bytes = (await bytesOf(uri, local)) ?? new Uint8Array();
    const whole = await finishInSlices(tools.readListInSteps(textOf(name, bytes)));
    const { broken } = whole;
    if (broken) throw new UserError(`${name}, line ${broken.line}: ${broken.why}. Import the list anew.`);
    return tools.listInMemory(tools.aboutWithPeople(said, whole), whole.people);
  }
  if (machine && isLocal && startIndexing) {
    startIndexing();
    throw new UserError(`${name} is being indexed. Its people are offered when that is done.`);
  }
  const why = manifest ? 'was changed after it was indexed' : 'has no index';
  const remedy = machine
    ? 'Trust this workspace, and it is indexed'
    : 'Import it again on the desktop, or with “copydesk people import”';
  throw new UserError(`${name} ${why}, and is too long to be read without one. ${remedy}.`);
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError(`${name} is not UTF-8 text. Import the list anew.`);
  }
}

/** ISO: when a list was last changed, for one that does not say of when it is. */
async function dateOf(uri: Uri): Promise<string> {
  const { mtime } = await workspace.fs.stat(uri);
  return new Date(mtime).toISOString().slice(0, 10);
}

/** Remembers what was read last. */
function kept(read: (name: string) => Promise<Uint8Array>): (name: string) => Promise<Uint8Array> {
  const shards = new Map<string, Promise<Uint8Array>>();
  return (name) => {
    const shard = shards.get(name) ?? read(name);
    shards.delete(name);
    shards.set(name, shard);
    shard.catch(() => shards.delete(name));
    for (const oldest of shards.keys()) {
      if (shards.size <= keptShards) break;
      shards.delete(oldest);
    }
    return shard;
  };
}
