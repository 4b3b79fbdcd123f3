import assert from 'node:assert/strict';
import { bylineIn } from '../../../src/core/article/byline.ts';
import { datelineIn } from '../../../src/core/article/dateline.ts';
import { readFrontMatter } from '../../../src/core/article/frontMatter.ts';
import { dateInside, dateLine } from '../../../src/core/article/published.ts';
import type { Range } from '../../../src/core/model.ts';

const sliced = (text: string, range: Range | null): string | null =>
  range && text.slice(range.start, range.end);

describe('a byline', () => {
  const bylines: readonly (readonly [line: string, writers: string])[] = [
    ['By Jane Roe', 'Jane Roe'],
    ['BY JANE ROE', 'JANE ROE'],
    ['by Jane Roe', 'Jane Roe'],
    ['By: Jane Roe', 'Jane Roe'],
    ['By Jane Roe and John Doe', 'Jane Roe and John Doe'],
    ['By Jane Roe, John Doe and Ann Lee', 'Jane Roe, John Doe and Ann Lee'],
    ['By Jane Roe, Science Editor', 'Jane Roe'],
    ['By Jane Roe | Harbor Tribune', 'Jane Roe'],
    ['By Jane Roe (Wire)', 'Jane Roe'],
    ['By Ludwig van der Berg', 'Ludwig van der Berg'],
    ['Written by Jane Roe', 'Jane Roe'],
    ['Story by Jane Roe', 'Jane Roe'],
    ['Jane Roe | Tribune reporter', 'Jane Roe'],
    ['Jane Roe, Associated Press', 'Jane Roe'],
    ['Tribune Staff Writer', 'Tribune Staff Writer'],
    ['JANE ROE, REUTERS.', 'JANE ROE'],
    ['Associated Press', 'Associated Press'],
    ['The Associated Press', 'The Associated Press'],
  ];
  for (const [line, writers] of bylines) {
    it(`is ${line}`, () => assert.equal(sliced(line, bylineIn(line)), writers));
  }

  const others = [
    'By the time it ended, nobody was left.',
    'By noon on Monday the water had risen',
    'From the archive of the city',
    'The council voted on Tuesday.',
    'Jane Roe',
    'Jane Roe said so, and the reporter wrote it down',
    `By ${'Jane Roe and '.repeat(20)}John Doe`,
    'A friend of the family, staff writer',
  ];
  for (const line of others) {
    it(`is not ${line.slice(0, 60)}`, () => assert.equal(bylineIn(line), null));
  }
});

describe('the date of publication', () => {
  const dates: readonly (readonly [line: string, date: string, words: string])[] = [
    ['March 3, 2021', '2021-03-03', 'March 3, 2021'],
    ['Mar. 3 2021', '2021-03-03', 'Mar. 3 2021'],
    ['3 March 2021', '2021-03-03', '3 March 2021'],
    ['3rd September 2021', '2021-09-03', '3rd September 2021'],
    ['2021-03-13', '2021-03-13', '2021-03-13'],
    ['2021-03-13T08:30:00Z', '2021-03-13', '2021-03-13T08:30:00Z'],
    ['2021/3/13', '2021-03-13', '2021/3/13'],
    ['Published March 3, 2021', '2021-03-03', 'March 3, 2021'],
    ['First published on March 3, 2021', '2021-03-03', 'March 3, 2021'],
    ['Updated: Wednesday, March 3, 2021 at 1:28 AM ET', '2021-03-03', 'March 3, 2021'],
    ['Wed, 3 Mar 2021 10.05 GMT', '2021-03-03', '3 Mar 2021'],
    ['March 3, 2021 | Updated an hour ago', '2021-03-03', 'March 3, 2021'],
    ['December 31, 1999', '1999-12-31', 'December 31, 1999'],
  ];
  for (const [line, date, words] of dates) {
    it(`is read in ${line}`, () => {
      const found = dateLine(line);
      assert.equal(found?.date, date);
      assert.equal(sliced(line, found), words);
    });
  }

  it('is not read in a line that says more, is longer, or names a day that no month has', () => {
    for (const line of [
      'Her book was published on March 4, 2021.',
      'March 2021',
      'March 32, 2021',
      'March 0, 2021',
      '2021-13-01',
      '2021-00-10',
      'March 3, 1821',
      `March 3, 2021 ${' '.repeat(120)}`,
    ])
      assert.equal(dateLine(line), null, line);
  });

  it('is read within a short line that carries one, such as a byline', () => {
    const line = 'By Jane Roe, updated March 3, 2021, 8 a.m.';
    const found = dateInside(line);
    assert.equal(found?.date, '2021-03-03');
    assert.equal(sliced(line, found), 'March 3, 2021');
    assert.equal(dateInside(`${'x '.repeat(100)}March 3, 2021`), null);
    assert.equal(dateInside('By Jane Roe'), null);
  });
});

describe('a dateline', () => {
  const rest = 'The council voted on Tuesday to close the bridge.';
  const datelines = [
    ['LONDON, March 3 (Wire) - ', 'LONDON, March 3 (Wire)'],
    ['NEW YORK — ', 'NEW YORK'],
    ['HARBOR CITY, Calif. -- ', 'HARBOR CITY, Calif.'],
    ['London (Wire) — ', 'London (Wire)'],
    ['LONDON (Wire) ', 'LONDON (Wire)'],
    ['Paris, France — ', 'Paris, France'],
    ['Paris — ', 'Paris'],
    ['SAINT-DENIS: ', 'SAINT-DENIS'],
    ['ÉVREUX, Dec. 12 – ', 'ÉVREUX, Dec. 12'],
  ] as const;
  for (const [line, place] of datelines) {
    it(`is ${line.trim()}`, () => assert.equal(sliced(line, datelineIn(line + rest)), place));
  }

  it('is not a sentence that begins with a name', () => {
    for (const line of [
      rest,
      'Paris is a city.',
      'Paris — a city',
      'U.S. officials said so.',
      'Mayor Jane Roe said no.',
    ])
      assert.equal(datelineIn(line), null, line);
  });
});

describe('front matter', () => {
  const readFrom = (text: string) => {
    const { end, title, author, date } = readFrontMatter(text);
    return [text.slice(end), ...[title, author, date].map((range) => sliced(text, range))];
  };

  it('gives title, author and date as they stand, and where the text begins', () => {
    assert.deepEqual(
      readFrom('---\ntitle: Bridge to close\nauthor: "Jane Roe"\ndate: 2021-03-03\n---\nText.'),
      ['Text.', 'Bridge to close', 'Jane Roe', '2021-03-03'],
    );
    assert.deepEqual(
      readFrom("--- \nTags: [a]\nHeadline :  'It''s over' \nbyline: A\npublished: 1 May\n...\nText."),
      ['Text.', "It''s over", 'A', '1 May'],
    );
    assert.deepEqual(readFrom('---\npubdate: 1 May\nauthors: A, B\n---'), ['', null, 'A, B', '1 May']);
    assert.deepEqual(readFrom('---\n---\nText.'), ['Text.', null, null, null]);
  });

  it('takes nothing from the text below it', () => {
    assert.deepEqual(readFrom('---\ntags: x\n---\ntitle: No\n'), ['title: No\n', null, null, null]);
  });

  it('is not a rule, nor what has no end', () => {
    for (const text of [
      'Text.\n---\ntitle: x\n---\n',
      '---\ntitle: x\n',
      '----\ntitle: x\n---\n',
      '---\ntitle: x\n---- \n',
      `---\n${'a: b\n'.repeat(2_000)}---\n`,
    ])
      assert.deepEqual(readFrom(text), [text, null, null, null], text.slice(0, 20));
  });
});
