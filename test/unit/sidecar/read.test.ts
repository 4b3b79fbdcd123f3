import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { lineColumn } from '../../../src/core/lineColumn.ts';

const read = (source: string) => readSidecar(source);
const codes = (source: string) => read(source).issues.map(({ code }) => code);
/** Each issue as "line:column code". */
const problems = (source: string) =>
  read(source).issues.map(({ code, range }) => {
    const { line, column } = lineColumn(source, range.start);
    return `${line}:${column} ${code}`;
  });

describe('reading a sidecar', () => {
  it('takes an empty file, or one of comments, as an empty sidecar that can be written', () => {
    for (const source of ['', '\n', '# nothing yet\n', '---\n# soon\n...\n', '\uFEFF']) {
      const reading = read(source);
      assert.deepEqual(reading.issues, [], JSON.stringify(source));
      assert.ok(reading.parses && reading.writable);
      assert.deepEqual(reading.value.annotations, []);
    }
  });

  it('reads one claim, with only what is required', () => {
    const { value, issues } = read(
      'version: 1\nannotations:\n  - kind: claim\n    selector:\n      exact: "It rained."\n',
    );
    assert.deepEqual(issues, []);
    assert.deepEqual(value.annotations, [{ kind: 'claim', selector: { exact: 'It rained.' } }]);
  });

  it('takes text as its author wrote it, never as a number, date or truth value', () => {
    const words = ['1.10', '041', 'no', 'true', 'null', '2026-11-23', '0x1F', '1e3', '.inf', '12:30'];
    for (const word of words) {
      const { value, issues } = read(`version: 1\narticle:\n  title: ${word}\npeople:\n  - id: ${word}\n`);
      assert.deepEqual(issues, []);
      assert.equal(value.article?.title, word);
      assert.equal(value.people[0].id, word);
    }
  });

  it('reads the ratings true and false, quoted or not', () => {
    const source = (rating: string) =>
      `version: 1\nannotations:\n- { kind: claim, selector: { exact: x }, rating: ${rating} }\n`;
    for (const rating of ['true', '"true"', "'true'"])
      assert.equal(read(source(rating)).value.annotations[0].rating, 'true');
  });

  it('says at the right place what to write instead, and keeps the rest', () => {
    const source = [
      'version: 1',
      'annotations:',
      '  - id: a-1',
      '    kind: claim',
      '    selector: { exact: "one", start: "12" }',
      '    verdict: perhaps',
      '    checkedAt: yesterday',
      '  - id: a-2',
      '    kind: rumour',
      '    selector: { exact: two }',
      '  - id: a-3',
      '    kind: quote',
      '    selector: { prefix: three }',
      '  - just words',
      '  - id: a-4',
      '    kind: note',
      '    selector: { exact: four }',
      '    notes: all good',
      '',
    ].join('\n');
    assert.deepEqual(problems(source), [
      '5:38 invalid-value',
      '6:14 invalid-value',
      '7:16 invalid-value',
      '9:11 invalid-value',
      '13:17 missing-field',
      '14:5 invalid-value',
      '18:12 invalid-value',
    ]);
    const { value, issues } = read(source);
    assert.deepEqual(value.annotations, [
      { id: 'a-1', kind: 'claim', selector: { exact: 'one' } },
      { id: 'a-4', kind: 'note', selector: { exact: 'four' } },
    ]);
    assert.match(issues[1].message, /confirmed, needs-correction, unverified, opinion/);
  });

  it('asks about a key that is nearly one of ours, and about no other', () => {
    const source = 'version: 1\ncolour: red\narticle:\n  titel: A\n  weather: wet\n';
    assert.deepEqual(problems(source), ['4:3 unknown-key']);
    assert.match(read(source).issues[0].message, /"title"/);
  });

  it('says where a comma has ended a value in flow style, once', () => {
    const note = (words: string) => `version: 1\narticle:\n  notes:\n    - { by: ann, text: ${words} }\n`;
    assert.deepEqual(problems(note('Spent so far, or the estimate, or both')), ['4:38 cut-by-comma']);
    assert.equal(
      read(note('Spent so far, or the estimate')).issues[0].message,
      'A comma ended the value of "text": "or the estimate" is not read. Put all of it in quotes.',
    );
    assert.deepEqual(problems(note('"Spent so far, or the estimate"')), []);
    assert.deepEqual(problems(note('Spent, weather: wet')), [], 'a key of their own');
    assert.deepEqual(
      problems(note('Spent, weather: wet, sunny')),
      [],
      'the value of that key is none of ours',
    );
    for (const own of ['weather:', 'weather: ~', '"weather":', 'weather: !!null']) {
      assert.deepEqual(problems(note(`Spent, ${own}`)), [], 'a key of their own, without a value');
      assert.deepEqual(problems(note(`Spent, ${own}, sunny`)), []);
    }
    assert.deepEqual(problems(note('Spent so far, weather, mine: ~')), ['4:38 cut-by-comma']);
    assert.deepEqual(problems('version: 1\narticle:\n  title: A\n  weather:\n'), []);
    const evidence = 'kind: claim, selector: { exact: a }, sources: [{ title: Census, trade with Japan }]';
    assert.deepEqual(problems(`version: 1\nannotations:\n  - { ${evidence} }\n`), ['3:71 cut-by-comma']);
  });

  it('finds ids that stand twice or name nothing', () => {
    const source = [
      'version: 1',
      'people:',
      '  - { id: ann, name: Ann }',
      '  - { id: ann, name: Anne }',
      'annotations:',
      '  - { id: a-1, kind: claim, selector: { exact: x }, person: bob }',
      '  - { id: a-1, kind: claim, selector: { exact: y }, sources: [{ source: census }] }',
      '  - { id: a-2, kind: claim, selector: { exact: z } }',
    ].join('\n');
    assert.deepEqual(problems(source), [
      '3:11 duplicate-person-id',
      '4:11 duplicate-person-id',
      '6:11 duplicate-annotation-id',
      '6:61 unknown-person',
      '7:11 duplicate-annotation-id',
      '7:73 unknown-source',
    ]);
    const reading = read(source);
    assert.deepEqual([...reading.duplicateIds], ['a-1']);
    assert.equal(reading.value.annotations.length, 3);
  });

  it('locates an annotation and its fields in the source', () => {
    const source = 'version: 1\nannotations:\n  - junk\n  - kind: claim\n    selector: { exact: "x" }\n';
    const reading = read(source);
    const [annotation] = reading.value.annotations;
    const range = reading.locate(annotation.selector, 'exact');
    assert.equal(source.slice(range!.start, range!.end), '"x"');
    assert.ok(source.slice(reading.annotationRanges[0].start).startsWith('kind: claim'));
    assert.deepEqual(reading.refOf(annotation), { index: 1, exact: 'x' });
  });

  it('reads a version above ours, and does not offer to write it', () => {
    const reading = read('version: 2\narticle: { title: A }\n');
    assert.equal(reading.value.article?.title, 'A');
    assert.ok(reading.parses && !reading.writable);
    assert.deepEqual(codes('version: 2\n'), ['newer-version']);
  });

  it('asks for a version where there is none, and reads on', () => {
    const reading = read('article: { title: A }\n');
    assert.deepEqual(
      reading.issues.map(({ code }) => code),
      ['missing-version'],
    );
    assert.equal(reading.value.article?.title, 'A');
  });

  it('reads aliases, CRLF and a byte order mark', () => {
    const source =
      '\uFEFFversion: 1\r\nannotations:\r\n- kind: claim\r\n  selector: &s { exact: "x" }\r\n  checkedBy: &me A B\r\n' +
      '- kind: quote\r\n  selector: *s\r\n  checkedBy: *me\r\n';
    const { value, issues } = read(source);
    assert.deepEqual(issues, []);
    assert.deepEqual(value.annotations[1], { kind: 'quote', selector: { exact: 'x' }, checkedBy: 'A B' });
  });

  it('says so where a key stands too deep to be read', () => {
    const source =
      'version: 1\nannotations:\n  - kind: claim\n    selector:\n      exact: one\n      verdict: confirmed\n      mine: 1\n';
    assert.deepEqual(problems(source), ['6:7 misplaced-key']);
    assert.match(read(source).issues[0].message, /Indent it less, like "selector:"/);
  });

  describe('that is broken', () => {
    const broken = (source: string) => {
      const reading = read(source);
      assert.ok(!reading.parses && !reading.writable);
      assert.deepEqual(reading.value.annotations, []);
      return problems(source)[0];
    };

    it('names line and column of broken YAML', () => {
      assert.equal(broken('version: 1\nannotations:\n\t- kind: claim\n'), '3:1 yaml-syntax');
      assert.equal(broken('version: 1\narticle: "open\n'), '3:1 yaml-syntax');
      assert.equal(broken('version: 1\nversion: 1\n'), '2:1 yaml-syntax');
      assert.equal(broken('version: 1\narticle: *nobody\n'), '2:10 yaml-syntax');
      assert.equal(broken('version: 1\nmine: &me\n  also: [*me]\n'), '3:10 yaml-syntax');
    });

    it('says once what is wrong, where it is wrong, and what to do', () => {
      const story =
        'version: 1\nannotations:\n  - kind: KIND\n    selector: { exact: one }\n    verdict: confirmed\n';
      const only = (source: string) => {
        const { issues } = read(source);
        assert.equal(issues.length, 1, JSON.stringify(issues));
        return `${problems(source)[0]} ${issues[0].message}`;
      };
      assert.match(
        only(story.replace('KIND', '[claim')),
        /^3:11 .*"\[" here is never closed\. Add the missing "\]"/,
      );
      assert.match(only(story.replace('one }', 'one')), /^4:15 .*Add the missing "}"/);
      assert.match(
        only(story.replace('    verdict', '   verdict')),
        /^5:1 .*not indented like its neighbours/,
      );
      assert.match(only(story.replace('    verdict', '\tverdict')), /^5:1 .*Indent with spaces/);
      assert.match(only(story.replace('verdict:', 'verdict')), /^5:5 .*no "key:" of its own/);
    });

    it('knows the marks of a git conflict', () => {
      const source = 'version: 1\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs\n';
      assert.equal(broken(source), '2:1 merge-markers');
      assert.equal(read(source).issues.length, 1);
    });

    it('refuses a second document and a top level that is not keys and values', () => {
      assert.equal(broken('version: 1\n---\nversion: 1\n'), '2:1 several-documents');
      assert.equal(broken('- version: 1\n'), '1:1 no-keys-and-values');
      assert.equal(broken('hello\n'), '1:1 no-keys-and-values');
      assert.match(read('hello\n').issues[0].message, /^An annotations file is keys and values/);
    });

    it('refuses nesting that no sidecar has', () => {
      assert.match(broken(`version: ${'['.repeat(100_000)}`), /too-deep$/);
      assert.match(broken('- '.repeat(100_000)), /too-deep$/);
      assert.match(broken(`version: 1\na: ${'{ a: '.repeat(5000)}`), /too-deep$/);
    });

    it('refuses a file of 50 MB', () => {
      assert.equal(broken(`version: 1\n#${' '.repeat(50_000_000)}`), '1:1 too-large');
    });

    it('refuses aliases that multiply', () => {
      const notes = Array.from({ length: 400 }, () => '{ text: x }').join(', ');
      const claims = Array.from({ length: 400 }, () => '  - *claim').join('\n');
      const source = `version: 1\nannotations:\n  - &claim { kind: claim, selector: { exact: x }, notes: [${notes}] }\n${claims}\n`;
      assert.match(broken(source), /too-many-aliases$/);
    });

    it('does not follow aliases where it does not read', () => {
      const lines = ['version: 1', 'a0: &a0 [x, x]'];
      for (let level = 1; level < 40; level++)
        lines.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
      const reading = read(lines.join('\n'));
      assert.ok(reading.parses);
    });
  });
});
