import assert from 'node:assert/strict';
import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { copydesk, linesOf, put, removeScratch, scratch } from './harness.ts';
import { ferry } from './stories.ts';

interface Span {
  start: number;
  end: number;
}

interface Analysis {
  file: string;
  isNews: boolean;
  article: {
    headline: string | null;
    byline: string | null;
    published: string | null;
    noise: Span[];
    paragraphs: Span[];
  };
  people: { id: string; name: string; role: string | null; unnamed: boolean; mentions: Span[] }[];
  figures: (Span & { kind: string; value: unknown; unit: string | null; hedge: string | null })[];
  quotes: (Span & { kind: string; speaker: string | null; person: string | null })[];
  claims: (Span & { speaker: string | null; person: string | null; score: number })[];
}

const analysesIn = (folder: string, ...files: string[]): Analysis[] =>
  linesOf(copydesk(folder, 'analyze', '--json', ...files)) as Analysis[];

const figureKinds = 'money percent count fraction ratio measure ordinal age date duration time score'.split(
  ' ',
);
const isoDateOrPeriod = /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/;
const clock = /^\d{1,2}:\d{2}$/;

describe('copydesk analyze --json', () => {
  afterEach(removeScratch);

  it('prints one line for each file, in the order given, with the fields of the contract and no other', () => {
    const folder = scratch({ 'ferry.txt': ferry, 'b.txt': 'Buy milk.\n' });
    const ran = copydesk(folder, 'analyze', '--json', 'ferry.txt', 'b.txt');
    assert.equal(ran.status, 0, ran.err);
    assert.equal(ran.err, '');
    const [first, second, ...more] = linesOf(ran) as Analysis[];
    assert.deepEqual(more, []);
    assert.deepEqual([first.file, second.file], ['ferry.txt', 'b.txt']);
    const keys = (value: object) => Object.keys(value).join(' ');
    assert.equal(keys(first), 'file isNews article people figures quotes claims relations');
    assert.equal(keys(first.article), 'headline byline published noise paragraphs');
    for (const span of [...first.article.noise, ...first.article.paragraphs])
      assert.equal(keys(span), 'start end');
    for (const person of first.people) {
      assert.equal(keys(person), 'id name role unnamed mentions entry candidates');
      for (const mention of person.mentions) assert.equal(keys(mention), 'start end');
    }
    for (const figure of first.figures) assert.equal(keys(figure), 'start end kind value unit hedge');
    for (const quote of first.quotes) assert.equal(keys(quote), 'start end kind speaker person candidates');
    for (const claim of first.claims) assert.equal(keys(claim), 'start end speaker person score');
    for (const list of [first.people, first.figures, first.quotes, first.claims]) assert.ok(list.length > 0);
  });

  it('gives half-open offsets into the text, mentions without titles, quotes without marks', () => {
    const folder = scratch({ 'ferry.txt': ferry });
    const [{ isNews, article, people, figures, quotes }] = analysesIn(folder, 'ferry.txt');
    const words = ({ start, end }: Span) => ferry.slice(start, end);
    assert.equal(isNews, true);
    assert.equal(article.headline, 'New Ferry Line to Link Islands by Spring');
    assert.equal(article.byline, 'Rosa Lindqvist');
    assert.equal(article.published, '2024-03-01');
    assert.ok(article.noise.map(words).includes('Advertisement'));
    assert.ok(article.paragraphs.map(words).includes('The council is to vote on March 3.'));

    const brandt = people.find(({ name }) => name === 'Peter Brandt');
    assert.equal(brandt?.role, 'Councilman');
    assert.equal(brandt.unnamed, false);
    assert.deepEqual(brandt.mentions.map(words), ['Peter Brandt', 'Brandt']);

    const cost = figures.find((figure) => words(figure) === '$14 million');
    assert.deepEqual([cost?.kind, cost?.value, cost?.unit, cost?.hedge], ['money', 14e6, 'USD', null]);
    const riders = figures.find((figure) => words(figure).startsWith('2,300'));
    assert.deepEqual([riders?.value, riders?.hedge], [2300, 'about']);
    const vote = figures.find((figure) => words(figure) === 'March 3');
    assert.deepEqual([vote?.kind, vote?.value], ['date', '2024-03-03']);

    const okafor = people.find(({ name }) => name === 'Helen Okafor');
    const direct = quotes.filter(({ kind }) => kind === 'direct');
    assert.deepEqual(direct.map(words), [
      'We have waited eleven years for this,',
      'The islands are growing.',
      'a gamble with public money.',
    ]);
    assert.deepEqual(
      direct.map(({ person }) => person),
      [okafor?.id, okafor?.id, brandt.id],
    );
    assert.equal(direct[0].speaker, 'Okafor');
  });

  it('keeps to the words and types of the contract on the samples', () => {
    const samples = ['samples/moon-landing.txt', 'samples/rate-decision.article'];
    for (const { people, figures, quotes, claims } of analysesIn('.', ...samples)) {
      const ids = people.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      for (const { start, end } of [
        ...people.flatMap(({ mentions }) => mentions),
        ...figures,
        ...quotes,
        ...claims,
      ])
        assert.ok(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end);
      for (const { kind, value } of figures) {
        assert.ok(figureKinds.includes(kind), kind);
        if (typeof value === 'string')
          assert.match(value, kind === 'time' ? clock : kind === 'score' ? /./ : isoDateOrPeriod);
        else if (Array.isArray(value))
          assert.ok(value.length === 2 && value.every((one) => typeof one === 'number'));
        else assert.ok(value === null || typeof value === 'number');
      }
      for (const { kind } of quotes) assert.ok(kind === 'direct' || kind === 'reported', kind);
      for (const { person } of [...quotes, ...claims]) assert.ok(person === null || ids.includes(person));
      for (const { score } of claims) assert.ok(score >= 0 && score <= 1);
    }
  });

  it('leaves out the marks around a word that nobody is made to say', () => {
    const folder = scratch({ 'ferry.txt': ferry });
    const [{ quotes }] = analysesIn(folder, 'ferry.txt');
    assert.ok(!quotes.some(({ start, end }) => ferry.slice(start, end).includes('miracle')));
  });

  it('counts as VS Code does: no byte order mark, one unit for a line end, two for an emoji', () => {
    const text = `🚢 ${ferry}`;
    const crlf = text.replaceAll('\n', '\r\n');
    const folder = scratch({
      'plain.txt': text,
      'windows.txt': `\uFEFF${crlf}`,
      'utf16.txt': Buffer.from(`\uFEFF${crlf}`, 'utf16le'),
      'utf16be.txt': Buffer.from(`\uFEFF${crlf}`, 'utf16le').swap16(),
    });
    const [plain, ...others] = analysesIn(folder, 'plain.txt', 'windows.txt', 'utf16.txt', 'utf16be.txt');
    assert.equal(others.length, 3);
    for (const other of others) assert.deepEqual({ ...other, file: '' }, { ...plain, file: '' });
    const [quote] = plain.quotes.filter(({ kind }) => kind === 'direct');
    assert.equal(text.slice(quote.start, quote.end), 'We have waited eleven years for this,');
  });

  it('names each file that it cannot read on standard error, and goes on with the others', () => {
    const folder = scratch({
      'first.txt': ferry,
      'picture.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a]),
      'latin1.txt': Buffer.from('Café society\n', 'latin1'),
      'utf16-without-mark.txt': Buffer.from('Plain words\n', 'utf16le'),
      'long.txt': 'All work and no play. '.repeat(480_000),
      'last.txt': '',
    });
    mkdirSync(join(folder, 'drawer'));
    const bad = ['missing.txt', 'picture.jpg', 'latin1.txt', 'utf16-without-mark.txt', 'long.txt', 'drawer'];
    const ran = copydesk(folder, 'analyze', '--json', 'first.txt', ...bad, 'last.txt');
    assert.equal(ran.status, 2);
    assert.deepEqual(
      (linesOf(ran) as Analysis[]).map(({ file }) => file),
      ['first.txt', 'last.txt'],
    );
    const messages = ran.err.trimEnd().split('\n');
    assert.equal(messages.length, bad.length, ran.err);
    messages.forEach((message, nth) => assert.ok(message.startsWith(`copydesk: ${bad[nth]}: `), message));
    assert.match(messages[2], /“Save with Encoding” as UTF-8/);
  });

  it('says so when a file may not be read', function () {
    // For the superuser there is no such file.
    if (process.getuid?.() === 0) this.skip();
    const folder = scratch({ 'secret.txt': ferry });
    chmodSync(join(folder, 'secret.txt'), 0);
    const ran = copydesk(folder, 'analyze', '--json', 'secret.txt');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /^copydesk: secret\.txt: it may not be opened/);
  });
});

describe('copydesk analyze', () => {
  afterEach(removeScratch);

  it('prints for people: what was found, each with line and column', () => {
    const folder = scratch({ 'ferry.txt': ferry });
    const ran = copydesk(folder, 'analyze', 'ferry.txt');
    assert.equal(ran.status, 0, ran.err);
    assert.match(ran.out, /^ferry\.txt\n/);
    assert.match(ran.out, /^ {2}Headline {3}New Ferry Line to Link Islands by Spring$/m);
    assert.match(ran.out, /^ +11:84 {2}Helen Okafor +director of the authority +also 13:41$/m);
    assert.match(ran.out, /^ +11:20 {2}money +\$14 million +14,000,000 USD$/m);
    assert.match(
      ran.out,
      /^ +13:2 {2}Helen Okafor +quoted +“We have waited eleven years for this,” – “The islands…$/m,
    );
  });

  it('keeps lines calm: none much wider than 100 columns, no blanks at their ends', () => {
    const { out } = copydesk('.', 'analyze', 'samples/moon-landing.txt', 'samples/rate-decision.article');
    for (const line of out.split('\n')) {
      assert.ok(line.length <= 112, `${line.length}: ${line}`);
      assert.equal(line, line.trimEnd());
    }
  });

  it('passes on nothing that steers a terminal', () => {
    const folder = scratch();
    put(folder, { 'ferry.txt': ferry.replace('New Ferry', 'New \u001b[31mFerry\u0007 \u202eLine') });
    const { out } = copydesk(folder, 'analyze', 'ferry.txt');
    assert.ok(out.includes('Ferry'));
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(out, /[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('The command line', () => {
  afterEach(removeScratch);

  it('says how it is used, and fails where it is not used so', () => {
    const help = copydesk('.', '--help');
    assert.equal(help.status, 0);
    assert.match(help.out, /copydesk analyze .*\n[^]*copydesk check .*\n[^]*copydesk merge BASE OURS THEIRS/);
    for (const args of [
      [],
      ['spell'],
      ['analyze'],
      ['analyze', '--jsno', 'a.txt'],
      ['check'],
      ['merge', 'a'],
    ]) {
      const ran = copydesk('.', ...args);
      assert.equal(ran.status, 2, args.join(' '));
      assert.equal(ran.out, '');
      assert.notEqual(ran.err, '');
    }
  });
});
