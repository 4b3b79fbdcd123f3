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
    ['a well--known man', 'a well-known man'],
    ['pre- and post-war', 'pre-and post-war'],
    ['so - it is', 'so-it is'],
    ['so -it is', 'so-it is'],
    ['10% -20%', '10% 20%'],
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
    ['e\u00adcon\u00ado\u200bmy', 'economy'],
    ['ﬁrst-ﬂoor', 'first-floor'],
    ['oﬀ-ﬁeld ﬁﬁ', 'off-field fifi'],
    ['fish’n’chips', "fish'n'chips"],
    ['the harbour-\nmaster', 'the harbourmaster'],
    ['the harbour-\nmaster', 'the harbour-master'],
    ['the mother-\nin-\nlaw', 'the mother-in-law'],
    ['the mother\u00ad\nin\u00ad\nlaw', 'the motherinlaw'],
    ['co\u2011operate', 'co-operate'],
    ['re-sign', 're‐sign'],
    ['x ≠ y', 'x =\u0338 y'],
    ['10%-20%', '10%—20%'],
    ['(a)-5', '(a)—5'],
    ['the “so”-5', 'the “so”—5'],
    ['1990–95', '1990—95'],
    ['1990−95', '1990-95'],
    ['1990−95', '1990—95'],
    ['a well--known man', 'a well—known man'],
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
    // In a compound that was broken at the ends of lines, the part of it that is another.
    assert.deepEqual(differences('a mother-\nin-\nlaw left', 'a mother-in maid left'), [
      'replaced: in-\nlaw → in maid',
    ]);
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

  it('says at sight whether two texts are the same only where no word, number or sign tells otherwise', () => {
    const pieces = fc.array(
      fc.constantFrom('re', 'sign', 'fi', 'ﬁ', '-', '‐', '–', '\u00ad', '.', ',', ' ', '\n', '1', 'é', 'e\u0301', "'", '’'),
      { maxLength: 7 },
    ); // prettier-ignore
    fc.assert(
      fc.property(pieces, pieces, pieces, pieces, (start, one, other, end) => {
        const a = [...start, ...one, ...end].join('');
        const b = [...start, ...other, ...end].join('');
        assert.equal(sameWords(a, b), changedWords(a, b).length === 0, JSON.stringify([a, b]));
      }),
      { numRuns: 2_000, examples: [[['re', '-'], [' '], ['\n'], ['sign']]] },
    );
  });

  it('keeps as many words as can be kept, and says of all others what became of them', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 9 });
    const longestCommon = (a: readonly string[], b: readonly string[]): number => {
      const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
      for (let i = 1; i <= a.length; i++)
        for (let j = 1; j <= b.length; j++)
          table[i][j] =
            a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
      return table[a.length][b.length];
    };
    fc.assert(
      fc.property(words, words, (before, after) => {
        const [checked, current] = [before.join(' '), after.join(' ')];
        let removed = 0;
        let added = 0;
        let rebuilt = '';
        let from = 0;
        for (const change of changedWords(checked, current)) {
          const [was, is] = [
            checked.slice(change.before.start, change.before.end),
            current.slice(change.after.start, change.after.end),
          ];
          const kind = was === '' ? 'inserted' : is === '' ? 'deleted' : 'replaced';
          assert.equal(change.kind, kind);
          removed += was.split(' ').filter(Boolean).length;
          added += is.split(' ').filter(Boolean).length;
          rebuilt += ` ${checked.slice(from, change.before.start)} ${is}`;
          from = change.before.end;
        }
        rebuilt += ` ${checked.slice(from)}`;
        assert.deepEqual(rebuilt.split(' ').filter(Boolean), after);
        assert.equal(before.length - removed, longestCommon(before, after));
        assert.equal(after.length - added, longestCommon(before, after));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the few words that differ in the middle of a long text, wherever they are', () => {
    const long = Array.from({ length: 400 }, (_, i) => `w${i}`);
    for (const at of [0, 1, 200, 398, 399]) {
      const other = long.map((word, i) => (i === at ? 'x' : word));
      assert.deepEqual(differences(long.join(' '), other.join(' ')), [`replaced: w${at} → x`]);
    }
    const [first, second] = differences(
      long.join(' '),
      long.filter((_, i) => i !== 3 && i !== 390).join(' '),
    );
    assert.deepEqual([first, second], ['deleted: w3 → ', 'deleted: w390 → ']);
  });
});
