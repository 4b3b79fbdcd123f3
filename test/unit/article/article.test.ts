import assert from 'node:assert/strict';
import type { Article, BlockKind } from '../../../src/core/article/article.ts';
import { writersOf } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { sentencesIn } from '../../../src/core/article/sentences.ts';
import { drain } from '../../../src/core/steps.ts';

const read = (text: string): Article => drain(readArticle(text));
const wordsOf = (article: Article, kind: BlockKind): string[] =>
  article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => article.text.slice(start, end));
const sliced = ({ text }: Article, range: { start: number; end: number } | null): string | null =>
  range && text.slice(range.start, range.end);

const body =
  'The council voted on Tuesday to close the old bridge after engineers found cracks in two of its piers.';

describe('an article’s structure', () => {
  it('takes an office for a byline, whole, where no writer is named', () => {
    const article = drain(
      readArticle('Ferry Line Opens\n\nTRIBUNE STAFF WRITER\n\nThe ferry ran on Monday, the harbor said.'),
    );
    assert.equal(sliced(article, article.byline), 'TRIBUNE STAFF WRITER');
  });

  it('reads a scrape with furniture, headline, byline and dateline', () => {
    const article = read(
      `Advertisement\n\nCouncil Votes to Close Old Bridge\n\nShare\nBy Jane Roe and John Doe\n\nMarch 3, 2021\n\n` +
        `HARBOR CITY (Wire) — ${body}\n\nRead more: How the bridge was built\n\n${body}\n\nSign up for our newsletter`,
    );
    assert.equal(sliced(article, article.headline), 'Council Votes to Close Old Bridge');
    assert.equal(sliced(article, article.byline), 'Jane Roe and John Doe');
    assert.equal(sliced(article, article.dateline), 'HARBOR CITY (Wire)');
    assert.equal(article.published?.date, '2021-03-03');
    assert.deepEqual(wordsOf(article, 'noise'), [
      'Advertisement',
      'Share',
      'March 3, 2021',
      'Read more: How the bridge was built',
      'Sign up for our newsletter',
    ]);
  });

  it('takes the date below the text where there is none above, but no sentence that tells of another', () => {
    const dated = read(`${body}\n\n${body}\n\nHarbor News (City) First published March 4, 2021: 1:28 AM ET`);
    assert.equal(dated.published?.date, '2021-03-04');
    assert.equal(wordsOf(dated, 'noise').length, 1);
    const told = read(`${body}\n\n${body}\n\nHer book was published on March 4, 2021.`);
    assert.equal(told.published, null);
    assert.deepEqual(wordsOf(told, 'noise'), []);
  });

  it('reads as many lines as there are', () => {
    const lines = 200_000;
    assert.equal(read('x\n'.repeat(lines)).blocks.length, lines);
  });

  it('takes a body without a headline as paragraphs only', () => {
    const article = read(`${body}\n\n${body}`);
    assert.equal(article.headline, null);
    assert.deepEqual(
      article.blocks.map(({ kind }) => kind),
      ['paragraph', 'paragraph'],
    );
  });

  it('keeps a paragraph together that is wrapped at a fixed width', () => {
    const wrapped = `${body} ${body}`.replace(/(.{60,70}) /g, '$1\n');
    assert.equal(read(wrapped).blocks.length, 1);
  });

  it('knows a caption from a bare credit, and an advertisement from a sentence about one', () => {
    const article = read(
      `${body}\n\nThe old bridge seen from the harbor. (Photo by Jane Roe)\n\nPhoto: Jane Roe/Agency\n\n` +
        `The advertisement that the council placed in March cost 300 dollars, its clerk said on Friday.`,
    );
    assert.deepEqual(wordsOf(article, 'caption'), [
      'The old bridge seen from the harbor. (Photo by Jane Roe)',
    ]);
    assert.deepEqual(wordsOf(article, 'noise'), ['Photo: Jane Roe/Agency']);
    assert.equal(wordsOf(article, 'paragraph').length, 2);
  });

  it('reads Markdown with front matter', () => {
    const article = read(
      `---\ntitle: "Bridge to close"\nauthor: Jane Roe\ndate: 2021-03-03\n---\n\n## What next\n\n${body}`,
    );
    assert.equal(sliced(article, article.headline), 'Bridge to close');
    assert.equal(sliced(article, article.byline), 'Jane Roe');
    assert.equal(article.published?.date, '2021-03-03');
  });

  it('names all writers that front matter lists, and where the text was taken from', () => {
    const article = read(
      `---\ntitle: T\nauthor:\n  - "[[Jane Roe]]"\n  - "[[John Doe]]"\nsource: https://example.org/a\n---\n\n${body}`,
    );
    assert.equal(writersOf(article), 'Jane Roe, John Doe');
    assert.equal(sliced(article, article.url), 'https://example.org/a');
    assert.equal(writersOf(read(body)), null);
  });

  it('leaves the marks of a clipper out', () => {
    const article = read(
      `---\nsource: https://example.org/a\n---\n\n# Bridge to close\n\n> ## Excerpt\n> ${body}\n\n---\n${body}`,
    );
    assert.equal(sliced(article, article.headline), 'Bridge to close');
    assert.deepEqual(wordsOf(article, 'section'), []);
    assert.ok(wordsOf(article, 'paragraph').every((words) => words === body));
  });
});

describe('sentences', () => {
  const split = (text: string): string[] =>
    sentencesIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

  it('does not end one at an abbreviation or an initial', () => {
    const text = 'Sen. J. Roe of the U.S. Senate met Dr. Doe at 5 p.m. on Jan. 6. They spoke for an hour.';
    assert.deepEqual(split(text), [
      'Sen. J. Roe of the U.S. Senate met Dr. Doe at 5 p.m. on Jan. 6.',
      'They spoke for an hour.',
    ]);
  });

  it('ends one after an abbreviation where the next begins', () => {
    assert.deepEqual(split('She lives in the U.S. He does not.'), ['She lives in the U.S.', 'He does not.']);
  });

  it('keeps the attribution with its quotation', () => {
    assert.deepEqual(split('“Is it safe?” she asked. “It is.” He left.'), [
      '“Is it safe?” she asked.',
      '“It is.”',
      'He left.',
    ]);
  });
});
