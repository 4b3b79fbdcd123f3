import assert from 'node:assert/strict';
import { decidedOf } from '../../../../src/core/review/checking/said.ts';
import type { Decision } from '../../../../src/core/review/decide/decision.ts';
import { setAsideItem } from '../../../../src/core/review/decide/tick.ts';
import { harbour, harbourWith, itemIn, placeOf } from './articles.ts';

describe('what was said of an article', () => {
  const checked = harbourWith();
  const setAside = (): Decision => setAsideItem(checked, itemIn(checked, placeOf('two')));
  const refusalOf = (decision: Decision): string | undefined =>
    'refused' in decision ? decision.refused : undefined;

  it('is written of the text that it was said of', () => {
    assert.deepEqual(decidedOf(harbour, { text: harbour }, setAside), setAside());
  });
  it('is not even decided of another text, where the same words may be others', () => {
    const moved = harbour.replace('The quay', 'The two quays');
    const never = (): Decision => assert.fail('nothing is to be decided');
    assert.match(refusalOf(decidedOf(harbour, { text: moved }, never)) ?? '', /was changed/);
  });
  it('is said not to be written where what it is about is gone', () => {
    assert.match(refusalOf(decidedOf(harbour, { text: harbour }, () => null)) ?? '', /not there any more/);
  });
});
