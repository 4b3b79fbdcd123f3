import assert from 'node:assert/strict';
import { closesSentence, opensSentence } from '../../../../src/core/selectors/words/sentences.ts';

describe('the edges of sentences', () => {
  for (const before of [
    '',
    '“',
    'It was so. ',
    'Was it? “',
    'It was.” ',
    'It was.) (',
    'so…\n',
    'A headline\n\n',
    'A headline\n \t\n- ',
  ])
    it(`opens one behind ${JSON.stringify(before)}`, () => {
      assert.equal(opensSentence(before), true);
    });

  for (const before of ['It was', 'It was ', 'It was, ', 'at 3.', 'a line\n', 'she said: “', 'It was. so '])
    it(`opens none behind ${JSON.stringify(before)}`, () => {
      assert.equal(opensSentence(before), false);
    });

  const closing: readonly (readonly [string, string])[] = [
    ['It was so.', ' And'],
    ['Was it?”', ' she said'],
    ['(It was!)', ''],
    ['so…', 'x'],
    ['A headline', '\n\nThe text'],
    ['A headline', '  \n \t\nThe text'],
    ['The end', ''],
    ['The end', ' \n'],
  ];
  for (const [passage, after] of closing)
    it(`closes one with ${JSON.stringify([passage, after])}`, () => {
      assert.equal(closesSentence(passage, after), true);
    });

  const open: readonly (readonly [string, string])[] = [
    ['It was', ' so.'],
    ['It was', '.'],
    ['a line', '\nand another'],
    ['at 3.5', ' percent'],
    ['v2.0', ' runs'],
  ];
  for (const [passage, after] of open)
    it(`closes none with ${JSON.stringify([passage, after])}`, () => {
      assert.equal(closesSentence(passage, after), false);
    });
});
