import assert from 'node:assert/strict';
import {
  addAnnotation,
  addDismissed,
  addEvidence,
  deleteAnnotation,
  removeDismissed,
  setArticle,
  updateAnnotation,
  upsertPerson,
} from '../../../src/core/sidecar/edits.ts';
import { appendNote } from '../../../src/core/sidecar/noteEdits.ts';
import { allOf, type YamlEdit } from '../../../src/core/yaml/editResult.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { Annotation } from '../../../src/core/sidecar/schema.ts';

/** The text after an edit that has to succeed and to leave a sidecar without problems. */
function after(source: string, edit: YamlEdit): string {
  const result = edit(source);
  if (!result.ok) assert.fail(`${result.message}\n${source}`);
  return result.text;
}

function refused(source: string, edit: YamlEdit): string {
  const result = edit(source);
  assert.ok(!result.ok, 'the edit should be refused');
  return result.message;
}

const claim = (id: string, start: number, exact = `Words at ${start}.`): Annotation => ({
  id,
  kind: 'claim',
  selector: { exact, prefix: 'before ', suffix: ' after', start, end: start + exact.length },
});

const commentsIn = (text: string) => text.match(/#.*|!desk/g)?.join('\n');

const hashOf = (digit: string) => digit.repeat(64);

describe('editing a sidecar', () => {
  describe('beginning a file', () => {
    const added = addAnnotation(
      { ...claim('a-1', 10, 'It “rained”: twice.'), verdict: 'confirmed', checkedAt: '2026-11-23T10:00:00Z' },
      { title: 'Rain, again', published: '2026-11-20' },
    );

    it('writes version, article and annotation in order, in block style', () => {
      assert.equal(
        after('', added),
        [
          'version: 1',
          'article:',
          '  title: Rain, again',
          '  published: 2026-11-20',
          'annotations:',
          '  - id: a-1',
          '    kind: claim',
          '    selector:',
          '      exact: "It “rained”: twice."',
          '      prefix: "before "',
          '      suffix: " after"',
          '      start: 10',
          '      end: 29',
          '    verdict: confirmed',
          '    checkedAt: 2026-11-23T10:00:00Z',
          '',
        ].join('\n'),
      );
    });

    it('keeps the comments of a file that holds nothing else', () => {
      const text = after('# For the desk\n', added);
      assert.ok(text.startsWith('# For the desk\nversion: 1\n'));
      assert.ok(after('# no line break', added).startsWith('# no line break\nversion: 1\n'));
      assert.ok(after('---\n# marked\n...\n', added).endsWith('10:00:00Z\n...\n'));
      assert.ok(after('\uFEFF# x\r\n', added).startsWith('\uFEFF# x\r\nversion: 1\r\narticle:\r\n'));
    });
  });

  describe('adding an annotation', () => {
    const three = [
      'version: 1',
      'annotations:',
      '  # the opening',
      '  - id: a-1',
      '    kind: claim',
      '    selector: { exact: One., start: 10, end: 14 } # checked by phone',
      '    # still about the first',
      '',
      '  # the middle',
      '  - id: a-2',
      '    kind: claim',
      '    selector: { exact: Two., start: 50, end: 54 }',
      '# the end',
      'dismissed: []',
      '',
    ];
    const block = (start: number) => [
      '  - id: a-9',
      '    kind: claim',
      '    selector:',
      '      exact: "Nine."',
      '      prefix: "before "',
      '      suffix: " after"',
      `      start: ${start}`,
      `      end: ${start + 5}`,
    ];
    const at = (start: number) => after(three.join('\n'), addAnnotation(claim('a-9', start, 'Nine.')));

    it('puts it in article order, a block of its own, and leaves comments with what they are about', () => {
      assert.equal(at(5), [...three.slice(0, 2), ...block(5), '', ...three.slice(2)].join('\n'));
      assert.equal(at(20), [...three.slice(0, 7), '', ...block(20), ...three.slice(7)].join('\n'));
      assert.equal(at(90), [...three.slice(0, 12), '', ...block(90), ...three.slice(12)].join('\n'));
    });

    it('follows dashes that stand right below the key, and stands apart from entries on one line', () => {
      const source = [
        'version: 1',
        'annotations:',
        '- {kind: claim, selector: {exact: x}}',
        '- {kind: claim, selector: {exact: y}}',
      ].join('\n');
      assert.equal(
        after(source, addAnnotation({ id: 'a-9', kind: 'note', selector: { exact: 'z' } })),
        `${source}\n\n- id: a-9\n  kind: note\n  selector:\n    exact: "z"`,
      );
    });

    it('fills a list that is empty or not there', () => {
      const item = '\n  - id: a-9\n    kind: note\n    selector:\n      exact: "z"';
      const added = addAnnotation({ id: 'a-9', kind: 'note', selector: { exact: 'z' } });
      assert.equal(
        after('version: 1\nannotations: [] # none\n', added),
        `version: 1\nannotations: # none${item}\n`,
      );
      assert.equal(after('version: 1\nannotations:\n', added), `version: 1\nannotations:${item}\n`);
      assert.equal(
        after('version: 1\nannotations: # none\n\nx: 1\n', added),
        `version: 1\nannotations: # none${item}\n\nx: 1\n`,
      );
      assert.equal(after('version: 1', added), `version: 1\nannotations:${item}`);
      assert.equal(
        after('version: 1\nconflicts: []\nmine: 2\n', added),
        `version: 1\nannotations:${item}\nconflicts: []\nmine: 2\n`,
      );
    });

    it('writes JSON into a file of JSON', () => {
      const source = '{"version": 1, "annotations": [{"kind": "note", "selector": {"exact": "x"}}]}';
      const text = after(source, addAnnotation(claim('a-9', 3, 'y')));
      assert.deepEqual(JSON.parse(text), {
        version: 1,
        annotations: [{ kind: 'note', selector: { exact: 'x' } }, claim('a-9', 3, 'y')],
      });
    });

    it('gives it an id that nobody has', () => {
      const text = after('version: 1\n', addAnnotation({ kind: 'claim', selector: { exact: 'x' } }));
      assert.match(readSidecar(text).value.annotations[0].id ?? '', /^a-[a-z0-9]{5}$/);
      assert.match(refused(three.join('\n'), addAnnotation(claim('a-1', 3))), /a-1/);
    });

    it('says nothing of the article where nothing is given, or where the file says it already', () => {
      const note: Annotation = { id: 'a-9', kind: 'note', selector: { exact: 'z' } };
      const item = 'annotations:\n  - id: a-9\n    kind: note\n    selector:\n      exact: "z"\n';
      assert.equal(after('', addAnnotation(note)), `version: 1\n${item}`);
      assert.equal(after('version: 1\n', addAnnotation(note, { title: 'Rain' })), `version: 1\n${item}`);
    });

    it('puts it last where it has no start, and after those without one', () => {
      const list = (...starts: string[]) =>
        `version: 1\nannotations:\n${starts.map((start, nth) => `  - { id: b-${nth}, kind: note, selector: { exact: x${start} } }\n`).join('')}`;
      const order = (source: string, start?: number) =>
        readSidecar(
          after(
            source,
            addAnnotation({
              id: 'new',
              kind: 'note',
              selector: { exact: 'y', ...(start === undefined ? {} : { start }) },
            }),
          ),
        ).value.annotations.map(({ id }) => id);
      assert.deepEqual(order(list(', start: 5', ', start: 9')), ['b-0', 'b-1', 'new']);
      assert.deepEqual(order(list('', ', start: 9'), 0), ['b-0', 'new', 'b-1']);
      assert.deepEqual(order(list(', start: 5', ', start: 9'), 5), ['b-0', 'new', 'b-1']);
      assert.deepEqual(order(list(', start: x9', ', start: 9x', ', start: 9'), 5), [
        'b-0',
        'b-1',
        'new',
        'b-2',
      ]);
      assert.deepEqual(order(list(', start: 100', ', start: 9'), 20), ['new', 'b-0', 'b-1']);
    });

    it('sets annotations apart by empty lines from the second on', () => {
      const first = after(
        '',
        addAnnotation({ id: 'a-1', kind: 'note', selector: { exact: 'x', prefix: 'p', suffix: 's' } }),
      );
      assert.equal(
        after(first, addAnnotation({ id: 'a-2', kind: 'note', selector: { exact: 'y' } })),
        `${first}\n  - id: a-2\n    kind: note\n    selector:\n      exact: "y"\n`,
      );
      assert.match(first, /prefix: "p"\n {6}suffix: "s"\n$/);
    });

    it('keeps the hash on the selector where other annotations rely on no hash at all', () => {
      const source = 'version: 1\nannotations:\n  - { id: a-1, kind: note, selector: { exact: x } }\n';
      const { value } = readSidecar(
        after(
          source,
          addAnnotation({ id: 'a-2', kind: 'note', selector: { exact: 'y', textSha256: hashOf('a') } }),
        ),
      );
      assert.equal(value.article, undefined);
      assert.equal(value.annotations[1].selector.textSha256, hashOf('a'));
      const hashed = `version: 1\narticle: { textSha256: ${hashOf('a')} }\n${source.slice('version: 1\n'.length)}`;
      const moved = updateAnnotation('a-1', { selector: { exact: 'x', start: 3, textSha256: hashOf('a') } });
      assert.deepEqual(readSidecar(after(hashed, moved)).value.annotations[0].selector, {
        exact: 'x',
        start: 3,
      });
    });

    it('lets the article name the hash, and keeps another one on the selector', () => {
      const hashed = (digit: string, id: string): Annotation => ({
        id,
        kind: 'claim',
        selector: { exact: id, textSha256: hashOf(digit) },
      });
      const once = after('', addAnnotation(hashed('a', 'one')));
      const { value } = readSidecar(
        after(once, allOf(addAnnotation(hashed('a', 'two')), addAnnotation(hashed('b', 'three')))),
      );
      assert.equal(value.article?.textSha256, hashOf('a'));
      assert.deepEqual(
        value.annotations.map(({ selector }) => selector.textSha256),
        [undefined, undefined, hashOf('b')],
      );
    });
  });

  describe('changing an annotation', () => {
    const source = [
      'version: 1 # ours',
      'annotations:',
      '',
      '  -   kind:   claim   # odd spacing',
      '      mood: "good"   # unknown',
      "      selector: { exact: 'It rained.', 'prefix': \"\", start: 5, weather: [wet, cold] }",
      '',
      '      # about the summary',
      '      summary: >-  # folded',
      '        It rained',
      '        all day.',
      '',
      '',
      '      verdict:    # not yet',
      '      id:   "a-1"',
      '',
      'x: &x [1, 2]   ',
    ].join('\n');
    const change = (patch: Parameters<typeof updateAnnotation>[1]) =>
      after(source, updateAnnotation('a-1', patch));

    it('rewrites one value and no other byte', () => {
      assert.equal(change({ kind: 'quote' }), source.replace('claim   #', 'quote   #'));
      assert.equal(change({ verdict: 'opinion' }), source.replace('verdict: ', 'verdict: opinion '));
      assert.equal(
        change({ summary: 'Dry.' }),
        source.replace('>-  # folded\n        It rained\n        all day.', 'Dry.  # folded'),
      );
    });

    it('adds a key where the format has it', () => {
      assert.equal(
        change({ rating: 'half-true' }),
        source.replace('# not yet\n', '# not yet\n      rating: half-true\n'),
      );
      assert.equal(
        change({ stet: { by: 'Ann', at: '2026-11-23' } }),
        source.replace('# not yet\n', '# not yet\n      stet: { by: Ann, at: 2026-11-23 }\n'),
      );
    });

    it('removes a key with its line, and keeps the comments around', () => {
      assert.equal(change({ verdict: null }), source.replace('      verdict:    # not yet\n', ''));
      const lines = source.split('\n');
      assert.equal(change({ summary: null }), [...lines.slice(0, 8), ...lines.slice(11)].join('\n'));
    });

    it('removes the last keys of a file that ends without a line break, and leaves it so', () => {
      const head = 'version: 1\nannotations:\n  - id: a-1\n    kind: claim\n    selector: { exact: x }';
      const withdrawn = updateAnnotation('a-1', { verdict: null, notes: null });
      const ends = [
        '\n    verdict: opinion\n    notes: []',
        '\n    verdict: opinion\n    notes:\n      - text: >-\n          Dry.',
        '\n\n    verdict: opinion\n    notes: []',
        '\n    verdict: opinion\n\n    notes: []',
        '\n\n    verdict: opinion\n\n\n    notes: []\n\n    summary: ""',
      ];
      for (const end of ends) {
        const edit = end.includes('summary')
          ? updateAnnotation('a-1', { verdict: null, notes: null, summary: null })
          : withdrawn;
        assert.equal(after(head + end, edit), head, end);
        assert.equal(after(`${head}${end}\n`, edit), `${head}\n`, end);
        const windows = (text: string) => text.replaceAll('\n', '\r\n');
        assert.equal(after(windows(head + end), edit), windows(head), end);
      }
      const between = '\n    verdict: opinion\n    # when?\n    notes: []';
      assert.equal(after(head + between, withdrawn), `${head}\n    # when?`);
    });

    it('leaves the line breaks of a block scalar to it that keeps them', () => {
      const kept = [
        'version: 1',
        'annotations:',
        '  - kind: claim',
        '    selector: { exact: x }',
        '    mood: |+',
        '      dry',
        '',
        '    summary: In short.',
        '',
        '    verdict: opinion',
        '    id: a-1',
        '',
      ];
      assert.equal(
        after(kept.join('\n'), updateAnnotation('a-1', { summary: null })),
        kept.toSpliced(7, 2).join('\n'),
      );
      assert.equal(
        after(kept.join('\n'), updateAnnotation('a-1', { summary: null, verdict: null })),
        kept.toSpliced(7, 3).join('\n'),
      );
      const last = kept.slice(0, 10).join('\n').replace('- kind: claim', '- id: a-1\n    kind: claim');
      const withdrawn = updateAnnotation('a-1', { summary: null, verdict: null });
      assert.equal(after(`${last}\n`, withdrawn), last.slice(0, last.indexOf('    summary')));
    });

    it('takes keys out of flow style over several lines, and puts them beside comments there', () => {
      const flow = [
        'version: 1',
        'annotations: [{ id: a-1, kind: claim,',
        '  selector: { exact: x }, # as said',
        '  verdict: opinion,',
        '  notes: [],',
        '  assignee:  # nobody',
        '  }, { id: a-2, kind: claim, selector: { exact: x } }]',
        '',
      ].join('\n');
      assert.equal(after(flow, updateAnnotation('a-1', { notes: null })), flow.replace(',\n  notes: []', ''));
      assert.equal(
        after(flow, updateAnnotation('a-1', { verdict: null })),
        flow.replace('verdict: opinion,', ''),
      );
      assert.equal(
        after(flow, updateAnnotation('a-1', { assignee: 'Ann' })),
        flow.replace('assignee:', 'assignee: Ann'),
      );
      assert.deepEqual(commentsIn(after(flow, deleteAnnotation('a-2'))), commentsIn(flow));
    });

    it('changes a selector field by field, unknown keys kept', () => {
      assert.equal(
        change({ selector: { exact: 'It snowed.', prefix: '', start: 7, end: 17 } }),
        source.replace("'It rained.'", '"It snowed."').replace('start: 5', 'start: 7, end: 17'),
      );
      assert.equal(
        change({ selector: { exact: 'It rained.', prefix: '' } }),
        source.replace(', start: 5', ''),
      );
    });

    it('writes nothing where all is as asked', () => {
      const same = {
        kind: 'claim',
        summary: 'It rained all day.',
        selector: { exact: 'It rained.', prefix: '', start: 5 },
      };
      assert.equal(change({ ...same, kind: 'claim', rating: null }), source);
    });

    it('gives an annotation its id at the first edit', () => {
      const bare = 'version: 1\nannotations:\n  - kind: claim\n    selector:\n      exact: "x"\n';
      const text = after(bare, updateAnnotation({ index: 0, exact: 'x' }, { verdict: 'confirmed' }));
      assert.match(
        text,
        /^version: 1\nannotations:\n {2}- id: a-\w{5}\n {4}kind: claim\n {4}selector:\n {6}exact: "x"\n {4}verdict: confirmed\n$/,
      );
      assert.match(
        refused(bare, updateAnnotation({ index: 0, exact: 'y' }, { kind: 'note' })),
        /not in the annotations file/,
      );
    });

    it('leaves comments, tags and unknown keys to an annotation that gets its id', () => {
      const lines = [
        'version: 1',
        'annotations:',
        '  - kind: claim   # from the tape',
        "    selector: { exact: 'x' }",
        '    # not before Friday',
        "    mood: !desk 'odd'",
        '    x-tape: 041',
        '  - kind: note',
        '    selector: { exact: "y" }',
        '',
      ];
      const source = lines.join('\n');
      const address = { index: 0, exact: 'x' };
      const withoutId = (text: string) => text.replace(/id: a-\w+\n {4}/, '');
      assert.equal(
        withoutId(after(source, appendNote(address, { text: 'Ask.' }))),
        source.replace("{ exact: 'x' }\n", "{ exact: 'x' }\n    notes:\n      - text: Ask.\n"),
      );
      assert.equal(
        withoutId(after(source, updateAnnotation(address, { kind: 'quote', selector: { exact: 'z' } }))),
        source.replace('claim', 'quote').replace("'x'", '"z"'),
      );
      const both = allOf(appendNote(address, { text: 'Ask.' }), deleteAnnotation({ index: 1, exact: 'y' }));
      assert.equal(commentsIn(after(source, both)), commentsIn(source));
    });

    it('adds notes and evidence, in block and in flow style', () => {
      const noted = allOf(
        appendNote('a-1', { by: 'Ann', at: '2026-11-23T10:00:00Z', text: 'First: line\nsecond line' }),
        addEvidence('a-1', { source: 'census', says: 'supports', locator: '12' }),
        appendNote('a-1', { text: '- dash' }),
      );
      const text = after(
        'version: 1\nannotations:\n- id: a-1\n  kind: claim\n  selector: {exact: x}\n',
        noted,
      );
      assert.equal(
        text,
        [
          'version: 1',
          'annotations:',
          '- id: a-1',
          '  kind: claim',
          '  selector: {exact: x}',
          '  sources:',
          '  - { source: census, says: supports, locator: "12" }',
          '  notes:',
          '  - by: Ann',
          '    at: 2026-11-23T10:00:00Z',
          '    text: |-',
          '      First: line',
          '      second line',
          '  - text: "- dash"',
          '',
        ].join('\n'),
      );
      const flow =
        'version: 1\nannotations: [{id: a-1, kind: claim, selector: {exact: x}, notes: [{text: a}]}]\n';
      assert.equal(
        after(flow, appendNote('a-1', { text: 'b, c' })),
        flow.replace('[{text: a}]', '[{text: a}, { text: "b, c" }]'),
      );
    });

    it('writes what is short on one line, unless it stands on several there', () => {
      const head = 'version: 1\nannotations:\n  - id: a-1\n    kind: claim\n    selector: { exact: x }\n';
      const note = { by: 'Ann', at: '2026-11-23', text: 'Ask her.' };
      const inOne = '      - { by: Ann, at: 2026-11-23, text: Ask her. }\n';
      assert.equal(after(head, appendNote('a-1', note)), `${head}    notes:\n${inOne}`);
      const long = `${'A long note that goes on. '.repeat(5)}End.`;
      assert.match(after(head, appendNote('a-1', { ...note, text: long })), /- by: Ann\n.*\n {8}text: >-\n/);
      const beside = `${head}    notes:\n      - by: Bo\n        text: Short.\n`;
      assert.equal(
        after(beside, appendNote('a-1', note)),
        `${beside}      - by: Ann\n        at: 2026-11-23\n        text: Ask her.\n`,
      );
      const besideLong = `${head}    notes:\n      - by: Bo\n        text: >-\n          ${long}\n`;
      assert.equal(after(besideLong, appendNote('a-1', note)), `${besideLong}${inOne}`);
    });

    it('begins a list that is empty, and is refused where it is none', () => {
      const source = (notes: string) =>
        `version: 1\nannotations:\n  - { id: a-1, kind: note, selector: { exact: x }, notes: ${notes} }\n`;
      const empty =
        'version: 1\nannotations:\n  - id: a-1\n    kind: note\n    selector: { exact: x }\n    notes:\n';
      assert.equal(after(empty, appendNote('a-1', { text: 'b' })), `${empty}      - text: b\n`);
      assert.equal(after(source('[]'), appendNote('a-1', { text: 'b' })), source('[{ text: b }]'));
      assert.match(
        refused(source('far'), appendNote('a-1', { text: 'b' })),
        /^"notes:" of this annotation is not a list\. Make it one in the annotations file/,
      );
      assert.match(refused(source('{ a: 1 }'), appendNote('a-1', { text: 'b' })), /is not a list/);
    });

    it('folds each kind of prose', () => {
      const words = 'The office said that the figure was revised. '.repeat(3).trim();
      const texts = [
        after(source, updateAnnotation('a-1', { summary: words })),
        after(source, appendNote('a-1', { text: words })),
        after('version: 1\n', upsertPerson({ id: 'ann', bio: words })),
      ];
      for (const [text, key] of texts.map((text, nth) => [text, ['summary', 'text', 'bio'][nth]]))
        assert.match(text, new RegExp(`${key}: >-.*\\n +The office said`));
    });

    it('folds long prose so that it reads and diffs well', () => {
      const words = `${'The office said that the figure was revised. '.repeat(6)}# Really`;
      const text = after(source, updateAnnotation('a-1', { correction: null, stet: { why: words } }));
      assert.ok(text.split('\n').every((line) => line.length <= 110));
      assert.equal(readSidecar(text).value.annotations[0].stet?.why, words);
    });
  });

  it('deletes an annotation with its lines and one gap', () => {
    const source = [
      'version: 1',
      'annotations:',
      '  - id: a-1',
      '    kind: claim # one',
      '    selector: { exact: One. }',
      '',
      '  # about two',
      '  - id: a-2',
      '    kind: claim',
      '    selector: { exact: Two. }',
      '',
      '  - id: a-3',
      '    kind: claim',
      '    selector: { exact: Three. }',
      'dismissed: []',
      '',
    ];
    const without = (id: string) => after(source.join('\n'), deleteAnnotation(id)).split('\n');
    assert.deepEqual(without('a-1'), [...source.slice(0, 2), ...source.slice(6)]);
    assert.deepEqual(without('a-2'), [...source.slice(0, 7), ...source.slice(10)]);
    assert.deepEqual(without('a-3'), [...source.slice(0, 11), ...source.slice(14)]);
    assert.equal(
      after(
        source.join('\n'),
        allOf(deleteAnnotation('a-1'), deleteAnnotation('a-2'), deleteAnnotation('a-3')),
      ),
      'version: 1\nannotations: []\n  # about two\n\ndismissed: []\n',
    );
  });

  it('adds and changes people', () => {
    const source = 'version: 1\npeople:\n  - { id: ann, name: Ann Lee, age: 7 }\n';
    assert.equal(
      after(source, upsertPerson({ id: 'ann', role: 'editor', name: 'Anne Lee' })),
      source.replace('Ann Lee, age', 'Anne Lee, role: editor, age'),
    );
    assert.equal(
      after(source, upsertPerson({ id: 'bob', name: 'Bob', aliases: ['No', '1.10'] })),
      `${source}  - id: bob\n    name: Bob\n    aliases:\n      - "No"\n      - "1.10"\n`,
    );
  });

  it('dismisses a suggestion once, and takes it back', () => {
    const suggestion = { kind: 'claim', exact: 'It rained.', prefix: 'so ' } as const;
    const source = 'version: 1\n';
    const once = after(source, addDismissed(suggestion));
    assert.equal(after(once, addDismissed(suggestion)), once);
    assert.equal(
      once,
      'version: 1\ndismissed:\n  - kind: claim\n    exact: "It rained."\n    prefix: "so "\n',
    );
    assert.equal(after(once, removeDismissed(suggestion)), 'version: 1\ndismissed: []\n');
    const other = { kind: 'claim', exact: 'It snowed.' } as const;
    const both = after(once, addDismissed(other));
    assert.equal(after(both, removeDismissed(other)), once);
    assert.equal(after(once, removeDismissed(other)), once);
    assert.equal(after(source, removeDismissed(other)), source);
    // Somebody's own keys make it no other suggestion.
    const marked = once.replace('kind: claim', 'kind: claim\n    why: stale');
    assert.equal(after(marked, addDismissed(suggestion)), marked);
  });

  it('changes what is said about the article', () => {
    const source = 'version: 1\narticle: { url: "https://x" }\nannotations: []\n';
    assert.equal(
      after(source, setArticle({ title: 'A: B' })),
      source.replace('{ url', '{ title: "A: B", url'),
    );
    assert.equal(
      after('version: 1\nannotations: []\n', setArticle({ byline: 'Ann' })),
      'version: 1\narticle:\n  byline: Ann\nannotations: []\n',
    );
    assert.match(refused('version: 1\narticle: rain\n', setArticle({ title: 'x' })), /article/);
  });

  describe('aliases', () => {
    const source = [
      'version: 1',
      'annotations:',
      '  - id: a-1',
      '    kind: claim',
      '    selector: &s',
      '      exact: "x"',
      '    checkedBy: &me Ann',
      '  - id: a-2',
      '    kind: quote',
      '    selector: *s',
      '    checkedBy: *me # too',
      '  - id: a-3',
      '    kind: quote',
      '    selector: *s',
      '    checkedBy: *me',
      '',
    ].join('\n');

    it('writes out the one that is changed', () => {
      assert.equal(
        after(source, updateAnnotation('a-2', { checkedBy: 'Bob' })),
        source.replace('*me # too', 'Bob # too'),
      );
      assert.equal(
        after(source, updateAnnotation('a-2', { selector: { exact: 'x', start: 1 } })),
        source.replace('selector: *s', 'selector:\n      exact: "x"\n      start: 1'),
      );
    });

    it('hands the anchor on when what it names is changed or deleted', () => {
      assert.equal(
        after(source, updateAnnotation('a-1', { checkedBy: 'Bob' })),
        source.replace('&me Ann', 'Bob').replace('*me', '&me Ann'),
      );
      assert.equal(
        after(source, updateAnnotation('a-1', { selector: { exact: 'y' } })),
        source
          .replace('selector: &s\n      exact: "x"', 'selector:\n      exact: "y"')
          .replace('selector: *s', 'selector: &s\n      exact: "x"'),
      );
      const { value } = readSidecar(after(source, deleteAnnotation('a-1')));
      assert.deepEqual(value.annotations, readSidecar(source).value.annotations.slice(1));
    });

    it('parts them under keys that are no text', () => {
      for (const key of [
        '? [a, {b: c}]\n      :',
        '? {a: b}\n      :',
        '[a, b]:',
        '7:',
        '~:',
        '? - a\n        - b\n      :',
        ':',
      ]) {
        const odd = source.replace('    checkedBy: *me # too', `    odd:\n      ${key} *me # too`);
        assert.equal(
          after(odd, updateAnnotation('a-1', { checkedBy: 'Bob' })),
          odd.replace('&me Ann', 'Bob').replace('*me', '&me Ann'),
        );
        assert.deepEqual(
          readSidecar(after(odd, deleteAnnotation('a-1'))).value.annotations,
          readSidecar(odd).value.annotations.slice(1),
        );
      }
    });

    it('parts them inside such a key, and says what to do where one is the key', () => {
      const within = source.replace('    checkedBy: *me # too', '    ? [*me, x]\n    : 1 # too');
      assert.equal(
        after(within, updateAnnotation('a-1', { checkedBy: 'Bob' })),
        within.replace('&me Ann', 'Bob').replace('*me', '&me Ann'),
      );
      const itself = source.replace('    checkedBy: *me # too', '    *me : 1 # too');
      assert.match(
        refused(itself, updateAnnotation('a-1', { checkedBy: 'Bob' })),
        /^\*me stands as a key here.* Write the key itself in its place, then try again\.$/,
      );
      assert.ok(updateAnnotation('a-2', { summary: 'Dry.' })(itself).ok);
    });

    it('hands a tag on with the anchor, and writes it out with a copy', () => {
      const tagged = source.replace('&me Ann', '&me !desk Ann').replace('&s\n', '&s !sel\n');
      assert.equal(
        after(tagged, updateAnnotation('a-1', { checkedBy: null })),
        tagged.replace(/ *checkedBy: &me !desk Ann\n/, '').replace('*me', '&me !desk Ann'),
      );
      assert.match(
        after(tagged, updateAnnotation('a-1', { selector: { exact: 'y' } })),
        /a-2[^]*selector: &s !sel\n/,
      );
      assert.match(
        after(tagged, updateAnnotation('a-2', { selector: { exact: 'y' } })),
        /a-2[^]*selector: !sel\n/,
      );
    });
  });

  describe('is refused', () => {
    const edit = updateAnnotation('a-1', { kind: 'note' });
    const annotation = (id: string) => `  - { id: ${id}, kind: claim, selector: { exact: x } }\n`;

    it('where the file has errors, or is of a newer version', () => {
      assert.match(refused(`version: 1\nannotations:\n${annotation('a-1')}\tx: 1\n`, edit), /error/);
      assert.match(refused(`version: 2\nannotations:\n${annotation('a-1')}`, edit), /newer/);
    });

    it('where two have one id, and only for these', () => {
      const source = `version: 1\nannotations:\n${annotation('a-1')}${annotation('a-1')}${annotation('a-2')}`;
      assert.match(refused(source, edit), /more than once/);
      assert.match(refused(source, deleteAnnotation('a-1')), /more than once/);
      assert.ok(updateAnnotation('a-2', { kind: 'note' })(source).ok);
    });

    it('where the annotation is gone', () => {
      assert.match(refused('version: 1\n', edit), /not in the annotations file/);
    });
  });
});
