import assert from 'node:assert/strict';
import {
  addAnnotation,
  addDismissed,
  deleteAnnotation,
  setArticle,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { allOf, type YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { settleConflict } from '../../../src/core/sidecar/settleConflict.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';

function after(source: string, ...edits: YamlEdit[]): string {
  const result = allOf(...edits)(source);
  if (!result.ok) assert.fail(`${result.message}\n${source}`);
  return result.text;
}

function merged(base: string, ours: string, theirs: string) {
  const result = mergeSidecars(base, ours, theirs);
  if ('error' in result) assert.fail(result.error);
  const { value, issues } = readSidecar(result.text);
  return { ...result, value, issues };
}

/** The merge, which has to be clean and the same from both sides, to the byte. */
function clean(base: string, ours: string, theirs: string): string {
  const { text, conflicts } = merged(base, ours, theirs);
  assert.equal(conflicts, 0, text);
  assert.equal(merged(base, theirs, ours).text, text);
  return text;
}

const claim = (id: string, start: number): Annotation => ({
  id,
  kind: 'claim',
  selector: { exact: `Words at ${start}.`, start, end: start + 12 },
});
const hashOf = (digit: string) => digit.repeat(64);

const base = [
  'version: 1',
  'article:',
  '  title: Rain',
  `  textSha256: ${hashOf('a')}`,
  'annotations:',
  '  # the opening',
  '  - id: a-1',
  '    kind: claim',
  '    selector: { exact: One., start: 10, end: 14 }',
  '    verdict: unverified',
  '    checkedBy: Ann',
  '',
  '  - id: a-2',
  '    kind: claim',
  '    selector: { exact: Two., start: 50, end: 54 }',
  '    notes:',
  '      - { by: Ann, at: 2026-11-20, text: First. }',
  '',
].join('\n');
const ids = (text: string) => readSidecar(text).value.annotations.map(({ id }) => id);

describe('merging sidecars', () => {
  it('takes what only one side has', () => {
    const theirs = after(base, updateAnnotation('a-1', { verdict: 'opinion' }));
    assert.equal(clean(base, base, theirs), theirs);
    assert.equal(clean('', '', base), base);
    assert.equal(clean(base, theirs, theirs), theirs);
  });

  it('joins different annotations and different fields of one', () => {
    const ours = after(
      base,
      updateAnnotation('a-1', { verdict: 'confirmed' }),
      updateAnnotation('a-2', { rating: 'half-true' }),
    );
    const theirs = after(
      base,
      updateAnnotation('a-1', { checkedBy: 'Bob' }),
      updateAnnotation('a-2', { assignee: 'desk' }),
    );
    const text = clean(base, ours, theirs);
    assert.equal(
      text,
      base
        .replace('unverified', 'confirmed')
        .replace('Ann\n', 'Bob\n')
        .replace('54 }\n', '54 }\n    rating: half-true\n    assignee: desk\n'),
    );
  });

  it('puts new annotations of both sides in article order', () => {
    const ours = after(base, addAnnotation(claim('a-8', 30)), addAnnotation(claim('a-9', 90)));
    const theirs = after(base, addAnnotation(claim('a-6', 20)), addAnnotation(claim('a-7', 95)));
    assert.deepEqual(ids(clean(base, ours, theirs)), ['a-1', 'a-6', 'a-8', 'a-2', 'a-9', 'a-7']);
    const first = after('', addAnnotation(claim('a-8', 30)));
    const second = after('', addAnnotation(claim('a-6', 20)), addAnnotation(claim('a-7', 40)));
    assert.deepEqual(ids(clean('', first, second)), ['a-6', 'a-8', 'a-7']);
  });

  it('keeps the comments of both sides', () => {
    const ours = base.replace('# the opening', '# the opening, by Ann');
    const theirs = after(base, addAnnotation(claim('a-7', 90))).replace(
      '    kind: claim\n    selector:\n',
      '    kind: claim # mine\n    selector:\n',
    );
    const text = clean(base, ours, theirs);
    assert.match(text, /by Ann/);
    assert.match(text, /# mine/);
    // Where the lines touch, the new annotation is still copied as it was written.
    const touching = after(base, addAnnotation(claim('a-8', 80)));
    const both = merged(base, touching, theirs);
    assert.match(both.text, /# mine/);
    assert.deepEqual(ids(both.text), ['a-1', 'a-2', 'a-8', 'a-7']);
  });

  it('joins notes, people and dismissed suggestions', () => {
    const side = (name: string, at: string) =>
      after(
        base,
        appendNote('a-2', { by: name, at, text: `${name} looked.` }),
        upsertPerson({ id: name.toLowerCase(), name }),
        addDismissed({ kind: 'claim', exact: name }),
      );
    const { text, conflicts, value } = merged(base, side('Cid', '2026-11-22'), side('Bob', '2026-11-21'));
    assert.equal(conflicts, 0);
    assert.deepEqual(
      value.annotations[1].notes?.map(({ by }) => by),
      ['Ann', 'Bob', 'Cid'],
    );
    assert.deepEqual(
      value.people.map(({ id }) => id),
      ['bob', 'cid'],
    );
    assert.deepEqual(
      value.dismissed.map(({ exact }) => exact),
      ['Bob', 'Cid'],
    );
    const other = merged(base, side('Bob', '2026-11-21'), side('Cid', '2026-11-22'));
    assert.deepEqual(other.value, readSidecar(text).value);
  });

  it('deletes what one side deleted and the other left alone', () => {
    const ours = after(base, deleteAnnotation('a-1'));
    const theirs = after(base, updateAnnotation('a-2', { verdict: 'opinion' }));
    assert.deepEqual(ids(clean(base, ours, theirs)), ['a-2']);
  });

  describe('in conflict', () => {
    const ours = after(base, updateAnnotation('a-1', { verdict: 'confirmed' }));
    const theirs = after(base, updateAnnotation('a-1', { verdict: 'needs-correction', correction: '1.' }));

    it('keeps the field as it was, and both values beside it', () => {
      const { value, conflicts, issues } = merged(base, ours, theirs);
      assert.equal(conflicts, 1);
      assert.equal(value.annotations[0].verdict, 'unverified');
      assert.equal(value.annotations[0].correction, '1.');
      assert.deepEqual(value.conflicts, [
        {
          annotation: 'a-1',
          field: 'verdict',
          ours: 'confirmed',
          theirs: 'needs-correction',
          base: 'unverified',
        },
      ]);
      assert.deepEqual(
        issues.map(({ code }) => code),
        ['conflict'],
      );
    });

    it('is settled by a choice', () => {
      const { text, value } = merged(base, ours, theirs);
      const settled = after(text, settleConflict(value.conflicts[0], 'theirs'));
      assert.equal(settled, after(theirs));
      assert.equal(
        after(text, settleConflict(value.conflicts[0], 'base')),
        after(base, updateAnnotation('a-1', { correction: '1.' })),
      );
    });

    it('of a selector keeps whole selectors', () => {
      const moved = (exact: string) =>
        after(base, updateAnnotation('a-1', { selector: { exact, start: 3 } }));
      const { text, value } = merged(base, moved('Uno.'), moved('Eins.'));
      assert.deepEqual(value.annotations[0].selector, { exact: 'One.', start: 10, end: 14 });
      const settled = after(text, settleConflict(value.conflicts[0], 'ours'));
      assert.deepEqual(readSidecar(settled).value, readSidecar(moved('Uno.')).value);
    });

    it('between deleting and changing keeps what was changed', () => {
      const deleted = after(base, deleteAnnotation('a-1'));
      const { text, value, conflicts } = merged(base, deleted, theirs);
      assert.equal(conflicts, 1);
      assert.deepEqual(value.annotations[0], readSidecar(theirs).value.annotations[0]);
      assert.equal(value.conflicts[0].annotation, 'a-1');
      assert.ok(!('ours' in value.conflicts[0]));
      assert.deepEqual(ids(after(text, settleConflict(value.conflicts[0], 'ours'))), ['a-2']);
      assert.deepEqual(ids(after(text, settleConflict(value.conflicts[0], 'theirs'))), ['a-1', 'a-2']);
    });

    it('between other words and another finding never puts the finding on the other words', () => {
      const words = (exact: string) => ({ selector: { exact, start: 0, end: exact.length } });
      const start = after(base, updateAnnotation('a-1', { ...words('Ten boats.'), verdict: 'unverified' }));
      const reworded = after(
        start,
        updateAnnotation('a-1', { ...words('Nine boats.'), verdict: 'confirmed' }),
      );
      const rated = after(start, updateAnnotation('a-1', { rating: 'false' }));
      for (const sides of [
        [reworded, rated],
        [rated, reworded],
      ]) {
        const { value, conflicts } = merged(start, sides[0], sides[1]);
        assert.equal(conflicts, 1);
        assert.equal(value.annotations[0].selector.exact, 'Ten boats.');
        assert.equal(value.conflicts[0].field, 'selector');
      }
      const noted = after(start, appendNote('a-1', { text: 'Asked the harbor.' }));
      assert.equal(merged(start, reworded, noted).conflicts, 0);
    });

    it('about the article is settled too', () => {
      const title = (words: string) => after(base, setArticle({ title: words }));
      const { text, value } = merged(base, title('Snow'), title('Hail: again'));
      assert.equal(value.article?.title, 'Rain');
      assert.equal(after(text, settleConflict(value.conflicts[0], 'theirs')), title('Hail: again'));
    });
  });

  it('keeps the hash of the text that each selector was made on', () => {
    const ours = after(
      base,
      allOf(
        setArticle({ textSha256: hashOf('b') }),
        updateAnnotation('a-1', { selector: { exact: 'One.', start: 20, end: 24 } }),
      ),
    );
    const theirs = after(
      base,
      addAnnotation({ ...claim('a-7', 90), selector: { exact: 'New.', textSha256: hashOf('a') } }),
    );
    for (const { value, conflicts } of [merged(base, ours, theirs), merged(base, theirs, ours)]) {
      assert.equal(conflicts, 0);
      assert.equal(value.article?.textSha256, hashOf('b'));
      assert.deepEqual(
        value.annotations.map(({ selector }) => selector.textSha256),
        [undefined, undefined, hashOf('a')],
      );
    }
    const other = after(base, setArticle({ textSha256: hashOf('c') }));
    const { value, conflicts } = merged(base, ours, other);
    assert.equal(conflicts, 0);
    assert.equal(value.article?.textSha256, hashOf('a'));
    assert.deepEqual(
      value.annotations.map(({ selector }) => selector.textSha256),
      [hashOf('b'), undefined],
    );
  });

  it('joins an annotation without an id that both sides gave one', () => {
    const nameless = 'version: 1\nannotations:\n  - kind: claim\n    selector: { exact: x }\n';
    const ref = { index: 0, exact: 'x' };
    const { value, conflicts } = merged(
      nameless,
      after(nameless, updateAnnotation(ref, { verdict: 'confirmed' })),
      after(nameless, updateAnnotation(ref, { summary: 'X' })),
    );
    assert.equal(conflicts, 0);
    assert.equal(value.annotations.length, 1);
    assert.equal(value.annotations[0].verdict, 'confirmed');
    assert.equal(value.annotations[0].summary, 'X');
  });

  it('says which side it cannot read, and where', () => {
    const result = mergeSidecars(base, `${base}\tx: 1\n`, after(base, setArticle({ title: 'Hail' })));
    assert.ok('error' in result);
    assert.match(result.error, /"ours".*line \d+, column \d+/);
    const newer = mergeSidecars(
      base,
      base.replace('version: 1', 'version: 2'),
      after(base, setArticle({ title: 'Hail' })),
    );
    assert.ok('error' in newer);
    assert.match(newer.error, /newer/);
  });

  it('takes an edit back by merging the text before it, as undo does', () => {
    const edited = after(base, updateAnnotation('a-1', { verdict: 'confirmed' }));
    const since = after(edited, addAnnotation(claim('a-7', 90)));
    assert.equal(clean(edited, base, since), after(base, addAnnotation(claim('a-7', 90))));
  });

  it('keeps the first of two ticks that say the same, and both where one says anything else', () => {
    const tick = (id: string, minute: number, more: Partial<Annotation> = {}): YamlEdit =>
      addAnnotation(
        {
          ...claim(id, 60),
          verdict: 'confirmed',
          checkedBy: id,
          checkedAt: `2024-03-05T10:0${String(minute)}:00Z`,
          basis: 'knowledge',
          ...more,
        },
        {},
        { isTick: true },
      );
    const idsOf = (one: YamlEdit, other: YamlEdit) =>
      readSidecar(clean(base, after(base, one), after(base, other)))
        .value.annotations.map(({ id }) => id)
        .filter((id) => id?.startsWith('t-'));
    assert.deepEqual(idsOf(tick('t-a', 2), tick('t-b', 1)), ['t-b']);
    assert.deepEqual(idsOf(tick('t-a', 1), tick('t-b', 1)), ['t-a']);
    assert.deepEqual(idsOf(tick('t-a', 1), tick('t-b', 2, { basis: 'reporter' })), ['t-a', 't-b']);
    assert.deepEqual(idsOf(tick('t-a', 1), tick('t-b', 2, { verdict: 'opinion' })), ['t-a', 't-b']);
    const noted = tick('t-b', 2, { notes: [{ text: 'Two of them.' }] });
    assert.deepEqual(idsOf(tick('t-a', 1), noted), ['t-a', 't-b']);
  });
});
