import assert from 'node:assert/strict';
import { alignWhole } from './texts.ts';

const board = 'The harbour board voted on Tuesday to close the northern ferry pier for the winter.';
const traffic = 'Ferry traffic rose 6.4 percent last year, according to the port office.';
const depot = 'The city council has put $9.9 million into a new bus depot on the eastern side.';

describe('aligning two texts', () => {
  it('follows paragraphs that changed places', () => {
    const old = [board, traffic, depot].join('\n\n');
    const { words } = alignWhole(old, [depot, board, traffic].join('\n\n'));
    assert.equal(
      words,
      'The harbour board voted on Tuesday to close the northern ferry pier for the winter ' +
        'Ferry traffic rose 6.4 percent last year according to the port office ' +
        'The city council has put 9.9 million into a new bus depot on the eastern side',
    );
    const places = [...alignWhole(old, [depot, board, traffic].join('\n\n')).pairing.partners];
    assert.deepEqual(places, [
      ...Array.from({ length: 27 }, (_, i) => i + 16),
      ...Array.from({ length: 16 }, (_, i) => i),
    ]);
  });

  it('knows which words were moved past others: those of fewer', () => {
    const old = [board, traffic, depot].join('\n\n');
    const isMoved = (now: readonly string[]): string =>
      Array.from(alignWhole(old, now.join('\n\n')).moved, String).join('');
    const of = (b: string, t: string, d: string): string => b.repeat(15) + t.repeat(12) + d.repeat(16);
    assert.equal(isMoved([board, traffic, depot]), of('0', '0', '0'));
    assert.equal(isMoved([depot, board, traffic]), of('0', '0', '1'));
    assert.equal(isMoved([traffic, board, depot]), of('0', '1', '0'));
    assert.equal(isMoved([board, depot, traffic]), of('0', '1', '0'));
    assert.equal(isMoved([board, traffic.replace('rose', 'fell'), depot]), of('0', '0', '0'));
    // What is new between them moves nothing.
    const news =
      'Some rare orchids flowered at last, whenever nobody looked, for all who came by the greenhouse door.';
    assert.equal(isMoved([board, news, traffic, news.replace('at last', 'then'), depot]), of('0', '0', '0'));
    assert.equal(isMoved([board, news, depot]), of('0', '0', '0'));
  });

  it('takes in the words beside a run that are the same, up to the first that is not', () => {
    const run = 'ba bb bc bd';
    const grown = (old: string, now: string): string => alignWhole(old, now).words;
    // Each of the words beside stands twice, so that no run holds it.
    assert.equal(grown(`p q ${run} q p`, `p q ${run} q p`), `p q ${run} q p`);
    assert.equal(grown(`p q ${run} q p`, `x q ${run} q x`), `x q ${run} q x`);
    assert.equal(grown(`Q ${run}`, `q ${run}`), `q ${run}`);
  });

  it('follows a short paragraph that stands once', () => {
    const old = [board, 'Advertisement', traffic].join('\n\n');
    const { pairing } = alignWhole(old, [board, traffic, 'Advertisement'].join('\n\n'));
    assert.equal(pairing.partners[15], 15 + 12);
    // Of two nobody knows which it was.
    const twice = alignWhole(old, [board, traffic, 'Advertisement', depot, 'Advertisement'].join('\n\n'));
    assert.equal(twice.pairing.partners[15], -1);
  });

  it('keeps the words at a joint with their sentence', () => {
    const south = 'The southern line carried 5,900 riders a day in June.';
    const north = 'The northern line carried 4,100 riders a day in June.';
    const old = `${board} ${north} ${south} ${traffic}`;
    const { pairing } = alignWhole(old, `${board} ${south} ${north} ${traffic}`);
    const places = [...pairing.partners];
    const moved = (from: number, by: number): number[] => Array.from({ length: 10 }, (_, i) => from + i + by);
    assert.deepEqual(places.slice(15, 25), moved(15, 10));
    assert.deepEqual(places.slice(25, 35), moved(25, -10));
  });

  it('takes whole sentences out rather than from the middle of one to that of the next', () => {
    const first = 'Remove barriers that block the slipway before the season begins.';
    const second = 'Remove barriers near the lighthouse only after the survey is done.';
    const { words } = alignWhole(`${board} ${first} ${second}`, `${board} ${second}`);
    assert.equal(words.split(' ').slice(15).join(' '), `${'– '.repeat(10)}${second.replace('.', '')}`);
  });

  it('pairs what is left between the blocks in order, replaced words and all', () => {
    const { words } = alignWhole(
      `${board} ${traffic}`,
      `${board.replace('Tuesday', 'Friday')} ${traffic.replace('6.4', '6.9').replace('last', 'the last')}`,
    );
    assert.equal(
      words,
      'The harbour board voted on Friday to close the northern ferry pier for the winter ' +
        'Ferry traffic rose 6.9 percent last year according to the port office',
    );
  });

  it('pairs nothing across texts that have nothing in common', () => {
    const { pairing } = alignWhole(board, 'Rare orchids flower once a decade.');
    assert.ok(pairing.likeness.every((alike) => alike === 0));
  });

  it('cuts a long gap at its own anchors', () => {
    const numbers = (from: number, count: number): string[] =>
      Array.from({ length: count }, (_, i) => `w${from + i}`);
    const old = numbers(0, 300);
    // Every third word is another, so that no run of four is left, and the gap is too long to be compared at once.
    const now = old.map((word, i) => (i % 3 === 2 ? `x${i}` : word));
    const { pairing } = alignWhole(old.join(' '), now.join(' '));
    assert.deepEqual([...pairing.partners], [...old.keys()]);
    assert.deepEqual(
      [...pairing.likeness].map((alike) => alike === 1),
      old.map((_, i) => i % 3 !== 2),
    );
  });

  const wordsOf = (name: string, count: number): string =>
    Array.from({ length: count }, (_, i) => `${name}${i}`).join(' ');
  const span = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

  for (let shared = 1; shared <= 8; shared++)
    it(`keeps up to eight words with their sentence where both begin and end alike: ${shared}`, () => {
      const sentence = (name: string): string =>
        `The${wordsOf('h', shared)} ${wordsOf(name, 6)} ${wordsOf('t', shared)}.`;
      const length = 2 * shared + 6;
      const [first, second] = [sentence('a'), sentence('b')];
      const { pairing } = alignWhole(
        `${board} ${first} ${second} ${traffic}`,
        `${board} ${second} ${first} ${traffic}`,
      );
      const swapped = [...span(15 + length, length), ...span(15, length)];
      assert.deepEqual([...pairing.partners], [...span(0, 15), ...swapped, ...span(15 + 2 * length, 12)]);
    });

  for (let shared = 1; shared <= 8; shared++)
    it(`takes out the whole sentence of two that begin alike: ${shared}`, () => {
      const begin = wordsOf('h', shared);
      const first = `${begin} ${wordsOf('a', 9)}.`;
      const second = `${begin} ${wordsOf('b', 9)}.`;
      const gone = Array.from({ length: shared + 9 }, () => -1);
      const without = alignWhole(`${board} ${first} ${second} ${traffic}`, `${board} ${second} ${traffic}`);
      assert.deepEqual(
        [...without.pairing.partners],
        [...span(0, 15), ...gone, ...span(15, shared + 9 + 12)],
      );
      assert.ok(
        [...without.pairing.likeness].every(
          (alike, i) => alike === (without.pairing.partners[i] < 0 ? 0 : 1),
        ),
      );
    });

  it('takes a clause out where it stood, if no whole sentence is gone', () => {
    const old = `${board} It rose in June, fell in July, rose in August, and all of it was counted twice.`;
    const { pairing } = alignWhole(old, old.replace(' in July, rose', ''));
    assert.deepEqual([...pairing.partners], [...span(0, 21), -1, -1, -1, ...span(21, 8)]);
  });

  it('pairs what stands directly before the next block, behind one that was moved there', () => {
    const old = [board, 'Votes counted: seven.', traffic, depot].join('\n\n');
    const { words } = alignWhole(old, [board, depot, 'Votes tallied: seven.', traffic].join('\n\n'));
    assert.equal(words.split(' ').slice(15, 18).join(' '), 'Votes tallied seven');
    const both = alignWhole(
      [board, 'Votes counted: seven. Noes counted: two.', traffic, depot].join('\n\n'),
      [board, 'Votes tallied: seven.', depot, 'Noes tallied: two.', traffic].join('\n\n'),
    );
    assert.equal(both.words.split(' ').slice(15, 21).join(' '), 'Votes tallied seven Noes tallied two');
  });

  it('takes the longer of two blocks first where both want the same words', () => {
    const run = wordsOf('r', 8);
    const { pairing } = alignWhole(`x0 ${run} y0 y1 y2 y3 y4 ${board}`, `x0 ${run} y0 y1 z ${board}`);
    assert.deepEqual([...pairing.partners].slice(0, 11), span(0, 11));
  });
});
