import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realPath } from '../../../src/node/realPath.ts';

describe('the place of a file behind all links', () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-real-')));
  after(() => rmSync(root, { recursive: true }));

  it('is told of a file, of one in a linked folder, and of one that is yet to be written', async () => {
    mkdirSync(join(root, 'far'));
    writeFileSync(join(root, 'far', 'a'), '');
    symlinkSync('far', join(root, 'near'));
    symlinkSync(join('far', 'a'), join(root, 'link'));
    for (const path of ['far/a', 'near/a', 'link'])
      assert.equal(await realPath(join(root, path)), join(root, 'far', 'a'));
    assert.equal(await realPath(join(root, 'near', 'new')), join(root, 'far', 'new'));
    await assert.rejects(realPath(join(root, 'none', 'new')));
  });
});
