import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addAnnotation,
  addEvidence,
  deleteAnnotation,
  updateAnnotation,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';
import { allOf, type YamlEdit } from '../../../src/core/yaml/editResult.ts';

function after(source: string, ...edits: readonly YamlEdit[]): string {
  const result = allOf(...edits)(source);
  if (!result.ok) assert.fail(result.message);
  return result.text;
}

const ticked = (id: string, start: number, more: Partial<Annotation> = {}): Annotation => ({
  id,
  kind: 'figure',
  selector: { exact: '$5', prefix: 'of ', suffix: ' a day', start, end: start + 2 },
  verdict: 'confirmed',
  checkedBy: 'ann@example.org',
  checkedAt: '2026-11-23T10:04:00Z',
  sources: [{ source: 'budget' }],
  basis: 'source',
  ...more,
});
const tick = (id: string, start: number): YamlEdit => addAnnotation(ticked(id, start), {}, { isTick: true });
const line = (id: string, start: number): string =>
  `  - { id: ${id}, kind: figure, selector: { exact: "$5", prefix: "of ", suffix: " a day", start: ${start}, end: ${start + 2} }, verdict: confirmed, checkedBy: ann@example.org, checkedAt: 2026-11-23T10:04:00Z, sources: [{ source: budget }], basis: source }`;
const block = (id: string, start: number, ...more: string[]): string[] => [
  `  - id: ${id}`,
  '    kind: claim',
  '    selector:',
  '      exact: "The toll rose."',
  `      start: ${start}`,
  `      end: ${start + 14}`,
  ...more,
];
const claim = (id: string, start: number): Annotation => ({
  id,
  kind: 'claim',
  selector: { exact: 'The toll rose.', start, end: start + 14 },
});
const head = ['version: 1', 'sources:', '  - id: budget', 'annotations:'];
const file = (...lines: readonly (string | readonly string[])[]): string =>
  [...head, ...lines.flat(), ''].join('\n');

describe('a tick', () => {
  it('is one line, in article order, beside other ticks and apart from blocks', () => {
    const blocks = file(block('a-1', 10), '', block('a-2', 90));
    const one = after(blocks, tick('a-t1', 40));
    assert.equal(one, file(block('a-1', 10), '', line('a-t1', 40), '', block('a-2', 90)));
    const between = file(block('a-1', 10), '', line('a-t0', 30), line('a-t1', 40), '', block('a-2', 90));
    assert.equal(after(one, tick('a-t0', 30)), between);
    const three = file(
      block('a-1', 10), '', line('a-t0', 30), line('a-t1', 40), line('a-t2', 50), '', block('a-2', 90),
    ); // prettier-ignore
    assert.equal(after(between, tick('a-t2', 50)), three);
    assert.equal(
      after(three, tick('a-t3', 99), tick('a-t4', 2)),
      file(
        line('a-t4', 2),
        '',
        three
          .slice(head.join('\n').length + 1)
          .trimEnd()
          .split('\n'),
        '',
        line('a-t3', 99),
      ),
    );
  });

  it('begins a file, and goes again as it came', () => {
    const begun = after('', tick('a-t1', 40), tick('a-t2', 50));
    assert.equal(begun, ['version: 1', 'annotations:', line('a-t1', 40), line('a-t2', 50), ''].join('\n'));
    const mixed = file(block('a-1', 10), '', line('a-t1', 40), '', block('a-2', 90));
    for (const start of [5, 30, 45, 95])
      assert.equal(after(mixed, tick('a-new', start), deleteAnnotation('a-new')), mixed, String(start));
  });

  it('stands apart where those around it do', () => {
    const apart = file(line('a-t1', 10), '', line('a-t2', 30));
    assert.equal(
      after(apart, tick('a-t', 20)),
      file(line('a-t1', 10), '', line('a-t', 20), '', line('a-t2', 30)),
    );
  });

  it('parts ticks that stand together when a block comes between them', () => {
    const ticks = file(line('a-t1', 10), line('a-t2', 30));
    assert.equal(
      after(ticks, addAnnotation(claim('a-1', 20))),
      file(line('a-t1', 10), '', block('a-1', 20), '', line('a-t2', 30)),
    );
  });

  it('becomes a block when more is said, with its comments, and loses nothing', () => {
    const source = file(
      line('a-t1', 10),
      '  # the second one',
      `${line('a-t2', 30)} # ask Bo`,
      line('a-t3', 50),
    );
    const noted = after(source, appendNote('a-t2', { by: 'ann', text: 'Per day?' }));
    assert.equal(
      noted,
      file(
        line('a-t1', 10), '', '  # the second one',
        '  - id: a-t2 # ask Bo', '    kind: figure', '    selector:', '      exact: "$5"', '      prefix: "of "',
        '      suffix: " a day"', '      start: 30', '      end: 32', '    verdict: confirmed',
        '    checkedBy: ann@example.org', '    checkedAt: 2026-11-23T10:04:00Z', '    sources:', '      - source: budget',
        '    basis: source', '    notes:', '      - { by: ann, text: Per day? }', '', line('a-t3', 50),
      ),
    ); // prettier-ignore
    const [, before] = readSidecar(source).value.annotations;
    assert.deepEqual(readSidecar(noted).value.annotations[1], {
      ...before,
      notes: [{ by: 'ann', text: 'Per day?' }],
    });
  });

  for (const [what, edit] of [
    ['another finding', updateAnnotation('a-t', { verdict: 'unverified' })],
    ['a correction', updateAnnotation('a-t', { verdict: 'needs-correction', correction: '$6' })],
    ['an earlier finding', updateAnnotation('a-t', { history: [{ verdict: 'unverified' }] })],
    ['the words of its source', updateAnnotation('a-t', { sources: [{ source: 'budget', quote: 'Five.' }] })],
    ['a second source', addEvidence('a-t', { title: 'Ledger' })],
  ] as const)
    it(`is a block with ${what}`, () => {
      assert.match(after(file(line('a-t', 10)), edit), /\n {2}- id: a-t\n {4}kind: figure\n/);
    });

  it('stays a line when its finding is taken back, or its source is another', () => {
    const lines = (edit: YamlEdit) => after(file(line('a-t', 10)), edit).split('\n').length;
    const count = head.length + 2;
    const bare = { verdict: null, checkedBy: null, checkedAt: null, sources: null, basis: null } as const;
    assert.equal(lines(updateAnnotation('a-t', bare)), count);
    assert.equal(lines(updateAnnotation('a-t', { sources: [{ source: 'budget', locator: 'p. 4' }] })), count);
    assert.equal(lines(updateAnnotation('a-t', { verdict: 'opinion', basis: 'knowledge' })), count);
  });

  it('is left as somebody has written it where it says more, or stands on several lines', () => {
    const more = file('  - { id: a-t, kind: note, selector: { exact: x }, notes: [{ text: a }] }');
    assert.match(
      after(more, appendNote('a-t', { text: 'b' })),
      /notes: \[\{ text: a \}, \{ text: b \}\] \}\n$/,
    );
    const several = file(
      '  - { id: a-t, kind: claim, # why',
      '      verdict: confirmed, selector: { exact: x } }',
    );
    assert.match(
      after(several, appendNote('a-t', { text: 'b' })),
      /, # why\n {6}verdict: confirmed, notes: \[\{ text: b \}\], selector/,
    );
  });

  it('that says more than one key can is a block from the start', () => {
    const noted = after(
      file(),
      addAnnotation(ticked('a-t', 1, { notes: [{ text: 'a' }] }), {}, { isTick: true }),
    );
    assert.match(noted, /\n {2}- id: a-t\n/);
  });

  it('keeps line ends, and JSON as it is written', () => {
    const windows = file(block('a-1', 10), '', line('a-t1', 40)).replaceAll('\n', '\r\n');
    const more = after(windows, tick('a-t2', 50), appendNote('a-t1', { text: 'a' }));
    assert.ok(!/(?<!\r)\n/.test(more));
    const json =
      '{"version": 1, "annotations": [{"id": "a-1", "kind": "note", "selector": {"exact": "x"}}]}\n';
    const both: unknown = JSON.parse(after(json, tick('a-t', 9), appendNote('a-t', { text: 'a' })));
    assert.deepEqual(both, {
      version: 1,
      annotations: [
        { id: 'a-1', kind: 'note', selector: { exact: 'x' } },
        { ...ticked('a-t', 9), notes: [{ text: 'a' }] },
      ],
    });
  });
});

describe('ticks of two people', () => {
  const ids = [10, 20, 30, 40, 50, 60];
  const base = file(
    block('a-1', 1),
    '',
    ids.map((start) => line(`a-t${start}`, start)),
    '',
    block('a-2', 90),
  );
  const at = (...starts: readonly number[]) =>
    after(base, ...starts.map((start) => tick(`a-n${start}`, start)));

  /** What `git merge` makes of three files, or null where it leaves a conflict. */
  function gitMerge(ours: string, theirs: string): string | null {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-merge-'));
    try {
      const [one, was, other] = [ours, base, theirs].map((text, nth) => {
        const path = join(folder, String(nth));
        writeFileSync(path, text);
        return path;
      });
      return execFileSync('git', ['merge-file', '-p', one, was, other], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return null;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('merge in git where they are at different places, were they neighbours', () => {
    for (const [ours, theirs] of [
      [[15, 16], [45]],
      [[15], [25]],
      [[5], [95]],
      [[35], [5, 65]],
    ] as const)
      // prettier-ignore
      assert.equal(gitMerge(at(...ours), at(...theirs)), at(...ours, ...theirs), [...ours, ...theirs].join(' '));
  });

  it('merge at the desk at one place, too, and beside one that the other says more about', () => {
    const merged = mergeSidecars(base, at(15, 25), at(16, 95));
    assert.ok('text' in merged);
    assert.equal(merged.text, at(15, 16, 25, 95));
    const note = appendNote('a-t20', { text: 'Per day?' });
    for (const [ours, theirs] of [
      [at(25), after(base, note)],
      [after(base, note), at(25)],
    ]) {
      const both = mergeSidecars(base, ours, theirs);
      assert.ok('text' in both);
      assert.deepEqual(readSidecar(both.text).value, readSidecar(after(base, note, tick('a-n25', 25))).value);
      assert.match(both.text, /\n\n {2}- id: a-t20\n/);
    }
  });

  it('of one form of a name are both kept, and a form alone stays as it is', () => {
    const people = (...forms: readonly string[]) =>
      [
        'version: 1',
        'people:',
        '  - id: bo',
        '    checked:',
        ...forms.map((form) => `      - ${form}`),
        '',
      ].join('\n');
    const was = people('Lang');
    const ours = people('Lang', '{ form: Bo Lang, by: ann, at: 2026-11-23T10:00:00Z }');
    const theirs = people('Lang', '{ form: Bo Lang, by: cy, at: 2026-11-23T11:00:00Z, source: bio }');
    const merged = mergeSidecars(was, ours, theirs);
    assert.ok('text' in merged);
    assert.equal(merged.conflicts, 0);
    assert.equal(
      merged.text,
      people(
        'Lang',
        '{ form: Bo Lang, by: ann, at: 2026-11-23T10:00:00Z }',
        '{ form: Bo Lang, by: cy, at: 2026-11-23T11:00:00Z, source: bio }',
      ),
    );
  });
});
