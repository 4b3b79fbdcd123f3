import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { noticeWithLibraries } from '../../../scripts/notice/libraries.ts';

describe('NOTICE', () => {
  it('names every library that is in the bundles, with its licence, and no other', async () => {
    const notice = readFileSync('NOTICE', 'utf8');
    assert.equal(notice, await noticeWithLibraries(notice), 'NOTICE is old: npm run notice writes it again.');
    for (const name of ['yaml', 'valibot', 'nanoid', '@noble/hashes'])
      assert.ok(notice.includes(`\n${name}\n`), name);
  });
});
