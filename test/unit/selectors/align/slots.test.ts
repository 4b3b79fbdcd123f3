// Sentences that were edited while their words stand elsewhere: which of them have a place of their own.
import assert from 'node:assert/strict';
import { uniqueStatements } from '../../../../src/core/selectors/align/blocks.ts';
import { noPairs } from '../../../../src/core/selectors/align/pairing.ts';
import type { Slot } from '../../../../src/core/selectors/align/slots.ts';
import {
  pairInSlots,
  repeatedElsewhere,
  slotsOf,
  withinSlots,
} from '../../../../src/core/selectors/align/slots.ts';
import { statementsOf } from '../../../../src/core/selectors/words/statements.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import type { Tokens, TokenSpan } from '../../../../src/core/selectors/words/tokens.ts';

const words = ({ text, starts, ends }: Tokens, { from, to }: TokenSpan): string =>
  text.slice(starts[from], ends[to - 1]);

/** Each old sentence that has a slot, and what stands in it. */
function slots(then: string, now: string): [string, string][] {
  const old = tokenize(then);
  const current = tokenize(now);
  const [statements, currentStatements] = [statementsOf(old), statementsOf(current)];
  const whole = uniqueStatements(statements, currentStatements);
  return slotsOf(old, statements, current, currentStatements, whole).slots.map((slot): [string, string] => [
    words(old, slot.old),
    words(current, slot.current),
  ]);
}

const before = 'Two members were away.';
const after = 'Nobody asked why.';
const said = 'The pier closes for 40 days';
const mended = 'The pier closes for 60 days';
const text = (...sentences: string[]): string => `${sentences.join('. ')}.`;
const [first, last] = [before.slice(0, -1), after.slice(0, -1)];

describe('the place of a sentence that was edited', () => {
  it('is between its neighbours', () => {
    assert.deepEqual(slots(text(first, said, last), text(first, mended, last)), [[said, mended]]);
  });

  it('is beside one of them', () => {
    assert.deepEqual(slots(text(first, said), text(first, mended)), [[said, mended]]);
    assert.deepEqual(slots(text(said, last), text(mended, last)), [[said, mended]]);
    assert.deepEqual(slots(text(first, said, last), text(first, mended)), [[said, mended]]);
    assert.deepEqual(slots(text(first, said, last), text(mended, last)), [[said, mended]]);
  });

  it('is beside either where too much stands between them: three sentences at most are one', () => {
    const more = ['So it was then', 'Rain is on its way'];
    const between = (...sentences: string[]): [string, string][] =>
      slots(text(first, said, last), text(first, ...sentences, last));
    assert.deepEqual(between(mended, ...more), [[said, [mended, ...more].join('. ')]]);
    assert.deepEqual(between(mended, ...more, 'Shops open late'), [[said, mended]]);
    assert.deepEqual(between('Shops open late', ...more, mended), [[said, mended]]);
    assert.deepEqual(between(...more, mended, 'Shops open late'), []);
  });

  it('has half of its words between its neighbours, and six in ten beside one', () => {
    const ten = 'a b c d e f g h i j';
    const shares = (count: number): string =>
      ten
        .split(' ')
        .map((word, i) => (i < count ? word : word + word))
        .join(' ');
    const between = (count: number): number =>
      slots(text(first, ten, last), text(first, shares(count), last)).length;
    const beside = (count: number): number => slots(text(first, ten), text(first, shares(count))).length;
    assert.deepEqual([between(5), between(4)], [1, 0]);
    assert.deepEqual([beside(6), beside(5)], [1, 0]);
  });

  it('counts no word oftener than it stands there', () => {
    assert.deepEqual(slots(text(first, 'a a b c', last), text(first, 'a x y z', last)), []);
    assert.deepEqual(slots(text(first, 'a a b c', last), text(first, 'a a y z', last)).length, 1);
  });

  it('is none where the sentence is of two words', () => {
    assert.deepEqual(slots(text(first, 'Ferries go', last), text(first, 'Ferries went', last)), []);
    assert.deepEqual(
      slots(text(first, 'Ferries go on', last), text(first, 'Ferries went on', last)).length,
      1,
    );
  });

  it('is none where it stands whole beside a neighbour, or where another does', () => {
    assert.deepEqual(slots(text(first, said, last), text(first, said, last)), []);
    assert.deepEqual(slots(text(first, said, last), text(first, said, mended, last)), []);
    assert.deepEqual(slots(text(first, said, last), text(first, mended, said, last)), []);
    assert.deepEqual(slots(text(first, said, last), text(first, last)), []);
    // What stands there is a sentence of the old text.
    assert.deepEqual(slots(text(first, said, last, mended), text(first, mended, last)), []);
    // It is beside its neighbour, and one like it beside the other.
    const far = ['So it was then', 'Rain is on its way', 'Shops open late', 'It was a long day'];
    assert.deepEqual(slots(text(first, said, last), text(first, said, ...far, mended, last)), []);
    assert.deepEqual(slots(text(first, said, last), text(first, mended, ...far, said, last)), []);
  });

  it('is none beyond the edges of the text', () => {
    assert.deepEqual(slots(text(said, last), text(last, mended)), []);
    assert.deepEqual(slots(text(first, said), text(mended, first)), []);
  });

  it('is taken by the first of two', () => {
    const twice = text(first, said, `${said} and nights`, last);
    assert.deepEqual(slots(twice, text(first, mended, last)), [[said, mended]]);
  });

  it('is there though the sentence stands whole elsewhere', () => {
    const note = 'Rain is on its way. Shops open late. So it was then. It was a long day';
    const now = `${before} ${mended}. ${after} ${note}. ${said}.`;
    assert.deepEqual(slots(text(first, said, last), now), [[said, mended]]);
  });

  it('is there though the sentence stands whole in its paragraph, more than three sentences away', () => {
    const more = ['So it was then', 'Rain is on its way'];
    const old = text(first, said, last);
    assert.deepEqual(slots(old, text(first, mended, last, ...more, said)), [[said, mended]]);
    assert.deepEqual(slots(old, text(first, mended, last, ...more.slice(1), said)), []);
    assert.deepEqual(slots(old, text(said, ...more, first, mended, last)), [[said, mended]]);
    assert.deepEqual(slots(old, text(said, ...more.slice(1), first, mended, last)), []);
  });

  const [joined, apart] = [' ', '\n\n'];
  const three = (middle: string, opens: string, closes: string): string =>
    `${before}${opens}${middle}.${closes}${after}`;

  it('is there near the whole sentence, where the one goes on in its paragraph as it did and the other does not', () => {
    /** Whether it went on before and behind, and whether what is like it does; the whole is below, by itself. */
    const goesOn = (then: readonly [string, string], now: readonly [string, string], joint = apart): number =>
      slots(three(said, ...then), `${three(mended, ...now)}${joint}${said}.`).length;
    assert.equal(goesOn([joined, joined], [joined, joined]), 1);
    assert.equal(goesOn([joined, apart], [joined, apart]), 1);
    assert.equal(goesOn([apart, joined], [apart, joined]), 1);
    for (const other of [
      [apart, apart],
      [apart, joined],
    ] as const) {
      assert.equal(goesOn([joined, apart], other), 0);
      assert.equal(goesOn(other, [joined, apart]), 0);
    }
    assert.equal(goesOn([apart, joined], [apart, apart]), 0);
    assert.equal(goesOn([apart, apart], [apart, joined]), 0);
    assert.equal(goesOn([apart, apart], [apart, apart]), 0);
    // In one paragraph the one like it may be new.
    assert.equal(goesOn([joined, joined], [joined, joined], joined), 0);
  });

  it('is there behind the whole sentence, where it begins a paragraph and goes on in it', () => {
    const begins = `${said}. ${after}`;
    assert.deepEqual(slots(begins, `${said}.\n\n${mended}. ${after}`), [[said, mended]]);
    assert.deepEqual(slots(begins, `${said}. ${mended}. ${after}`), []);
    assert.deepEqual(slots(`${said}.\n\n${after}`, `${said}.\n\n${mended}.\n\n${after}`), []);
  });
});

describe('a sentence with a place of its own', () => {
  const slot: Slot = { old: { from: 3, to: 6 }, current: { from: 13, to: 17 } };
  const repeated = (old: number, current: number, length: number): number =>
    repeatedElsewhere([slot], [{ old, current, length }], 20).length;

  it('is of interest where words of it stand elsewhere', () => {
    assert.equal(repeated(3, 0, 3), 1);
    assert.equal(repeated(5, 2, 3), 1);
    assert.equal(repeated(5, 17, 1), 1);
    assert.equal(repeated(5, 12, 1), 1);
    assert.equal(repeated(1, 11, 2), 0);
    assert.equal(repeated(6, 1, 3), 0);
  });

  it('is not where they stand in it', () => {
    assert.equal(repeated(3, 13, 3), 0);
    assert.equal(repeated(5, 16, 1), 0);
    assert.equal(repeated(4, 15, 2), 0);
  });

  it('has its words in it and nowhere else, while others may be anywhere', () => {
    const mayBe = withinSlots([slot], 20, (old, current) => old !== 4 || current !== 14);
    assert.deepEqual(
      [12, 13, 16, 17].map((place) => mayBe(3, place)),
      [false, true, true, false],
    );
    assert.deepEqual([mayBe(4, 14), mayBe(4, 15)], [false, true]);
    assert.deepEqual([mayBe(2, 0), mayBe(6, 13), mayBe(5, 0)], [true, true, false]);
  });

  it('is paired with what stands there', () => {
    const old = tokenize('x y z The pier closes soon');
    const current = tokenize('The pier closes. a b c d e f g h i The old pier opens');
    const pairing = noPairs(old.count);
    const claimed = new Int32Array(current.count).fill(-1);
    const here: Slot = { old: { from: 3, to: 6 }, current: { from: 12, to: 16 } };
    pairInSlots([here], old, current, new Float32Array(old.count).fill(1), pairing, claimed);
    assert.deepEqual([...pairing.partners], [-1, -1, -1, 12, 14, 15, -1]);
    assert.deepEqual([...claimed.subarray(12)], [3, -1, 4, 5]);
    assert.ok(claimed.subarray(0, 12).every((token) => token < 0));
  });
});
