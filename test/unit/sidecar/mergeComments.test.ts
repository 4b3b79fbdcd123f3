import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';

const base = `version: 1
article: { title: Rain, byline: Ann }
annotations:
  - id: a-1
    kind: claim
    selector: { exact: One., start: 10 }
    verdict: unverified
    summary: >-
      It rained.
  - id: a-2
    kind: claim
    selector:
      exact: Two.
    notes:
      - text: First.
`;

/** Ours rewrites a line that touches what theirs writes its comments at, so that lines alone cannot be merged. */
function merged(ours: string, theirs: string, was = base): string {
  const result = mergeSidecars(was, ours, theirs);
  if ('error' in result) assert.fail(result.error);
  assert.equal(result.conflicts, 0);
  return result.text;
}

function refused(ours: string, theirs: string, was = base): string {
  const result = mergeSidecars(was, ours, theirs);
  return 'error' in result ? result.error : assert.fail(`it should be refused: ${result.text}`);
}

const noPlace = 'this comment has no certain place in what the two sides make together.';

describe('a comment of the other side', () => {
  const ours = base.replace('unverified', 'confirmed');

  it('is taken over beside, above and below what it is about, though the lines touch', () => {
    const theirs = base.replace(
      '    verdict: unverified\n    summary: >-\n      It rained.\n',
      '  # by mail\n   # twice\n    verdict: unverified # for now\n    summary: >- # short\n      It rained.\n     # so far\n',
    );
    assert.equal(
      merged(ours, theirs),
      ours.replace(
        '    verdict: confirmed\n    summary: >-\n      It rained.\n',
        '    # by mail\n    # twice\n    verdict: confirmed # for now\n    summary: >- # short\n      It rained.\n     # so far\n',
      ),
    );
  });

  it('goes above where ours has one beside', () => {
    const theirs = base.replace('unverified', 'unverified # why?');
    assert.equal(
      merged(base.replace('unverified', 'confirmed # a source'), theirs),
      base.replace('    verdict: unverified', '    # why?\n    verdict: confirmed # a source'),
    );
  });

  it('goes beside a key whose value stands below', () => {
    const theirs = base.replace('selector:\n      exact: Two.', 'selector: # two\n      exact: Two. # one');
    const text = merged(base.replace('exact: Two.', 'exact: Zwei.'), theirs);
    assert.equal(
      text,
      base.replace('selector:\n      exact: Two.', 'selector: # two\n      exact: Zwei. # one'),
    );
  });

  it('is taken over between brackets', () => {
    const theirs = base.replace(
      'selector: { exact: One., start: 10 }',
      'selector: { # here\n      exact: One., # or there\n      # counted\n      start: 10 # about\n      } # closed',
    );
    assert.equal(
      merged(base.replace('start: 10', 'start: 20'), theirs),
      base.replace(
        '    selector: { exact: One., start: 10 }',
        [
          '    # closed',
          '    selector: { exact: One., # or there',
          '                # counted',
          '                start: 20 # about',
          '                } # here',
        ].join('\n'),
      ),
    );
  });

  it('goes above what has one between brackets, and beside what ends below it', () => {
    const ours = base.replace('{ exact: One., start: 10 }', '{ exact: One., # mine\n      start: 10 }');
    const theirs = base.replace(
      '{ exact: One., start: 10 }',
      '{ exact: One., # yours\n      start: 10\n        # and more\n      }',
    );
    assert.equal(
      merged(ours, theirs),
      base.replace(
        '    selector: { exact: One., start: 10 }',
        [
          '    selector: {',
          '                # yours',
          '                exact: One., # mine',
          '      start: 10 } # and more',
        ].join('\n'),
      ),
    );
  });

  it('is one of two beside one value', () => {
    const was = base.replace('summary: >-\n      It rained.', 'summary: It rained.');
    const theirs = was.replace('summary: It rained.', 'summary: # why?\n      It rained. # so far');
    assert.equal(
      merged(was.replace('It rained.', 'It  rained.'), theirs, was),
      was.replace('    summary: It rained.', '    # so far\n    summary: It  rained. # why?'),
    );
  });

  it('is there once where both gave its annotation an id', () => {
    const was = 'version: 1\nannotations:\n  - kind: claim # ask\n    selector: { exact: x }\n';
    const named = (id: string) => was.replace('    selector', `    id: ${id}\n    selector`);
    assert.equal(merged(named('a-2'), named('a-1'), was), named('a-1'));
  });

  it('is taken over from a list in brackets that theirs wrote anew', () => {
    const theirs = base.replace(
      'selector: { exact: One., start: 10 }',
      'selector: { exact: One., start: 10 }\n    also: [ # elsewhere\n      { exact: Uno. }, # Spanish\n      { exact: Eins. }\n      ]',
    );
    const text = merged(base.replace('claim\n    selector: { exact', 'quote\n    selector: { exact'), theirs);
    for (const words of ['# elsewhere', '# Spanish']) assert.equal(text.split(words).length, 2, text);
  });

  it('is there once where both wrote it at one place, and twice where they did at two', () => {
    const [one, two] = [
      base.replace('id: a-1', 'id: a-1 # ask'),
      base.replace('verdict: unverified', 'verdict: unverified # ask'),
    ];
    const touching = (text: string) => text.replace('kind: claim', 'kind: quote');
    assert.equal(merged(touching(one), one), touching(one));
    assert.equal(
      merged(
        touching(one),
        two.replace('kind: claim', 'kind: figure'),
        two.replace('kind: claim', 'kind: figure'),
      ),
      touching(one),
    );
    assert.equal(
      merged(one.replace('unverified', 'confirmed'), two),
      one.replace('unverified', 'confirmed # ask'),
    );
  });

  it('is gone where ours moved it to where theirs has written it too', () => {
    const was = base.replace('unverified', 'unverified # ask');
    const theirs = was.replace('exact: Two.', 'exact: Two. # ask');
    const moved = theirs.replace('unverified # ask', 'unverified');
    const retitled = moved.replace('title: Rain', 'title: Hail');
    assert.equal(
      merged(retitled, theirs.replace('byline: Ann', 'byline: Bob'), was),
      retitled.replace('byline: Ann', 'byline: Bob'),
    );
  });

  it('goes above the item whose first key has one', () => {
    assert.equal(
      merged(base.replace('id: a-2', 'id: a-2 # mine'), base.replace('id: a-2', 'id: a-2 # yours')),
      base.replace('  - id: a-2', '  # yours\n  - id: a-2 # mine'),
    );
  });

  it('goes above the first key where it stands at the head of the file, in any column', () => {
    assert.equal(
      merged(base.replace('version: 1', 'version: 1 # one'), `   # the desk’s\n${base}`),
      `# the desk’s\n${base.replace('version: 1', 'version: 1 # one')}`,
    );
  });

  it('is a reason to refuse where it would be text', () => {
    const was = base.replace('summary: >-\n      It rained.', 'summary: It rained.');
    const theirs = was.replace('summary: It rained.', 'summary: It rained.\n        # for now');
    assert.equal(
      refused(base, theirs, was),
      `The side called "theirs" cannot be merged: line 9, column 9: ${noPlace}`,
    );
  });

  it('stays at the end of the file', () => {
    const end = (text: string) => `${text}# the end\n`;
    const text = merged(base.replace('First.', 'Once.'), end(base));
    assert.equal(text, end(base.replace('First.', 'Once.')));
  });

  it('goes where theirs took it out, and stays where theirs left it', () => {
    const was = base.replace('unverified', 'unverified # for now').replace('>-', '>- # short');
    const theirs = was.replace(' # for now', '').replace('It rained', 'It poured');
    assert.equal(
      merged(was.replace('kind: claim\n    selector: {', 'kind: quote\n    selector: {'), theirs, was),
      theirs.replace('kind: claim\n    selector: {', 'kind: quote\n    selector: {'),
    );
  });

  it('is a reason to refuse where ours took out what it is about', () => {
    const theirs = base.replace('id: a-1', 'id: a-1 # call back');
    const deleted = base.replace(/ {2}- id: a-1[^]*(?= {2}- id: a-2)/, '');
    assert.equal(
      refused(deleted, theirs),
      `The side called "theirs" cannot be merged: line 4, column 13: ${noPlace}`,
    );
    assert.equal(
      refused(theirs, deleted),
      `The side called "ours" cannot be merged: line 4, column 13: ${noPlace}`,
    );
  });
});
