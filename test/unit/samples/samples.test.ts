import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { judgeNews } from '../../../src/core/article/news.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';

for (const file of ['samples/moon-landing.txt', 'samples/rate-decision.article']) {
  describe(`the sample ${file}`, () => {
    const text = readFileSync(file, 'utf8');
    const { value: sidecar, issues } = readSidecar(readFileSync(`${file}.annotations.yaml`, 'utf8'));

    it('is news, with a headline, a byline and a date', () => {
      const article = drain(readArticle(text));
      assert.ok(judgeNews(article).isNews);
      assert.ok(article.headline && article.byline && article.published);
      assert.equal(article.published.date, sidecar.article?.published);
      assert.equal(text.slice(article.headline.start, article.headline.end), sidecar.article?.title);
    });

    it('has a sidecar without problems, made on this very text', () => {
      assert.deepEqual(issues, []);
      assert.equal(sidecar.article?.textSha256, textSha256(text));
    });

    it('has selectors that stand where they say, in article order', () => {
      const selectors = sidecar.annotations.map(({ selector }) => selector);
      for (const { exact, prefix = '', suffix = '', start = -1, end = -1 } of selectors) {
        assert.equal(text.slice(start, end), exact);
        assert.ok(prefix !== '' && text.slice(0, start).endsWith(prefix), exact);
        assert.ok(suffix !== '' && text.slice(end).startsWith(suffix), exact);
      }
      const starts = selectors.map(({ start }) => start ?? -1);
      const sorted = [...starts].sort((a, b) => a - b);
      assert.deepEqual(starts, sorted);
    });

    it('shows work in every state a desk has: open, checked, to fix, in progress', () => {
      const { annotations, dismissed } = sidecar;
      assert.ok(annotations.some(({ verdict }) => verdict === 'confirmed'));
      assert.ok(annotations.some(({ verdict, correction }) => verdict === 'needs-correction' && correction));
      assert.ok(annotations.some(({ rating }) => rating));
      assert.ok(annotations.some(({ verdict, rating, notes }) => !verdict && !rating && notes));
      for (const { exact } of dismissed) assert.equal(text.split(exact).length, 2, exact);
    });
  });
}
