import assert from 'node:assert/strict';
import {
  chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync,
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

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-replace-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('makes a new one or takes the place of the old, and leaves nothing beside it', async () => {
    await replaceFile(path('a.yaml'), bytes('one'), '.saving-x');
    assert.equal(read('a.yaml'), 'one');
    await replaceFile(path('a.yaml'), bytes('two'), '.saving-x');
    assert.equal(read('a.yaml'), 'two');
    assert.deepEqual(readdirSync(folder), ['a.yaml']);
  });

  it('never shows half of a text, nor none, to one who reads meanwhile', async () => {
    const texts = ['a', 'b'].map((letter) => letter.repeat(300_000));
    await replaceFile(path('a.yaml'), bytes(texts[0]), '.saving-x');
    let isWriting = true;
    const writing = (async () => {
      for (let nth = 1; nth <= 20; nth += 1) {
        await replaceFile(path('a.yaml'), bytes(texts[nth % 2]), '.saving-x');
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

  it('keeps the permissions', async () => {
    writeFileSync(path('a.yaml'), 'one');
    chmodSync(path('a.yaml'), 0o640);
    await replaceFile(path('a.yaml'), bytes('two'), '.saving-x');
    assert.equal(statSync(path('a.yaml')).mode & 0o777, 0o640);
  });

  it('writes what a link points to, also where nothing is there yet', async () => {
    mkdirSync(path('elsewhere'));
    symlinkSync(join('elsewhere', 'real.yaml'), path('a.yaml'));
    for (const text of ['one', 'two']) {
      await replaceFile(path('a.yaml'), bytes(text), '.saving-x');
      assert.equal(read('elsewhere/real.yaml'), text);
      assert.ok(lstatSync(path('a.yaml')).isSymbolicLink());
    }
    assert.deepEqual(readdirSync(path('elsewhere')), ['real.yaml']);
  });

  it('leaves everything as it was where it fails', async () => {
    mkdirSync(path('a.yaml/b'), { recursive: true });
    await assert.rejects(replaceFile(path('a.yaml'), bytes('one'), '.saving-x'));
    await assert.rejects(replaceFile(path('missing/c.yaml'), bytes('one'), '.saving-x'));
    assert.deepEqual(readdirSync(folder), ['a.yaml']);
  });
});
