import assert from 'node:assert/strict';
import type { Clues } from '../../../../src/core/selectors/weigh/clues.ts';
import { weigh } from '../../../../src/core/selectors/weigh/clues.ts';
import { tokenize } from '../../../../src/core/selectors/words/tokenize.ts';
import { tokensIn, tokenText } from '../../../../src/core/selectors/words/tokens.ts';
import { alignWhole } from '../align/texts.ts';

const before = 'Ferry traffic rose last year, the port office said, and fishermen will move from the';
const after = 'before winter comes, since engineers expect the work to last until the end of March.';

/** What speaks for the passage in brackets where the old text leads. */
function cluesFor(marked: string, now: string): (Clues & { words: string }) | null {
  const start = marked.indexOf('[');
  const old = marked.replace(/[[\]]/g, '');
  const { pairing } = alignWhole(old, now);
  const tokens = tokenize(old);
  const passage = tokensIn(tokens, { start, end: marked.indexOf(']') - 1 });
  const current = tokenize(now);
  const weights = new Float32Array(tokens.count).fill(1);
  const clues = weigh({ pairing, passage, tokens, weights }, current);
  if (!clues) return null;
  const { from, to } = clues.span;
  return {
    ...clues,
    words: Array.from({ length: to - from }, (_, i) => tokenText(current, from + i)).join(' '),
  };
}

const between = (passage: string): string => `${before} ${passage} ${after}`;
const wordsFor = (passage: string, now: string): string | undefined =>
  cluesFor(between(`[${passage}]`), between(now))?.words;

describe('the words that stand for a passage', () => {
  const quay = 'old customs quay';
  const cases: readonly (readonly [string, string, string])[] = [
    // As it was, and with words lost, replaced and put in.
    [quay, 'old customs quay', 'old customs quay'],
    [quay, 'customs quay', 'customs quay'],
    [quay, 'old quay', 'old quay'],
    [quay, 'old customs', 'old customs'],
    [quay, 'new customs quay', 'new customs quay'],
    [quay, 'old customs house', 'old customs house'],
    [quay, 'old railway quay', 'old railway quay'],
    [quay, 'old customs and railway quay', 'old customs and railway quay'],
    // One word for another; behind it, what is between it and the neighbour, too, if that is little.
    [quay, 'very new and shiny customs quay', 'shiny customs quay'],
    [quay, 'old customs pier or some house', 'old customs pier or some house'],
    [quay, 'old customs pier or some house and more', 'old customs pier'],
    // All of it replaced, between its neighbours.
    [quay, 'harbour', 'harbour'],
    [quay, 'harbour of the town', 'harbour of the town'],
  ];
  for (const [passage, now, words] of cases)
    it(`${passage} → ${now}`, () => {
      assert.equal(wordsFor(passage, now), words);
    });

  it('are none where far more than it was stands between its neighbours', () => {
    const many = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');
    assert.equal(wordsFor('quay', many(14)), many(14));
    assert.equal(wordsFor('quay', many(15)), undefined);
    assert.equal(wordsFor('customs quay', many(16)), many(16));
    assert.equal(wordsFor('customs quay', many(17)), undefined);
  });

  it('are none where they are gone', () => {
    assert.equal(cluesFor(between('[old customs quay]'), `${before} ${after}`), null);
  });

  it('do not reach into another paragraph than that of the words found', () => {
    const old = `${before} [old customs quay]\n\n${after}`;
    assert.equal(cluesFor(old, `${before} old customs\n\nhouse ${after}`)?.words, 'old customs');
    const first = `${before}\n\n[old customs quay] ${after}`;
    assert.equal(cluesFor(first, `${before} new\n\ncustoms quay ${after}`)?.words, 'customs quay');
    // A passage over two paragraphs reaches over two.
    const both = `${before} [old customs\n\nquay house] ${after}`;
    assert.equal(
      cluesFor(both, `${before} new customs\n\nquay house ${after}`)?.words,
      'new customs quay house',
    );
    assert.equal(
      cluesFor(both, `${before} old customs\n\nquay\n\nhut ${after}`)?.words,
      'old customs quay hut',
    );
  });
});

describe('what speaks for a place', () => {
  const whole = (now: string): (Clues & { words: string }) | null =>
    cluesFor(between('[old customs quay]'), between(now));

  it('is how many of its words are there, and whether all are, in one piece', () => {
    const same = whole('old customs quay');
    assert.deepEqual([same?.found, same?.foundPlain, same?.whole, same?.length], [1, 1, true, 3]);
    for (const now of ['old customs house', 'old and customs quay', 'old quay'])
      assert.equal(whole(now)?.whole, false, now);
    const [two = 0, one = 0] = [whole('old customs house')?.found, whole('new customs house')?.found];
    assert.ok(Math.abs(two - 2 / 3) < 1e-6 && Math.abs(one - 1 / 3) < 1e-6);
    assert.equal(whole('Old customs quay')?.whole, true);
  });

  it('is less where its words are spread over many more', () => {
    const spread = whole('old and large and new customs and railway quay')?.found ?? 1;
    assert.ok(Math.abs(spread - 5 / 9) < 1e-6);
  });

  it('is whether the words beside it stand beside it again', () => {
    const beside = (now: string): (boolean | undefined)[] => {
      const clues = cluesFor(between('[old customs quay]'), now);
      return [clues?.touchesBefore, clues?.touchesAfter, clues?.enclosed];
    };
    assert.deepEqual(beside(between('old customs quay')), [true, true, true]);
    assert.deepEqual(beside(`${before} very old customs quay ${after}`), [false, true, true]);
    assert.deepEqual(beside(`${before} old customs quay long ${after}`), [true, false, true]);
    assert.deepEqual(beside(`${before}\n\nold customs quay ${after}`), [false, true, true]);
    assert.deepEqual(beside(`${before} old customs quay\n\n${after}`), [true, false, true]);
    const orchids = 'Rare orchids flower once a decade here.';
    assert.deepEqual(beside(`${orchids} old customs quay ${after}`), [false, true, false]);
    assert.deepEqual(beside(`${before} old customs quay ${orchids}`), [true, false, false]);
  });

  it('is that nothing stands beside it at the edges of either text', () => {
    const first = cluesFor(`[The old customs quay] ${after}`, `The old customs quay ${after}`);
    assert.equal(first?.touchesBefore, true);
    assert.equal(
      cluesFor(`[The old customs quay] ${after}`, `So the old customs quay ${after}`)?.touchesBefore,
      false,
    );
    const last = cluesFor(`${before} [old customs quay]`, `${before} old customs quay`);
    assert.equal(last?.touchesAfter, true);
    assert.equal(
      cluesFor(`${before} [old customs quay]`, `${before} old customs quay so`)?.touchesAfter,
      false,
    );
  });

  it('is what stands around it again, by side', () => {
    const sides = (now: string): (number | undefined)[] => {
      const clues = cluesFor(between('[old customs quay]'), now);
      return [clues?.before, clues?.after].map((share) => Math.round((share ?? 0) * 100) / 100);
    };
    assert.deepEqual(sides(between('old customs quay')), [1, 1]);
    // Of six words, one is another.
    assert.deepEqual(sides(between('old customs quay').replace('fishermen', 'boats')), [0.83, 1]);
    assert.deepEqual(sides(between('old customs quay').replace('winter', 'summer')), [1, 0.83]);
    // The seventh tells nothing of what is close.
    assert.deepEqual(sides(between('old customs quay').replace('said', 'wrote')), [1, 1]);
  });
});
