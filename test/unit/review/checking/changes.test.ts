import assert from 'node:assert/strict';
import { sliceOf } from '../../../../src/core/model.ts';
import type { Figure } from '../../../../src/core/mentions/mentions.ts';
import { changesToWalk, drawnChanges } from '../../../../src/core/review/checking/changes.ts';
import { Walk } from '../../../../src/core/review/checking/walk.ts';
import { whatChanged } from '../../../../src/core/review/closing/whatChanged.ts';
import { drain } from '../../../../src/core/steps.ts';
import { nothingLeft, walkInShort } from '../../../../src/core/wording/checking.ts';
import { changesCounted, lostInWords } from '../../../../src/core/wording/closing.ts';
import { checkedWith } from '../decide/desk.ts';

const sentences = [
  'The ferry left Holm at nine on Monday.',
  'It carried 214 passengers and 40 dogs.',
  'The captain said the sea was calm.',
  'A second boat followed 3 hours later.',
  'Tickets cost 50 crowns each way.',
];
const article = (lines: readonly string[], headline = 'Ferry service to Holm resumes') =>
  `${headline}\n\n${lines.slice(0, 3).join(' ')}\n\n${lines.slice(3).join(' ')}\n`;
const old = article(sentences);
const figuresIn = (text: string): Figure[] =>
  [...text.matchAll(/\d+/g)].map(([words], nth, all) => {
    const start = all[nth].index;
    return { start, end: start + words.length, kind: 'count', value: Number(words), unit: null, hedge: null };
  });

function walkSince(now: string, yaml = '') {
  const checked = checkedWith(now, yaml, { figures: figuresIn(now) }, old);
  const { changes, lost } = changesToWalk(drain(whatChanged(old, checked)));
  const walk = new Walk(checked.review, 0, changes);
  const line = (): string =>
    walkInShort(now, {
      stop: walk.atHand.stop,
      change: walk.change,
      position: walk.position,
      source: null,
      isPinned: false,
      ...walk.wanted,
    }).replace(' · no source', '');
  const on = (): string => {
    const found = walk.next(1);
    if (!found || found.isAround) return 'the end';
    walk.atHand = { range: found.stop, stop: found.stop };
    return line();
  };
  const all = (): string[] => {
    const lines: string[] = [];
    for (let one = on(); one !== 'the end'; one = on()) lines.push(one);
    return lines;
  };
  return { checked, walk, changes, lost, on, all };
}

/** A figure of the old text that somebody has found right. */
const ticked = (words: string, id = 'a-1'): string => {
  const start = old.indexOf(words);
  const at = `prefix: ${JSON.stringify(old.slice(start - 32, start))}, suffix: ${JSON.stringify(old.slice(start + words.length).slice(0, 32))}, start: ${String(start)}, end: ${String(start + words.length)}`;
  return `version: 1\nannotations:\n  - { id: ${id}, kind: figure, selector: { exact: "${words}", ${at} }, verdict: confirmed }\n`;
};

describe('a walk over what changed since a sign-off', () => {
  it('stops at what can be wrong in new and changed sentences, at each of them, at cuts, and nowhere else', () => {
    const changed = sentences[1].replace('214', '241');
    const { all, changes } = walkSince(
      article([sentences[0], changed, 'Nobody of 7 was hurt.', ...sentences.slice(2, 4)]),
    );
    assert.equal(changesCounted(changes), '1 sentence changed, 1 sentence new, 1 sentence cut');
    assert.deepEqual(all(), [
      '1 of 3 · changed: 214 → 241 · figure 241',
      '1 of 3 · changed: 214 → 241 · figure 40',
      '1 of 3 · changed: 214 → 241 · sentence “It carried 241…”',
      '2 of 3 · new · figure 7',
      '2 of 3 · new · sentence “Nobody of 7 was hurt.”',
      '3 of 3 · cut “Tickets cost 50 crowns each…”',
    ]);
  });

  it('passes by what is settled, and counts a change as done once all of it is', () => {
    const now = article([sentences[0], sentences[1].replace('214', '241'), ...sentences.slice(2)]);
    const { walk, all } = walkSince(now, ticked('40'));
    assert.equal(all().length, 2, 'what was ticked and reads as it did is not asked again');
    for (const { key } of [...walk.ticked]) walk.unsettle([key]);
    assert.equal(walk.position.left, 1);
    const keys = ['241', sentences[1].replace('214', '241')].map(
      (words) =>
        walk.chosen({ start: now.indexOf(words), end: now.indexOf(words) + words.length }).stop?.key ?? '',
    );
    walk.settle(keys, true);
    assert.equal(walk.position.left, 0);
    assert.equal(walk.next(1), null);
    assert.equal(nothingLeft({ hardlyFacts: true, isOfChanges: true }), 'Nothing that has changed is left.');
  });

  it('stops at the headline, and at a cut until somebody has seen it', () => {
    const { all, walk } = walkSince(article(sentences.slice(0, 4), 'Ferry service to Holm stops'));
    const lines = all();
    assert.deepEqual(
      lines.map((line) => line.slice(0, 22)),
      ['1 of 2 · headline: res', '2 of 2 · cut “Tickets '],
    );
    walk.settle([walk.atHand.stop?.key ?? ''], false);
    walk.atHand = { range: { start: 0, end: 0 }, stop: null };
    assert.equal(all().length, 1);
  });

  it('stops at a finding that is to be checked again, also where its own words stayed', () => {
    const boats = 'A second boat followed 3 hours later.';
    const now = article(sentences).replace(boats, boats.replace('3 hours', 'at least 3 hours'));
    const inSentence = walkSince(now, ticked('3'));
    assert.deepEqual(
      inSentence.changes.map(({ kind }) => kind),
      ['changed'],
      'once, with its sentence',
    );
    assert.match(inSentence.on(), /^1 of 1 · changed: “at least” put in · figure 3 \(re-check\)/);
  });

  it('goes sentence by sentence to cuts, too, and passes by a headline as a whole', () => {
    const headline = 'Ferry service to Holm: 2 boats, 3 crews';
    const now = article([sentences[0], sentences[2]], headline);
    const { walk } = walkSince(now);
    const line = (): string | null => {
      const { stop } = walk.atHand;
      return stop && (stop.gone ?? sliceOf(now, stop));
    };
    const first = walk.next(1)?.stop ?? null;
    if (first) walk.atHand = { range: first, stop: first };
    const stops = [line()];
    for (;;) {
      const found = walk.next(1, walk.isOfOtherSentence);
      if (!found || found.isAround) break;
      walk.atHand = { range: found.stop, stop: found.stop };
      stops.push(line());
    }
    assert.deepEqual(stops, [headline, sentences[1], sentences[3], sentences[4]]);
    const before: (string | null)[] = [];
    for (let stop = walk.sentenceBefore(); before.length < 3 && stop; stop = walk.sentenceBefore()) {
      walk.atHand = { range: stop, stop };
      before.push(line());
    }
    assert.deepEqual(before, [sentences[3], sentences[1], headline]);
  });

  it('is done with a re-check once that is settled, also where its annotation had no id before', () => {
    // Ticked before the sign-off, when it still said 5.
    const before = ticked('3 hours').replace('id: a-1, ', '').replace('"3 hours"', '"5 hours"');
    const { walk, changes, on } = walkSince(old, before);
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['re-check'],
    );
    assert.equal(on(), '1 of 1 · to check again: 5 → 3 · figure 3 hours (re-check)');
    const figures = figuresIn(old);
    walk.onReview(checkedWith(old, ticked('3 hours'), { figures }).review);
    assert.equal(walk.position.left, 0);
    assert.equal(walk.next(1), null);
    walk.onReview(checkedWith(old, before, { figures }).review);
    assert.equal(walk.position.left, 1, 'taken back, it is to be checked again');
    const two = ticked('214 passengers and 40 dogs');
    const inOne = walkSince(old, two.replace('id: a-1, ', '').replace('and 40 dogs"', 'and 41 dogs"'));
    assert.equal(inOne.walk.position.left, 1);
    inOne.walk.onReview(checkedWith(old, two, { figures }).review);
    assert.equal(inOne.walk.position.left, 0, 'what was checked as one counts by what it holds');
  });

  it('tells of a headline that is gone what it was', () => {
    const { on, changes } = walkSince(
      article(sentences).replace('Ferry service to Holm resumes\n\n', 'Advertisement\n\n'),
    );
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['headline'],
    );
    assert.equal(on(), '1 of 1 · headline · cut “Ferry service to Holm…”');
  });

  it('counts what is lost, for which there is no place', () => {
    const { lost, changes } = walkSince(article(sentences.slice(0, 4)), ticked('50'));
    assert.equal(lost, 1);
    assert.match(lostInWords(lost), /no place for them: 1 annotation;/);
    assert.equal(lostInWords(0), '');
    assert.deepEqual(
      changes.map(({ kind }) => kind),
      ['cut'],
    );
  });

  it('takes to hand what is clicked, be it changed or not', () => {
    const now = article([sentences[0], sentences[1].replace('214', '241'), ...sentences.slice(2)]);
    const { walk } = walkSince(now);
    const at = now.indexOf('50');
    walk.atHand = walk.chosen({ start: at, end: at });
    assert.equal(walk.atHand.stop?.item?.kind, 'figure');
    assert.equal(walk.change, null);
    assert.deepEqual(walk.position, { nth: 1, of: 1, left: 1 });
  });

  it('draws what came, and what went where it stood', () => {
    const now = article([sentences[0], sentences[1].replace('214', '241'), ...sentences.slice(2, 4)]);
    const { came, went } = drawnChanges(walkSince(now).changes);
    assert.deepEqual(
      came.map((range) => sliceOf(now, range)),
      ['241'],
    );
    assert.deepEqual(
      went.map(({ at, words }) => [now.slice(at).slice(0, 3), words]),
      [
        ['241', '214'],
        ['\n', sentences[4]],
      ],
    );
  });
});
