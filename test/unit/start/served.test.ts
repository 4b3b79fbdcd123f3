import assert from 'node:assert/strict';
import { optionsFor } from '../../../scripts/start/served.ts';
import { chooseTarget } from '../../../scripts/start/target.ts';

describe('npm start', () => {
  const optionsOf = (named?: string) => {
    const target = chooseTarget(named);
    assert.ok(target);
    return optionsFor(target, 'token');
  };

  it('trusts the samples, and asks of any other folder or file whether it is trusted', () => {
    assert.equal(optionsOf().restricted, false);
    assert.equal(optionsOf('test').restricted, true);
    assert.equal(optionsOf('README.md').restricted, true);
  });

  it('lets nobody in without the token', () => {
    assert.equal(optionsOf().token, 'token');
  });
});
