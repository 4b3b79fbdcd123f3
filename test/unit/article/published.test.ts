import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';

const headline = 'Council Votes on the Ferry Budget';
const body =
  'The council of Port Arlen voted late on the new budget for the ferry, and the mayor said that she would sign it.\n\nNobody at the harbor had heard of it before, said the dock workers who wait for the boat each day.';
const read = (text: string) => drain(readArticle(text));
const dateOf = (text: string): string | null => read(text).published?.date ?? null;

describe('When an article was published, by its text', () => {
  for (const line of [
    'Published 4:05 PM EST Feb 3, 2016',
    'Updated 3:04 PM, Wed February 3, 2016',
    'PUBLISHED: 16:05 GMT, 3 February 2016 | UPDATED: 17:10 GMT, 3 February 2016',
    'Posted on February 3, 2016 by Jane Roe',
    'Feb. 3, 2016, at 4:05 p.m.',
    'Updated on: February 3, 2016 / 6:00 AM / Harbor News',
    'Story published: Feb. 3, 2016',
    'Publication date: 2016-02-03',
  ])
    it(`is read from “${line}”`, () => {
      assert.equal(dateOf(`${headline}\n\n${line}\n\n${body}`), '2016-02-03');
      assert.equal(dateOf(`${headline}\n\nBy Jane Roe\n\n${line}\n\n${body}`), '2016-02-03');
    });

  it('is read from a dateline that has a year, and from beside one', () => {
    assert.equal(dateOf(`${headline}\n\nPORT ARLEN, Feb. 3, 2016 (Reuters) - ${body}`), '2016-02-03');
    assert.equal(dateOf(`${headline}\n\nPORT ARLEN — Feb. 3, 2016 — ${body}`), '2016-02-03');
    assert.equal(dateOf(`${headline}\n\nPORT ARLEN, Feb. 3 (Reuters) - ${body}`), null);
    assert.equal(dateOf(`${headline}\n\nPORT ARLEN — A ship that sank on Feb. 3, 2016, rose. ${body}`), null);
  });

  it('is read from data for machines, which is no copy', () => {
    const data =
      '{"@context":"http://schema.org","@type":"NewsArticle","datePublished":"2016-02-03T11:00:00Z"}';
    const lines = ['<script type="application/ld+json">', '{', '  "@type": "NewsArticle",', '  "datePublished": "2016-02-03"', '}', '</script>']; // prettier-ignore
    const tag = '<meta property="article:published_time" content="2016-02-03T10:00:00+00:00">';
    for (const left of [data, lines.join('\n'), tag])
      for (const text of [`${left}\n\n${headline}\n\n${body}`, `${headline}\n\n${body}\n\n${left}`]) {
        const article = read(text);
        const { headline: printed, published } = article;
        assert.equal(published?.date, '2016-02-03', text);
        assert.equal(text.slice(published.range.start, published.range.end), '2016-02-03');
        assert.equal(printed && text.slice(printed.start, printed.end), headline);
        assert.equal(article.blocks.filter(({ kind }) => kind === 'paragraph').length, 2, text);
      }
  });

  it('is none that the calendar does not have', () => {
    assert.equal(dateOf(`${headline}\n\n${body}\n\n"datePublished": "2016-02-31"`), null);
  });
});
