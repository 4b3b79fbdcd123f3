import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { asClaimReview } from '../../../src/core/export/claimReview.ts';
import { asCorrectionComments } from '../../../src/core/export/correctionComments.ts';
import { asCsv } from '../../../src/core/export/csv.ts';
import { embargoOf, exportAs, exportFormats } from '../../../src/core/export/formats.ts';
import { handOn } from '../../../src/core/export/handedOn.ts';
import { asHtml } from '../../../src/core/export/html/page.ts';
import { markedHtml } from '../../../src/core/export/html/marked.ts';
import { asMarkdown } from '../../../src/core/export/markdown.ts';
import { checkedWith } from '../review/decide/desk.ts';
import { handedWith, now, text, yaml } from './stories.ts';

const reviewing = { url: 'https://example.org/checks/ferry', publisher: 'Harbour Post' };

describe('what is handed on', () => {
  it('numbers each source once, as it is named first, and by its page where it is written in place', () => {
    const { sources, annotations } = handedWith();
    assert.deepEqual(
      sources.map(({ number, title }) => [number, title]),
      [
        [1, 'Ferry timetable'],
        [2, 'Interview'],
      ],
    );
    assert.deepEqual(
      annotations[0].evidence.map(({ source, locator }) => [source.number, locator]),
      [
        [1, 'p. 4'],
        [1, null],
      ],
    );
  });

  it('has names that were checked, in the form that is printed first, with who and by what', () => {
    const name = text.indexOf('Ana Ruiz-Bell');
    const people = [
      {
        id: 'ana-ruiz-bell',
        name: 'Ana Ruiz-Bell',
        unnamed: false,
        role: null,
        mentions: [{ start: name, end: name + 'Ana Ruiz-Bell'.length, form: 'name' as const }],
      },
    ];
    const ticked = yaml.replace(
      'name: Ana Ruiz-Bell }',
      'name: Ana Ruiz-Bell, checked: [{ form: Ana Ruiz-Bell, by: ann, at: 2026-11-23, source: tape }] }',
    );
    const { names } = handedWith(ticked, { people });
    assert.equal(names.length, 1);
    assert.deepEqual([names[0].words, names[0].place.line, names[0].by], ['Ana Ruiz-Bell', 3, 'ann']);
    assert.equal(names[0].evidence[0].source.title, 'Interview');
    assert.match(
      asMarkdown(handedWith(ticked, { people }), now),
      /- Ana Ruiz-Bell: line 3, by ann on 2026-11-23, source 2/,
    );
    assert.match(
      asCsv(handedWith(ticked, { people })),
      /Ana Ruiz-Bell,Confirmed,Interview,,ann,2026-11-23,name,3/,
    );
  });

  it('never says where a file of the desk is, which may say whom it is from', () => {
    for (const format of exportFormats) {
      const exported = exportAs(format, checkedWith(text, yaml), { now, reviewing });
      assert.ok('content' in exported, format);
      const { content } = exported;
      const texts =
        typeof content === 'string'
          ? [content]
          : Object.values(unzipSync(content)).map((part) => strFromU8(part));
      for (const text of texts) assert.doesNotMatch(text, /confidential/, format);
    }
  });

  it('is held back by an embargo until it is over, where the clock stands', () => {
    const under = (embargo: string) =>
      embargoOf(checkedWith(text, yaml.replace('article:\n', `article:\n  embargo: ${embargo}\n`)), now);
    assert.equal(under('2026-11-28'), '2026-11-28', 'the day is not over');
    assert.equal(under('2026-11-28T10:30:00Z'), '2026-11-28T10:30:00Z');
    assert.equal(under('2026-11-28T09:30:00Z'), null);
    assert.equal(embargoOf(checkedWith(text, yaml), now), null);
  });
});

describe('an export as a table', () => {
  /** As RFC 4180 has it. */
  const rowsOf = (csv: string): string[][] => {
    const rows: string[][] = [[]];
    for (const match of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
      const quoted = match.at(1)?.replaceAll('""', '"');
      rows.at(-1)?.push(quoted ?? match.at(2) ?? '');
      if (match.at(3) === '\r\n') rows.push([]);
    }
    return rows.filter((row) => row.length > 1);
  };

  it('has a row for each fact, in article order, with sources and locators on the same lines', () => {
    const csv = asCsv(handedWith());
    assert.ok(csv.startsWith('\ufeffsentence,fact,finding,source,locator,checker,date,'));
    const [, first, , third, lost] = rowsOf(csv);
    assert.equal(first[0], 'The ferry lost 1,200 riders in May, said Ana Ruiz-Bell.');
    assert.deepEqual(first.slice(1, 3), ['lost 1,200 riders in May', 'Confirmed, mostly true']);
    assert.equal(first[3].split('\n').length, 2);
    assert.equal(first[4], 'p. 4\n');
    assert.deepEqual(third.slice(1, 3), ['$3 million', 'Needs correction']);
    assert.deepEqual([lost[0], lost[9]], ['', 'Lost']);
  });

  it('gives a spreadsheet no formula, and leaves numbers with a sign as they are', () => {
    const fact = (words: string): string => {
      const article = `Head\n\nIt was ${words} then.\n`;
      const source = `version: 1\nannotations:\n  - { kind: figure, selector: { exact: ${JSON.stringify(words)} } }\n`;
      return rowsOf(asCsv(handedWith(source, {}, article)))[1][1];
    };
    assert.equal(fact('-4.5 %'), '-4.5 %');
    assert.equal(fact('+$1,200'), '+$1,200');
    for (const bad of ['=1+1', '@SUM(A1)', '-1 +A1', '+cmd|x', '-A1']) assert.equal(fact(bad), `'${bad}`);
  });
});

describe('an export as Markdown', () => {
  it('tells findings, corrections with what is new, the thread, and what was printed', () => {
    const markdown = asMarkdown(handedWith(), now);
    assert.match(
      markdown,
      /^# Fact-check: Ferry Line Lost a Third of Its Riders\n\nHarbour Post, 2026-05-30\n/,
    );
    assert.match(
      markdown,
      /### Line 3: Needs correction\n\n> “\$3 million”\n\n- \*\*Should read:\*\* \*\*\$4\*\* million/,
    );
    assert.match(markdown, /Query to reporter · answered, to be accepted, bo:\*\* Which year\?/);
    assert.match(markdown, /=SUM\(A1\) as \\<b\\>said\\<\/b\\>|=SUM\(A1\) as \\<b\\>/);
    assert.match(markdown, /### Not in the article: Lost/);
    assert.match(
      markdown,
      /1\. Ferry timetable, <https:\/\/example\.org\/time_table>, primary document, read 2026-11-21/,
    );
    assert.match(
      markdown,
      /- \*\*Correction, 2026-06-02:\*\* An earlier version of this article said “1,300 riders”/,
    );
  });
});

describe('an export as a web page', () => {
  it('marks each passage, with its note beside it and a way back', () => {
    const html = asHtml(handedWith(), now);
    assert.match(
      html,
      /<mark class="attention" data-at="\d+">\$3 million<\/mark><a class="ref" id="mark-3" href="#note-3">3<\/a>/,
    );
    assert.match(html, /id="note-3">\s*<h4>.*<a href="#mark-3">3<\/a> Needs correction<\/h4>/);
    assert.match(html, /Not in the Article[\s\S]*words that nobody wrote/);
    assert.match(html, /<li id="source-1"><a href="https:\/\/example\.org\/time_table"/);
  });

  it('asks nothing of the network and runs nothing, whatever is written', () => {
    const html = asHtml(
      handedWith(yaml.replace('Which year?', '</style><script>alert(1)</script><img src=x>')),
      now,
    );
    assert.match(html, /default-src 'none'/);
    assert.doesNotMatch(html, /<script|<img|<link|@import|url\(/);
  });

  it('never loses a letter of the article, however passages overlap', () => {
    const range = fc
      .tuple(fc.nat(30), fc.nat(30))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, maxLength: 30 }),
        range,
        fc.array(range),
        (words, within, ranges) => {
          const marks = ranges.map((one, nth) => ({ ...one, number: nth + 1, look: 'open' as const }));
          const plainWords = words.replace(/[^a-z ]/g, 'x');
          const html = markedHtml(plainWords, within, marks);
          const shown = html.replace(/<a [^>]*>\d+<\/a>/g, '').replace(/<[^>]*>/g, '');
          assert.equal(shown, plainWords.slice(within.start, within.end));
        },
      ),
    );
  });
});

describe('an export as ClaimReview', () => {
  const graphOf = (source: string) => {
    const { text: json, ...rest } = asClaimReview(handedWith(source), reviewing);
    const { '@graph': graph } = JSON.parse(json) as { '@graph': Record<string, unknown>[] };
    return { graph, ...rest };
  };

  it('has what search engines ask for, of what others claim', () => {
    const { graph, count, left } = graphOf(yaml);
    assert.equal(count, 1);
    assert.equal(left, '1 rating of words that read differently by now');
    assert.deepEqual(graph, [
      {
        '@type': 'ClaimReview',
        url: 'https://example.org/checks/ferry',
        claimReviewed: 'The ferry lost 1,200 riders in May',
        datePublished: '2026-11-23',
        author: { '@type': 'Organization', name: 'Harbour Post' },
        reviewRating: {
          '@type': 'Rating',
          alternateName: 'Mostly true',
          ratingValue: 4,
          bestRating: 5,
          worstRating: 1,
        },
        itemReviewed: {
          '@type': 'Claim',
          author: { '@type': 'Person', name: 'Ana Ruiz-Bell' },
          datePublished: '2026-05-30',
          appearance: {
            '@type': 'NewsArticle',
            url: 'https://example.org/ferry_line',
            headline: 'Ferry Line Lost a Third of Its Riders',
            publisher: { '@type': 'Organization', name: 'Harbour Post' },
          },
        },
      },
    ]);
  });

  it('leaves out what the article itself asserts, and says so', () => {
    const own = yaml.replaceAll('    person: ana-ruiz-bell\n', '');
    const refused = exportAs('claimreview', checkedWith(text, own), { now, reviewing });
    assert.ok('refused' in refused);
    assert.match(refused.refused, /2 ratings of what the article itself asserts/);
  });

  it('gives no number to what is unproven, and takes the figures of a scale of the folder', () => {
    const { graph } = graphOf(yaml.replace('rating: mostly-true', 'rating: unproven'));
    assert.deepEqual(graph[0].reviewRating, { '@type': 'Rating', alternateName: 'Unproven' });
    const checked = checkedWith(text, yaml.replace('rating: mostly-true', 'rating: two-pants'));
    const scale = {
      own: [
        { id: 'two-pants', label: 'Two pants', value: 3 },
        { id: 'none', label: 'None', value: 7 },
      ],
      isWhole: true,
    };
    const handed = handOn({ ...checked, review: { ...checked.review, scale } });
    const json = JSON.parse(asClaimReview(handed, reviewing).text) as {
      '@graph': { reviewRating: unknown }[];
    };
    assert.deepEqual(json['@graph'][0].reviewRating, {
      '@type': 'Rating',
      alternateName: 'Two pants',
      ratingValue: 3,
      bestRating: 7,
      worstRating: 3,
    });
  });
});

describe('an export of printed corrections', () => {
  it('has the notice that readers saw, and none that would tell them nothing', () => {
    const { text: json, count } = asCorrectionComments(handedWith());
    assert.equal(count, 1);
    assert.deepEqual(JSON.parse(json), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ferry Line Lost a Third of Its Riders',
      url: 'https://example.org/ferry_line',
      datePublished: '2026-05-30',
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'An earlier version of this article said “1,300 riders”. It should have said “1,200 riders”.',
          datePublished: '2026-06-02',
        },
      ],
    });
  });
});
