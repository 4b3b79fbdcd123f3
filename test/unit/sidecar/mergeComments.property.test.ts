import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { GeneratorValue } from 'fast-check';
import { mergeSidecars } from '../../../src/core/sidecar/merge.ts';
import { mergeData } from '../../../src/core/sidecar/merge/data.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { sameData, type Dict } from '../../../src/core/yaml/data.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { dataOf } from '../../../src/core/yaml/readData.ts';
import { drawEdit, pick } from './drawnEdits.ts';
import { handwritten } from './handwritten.ts';
import { itemsOf, readOtherwise, type Plain } from './otherReader.ts';

/** How many merges are tried. */
const runs = Math.ceil(Number(process.env.COPYDESK_EDITS ?? 1_200) / 8);

const comment = /# (?:[a-z]+\d+|the end|beyond)/g;

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [words] of text.matchAll(comment)) counts.set(words, (counts.get(words) ?? 0) + 1);
  return counts;
}

interface Sides {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** The comments that a merge lost: those that a side added, and those of the base that no side took out. */
function lostIn({ base, ours, theirs }: Sides, text: string): readonly string[] {
  const [was, mine, other, is] = [base, ours, theirs, text].map(countsOf);
  return [...new Set([...mine.keys(), ...other.keys()])].filter((words) => {
    const [b, o, t] = [was, mine, other].map((counts) => counts.get(words) ?? 0);
    // What both added may be one and the same; what stands more than once may have been moved.
    const needed = Math.max(b, o, t) > 1 || Math.min(o, t) > b ? Math.max(o, t) - b : o + t - b;
    return (is.get(words) ?? 0) < needed;
  });
}

function dataIn(text: string): Dict {
  const parsed = parseYaml(text);
  const data = dataOf(parsed);
  assert.ok(parsed.issues.length === 0 && data?.type === 'dict', text);
  return data;
}

function check(sides: Sides): 'merged' | 'refused' {
  const result = mergeSidecars(sides.base, sides.ours, sides.theirs);
  if ('error' in result) return 'refused';
  const texts = [sides.base, sides.ours, sides.theirs, result.text].join('\n------\n');
  assert.deepEqual(lostIn(sides, result.text), [], texts);
  const [was, mine, other, is] = [sides.base, sides.ours, sides.theirs, result.text].map(dataIn);
  assert.ok(sameData(is, mergeData({ base: was, ours: mine, theirs: other }).merged), texts);
  return 'merged';
}

const same = (a: Plain, b: Plain): boolean => {
  try {
    assert.deepEqual(a, b);
    return true;
  } catch {
    return false;
  }
};

function readOrNull(source: string): Plain | null {
  try {
    return readSidecar(source).parses ? readOtherwise(source) : null;
  } catch {
    return null;
  }
}

/** The text with one more comment, beside a line or on one of its own, in any column; as it was where it would be text. */
function commented(g: GeneratorValue, source: string, words: string): string {
  const lines = source.split('\n');
  const at = g(fc.nat, { max: lines.length - 1 });
  const lineBreak = /\r$/.exec(lines[at])?.[0] ?? '';
  const changed = g(fc.boolean)
    ? lines.with(at, `${lines[at].slice(0, lines[at].length - lineBreak.length)} ${words}${lineBreak}`)
    : lines.toSpliced(at, 0, `${' '.repeat(g(fc.nat, { max: 6 }))}${words}${lineBreak}`);
  const text = changed.join('\n');
  const before = readOrNull(source);
  const after = readOrNull(text);
  return before !== null && after !== null && same(before, after) ? text : source;
}

/** The text without one of its comments. */
function uncommented(g: GeneratorValue, source: string): string {
  const all = [...source.matchAll(comment)];
  if (all.length === 0) return source;
  const { index, 0: words } = pick(g, all);
  const text = source.slice(0, index) + source.slice(index + words.length);
  const before = readOrNull(source);
  const after = readOrNull(text);
  return before !== null && after !== null && same(before, after) ? text : source;
}

/** The text with two neighbours of its annotations in each other's place, where these are plain lines. */
function reordered(g: GeneratorValue, source: string): string {
  const lines = source.split('\n');
  const dashes = [...lines.keys()].filter((at) => /^ *- /.test(lines[at]));
  const columnOf = (at: number) => lines[at].indexOf('-');
  const pairs = dashes.flatMap((first, nth) => {
    const second = dashes.slice(nth + 1).find((at) => columnOf(at) <= columnOf(first));
    return second !== undefined && columnOf(second) === columnOf(first) ? [[first, second] as const] : [];
  });
  if (pairs.length === 0) return source;
  const [first, second] = pick(g, pairs);
  const rest = lines
    .slice(second + 1)
    .findIndex((line) => /\S/.test(line) && line.search(/\S/) <= columnOf(first));
  const end = rest < 0 ? lines.length - 1 : second + 1 + rest;
  const text = [
    ...lines.slice(0, first),
    ...lines.slice(second, end),
    ...lines.slice(first, second),
    ...lines.slice(end),
  ].join('\n');
  const ids = (of: string) => {
    const read = readOrNull(of);
    return read === null ? null : itemsOf(read, 'annotations').map((item) => JSON.stringify(item, deep));
  };
  const [before, after] = [ids(source), ids(text)];
  return before && after && same(before.toSorted(), after.toSorted()) ? text : source;
}

const deep = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

/** What somebody makes of a sidecar: edits at the desk and, by hand, comments, other places for entries. */
function history(g: GeneratorValue, base: string, who: string, comments: string): string {
  const ids = readSidecar(base).value.annotations.flatMap(({ id }) => id ?? []);
  let text = base;
  const turns = g(fc.nat, { max: 5 });
  for (let turn = 0; turn < turns; turn++) {
    const way = g(fc.nat, { max: 6 });
    if (way < 3) text = commented(g, text, `# ${comments}${g(fc.nat, { max: 2 * turn })}`);
    else if (way === 3) text = uncommented(g, text);
    else if (way === 4) text = reordered(g, text);
    else {
      const result = drawEdit(g, [...ids, `${who}-0`], who, turn)(text);
      if (result.ok) text = result.text;
    }
  }
  return text;
}

describe('a merge of any sidecars keeps each comment or is refused', () => {
  it('that two people made from one', () => {
    let merged = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const base = handwritten(g, { aliases: g(fc.boolean), odd: true });
        const ours = history(g, base, 'ann', pick(g, ['a', 'a', 'a', 'c']));
        const theirs = history(g, base, 'bob', pick(g, ['b', 'b', 'a', 'c']));
        if (check({ base, ours, theirs }) === 'merged') merged++;
      }),
      { numRuns: runs },
    );
    assert.ok(merged > runs * 0.8, `only ${merged} of ${runs} were merged`);
  });

  it('however little they have in common', () => {
    let merged = 0;
    fc.assert(
      fc.property(fc.gen(), (g) => {
        const [base, ours, theirs] = ['', pick(g, ['', 'a']), pick(g, ['', 'b'])].map((comments) => {
          const text = handwritten(g, { aliases: g(fc.boolean), odd: true });
          return comments === '' ? text : text.replaceAll(/# c(?=\d)/g, `# ${comments}`);
        });
        if (check({ base, ours, theirs }) === 'merged') merged++;
      }),
      { numRuns: runs },
    );
    assert.ok(merged > 0);
  });
});
