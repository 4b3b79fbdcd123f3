import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import fc from 'fast-check';
import { FolderRecords } from '../../../src/core/people/folder/folderRecords.ts';
import type { FileRead } from '../../../src/core/people/folder/recordReader.ts';
import { FolderBuild, type FolderFiles } from '../../../src/services/folderBuild.ts';

/** A workspace in which every answer waits until the test lets it through, and every pause until the test ends it. */
class FakeFolder {
  /** By file, how often it was written. */
  readonly files = new Map<string, number>([
    ['home/a', 1],
    ['home/b', 1],
  ]);
  readonly errors: unknown[] = [];
  readonly words: string[] = [];
  kept = 0;
  watchers = 0;
  onLoad: () => void = () => undefined;
  private writes = 1;
  private readonly waiting: (() => void)[] = [];
  private readonly pauses = new Set<() => void>();
  private readonly listeners = new Set<{ onFile: (file: string) => void; onFolders: () => void }>();

  readonly build = new FolderBuild(
    this.asFiles(),
    ({ state }) => this.words.push(state),
    (error) => this.errors.push(error),
    (run) => {
      this.pauses.add(run);
      return { dispose: () => this.pauses.delete(run) };
    },
  );

  private asFiles(): FolderFiles {
    const answer = (): Promise<void> => new Promise((resolve) => this.waiting.push(resolve));
    const read = async (file: string): Promise<FileRead | undefined> => {
      const version = this.files.get(file);
      await answer();
      return version === undefined ? undefined : { stamp: stampOf(version), line: null };
    };
    return {
      load: async () => {
        await answer();
        this.onLoad();
        return new FolderRecords();
      },
      keep: async () => {
        this.kept += 1;
        await answer();
      },
      list: async () => {
        const found = [...this.files.keys()];
        await answer();
        return found;
      },
      readStale: async (files, records, signal, done) => {
        const stale = files.filter((file) => {
          const version = this.files.get(file);
          return version === undefined || records.stampOf(file)?.changed !== version;
        });
        await answer();
        for (const file of stale) {
          signal.throwIfAborted();
          done(file, await read(file));
        }
      },
      read,
      watch: (onFile, onFolders) => {
        const listener = { onFile, onFolders };
        this.listeners.add(listener);
        this.watchers += 1;
        return { dispose: () => void this.listeners.delete(listener) };
      },
    };
  }

  get isIdle(): boolean {
    return this.waiting.length === 0 && this.pauses.size === 0;
  }

  get isWatched(): boolean {
    return this.listeners.size > 0;
  }

  write(file: string): void {
    this.files.set(file, ++this.writes);
    for (const { onFile } of this.listeners) onFile(file);
  }

  remove(file: string): void {
    this.files.delete(file);
    for (const { onFile } of this.listeners) onFile(file);
  }

  /** No word comes of the files in it. */
  addFolder(): void {
    for (const file of ['more/c', 'more/d']) this.files.set(file, ++this.writes);
    for (const { onFolders } of this.listeners) onFolders();
  }

  removeFolder(): void {
    for (const file of ['more/c', 'more/d']) this.files.delete(file);
    for (const { onFolders } of this.listeners) onFolders();
  }

  start(): void {
    void this.build.start().catch((error: unknown) => this.errors.push(error));
  }

  /** Lets one answer through. */
  async answer(nth = 0): Promise<void> {
    this.waiting.splice(nth % Math.max(1, this.waiting.length), 1).at(0)?.();
    await setImmediate();
  }

  async endPauses(): Promise<void> {
    for (const run of [...this.pauses]) {
      this.pauses.delete(run);
      run();
    }
    await setImmediate();
  }

  async settle(): Promise<void> {
    await setImmediate();
    while (!this.isIdle) {
      while (this.waiting.length > 0) await this.answer();
      await this.endPauses();
    }
  }

  get read(): [string, number | undefined][] {
    const { records } = this.build;
    return [...(records?.files ?? [])]
      .sort()
      .map((file) => [file, records?.stampOf(file)?.changed] as [string, number | undefined]);
  }

  get expected(): [string, number | undefined][] {
    return [...this.files].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

const stampOf = (version: number) => ({ changed: version, size: 1, beside: 0 });

describe('the building of the index over a folder', () => {
  it('reads a folder that is added while it is built', async () => {
    const folder = new FakeFolder();
    folder.start();
    // Loaded, listed, and the first file is being read.
    for (let nth = 0; nth < 3; nth++) await folder.answer();
    folder.addFolder();
    await folder.settle();
    assert.deepEqual(folder.read, folder.expected);
    assert.equal(folder.read.length, 4);
    assert.equal(folder.build.progress.state, 'complete');
    assert.equal(folder.build.progress.total, 4);
  });

  it('goes on where it was stopped, also while it has not yet come to its end', async () => {
    const folder = new FakeFolder();
    folder.start();
    await folder.answer();
    folder.build.stop();
    assert.equal(folder.build.progress.state, 'stopped');
    folder.addFolder();
    await folder.endPauses();
    assert.equal(folder.build.progress.state, 'stopped', 'a folder that comes starts nothing');
    folder.start();
    await folder.settle();
    assert.equal(folder.build.progress.state, 'complete');
    assert.deepEqual(folder.read, folder.expected);
  });

  it('does nothing more once it is at its end, whatever it was doing', async () => {
    for (let answers = 0; answers < 12; answers++) {
      const folder = new FakeFolder();
      folder.start();
      for (let nth = 0; nth < answers; nth++) await folder.answer();
      if (answers > 8) folder.write('home/a');
      if (answers > 10) await folder.endPauses();
      const { kept } = folder;
      folder.build.dispose();
      const words = folder.words.length;
      folder.write('home/b');
      folder.addFolder();
      folder.start();
      await folder.settle();
      assert.deepEqual(
        [folder.kept, folder.words.length, folder.isWatched],
        [kept, words, false],
        `${answers}`,
      );
      assert.deepEqual(folder.errors, []);
    }
  });

  it('tells of a failure, and begins again at the next question', async () => {
    const folder = new FakeFolder();
    folder.onLoad = () => {
      throw new Error('no disk');
    };
    folder.start();
    await folder.settle();
    assert.equal(folder.build.progress.state, 'stopped');
    assert.equal(folder.errors.length, 1);
    folder.onLoad = () => undefined;
    folder.start();
    await folder.settle();
    assert.deepEqual(folder.read, folder.expected);
  });

  it('has in the end what the files say, in whatever order things happen', async () => {
    const file = fc.constantFrom('home/a', 'home/b', 'home/e', 'more/c');
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.nat(5).map((nth) => (folder: FakeFolder) => folder.answer(nth)) },
      { weight: 3, arbitrary: file.map((name) => (folder: FakeFolder) => folder.write(name)) },
      { weight: 1, arbitrary: file.map((name) => (folder: FakeFolder) => folder.remove(name)) },
      {
        weight: 5,
        arbitrary: fc.constantFrom<((folder: FakeFolder) => unknown)[]>(
          (folder: FakeFolder) => folder.endPauses(),
          (folder: FakeFolder) => folder.addFolder(),
          (folder: FakeFolder) => folder.removeFolder(),
          (folder: FakeFolder) => folder.build.stop(),
          (folder: FakeFolder) => folder.start(),
        ),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fc.boolean(), async (steps, ends) => {
        const folder = new FakeFolder();
        for (const one of steps) await one(folder);
        if (ends) {
          folder.build.dispose();
          const { kept } = folder;
          await folder.settle();
          assert.deepEqual([folder.kept, folder.isWatched], [kept, false]);
          return;
        }
        folder.start();
        await folder.settle();
        assert.equal(folder.build.progress.state, 'complete');
        assert.deepEqual(folder.read, folder.expected);
        assert.equal(folder.build.progress.total, folder.files.size);
        assert.ok(folder.watchers <= 1);
        assert.deepEqual(folder.errors, []);
      }),
      { numRuns: 3000 },
    );
  });
});
