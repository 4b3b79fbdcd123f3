import assert from 'node:assert/strict';
import { applyOps } from '../../../src/core/yaml/apply.ts';
import { dataOfValue } from '../../../src/core/yaml/data.ts';
import type { Op, Path } from '../../../src/core/yaml/ops.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { plainStyle } from './style.ts';

/** The text after ops that have to succeed. */
function after(source: string, ...ops: Op[]): string {
  const result = applyOps(parseYaml(source), ops, { name: 'file', style: plainStyle });
  if (!result.ok) assert.fail(`${result.message}\n${source}`);
  return result.text;
}
function refused(source: string, ...ops: Op[]): string {
  const result = applyOps(parseYaml(source), ops, { name: 'file', style: plainStyle });
  assert.ok(!result.ok, 'it should be refused');
  return result.message;
}

const set = (path: Path, value: unknown): Op => ({ type: 'set', path, value: dataOfValue(value) });
const add = (path: Path, afterKey: string | null, pairs: object): Op => ({
  type: 'add-keys',
  path,
  after: afterKey,
  pairs: Object.entries(pairs).map(([key, value]) => [key, dataOfValue(value)] as const),
});
const remove = (path: Path, ...keys: string[]): Op => ({ type: 'remove-keys', path, keys });
const insert = (path: Path, index: number, ...items: unknown[]): Op => ({
  type: 'insert-items',
  path,
  at: [{ index, items: items.map(dataOfValue) }],
});
const drop = (path: Path, ...indices: number[]): Op => ({ type: 'delete-items', path, indices });

/** A source, what is done, and the source after it. */
type Row = readonly [string, Op, string];

const sets: readonly Row[] = [
  ['a: &n 1 # c\nb: 2\n', set(['a'], { m: 1 }), 'a: &n # c\n  m: 1\nb: 2\n'],
  ['a: 1\nb: 2\n', set(['a'], 'x'), 'a: x\nb: 2\n'],
  ['a:\n  1\nb: 2\n', set(['a'], { m: 1 }), 'a:\n  m: 1\nb: 2\n'],
  ['a:\r\n\r\n  1\r\nb: 2\r\n', set(['a'], { m: 1 }), 'a:\r\n  m: 1\r\nb: 2\r\n'],
  ['a:\n    1 # c\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  m: 1\nb: 2\n'],
  ['a: # c\n    1\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  m: 1\nb: 2\n'],
  ['a:\n  # c\n\n  1\t\nb: 2\n', set(['a'], { m: 1 }), 'a:\n  # c\n  m: 1\nb: 2\n'],
  ['a: # c\n  1  # d\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  # d\n  m: 1\nb: 2\n'],
  ['a:\n  1\nb: 2\n', set(['a'], 'x\ny'), 'a: |-\n  x\n  y\nb: 2\n'],
  ['a: # c\n    1\nb: 2\n', set(['a'], 'x\ny'), 'a: # c\n    |-\n  x\n  y\nb: 2\n'],
  ['-\n    1\n- 2\n', set([0], { a: 1, b: 2 }), '- a: 1\n  b: 2\n- 2\n'],
  ['a: &n {k: 1}\nb:\n  *n\nc: 2\n', set(['a'], 'x'), 'a: x\nb: &n\n  k: 1\nc: 2\n'],
  ['m: &m 1\na: &n {k: *m}\nb: *n\n', set(['b', 'k'], 'x'), 'm: &m 1\na: &n {k: *m}\nb:\n  k: x\n'],
  ['a: 1   # c\nb: 2\n', set(['a'], 'x'), 'a: x   # c\nb: 2\n'],
  ["a: 'one\n  two' # c\nb: 2\n", set(['a'], 'x'), 'a: x # c\nb: 2\n'],
  ['a: |\n  x\n\n  y\n\n# c\nb: 2\n', set(['a'], 'x'), 'a: x\n\n# c\nb: 2\n'],
  ['a: |+\n  x\n\n\nb: 2\n', set(['a'], 'x'), 'a: x\nb: 2\n'],
  ['a: >- # why\n  x\nb: 2\n', set(['a'], 'x\ny'), 'a: |- # why\n  x\n  y\nb: 2\n'],
  ['a: >- # why\n  x\nb: 2\n', set(['a'], { m: 1 }), 'a: # why\n  m: 1\nb: 2\n'],
  ['a: # c\n  k: 1\n  # deep\nb: 2\n', set(['a'], 'x'), 'a: x # c\nb: 2\n'],
  ['a:\n  k: 1\n  # deep\n# shallow\nb: 2\n', set(['a'], 'x'), 'a: x\n# shallow\nb: 2\n'],
  ['a:\n  k: 1\nb: 2\n', set(['a'], { m: [1], n: {} }), 'a:\n  m:\n    - 1\n  "n": {}\nb: 2\n'],
  ['a: [1, 2] # c\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  m: 1\nb: 2\n'],
  ['a: 1 # c\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  m: 1\nb: 2\n'],
  ['a: 1 # c\nb: 2\n', set(['a'], 'x\ny'), 'a: "x\\ny" # c\nb: 2\n'],
  ['a: 1\nb: 2\n', set(['a'], 'x\ny'), 'a: |-\n  x\n  y\nb: 2\n'],
  ['a:\nb: 2\n', set(['a'], { m: 1 }), 'a:\n  m: 1\nb: 2\n'],
  ['a: # c\nb: 2\n', set(['a'], { m: 1 }), 'a: # c\n  m: 1\nb: 2\n'],
  ['a:   # c\nb: 2\n', set(['a'], 'x'), 'a: x   # c\nb: 2\n'],
  ['a: 1', set(['a'], ['x']), 'a:\n  - x'],
  ['- 1\n- 2\n', set([0], { a: 1, b: 2 }), '- a: 1\n  b: 2\n- 2\n'],
  ['-   1 # c\n- 2\n', set([0], 'x'), '-   x # c\n- 2\n'],
  ['- a: 1\n  b: 2\n# c\n- 2\n', set([0], 'x'), '- x\n# c\n- 2\n'],
  ['-\n- 2\n', set([0], ['x', 'y']), '- - x\n  - "y"\n- 2\n'],
  ['- |\n  x\n- 2\n', set([0], ['x', 'y']), '- - x\n  - "y"\n- 2\n'],
  ['{a: 1, b: {c: }}', set(['b', 'c'], 'x'), '{a: 1, b: {c: x}}'],
  ['{a: 1, b:}', set(['b'], 'x'), '{a: 1, b: x}'],
  ['{a, b: 1}', set(['a'], 'x'), '{a: x, b: 1}'],
  ['{"a": 1, "b": 2}', set(['a'], 'x: y'), '{"a": "x: y", "b": 2}'],
  ['[a, b, [c]]', set([2, 0], '[d]'), '[a, b, ["[d]"]]'],
  ['a: &n 1\nb: *n\n', set(['a'], 'x'), 'a: x\nb: &n 1\n'],
  ['a: &n\n  k: 1\nb: *n\nc: 3\n', set(['a'], 'x'), 'a: x\nb: &n\n  k: 1\nc: 3\n'],
  ['a: &n [1]\nb: [*n, 2]\n', set(['a', 0], 'x'), 'a: [x]\nb: [&n [1], 2]\n'],
  ['a: &n 1\nb: *n\nc: *n\n', set(['b'], 'x'), 'a: &n 1\nb: x\nc: *n\n'],
  ['a: &n {k: 1}\nb: *n # c\nc: *n\n', set(['b', 'k'], 'x'), 'a: &n {k: 1}\nb: # c\n  k: x\nc: *n\n'],
  ['a: &n\n  k: &m 1\nb: *n\nc: *m\n', set(['b', 'k'], 'x'), 'a: &n\n  k: &m 1\nb:\n  k: x\nc: *m\n'],
  ['a: &n\n  k: &m 1\nb: *n\nc: *m\n', set(['a'], 'x'), 'a: x\nb: &n\n  k: 1\nc: &m 1\n'],
  ['l:\n  - &n { k: 1 }\n  - *n\n', set(['l', 0, 'k'], 'x'), 'l:\n  - { k: x }\n  - &n\n    k: 1\n'],
  [
    'l:\n  - &n\n    k: 1\n  - *n\n  - *n\n',
    set(['l', 1, 'k'], 'x'),
    'l:\n  - &n\n    k: 1\n  - k: x\n  - *n\n',
  ],
  ['a: &n 1\nb: *n\nc: &m 2\n', set(['c'], 'x'), 'a: &n 1\nb: *n\nc: &m x\n'],
  ['a: &n { [k, l]: 1 }\nb: [*n]\n', set(['a'], 'x'), 'a: x\nb: [&n { ["k", "l"]: 1 }]\n'],
  ['a: &n { { k: , l: 2 }: 1 }\nb: [*n]\n', set(['a'], 'x'), 'a: x\nb: [&n { {"k": ~, "l": "2"}: 1 }]\n'],
  ['a: !t 1\nb: 2\n', set(['a'], 'x'), 'a: !t x\nb: 2\n'],
  ['? a\n: 1\nb: 2\n', set(['a'], 'x'), '? a\n: x\nb: 2\n'],
  ['a: "" # c\nb: 2\n', set(['a'], 'x'), 'a: x # c\nb: 2\n'],
  ['a:\t1\nb: 2\n', set(['a'], { m: 1 }), 'a:\n  m: 1\nb: 2\n'],
  ['a: 1\t\t# c\nb: 2\n', set(['a'], { m: 1 }), 'a:\t\t# c\n  m: 1\nb: 2\n'],
  ['a: &n 1\nb: &m 2\nd: *m\nc: *n\n', set(['a'], 'x'), 'a: x\nb: &m 2\nd: *m\nc: &n 1\n'],
  ['- &n 1\n- *n\n- 3\n', set([0], 'x'), '- x\n- &n 1\n- 3\n'],
  ['{a: # c\n}', set(['a'], 'x'), '{a: x # c\n}'],
  ['a: >-  # why\n  x\nb: 2\n', set(['a'], 'x\ny'), 'a: |-  # why\n  x\n  y\nb: 2\n'],
  ['? [k]\n: 1\na: 2\n', set(['a'], 3), '? [k]\n: 1\na: 3\n'],
  ['a: 1\r\nb: 2\r\n', set(['a'], { m: 'x\ny' }), 'a:\r\n  m: |-\r\n    x\r\n    y\r\nb: 2\r\n'],
  ['a: "x" # c\nb: 2\n', set(['a'], null), 'a:  # c\nb: 2\n'],
  ['a: [x, y] # c\n', set(['a'], null), 'a:  # c\n'],
  ['a: &n 1\nb: *n\nc:\nd: 2\n', set(['c'], 'x'), 'a: &n 1\nb: *n\nc: x\nd: 2\n'],
  ['m:\n- 1\nb: 2\n', set(['b'], { k: 1 }), 'm:\n- 1\nb:\n  k: 1\n'],
  ['a: &n !t\n  k: 1\nb: *n\nc: 2\n', set(['a'], 'x'), 'a: !t x\nb: &n !t\n  k: 1\nc: 2\n'],
  ['a: &n !!str 1\nb: *n\n', set(['a'], 'x'), 'a: !!str x\nb: &n !!str 1\n'],
  ['a: &n !<tag:x.org> 1\nb: *n\n', set(['a'], 'x'), 'a: !<tag:x.org> x\nb: &n !<tag:x.org> 1\n'],
  ['a: &n !t\nb: *n\n', set(['a'], 'x'), 'a: !t x\nb: &n !t\n'],
  ['a: &n !t {}\nl: [*n]\n', set(['a'], 'x'), 'a: !t x\nl: [&n !t {}]\n'],
  ['a: &n { [k]: 1 }\nb: *n\nc: 2\n', set(['a'], 'x'), 'a: x\nb: &n\n  ? ["k"]\n  : 1\nc: 2\n'],
  ['a: &n { {k: v}: 1 }\nb: [*n]\n', set(['a'], 'x'), 'a: x\nb: [&n { {"k": "v"}: 1 }]\n'],
];

const additions: readonly Row[] = [
  ['a: 1\nb: 2\n', add([], 'a', { x: 1 }), 'a: 1\nx: 1\nb: 2\n'],
  ['a: 1\nb: 2\n', add([], null, { x: 1, y: [2] }), 'x: 1\n"y":\n  - 2\na: 1\nb: 2\n'],
  ['a: 1\nb: 2', add([], 'b', { x: 1 }), 'a: 1\nb: 2\nx: 1'],
  ['a: 1 # c\n# d\nb: 2\n', add([], 'a', { x: 1 }), 'a: 1 # c\nx: 1\n# d\nb: 2\n'],
  ['# c\na: 1\n', add([], null, { x: 1 }), 'x: 1\n# c\na: 1\n'],
  ['# c\n\n# d\na: 1\n', add([], null, { x: 1 }), '# c\n\nx: 1\n# d\na: 1\n'],
  ['a: 1\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: 1\n\nx: 1\n\nb: 2\n'],
  ['a: 1\n\nb: 2\n', add([], 'b', { x: 1 }), 'a: 1\n\nb: 2\n\nx: 1\n'],
  ['version: 1\nb: 2\n\nc: 3\n', add([], 'version', { x: 1 }), 'version: 1\nx: 1\nb: 2\n\nc: 3\n'],
  ['- a: 1\n  b: 2\n', add([0], null, { x: 1 }), '- x: 1\n  a: 1\n  b: 2\n'],
  ['-  a: 1\n   b: 2\n', add([0], null, { x: { y: 1 } }), '-  x:\n     "y": 1\n   a: 1\n   b: 2\n'],
  ['- a: 1\n', add([0], 'a', { x: 1 }), '- a: 1\n  x: 1\n'],
  [
    'm:\n\n    # c\n    a: 1\n    # d\n\n    b: 2\n',
    add(['m'], 'a', { x: 1 }),
    'm:\n\n    # c\n    a: 1\n    x: 1\n    # d\n\n    b: 2\n',
  ],
  ['m: {} # c\nb: 2\n', add(['m'], null, { x: 1 }), 'm: # c\n  x: 1\nb: 2\n'],
  ['m: { }\n', add(['m'], null, { x: 1 }), 'm:\n  x: 1\n'],
  ['m: { # c\n  }\n', add(['m'], null, { x: 1 }), 'm: { x: 1 # c\n  }\n'],
  ['m: {a: 1}\n', add(['m'], 'a', { x: 1, y: 'a, b' }), 'm: {a: 1, x: 1, "y": "a, b"}\n'],
  ['m: {a: 1}\n', add(['m'], null, { x: 1 }), 'm: {x: 1, a: 1}\n'],
  ['m: {a: 1, }\n', add(['m'], 'a', { x: 1 }), 'm: {a: 1, x: 1, }\n'],
  ['[{}]\n', add([0], null, { x: 1 }), '[{ x: 1 }]\n'],
  ['[{ }]\n', add([0], null, { x: 1 }), '[{ x: 1 }]\n'],
  ['{}\n', add([], null, { x: 1, y: { z: 2 } }), 'x: 1\n"y":\n  z: 2\n'],
  ['{"a": {}}\n', add(['a'], null, { x: 1, y: 'no' }), '{"a": { "x": 1, "y": "no" }}\n'],
  ['{"a": 1}\n', add([], 'a', { x: { y: ['z'] } }), '{"a": 1, "x": { "y": ["z"] }}\n'],
  ['a: >\n  text\n  more\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: >\n  text\n  more\n\nx: 1\n\nb: 2\n'],
  ['a: |+\n  text\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: |+\n  text\n\nx: 1\nb: 2\n'],
  ['a:\n  k: |+\n    y\n\nb: 2\n', add([], 'a', { x: 1 }), 'a:\n  k: |+\n    y\n\nx: 1\nb: 2\n'],
  ['a:\n  - |+\n    y\n\nb: 2\n', add([], 'a', { x: 1 }), 'a:\n  - |+\n    y\n\nx: 1\nb: 2\n'],
  ...['|+\n  y\n\n', '\n  k: |+\n    y\n\n', '\n  - |+\n    y\n\n'].map((kept): Row => [
    `a: ${kept}b: 2\n\nc: 3\n`,
    add([], 'a', { x: 1 }),
    `a: ${kept}x: 1\nb: 2\n\nc: 3\n`,
  ]),
  ['a: []\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: []\n\nx: 1\n\nb: 2\n'],
  ['a: {}\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: {}\n\nx: 1\n\nb: 2\n'],
  ['a: {k: 1}\n\nb: 2\n', add([], 'a', { x: 1 }), 'a: {k: 1}\n\nx: 1\n\nb: 2\n'],
  ['a: 1\r\nb: 2\r\n', add([], 'a', { x: 'l\nm' }), 'a: 1\r\nx: |-\r\n  l\r\n  m\r\nb: 2\r\n'],
  ['\uFEFFa: 1\nb: 2\n', add([], null, { x: 1 }), '\uFEFFx: 1\na: 1\nb: 2\n'],
  ['a: 1\n...\n', add([], 'a', { x: 1 }), 'a: 1\nx: 1\n...\n'],
  ['--- # c\na: 1\n', add([], null, { x: 1 }), '--- # c\nx: 1\na: 1\n'],
  ['&n a: 1\n', add([], null, { x: 1 }), 'x: 1\n&n a: 1\n'],
  ['? a\n: 1\n', add([], 'a', { x: 1 }), '? a\n: 1\nx: 1\n'],
  ['# only\n', add([], null, { x: 1 }), '# only\nx: 1\n'],
  ['# only', add([], null, { x: 1 }), '# only\nx: 1\n'],
  ['', add([], null, { x: 1 }), 'x: 1\n'],
  ['a: 1\n', add([], 'a', { 'x,y': 1 }), 'a: 1\nx,y: 1\n'],
  ['m: {a: 1}\n', add(['m'], 'a', { 'x,y': 1 }), 'm: {a: 1, "x,y": 1}\n'],
  ['a: 1\n', add([], 'a', { 'x: y': 1 }), 'a: 1\n"x: y": 1\n'],
  ['---\n# only\n...\n', add([], null, { x: 1 }), '---\n# only\nx: 1\n...\n'],
];

const removals: readonly Row[] = [
  ['a: 1\n\nb: 2\n\nc: 3\n\nd: 4\n', remove([], 'a', 'b'), 'c: 3\n\nd: 4\n'],
  ['{a: 1, b:}', remove([], 'b'), '{a: 1}'],
  ['{a: 1, b: }', remove([], 'a'), '{b: }'],
  ['a:\n  k: 1\n  # deep\n\n  # deeper\n# not its own\nb: 2\n', remove([], 'a'), '# not its own\nb: 2\n'],
  ['m:\n  k: 1\n  l: 2\n    # deep', remove(['m'], 'l'), 'm:\n  k: 1'],
  ['a: 1\nb: 2\nc: 3\n', remove([], 'a'), 'b: 2\nc: 3\n'],
  ['a: 1\nb: 2\nc: 3\n', remove([], 'b', 'c'), 'a: 1\n'],
  ['a: 1\nb: 2', remove([], 'b'), 'a: 1'],
  ['a: 1\n\nb: 2\n\nc: 3\n', remove([], 'b'), 'a: 1\n\nc: 3\n'],
  ['a: 1\n\nb: 2\n\nc: 3\n', remove([], 'a'), 'b: 2\n\nc: 3\n'],
  ['a: 1\n\nb: 2\n\nc: 3\n', remove([], 'c'), 'a: 1\n\nb: 2\n'],
  ['a: 1\n\nb: 2\n\n\n', remove([], 'b'), 'a: 1\n'],
  ['a: 1\n\nb: 2', remove([], 'b'), 'a: 1'],
  ['a: 1\n# about b\nb: 2 # two\n# after\nc: 3\n', remove([], 'b'), 'a: 1\n# about b\n# after\nc: 3\n'],
  ['a:\n  k: 1\n  # deep\nb: 2\n', remove([], 'a'), 'b: 2\n'],
  ['# head\na: 1\n\nb: 2\n', remove([], 'a'), '# head\n\nb: 2\n'],
  ['m:\n  a: 1\nb: 2\n', remove(['m'], 'a'), 'm: {}\nb: 2\n'],
  ['m:\n  a: 1 # c\n  b: 2\nb: 2\n', remove(['m'], 'a', 'b'), 'm: {}\nb: 2\n'],
  ['m:\n  # c\n  a: 1\nb: 2\n', remove(['m'], 'a'), 'm: {}\n  # c\nb: 2\n'],
  ['- a: 1\n  b: 2\n', remove([0], 'a'), '- b: 2\n'],
  ['- a: 1 # c\n  b: 2\n', remove([0], 'a'), '- b: 2\n'],
  ['- a: 1\n\n  b: 2\n  c: 3\n', remove([0], 'a', 'c'), '- b: 2\n'],
  ['- a: 1\n  b: 2\n  c: 3\n', remove([0], 'a', 'b'), '- c: 3\n'],
  ['- a: 1\n- 2\n', remove([0], 'a'), '- {}\n- 2\n'],
  ['- - a: 1\n    b: 2\n', remove([0, 0], 'b'), '- - a: 1\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'a'), 'm: {b: 2, c: 3}\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'b'), 'm: {a: 1, c: 3}\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'c'), 'm: {a: 1, b: 2}\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'a', 'b'), 'm: {c: 3}\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'a', 'c'), 'm: {b: 2}\n'],
  ['m: {a: 1, b: 2, c: 3}\n', remove(['m'], 'a', 'b', 'c'), 'm: {}\n'],
  ['m: { a: 1, }\n', remove(['m'], 'a'), 'm: {  }\n'],
  ['m: {a: 1 , b: 2 }\n', remove(['m'], 'b'), 'm: {a: 1  }\n'],
  ['m: {a: 1 , b: 2 }\n', remove(['m'], 'a'), 'm: {b: 2 }\n'],
  ['a: &n {k: 1, l: 2}\nb: *n\n', remove(['b'], 'k'), 'a: &n {k: 1, l: 2}\nb:\n  l: 2\n'],
  ['a: &n 1\nb: *n\nc: *n\n', remove([], 'a'), 'b: &n 1\nc: *n\n'],
  ['a: &n x, y\nb: [*n]\n', remove([], 'a'), 'b: [&n "x, y"]\n'],
  ['a: &n x, 1\nb: [*n]\n', remove([], 'a'), 'b: [&n "x, 1"]\n'],
  ["a: &n it's x, y\nb: [*n]\n", remove([], 'a'), 'b: [&n "it\'s x, y"]\n'],
  ['a: 1\r\n\r\nb: 2\r\n\r\nc: 3\r\n', remove([], 'b'), 'a: 1\r\n\r\nc: 3\r\n'],
  ['a: 1\r\nb: 2\r\n', remove([], 'b'), 'a: 1\r\n'],
  ['a: 1\r\nb: 2', remove([], 'b'), 'a: 1'],
  ['\uFEFFa: 1\nb: 2\n', remove([], 'a'), '\uFEFFb: 2\n'],
];

const items: readonly Row[] = [
  ['- 1\n- 2\n', insert([], 0, 'x'), '- x\n- 1\n- 2\n'],
  ['- 1\n- 2\n', insert([], 1, 'x', 'y'), '- 1\n- x\n- "y"\n- 2\n'],
  ['- 1\n- 2\n', insert([], 2, 'x'), '- 1\n- 2\n- x\n'],
  ['- 1\n\n- 2\n', insert([], 0, 'x'), '- x\n\n- 1\n\n- 2\n'],
  ['- 1\n\n- 2\n', insert([], 1, 'x'), '- 1\n\n- x\n\n- 2\n'],
  ['- 1\n\n- 2\n', insert([], 2, 'x', 'y'), '- 1\n\n- 2\n\n- x\n\n- "y"\n'],
  ['- 1\n# c\n- 2\n', insert([], 1, 'x'), '- 1\n- x\n# c\n- 2\n'],
  ['# c\n- 1\n', insert([], 0, { a: 1, b: [2] }), '- a: 1\n  b:\n    - 2\n# c\n- 1\n'],
  ['spaced:\n  - 1\n', insert(['spaced'], 1, 'x', 'y'), 'spaced:\n  - 1\n\n  - x\n\n  - "y"\n'],
  ['spaced:\n  - 1\n', insert(['spaced'], 0, 'x'), 'spaced:\n  - x\n\n  - 1\n'],
  ['spaced:\n  - 1\n  - 2\n', insert(['spaced'], 2, 'x'), 'spaced:\n  - 1\n  - 2\n  - x\n'],
  ['m: []\n', insert(['m'], 0, 'x', { a: 1 }), 'm:\n  - x\n  - a: 1\n'],
  ['m: [ ] # c\nb: 2\n', insert(['m'], 0, 'x'), 'm: # c\n  - x\nb: 2\n'],
  ['m: [ # c\n ]\n', insert(['m'], 0, 'x'), 'm: [x # c\n ]\n'],
  ['m: [1, 2]\n', insert(['m'], 0, 'x', 'y'), 'm: [x, "y", 1, 2]\n'],
  ['m: [1, 2]\n', insert(['m'], 1, 'x'), 'm: [1, x, 2]\n'],
  ['m: [1, 2]\n', insert(['m'], 2, { a: 1 }), 'm: [1, 2, { a: 1 }]\n'],
  ['m: [[]]\n', insert(['m', 0], 0, 'x'), 'm: [[x]]\n'],
  ['["a"]\n', insert([], 1, 'x'), '["a", x]\n'],
  ['"a": [x]\n', insert(['a'], 1, 'z'), '"a": [x, z]\n'],
  ['m: [1]\n', insert(['m'], 1, { a: 1, b: {} }), 'm: [1, { a: 1, b: {} }]\n'],
  ['- 1\n', insert([], 1, null), '- 1\n-\n'],
  ['- &n !t\n  k: 1\n- *n\n', drop([], 0), '- &n !t\n  k: 1\n'],
  ['- - 1\n  - 2\n', insert([0], 0, 'x'), '- - x\n  - 1\n  - 2\n'],
  ['- - 1\n  - 2\n', insert([0], 2, ['x']), '- - 1\n  - 2\n  - - x\n'],
  ['m:\n- 1\nb: 2\n', insert(['m'], 1, { a: 1, l: ['z'] }), 'm:\n- 1\n- a: 1\n  l:\n  - z\nb: 2\n'],
  [
    'm:\n   - 1\nb: 2\n',
    insert(['m'], 1, { a: 1, l: ['z'] }),
    'm:\n   - 1\n   - a: 1\n     l:\n       - z\nb: 2\n',
  ],
  ['- 1\n- 2\n- 3\n', drop([], 0), '- 2\n- 3\n'],
  ['- 1\n- 2\n- 3\n', drop([], 0, 2), '- 2\n'],
  ['- 1\n- 2\n- 3\n', drop([], 1, 2), '- 1\n'],
  ['m:\n  - 1\n  # c\n  - 2\nb: 2\n', drop(['m'], 0, 1), 'm: []\n  # c\nb: 2\n'],
  ['m:\n  - 1\n\n  - 2\n\n  - 3\n', drop(['m'], 1), 'm:\n  - 1\n\n  - 3\n'],
  ['m:\n  - 1\n\n  - 2\n\n  - 3\n', drop(['m'], 2), 'm:\n  - 1\n\n  - 2\n'],
  ['m:\n  - 1\n\n  - 2\n\n  - 3\nb: 2\n', drop(['m'], 2), 'm:\n  - 1\n\n  - 2\n\nb: 2\n'],
  ['- - 1\n  - 2\n', drop([0], 0), '- - 2\n'],
  ['- - 1\n- 2\n', drop([0], 0), '- []\n- 2\n'],
  ['m: [1, 2, 3]\n', drop(['m'], 0), 'm: [2, 3]\n'],
  ['m: [1, 2, 3]\n', drop(['m'], 2), 'm: [1, 2]\n'],
  ['m: [1]\n', drop(['m'], 0), 'm: []\n'],
  ['m: [a, b, c, d]\n', drop(['m'], 0, 1), 'm: [c, d]\n'],
  ['m: [a, b, c, d]\n', drop(['m'], 1, 3), 'm: [a, c]\n'],
  ['m: [a, b, c, d]\n', drop(['m'], 0, 2, 3), 'm: [b]\n'],
  ['m: [a, &n b, c, *n]\n', drop(['m'], 1), 'm: [a, c, &n b]\n'],
];

/** Over several lines in brackets: the comments of what goes stay as well. */
const overLines: readonly Row[] = [
  ['m: {a: 1, # one\n  b: 2 # two\n  }\n', remove(['m'], 'b'), 'm: {a: 1 # one\n # two\n  }\n'],
  ['m: {a: 1, # one\n  b: 2 # two\n  }\n', remove(['m'], 'a'), 'm: { # one\n  b: 2 # two\n  }\n'],
  ['m: [a, # one\n  b, # two\n  c]\n', drop(['m'], 2), 'm: [a, # one\n  b # two\n]\n'],
  ['m: [a, # one\n  b, # two\n  c]\n', drop(['m'], 1), 'm: [a, # one\n   # two\n  c]\n'],
  ['m: [a, # one\n  b, c]\n', drop(['m'], 1, 2), 'm: [a, # one\n  ]\n'],
  ['m: [a # one\n  , b]\n', drop(['m'], 1), 'm: [a # one\n  ]\n'],
  ['m: [a # one\n  , b]\n', drop(['m'], 0), 'm: [ # one\n   b]\n'],
  ['m: [a,\n  b,\n  c]\n', drop(['m'], 0, 2), 'm: [\n  b]\n'],
  ['m: [a,\n  b,\n  c,\n]\n', drop(['m'], 2), 'm: [a,\n  b,\n]\n'],
];

const hold = (rows: readonly Row[]) => {
  for (const [source, op, expected] of rows)
    assert.equal(after(source, op), expected, JSON.stringify([source, op]));
};

describe('an edit of YAML changes only the bytes it is about', () => {
  it('where a value is put in the place of another', () => hold(sets));
  it('where keys are added', () => hold(additions));
  it('where keys are removed', () => hold(removals));
  it('where items are inserted or deleted', () => hold(items));
  it('where entries in brackets over several lines are deleted', () => hold(overLines));

  it('where several things are done', () => {
    assert.equal(
      after('a: 1\nb: 2\nc: 3\n', set(['a'], 'x'), remove([], 'b'), add([], 'a', { d: 4 })),
      'a: x\nd: 4\nc: 3\n',
    );
    assert.equal(after('a: 1\nb: 2\n', add([], 'a', { d: 4 }), set(['d'], 5)), 'a: 1\nd: 5\nb: 2\n');
    assert.equal(
      after('m:\n  a: 1\nb: 2\n', add(['m'], 'a', { d: 4 }), add([], 'm', { d: 5 })),
      'm:\n  a: 1\n  d: 4\nd: 5\nb: 2\n',
    );
    assert.equal(
      after('m:\n  a: 1\na: 2\n', remove([], 'a'), add(['m'], 'a', { d: 4 })),
      'm:\n  a: 1\n  d: 4\n',
    );
    assert.match(refused('a: 1\nb: 2\n', remove([], 'b'), add([], 'b', { d: 4 })), /by hand in the file/);
  });

  it('where a value that others share is changed after another one', () => {
    assert.equal(after('a: &n 1\nb: *n\nc: 2\n', set(['c'], 'x'), set(['a'], 'z')), 'a: z\nb: &n 1\nc: x\n');
    assert.equal(
      after('a: &n { k: 1 }\nb: *n\nc: *n\n', set(['b', 'k'], 'x'), set(['c', 'k'], 'z')),
      'a: &n { k: 1 }\nb:\n  k: x\nc:\n  k: z\n',
    );
    assert.equal(
      after('a: &n\n  k: 1\nb: *n\nc: *n\n', set(['a', 'k'], 'x'), set(['c'], 'z')),
      'a:\n  k: x\nb: &n\n  k: 1\nc: z\n',
    );
    assert.equal(after('- &n\n  k: 1\n- *n\n', drop([], 0)), '- &n\n  k: 1\n');
    assert.equal(after('a: &n [x]\nb: [*n]\n', remove([], 'a')), 'b: [&n [x]]\n');
    assert.equal(after('a:\n  &n 1\nb: *n\n', remove([], 'a')), 'b: &n 1\n');
    assert.equal(
      after('a: &nn 0\nb: &n 1\nc: *n\nd: *nn\n', set(['b'], 'x')),
      'a: &nn 0\nb: x\nc: &n 1\nd: *nn\n',
    );
  });

  it('where keys come, change and go around one place, each edit on what those before it left', () => {
    const inner = 'a:\n  k: 1\nb: 2\nc: 3\n';
    assert.equal(after(inner, set(['a', 'k'], 4), remove([], 'a')), 'b: 2\nc: 3\n');
    assert.equal(after(inner, set(['a', 'k'], 4), remove([], 'c', 'a')), 'b: 2\n');
    const flat = 'a: 1 # one\nb: 2 # two\n';
    assert.equal(
      after(flat, add([], 'a', { v: 1 }), add([], 'a', { w: 2 })),
      'a: 1 # one\nw: 2\nv: 1\nb: 2 # two\n',
    );
    assert.equal(
      after(flat, add([], 'a', { v: 1 }), add([], 'b', { w: 2 }), add([], 'a', { x: 3 })),
      'a: 1 # one\nx: 3\nv: 1\nb: 2 # two\nw: 2\n',
    );
    assert.equal(after(flat, add([], 'a', { v: 1 }), remove([], 'a')), 'v: 1\nb: 2 # two\n');
    assert.equal(after(flat, remove([], 'b'), add([], 'a', { v: 1 })), 'a: 1 # one\nv: 1\n');
    assert.equal(
      after(flat, set(['a'], { m: 1 }), add([], 'a', { v: 1 })),
      'a: # one\n  m: 1\nv: 1\nb: 2 # two\n',
    );
    assert.equal(
      after(flat, add([], 'a', { v: 1 }), set(['a'], { m: 1 })),
      'a: # one\n  m: 1\nv: 1\nb: 2 # two\n',
    );
    assert.equal(
      after('m:\n  a: 1 # one\nb: 2\n', remove(['m'], 'a'), add(['m'], null, { a: 3 }), set(['m', 'a'], 'x')),
      'm:\n  a: x\nb: 2\n',
    );
    assert.equal(after('l: [1, 2]\n', insert(['l'], 0, 'x'), set(['l', 1], 'z')), 'l: [x, z, 2]\n');
    assert.equal(
      after('l:\n  - 1 # one\n  - 2 # two\n', insert(['l'], 1, 'x'), set(['l', 2], 'z')),
      'l:\n  - 1 # one\n  - x\n  - z # two\n',
    );
  });

  it('where several edits touch one place after the other', () => {
    assert.equal(
      after(
        'a: 1\nb: 2\n',
        add([], 'a', { x: { y: 1 } }),
        set(['x', 'y'], 2),
        add(['x'], 'y', { z: 3 }),
        remove([], 'b'),
        add([], 'x', { w: 4 }),
      ),
      'a: 1\nx:\n  "y": 2\n  z: 3\nw: 4\n',
    );
    assert.equal(
      after('l: [1, 2, 3]\n', drop(['l'], 0), set(['l', 0], 'x'), insert(['l'], 2, 'y'), drop(['l'], 1)),
      'l: [x, "y"]\n',
    );
    assert.equal(
      after('l:\n  - 1 # one\n  - 2 # two\n', set(['l', 0], 'x'), set(['l', 1], 'z'), insert(['l'], 1, 'm')),
      'l:\n  - x # one\n  - m\n  - z # two\n',
    );
    assert.equal(
      after(
        'a: 1\nb: 2\n',
        remove([], 'a'),
        add([], null, { a: 3 }),
        set(['a'], { k: [] }),
        insert(['a', 'k'], 0, 'x'),
      ),
      'a:\n  k:\n    - x\nb: 2\n',
    );
  });

  it('and is refused where it does not fit, by the name of the file', () => {
    const misfits: readonly (readonly [string, Op])[] = [
      ['a: 1\n', set(['b'], 'x')],
      ['a: 1\n', set(['a', 'b'], 'x')],
      ['a: [1]\n', set(['a', 1], 'x')],
      ['a: [1]\n', set(['a', 'b'], 'x')],
      ['a: { b: 1 }\n', set(['a', 0], 'x')],
      ['a: 1\n', add(['a'], null, { x: 1 })],
      ['a: 1\n', remove(['a'], 'x')],
      ['a: { b: 1 }\n', insert(['a'], 0, 'x')],
      ['a: { b: 1 }\n', drop(['a'], 0)],
    ];
    for (const [source, op] of misfits)
      assert.match(
        refused(source, op),
        /^This edit does not fit the file any more/,
        JSON.stringify([source, op]),
      );
    for (const [source, op] of [
      ['a: 1\n', add([], 'b', { x: 1 })],
      ['a: [1]\n', drop(['a'], 1)],
      ['a: [1]\n', drop(['a'], 0, 1)],
      ['- 1\n- 2\n', drop([], 0, 5)],
      ['- 1\n', insert([], 2, 'x')],
      ['- 1\n', insert([], -1, 'x')],
      ['a: [1]\n', insert(['a'], 2, 'x')],
      ['a: 1\n', remove([], 'b')],
      ['a: 1\nb: 2\n', remove([], 'b', 'c')],
      ['{"a": 1}\n', set(['a'], null)],
    ] as const) {
      assert.match(refused(source, op), /Make the change by hand in the file\.$/, source);
    }
    assert.match(
      refused('a: &n k\nm:\n  ? *n\n  : 1\n', set(['a'], 'x')),
      /^\*n stands as a key here.*Write the key itself in its place/,
    );
  });
});
