import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { judgeNews, type NewsJudgement } from '../../../src/core/article/news.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { newsTexts, otherTexts, type WrittenText } from './newsTexts.ts';

const judge = (text: string): NewsJudgement => judgeNews(drain(readArticle(text)));

const fixtures = (folder: string): WrittenText[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8').replace(/\r\n?/gu, '\n') }));

/** For the message of a failed test: what spoke for it and against it. */
const explained = ({ score, reasons }: NewsJudgement): string =>
  `${score.toFixed(2)} ${JSON.stringify(reasons, (_, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(2)) : value))}`;

describe('judgeNews', () => {
  for (const { name, text } of [...newsTexts, ...fixtures('test/fixtures/news')]) {
    it(`takes for news: ${name}`, () => {
      const judged = judge(text);
      assert.ok(judged.isNews, explained(judged));
    });
  }

  for (const { name, text } of [...otherTexts, ...fixtures('test/fixtures/not-news')]) {
    it(`does not take for news: ${name}`, () => {
      const judged = judge(text);
      assert.ok(!judged.isNews, explained(judged));
    });
  }

  it('takes nothing for news that says too little', () => {
    for (const text of ['', '\n\n', 'Minister resigns', 'Buy milk on Tuesday.', '“No,” she said.']) {
      assert.ok(!judge(text).isNews, text);
    }
  });

  it('looks at what a page looks like, not at its line ends or its width', () => {
    const report = newsTexts[0]?.text ?? '';
    const wrapped = report.replace(/(.{50,70}) /gu, '$1\n');
    const oneLineEach = report.replace(/\n+/gu, '\n');
    for (const text of [report, wrapped, oneLineEach]) assert.ok(judge(text).isNews);
  });

  it('keeps its judgement when the page brought links and buttons along', () => {
    const report = newsTexts[0]?.text ?? '';
    const scraped = `Share\n\nAdvertisement\n\n${report}\n\npic.twitter.com/abc https://example.org/a-b_c?d=1\n\nhttps://example.org/2\n\nRead more\n`;
    assert.ok(judge(scraped).isNews);
  });

  it('says what its score is made of', () => {
    const { isNews, score, reasons } = judge(newsTexts[0]?.text ?? '');
    const sum = Object.values(reasons).reduce((total, each) => total + each, 0);
    assert.ok(Math.abs(sum - score) < 1e-9);
    assert.equal(isNews, score > 0);
    assert.ok((reasons['a name speaks'] ?? 0) > 0);
  });

  it('reads any text, and says the same of it each time', () => {
    const lines = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('“', '"', '\n', '\n\n', '- ', '# ', ' said Ana Ruiz. '),
      ),
    );
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('');
        const judged = judge(text);
        assert.ok(Number.isFinite(judged.score));
        assert.deepEqual(judge(text), judged);
      }),
    );
  });

  it('looks at the beginning only', () => {
    const report = newsTexts[0]?.text ?? '';
    const start = `${report}\n`.repeat(40).slice(0, 20_000);
    const article = drain(readArticle(start));
    const longer = { ...article, text: `${start}\n${'const a = {};\n'.repeat(5_000)}` };
    assert.deepEqual(judgeNews(longer), judgeNews(article));
  });
});
