import assert from 'node:assert/strict';
import * as v from 'valibot';
import type { YamlFormat } from '../../../src/core/yaml/format.ts';
import { limits } from '../../../src/core/yaml/limits.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { readFile } from '../../../src/core/yaml/readFile.ts';
import { plainStyle } from './style.ts';

const quote = 'Put the text in quotes.';
const noKey =
  'This line has no "key:" of its own. Add one, indent it below the key it belongs to, or put the text in quotes.';
const notInLine =
  'This line is not indented like its neighbours. Line it up with the keys or items it belongs with.';
const second =
  'A second ": " on this line. Put the text in quotes, or start the nested key on a line of its own.';
const twice =
  'This key stands here twice. Keep one of them, or begin a new item with "- " if it belongs to another.';
const twoDocuments =
  'A second YAML document starts here. Keep one: delete the line "---" and what does not belong.';

/** A source, the offset and length of what is marked, and the one message. */
const broken: readonly (readonly [string, number, number, string])[] = [
  ['a:\n\tb: 1\n', 3, 1, 'Indent with spaces: YAML takes no tabs here.'],
  ['a: 1\na: 2\n', 5, 1, twice],
  ['a: 1\nb\nc: 2\n', 5, 1, noKey],
  ['a:\n- b\nc\n', 7, 1, noKey],
  ['a: 1\n"x\ny": 2\n', 5, 5, noKey],
  ['a: b: c\n', 3, 1, second],
  ['a:\n  b: 1\n c: 2\n', 10, 1, notInLine],
  ['a: >\n\tx', 5, 1, notInLine],
  ['a:\n  - b\n c\n', 9, 1, notInLine],
  ['a:\n  - b\n  c\n', 9, 1, notInLine],
  ['- - a\n  b\n', 6, 1, notInLine],
  ['a: "open\nb: 1\n', 14, 1, 'The text that begins with " does not end with one. Add the closing ".'],
  ["a: 'open\n", 9, 1, "The text that begins with ' does not end with one. Add the closing '."],
  ['a: @x\n', 3, 1, `Plain value cannot start with reserved character @. ${quote}`],
  ['a: *\n', 3, 1, `Alias cannot be an empty string. ${quote}`],
  ['a: "\\q"\n', 4, 1, 'A backslash here is not one YAML knows. Write it twice, or use single quotes.'],
  ['a: [1, 2\nb: 3\n', 3, 5, 'The "[" here is never closed. Add the missing "]".'],
  ['a: {x: 1\nb: 3\n', 3, 5, 'The "{" here is never closed. Add the missing "}".'],
  ['a: [1, [2], 3\nb: 3\n', 3, 10, 'The "[" here is never closed. Add the missing "]".'],
  ['a: [[1], [2\nb: 3\n', 9, 2, 'The "[" here is never closed. Add the missing "]".'],
  [
    'a: *x\n',
    3,
    2,
    '*x stands for nothing: there is no &x before it. Write the value, or put it in quotes if it is text.',
  ],
  [
    'a: *x\nb: &x 1\n',
    3,
    2,
    '*x stands for nothing: there is no &x before it. Write the value, or put it in quotes if it is text.',
  ],
  ['a: &m { b: *m }\n', 11, 2, '*m stands inside what it names, so it has no end. Write the value out.'],
  ['a: 1\n---\nb: 2\n', 5, 3, twoDocuments],
  ['a: 1\n...\n---\nb: 2\n', 9, 3, twoDocuments],
  ['a: 1\na: 2\n---\nb: 2\n', 5, 1, twice],
  ['a: [1,, 2]\n', 6, 1, 'This is not YAML: Unexpected , in flow sequence.'],
  ['- b\nc: 1\n', 4, 1, 'This is not YAML: Unexpected scalar at node end.'],
  ['a: |.x\n  b\n', 4, 1, 'This is not YAML: Block scalar header includes extra characters: |.x.'],
  [
    '%YAML 1.2\n',
    10,
    1,
    'Missing directives-end indicator line. Add the missing sign, or put the text in quotes.',
  ],
];

describe('broken YAML', () => {
  it('is marked once, where it is broken, with what to do', () => {
    for (const [source, start, length, message] of broken) {
      const { issues } = parseYaml(source);
      assert.deepEqual(
        issues.map((issue) => [issue.severity, issue.range, issue.message]),
        [['error', { start, end: start + length }, message]],
        JSON.stringify(source),
      );
    }
  });

  it('names the second of two keys among fifty thousand, and in braces', () => {
    const many = Array.from({ length: 50_000 }, (_, nth) => `key-${String(nth)}: words\n`).join('');
    const issues = [`${many}key-7: words\n`, 'a: {b: 1, c: {b: 2}, b: 3}\n'].map(
      (source) => parseYaml(source).issues,
    );
    assert.deepEqual(
      issues.map((found) => found.map(({ range }) => range)),
      [[{ start: many.length, end: many.length + 1 }], [{ start: 21, end: 22 }]],
    );
  });

  it('that git left in conflict is one problem, at the first mark', () => {
    const source = 'a: 1\n<<<<<<< ours\nb: [1\n=======\nb: 2\n>>>>>>> theirs\n';
    assert.deepEqual(
      parseYaml(source).issues.map(({ code, range }) => [code, source.slice(range.start, range.end)]),
      [['merge-markers', '<<<<<<<']],
    );
    assert.match(
      parseYaml(source).issues[0].message,
      /keep what is right of both sides and delete the lines/,
    );
    assert.equal(parseYaml('a: 1\r\n<<<<<<<\r\nb: [1\r\n').issues[0].code, 'merge-markers');
    assert.equal(parseYaml('a: 1\n<<<<<<<\nb: [1\n').issues[0].code, 'merge-markers');
    assert.equal(parseYaml('a: [1\n>>>>>>> theirs\n').issues[0].code, 'merge-markers');
    assert.equal(parseYaml('a: b: c\n> x\n').issues[0].code, 'yaml-syntax');
    assert.deepEqual(parseYaml('<<<<<<< x\n').issues, []);
    assert.deepEqual(parseYaml('a: <<<<<<< x\nb: |\n  <<<<<<< x\n').issues, []);
  });

  it('in several places says so at each that follows from no other, and not more than twenty times', () => {
    const codes = (source: string) => parseYaml(source).issues.map(({ range }) => range.start);
    assert.deepEqual(codes('a: 1\na: 2\nb: @x\nc: *y\n'), [5, 13, 19]);
    assert.deepEqual(codes('a: 1\nb: [1\nc\nd: [2\n').length, 1);
    assert.deepEqual(codes('a: 1\na: 2\nb:\n\tc: 1\n'), [5, 13]);
    assert.deepEqual(codes('a: 1\na: 2\nb: "\\q"\n'), [5, 14]);
    // What comes first in the text is told, and so is a key that stands twice behind it.
    assert.deepEqual(codes('b: 1\na: 1\na: 2\nc\n'), [10]);
    assert.deepEqual(codes('b: 1\nc\na: 1\na: 2\n'), [5, 12]);
    assert.deepEqual(codes('b: 1\na: 1\na: 2\na: 3\nc: @x\n'), [10, 15, 23]);
    const many = Array.from({ length: 30 }, (_, nth) => `a${nth}: *b${nth}\n`).join('');
    assert.equal(codes(many).length, 20);
    const twice = Array.from({ length: 30 }, () => 'a: 1\n').join('');
    assert.equal(codes(twice).length, 20);
  });

  it('too large or too deep to be a file that people write is refused unread', () => {
    const [large] = parseYaml(`#${' '.repeat(limits.length)}`).issues;
    assert.equal(large.code, 'too-large');
    assert.match(large.message, /larger than 10 million characters/);
    assert.deepEqual(parseYaml(`#${' '.repeat(limits.length - 1)}`).issues, []);
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    assert.deepEqual(parseYaml(nested(limits.depth - 2)).issues, []);
    const [deep] = parseYaml(nested(limits.depth + 1)).issues;
    assert.equal(deep.code, 'too-deep');
    assert.match(deep.message, /more than 64 deep/);
    assert.ok(deep.range.start >= limits.depth - 3 && deep.range.start <= limits.depth + 1);
  });
});

const words = v.string('write text');
const part = v.object(
  { name: words, size: v.exactOptional(v.number('write a number')) },
  'write keys and values',
);
const format = {
  name: 'parts list',
  schema: v.object({
    version: v.exactOptional(v.number('write version: 2')),
    parts: v.exactOptional(v.array(part, 'write a list')),
    main: v.exactOptional(part),
    free: v.exactOptional(v.unknown()),
    sizes: v.exactOptional(v.record(v.string(), v.number('write a number'), 'write names with numbers')),
  }),
  version: 2,
  tightKeys: new Set(['main']),
  style: plainStyle,
} satisfies YamlFormat;

const read = (source: string) => readFile(parseYaml(source), format);
/** What is marked, and what is said of it. */
const said = (source: string) =>
  read(source).issues.map(({ severity, code, message, range }) => [
    source.slice(range.start, range.end),
    `${severity} ${code}: ${message}`,
  ]);

describe('reading a file by a schema', () => {
  it('takes what fits, leaves out what does not, and says what to write', () => {
    const source =
      'version: 2\nparts:\n  - { name: a, size: 1.5 }\n  -\n  - { name: b, size: "2" }\n  - { size: 3 }\n  - word\n  - { name: [c] }\nmain: [x]\nsizes: { a: 1, b: two, c: }\n';
    assert.deepEqual(read(source).value, {
      version: 2,
      parts: [{ name: 'a', size: 1.5 }, { name: 'b' }],
      sizes: { a: 1 },
    });
    assert.deepEqual(said(source), [
      ['', 'error empty-item: parts: this item is empty. Fill it in or delete it.'],
      ['"2"', 'error invalid-value: size: write a number.'],
      ['size', 'error missing-field: parts: add "name:" here.'],
      ['word', 'error invalid-value: parts: write keys and values.'],
      ['[', 'error invalid-value: name: write text.'],
      ['[', 'error invalid-value: main: write keys and values.'],
      ['two', 'error invalid-value: b: write a number.'],
    ]);
    assert.deepEqual(said('version: 2\nparts: { a: 1 }\nsizes: 4\n'), [
      ['a', 'error invalid-value: parts: write a list.'],
      ['4', 'error invalid-value: sizes: write names with numbers.'],
    ]);
    assert.deepEqual(said('version: 2\nmain: {}\n'), [
      ['{}', 'error missing-field: main: add "name:" here.'],
    ]);
  });

  it('takes a number only where it is written as one', () => {
    const size = (text: string) => read(`version: 2\nmain: { name: x, size: ${text} }\n`).value?.main?.size;
    assert.deepEqual(['7', '-7', '+7', '1.25', '007'].map(size), [7, -7, 7, 1.25, 7]);
    for (const text of ['"7"', '1e3', '0x1F', '.5', '7.', '7 m', 'x7', '.nan'])
      assert.equal(size(text), undefined, text);
  });

  it('keeps what may be anything as text, lists and keys', () => {
    assert.deepEqual(read('version: 2\nfree: { a: [1, ~, "x"], b: &n no, c: *n, ? [k] : v }\n').value?.free, {
      a: ['1', null, 'x'],
      b: 'no',
      c: 'no',
    });
    assert.deepEqual(read('version: 2\nfree:\n  - a:\n').value?.free, [{ a: null }]);
  });

  it('asks about a slip in a key, and about a key that is indented too deep', () => {
    assert.deepEqual(
      said('version: 2\nmian: 1\nmain: { nmae: x, name: y, sizes: 3, parts: 4, colour: red }\n'),
      [
        [
          'mian',
          'information unknown-key: "mian" is not a key we know, so it is kept but not read. Did you mean "main"?',
        ],
        [
          'nmae',
          'information unknown-key: "nmae" is not a key we know, so it is kept but not read. Did you mean "name"?',
        ],
        [
          'sizes',
          'warning misplaced-key: "sizes" is not read inside "main". Indent it less, like "main:" itself.',
        ],
        [
          'parts',
          'warning misplaced-key: "parts" is not read inside "main". Indent it less, like "main:" itself.',
        ],
      ],
    );
    assert.deepEqual(said('version: 2\nparts: [{ name: x, main: 1 }]\n'), []);
  });

  it('tells a slip from another word', () => {
    const asked = (key: string) => said(`version: 2\n${key}: 1\n`).length > 0;
    for (const slip of [
      'part',
      'parst',
      'Parts',
      'partss',
      'fre',
      'frea',
      'versoin',
      'versions',
      'verson',
      'vresoin',
    ])
      assert.ok(asked(slip), slip);
    for (const other of ['pa', 'pears', 'fear', 'mine', 'colour', 'parts'.repeat(7)])
      assert.ok(!asked(other), other);
    assert.match(said('version: 2\nsize: 1\n')[0][1], /Did you mean "sizes"/);
  });

  it('looks at the version', () => {
    assert.deepEqual(said('parts: []\n'), [
      ['', 'warning missing-version: Begin the file with "version: 2".'],
    ]);
    assert.ok(read('parts: []\n').writable);
    assert.ok(read('version: 1\n').writable);
    const newer = read('version: 3\nparts: [{ name: x }]\n');
    assert.deepEqual([newer.parses, newer.writable, newer.value?.parts?.length], [true, false, 1]);
    assert.deepEqual(said('version: 3\n'), [
      [
        '3',
        'warning newer-version: This file has version 3 of the format and this Copydesk knows 2. It is shown as far as it is understood and not changed; update Copydesk to edit it.',
      ],
    ]);
    assert.deepEqual(said('version: two\n'), [['two', 'error invalid-value: version: write version: 2.']]);
    assert.deepEqual(
      said('- x\n').at(0)?.[1],
      'error no-keys-and-values: A parts list is keys and values: begin it with "version: 2".',
    );
  });

  it('knows where each thing stands', () => {
    const source = 'version: 2\nparts:\n  - word\n  - { name: x, size: }\nmain: &m { name: y }\n';
    const { value, locate, indexOf } = read(source);
    const x = value?.parts?.[0] ?? {};
    const text = (range: { start: number; end: number } | null) =>
      range && source.slice(range.start, range.end);
    assert.equal(text(locate(x)), '{ name: x, size: }');
    assert.equal(text(locate(x, 'name')), 'x');
    assert.equal(locate(x, 'weight'), null);
    assert.equal(locate({}), null);
    assert.equal(indexOf(x), 1);
    assert.equal(indexOf(value?.main ?? {}), null);
    assert.equal(text(locate(value?.main ?? {}, 'name')), 'y');
  });

  it('follows aliases, as many as anybody writes', () => {
    const { value, issues } = read('version: 2\nparts:\n  - &p { name: &n x }\n  - *p\n  - { name: *n }\n');
    assert.deepEqual(value?.parts, [{ name: 'x' }, { name: 'x' }, { name: 'x' }]);
    assert.deepEqual(issues, []);
    const items = Array.from({ length: 400 }, () => '1').join(', ');
    const copies = Array.from({ length: 300 }, () => '*l').join(', ');
    const bomb = read(`version: 2\nfree: [&l [${items}], ${copies}]\n`);
    assert.deepEqual([bomb.parses, bomb.writable, bomb.value], [false, false, null]);
    assert.equal(bomb.issues[0].code, 'too-many-aliases');
    const few = read(`version: 2\nfree: [&l [${items}], *l, *l]\n`);
    assert.ok(few.parses);
  });
});
