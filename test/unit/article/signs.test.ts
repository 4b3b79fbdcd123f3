import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { newsSigns } from '../../../src/core/article/news.ts';
import type { NewsSign } from '../../../src/core/article/judging/signsIn.ts';
import { drain } from '../../../src/core/steps.ts';

const signsOf = (text: string) => newsSigns(drain(readArticle(text)));
const strength = (text: string, sign: NewsSign): number => signsOf(text)[sign];

/** Each sign with texts that show it, and with some that come near and do not. */
const signs: readonly (readonly [sign: NewsSign, shows: readonly string[], shown: readonly string[]])[] = [
  [
    'a name speaks',
    ['it closed, Ruiz said', 'it closed, said Ruiz', 'the plan, reports Ruiz, failed'],
    [
      '“it closed, Ruiz said it”',
      'the said plan',
      'it said so',
      'Ruiz walked',
      'on Monday said it',
      'IBM said',
    ],
  ],
  [
    'an office speaks',
    ['it closed, officials said', 'said officials at the gate', 'police declined'],
    ['the dog said', '“officials” said it', 'officials and dogs'],
  ],
  ['he or she says', ['and he said it', 'and said she'], ['and it said', '“and he said it”', 'he left']],
  ['according to', ['according to them'], ['according them', 'they accord to it']],
  ['title and name', ['it was Mayor Ruiz', 'Mr. Ruiz'], ['it was mayor today', 'Ruiz Mayor', 'Mayor The']],
  [
    'full name',
    ['it was Ana Ruiz', 'met J. Smith Ruiz'],
    ['it was Ruiz', 'it was Mayor Ruiz', 'it was Monday Ruiz', 'in it. Ruiz'],
  ],
  [
    'proper noun',
    ['it was Ruiz', 'and Sen. Roe', 'and J. Roe'],
    ['Ruiz', 'it was. Ruiz', 'it\nRuiz', 'it “Ruiz', 'it was RUIZ', 'it was Monday', 'it was bad. Roe'],
  ],
  ['weekday', ['it closed on Tuesday', 'monday'], ['it closed today', 'in March']],
  ['last week', ['it closed last week', 'this summer'], ['it closed last door', 'a week', 'week last']],
  [
    'age in commas',
    ['said Ruiz, 42, of it'],
    [
      'said Ruiz 42, of it',
      'said Ruiz, 42 of it',
      'said it, 42, of it',
      'Ruiz, 142, of it',
      'Ruiz, 02, of',
      'Ruiz, 42',
    ],
  ],
  [
    'sum or share',
    ['it cost 3 million', '4.5 percent', 'at 12% now'],
    ['it cost a million', 'million 3', 'it cost $300'],
  ],
  [
    'household money',
    ['it raised the mortgage', 'her pension'],
    ['“the mortgage” it said', 'it raised the house'],
  ],
  ['what is to come', ['it will close', 'it is expected'], ['“it will” it said', 'it closed']],
  ['price', ['it cost $300', 'for £12.50 a head'], ['it cost 300', 'it cost $3 million', '$ 300']],
  ['year long past', ['it was 1881'], ['it was 2001', 'it was 18812', 'it was 881', 'no. 21881']],
  [
    'newsroom phrase',
    [
      'who told reporters',
      'he told the Tribune',
      'told AFP',
      'declined to comment',
      'refused to be named',
      'at a news conference',
      'in a written statement',
      'in an interview',
      'did not immediately respond',
      'did not return it',
      'on condition of anonymity',
      'on the condition of anonymity',
      'a spokeswoman for it',
      'a study published in it',
      'the poll suggests',
      'is expected to go',
      'is likely to go',
      'with his campaign',
      'and its critics',
    ],
    [
      'who told them',
      'told the dog',
      'declined to go',
      'in a hurry',
      'is glad to go',
      'did not go',
      'his dog',
    ],
  ],
  [
    'name with a description',
    ['met Ana Ruiz, a farmer', 'Ana Ruiz, who', 'Ana Ruiz, 42', 'Ana Ruiz, the', 'Ana O’Hara, an'],
    ['met Ruiz, a farmer', 'Ana Ruiz a farmer', 'Ana Ruiz, any', 'Ana Ruiz, 421', 'ana ruiz, a farmer'],
  ],
  [
    'appeal to readers',
    [
      'we are excited to announce it',
      'let us know',
      'let me know',
      'Tell us',
      'feel free',
      'Stay tuned',
      'check it out',
      'Check out',
      'you will find it',
      'you need it',
      'you can also read',
      'we’d love it',
      'We would like it',
      'In this post',
      'in this guide',
      'Our team',
      'my blog',
      'as we will see',
      'for example',
    ],
    ['we are glad to go', 'tell them', 'you go', 'in this town', 'our town', 'as we go', 'for him'],
  ],
  [
    'code',
    ['a = b', 'let {', 'x_y', 'a()', '// it', 'isNews', 'a\\b', '`it`'],
    ['it is', '(it)', 'a/b', 'IBM', 'e//example.org'],
  ],
  [
    'markdown',
    ['[a](b)', '[a][b]', '![', '# Head', '###### Head', '```', '**bold**', '| a'],
    ['(a) [b]', '####### Head', 'a # b', '#head', 'a | b', '* a'],
  ],
  ['address', ['http://a', 'https://a', 'www.a', 'me@example.org'], ['http', 'a@b', 'me @ example']],
  [
    'mail header',
    ['From: me', 'Subject: it', 'it\n> it', 'it\nReply-To: me'],
    ['it From: me', 'from: me', 'From me', 'a > b'],
  ],
  ['capitals', ['it is NATO'], ['it is UN now', 'it is Nato', 'it is abcNATO']],
  ['exclamation', ['it is!'], ['it is']],
  ['question', ['is it?'], ['it is']],
  ['time stamp', ['at 10:11:12', 'WARN it', 'an ERROR in'], ['at 10:11', 'INFORM', 'error']],
  [
    'exchange',
    ['“No,” she said', 'it\n"No," he said', '“No,” said Ruiz', '  “No.”'],
    ['she said, “No.”', '“No,” said Ana Ruiz', '“No,” says Ana Ruiz', `“${'no '.repeat(30)}”`],
  ],
  [
    'year in brackets',
    ['Roe (1881)', 'Roe (born 1881, it)'],
    ['Roe 1881', 'Roe (188)', 'Roe (18812)', 'Roe (it\n1881)'],
  ],
  [
    'list lines',
    ['- it', '* it', '+ it', '• it', '1. it', '12) it', 'A. it', '  - it'],
    ['it - it', '-it', '1 it', 'a. it', '1.5 it'],
  ],
  [
    'rows',
    ['a,b,c,d,e', 'a\tb\tc\td\te', 'a|b|c|d|e'],
    [
      'a,b,c,d',
      'a,b,c,d,e.',
      'it, it, it, it, it and so on and on until it is so long that there is no end to it at all, with more and more of it and nothing that a table of figures could ever have been made to hold',
    ],
  ],
  ['indented', ['  it', '\tit'], [' it', 'it  it', 'it']],
  ['dateline', ['LONDON (Wire) - It closed.'], ['It closed.']],
  ['byline', ['By Jane Roe\n\nIt closed.'], ['It closed by Jane Roe.']],
  ['published', ['March 3, 2021\n\nIt closed.'], ['It closed.']],
];

describe('what speaks for news or against it', () => {
  for (const [sign, shows, others] of signs) {
    it(`is seen: ${sign}`, () => {
      for (const text of shows) assert.ok(strength(text, sign) > 0, text);
    });
    it(`is not seen where it only comes near: ${sign}`, () => {
      for (const text of others) assert.equal(strength(text, sign), 0, text);
    });
  }

  const sentence =
    'The council closed the old bridge after engineers found cracks in two of the piers it stands on.';
  const paragraph = `${sentence} It is to open in May.`;

  it('is a headline, where it is more than a label', () => {
    assert.equal(strength(`Council votes to close old bridge\n\n${paragraph}`, 'headline'), 1);
    assert.equal(strength(`Bridge is closed\n\n${paragraph}`, 'headline'), 0);
  });

  it('is prose, by its share of the text', () => {
    assert.equal(strength(paragraph, 'prose'), 1);
    assert.equal(strength('', 'prose'), 0);
    assert.equal(strength('It is open.', 'prose'), 0);
    assert.equal(strength('word '.repeat(40).trim(), 'prose'), 0);
    const half = strength(`${paragraph}\n${'x '.repeat(paragraph.length / 2)}`, 'prose');
    assert.ok(half > 0.4 && half < 0.6);
  });

  it('is paragraphs of a newspaper’s length, three at least', () => {
    const long = `${paragraph} `.repeat(6).trim();
    const texts = (...parts: string[]) => strength(parts.join('\n\n'), 'newspaper paragraphs');
    assert.equal(texts(paragraph, paragraph, paragraph), 1);
    assert.equal(texts(paragraph, paragraph), 0);
    assert.equal(texts(sentence, sentence, paragraph), 0);
    assert.equal(texts(sentence, paragraph, long), 1);
    assert.equal(texts(long, paragraph, long), 0);
  });

  it('is a definition at the head, as encyclopedias have it', () => {
    const rest =
      ' line between the harbor and the hills, closed to passengers in 1931 and never built again.';
    for (const head of ['The Northern Railway (1881–1902) was a', 'Roe’s wheel is one of the'])
      assert.equal(strength(head + rest, 'definition'), 1, head);
    for (const head of ['There is a', 'It was the', 'He was a', 'The Northern Railway built a', 'If it is a'])
      assert.equal(strength(head + rest, 'definition'), 0, head);
    assert.equal(strength(`${paragraph}\n\nThe Northern Railway was a${rest}`, 'definition'), 0);
  });

  it('is no definition where the subject goes on as those of news do', () => {
    const rest =
      ' play for time, with trains standing still on both sides of the river and nobody to say for how long.';
    for (const head of [
      'The latest plan to keep the old railway from closing is a',
      'Tuesday was a',
      'The absence of an official at the funeral was a',
      'The turmoil in Harrow Vale is the latest',
    ])
      assert.equal(strength(head + rest, 'definition'), 0, head);
  });

  it('is an old year at the head, and no number that looks like one', () => {
    const rest = ' and it stood at the crossing of two roads for as long as anybody there could remember it.';
    for (const head of ['It was built in 1836', 'On July 30, 1896 it fell', 'The mill (1702–1931) fell'])
      assert.equal(strength(head + rest, 'old year at the head'), 1, head);
    for (const head of ['It held 1200 people', 'It was built in 1986', 'It was built at 1836 Main Street'])
      assert.equal(strength(head + rest, 'old year at the head'), 0, head);
  });

  it('is words somebody said, where there are enough of them', () => {
    const said = 'We will not leave until we have reached all of them';
    for (const text of [`“${said},”`, `"${said},"`, `“${said}\nit`])
      assert.ok(strength(text, 'quotation') > 0, text);
    for (const text of [said, '“We will not leave”', `‘${said}’`, `“${'it '.repeat(600)}”`])
      assert.equal(strength(text, 'quotation'), 0, text);
  });

  it('is how much is told in the past, the present counted twice', () => {
    assert.equal(strength('they walked and it was shut', 'told in the past'), 1);
    assert.equal(strength('they walked and it was shut and is', 'told in the past'), 0.5);
    assert.equal(strength('“is” it walked', 'told in the past'), 1);
    assert.equal(strength('it red need', 'told in the past'), 0);
  });

  it('grows with how often it shows, up to what shows it in full', () => {
    const filler = (words: number) => ' so'.repeat(words);
    const once = strength(`it closed on Tuesday${filler(296)}`, 'weekday');
    assert.ok(Math.abs(once - 1 / 3 / 0.8) < 1e-9);
    assert.equal(strength(`Tuesday Tuesday Tuesday${filler(97)}`, 'weekday'), 1);
    assert.equal(strength(`Tuesday${filler(9)}`, 'weekday'), strength(`Tuesday${filler(59)}`, 'weekday'));
  });

  it('counts the kinds of words outside quotation marks only', () => {
    assert.ok(strength('the compiler', 'software') > 0);
    assert.equal(strength('“the compiler”', 'software'), 0);
    assert.ok(strength('the senator’s election', 'public affairs') > 0);
    assert.ok(strength('I’ll go', 'I') > 0);
  });

  it('is a text that says little', () => {
    assert.equal(strength('so '.repeat(149), 'short text'), 1);
    assert.equal(strength('so '.repeat(150), 'short text'), 0);
  });
});
