import assert from 'node:assert/strict';
import { ignoring } from '../../../src/core/ignoring.ts';

describe('a .gitignore that is to name private files', () => {
  const pattern = '*.annotations.private.yaml';

  it('gets a line at its end, in its own line ends', () => {
    assert.equal(ignoring('', pattern), `${pattern}\n`);
    assert.equal(ignoring('out/\n', pattern), `out/\n${pattern}\n`);
    assert.equal(ignoring('a\r\nout/', pattern), `a\r\nout/\r\n${pattern}\r\n`);
  });

  it('stays as it is where it has that line', () => {
    for (const source of [`${pattern}\n`, `a\n${pattern}  \nb`])
      assert.equal(ignoring(source, pattern), source);
  });
});
