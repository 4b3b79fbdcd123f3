import { RelativePattern, workspace, type Uri } from 'vscode';
import { addressFrom } from '../core/review/sources/dropped.ts';
import type { SourceEntry } from '../core/sidecar/schema.ts';
import type { Engine } from './engine.ts';
import { bytesOf } from './files.ts';
import { nextSlice } from './slices.ts';

/** A source of another file of the folder. */
export interface NearbySource {
  readonly source: SourceEntry;
  /** In how many files it is listed. */
  readonly files: number;
}

/** So many annotations files are looked into: a list waits for no more. */
const mostFiles = 200;
/** Nothing that people write is longer, in bytes. */
const largestFile = 4_000_000;

/**
 * The sources of the other articles of the workspace folder, those listed in most files first. Each is listed once, by its
 * address, else by its title.
 * @param sidecar of the article that is asked from
 */
export async function nearbySources(article: Uri, sidecar: Uri, engine: Engine): Promise<NearbySource[]> {
  const folder = workspace.getWorkspaceFolder(article);
  if (!folder) return [];
  const pattern = new RelativePattern(folder, '**/*.annotations.yaml');
  const files = await workspace.findFiles(pattern, '**/{node_modules,.git}/**', mostFiles);
  const { sourcesIn } = await engine.sidecar();
  const found = new Map<string, { source: SourceEntry; files: number }>();
  for (const file of files) {
    if (file.toString() === sidecar.toString()) continue;
    const bytes = await bytesOf(file).catch(() => undefined);
    if (!bytes || bytes.length > largestFile) continue;
    for (const source of sourcesIn(new TextDecoder().decode(bytes))) {
      const from = sourceFrom(source, file, article);
      if (!from) continue;
      const key = from.url ?? from.title ?? from.id;
      const known = found.get(key);
      if (known) known.files++;
      else found.set(key, { source: from, files: 1 });
    }
    await nextSlice();
  }
  return [...found.values()].sort((a, b) => b.files - a.files);
}

/** A source of another file as it is to be listed in one beside the article; `undefined` where no path leads to it. */
export function sourceFrom(source: SourceEntry, file: Uri, article: Uri): SourceEntry | undefined {
  if (source.url === undefined) return source;
  const url = addressFrom(source.url, file.toString(), article.toString());
  return url === null ? undefined : { ...source, url };
}
