import assert from 'node:assert/strict';
import { clean, merge, refused } from './peopleList.ts';

const source = [
  'version: 2',
  'people:',
  '  # The morning desk',
  '  - id: ann   # by phone',
  "    name: 'Ann Lee'",
  '    about: Editor',
  '',
  '  - { id: bob, name: Bob } # late',
  'rooms: 4',
  'mine: 1',
  '',
].join('\n');

describe('a merge of files', () => {
  it('takes the side that changed as it is, though it is no YAML yet', () => {
    const broken = 'people: [\n';
    assert.deepEqual(merge(source, source, broken), { text: broken, conflicts: 0 });
    assert.deepEqual(merge(source, broken, source), { text: broken, conflicts: 0 });
    assert.deepEqual(merge(source, broken, broken), { text: broken, conflicts: 0 });
    assert.deepEqual(merge(broken, broken, source), { text: source, conflicts: 0 });
  });

  it('keeps the comments and quotes that each side changed', () => {
    const ours = source.replace('# The morning desk', '# The day desk').replace('mine: 1', 'mine: 2');
    const theirs = source.replace("'Ann Lee'", '"Anne"').replace('# late', '# early');
    const both = ours.replace("'Ann Lee'", '"Anne"').replace('# late', '# early');
    assert.equal(clean(source, ours, theirs), both);
    assert.equal(clean(source, theirs, ours), both);
  });

  it('has once what both sides added, wherever they put it', () => {
    const cid = '  - id: cid\n';
    const first = source.replace('  # The morning desk\n', `${cid}\n  # The morning desk\n`);
    const last = source.replace('rooms: 4', `\n${cid}rooms: 4`);
    assert.equal(clean(source, first, last), first);
    const aboutFirst = source.replace("    name: 'Ann Lee'", "    room: 4\n    name: 'Ann Lee'");
    const aboutLast = source.replace('    about: Editor', '    about: Editor\n    room: 4');
    assert.equal(clean(source, aboutFirst, aboutLast), aboutFirst);
  });

  it('takes over what the other side added beside ours, with its comments and in its quotes', () => {
    const base = 'version: 2\npeople:\n  - id: ann\n';
    const theirs = [
      'version: 2',
      'people:',
      '    - id: ann',
      '    - id: cid # by mail',
      "      name:   'Cid'",
      '',
      '      # where',
      '      about: |',
      '        Harbor.',
      '          Quay.',
      '      rooms: [ 4,5 ] # two',
      '      # and more',
      '    - { id: dee, name:   "Dee" }',
      '',
    ].join('\n');
    assert.equal(
      clean(base, `${base}  - id: bob\n`, theirs),
      [
        'version: 2',
        'people:',
        '  - id: ann',
        '  - id: bob',
        '  - id: cid # by mail',
        "    name:   'Cid'",
        '',
        '    # where',
        '    about: |',
        '      Harbor.',
        '        Quay.',
        '    rooms: [ 4,5 ] # two',
        '    # and more',
        '  - { id: dee, name:   "Dee" }',
        '',
      ].join('\n'),
    );
  });

  it('takes over a text as the other side wrote it, and no anchor of a key', () => {
    const base = 'version: 2\npeople:\n  - id: ann\n    name: Ann\n';
    const text = `    text: "${'She knows the harbor and its people. '.repeat(3)}"\n`;
    const ours = base.replace('Ann', 'Anne');
    assert.equal(clean(base, ours, base + text), ours + text);
    assert.equal(clean(base, ours, `${base}rooms: { &r at: 4 }\n`), `${ours}rooms:\n  at: 4\n`);
  });

  it('keeps the comments of what the other side moved', () => {
    const base = 'version: 2\npeople:\n  - id: ann\n  - id: bob\n  - id: cid\n';
    const ours = base
      .replace('- id: ann', '- id: ann\n    name: Ann')
      .replace('- id: cid', '- id: cid # by mail\n    # and more');
    const theirs = 'version: 2\npeople:\n  - id: cid\n  - id: ann\n  - id: bob\n';
    assert.equal(
      clean(base, ours, theirs),
      'version: 2\npeople:\n  - id: cid # by mail\n    # and more\n  - id: ann\n    name: Ann\n  - id: bob\n',
    );
  });

  it('does so where they are all that ours has changed', () => {
    const base = 'version: 2\npeople:\n  - id: ann\n  - id: bob\n  - id: cid\n';
    const ours = base.replace('- id: cid', '- id: cid # by mail\n    # and more');
    const theirs = 'version: 2\npeople:\n  - id: cid\n  - id: ann\n  - id: bob\n';
    assert.equal(
      clean(base, ours, theirs),
      'version: 2\npeople:\n  - id: cid # by mail\n    # and more\n  - id: ann\n  - id: bob\n',
    );
  });

  it('has the entries of both where there was no list before, in one order', () => {
    const list = (...ids: string[]) => `version: 2\npeople:\n${ids.map((id) => `  - id: ${id}\n`).join('')}`;
    assert.equal(clean('version: 2\n', list('ann'), list('bob')), list('ann', 'bob'));
    assert.equal(clean('version: 2\n', list('bob'), list('ann')), list('ann', 'bob'));
  });

  it('keeps what was there and notes both sides where they are in conflict', () => {
    const ours = source.replace('Editor', 'Publisher').replace('# late', '# early');
    const theirs = source.replace('Editor', 'Owner');
    assert.deepEqual(merge(source, ours, theirs), {
      text: source
        .replace('# late', '# early')
        .concat(
          'conflicts:\n  - person: id ann\n    field: about\n    ours: Publisher\n    theirs: Owner\n    base: Editor\n',
        ),
      conflicts: 1,
    });
  });

  it('is refused with the side that cannot be merged, and where', () => {
    const other = source.replace('Bob', 'Rob');
    const tab = source.replace("    name: 'Ann", "\tname: 'Ann");
    const advice = 'line 5, column 1: Indent with spaces: YAML takes no tabs here.';
    assert.equal(refused(tab, source, other), `The side called "base" cannot be merged: ${advice}`);
    assert.equal(refused(source, tab, other), `The side called "ours" cannot be merged: ${advice}`);
    assert.equal(refused(source, other, tab), `The side called "theirs" cannot be merged: ${advice}`);
  });

  it('is refused where a side is newer than this program', () => {
    const newer = source.replace('version: 2', 'version: 3');
    assert.match(refused(source, source.replace('Bob', 'Rob'), newer), /"theirs".*Update Copydesk/);
  });

  it('is refused where aliases stand for more than can be read', () => {
    const tenfold = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;
    const rungs = ['a', 'b', 'c', 'd', 'e'].map(
      (name, at, all) => `- &${all[at + 1] ?? 'f'} ${tenfold(name)}\n`,
    );
    const bomb = `version: 2\nother:\n- &a [x]\n${rungs.join('')}`;
    assert.match(refused(source, source.replace('Bob', 'Rob'), bomb), /"theirs".*cannot be read in full/);
  });
});
