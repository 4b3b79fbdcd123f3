import assert from 'node:assert/strict';
import type { Range } from '../../../src/core/model.ts';
import type { FoundPlace } from './texts.ts';
import { find, follow, rangeOfWords } from './texts.ts';

const board = 'The harbour board voted on Tuesday to close the northern ferry pier for the winter.';
const traffic = 'Ferry traffic rose 6.4 percent last year, according to the port office.';
const depot = 'The city council has put $9.9 million into a new bus depot on the eastern side.';
const orchid = 'A rare orchid has flowered in the botanical garden for the first time in a decade.';
const caption = 'Photo: harbour archive';
const join = (...paragraphs: string[]): string => paragraphs.join('\n\n');

const old = join(board, caption, traffic, depot, caption, orchid);
const second = (text: string): Range => rangeOfWords(text, caption, text.indexOf(caption) + 1);
const isDoubtful = ({ match }: FoundPlace): boolean => match === 'unsure' || match === 'lost';

describe('one of several paragraphs of the same words', () => {
  const followed = (now: string): FoundPlace => follow(old, second(old), now);

  it('is told from the others by one neighbour while there are as many', () => {
    for (const now of [old.replace('side.', 'shore.'), old.replace('A rare', 'Some')]) {
      const place = followed(now);
      assert.ok(!isDoubtful(place), now);
      assert.deepEqual(place.range, second(now));
    }
  });

  it('is asked about where neither neighbour is left', () => {
    const now = old.replace('side.', 'shore.').replace('A rare', 'Some');
    const { match, range } = followed(now);
    assert.deepEqual([match, range], ['unsure', second(now)]);
  });

  it('is told by both neighbours where one has come or gone, and asked about with one', () => {
    const more = join(old, caption);
    const fewer = old.replace(`${caption}\n\n`, '');
    assert.ok(!isDoubtful(followed(more)));
    assert.deepEqual(followed(more).range, second(more));
    assert.ok(!isDoubtful(followed(fewer)));
    assert.equal(followed(fewer).range?.start, fewer.indexOf(caption));
    for (const now of [more, fewer]) {
      for (const other of [now.replace('side.', 'shore.'), now.replace('A rare', 'Some')]) {
        const { match, range } = followed(other);
        const own = other.indexOf(caption, now === more ? other.indexOf(caption) + 1 : 0);
        assert.deepEqual([match, range?.start], ['unsure', own]);
      }
    }
  });

  it('is told at the end and at the beginning of a text by having no neighbour there', () => {
    const ends = join(caption, board, traffic, caption);
    for (const now of [ends.replace('The harbour', 'Some harbour'), ends.replace('port office.', 'port.')]) {
      const [first, last] = [rangeOfWords(ends, caption), second(ends)];
      assert.deepEqual(follow(ends, first, now).range, first);
      assert.ok(!isDoubtful(follow(ends, first, now)));
      assert.deepEqual(follow(ends, last, now).range, second(now));
      assert.ok(!isDoubtful(follow(ends, last, now)));
    }
  });

  it('is asked about with the selector alone where its own place may be gone', () => {
    const gone = old.slice(0, second(old).start) + orchid;
    for (const { match, candidates } of [find(old, second(old), gone), followed(gone)])
      assert.deepEqual(
        [match, candidates.map(({ range }) => range)],
        ['lost', [rangeOfWords(gone, caption)]],
      );
  });
});

describe('a paragraph that stands once', () => {
  it('settles the place of what it holds, however short, wherever it was moved', () => {
    const now = join(orchid, board, traffic, depot);
    const then = join(board, traffic, depot, orchid);
    for (const words of ['A', 'orchid', 'decade', 'for the']) {
      const range = rangeOfWords(then, words, then.indexOf(orchid));
      const place = follow(then, range, now);
      assert.equal(place.words, words);
      assert.ok(!isDoubtful(place), words);
      assert.equal(place.range?.start, range.start - then.indexOf(orchid));
    }
  });
});

describe('a row of copies', () => {
  const lines = (count: number): string =>
    join(board, ...Array.from({ length: count }, () => caption), traffic);

  it('is followed while it is as long as it was and its neighbours stand', () => {
    for (const locate of [follow, find])
      for (const at of [0, 1, 2]) {
        const text = lines(3);
        const start = board.length + 2 + at * (caption.length + 2);
        const range = { start, end: start + caption.length };
        const place = locate(text, range, `An update.\n\n${text}`);
        assert.equal(place.range?.start, start + 'An update.\n\n'.length);
        assert.ok(!isDoubtful(place));
      }
  });

  it('is asked about where one has come or gone', () => {
    for (const locate of [follow, find])
      for (const at of [0, 1, 2])
        for (const count of [2, 4]) {
          const start = board.length + 2 + at * (caption.length + 2);
          assert.ok(
            isDoubtful(locate(lines(3), { start, end: start + caption.length }, lines(count))),
            `${at}, ${count}`,
          );
        }
  });

  it('inside a line counts as well', () => {
    const clock = (zeros: string): string => join(board, `The clock stood at ${zeros} all night.`, traffic);
    for (const locate of [follow, find]) {
      const text = clock('00:00:00');
      const range = { start: text.indexOf('00') + 3, end: text.indexOf('00') + 5 };
      assert.ok(isDoubtful(locate(text, range, clock('00:00'))));
      const place = locate(text, range, `An update.\n\n${text}`);
      assert.equal(place.range?.start, range.start + 'An update.\n\n'.length);
    }
  });
});
