import assert from 'node:assert/strict';
import { inText } from '../../../src/core/people/identify/inText.ts';

/** What stands behind the name in "Sen. Rob Quill…": whose officer it says that he is. */
function ofBehind(words: string): string | null {
  const text = `Sen. Rob Quill${words} spoke.`;
  const mention = { start: 5, end: 14, form: 'name' as const };
  return inText(text, { id: 'q', name: 'Rob Quill', unnamed: false, role: 'Sen.', mentions: [mention] }).of;
}

describe('what the article says beside a name', () => {
  it('has the state, be it shortened, of a party or behind “from”', () => {
    const said: readonly (readonly [string, string | null])[] = [
      [' (D-N.J.)', 'NJ'], [', R-N.D.,', 'ND'], [', D-N.Y.,', 'NY'], [' (D-W.Va.)', 'WVa'], [' (R-R.I.)', 'RI'],
      [', D-Ore.,', 'Ore'], [' of New Jersey', 'New Jersey'], [', a Democrat from Oregon,', 'Oregon'],
      [', a Republican from New York,', 'New York'], [', Democrat of Ohio,', 'Ohio'],
      [', the Oregon Democrat,', 'Oregon'], [', a friend from Oregon,', null],
    ]; // prettier-ignore
    for (const [words, of] of said) assert.equal(ofBehind(words), of, words);
  });
});
