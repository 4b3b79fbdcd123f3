import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keptPlace } from '../../../../src/core/review/checking/keptPlace.ts';
import { drain } from '../../../../src/core/steps.ts';

const old = `The quay cost $55 million in 1993. It has two sides, and 40 boats tie up there.

Nobody counts them. The harbour master says that they are many.

The quay of $55 million is old, and the town wants a new one by 2030.`;

describe('where checking goes on in a text that was replaced', () => {
  const rangeOf = (words: string, from = 0) => {
    const start = old.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const kept = (words: string, now: string, from = 0): string =>
    now.slice(drain(keptPlace(old, rangeOf(words, from), now)));

  it('is at the same words, whatever else has changed', () => {
    const now = `A new beginning.\n\n${old.replace('two sides', 'three sides').replace('Nobody counts them. ', '')}`;
    assert.ok(kept('40', now).startsWith('40 boats'));
    assert.ok(kept('$55 million', now, 20).startsWith('$55 million is old'));
    assert.ok(kept('The harbour master says', now).startsWith('The harbour master says'));
  });

  it('is where they stood, if they are gone', () => {
    const now = old.replace('Nobody counts them. ', '');
    assert.ok(kept('Nobody counts them.', now).startsWith('The harbour master'));
    assert.equal(drain(keptPlace(old, { start: 5, end: 5 }, now)), 5);
    assert.equal(drain(keptPlace(old, { start: old.length, end: old.length }, now)), now.length);
  });

  it('is always in the text', () => {
    const texts = fc.array(fc.constantFrom('The quay cost 55. ', 'Nobody came. ', '\n\n', 'x'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(texts, texts, fc.nat(60), fc.nat(20), (before, after, from, length) => {
        const [text, now] = [before.join(''), after.join('')];
        const start = Math.min(from, text.length);
        const at = drain(keptPlace(text, { start, end: Math.min(start + length, text.length) }, now));
        assert.ok(at >= 0 && at <= now.length);
      }),
    );
  });
});
