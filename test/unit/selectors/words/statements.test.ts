import assert from 'node:assert/strict';
import { statementsOf } from '../../../../src/core/selectors/words/statements.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';

function statementsIn(text: string): string[] {
  const tokens = tokenize(text);
  return statementsOf(tokens).all.map(({ from, to }) => text.slice(tokens.starts[from], tokens.ends[to - 1]));
}

describe('the statements of a text', () => {
  it('are its sentences and lines', () => {
    assert.deepEqual(statementsIn('It rained. “Who came?” he asked.\n- Nobody\n- Two boats'), [
      'It rained',
      'Who came',
      'he asked',
      'Nobody',
      'Two boats',
    ]);
  });

  it('do not end with the full stop of a title', () => {
    assert.deepEqual(statementsIn('It rained. Ms. Roe and Dr. Doe left. St. Ives was dry.'), [
      'It rained',
      'Ms. Roe and Dr. Doe left',
      'St. Ives was dry',
    ]);
    assert.deepEqual(statementsIn('He saw the Rev.\nIt rained.'), ['He saw the Rev', 'It rained']);
  });
});
