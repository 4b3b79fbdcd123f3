import assert from 'node:assert/strict';
import { changedWords } from '../../../src/core/selectors/changes.ts';
import { changesInShort, changesShown, differencesInWords } from '../../../src/core/wording/changes.ts';

describe('the words for what reads differently', () => {
  it('give each change, what came and what went among them', () => {
    assert.equal(differencesInWords('roughly $55 billion', 'about $59 billion'), 'roughly → about, 55 → 59');
    assert.equal(differencesInWords('the old quay', 'the quay'), '“old” taken out');
    assert.equal(differencesInWords('the quay', 'the old quay'), '“old” put in');
  });

  it('say that the words are the same where only the typography differs', () => {
    assert.equal(differencesInWords('the “old” quay', 'the "old"  quay'), 'the same words');
  });

  it('stop at six changes', () => {
    const numbers = ['1', '2', '3', '4', '5', '6', '7'];
    const text = (digit: string) => numbers.map((number) => `boat ${digit}${number} left`).join(' and ');
    const told = differencesInWords(text('1'), text('2'));
    assert.equal(told, '11 → 21, 12 → 22, 13 → 23, 14 → 24, 15 → 25, 16 → 26');
  });

  it('give whole tokens, each once', () => {
    assert.equal(differencesInWords('down at 4:17 p.m.', 'down at 4:18 p.m.'), '4:17 → 4:18');
    assert.equal(differencesInWords('down at 4:17 p.m.', 'down at 5:18 p.m.'), '4:17 → 5:18');
    assert.equal(differencesInWords('a 38-day strike', 'a 39-day strike'), '38-day → 39-day');
    assert.equal(differencesInWords('he was 38.', 'he was 38–40.'), '38 → 38–40');
    assert.equal(differencesInWords('after 12, 13 left', 'after 12, 14 left'), '13 → 14');
    assert.equal(differencesInWords('Ruiz, 39, left', 'Ruiz, 38, left'), '39 → 38');
  });

  it('are short in a column, with a dash for nothing, and say how many more there are', () => {
    const first = (was: string, is: string) => changesInShort(changedWords(was, is), was, is);
    assert.equal(first('at 4:17 near 9 boats', 'at 5:17 near 8 boats'), '4:17 → 5:17 and 1 more');
    assert.equal(first('the quay', 'the quay'), '');
    assert.equal(first('grew 6.4 percent', 'grew 6.9 percent'), '6.4 → 6.9');
    assert.equal(first('the old quay', 'the quay'), 'old → –');
    assert.ok(first('the quay', `the ${'very '.repeat(20)}quay`).length < 30);
  });
});

describe('a passage with its changes', () => {
  const marks = { plain: '', struck: '~', strong: '*' } as const;
  const shown = (was: string, is: string): string =>
    changesShown(was, is, changedWords(was, is))
      .map(({ words, look }) => `${marks[look]}${words}${marks[look]}`)
      .join('');

  it('stands there once, what was checked beside what is new', () => {
    assert.equal(
      shown('The line will cost $14 million a year', 'The line will cost $19 million a year'),
      'The line will cost $~14~ *19* million a year',
    );
    assert.equal(shown('down at 4:17 p.m.', 'down at 4:18 p.m.'), 'down at ~4:17~ *4:18* p.m.');
    assert.equal(shown('the old quay', 'the quay'), 'the ~old~ quay');
    assert.equal(shown('the quay', 'the old quay'), 'the *old* quay');
    assert.equal(shown('the quay', 'the quay, sold'), 'the quay*, sold*');
  });

  it('is short where it stayed, however long it is', () => {
    const rest = 'and the boats went out and came home again '.repeat(20);
    const told = shown(`${rest}at 6 ${rest}at 7 ${rest}`, `${rest}at 8 ${rest}at 7 ${rest}`);
    assert.match(told, /^….{1,60} at ~6~ \*8\* .{1,60}…$/);
    assert.ok(shown(`${rest}6`, `${rest}${'very '.repeat(500)}8`).length < 400);
  });

  it('says that there is more where much changed', () => {
    const text = (digit: string) =>
      Array.from({ length: 9 }, (_, nth) => `boat ${digit}${nth} left`).join(' ');
    assert.match(shown(text('1'), text('2')), / ~15~ \*25\* .*…$/);
  });
});
