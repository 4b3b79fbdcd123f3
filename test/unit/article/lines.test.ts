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
    ['February 29, 2020', '2020-02-29', 'February 29, 2020'],
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
      'February 31, 2021',
      'February 29, 2021',
      '31 April 2021',
      '2021-06-31',
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
    ['LONDON, March 3, 2020 (Wire) - ', 'LONDON, March 3, 2020 (Wire)'],
    ['LONDON, 3 March 2020 (Wire) - ', 'LONDON, 3 March 2020 (Wire)'],
    ['Cairo, Egypt, Apr 21 2022 (Wire) - ', 'Cairo, Egypt, Apr 21 2022 (Wire)'],
    ['Kampala & Kayunga, Jul 19 2022 (Wire) - ', 'Kampala & Kayunga, Jul 19 2022 (Wire)'],
    ['LONDON/PARIS, Dec 3 (Wire) - ', 'LONDON/PARIS, Dec 3 (Wire)'],
    ['LONDON | Tue Mar 3, 2009 (Wire) - ', 'LONDON | Tue Mar 3, 2009 (Wire)'],
    ['Dec 29 (Wire) - ', 'Dec 29 (Wire)'],
    ['(Reuters) - ', '(Reuters)'],
    ['Tokyo, March 3 Kyodo - ', 'Tokyo, March 3 Kyodo'],
    ['MOSCOW, December 4. /TASS/. ', 'MOSCOW, December 4. /TASS/'],
    ['LONDON, Jan. 5, 1912.—', 'LONDON, Jan. 5, 1912'],
    ['WASHINGTON, Special to The Wire — ', 'WASHINGTON, Special to The Wire'],
    ['BOSTON —', 'BOSTON'],
    ['London, 3 March — ', 'London, 3 March'],
  ] as const;
  for (const [line, place] of datelines) {
    it(`is ${line.trim()}`, () => assert.equal(sliced(line, datelineIn(line + rest)), place));
  }

  it('is not a sentence that begins with a name', () => {
    for (const line of [
      rest,
      'Paris is a city.',
      'Paris — a city',
      'Thursday, March 3 — The council met.',
      'Sept. 11, 2001 — The day began.',
      'U.S. officials said so.',
      'Mayor Jane Roe said no.',
    ])
      assert.equal(datelineIn(line), null, line);
  });
});

describe('front matter', () => {
  const readFrom = (text: string) => {
    const { end, title, authors, date } = readFrontMatter(text);
    return [text.slice(end), ...[title, authors.at(0) ?? null, date].map((range) => sliced(text, range))];
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

  it('gives every author of a list, in brackets or in lines, linked or not', () => {
    const authorsIn = (lines: string): string[] => {
      const text = `---\ntitle: T\n${lines}\ntags:\n  - clippings\n---\nText.`;
      return readFrontMatter(text).authors.map(({ start, end }) => text.slice(start, end));
    };
    const both = ['Jane Roe', 'John Doe'];
    for (const lines of [
      'author:\n  - "[[Jane Roe]]"\n  - "[[John Doe]]"',
      'author:\n- Jane Roe\n- John Doe # of the desk',
      'authors: [Jane Roe, "John Doe"]',
      'author: ["[[Jane Roe]]", \'[[people/john-doe|John Doe]]\']',
      'Author:\n  - name: Jane Roe\n  - name: John Doe',
      'byline: [[Jane Roe](https://example.org/roe), John Doe]',
    ])
      assert.deepEqual(authorsIn(lines), both, lines);
    assert.deepEqual(authorsIn('author: [[Jane Roe]]'), ['Jane Roe']);
    assert.deepEqual(authorsIn('author: []'), []);
    assert.deepEqual(authorsIn('author:'), []);
  });

  it('gives the day of publication, not of clipping, and the address it was taken from', () => {
    const addressIn = (text: string) => sliced(text, readFrontMatter(text).url);
    const clipped =
      '---\ntitle: "Bridge: shut"\nsource: "https://example.org/a?b=1#c"\nauthor:\n  - "[[Jane Roe]]"\n' +
      'published: 2021-03-03\ncreated: 2022-01-01\ndescription: "It shut: at once"\ntags:\n  - "clippings"\n---\nText.';
    assert.deepEqual(readFrom(clipped), ['Text.', 'Bridge: shut', 'Jane Roe', '2021-03-03']);
    assert.equal(addressIn(clipped), 'https://example.org/a?b=1#c');
    const marked =
      '---\ncreated: 2022-01-01T10:00:00 (UTC +02:00)\ntags: []\nsource: https://example.org/a\n---\n';
    assert.deepEqual(readFrom(marked), ['', null, null, null]);
    assert.equal(addressIn(marked), 'https://example.org/a');
    assert.equal(addressIn('---\nsource: The Harbour Post\n---\n'), null);
  });

  it('gives a title that goes on in further lines', () => {
    assert.deepEqual(readFrom('---\ntitle: >-\n  Bridge to close\n  in May\nauthor: A\n---\n'), [
      '',
      'Bridge to close\n  in May',
      'A',
      null,
    ]);
  });

  it('may be labelled lines, where one of them gives title or address', () => {
    const read =
      'Title: Bridge to close\n\nURL Source: https://example.org/a\n\nPublished Time: 2021-03-03T10:00:00\n\nMarkdown Content:\nText.';
    assert.deepEqual(readFrom(read), ['Text.', 'Bridge to close', null, '2021-03-03T10:00:00']);
    for (const text of ['Title: Bridge\nText.', 'Date: 3 March\nBy: A\nText.', 'Text.\nTitle: A\nURL: b'])
      assert.deepEqual(readFrom(text), [text, null, null, null]);
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
      '---\nThe bridge is shut. Nobody knows for how long.\n---\nText.',
    ])
      assert.deepEqual(readFrom(text), [text, null, null, null], text.slice(0, 20));
  });
});
