import assert from 'node:assert/strict';
import * as v from 'valibot';
import { drain } from '../../../src/core/steps.ts';
import { applyOps } from '../../../src/core/yaml/apply.ts';
import { dataOfValue, sameData } from '../../../src/core/yaml/data.ts';
import type { YamlFormat } from '../../../src/core/yaml/format.ts';
import { isLong } from '../../../src/core/yaml/long/longYaml.ts';
import { shownPart, type EditBase } from '../../../src/core/yaml/long/shownPart.ts';
import type { Op, Path } from '../../../src/core/yaml/ops.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';
import { parseFile } from '../../../src/core/yaml/parseFile.ts';
import { dataOf } from '../../../src/core/yaml/readData.ts';
import { readFile } from '../../../src/core/yaml/readFile.ts';
import { plainStyle } from './style.ts';

const words = v.string('write text');
const person = v.object({
  id: words,
  text: v.exactOptional(words),
  offices: v.exactOptional(v.array(v.object({ title: words }), 'write a list')),
});
const format = {
  name: 'people list',
  schema: v.object({
    desks: v.exactOptional(v.array(words, 'write a list')),
    people: v.exactOptional(v.array(person, 'write a list')),
    end: v.exactOptional(words),
  }),
  version: null,
  tightKeys: new Set<string>(),
  style: plainStyle,
} satisfies YamlFormat;

const count = 90;
const story = 'She has reported from the harbor since the spring and knows its people by name. '
  .repeat(8)
  .trim();
/** The lines of one of the items. */
const itemOf = (nth: number): string =>
  `  - id: p-${nth} # ${nth}\n    text: "${story}"\n    offices:\n      - title: Editor ${nth}\n`;
const items = Array.from({ length: count }, (_, nth) => itemOf(nth));
const tight = `# The desk\ndesks: [a, b]\npeople:\n  # all of them\n${items.join('')}end: x # last\n`;
const spaced = tight.replaceAll('\n  - id', '\n\n  # next\n  - id').replace('people:\n\n', 'people:\n');
const low = tight.replace(/^ {2}/gmu, '');
const odd = tight.replace('text: "She', 'text: |\n      - no item\n      She');

const parsed = (source: string) => drain(parseFile(source, format));

/** Holds that a file says the same item by item as whole, at the same places. */
function holds(source: string, byItem: boolean): void {
  const [file, whole] = [parsed(source), parseYaml(source)];
  assert.equal(isLong(file), byItem);
  const [one, other] = [readFile(file, format), readFile(whole, format)];
  assert.deepEqual(one.value, other.value);
  assert.deepEqual(
    [...one.issues].sort((a, b) => a.range.start - b.range.start),
    [...other.issues].sort((a, b) => a.range.start - b.range.start),
  );
  assert.deepEqual([one.parses, one.writable], [other.parses, other.writable]);
  const [data, sameOfWhole] = [dataOf(file), dataOf(whole)];
  assert.ok(data && sameOfWhole ? sameData(data, sameOfWhole) : data === sameOfWhole);
  const others = other.value?.people ?? [];
  for (const [index, part] of (one.value?.people ?? []).entries()) {
    assert.deepEqual(one.locate(part), other.locate(others[index]));
    assert.deepEqual(one.locate(part, 'id'), other.locate(others[index], 'id'));
    assert.equal(one.indexOf(part), other.indexOf(others[index]));
    const office = part.offices?.at(0);
    if (office) {
      assert.deepEqual(one.locate(office, 'title'), other.locate(others[index].offices?.[0] ?? {}, 'title'));
      assert.equal(one.indexOf(office), 0);
    }
  }
}

const set = (path: Path, value: unknown): Op => ({ type: 'set', path, value: dataOfValue(value) });
const insert = (...at: readonly (readonly [number, object])[]): Op => ({
  type: 'insert-items',
  path: ['people'],
  at: at.map(([index, item]) => ({ index, items: [dataOfValue(item)] })),
});
const drop = (...indices: number[]): Op => ({ type: 'delete-items', path: ['people'], indices });

/** What of a long file ops are made on; null where that is all of it. */
function partFor(source: string, ...ops: Op[]): EditBase | null {
  const file = parsed(source);
  assert.ok(isLong(file));
  return shownPart(file, ops);
}

/** Holds that ops make of a long file, and of the few items that they are about, what they make of it whole, and gives that. */
function edited(source: string, ...ops: Op[]): string {
  const result = applyOps(parsed(source), ops, format, parsed);
  assert.deepEqual(result, applyOps(parseYaml(source), ops, format));
  if (!result.ok) assert.fail(result.message);
  const part = partFor(source, ...ops);
  assert.ok(part);
  const made = applyOps(part.parsed, part.ops, format);
  assert.ok(made.ok);
  assert.equal(part.complete(made.text), result.text);
  return result.text;
}

/** The items that are left to be parsed for some ops, by their number. */
const shownFor = (source: string, ...ops: Op[]): readonly number[] =>
  Array.from(partFor(source, ...ops)?.parsed.source.matchAll(/id: p-(\d+)/gu) ?? [], ([, nth]) =>
    Number(nth),
  );

describe('a long file', () => {
  it('says what it says when it is read whole, at the same places', () => {
    for (const source of [tight, low, odd]) holds(source, true);
  });

  it('does so with gaps, other line ends, a quoted key and no end', () => {
    for (const source of [spaced, tight.replaceAll('\n', '\r\n')]) holds(source, true);
    holds(tight.replace('people:', '"people": # here'), true);
    holds(tight.slice(0, tight.indexOf('end: x') - 1), true);
  });

  it('says the same of items that cannot be read', () => {
    holds(tight.replace('id: p-7 #', 'name: p-7 #').replace('id: p-88 #', 'name: x #'), true);
    holds(tight.replace('id: p-7 #', 'id: [x] #').replace('- title: Editor 9\n', '- title: [x]\n'), true);
    holds(tight.replace(itemOf(40), '  -\n'), true);
    holds(tight.replace('end: x', 'end: [x]').replace('desks: [a', 'desks: [[a]'), true);
  });

  it('is read whole where its lines do not tell what its items are', () => {
    for (const source of [
      `---\n${tight}`,
      tight.replace('- title: Editor 7\n', '-\ttitle: Editor 7\n').replace('# 7\n', '# 7\n\t\n'),
      tight.replace('# 7\n', '# 7\r'),
      tight.replace('id: p-7 #', 'id: &n p-7 #'),
      tight.replace('id: p-7 #', 'id: &n p-7 #').replace('id: p-9 #', 'id: *n #'),
      tight.replace('id: p-7 #', 'id: !t p-7 #'),
      tight.replace('# The desk', '# veiled 0.'),
      tight.replace('people:', 'persons:'),
      `people:\n  - id: a\n    text: |\n${`      ${story}\n`.repeat(count)}end: x\n`,
      `people: [\n${`  { id: a, text: "${story}" },\n`.repeat(count)}  ]\n`,
    ])
      holds(source, false);
  });

  it('has the errors that it has when it is read whole', () => {
    for (const source of [
      tight.replace('id: p-7 #', 'id: "p-7 #'),
      tight.replace('id: p-7 #', 'id: p-7\n    id: p-8 #'),
      tight.replace('id: p-7 #', 'id: *n #'),
      tight.replace('end: x', 'end: x\nend: x'),
    ])
      holds(source, false);
  });

  it('is edited as it is whole, and no other byte changes', () => {
    const replaced = (nth: number) => tight.replace(`id: p-${nth} #`, `id: x #`);
    for (const nth of [0, 1, 44, count - 2, count - 1])
      assert.equal(edited(tight, set(['people', nth, 'id'], 'x')), replaced(nth));
    assert.equal(edited(tight, drop(44)), tight.replace(itemOf(44), ''));
    assert.equal(
      edited(tight, insert([45, { id: 'x' }])),
      tight.replace(itemOf(45), `  - id: x\n${itemOf(45)}`),
    );
    assert.equal(edited(tight, set(['end'], 'z')), tight.replace('end: x', 'end: z'));
  });

  it('is edited in several places at once', () => {
    assert.equal(
      edited(
        tight,
        set(['people', 10, 'id'], 'x'),
        drop(20, 50),
        set(['people', 50, 'id'], 'z'),
        insert([30, { id: 'new' }], [70, { id: 'newer' }]),
        set(['people', 71, 'id'], 'newest'),
        set(['end'], 'w'),
      ),
      tight
        .replace('id: p-10 #', 'id: x #')
        .replace(itemOf(20), '')
        .replace(itemOf(50), '')
        .replace('id: p-52 #', 'id: z #')
        .replace(itemOf(31), `  - id: new\n${itemOf(31)}`)
        .replace(itemOf(72), `  - id: newest\n${itemOf(72)}`)
        .replace('end: x', 'end: w'),
    );
  });

  it('is edited without the items that the edit is not about', () => {
    const last = count - 1;
    assert.deepEqual(shownFor(tight, set(['people', 44, 'id'], 'x')), [0, 43, 44, 45, last]);
    assert.deepEqual(shownFor(tight, set(['people', 0, 'id'], 'x')), [0, 1, last]);
    assert.deepEqual(shownFor(tight, set(['people', last, 'id'], 'x')), [0, last - 1, last]);
    assert.deepEqual(shownFor(tight, set(['end'], 'x')), [0, last]);
    assert.deepEqual(shownFor(tight, set(['desks', 1], 'x')), [0, last]);
    assert.deepEqual(shownFor(tight, drop(20, 50)), [0, 19, 20, 21, 49, 50, 51, last]);
    assert.deepEqual(shownFor(tight, insert([45, { id: 'x' }])), [0, 44, 45, 46, last]);
    // The second op is about what is there after the first.
    const moved = set(['people', 50, 'id'], 'x');
    assert.deepEqual(shownFor(tight, drop(20), moved), [0, 19, 20, 21, 50, 51, 52, last]);
    assert.deepEqual(shownFor(tight, insert([20, { id: 'x' }]), moved), [0, 19, 20, 21, 48, 49, 50, last]);
    const own = set(['people', 20, 'id'], 'z');
    assert.deepEqual(shownFor(tight, insert([20, { id: 'x' }]), own), [0, 19, 20, 21, last]);
  });

  it('is edited as a whole where the edit is about the list', () => {
    const op = set(['people'], [{ id: 'x' }]);
    assert.equal(partFor(tight, op), null);
    const result = applyOps(parsed(tight), [op], format, parsed);
    assert.ok(result.ok);
    assert.equal(result.text.slice(result.text.indexOf('people:')), 'people:\n  - id: x\nend: x # last\n');
  });

  it('keeps its items apart as it had them', () => {
    const at = spaced.indexOf('\n  # next\n  - id: p-45 ');
    assert.equal(
      edited(spaced, insert([45, { id: 'x' }])),
      `${spaced.slice(0, at)}\n  - id: x\n${spaced.slice(at)}`,
    );
    assert.equal(
      edited(spaced, insert([count, { id: 'x' }])),
      spaced.replace('end: x', '\n  - id: x\nend: x'),
    );
  });
});
