import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changesSpoken, marked } from '../../../src/webviews/marked.ts';

describe('A correction while it is typed', () => {
  it('is shown by what it takes out and puts in', () => {
    const stretches = marked('The quay cost 55 million in 1931.', 'The quay cost 59 million in 1931.');
    assert.deepEqual(
      stretches.map(({ is, words }) => [is, words]),
      [
        ['kept', 'The quay cost '],
        ['out', '55'],
        ['in', '59'],
        ['kept', ' million in 1931.'],
      ],
    );
    assert.equal(changesSpoken(stretches), '55 becomes 59');
  });

  it('is told as nothing where only typography differs, or nothing does', () => {
    assert.equal(changesSpoken(marked('“Safe,” she said', '"Safe," she said')), 'Nothing changed');
    assert.equal(changesSpoken(marked('Safe', 'Safe')), 'Nothing changed');
  });

  it('always has the whole passage in what was kept and taken out', () => {
    const words = fc.array(fc.constantFrom('the', 'quay', '55', '1931', '.', '“', ' '), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [passage, correction] = [one.join(' '), other.join(' ')];
        const stretches = marked(passage, correction);
        const rest = stretches.flatMap(({ is, words: part }) => (is === 'in' ? [] : part)).join('');
        assert.equal(rest, passage);
      }),
    );
  });
});
