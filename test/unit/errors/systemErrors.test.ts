import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemErrorWords } from '../../../src/core/systemErrors.ts';

/** What reading the path fails with. */
function failureOf(path: string): unknown {
  try {
    readFileSync(path);
  } catch (error) {
    return error;
  }
  return undefined;
}

describe('An error of the system', () => {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-errors-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is said in words, with what to do', () => {
    symlinkSync('loop', join(folder, 'loop'));
    writeFileSync(join(folder, 'file'), '');
    assert.match(
      systemErrorWords(failureOf(join(folder, 'loop'))) ?? '',
      /leads back to itself\. Put the file/,
    );
    assert.match(systemErrorWords(failureOf(join(folder, 'none'))) ?? '', /there is no such file/);
    assert.match(systemErrorWords(failureOf(folder)) ?? '', /a folder stands where/);
    assert.match(systemErrorWords(failureOf(join(folder, 'file/x'))) ?? '', /no folder/);
    assert.match(systemErrorWords(failureOf(join(folder, 'x'.repeat(300)))) ?? '', /shorter name/);
  });

  it('is known where VS Code wraps it in words of its own', () => {
    const wrapped = new Error(
      "Unable to read file '/desk/a.txt.annotations.yaml' (Unknown (FileSystemError): Error: ELOOP: too many symbolic links encountered, stat '/desk/a.txt')",
    );
    assert.match(systemErrorWords(wrapped) ?? '', /leads back to itself/);
    const coded = Object.assign(new Error('No permissions'), { code: 'NoPermissions' });
    assert.match(systemErrorWords(coded) ?? '', /Check the permissions/);
  });

  it('is none where the words only look like one', () => {
    for (const error of [
      new Error('The EU: nothing'),
      new Error('x'),
      'ELOOP: y',
      undefined,
      new Error('toString'),
    ])
      assert.equal(systemErrorWords(error), null);
  });
});
