import assert from 'node:assert/strict';
import { clean, refused } from './peopleList.ts';

const base = [
  'version: 2',
  'people:',
  '  - id: ann',
  '    name: Ann',
  '    about: Editor',
  '  - { id: bob, name: Bob}',
  'rooms: [{ at: 1 }, { at: 2 }]',
  'mine:',
  '  k: 1',
  '',
].join('\n');

/** Both sides change lines that touch, so that what they say is merged, and comments are put into ours. */
const anne = (text: string): string => text.replace('name: Ann\n', 'name: Anne\n');
const owner = (text: string): string => text.replace('about: Editor', 'about: Owner');

/** What comes of comments of theirs: they write one text in the place of another. */
const merged = (was: string, from: string, to: string): string => {
  assert.ok(was.includes(from));
  return clean(was, anne(was), owner(was.replace(from, to)));
};

describe('a comment that theirs added', () => {
  /** Holds that it stands in the merged text as theirs wrote it. */
  const stays = (from: string, to: string, was = base): void => {
    assert.equal(merged(was, from, to), anne(owner(was.replace(from, to))));
  };
  /** Holds that it stands elsewhere there. */
  const moves = (from: string, to: string, becomes: string, was = base): void => {
    assert.equal(merged(was, from, to), anne(owner(was.replace(from, becomes))));
  };

  it('stands beside what it is about', () => {
    stays('version: 2', 'version: 2 # of the desk');
    stays('people:', 'people: # of ours');
    stays('id: ann', 'id: ann # by phone');
    stays('k: 1', 'k: 1 # two');
    stays('mine:', 'mine: # not yours');
    moves('k: 1', 'k: 1 \t # two', 'k: 1 # two');
    for (const sign of ['|', '>-']) {
      const told = base.replace('k: 1', `k: ${sign}\n    It rained.`);
      stays(`k: ${sign}`, `k: ${sign} # so far`, told);
    }
  });

  it('stands above what it is about, and is no other’s for that', () => {
    stays('version', '# of the desk\nversion');
    stays('  - id: ann', '  # by phone\n  - id: ann');
    stays('    name', '    # as she signs\n    name');
    stays('  - { id', '  # first\n  # second\n  - { id');
    stays('  k: 1', '  # two\n  k: 1');
    moves('version', '   # of the desk\nversion', '# of the desk\nversion');
    moves('  - id: ann', '  - # by phone\n    id: ann', '  # by phone\n  - id: ann');
  });

  it('stands above the dash where the list begins in the column of its key', () => {
    const flush = base
      .replace('  - id: ann\n    name: Ann\n    about', '- id: ann\n  name: Ann\n  about')
      .replace('  - {', '- {');
    moves('- id: ann', '- id: ann # by phone', '- id: ann # by phone', flush);
    stays('- id: ann', '# by phone\n- id: ann', flush);
    const taken = flush.replace('id: ann', 'id: ann # mine');
    assert.equal(
      clean(flush, anne(taken), owner(flush.replace('id: ann', 'id: ann # yours'))),
      anne(owner(taken)).replace('- id', '# yours\n- id'),
    );
  });

  it('stands below what it goes on about, as deep as it was', () => {
    stays('  k: 1\n', '  k: 1\n      # and two\n');
    stays('  k: 1\n', '  k: 1\n   # and two\n');
    stays('about: Editor\n', 'about: Editor\n    # by phone\n');
    stays('mine:\n  k: 1\n', 'mine:\n  k: 1\n # and two\n');
  });

  it('stands at the end of the file, and the file ends as it did', () => {
    stays('  k: 1\n', '  k: 1\n# the end\n');
    stays('  k: 1\n', '  k: 1\n# the end\n# in truth\n');
    stays('  k: 1', '  k: 1\n# the end', base.trimEnd());
  });

  it('stands between brackets as well, with the rest of the line below it', () => {
    moves('{ at: 1 }, {', '{ at: 1 }, # here\n  {', '{ at: 1 }, # here\n        {');
    moves('{ at: 1 }', '{ at: 1 # here\n  }', '{ at: 1 # here\n          }');
    moves('2 }]', '2 }\n  # here\n  ]', '2 }] # here');
    moves('bob, name', 'bob, # call\n    name', 'bob, # call\n      name');
    const tight = base.replace('bob, name', 'bob,name');
    moves('bob,name', 'bob, # call\n    name', 'bob, # call\n      name', tight);
    for (const comma of [',', ', ', ' ,']) {
      const broken = base.replace('bob, name', `bob${comma}\n    name`);
      const to = `bob${comma.trimEnd()} # call`;
      moves(`bob${comma}`, to, to, broken);
    }
  });

  it('gives way between brackets to the one of ours', () => {
    for (const comma of [',', ' ,', ' , ']) {
      const was = base.replace('bob, name', `bob${comma}\n    name`);
      const beside = (words: string) => was.replace(`bob${comma}`, `bob${comma} # ${words}`);
      assert.equal(
        clean(was, anne(beside('mine')), owner(beside('yours'))),
        anne(owner(beside('mine'))).replace('{ id: bob', '{\n      # yours\n      id: bob'),
      );
    }
    const last = (words: string) => base.replace('Bob}', `Bob  # ${words}\n    }`);
    assert.equal(
      clean(base, anne(last('mine')), owner(last('yours'))),
      anne(owner(last('mine'))).replace(' name: Bob ', '\n               # yours\n               name: Bob '),
    );
  });

  it('stays with the one it is about of several alike, wherever ours has put that', () => {
    const list = (...items: string[]) => base.replace(/rooms: .*/u, ['rooms:', ...items].join('\n  - '));
    stays('  - x\n  - x\n  - y', '  - x # second\n  - x\n  - y', list('x', 'x', 'x', 'y'));
    const [was, theirs] = [list('x', 'x', 'y'), list('x', 'x', 'y # last')];
    assert.equal(
      clean(was, anne(list('w', 'x', 'x', 'y')), owner(theirs)),
      anne(owner(list('w', 'x', 'x', 'y # last'))),
    );
    stays('  : 1', '  : 1 # of a', base.replace('  k: 1', '  ? [a]\n  : 1\n  ? [b]\n  : 2'));
    const more = (text: string) => text.replace('  - id: ann', '  - id: cid\n  - id: ann');
    const phoned = base.replace('id: ann', 'id: ann # by phone');
    assert.equal(clean(base, anne(more(base)), owner(phoned)), anne(owner(more(phoned))));
  });

  it('is there once where ours has it, too, and as often as theirs has it', () => {
    const one = base.replace('k: 1', 'k: 1 # ask');
    assert.equal(clean(base, anne(one), owner(base.replace('k: 1', 'k: 1 # ask  '))), anne(owner(one)));
    const two = one.replace('  k: 1', '  # ask\n  k: 1');
    assert.equal(clean(base, anne(one), owner(two)), anne(owner(two)));
    assert.equal(clean(base, anne(two), owner(one)), anne(owner(two)));
    const below = one.replace('# ask', '# ask\n    # ask');
    assert.equal(clean(base, anne(one), owner(below)), anne(owner(below)));
  });

  it('is not put back where ours took it out, though theirs has it in another place as well', () => {
    const was = base.replace('k: 1', 'k: 1 # ask');
    const theirs = was.replace('version: 2', 'version: 2 # ask');
    assert.equal(clean(was, anne(base), owner(theirs)), anne(owner(theirs)).replace('k: 1 # ask', 'k: 1'));
  });

  it('is there once where both gave another name to what it is about', () => {
    const was = base.replace('mine:\n', 'mine: 1 # ask\n').replace('  k: 1\n', '');
    const named = (name: string) => was.replace('mine', name);
    assert.equal(clean(was, anne(named('ours')), owner(named('theirs'))).split('# ask').length, 2);
  });

  it('stands with others that are in its way', () => {
    moves('  k: 1', '  k: # one\n    1 # two', '  # two\n  k: 1 # one');
    moves(
      '  - { id: bob, name: Bob}',
      '  - { # one\n    id: bob, # two\n    # three\n    name: Bob # four\n    } # five',
      '  # five\n  - { id: bob, # two\n      # three\n      name: Bob # four\n      } # one',
    );
  });
});

describe('a merge is refused where a comment has no certain place', () => {
  const refuses = (ours: string, theirs: string, side: 'ours' | 'theirs', at: string, was = base): void => {
    assert.equal(
      refused(was, anne(ours), owner(theirs)),
      `The side called "${side}" cannot be merged: ${at}: this comment has no certain place in what the two sides make together.`,
    );
  };

  it('since it stands outside of what the file says', () => {
    refuses(base, `# head\n---\n${base}`, 'theirs', 'line 1, column 1');
    assert.match(refused('', 'version: 2\n', '# head\n'), /^The side called "theirs" .* line 1, column 1:/u);
    refuses(base, `${base}...\n# end\n`, 'theirs', 'line 11, column 1');
  });

  it('since what it is about is gone', () => {
    const was = `${base}  l: 2\n`;
    refuses(base, was.replace('l: 2', 'l: 2 # call'), 'theirs', 'line 10, column 8', was);
    refuses(was.replace('l: 2', 'l: 2 # call'), base, 'ours', 'line 10, column 8', was);
  });

  it('since there is no line for it', () => {
    const was = base.replace('  k: 1', '  ? k\n  : l: 1');
    const beside = (words: string) => was.replace('l: 1', `l: 1 # ${words}`);
    refuses(beside('mine'), beside('yours'), 'theirs', 'line 10, column 10', was);
  });
});
