import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  dataOfValue,
  dict,
  fieldText,
  nothing,
  sameData,
  type Data,
  type Dict,
} from '../../../src/core/yaml/data.ts';
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
    // The line that was added or deleted is as its neighbours are.
    assert.equal(lines('x x b c', 'x x x b c', 'x x b C'), 'x x x b C');
    assert.equal(lines('x x x b c', 'x x b c', 'x x x b C'), 'x x b C');
    assert.equal(lines('a b c d e', 'a x b c d e', 'a b c d x e'), 'a x b c d x e');
  });

  it('keeps a change between lines that the other side left alone, whatever it did elsewhere', () => {
    const base = Array.from({ length: 24 }, (_, nth) => `l${nth}`);
    const kept = [11, 12, 13];
    const fates = fc.array(fc.constantFrom('keep', 'delete', 'add before'), { minLength: 24, maxLength: 24 });
    fc.assert(
      fc.property(fates, (chosen) => {
        const ours = base.flatMap((line, nth) => {
          const fate = kept.includes(nth) ? 'keep' : chosen[nth];
          if (fate === 'delete') return [];
          return fate === 'keep' ? [line] : [`new${nth}`, line];
        });
        const change = (side: readonly string[]) =>
          side.map((line) => (line === 'l12' ? 'L12' : line)).join(' ');
        assert.equal(lines(base.join(' '), ours.join(' '), change(base)), change(ours));
      }),
    );
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
    assert.equal(lines('a b c d', 'a d', 'a b d'), null);
    assert.equal(lines('a b c d', 'a d', 'a c d'), null);
  });

  it('keeps line ends, and the lack of one', () => {
    assert.equal(mergeLines('a\r\nb\r\nc', 'A\r\nb\r\nc', 'a\r\nb\r\nC'), 'A\r\nb\r\nC');
    assert.equal(mergeLines('first\nb\nlast', 'First\nb\nlast', 'first\nb\nlast'), 'First\nb\nlast');
    assert.equal(mergeLines('a\nb\n', '', 'a\nb\n'), '');
    assert.equal(mergeLines('', 'a\n', ''), 'a\n');
    assert.equal(mergeLines('a\n\n\nb\n', 'a\n\n\nc\n', 'x\n\n\nb\n'), 'x\n\n\nc\n');
  });

  it('does not compare what would take too long', () => {
    const many = (letter: string) => Array.from({ length: 2001 }, (_, nth) => `${letter}${nth}\n`).join('');
    assert.equal(mergeLines(`${many('a')}m\nx\n`, `${many('b')}m\nx\n`, `${many('a')}m\ny\n`), null);
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
      // What one side deleted still holds the place of what the other put after it.
      ['abcd', 'dayc', 'abxcd', 'dayxc'],
      ['abc', 'cb', 'axbc', 'xcb'],
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

  it('takes what one side has where the other has nothing', () => {
    const settle = () => assert.fail('nothing is in conflict');
    const theirs = asDict('{id: 1, name: a}');
    const merged = mergeDicts(entries, { base: undefined, ours: undefined, theirs }, settle);
    assert.deepEqual(plain(merged), { id: '1', name: 'a' });
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
    // The order of keys says nothing; which keys there are does.
    assert.deepEqual(join('[]', '[{ x: 1, y: 2 }]', '[{ y: 2, x: 1 }]'), [{ x: '1', y: '2' }]);
    assert.deepEqual(join('[]', '[{ y: 2, x: 1, z: 3 }]', '[{ z: 3, x: 1, y: 2 }]'), [
      { x: '1', y: '2', z: '3' },
    ]);
    assert.deepEqual(join('[]', '[{ x: 1 }]', '[{ y: 1 }]'), [{ x: '1' }, { y: '1' }]);
  });

  it('puts notes that both sides wrote in the order of their times', () => {
    const early = '{ at: 2026-11-01, z: first }';
    const late = '{ a: second, at: 2026-11-02 }';
    for (const [ours, theirs] of [
      [early, late],
      [late, early],
    ]) {
      const sides = { base: yaml('[]'), ours: yaml(`[${ours}]`), theirs: yaml(`[${theirs}]`) };
      assert.deepEqual(plain(mergeItems(sides)), [
        { at: '2026-11-01', z: 'first' },
        { a: 'second', at: '2026-11-02' },
      ]);
    }
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
  function people(base: string, ours: string, theirs: string, others: Partial<EntryRules> = {}) {
    const conflicts: Data[] = [];
    const sides = { base: yaml(base), ours: yaml(ours), theirs: yaml(theirs) };
    const merged = plain(mergeEntries(sides, idOrContent, { ...rules, ...others }, conflicts));
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

  it('joins a list within an entry that one side, or the file before, had empty or not at all', () => {
    const joined = (base: string, ours: string, theirs: string) => {
      const { merged, conflicts } = people(`[{id: a${base}}]`, `[{id: a${ours}}]`, `[{id: a${theirs}}]`);
      assert.deepEqual(conflicts, []);
      return merged;
    };
    assert.deepEqual(joined(', l: ', ', l: [x]', ', l: [y]'), [{ id: 'a', l: ['x', 'y'] }]);
    assert.deepEqual(joined('', ', l: [x]', ', l: [y]'), [{ id: 'a', l: ['x', 'y'] }]);
    assert.deepEqual(joined(', l: [x]', ', l: ', ', l: [x, y]'), [{ id: 'a', l: ['y'] }]);
  });

  it('notes a list that the other side made into something else', () => {
    assert.deepEqual(people('[{id: a, l: [x]}]', '[{id: a, l: [x, y]}]', '[{id: a, l: word}]'), {
      merged: [{ id: 'a', l: ['x'] }],
      conflicts: [{ person: 'id a', field: 'l', ours: ['x', 'y'], theirs: 'word', base: ['x'] }],
    });
  });

  it('takes the entries of both sides where there was no list before', () => {
    assert.deepEqual(people('', '[{id: a}]', '[{id: b}]').merged, [{ id: 'a' }, { id: 'b' }]);
    assert.deepEqual(people('[]', '', '[{id: b}]').merged, [{ id: 'b' }]);
    assert.deepEqual(people('', '[{id: b}]', '[{id: a}]').merged, [{ id: 'a' }, { id: 'b' }]);
  });

  it('puts new entries in the order that is asked for, whichever side has them', () => {
    const byName = (a: Data, b: Data) => byText(nameOf(a), nameOf(b));
    const nameOf = (entry: Data) => fieldText(entry, 'name') ?? '';
    const [zoe, amy] = ['{id: a, name: Zoe}', '{id: b, name: Amy}'];
    for (const [ours, theirs] of [
      [zoe, amy],
      [amy, zoe],
    ])
      assert.deepEqual(people('[]', `[${ours}]`, `[${theirs}]`, { order: byName }).merged, [
        { id: 'b', name: 'Amy' },
        { id: 'a', name: 'Zoe' },
      ]);
  });

  it('tells entries without an id, or with an empty one, by what they say', () => {
    assert.deepEqual(people('[{name: A}]', '[{name: A}, {name: B}]', '[{name: C}, {name: A}]'), {
      merged: [{ name: 'C' }, { name: 'A' }, { name: 'B' }],
      conflicts: [],
    });
    assert.deepEqual(people('[]', '[{id: , name: A}]', '[{id: , name: B}]'), {
      merged: [
        { id: null, name: 'A' },
        { id: null, name: 'B' },
      ],
      conflicts: [],
    });
  });

  it('leaves a field in dispute as it was, and takes the rest of both sides', () => {
    const disputed: EntryRules['disputed'] = ({ ours, theirs }) =>
      sameData(ours?.entries.get('role') ?? nothing, theirs?.entries.get('role') ?? nothing) ? null : 'name';
    const [base, ours, theirs] = [
      '[{id: a, name: A, role: R}]',
      '[{id: a, name: B, role: R, mine: 1}]',
      '[{id: a, name: A, role: S}]',
    ];
    const merged = [{ id: 'a', name: 'A', role: 'S', mine: '1' }];
    const conflict = { person: 'id a', field: 'name', base: 'A' };
    assert.deepEqual(people(base, ours, theirs, { disputed }), {
      merged,
      conflicts: [{ ...conflict, ours: 'B', theirs: 'A' }],
    });
    assert.deepEqual(people(base, theirs, ours, { disputed }), {
      merged,
      conflicts: [{ ...conflict, ours: 'A', theirs: 'B' }],
    });
    // Where it was not there before, there is nothing to leave it as.
    assert.deepEqual(people('[{id: a}]', '[{id: a, name: B}]', '[{id: a, role: S}]', { disputed }), {
      merged: [{ id: 'a', name: 'B', role: 'S' }],
      conflicts: [],
    });
    assert.deepEqual(people('[]', '[{id: a, name: B}]', '[{id: a, role: [S]}]', { disputed }), {
      merged: [{ id: 'a', name: 'B', role: ['S'] }],
      conflicts: [],
    });
  });

  it('leaves entries that are no keys and values as they are', () => {
    assert.deepEqual(people('[word]', '[word]', '[word, other]'), {
      merged: ['word', 'other'],
      conflicts: [],
    });
  });
});
