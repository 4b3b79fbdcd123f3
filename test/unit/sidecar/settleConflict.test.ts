import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Conflict } from '../../../src/core/sidecar/schema.ts';
import { settleConflict } from '../../../src/core/sidecar/settleConflict.ts';

const head = [
  'version: 1',
  'article: { title: Rain, byline: Ann }',
  'people:',
  '  - { id: ann, name: Ann, role: editor }',
  'sources:',
  '  - { id: census, title: Census }',
  'annotations:',
  '  - { id: a-1, kind: claim, selector: { exact: One. }, verdict: unverified }',
  '  - { id: a-2, kind: claim, selector: { exact: Two. } }',
  '',
].join('\n');
const withConflicts = (...entries: string[]): string =>
  `${head}conflicts:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

const conflictsOf = (source: string): readonly Conflict[] => readSidecar(source).value.conflicts;

function settled(source: string, conflict: Conflict, choice: 'ours' | 'theirs' | 'base'): string {
  const result = settleConflict(conflict, choice)(source);
  if (!result.ok) assert.fail(result.message);
  return result.text;
}

function refusal(source: string, conflict: Conflict): string {
  const result = settleConflict(conflict, 'ours')(source);
  assert.ok(!result.ok, 'it should be refused');
  return result.message;
}

describe('settling a conflict', () => {
  it('of one field leaves the other conflicts to be settled', () => {
    const first = '{ annotation: a-1, field: verdict, ours: confirmed, theirs: opinion }';
    const second = '{ annotation: a-1, field: rating, ours: "true", theirs: "false" }';
    const third = '{ annotation: a-2, field: verdict, ours: opinion, theirs: confirmed }';
    const source = withConflicts(first, second, third);
    assert.equal(
      settled(source, conflictsOf(source)[1], 'theirs'),
      withConflicts(first, third).replace('unverified }', 'unverified, rating: "false" }'),
    );
    assert.equal(
      settled(source, conflictsOf(source)[2], 'ours'),
      withConflicts(first, second).replace('Two. }', 'Two. }, verdict: opinion'),
    );
  });

  it('of two about one field settles the one that was shown', () => {
    const before = '{ annotation: a-1, field: verdict, ours: confirmed, theirs: opinion }';
    const later = '{ annotation: a-1, field: verdict, ours: opinion, theirs: needs-correction }';
    const source = withConflicts(before, later);
    const [first, second] = conflictsOf(source);
    assert.equal(
      settled(source, second, 'theirs'),
      withConflicts(before).replace('unverified', 'needs-correction'),
    );
    assert.equal(settled(source, first, 'theirs'), withConflicts(later).replace('unverified', 'opinion'));
  });

  it('takes the value out where the chosen side had taken it out', () => {
    const source = withConflicts('{ annotation: a-1, field: verdict, theirs: opinion }');
    assert.equal(settled(source, conflictsOf(source)[0], 'ours'), head.replace(', verdict: unverified', ''));
  });

  it('of people, sources and keys of the top puts the value there', () => {
    const settle = (entry: string) => {
      const source = withConflicts(entry);
      return settled(source, conflictsOf(source)[0], 'ours');
    };
    assert.equal(
      settle('{ person: ann, field: role, ours: mayor, theirs: clerk }'),
      head.replace('editor', 'mayor'),
    );
    assert.equal(
      settle('{ source: census, field: title, ours: "The census", theirs: x }'),
      head.replace('title: Census', 'title: "The census"'),
    );
    assert.equal(
      settle('{ field: article.byline, ours: Bob, theirs: Cid }'),
      head.replace('byline: Ann', 'byline: Bob'),
    );
    assert.equal(settle('{ field: mine.article.title, ours: 7 }'), `${head}mine.article.title: 7\n`);
    assert.equal(settle('{ field: mine, ours: 7, theirs: 8 }'), `${head}mine: 7\n`);
  });

  it('of an entry that a side deleted puts the entry back, replaces it, or takes it out', () => {
    const whole = '{ id: a-1, kind: note, selector: { exact: One. } }';
    const source = withConflicts(`{ annotation: a-1, ours: ${whole} }`);
    const [conflict] = conflictsOf(source);
    const entry = '  - { id: a-1, kind: claim, selector: { exact: One. }, verdict: unverified }\n';
    assert.deepEqual(
      readSidecar(settled(source, conflict, 'ours')).value.annotations.map(({ kind }) => kind),
      ['note', 'claim'],
    );
    assert.equal(settled(source, conflict, 'theirs'), head.replace(entry, ''));
    // Somebody has deleted it since.
    const gone = source.replace(entry, '');
    assert.deepEqual(
      readSidecar(settled(gone, conflict, 'ours')).value.annotations.map(({ id }) => id),
      ['a-2', 'a-1'],
    );
    assert.equal(settled(gone, conflict, 'theirs'), head.replace(entry, ''));
  });

  it('is refused where it is gone, says nothing, or is about what is gone', () => {
    const [verdict] = conflictsOf(withConflicts('{ annotation: a-1, field: verdict, ours: opinion }'));
    assert.match(refusal(head, verdict), /This conflict is not in the annotations file any more/);
    assert.match(
      refusal(withConflicts('{ annotation: a-2, field: verdict, ours: opinion }'), verdict),
      /This conflict is not in the annotations file any more/,
    );
    const nameless = withConflicts('{ ours: opinion }');
    assert.match(refusal(nameless, conflictsOf(nameless)[0]), /does not say what it is about/);
    const about = withConflicts('{ annotation: a-9, field: verdict, ours: opinion }');
    assert.match(
      refusal(about, conflictsOf(about)[0]),
      /What this conflict is about is not in the annotations file/,
    );
  });

  it('finds the conflict again by what it names where its values were edited', () => {
    const source = withConflicts('{ annotation: a-1, field: verdict, ours: confirmed, theirs: opinion }');
    const [shown] = conflictsOf(source);
    assert.equal(
      settled(source.replace('theirs: opinion', 'theirs: needs-correction'), shown, 'theirs'),
      head.replace('unverified', 'needs-correction'),
    );
  });
});
