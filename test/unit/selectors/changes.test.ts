import assert from 'node:assert/strict';
import fc from 'fast-check';
import { changedWords, sameWords } from '../../../src/core/selectors/changes.ts';

/** What differs, in words. */
const differences = (checked: string, current: string): string[] =>
  changedWords(checked, current).map(
    ({ kind, before, after }) =>
      `${kind}: ${checked.slice(before.start, before.end)} → ${current.slice(after.start, after.end)}`,
  );

describe('changes of words', () => {
  const changed: readonly (readonly [string, string])[] = [
    ['Exports rose by a tenth.', 'Exports fell by a tenth.'],
    ['The minister denied it.', 'The minister confirmed it.'],
    ['The council did not approve the plan.', 'The council did approve the plan.'],
    ['unemployment of 6.4 percent', 'unemployment of 6.9 percent'],
    ['6.4', '64'],
    ['1,000', '1000'],
    ['1,000', '1.000'],
    ['-5%', '5%'],
    ['fell to −5 degrees', 'fell to 5 degrees'],
    ['between 10 -5', 'between 10 - 5'],
    ['$5 million', '€5 million'],
    ['5%', '5'],
    ['5%', '5‰'],
    ['They told us.', 'They told US.'],
    ["We can't say.", 'We cant say.'],
    ['She will re-sign.', 'She will resign.'],
    ['She will re-sign.', 'She will re sign.'],
    ['a man-eating shark', 'a man — eating shark'],
    ['every day', 'everyday'],
    ['It is true.', 'It is true?'],
    ['Let us eat, Grandma', 'Let us eat Grandma'],
    ['the "reform"', 'the reform'],
    ['10 million', '10 billion'],
    ['café', 'cafe'],
    ['x ≠ y', 'x = y'],
    ['2²', '22'],
    ['10–15', '1015'],
    ['won 🥇', 'won 🥈'],
    ['', 'something'],
    ['up to 5', 'up to +5'],
  ];
  for (const [checked, current] of changed) {
    it(`notices ${JSON.stringify(checked)} → ${JSON.stringify(current)}`, () => {
      assert.equal(sameWords(checked, current), false);
      assert.equal(sameWords(current, checked), false);
      assert.notDeepEqual(changedWords(checked, current), []);
      assert.notDeepEqual(changedWords(current, checked), []);
    });
  }

  const same: readonly (readonly [string, string])[] = [
    ['“No,” he said, ‘never’.', '"No," he said, \'never\'.'],
    ['Japan’s surplus', "Japan's surplus"],
    ['the vote — a close one — failed', 'the vote -- a close one -- failed'],
    ['the vote – a close one', 'the vote—a close one'],
    ['1990–95', '1990-95'],
    ['a fall of −5 degrees', 'a fall of -5 degrees'],
    ['a fall of –5 degrees', 'a fall of -5 degrees'],
    ['a  long\n line', 'a long line'],
    ['5 million', '5\u00a0million'],
    ['5 %', '5%'],
    ['Wait… what?', 'Wait... what?'],
    ['Wait… what?', 'Wait . . . what?'],
    ['café', 'cafe\u0301'],
    ['naïve Ångström', 'nai\u0308ve A\u030angstro\u0308m'],
    ['econ\u00adomy', 'economy'],
    ['co\u2011operate', 'co-operate'],
    ['re-sign', 're‐sign'],
    ['x ≠ y', 'x =\u0338 y'],
  ];
  for (const [checked, current] of same) {
    it(`lets ${JSON.stringify(checked)} be ${JSON.stringify(current)}`, () => {
      assert.deepEqual(changedWords(checked, current), []);
      assert.equal(sameWords(current, checked), true);
    });
  }

  it('says which words were replaced, inserted and deleted', () => {
    assert.deepEqual(
      differences(
        'The council did not approve the plan on Monday.',
        'The city council did approve the plan on Friday.',
      ),
      ['inserted:  → city', 'deleted: not → ', 'replaced: Monday → Friday'],
    );
    assert.deepEqual(differences('rose 6.4 percent', 'rose 6.9 percent'), ['replaced: 6.4 → 6.9']);
    assert.deepEqual(differences('It is true', 'It is not true'), ['inserted:  → not']);
  });

  it('compares long, wholly different texts without stalling', () => {
    const words = (seed: number): string =>
      Array.from({ length: 5000 }, (_, i) => `w${(i * seed) % 9973}`).join(' ');
    const [change] = changedWords(words(7), words(11));
    assert.equal(change.kind, 'replaced');
  });

  const text = fc.string({ unit: 'binary', maxLength: 60 });
  it('finds nothing in a text against itself, and ranges inside both otherwise', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        assert.deepEqual(changedWords(a, a), []);
        const changes = changedWords(a, b);
        assert.equal(changes.length === 0, sameWords(a, b));
        for (const { before, after } of changes) {
          assert.ok(0 <= before.start && before.start <= before.end && before.end <= a.length);
          assert.ok(0 <= after.start && after.start <= after.end && after.end <= b.length);
        }
      }),
    );
  });

  it('never calls a text with other letters or digits the same', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', 'b', 'A', 'B', '0', '1', '9', ' '),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const squeezed = (words: string) => words.trim().replace(/ +/g, ' ');
        assert.equal(sameWords(a, b), squeezed(a) === squeezed(b));
      }),
    );
  });
});
