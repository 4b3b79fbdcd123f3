import { Uri, workspace } from 'vscode';
import { bytesOf, type LocalReading } from './files.ts';

/** How many article texts are kept; the oldest go first. */
const keep = 200;

/**
 * The article texts that selectors were made on, compressed, by hash, in extension storage: with the old text at hand
 * passages are found again far more surely. Losing them loses no finding.
 */
export class Texts {
  private readonly folder: Uri;
  private readonly stored = new Set<string>();

  constructor(
    storage: Uri,
    private readonly local?: LocalReading,
  ) {
    this.folder = Uri.joinPath(storage, 'texts');
  }

  async get(textSha256: string): Promise<string | undefined> {
    try {
      const bytes = await bytesOf(this.fileOf(textSha256), this.local);
      if (bytes) return new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));
    } catch {
      // A text that cannot be read is written anew.
    }
    // It may have been removed by another window.
    this.stored.delete(textSha256);
    return undefined;
  }

  async put(textSha256: string, text: string): Promise<void> {
    if (this.stored.has(textSha256)) return;
    const bytes = await through(new TextEncoder().encode(text), new CompressionStream('gzip'));
    await workspace.fs.writeFile(this.fileOf(textSha256), bytes);
    this.stored.add(textSha256);
    await this.prune();
  }

  private fileOf(textSha256: string): Uri {
    return Uri.joinPath(this.folder, `${textSha256.replace(/[^0-9a-f]/g, '')}.gz`);
  }

  private async prune(): Promise<void> {
    const entries = await workspace.fs.readDirectory(this.folder);
    if (entries.length <= keep) return;
    const files = await Promise.all(
      entries.map(async ([name]) => {
        const uri = Uri.joinPath(this.folder, name);
        return { uri, mtime: (await workspace.fs.stat(uri)).mtime };
      }),
    );
    files.sort((a, b) => b.mtime - a.mtime);
    await Promise.all(files.slice(keep).map(({ uri }) => workspace.fs.delete(uri)));
  }
}

async function through(
  bytes: Uint8Array,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const writer = transform.writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  const chunks: Uint8Array[] = [];
  const reader = transform.readable.getReader();
  for (;;) {
    const chunk = await reader.read();
    if (chunk.done) break;
    chunks.push(chunk.value as Uint8Array);
  }
  await written;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
