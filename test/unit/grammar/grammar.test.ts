import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import textmate, { type IGrammar } from 'vscode-textmate';
import { loadGrammar, stretchesOf, tokensOf } from './tokens.ts';

const samples = ['samples/moon-landing.txt', 'samples/rate-decision.article'];
const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');

describe('the grammar of a news article', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const see = (line: string, scope: string) => stretchesOf(grammar, line, scope);
  const furniture = (line: string) => see(line, 'comment.furniture').length > 0;
  const quoted = (line: string) => see(line, 'quotation');
  const numbers = (line: string) => see(line, 'constant.numeric');
  const byline = (line: string) => see(line, 'markup.italic.byline');
  const dateline = (line: string) => see(line, 'markup.bold.dateline');

  describe('dims page furniture', () => {
    for (const line of [
      'Advertisement',
      'ADVERTISEMENT',
      '  Advertisement  ',
      'Share',
      'Share full article',
      'Share this story',
      'Read more: The budget in five charts',
      'READ MORE',
      'Related: A year of strikes',
      'Related stories',
      'Most read',
      'Sign up for our daily newsletter.',
      'Subscribe to The Gazette',
      'Follow us on Facebook',
      'Story continues below advertisement',
      'Photo: Jane Roe/Sample Gazette',
      'Photograph by Jane Roe',
      'All rights reserved.',
      '© 2026 Sample Gazette',
      'Tags: trade, fish',
    ]) {
      it(line.trim(), () => assert.ok(furniture(line)));
    }
  });

  describe('leaves copy alone that only looks like furniture', () => {
    for (const line of [
      'Advertisement spending fell by a fifth last year.',
      'Share prices rose in Tokyo.',
      'Share of the vote',
      'Read more books, the minister told pupils. Then he left.',
      'More in hope than in anger, the coach stayed on. He had a year to run.',
      'Photographs of the wreck were shown in court, and the jury asked for copies. It was given them.',
      'Related companies must report their loans. The rule is new.',
      'Follow the river north and the road ends.',
      'Live animals were found in the hold.',
      'Email traffic doubled.',
    ]) {
      it(line, () => assert.equal(furniture(line), false));
    }
  });

  describe('sees a byline', () => {
    for (const [line, names] of [
      ['By Margaret Ellison', 'Margaret Ellison'],
      ['By MARGARET ELLISON', 'MARGARET ELLISON'],
      ['by Tomás Ó Briain and Aminata Diallo', 'Tomás Ó Briain and Aminata Diallo'],
      ['By Daniel O’Neill, Staff Writer', 'Daniel O’Neill, Staff Writer'],
      ['By J.R. van der Berg | Sample Gazette', 'J.R. van der Berg | Sample Gazette'],
      ['By The Associated Press', 'The Associated Press'],
      ['STAFF WRITER', 'STAFF WRITER'],
    ] as const) {
      it(line, () => assert.deepEqual(byline(line), [names]));
    }

    for (const line of [
      'By Monday the river had risen.',
      'By Monday',
      'By the time Ellison arrived, it was over',
      'By contrast, Norway gained',
      'Bystanders Cheered',
      'Approved By Margaret Ellison',
    ]) {
      it(`but not in: ${line}`, () => assert.deepEqual(byline(line), []));
    }
  });

  describe('sees a dateline', () => {
    for (const [line, place] of [
      ['WASHINGTON, Oct. 6 — The board met.', 'WASHINGTON, Oct. 6'],
      ['NEW YORK (AP) — Shares fell.', 'NEW YORK'],
      ['ST. LOUIS -- The river rose.', 'ST. LOUIS'],
      ['SÃO PAULO, Brazil – Voters queued.', 'SÃO PAULO, Brazil'],
      ['London (Reuters) - Sterling fell.', 'London'],
      ['HOUSTON — Two astronauts landed.', 'HOUSTON'],
    ] as const) {
      it(line, () => assert.deepEqual(dateline(line), [place]));
    }

    for (const line of ['NASA said it would wait — for now.', 'The vote — a close one — failed.', 'A - B']) {
      it(`but not in: ${line}`, () => assert.deepEqual(dateline(line), []));
    }
  });

  describe('sees a quotation', () => {
    for (const [line, quotes] of [
      ['“We won,” she said. “By a mile.”', ['“We won,”', '“By a mile.”']],
      ['"We won," she said.', ['"We won,"']],
      ['“He said ‘no’ twice,” she said.', ['“He said ‘no’ twice,”']],
      [
        '“The first paragraph of several has no closing mark.',
        ['“The first paragraph of several has no closing mark.'],
      ],
      ['The ‘workers’ week’ began.', ['‘workers’']],
      ['A ‘don’t ask’ rule', ['‘don’t ask’']],
      ['The workers’ week began; it’s long.', []],
      ['Back in the ‘80s and ’90s', []],
      ['He is 6\'2" tall and 80" wide.', []],
      ['It ended." Then silence.', []],
    ] as const) {
      it(line, () => assert.deepEqual(quoted(line), quotes));
    }

    it('with the figures in it', () => {
      assert.deepEqual(numbers('“It cost $55 billion, or 3 percent,” she said.'), [
        '$55 billion',
        '3 percent',
      ]);
    });
  });

  describe('sees figures, whole', () => {
    for (const [line, figures] of [
      ['roughly $55 billion in 1993', ['$55 billion', '1993']],
      ['from $1.2 million to $3 million', ['$1.2 million', '$3 million']],
      ['$3-4 million', ['$3-4 million']],
      ['€3m and £2.5bn and Rs 2 crore and 55 cents', ['€3m', '£2.5bn', 'Rs 2 crore', '55 cents']],
      ['up 4.5%, or 0.5 percentage points', ['4.5%', '0.5 percentage points']],
      ['between 5 and 7 percent', ['5', '7 percent']],
      ['on Feb. 7, 1994, and May 3', ['Feb. 7, 1994', 'May 3']],
      ['on 7 February 1994', ['7 February 1994']],
      ['since 1994-02-07', ['1994-02-07']],
      ['in the 1990s and the ’90s', ['1990s', '’90s']],
      ['at 4:17 p.m. and 11am and 16:30', ['4:17 p.m.', '11am', '16:30']],
      ['about 1,234,567 people, 3.6 billion of them', ['1,234,567', '3.6 billion']],
      ['the 21st of 2,500', ['21st', '2,500']],
      ['an F-16, COVID-19, Apollo11 and B52', []],
      ['a 20-year-old', ['20']],
      ['Marches 5 abreast', ['5']],
    ] as const) {
      it(line, () => assert.deepEqual(numbers(line), figures));
    }
  });

  it('sees a heading, without its marks', () => {
    assert.deepEqual(see('## The cost of it', 'headline.section'), ['The cost of it']);
    assert.deepEqual(see('#1 in the charts', 'headline.section'), []);
  });

  it('sees the parts of a headline that carries its kicker', () => {
    const line = 'U.S. Talks Stall in Fish Dispute : Trade: The two sides go home without a date.';
    assert.deepEqual(see(line, 'headline.headline'), ['U.S. Talks Stall in Fish Dispute']);
    assert.deepEqual(see(line, 'markup.bold.kicker'), ['Trade']);
    assert.deepEqual(see('She gave one reason: Money', 'headline.headline'), []);
  });

  it('sees addresses, without the full stop after them', () => {
    const line = 'See https://example.org/a?b=c. Write to desk@example.org, or www.example.org.';
    assert.deepEqual(see(line, 'markup.underline.link'), [
      'https://example.org/a?b=c',
      'desk@example.org',
      'www.example.org',
    ]);
  });

  it('colours calmly: most of an article stays plain', () => {
    for (const file of samples) {
      const lines = linesOf(file);
      const colouredLength = lines
        .flatMap((line) => tokensOf(grammar, line))
        .reduce((sum, { words }) => sum + words.length, 0);
      assert.ok(colouredLength < lines.join('').length / 3, file);
    }
  });

  it('finds the furniture of the samples, and nothing else', () => {
    const found = samples.flatMap((file) => linesOf(file).filter(furniture));
    assert.deepEqual(found, [
      'Advertisement',
      'Share',
      'Advertisement',
      'Read more: How the lunar module works',
      'Sign up for The Morning Edition, our free daily newsletter.',
      'More in Space',
      'Share',
      'Skip to content',
      'Share full article',
      'ADVERTISEMENT',
      'ADVERTISEMENT',
      'Read more: What the discount rate means for your mortgage',
      'Subscribe to Sample Gazette Business for the week’s markets in one e-mail.',
      'Related stories',
    ]);
  });

  it('never carries anything over to the next line', () => {
    const pieces = [
      '“',
      '”',
      '"',
      '‘',
      '’',
      '(',
      '# ',
      'By ',
      'Ann',
      ' : ',
      '$',
      '5',
      ' percent',
      ' ',
      'Read more',
    ];
    const line = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' ')),
      fc.array(fc.constantFrom(...pieces)).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(line, (text) => {
        const { ruleStack } = grammar.tokenizeLine(text, textmate.INITIAL);
        return ruleStack.depth === textmate.INITIAL.depth || ruleStack.depth === 1;
      }),
    );
  });

  it('borrows no colour that themes have for the strings or headings of other languages', () => {
    const scopes =
      readFileSync('syntaxes/news-article.tmLanguage.json', 'utf8').match(/"name": "[^"]*"/g) ?? [];
    assert.ok(scopes.length > 10);
    for (const scope of scopes)
      assert.doesNotMatch(
        scope,
        /"(?:string|markup\.heading|invalid|entity|support|punctuation\.definition\.string)\b/,
      );
  });
});
