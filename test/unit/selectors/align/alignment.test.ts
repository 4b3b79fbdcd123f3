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
});
