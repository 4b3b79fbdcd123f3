import assert from 'node:assert/strict';
import { isAllOf, onlyStatement, standsOnce } from '../../../../src/core/selectors/weigh/ownStatement.ts';
import { indexText } from '../../../../src/core/selectors/words/textIndex.ts';
import { tokensIn } from '../../../../src/core/selectors/words/tokens.ts';
import { rangeOfWords } from '../texts.ts';

/** Where the statement around these words of the old text stands in the new one; null where it says nothing. */
function placeOfStatement(old: string, words: string, now: string): string | null {
  const then = indexText(old);
  const statement = onlyStatement(then, tokensIn(then.tokens, rangeOfWords(old, words)));
  if (statement === null) return null;
  const current = indexText(now);
  const there = standsOnce(current, then.tokens, statement);
  return there && now.slice(current.tokens.starts[there.from], current.tokens.ends[there.to - 1]);
}

describe("the passage's own sentence", () => {
  it('is found where it stands once, wherever that is', () => {
    const old = 'The pier is closed. The ferries go to the old harbor now.';
    const now = 'The ferries go to the old harbor now. Nobody asked why.';
    assert.equal(placeOfStatement(old, 'old harbor', now), 'The ferries go to the old harbor now');
  });

  it('says nothing where it stands twice, in the old text or in the new one', () => {
    const sentence = 'The ferries go to the old harbor now.';
    const twice = `${sentence} Nobody asked why. ${sentence}`;
    assert.equal(placeOfStatement(twice, 'old harbor', sentence), null);
    assert.equal(placeOfStatement(sentence, 'old harbor', twice), null);
  });

  it('holds all of the passage, and three words at least', () => {
    const text = 'The pier is closed. Ferries go. Nobody asked why.';
    const isKnown = (words: string): boolean => placeOfStatement(text, words, text) !== null;
    assert.equal(isKnown('pier is'), true);
    assert.equal(isKnown('Nobody asked why'), true);
    assert.equal(isKnown('is closed. Ferries'), false);
    assert.equal(isKnown('Ferries'), false);
  });

  it('is all of the passage or more', () => {
    const statement = { from: 3, to: 6 };
    assert.equal(isAllOf(statement, { from: 3, to: 6 }), true);
    for (const passage of [
      { from: 3, to: 5 },
      { from: 4, to: 6 },
    ])
      assert.equal(isAllOf(statement, passage), false);
  });

  it('says nothing where it is a wrapped line whose words stand in another line, too', () => {
    const old = 'We asked for a timetable and got\na whole new harbor out of it.\n';
    const kept = `“${old.trim()}”`;
    const unwrapped = `He said: ${old.trim().replace('\n', ' ')}`;
    assert.equal(placeOfStatement(old, 'new harbor', kept), 'a whole new harbor out of it');
    assert.equal(placeOfStatement(old, 'new harbor', `${kept}\n\n${unwrapped}`), null);
  });

  it('is told from a title that a label repeats', () => {
    const text = 'title: Board Opens the Old Harbor\n\nBoard Opens the Old Harbor\n\nIt was a long night.';
    assert.equal(placeOfStatement(text, 'Old Harbor', text), 'title: Board Opens the Old Harbor');
    const heading = text.slice(text.indexOf('\n\n') + 2);
    assert.equal(placeOfStatement(heading, 'Old Harbor', text), 'Board Opens the Old Harbor');
  });
});
