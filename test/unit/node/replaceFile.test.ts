import assert from 'node:assert/strict';
import {
  chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { replaceFile } from '../../../src/node/replaceFile.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Replacing a file', () => {
  let folder = '';
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), 'utf8');

  const replace = (name: string, text: string, before?: string) =>
    replaceFile(path(name), bytes(text), '.saving-x', before === undefined ? undefined : bytes(before));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-replace-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes a new one or takes the place of the old, and leaves nothing beside it', async () => {
    assert.equal(await replace('a.yaml', 'one'), true);
    assert.equal(read('a.yaml'), 'one');
    assert.equal(await replace('a.yaml', 'two', 'one'), true);
    assert.equal(read('a.yaml'), 'two');
    assert.deepEqual(readdirSync(folder), ['a.yaml']);
  });

  it('never shows half of a text, nor none, to one who reads meanwhile', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(300_000));
    await replace('a.yaml', texts[0]);
    let isWriting = true;
    const writing = (async () => {
      for (let nth = 1; nth <= 20; nth += 1) {
        await replace('a.yaml', texts[nth % 2], texts[(nth + 1) % 2]);
      }
      isWriting = false;
    })();
    let reads = 0;
    while (isWriting) {
      assert.ok(texts.includes(read('a.yaml')));
      reads += 1;
      await nextTurn();
    }
    await writing;
    assert.ok(reads > 0);
  });

  it('lets stand what another program has written meanwhile, and says so', async () => {
    const others: [before: string | undefined, write: () => void, stands: string | undefined][] = [
      ['one', () => writeFileSync(path('a.yaml'), 'theirs'), 'theirs'],
      ['one', () => writeFileSync(path('a.yaml'), ''), ''],
      ['one', () => rmSync(path('a.yaml')), undefined],
      [undefined, () => writeFileSync(path('a.yaml'), 'theirs'), 'theirs'],
    ];
    for (const [before, write, stands] of others) {
      if (before === undefined) rmSync(path('a.yaml'), { force: true });
      else writeFileSync(path('a.yaml'), before);
      const replacing = replace('a.yaml', 'ours', before);
      write();
      assert.equal(await replacing, false);
      assert.equal(existsSync(path('a.yaml')) ? read('a.yaml') : undefined, stands);
      assert.deepEqual(readdirSync(folder), stands === undefined ? [] : ['a.yaml']);
    }
  });

  it('keeps the permissions', async () => {
    writeFileSync(path('a.yaml'), 'one');
    chmodSync(path('a.yaml'), 0o640);
    await replace('a.yaml', 'two', 'one');
    assert.equal(statSync(path('a.yaml')).mode & 0o777, 0o640);
  });

  it('writes what a link points to, also where nothing is there yet', async () => {
    mkdirSync(path('elsewhere'));
    symlinkSync(join('elsewhere', 'real.yaml'), path('a.yaml'));
    for (const [text, before] of [['one'], ['two', 'one']]) {
      await replace('a.yaml', text, before);
      assert.equal(read('elsewhere/real.yaml'), text);
      assert.ok(lstatSync(path('a.yaml')).isSymbolicLink());
    }
    assert.deepEqual(readdirSync(path('elsewhere')), ['real.yaml']);
  });

  it('leaves everything as it was where it fails', async () => {
    mkdirSync(path('a.yaml/b'), { recursive: true });
    await assert.rejects(replace('a.yaml', 'one'));
    await assert.rejects(replace('missing/c.yaml', 'one'));
    assert.deepEqual(readdirSync(folder), ['a.yaml']);
  });
});
