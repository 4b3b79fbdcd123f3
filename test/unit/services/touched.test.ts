import assert from 'node:assert/strict';
import { onTouched } from '../../../src/services/yaml/touched.ts';

interface State {
  readonly exists: boolean;
  readonly source: string;
  readonly unsaved: boolean;
}

const says = (source: string): State => ({ exists: true, source, unsaved: false });

/** A file whose disk answers when `answer` is called, with what stands there then. */
function fileOf(known: State | undefined) {
  const waiting: (() => void)[] = [];
  const file = {
    known,
    disk: known?.source,
    reads: 0,
    invalidated: 0,
    answer: async () => {
      waiting.shift()?.();
      await new Promise(setImmediate);
    },
  };
  const touched = onTouched({
    upToDate: () => file.known,
    read: () => {
      file.reads++;
      return new Promise<string | undefined>((resolve, reject) => {
        waiting.push(() => {
          if (file.disk === 'broken') reject(new Error('no text'));
          else resolve(file.disk);
        });
      });
    },
    invalidate: () => {
      file.invalidated++;
      file.known = undefined;
    },
  });
  return { file, touched };
}

describe('a write that is seen on disk', () => {
  it('lets what is under way go on where it is our own', async () => {
    const { file, touched } = fileOf(says('version: 1'));
    void touched();
    await file.answer();
    assert.deepEqual([file.reads, file.invalidated], [1, 0]);
  });

  it('has the file read again where it is another program’s', async () => {
    for (const disk of ['version: 1 # theirs', '', undefined, 'broken']) {
      const { file, touched } = fileOf(says('version: 1'));
      file.disk = disk;
      void touched();
      await file.answer();
      assert.equal(file.invalidated, 1, disk);
    }
  });

  it('is not taken for our own where ours came while the disk was asked', async () => {
    const { file, touched } = fileOf(says('version: 1'));
    void touched();
    file.known = says('version: 1 # ours');
    await file.answer();
    assert.equal(file.invalidated, 1);
  });

  it('is another’s where nothing is known that it could be told by, without asking the disk', async () => {
    for (const known of [
      undefined,
      says(''),
      { ...says('version: 1'), unsaved: true },
      { ...says('version: 1'), exists: false },
    ]) {
      const { file, touched } = fileOf(known);
      void touched();
      await file.answer();
      assert.deepEqual([file.reads, file.invalidated], [0, 1]);
    }
  });

  it('is looked at once more after a burst, whatever its length, and what comes last is seen', async () => {
    const { file, touched } = fileOf(says('version: 1'));
    void touched();
    for (let event = 0; event < 20; event++) void touched();
    await file.answer();
    file.disk = 'version: 1 # theirs';
    await file.answer();
    assert.deepEqual([file.reads, file.invalidated], [2, 1]);
    file.known = says('version: 1 # theirs');
    void touched();
    await file.answer();
    assert.deepEqual([file.reads, file.invalidated], [3, 1]);
  });
});
