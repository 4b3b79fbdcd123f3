import assert from 'node:assert/strict';
import { droppedSources } from '../../../../src/core/review/sources/dropped.ts';

const article = 'file:///desk/talks/trade%20talks.txt';
const listed = (uriList: string, from = article) => droppedSources({ uriList, plain: undefined }, from);
const typed = (plain: string) => droppedSources({ uriList: undefined, plain }, article);

describe('what is dropped on the row of an annotation', () => {
  it('is each address once, without the comments of the list', () => {
    const list =
      '# from a browser\r\nhttps://example.org/a\r\nhttps://example.org/b\r\nhttps://example.org/a\r\n';
    assert.deepEqual(listed(list), ['https://example.org/a', 'https://example.org/b']);
  });

  it('is a file by its way from the article, where that is near', () => {
    assert.deepEqual(listed('file:///desk/talks/scans/ft900.pdf'), ['./scans/ft900.pdf']);
    assert.deepEqual(listed('file:///desk/deeds/old%20deed.pdf'), ['../deeds/old deed.pdf']);
    assert.deepEqual(listed('file:///home/ann/deed.pdf'), ['file:///home/ann/deed.pdf']);
    const remote = 'vscode-remote://desk%2B1/desk/talks/a.txt';
    assert.deepEqual(listed('vscode-remote://desk+1/desk/talks/b.pdf', remote), ['./b.pdf']);
  });

  it('is no command, no script and no words', () => {
    for (const uri of [
      'command:workbench.action.quit',
      'javascript:alert(1)',
      'vscode://x/y',
      'data:text/plain,x',
    ])
      assert.deepEqual([...listed(uri), ...typed(uri)], [], uri);
    assert.deepEqual(typed('The imbalance was roughly $55 billion'), []);
    assert.deepEqual(typed('x '.repeat(1_500) + 'https://example.org'), []);
  });

  it('is words with an address, and the list goes before them', () => {
    assert.deepEqual(typed('Census Bureau, FT-900 https://example.org/ft900'), [
      'Census Bureau, FT-900 https://example.org/ft900',
    ]);
    assert.deepEqual(
      droppedSources({ uriList: 'https://example.org/a', plain: 'https://example.org/b' }, article),
      ['https://example.org/a'],
    );
  });
});
