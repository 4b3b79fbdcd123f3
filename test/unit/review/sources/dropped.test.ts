import assert from 'node:assert/strict';
import { addressFrom, droppedSources } from '../../../../src/core/review/sources/dropped.ts';

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

describe('the address of a source of another file', () => {
  const from = (url: string, other: string) => addressFrom(url, other, article);

  it('leads to the same file from the article', () => {
    const harbour = 'file:///desk/harbour%20%28old%29/quay.txt.annotations.yaml';
    assert.equal(from('scans/ft900.pdf', harbour), '../harbour (old)/scans/ft900.pdf');
    assert.equal(from('../talks/deed 1.pdf', harbour), './deed 1.pdf');
    assert.equal(from('./deed.pdf', 'file:///desk/talks/other.txt.annotations.yaml'), './deed.pdf');
    assert.equal(from('scans/ft900.pdf', 'vscode-vfs://github/x/quay.txt.annotations.yaml'), null);
  });

  it('stays as it is where it is no path from there', () => {
    for (const url of ['https://example.org/a.pdf', 'file:///desk/a.pdf', '/desk/a.pdf', 'census.gov/a.pdf'])
      assert.equal(from(url, 'file:///desk/harbour/quay.txt.annotations.yaml'), url);
  });
});
