import assert from 'node:assert/strict';
import { inText } from '../../../src/core/people/identify/inText.ts';

const mention = (start: number, end: number) => ({ start, end, form: 'name' as const });

/** What stands behind the name in "Sen. Rob Quill…": whose officer it says that he is. */
function ofBehind(words: string): string | null {
  const text = `Sen. Rob Quill${words} spoke.`;
  const quill = { id: 'q', name: 'Rob Quill', unnamed: false, role: 'Sen.', mentions: [mention(5, 14)] };
  return inText(text, quill, []).of;
}

describe('what the article says beside a name', () => {
  it('has the state, be it shortened, of a party or behind “from”', () => {
    const said: readonly (readonly [string, string | null])[] = [
      [' (D-N.J.)', 'NJ'], [', R-N.D.,', 'ND'], [', D-N.Y.,', 'NY'], [' (D-W.Va.)', 'WVa'], [' (R-R.I.)', 'RI'],
      [', D-Ore.,', 'Ore'], [' (D-NJ)', 'NJ'], [' (R-TX)', 'texas'], [', D-OR,', 'oregon'], [' (D-Calif.)', 'Calif'],
      [' (R–IN)', 'indiana'], [' (D, Texas)', 'Texas'], [', D-W. Va.,', 'WVa'], [' (DFL-Minn.)', 'Minn'], [', I, Texas', null], [' of New Jersey', 'New Jersey'], [', a Democrat from Oregon,', 'Oregon'],
      [', a Republican from New York,', 'New York'], [', Democrat of Ohio,', 'Ohio'],
      [', the Oregon Democrat,', 'Oregon'], [', a friend from Oregon,', null],
    ]; // prettier-ignore
    for (const [words, of] of said) assert.equal(ofBehind(words), of, words);
  });

  it('has a seat in a parliament for a role where it gives the party and no other', () => {
    const text = 'Rob Quill (D-NJ) spoke.';
    const quill = { id: 'q', name: 'Rob Quill', unnamed: false, role: null, mentions: [mention(0, 9)] };
    assert.equal(inText(text, quill, []).role, 'lawmaker');
    assert.equal(inText('Rob Quill (NJ) spoke.', quill, []).role, null);
  });

  it('has the office of whom somebody came before, where that one holds it', () => {
    const roleOf = (words: string, role: string | null) => {
      const text = `Doe${words}Ann Roe, spoke.`;
      const doe = { id: 'd', name: 'Doe', unnamed: false, role, mentions: [mention(0, 3)] };
      const at = text.indexOf('Ann');
      const roe = {
        id: 'r',
        name: 'Ann Roe',
        unnamed: false,
        role: 'Doe’s',
        mentions: [mention(at, at + 7)],
      };
      return inText(text, roe, [doe, roe]).role;
    };
    assert.equal(roleOf('’s predecessor, ', 'Prime Minister'), 'former Prime Minister');
    assert.equal(roleOf("'s immediate predecessor, ", 'Prime Minister'), 'former Prime Minister');
    assert.equal(roleOf('’s predecessor, ', 'former Prime Minister'), 'Doe’s');
    assert.equal(roleOf('’s predecessor, ', null), 'Doe’s');
    assert.equal(roleOf('’s neighbor, ', 'Prime Minister'), 'Doe’s');
  });

  it('says whether it writes of their government', () => {
    const headsBy = (words: string) => {
      const text = `Ann Roe${words}`;
      const roe = { id: 'r', name: 'Ann Roe', unnamed: false, role: null, mentions: [mention(0, 7)] };
      return inText(text, roe, [roe]).heads;
    };
    for (const words of ['’s government fell.', "'s first administration began.", '’s presidency ends.'])
      assert.ok(headsBy(words), words);
    for (const words of ['’s house fell.', ' said the government fell.', '’s governments'])
      assert.ok(!headsBy(words), words);
  });
});
