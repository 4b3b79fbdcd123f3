import assert from 'node:assert/strict';
import * as v from 'valibot';
import { dataOfValue, dict, sameData, type Data, type Dict } from '../../../src/core/yaml/data.ts';
import { dataOf } from '../../../src/core/yaml/readData.ts';
import { idOrContent, mergeEntries, type EntryRules } from '../../../src/core/yaml/merge/entries.ts';
import { byText, mergeDicts, mergeItems } from '../../../src/core/yaml/merge/fields.ts';
import { mergeLines } from '../../../src/core/yaml/merge/lines.ts';
import { mergeLists } from '../../../src/core/yaml/merge/lists.ts';
import { parseYaml } from '../../../src/core/yaml/parse.ts';

const words = (text: string): string => text.replaceAll(' ', '\n') + '\n';
/** A merge of texts of one word a line; null where it cannot be. */
const lines = (base: string, ours: string, theirs: string): string | null =>
  mergeLines(words(base), words(ours), words(theirs))?.trimEnd().replaceAll('\n', ' ') ?? null;

describe('merging by lines', () => {
  it('joins changes that lie apart', () => {
    assert.equal(lines('a b c d e', 'A b c d e', 'a b c d E'), 'A b c d E');
    assert.equal(lines('a b c d e', 'a c d e', 'a b c d x e'), 'a c d x e');
    assert.equal(lines('a b c d e', 'x a b c d e', 'a b c d e y'), 'x a b c d e y');
    assert.equal(lines('a b c d e f g', 'a B c d E f g', 'a b c D e f G'), null);
    assert.equal(lines('a b c d e f g h', 'a B c d e F g h', 'a b c D e f g H'), 'a B c D e F g H');
    assert.equal(lines('a b a b a', 'a b x a b a', 'a b a b'), 'a b x a b');
  });

  it('takes what both did once', () => {
    assert.equal(lines('a b c', 'a x c', 'a x c'), 'a x c');
    assert.equal(lines('a b c d', 'a x c', 'a x c d'), 'a x c');
    assert.equal(lines('a b c d e', 'a x c d e', 'a x c d y e'), 'a x c d y e');
  });

  it('leaves alone what touches', () => {
    assert.equal(lines('a b c d', 'a x c d', 'a y c d'), null);
    assert.equal(lines('a b c d', 'a x c d', 'a b y d'), null);
    assert.equal(lines('a b', 'a x b', 'a y b'), null);
    assert.equal(lines('a b c', 'a c', 'a x c'), null);
  });

  it('keeps line ends, and the lack of one', () => {
    assert.equal(mergeLines('a\r\nb\r\nc', 'A\r\nb\r\nc', 'a\r\nb\r\nC'), 'A\r\nb\r\nC');
    assert.equal(mergeLines('', 'a\n', ''), 'a\n');
    assert.equal(mergeLines('a\n\n\nb\n', 'a\n\n\nc\n', 'x\n\n\nb\n'), 'x\n\n\nc\n');
  });

  it('does not compare what would take too long', () => {
    const many = (letter: string) => Array.from({ length: 2001 }, (_, nth) => `${letter}${nth}\n`).join('');
    assert.equal(mergeLines(many('a'), many('b'), `${many('a')}x\n`), null);
    assert.equal(mergeLines(many('a'), `x\n${many('a')}`, `${many('a')}y\n`), `x\n${many('a')}y\n`);
  });
});

/** A merge of lists of letters; a capital letter is the small one, changed. */
function lists(base: string, ours: string, theirs: string): string {
  const keyed = (side: string) => Array.from(side).map((value) => ({ key: value.toLowerCase(), value }));
  const merged = mergeLists(
    keyed(base),
    keyed(ours),
    keyed(theirs),
    (_key, sides) => {
      if (sides.base !== undefined && (sides.ours === undefined || sides.theirs === undefined))
        return undefined;
      return sides.ours === sides.base ? (sides.theirs ?? sides.ours) : sides.ours;
    },
    (a, b) => byText(a.key, b.key),
  );
  return merged.map(({ value }) => value).join('');
}

describe('merging lists', () => {
  it('puts new entries after the one they followed, in one order from both sides', () => {
    for (const [base, one, other, expected] of [
      ['abc', 'axbc', 'abcy', 'axbcy'],
      ['abc', 'ayzbc', 'axbc', 'axyzbc'],
      ['abc', 'xabc', 'yabc', 'xyabc'],
      ['', 'zx', 'y', 'yzx'],
      ['abc', 'abcx', 'abcx', 'abcx'],
      ['abc', 'abcxy', 'abczx', 'abcxyz'],
      ['abc', 'abxc', 'ac', 'axc'],
    ] as const) {
      assert.equal(lists(base, one, other), expected, `${base} ${one} ${other}`);
      assert.equal(lists(base, other, one), expected, `${base} ${other} ${one}`);
    }
  });

  it('takes the order of the side that moved entries, and the old one where both did', () => {
    for (const [base, one, other, expected] of [
      ['abc', 'cab', 'abc', 'cab'],
      ['abc', 'cab', 'aBc', 'caB'],
      ['abc', 'cab', 'abxc', 'cabx'],
      ['abcd', 'dabc', 'acd', 'dac'],
      ['abcd', 'dac', 'abcd', 'dac'],
      ['abcd', 'cad', 'abXcd', 'caXd'],
      ['abc', 'cab', 'cab', 'cab'],
      ['abc', 'cab', 'bac', 'abc'],
    ] as const) {
      assert.equal(lists(base, one, other), expected, `${base} ${one} ${other}`);
      assert.equal(lists(base, other, one), expected, `${base} ${other} ${one}`);
    }
  });
});

const yaml = (text: string): Data => dataOf(parseYaml(text)) ?? dict([]);
const plain = (data: Data | undefined): unknown => {
  if (data === undefined) return undefined;
  if (data.type === 'leaf') return data.text;
  if (data.type === 'list') return data.items.map(plain);
  return Object.fromEntries([...data.entries].map(([key, value]) => [key, plain(value)]));
};
const asDict = (text: string): Dict => {
  const data = yaml(text);
  assert.equal(data.type, 'dict');
  return data;
};

describe('merging what files say', () => {
  const entries = { id: v.string(), name: v.exactOptional(v.string()), role: v.exactOptional(v.string()) };

  it('takes each key from the side that changed it, and asks where both did', () => {
    const asked: string[] = [];
    const merged = mergeDicts(
      entries,
      {
        base: asDict('{id: 1, name: a, role: b, mine: c}'),
        ours: asDict('{id: 1, name: x, role: r, his: y}'),
        theirs: asDict('{id: 2, name: z, role: b, mine: c, her: w}'),
      },
      (field, { base }) => {
        asked.push(field);
        return base;
      },
    );
    assert.deepEqual(plain(merged), { id: '2', name: 'a', role: 'r', his: 'y', her: 'w' });
    assert.deepEqual(asked, ['name']);
  });

  it('joins lists by what their items say, each as often as a side has it', () => {
    const join = (base: string, ours: string, theirs: string) =>
      plain(mergeItems({ base: yaml(base), ours: yaml(ours), theirs: yaml(theirs) }));
    assert.deepEqual(join('[a, b]', '[a, b, c]', '[b]'), ['b', 'c']);
    assert.deepEqual(join('[a, a]', '[a, a, a]', '[a, a, b]'), ['a', 'a', 'a', 'b']);
    assert.deepEqual(join('[a, a]', '[a]', '[a, a]'), ['a']);
    assert.deepEqual(join('[]', '[{ at: 2, x: a }]', '[{ at: 1, x: b }]'), [
      { at: '1', x: 'b' },
      { at: '2', x: 'a' },
    ]);
    assert.deepEqual(join('[]', '[z]', '[y]'), ['y', 'z']);
    assert.deepEqual(join('', '[a]', '[b]'), ['a', 'b']);
  });

  const rules: EntryRules = {
    name: 'person',
    entries,
    needed: new Set(['id', 'name']),
    special: (field, { ours, theirs }) =>
      field === 'role' && ours && theirs ? dataOfValue([plain(ours), plain(theirs)].toSorted()) : undefined,
    disputed: () => null,
    unchanged: sameData,
    idOf: idOrContent,
    order: () => 0,
  };
  function people(base: string, ours: string, theirs: string) {
    const conflicts: Data[] = [];
    const sides = { base: yaml(base), ours: yaml(ours), theirs: yaml(theirs) };
    const merged = plain(mergeEntries(sides, idOrContent, rules, conflicts));
    return { merged, conflicts: conflicts.map(plain) };
  }

  it('merges entries by id and field, and notes what both changed', () => {
    assert.deepEqual(
      people('[{id: a, name: A}]', '[{id: a, name: B}, {id: b}]', '[{id: a, name: C, mine: 1}]'),
      {
        merged: [{ id: 'a', name: 'A', mine: '1' }, { id: 'b' }],
        conflicts: [{ person: 'id a', field: 'name', ours: 'B', theirs: 'C', base: 'A' }],
      },
    );
    assert.deepEqual(people('[{id: a, role: A}]', '[{id: a, role: B}]', '[{id: a, role: C}]'), {
      merged: [{ id: 'a', role: ['B', 'C'] }],
      conflicts: [],
    });
    // A list within an entry is never in conflict.
    assert.deepEqual(people('[{id: a, l: [x]}]', '[{id: a, l: [x, y]}]', '[{id: a, l: [z]}]'), {
      merged: [{ id: 'a', l: ['z', 'y'] }],
      conflicts: [],
    });
  });

  it('keeps one of two values where an entry is nothing without the field', () => {
    for (const [ours, theirs] of [
      ['B', 'C'],
      ['C', 'B'],
    ]) {
      const { merged, conflicts } = people('[]', `[{id: a, name: ${ours}}]`, `[{id: a, name: ${theirs}}]`);
      assert.deepEqual(merged, [{ id: 'a', name: 'B' }]);
      assert.deepEqual(conflicts, [{ person: 'id a', field: 'name', ours, theirs }]);
    }
    const { merged } = people('[]', '[{id: a, mine: B}]', '[{id: a, mine: C}]');
    assert.deepEqual(merged, [{ id: 'a' }]);
  });

  it('keeps what one side changed and the other deleted, and says so', () => {
    assert.deepEqual(people('[{id: a, name: A}]', '[]', '[{id: a, name: A}]'), { merged: [], conflicts: [] });
    assert.deepEqual(people('[{id: a, name: A}]', '[{id: a, name: B}]', '[]'), {
      merged: [{ id: 'a', name: 'B' }],
      conflicts: [{ person: 'id a', ours: { id: 'a', name: 'B' }, base: { id: 'a', name: 'A' } }],
    });
    assert.deepEqual(people('[]', '[]', '[{id: b}]'), { merged: [{ id: 'b' }], conflicts: [] });
  });

  it('leaves entries that are no keys and values as they are', () => {
    assert.deepEqual(people('[word]', '[word]', '[word, other]'), {
      merged: ['word', 'other'],
      conflicts: [],
    });
  });
});
