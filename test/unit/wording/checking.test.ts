import assert from 'node:assert/strict';
import { Walk } from '../../../src/core/review/checking/walk.ts';
import { linesInWords, sourceInShort, walkInShort } from '../../../src/core/wording/checking.ts';
import { harbour, harbourWith, placeOf, ticked } from '../review/checking/articles.ts';

describe('the line of a walk', () => {
  const lineAt = (words: string, yaml = '') => {
    const walk = new Walk(harbourWith(yaml).review, 0);
    walk.atHand = walk.chosen(placeOf(words));
    const { change, position, wanted } = walk;
    const source = sourceInShort([{ id: 'census', title: 'Census FT900' }], { source: 'census' });
    return walkInShort(harbour, {
      stop: walk.atHand.stop,
      change,
      position,
      source,
      isPinned: false,
      ...wanted,
    });
  };

  it('says where one is, at what, and by which source', () => {
    assert.equal(lineAt('$55 million'), '1 of 4 · figure $55 million · source: Census FT900');
    assert.equal(lineAt('1993'), '2 of 4 · date 1993 · source: Census FT900');
  });

  it('says of what is done how it stands, and beside everything how much is left', () => {
    assert.match(lineAt('1993', ticked('1993')), /^2 of 4 · date 1993 \(checked\) ·/);
    assert.match(lineAt('The quay', ticked('1993')), /^0 of 4 · 3 left ·/);
  });

  it('says what the walk stops at besides, and that nothing is in hand', () => {
    const line = {
      stop: null,
      change: null,
      position: { nth: 0, of: 4, left: 4 },
      source: null,
      isPinned: false,
    };
    assert.equal(
      walkInShort(harbour, { ...line, hardlyFacts: true, settled: true }),
      '0 of 4 · 4 left · no source · also what is hardly a fact · also what is done',
    );
    assert.equal(
      walkInShort(harbour, { ...line, source: 'Census', isPinned: true, hardlyFacts: false, settled: false }),
      '0 of 4 · 4 left · pinned: Census',
    );
  });

  it('names the place in a source, and of one that is not on file its id', () => {
    assert.equal(sourceInShort([], { source: 'census', locator: 'page 3' }), 'census, page 3');
    assert.equal(sourceInShort([], undefined), null);
  });
});

describe('lines that say the same', () => {
  it('are told by their numbers', () => {
    assert.equal(linesInWords([34]), 'also in line 34');
    assert.equal(linesInWords([34, 40, 51, 51]), 'also in lines 34, 40 and 51');
  });
});
