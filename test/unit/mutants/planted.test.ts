import assert from 'node:assert/strict';
import { repeatsIn } from '../../../scripts/mutants/planted.ts';

const change = (text: string, becomes: string, file = 'test/mutants/example/inRange.ts') => ({
  file,
  text,
  becomes,
  tests: [],
});

describe('the planted changes', () => {
  it('may change one line in several ways', () => {
    assert.deepEqual(repeatsIn([change('>= 0', '> 0'), change('>= 0', '>= 1')], process.cwd()), []);
  });

  it('may not have one twice, be it in other words', () => {
    const [first, again, longer] = [
      change('>= 0', '> 0'),
      change('>= 0', '> 0'),
      change('value >= 0', 'value > 0'),
    ];
    assert.deepEqual(repeatsIn([first, again, longer], process.cwd()), [again, longer]);
  });

  it('may miss their file or their text, which is said when they are made', () => {
    const gone = change('x', 'y', 'test/mutants/example/gone.ts');
    const elsewhere = change('< 11', '< 10');
    assert.deepEqual(repeatsIn([gone, gone, elsewhere, elsewhere], process.cwd()), []);
  });
});
