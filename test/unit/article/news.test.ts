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

  it('takes a column about money for news, and what a bank tells its customers for none', () => {
    const column = [
      'Why Your Savings Earn So Little, and Where They Would Not',
      'The average savings account in this country pays 0.4 percent. Inflation is 3 percent. You do not need a broker to see which way your money is going.',
      'Banks say that customers could move, and they have a point: online lenders pay 4 percent, and opening an account takes ten minutes. Only one saver in 14 did so last year, according to a survey by the state’s consumer office.',
      'Fees are the other leak. A household with two checking accounts pays $190 a year for them, said Ruth Adler, a financial planner in Portfield. Most of it is charged when a balance falls below a limit that nobody remembers.',
      'Loans will not get cheaper soon. The rate on a 30-year mortgage rose again this week, and credit cards charge what they like. If you carry a balance, pay that before you save a cent.',
    ];
    const guide = [
      'How to move your savings to us',
      'Moving your savings account is easy. You can do it online in ten minutes, and we will take care of the rest.',
      '1. Choose an account. Compare the interest rates and fees on our website.',
      '2. Fill in the form. You will need your tax number and the details of your old account.',
      '3. Wait for our letter. If you have questions, please call us. We are happy to help.',
      'Deposits are insured up to $250,000. Interest is paid every month. There is no fee for closing your account.',
    ];
    const judged = judge(column.join('\n\n'));
    assert.ok(judged.isNews, explained(judged));
    assert.ok(!judge(guide.join('\n\n')).isNews);
  });

  it('takes a report for news that names nobody', () => {
    const report =
      'The tunnel under the strait will stay closed for at least three weeks after a pump failed during a test on June 4, 2019. About 300 litres of oil ran onto the track. Nobody was hurt. The operator said in a statement that a valve had been fitted the wrong way round. Several mishaps, among them a fire in a cable duct, have slowed traffic since the tunnel opened in April. The line carries more than 40,000 passengers a day. One of its two tubes will have to be cleaned before trains can run again. The closure means that hopes of carrying a million passengers this year now look doubtful.';
    const judged = judge(report);
    assert.ok(judged.isNews, explained(judged));
  });

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
