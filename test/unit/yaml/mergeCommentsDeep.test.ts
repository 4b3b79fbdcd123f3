import assert from 'node:assert/strict';
import { limits } from '../../../src/core/yaml/limits.ts';
import { clean } from './peopleList.ts';

/** Both sides change lines that touch, and theirs adds a comment at what stands deepest. */
function holds(mine: string): void {
  const base = `people:\n  - id: ann\n    name: Ann\n    about: Editor\nmine: ${mine}\n`;
  const anne = (text: string) => text.replace('name: Ann', 'name: Anne');
  const owner = (text: string) => text.replace('about: Editor', 'about: Owner');
  const asked = base.replace(/: 1$/m, ': 1 # ask');
  assert.equal(clean(base, anne(base), owner(asked)), anne(owner(asked)));
}

describe('a comment', () => {
  /** Around it is the file; in it, what the comment stands in, a key and a value. */
  const depth = limits.depth - 4;

  it('is kept in maps as deep as they may be', () => {
    holds(`${'{ a: '.repeat(depth)}{\n  one: 1\n  }${' }'.repeat(depth)}`);
  });

  it('is kept in lists as deep as they may be', () => {
    holds(`${'[ '.repeat(depth)}{\n  one: 1\n  }${' ]'.repeat(depth)}`);
  });

  it('is kept at its key, though another way is written with the same letters', () => {
    holds('\n  a/key b: 1\n  a:\n    b: 2');
    holds('\n  a\\: { /key b: 2 }\n  a\\/key \\/key b: 1\n  a:\n    /key b: 3');
  });
});
