import assert from 'node:assert/strict';
import { parseWhen, type Context } from './when.ts';

describe('a when clause', () => {
  const cases: [clause: string, context: Context, holds: boolean][] = [
    ['a', { a: true }, true],
    ['a', { a: false }, false],
    ['a', {}, false],
    ['!a', {}, true],
    ['!a', { a: 'yes' }, false],
    ['view == desk.claims', { view: 'desk.claims' }, true],
    ['view == desk.claims', { view: 'desk' }, false],
    ["row == 'person named'", { row: 'person named' }, true],
    ["row == 'person named'", { row: 'person unnamed' }, false],
    ['view != desk.claims', { view: 'other' }, true],
    ['view != desk.claims', { view: 'desk.claims' }, false],
    ['row =~ /^person.*named/', { row: 'person unnamed' }, true],
    ['row =~ /^(a|b)$/i', { row: 'B' }, true],
    ['row =~ /^(a|b)$/', { row: 'ab' }, false],
    ['row =~ /a\\/b/', { row: 'a/b' }, true],
    ['a && b', { a: true }, false],
    ['a && b', { a: true, b: true }, true],
    ['a || b', { b: true }, true],
    // `&&` binds more closely than `||`.
    ['a || b && c', { a: true }, true],
    ['a && b || c', { c: true }, true],
    ['(a || b) && c', { a: true }, false],
    ['!(a || b) && c', { c: true }, true],
    ['!a && !b', { b: true }, false],
  ];
  for (const [clause, context, holds] of cases) {
    it(`${clause} ${holds ? 'holds' : 'does not hold'} of ${JSON.stringify(context)}`, () => {
      assert.equal(parseWhen(clause).holds(context), holds);
    });
  }

  it('names the keys it asks for, and what they are held against', () => {
    assert.deepEqual(parseWhen("!a && (view == desk || row =~ /^b/) && c != 'd e'").comparisons, [
      { key: 'a', operator: 'is set', value: '' },
      { key: 'view', operator: '==', value: 'desk' },
      { key: 'row', operator: '=~', value: '/^b/' },
      { key: 'c', operator: '!=', value: 'd e' },
    ]);
  });

  for (const clause of [
    '',
    'a &&',
    'a & b',
    'a = b',
    '(a',
    'a)',
    'a b',
    'a == ',
    'a =~ b',
    'a == /b/',
    '!a == b',
    'a < 1',
  ]) {
    it(`is refused where it is wrong: “${clause}”`, () => {
      assert.throws(() => parseWhen(clause));
    });
  }
});
