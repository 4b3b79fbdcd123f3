import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sheetAsHtml } from '../../../src/core/export/queries/asHtml.ts';
import { sheetAsText } from '../../../src/core/export/queries/asText.ts';
import { readFilledSheet, type FilledSheet } from '../../../src/core/export/queries/filledSheet.ts';
import { broughtInWords } from '../../../src/core/export/queries/inWords.ts';
import { matchAnswers } from '../../../src/core/export/queries/match.ts';
import { readReply } from '../../../src/core/export/queries/reply.ts';
import { numberedFor, sheetFor, waitedFor } from '../../../src/core/export/queries/sheet.ts';
import { bringAnswers } from '../../../src/core/review/decide/thread.ts';
import { queriesOf } from '../../../src/core/review/queries.ts';
import { checkedWith, sidecarAfter, written } from '../review/decide/desk.ts';

const text = 'Old Quay\n\nThe quay is old. It was built in 1931, a clerk said. It cost nine million.\n';
const yaml = `version: 1
article: { title: Old <Quay> }
annotations:
  - id: a-1
    kind: claim
    selector: { exact: The quay is old }
    notes:
      - { id: n-1, by: ann, at: 2026-11-02, to: reporter, text: "How old, and who says so?" }
      - { id: n-2, by: ann, at: 2026-11-03, to: editor, text: Keep it? }
  - id: a-2
    kind: figure
    selector: { exact: nine million }
    notes:
      - { id: n-1, by: bo, at: 2026-11-01, to: Reporter, text: "Dollars?\\nOr crowns?" }
`;
const checked = checkedWith(text, yaml);
const sheet = sheetFor(checked, 'reporter');
const html = sheetAsHtml(sheet, { name: 'quay.queries', article: 'quay.txt' });

/** A sheet as it comes back with these answers, by number. */
function filled(page: string, answers: Readonly<Record<number, string>>, by = ''): string {
  const escape = (words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  let made = page.replace(
    'name="by" value=""',
    () => `name="by" value="${escape(by).replaceAll('"', '&quot;')}"`,
  );
  for (const [number, words] of Object.entries(answers))
    made = made.replace(`<textarea name="answer-${number}">`, (open) => `${open}${escape(words)}`);
  return made;
}
function read(page: string): FilledSheet {
  const result = readFilledSheet(page);
  assert.ok(!('refused' in result), JSON.stringify(result));
  return result;
}
const brought = (source: string, page: string) => {
  const { to, by, answers } = read(page);
  const now = checkedWith(text, source);
  return { now, ...matchAnswers(now.review, { to, by: by || to, answers }) };
};

describe('a query sheet', () => {
  it('asks one person what waits for them, by numbers that stay', () => {
    assert.deepEqual(waitedFor(checked.review), ['reporter', 'editor']);
    assert.deepEqual(
      sheet.queries.map(({ number, line, query }) => [number, line, query.note.id, query.annotation?.key]),
      [
        [1, 3, 'n-1', 'a-2'],
        [2, 3, 'n-1', 'a-1'],
      ],
    );
    const answered = yaml.replace(
      'text: "Dollars?\\nOr crowns?" }',
      'text: "Dollars?\\nOr crowns?" }\n      - { answers: n-1, text: Crowns. }',
    );
    const later = sheetFor(checkedWith(text, answered), 'reporter');
    assert.deepEqual(
      later.queries.map(({ number }) => number),
      [2],
      'what is answered is asked no more, and its number goes to nobody else',
    );
  });

  it('quotes each passage with its line and the words around it', () => {
    assert.deepEqual(sheet.queries[1].passage, {
      before: '',
      words: 'The quay is old',
      after: '. It was built in 1931, a clerk said. It cost nine million.',
    });
    assert.match(html, /<mark>nine million<\/mark>\./);
    assert.match(html, /, line 3</);
  });

  it('shows text of others as text, and loads and runs nothing but its own', () => {
    const hostile = yaml
      .replace('"How old, and who says so?"', `"<img src=x onerror=alert(1)></p><script>1</script>"`)
      .replace('Old <Quay>', `'"><script src="https://example.org/x.js"></script>'`);
    const page = sheetAsHtml(sheetFor(checkedWith(text, hostile), 'reporter'), {
      name: 'q',
      article: '"><b>',
    });
    assert.equal(page.match(/<script/g)?.length, 1);
    assert.equal(page.match(/<img|<b>/g), null);
    assert.equal(page.match(/<\w[^<>]*\s(?:src|href|on\w+)\s*=/g), null);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; /);
    for (const [name, pattern] of [
      ['script', /<script>([^]*?)<\/script>/],
      ['style', /<style>([^]*?)<\/style>/],
    ] as const) {
      const hash = createHash('sha256')
        .update(pattern.exec(page)?.[1] ?? '')
        .digest('base64');
      assert.ok(policy.includes(`${name}-src 'sha256-${hash}'`), policy);
    }
  });

  it('brings back the answers that were written into it, by whom they are', () => {
    const {
      now,
      brought: answers,
      not,
      empty,
    } = brought(yaml, filled(html, { 2: ' Ninety; see\n"<deed>" & map ' }, 'Dana "D" Roe'));
    assert.deepEqual(
      answers.map(({ text: words, by, annotation }) => [words, by, annotation?.key]),
      [['Ninety; see\n"<deed>" & map', 'Dana "D" Roe', 'a-1']],
    );
    assert.deepEqual([not, empty], [[], 1]);
    const after = sidecarAfter(yaml, bringAnswers(now, answers, '2026-11-05T10:00:00Z'));
    assert.deepEqual(after.annotations[0].notes?.at(-1), {
      by: 'Dana "D" Roe',
      at: '2026-11-05T10:00:00Z',
      answers: 'n-1',
      text: 'Ninety; see\n"<deed>" & map',
    });
  });

  it('brings no answer in twice, and a corrected one beside the first', () => {
    const page = filled(html, { 1: 'Crowns.', 2: 'Ninety.' });
    const first = brought(yaml, page);
    const once = written(yaml, bringAnswers(first.now, first.brought, '2026-11-05'));
    const again = brought(once, page);
    assert.deepEqual(again.brought, []);
    assert.deepEqual(again.not, [
      { number: 1, why: 'known' },
      { number: 2, why: 'known' },
    ]);
    assert.match(
      broughtInWords(again, 'reporter'),
      /^No new answer of reporter\. Query 1 has this answer already\./,
    );
    const corrected = brought(once, filled(html, { 2: 'Eighty.' }));
    const both = written(once, bringAnswers(corrected.now, corrected.brought, '2026-11-06'));
    assert.equal(queriesOf(checkedWith(text, both).review)[0].answers.length, 2);
  });

  it('says what it cannot match, and why', () => {
    const page = filled(html, { 1: 'Crowns.', 2: 'Ninety.' });
    const whyNot = (source: string) => brought(source, page).not.map(({ why }) => why);
    assert.deepEqual(whyNot(yaml.replace('How old,', 'How new,')), ['reworded']);
    assert.deepEqual(whyNot(yaml.replace(/ {6}- \{ id: n-1, by: bo.*\n/, '      - { text: Gone. }\n')), [
      'gone',
    ]);
  });

  it('finds a query that had no id then by what it asks about what', () => {
    const bare = yaml.replace('id: n-1, by: ann', 'by: ann');
    const page = filled(
      sheetAsHtml(sheetFor(checkedWith(text, bare), 'reporter'), { name: 'q', article: 'quay.txt' }),
      { 2: 'Ninety.' },
    );
    assert.equal(brought(bare, page).brought.length, 1);
    assert.equal(brought(yaml, page).brought.length, 1, 'also once it has one');
    const twice = bare.replace(
      '      - { id: n-2',
      '      - { by: ann, to: reporter, text: "How old, and who says so?" }\n      - { id: n-2',
    );
    assert.deepEqual(
      brought(twice, page).not.map(({ why }) => why),
      ['several'],
    );
  });

  it('is told from any other file', () => {
    for (const other of [
      '',
      'Ninety.',
      '<html><body class="x"><section data-number="1"><textarea>x</textarea></section>',
      '<body data-copydesk-sheet="no">',
    ])
      assert.ok('refused' in readFilledSheet(other), other);
    const newer = readFilledSheet(html.replace('data-copydesk-sheet="1"', 'data-copydesk-sheet="2"'));
    assert.ok('refused' in newer && newer.refused.includes('newer Copydesk'));
  });

  it('gives back whatever is written into it, and is never broken by what is asked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string(),
        fc.string({ unit: 'binary' }),
        (answer, by, question) => {
          const asked = yaml.replace(
            '"How old, and who says so?"',
            JSON.stringify(`x${question.replace(/[^ -~\n]/g, '')}`),
          );
          const page = sheetAsHtml(sheetFor(checkedWith(text, asked), 'reporter'), {
            name: 'q',
            article: question,
          });
          assert.equal(page.match(/<section\b/g)?.length, 2);
          assert.equal(page.match(/<script/g)?.length, 1);
          const result = read(filled(page, { 2: answer }, by));
          assert.equal(result.answers.length, 2);
          assert.equal(result.answers[1].words, answer.replace(/\r\n?/g, '\n').trim());
          assert.equal(result.by, by.replace(/\s+/g, ' ').trim());
        },
      ),
      { numRuns: 100 },
    );
  });

  it('reads any file at all without falling over', () => {
    const part = fc.constantFrom(
      '<section',
      '</section>',
      '<textarea>',
      '</textarea>',
      '<body data-copydesk-sheet="1"',
      '>',
      ' data-number="1"',
      '"',
      "'",
      '&#x110000;',
      '&lt;',
      'x',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        readFilledSheet(parts.join(''));
      }),
      { numRuns: 300 },
    );
    const many = `<body data-copydesk-sheet="1">${'<section data-number="1">'.repeat(150_000)}`;
    assert.deepEqual(read(many).answers, []);
    const closed = '<section data-number="1"><textarea>x</textarea></section>';
    const page = `<body data-copydesk-sheet="1">${closed.repeat(3000)}`;
    assert.equal(read(page).answers.length, 2000, 'more is no sheet that somebody filled in');
  });
});

describe('queries in a mail', () => {
  const mail = sheetAsText(sheet);
  const answersIn = (reply: string) =>
    readReply(reply, sheet.queries).map(({ number, words }) => [number, words]);

  it('are numbered, quoted and asked in words', () => {
    assert.equal(
      mail,
      `# Questions about “Old \\<Quay\\>”

For reporter. Answer below each question, or by its number.

**1.** Line 3: “nine million”

Dollars?  
Or crowns?

Answer:

**2.** Line 3: “The quay is old”

How old, and who says so?

Answer:
`,
    );
  });

  it('are answered by their numbers', () => {
    const answered = (reply: string) =>
      readReply(reply, sheet.queries).map(({ number, words }) => [number, words]);
    assert.deepEqual(
      answered('Hello Ann,\n1. Ninety years.\nThe deed says so.\n\n2) Crowns\n-- \nDana\n3. x'),
      [
        [1, 'Ninety years.\nThe deed says so.'],
        [2, 'Crowns'],
      ],
    );
    assert.deepEqual(answered('2: Crowns'), [[2, 'Crowns']]);
    assert.deepEqual(answered('1. Two things:\n1. the deed\n7. the map'), [
      [1, 'Two things:\n1. the deed\n7. the map'],
    ]);
    assert.deepEqual(answered('1. It takes\n2-3 weeks, or\n2.5 million'), [
      [1, 'It takes\n2-3 weeks, or\n2.5 million'],
    ]);
    assert.deepEqual(answered('1931. That is the year.'), []);
    assert.deepEqual(answered('Thanks, will look.'), []);
    assert.deepEqual(answered('1. Ninety.\n\nOn Monday, Ann wrote:\n> 1. How old?\n> 2. Dollars?'), [
      [1, 'Ninety.'],
    ]);
  });

  it('are answered below the questions, quoted or not', () => {
    const inOrder = sheet;
    const copied = sheetAsText(inOrder);
    const parts = copied.split('Answer:');
    const below = `${parts[0]}Answer: Ninety.${parts[1]}Answer:\nCrowns,\nI think.${parts[2]}`;
    const words = (reply: string) => readReply(reply, inOrder.queries).map((one) => one.words);
    assert.deepEqual(words(below), ['Ninety.', 'Crowns,\nI think.']);
    const quoted = `On Monday, Ann wrote:\n${copied
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
      .replace(/> Answer:/g, '> Answer:\nBecause.')}`;
    assert.deepEqual(words(quoted), ['Because.', 'Because.']);
    assert.deepEqual(words(copied), [], 'who writes nothing answers nothing');
  });

  it('are matched by number for whom they were asked', () => {
    const [[number]] = [...numberedFor(checked.review, 'editor')];
    const reply = readReply('1. Yes, keep it.', sheetFor(checked, 'editor').queries);
    const { brought: answers } = matchAnswers(checked.review, { to: 'editor', by: 'editor', answers: reply });
    assert.deepEqual([number, answers.length, answers[0].query.text], [1, 1, 'Keep it?']);
    assert.deepEqual(answersIn('nothing'), []);
  });
});
