import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import { publicationOn, resolveDates } from '../../../src/core/mentions/figures/resolve.ts';

/** Each date of a sentence as "words = value", for an article of Monday, 7 February 1994. */
const datesIn = (sentence: string, published = '1994-02-07'): string[] =>
  resolveDates(figuresIn(sentence), publicationOn(published))
    .filter(({ kind }) => kind === 'date')
    .map(({ start, end, value }) => `${sentence.slice(start, end)} = ${String(value)}`);

function check(title: string, cases: readonly (readonly [sentence: string, ...dates: string[]])[]): void {
  describe(title, () => {
    for (const [sentence, ...dates] of cases) it(sentence, () => assert.deepEqual(datesIn(sentence), dates));
  });
}

check('a day counted from today', [
  ['It fell yesterday.', 'yesterday = 1994-02-06'],
  ['It falls tomorrow.', 'tomorrow = 1994-02-08'],
  ['It fell last night.', 'last night = 1994-02-06'],
  ['It fell earlier this morning.', 'earlier this morning = 1994-02-07'],
  ['It falls this evening.', 'this evening = 1994-02-07'],
  ['It fell three days ago.', 'three days ago = 1994-02-04'],
  ['It ends ten days from now.', 'ten days from now = 1994-02-17'],
]);

check('a week, month or year counted from this one', [
  ['It fell last week.', 'last week = 1994-01-31/1994-02-06'],
  ['It falls next weekend.', 'next weekend = 1994-02-19/1994-02-20'],
  ['It fell a fortnight ago.', 'a fortnight ago = 1994-01-24'],
  ['It fell this month.', 'this month = 1994-02'],
  ['It fell two months ago.', 'two months ago = 1993-12'],
  ['It falls in the coming month.', 'the coming month = 1994-03'],
  ['It fell this quarter.', 'this quarter = 1994-01/1994-03'],
  ['It fell last quarter.', 'last quarter = 1993-10/1993-12'],
  ['It falls next quarter.', 'next quarter = 1994-04/1994-06'],
  ['It is hard in the current year.', 'the current year = 1994'],
  ['It fell an year ago.', 'an year ago = 1993'],
  ['It fell last decade.', 'last decade = 1980/1989'],
  ['It fell two decades ago.', 'two decades ago = 1970/1979'],
  ['It fell last century.', 'last century = 1800/1899'],
  ['It fell two centuries ago.', 'two centuries ago = 1700/1799'],
]);

check('a time that nobody can count', [
  ['It fell a few days ago.', 'a few days ago = null'],
  ['It fell a couple of weeks ago.', 'a couple of weeks ago = null'],
  ['It fell several years ago.', 'several years ago = null'],
  ['It fell three hours ago.', 'three hours ago = null'],
  ['It fell 1.5 years ago.', '1.5 years ago = null'],
  ['It fell 2,000 years ago.', '2,000 years ago = null'],
  ['It fell the previous year.', 'the previous year = null'],
]);

check('a day of the week', [
  ['It fell last Sunday.', 'last Sunday = 1994-02-06'],
  ['It falls next Monday.', 'next Monday = 1994-02-14'],
  ['It falls this coming Friday.', 'this coming Friday = 1994-02-11'],
  ['It fell this past Friday.', 'this past Friday = 1994-02-04'],
  ['It will open Friday.', 'Friday = 1994-02-11'],
  ['The board voted Friday that it will open.', 'Friday = 1994-02-04'],
  ['She told Reuters on late Friday that it will open.', 'Friday = 1994-02-04'],
  ['It was open until Friday.', 'Friday = 1994-02-04'],
  ['It is open until Friday.', 'Friday = 1994-02-11'],
  ['Until that day in April it stays calm.', 'April = 1993-04'],
]);

check('a season', [
  ['It fell last summer.', 'last summer = 1993-06/1993-08'],
  ['It falls next winter.', 'next winter = 1994-12/1995-02'],
  ['It falls this spring.', 'this spring = 1994-03/1994-05'],
  ['It fell this past fall.', 'this past fall = 1993-09/1993-11'],
]);

check('a quarter or half of the year', [
  ['In the fourth quarter sales fell.', 'fourth quarter = 1993-10/1993-12'],
  ['In the first quarter sales fell.', 'first quarter = 1994-01/1994-03'],
  ['In the first half of this year it fell.', 'first half of this year = 1994-01/1994-06'],
]);

check('a month or day without its year', [
  ['It fell in May.', 'May = 1993-05'],
  ['It falls next March.', 'next March = 1994-03'],
  ['It fell last May.', 'last May = 1993-05'],
  ['It is due in November.', 'November = 1994-11'],
  ['It fell on Jan. 31.', 'Jan. 31 = 1994-01-31'],
  ['It fell on Monday, July 26.', 'Monday, July 26 = 1994-07-26'],
  ['It fell on the 21st of March.', '21st of March = 1994-03-21'],
  ['It fell on 26 Sept. at sea.', '26 Sept. = 1993-09-26'],
  ['It fell June 26-21.', 'June 26 = 1994-06-26'],
  ['It fell on 26 July.', '26 July = 1994-07-26'],
]);

describe('a date without its year', () => {
  it('is the nearest, across the turn of a year', () => {
    assert.deepEqual(datesIn('It falls on January 3.', '1994-12-20'), ['January 3 = 1995-01-03']);
    assert.deepEqual(datesIn('It fell on December 30.', '1994-01-03'), ['December 30 = 1993-12-30']);
  });

  it('is ahead where something is to come', () => {
    assert.deepEqual(datesIn('It will open on January 31.'), ['January 31 = 1995-01-31']);
    assert.deepEqual(datesIn('It was said it will open in January.'), ['January = 1995-01']);
    assert.deepEqual(datesIn('It was planned. It opened in January.'), ['January = 1994-01']);
  });
});

describe('numbers that count nothing', () => {
  it('are those of telephones, versions and addresses', () => {
    for (const sentence of [
      'Call (555) 010-4477 now.',
      'Call 555-010-4477 now.',
      'Call 555 010 4477 now.',
      'Call +44 20 7946 0018 now.',
      'Call 1-800-555-0100 now.',
      'See version 1.2.3 of it.',
      'See 192.168.10.20 for it.',
      'See www.example.org/2019/12 for it.',
      'See Https://example.org/12 for it.',
      'It is (see [4]) so.',
      '455499',
    ])
      assert.deepEqual(figuresIn(sentence), [], sentence);
  });

  it('are not those that only look like them', () => {
    const words = (sentence: string) =>
      figuresIn(sentence).map(({ start, end }) => sentence.slice(start, end));
    assert.deepEqual(words('It has 555-foot masts.'), ['555-foot']);
    assert.deepEqual(words('It has 12 masts in 34 ports.'), ['12', '34']);
    assert.deepEqual(words('Who has 12 men?'), ['12']);
    assert.deepEqual(words('It was 1.2 miles.'), ['1.2 miles']);
    assert.deepEqual(words('12 masts'), ['12']);
    assert.deepEqual(words('$12'), ['$12']);
    assert.deepEqual(words('12%'), ['12%']);
  });
});

describe('half of a unit', () => {
  it('is a duration or a measure', () => {
    const read = (sentence: string) =>
      figuresIn(sentence).map(({ kind, value, unit }) => [kind, value, unit]);
    for (const [words, kind, unit] of [
      ['half a day', 'duration', 'days'],
      ['half a year', 'duration', 'years'],
      ['half a decade', 'duration', 'decades'],
      ['half a century', 'duration', 'centuries'],
      ['half a mile', 'measure', 'miles'],
      ['half an inch', 'measure', 'inches'],
      ['half an acre', 'measure', 'acres'],
      ['half a ton', 'measure', 'tons'],
    ] as const)
      assert.deepEqual(read(`It is ${words} or so.`), [[kind, 0.5, unit]], words);
  });
});

check('a month that may be a word or a name', [
  ['You may 5 times march 3 miles.'],
  ['He had May on his side.'],
  ['Theresa May left in May.'],
  ['Mrs May left in May. Ms. May stayed.'],
  ['They met by May.', 'May = 1993-05'],
  ['They said March on the capital was over.'],
  ['The March on Rome was in March.', 'March = 1993-03'],
  ['In March on the coast it rained.', 'March = 1993-03'],
  ['It was May Roe who left.'],
  ['The Bank January left.'],
  ['It rained in January. Januarys are cold.', 'January = 1994-01'],
  ['January rained.', 'January = 1994-01'],
  ['It rained in Sept and in Aug.'],
  ['It fell next May.', 'next May = 1994-05'],
  ['It falls last May.', 'last May = 1993-05'],
  ['It closed next July.', 'next July = 1994-07'],
]);

check('a day that may be none', [
  ['It rained on May 31 and on May 1.', 'May 31 = 1994-05-31', 'May 1 = 1994-05-01'],
  ['They said on May 0 it was over.', 'May = 1993-05'],
  ['It rained on February 30.', 'February = 1994-02'],
  ['It ran June 21-32.', 'June 21 = 1994-06-21'],
  ['It ran June 21-21.', 'June 21 = 1994-06-21'],
  ['It ran May 21-31.', 'May 21-31 = 1994-05-21/1994-05-31'],
  ['It rained on 5 Sept. and on 5 June. It was wet.', '5 Sept. = 1993-09-05', '5 June = 1994-06-05'],
  ['It rained on Tue 6 May and Sat, May 5.', 'Tue 6 May = 1994-05-06', 'Sat, May 5 = 1994-05-05'],
  ['It fell on 13/12/2020.', '13/12/2020 = 2020-12-13'],
  ['It fell on 12/13/2020.', '12/13/2020 = 2020-12-13'],
  ['It fell on 1/13/20.', '1/13/20 = 2020-01-13'],
  ['It fell on 12/12/2020.', '12/12/2020 = 2020-12-12'],
  ['It fell on 11/12/2020.', '11/12/2020 = null'],
  ['It fell on 13/13/2020.', '13/13/2020 = null'],
  ['It fell on 31/2/2020.', '31/2/2020 = null'],
  ['It opened 2020-02-29.', '2020-02-29 = 2020-02-29'],
  ['It opened 2020-02-30.', '2020-02-30 = null'],
  ['It opened 2020-13-01.', '2020-13-01 = null'],
  ['It opened 2020-02-00.', '2020-02-00 = null'],
]);

check('a verb that says which way', [
  ['He hopes it will be over in June.', 'June = 1994-06'],
  ['It was closed until June, and it will open in August.', 'June = 1993-06', 'August = 1994-08'],
  ['He said it will open in June.', 'June = 1994-06'],
  ['It will be as he said in June.', 'June = 1994-06'],
  ['A plan expects it in June.', 'June = 1994-06'],
  ['It was planned; it fell in June.', 'June = 1993-06'],
  ['Many years ago and some years ago it rained.', 'Many years ago = null', 'some years ago = null'],
  [
    'Last morning it rained. This afternoon it rained.',
    'Last morning = 1994-02-06',
    'This afternoon = 1994-02-07',
  ],
  [
    'The coming Sunday is wet. This past Sunday was wet.',
    'coming Sunday = 1994-02-13',
    'This past Sunday = 1994-02-06',
  ],
]);
