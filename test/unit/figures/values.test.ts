import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';

/** Each figure as "words | kind | value | unit". */
function read(sentence: string): string[] {
  return figuresIn(sentence).map(({ start, end, kind, value, unit }) =>
    [sentence.slice(start, end), kind, JSON.stringify(value), unit]
      .filter((part) => part !== null)
      .join(' | '),
  );
}

function check(title: string, cases: readonly (readonly [sentence: string, ...figures: string[]])[]): void {
  describe(title, () => {
    for (const [sentence, ...figures] of cases) it(sentence, () => assert.deepEqual(read(sentence), figures));
  });
}

check('a number', [
  ['It rose 1 1/2 marks and 2½ marks.', '1 1/2 | count | 1.5 | marks', '2½ | count | 2.5 | marks'],
  ['It covers 12,34,567 acres.', '12,34,567 acres | measure | 1234567 | acres'],
  ['It took 21,6% of the trade.', '21,6% | percent | 21.6 | %'],
  ['It cost 3,5 million euros.', '3,5 million euros | money | 3500000 | EUR'],
  ['It grew by .5 percent.', '.5 percent | percent | 0.5 | %'],
  ['It cost $.50 a piece.', '$.50 | money | 0.5 | USD'],
  ['It is 1.1-million people.', '1.1-million | count | 1100000 | people'],
  ['Six hundred and forty-two people came.', 'Six hundred and forty-two | count | 642 | people'],
  ['One thousand two hundred people came.', 'One thousand two hundred | count | 1200 | people'],
  ['Twenty-one people came.', 'Twenty-one | count | 21 | people'],
  ['Two million three hundred thousand men.', 'Two million three hundred thousand | count | 2300000 | men'],
  ['One and a quarter million cars.', 'One and a quarter million | count | 1250000 | cars'],
  ['Half a million people came.', 'Half a million | count | 500000 | people'],
  ['A million people came.', 'A million | count | 1000000 | people'],
  ['5 crore people came.', '5 crore | count | 50000000 | people'],
  ['2 lakh people came.', '2 lakh | count | 200000 | people'],
  ['Three and ten men came.', 'Three | count | 3', 'ten | count | 10 | men'],
]);

check('a range', [
  ['The party won 52 percent to 61 percent of the vote.', '52 percent to 61 percent | percent | [52,61] | %'],
  [
    'She lost to Otto Moe, 39 percent to 61 percent.',
    '39 percent | percent | 39 | %',
    '61 percent | percent | 61 | %',
  ],
  [
    'It cut 400 of its 1,200 jobs, or a third.',
    '400 | count | 400',
    '1,200 | count | 1200 | jobs',
    'third | fraction | 0.333333333333',
  ],
  ['She took one, or a third, of her cakes.', 'third | fraction | 0.333333333333'],
  ['She read a second, or a third book.', 'third | ordinal | 3'],
  ['They sold the new Moe Zero model for 20 kroner.', '20 kroner | money | 20 | kroner'],
  ['He met the two founders’ aides.', 'two | count | 2 | founders'],
  ['He met the two women’s aides.', 'two | count | 2 | women'],
  ['Ten or twenty people.', 'Ten or twenty | count | [10,20] | people'],
  ['Five to six people.', 'Five to six | count | [5,6] | people'],
  ['Between 5 and 10 people came.', '5 and 10 | count | [5,10] | people'],
  ['From 5 to 10 people.', '5 to 10 | count | [5,10] | people'],
  ['$5 to $10 million was lost.', '$5 to $10 million | money | [5000000,10000000] | USD'],
  ['€3m-€5m was paid.', '€3m-€5m | money | [3000000,5000000] | EUR'],
  ['A growth of 5 percent to 10 percent.', '5 percent to 10 percent | percent | [5,10] | %'],
  ['It weighs 5 to 6 kg.', '5 to 6 kg | measure | [5,6] | kg'],
  ['It rose by 5 to 6 cents.', '5 to 6 cents | money | [0.05,0.06] | USD'],
  ['All 18- to 24-year-olds vote.', '18- to 24-year-olds | age | [18,24] | years'],
  ['Those aged between 18 and 24.', '18 and 24 | age | [18,24] | years'],
]);

check('two numbers that are no range', [
  ['Six to five people.', 'Six | count | 6', 'five | count | 5 | people'],
  ['5 and 10 people came.', '5 | count | 5', '10 | count | 10 | people'],
  ['5 or 50 people came.', '5 | count | 5', '50 | count | 50 | people'],
  ['$10 to $5.', '$10 | money | 10 | USD', '$5 | money | 5 | USD'],
  ['$3 to €5 was paid.', '$3 | money | 3 | USD', '€5 | money | 5 | EUR'],
  ['It rose from 5 percent to 10 percent.', '5 percent | percent | 5 | %', '10 percent | percent | 10 | %'],
  ['It fell 5 percent to 10 percent.', '5 percent | percent | 5 | %', '10 percent | percent | 10 | %'],
  ['It sank 5 feet to 10 miles.', '5 feet | measure | 5 | feet', '10 miles | measure | 10 | miles'],
]);

check('an age', [
  ['Aged 18, she left.', '18 | age | 18 | years'],
  ['Aged 180.', '180 | count | 180'],
  ['She is in her late 40s.', 'late 40s | age | [40,49] | years'],
  ['She is 39.', '39 | age | 39 | years'],
  ['She is 9.', '9 | count | 9'],
  ['Ana Ruiz (39) won.', '39 | age | 39 | years'],
  ['Ana Ruiz, 39) won.', '39 | count | 39'],
  ['Ana Ruiz (39, won.', '39 | count | 39'],
  ['Ana Ruiz, 139, won.', '139 | count | 139'],
  ['Ana Ruiz, 0, won.', '0 | count | 0'],
  ['Channel, 39, won.', '39 | count | 39'],
  ['A two-year-old boy.', 'two-year-old | age | 2 | years'],
  ['The girl is 5 months of age.', '5 months of age | age | 5 | months'],
]);

check('a time of day', [
  ['At 7 p.m. it fell.', '7 p.m. | time | "19:00"'],
  ['At 12 a.m. it fell.', '12 a.m. | time | "00:00"'],
  ['At 12:30 p.m. it fell.', '12:30 p.m. | time | "12:30"'],
  ['At 7.30 am it fell.', '7.30 am | time | "07:30"'],
  ['It fell at 7 pm.', '7 pm | time | "19:00"'],
  ['At 23:59 it fell.', '23:59 | time | "23:59"'],
  ['It fell at 9:05 GMT.', '9:05 GMT | time | "09:05"'],
  ['Three o’clock.', 'Three o’clock | time | null'],
  ['At noon it fell.', 'noon | time | "12:00"'],
  ['At 13 p.m. it fell.', '13 | count | 13'],
  ['It fell at 24:10.'],
  ['It fell at 10:75.'],
  ['John 3:16 says so.'],
]);

check('a score', [
  ['Leeds beat York 3 to 1.', '3 to 1 | score | [3,1]'],
  ['It is a 2-1 lead.', '2-1 | score | [2,1]'],
  ['The court split, 5-4.', '5-4 | score | [5,4]'],
  ['A 1-2 mix.', '1-2 | count | [1,2]'],
  ['The odds are two-to-one.', 'two-to-one | ratio | 2'],
  ['The odds are 1-to-3.', '1 | count | 1'],
]);

check('a fraction', [
  ['One fifth of it.', 'One fifth | fraction | 0.2'],
  ['A third of it.', 'third | fraction | 0.333333333333'],
  ['It fell by a third.', 'third | fraction | 0.333333333333'],
  ['One half of it.', 'One half | fraction | 0.5'],
  ['Nine in 10.', 'Nine in 10 | fraction | 0.9'],
  ['9 out of 10.', '9 out of 10 | fraction | 0.9'],
  ['Half a mile.', 'Half a mile | measure | 0.5 | miles'],
  ['A half hour.', 'half hour | duration | 0.5 | hours'],
  ['A third man.', 'third | ordinal | 3'],
  ['One in 2000.', 'One | count | 1', '2000 | date | "2000"'],
  ['Five in two.', 'Five | count | 5', 'two | count | 2'],
  ['Twelve in 20.', 'Twelve | count | 12', '20 | count | 20'],
  ['Her half-brother came in the first half.'],
]);

check('a place in an order', [
  ['Number one song.', 'Number one | ordinal | 1'],
  ['He came first.', 'first | ordinal | 1'],
  ['He was second, she third.', 'second | ordinal | 2', 'third | ordinal | 3'],
  ['The twenty-first man.', 'twenty-first | ordinal | 21'],
  ['In the thirty-second week.', 'thirty-second | ordinal | 32'],
  ['The 1,021st man.', '1,021st | ordinal | 1021'],
  ['First, he came. Second, he left.'],
  ['A second later every second man fell.'],
  ['The First Lady went to 42nd Street first class.'],
]);

check('a share', [
  ['It rose 5 pct. to 6.', '5 pct. | percent | 5 | %', '6 | count | 6'],
  ['A 5-percent rise.', '5-percent | percent | 5 | %'],
  ['Six per cent of it.', 'Six per cent | percent | 6 | %'],
  ['It fell 2 percentage points.', '2 percentage points | percent | 2 | points'],
  ['It fell 2%-points.', '2%-points | percent | 2 | points'],
  ['It grew three-fold.', 'three-fold | ratio | 3'],
  ['Three times as large.', 'Three times | ratio | 3'],
  ['Three times a day.', 'Three | count | 3 | times'],
  ['Ten to one.', 'Ten to one | ratio | 10'],
]);

check('an amount of money', [
  ['It cost 55 cents.', '55 cents | money | 0.55 | USD'],
  ['It cost $5 US dollars.', '$5 US dollars | money | 5 | USD'],
  ['It cost US $3 million.', 'US $3 million | money | 3000000 | USD'],
  ['It cost dollars 5.', 'dollars 5 | money | 5 | USD'],
  ['It cost Rs. 500.', 'Rs. 500 | money | 500 | INR'],
  ['It cost 5 EUR.', '5 EUR | money | 5 | EUR'],
  ['It cost 30$5.', '30 | count | 30', '$5 | money | 5 | USD'],
  [
    '$5bn, €3m, £2k.',
    '$5bn | money | 5000000000 | USD',
    '€3m | money | 3000000 | EUR',
    '£2k | money | 2000 | GBP',
  ],
  ['In London it cost 5 pounds.', '5 pounds | money | 5 | GBP'],
  ['In London he lost 5 pounds.', '5 pounds | measure | 5 | pounds'],
  ['In London 5 pounds of it.', '5 pounds | measure | 5 | pounds'],
  ['It cost 5,000 won.', '5,000 won | money | 5000 | KRW'],
  ['He has 5 won.', '5 | count | 5'],
  ['A million-dollar man.', 'million-dollar | money | 1000000 | USD'],
  ['It was sold for R50.', 'R50 | money | 50 | ZAR'],
  ['The R50 road costs R5.'],
]);

check('a measure', [
  ['Two feet long.', 'Two feet | measure | 2 | feet'],
  ['He is 6 feet 3 inches tall.', '6 feet 3 inches | measure | 6.25 | feet'],
  ['A 6-foot-6 man.', '6-foot-6 | measure | 6.5 | feet'],
  ['5 m long.', '5 m | measure | 5 | m'],
  ['5°C hot.', '5°C | measure | 5 | °C'],
  ['A 5-mile walk.', '5-mile | measure | 5 | miles'],
  ['Five m long.', 'Five | count | 5'],
  ['The Two Mile road.'],
  ['3 business days.', '3 business days | duration | 3 | days'],
  ['A 3-day trip.', '3-day | duration | 3 | days'],
  ['1 day.', '1 day | duration | 1 | days'],
]);

check('a date with its year', [
  ['March 5, 2020, was cold.', 'March 5, 2020 | date | "2020-03-05"'],
  ['Feb. 29, 2020.', 'Feb. 29, 2020 | date | "2020-02-29"'],
  ['Feb. 30, 2020.', '30 | count | 30', '2020 | date | "2020"'],
  ['June 21-26, 2020.', 'June 21-26, 2020 | date | "2020-06-21/2020-06-26"'],
  ['5 May 2020.', '5 May 2020 | date | "2020-05-05"'],
  ['12-14 May 2020.', '12-14 May 2020 | date | "2020-05-12/2020-05-14"'],
  ['On 2020-03-05 it fell.', '2020-03-05 | date | "2020-03-05"'],
  ['On 9/11 it fell.', '9/11 | date | "2001-09-11"'],
  ['On 3/25/2020 it fell.', '3/25/2020 | date | "2020-03-25"'],
  ['On 25/3/2020 it fell.', '25/3/2020 | date | "2020-03-25"'],
  ['On 3/25/20 it fell.', '3/25/20 | date | "2020-03-25"'],
  ['On 3/5/2020 it fell.', '3/5/2020 | date | null'],
  ['On 13/13/2020 it fell.', '13/13/2020 | date | null'],
]);

check('a year or longer', [
  ['In 2001-02 it rose.', '2001-02 | date | "2001/2002"'],
  ['In 2001-1999 it fell.', '2001 | date | "2001"'],
  ['In 1890 workers died.', '1890 | count | 1890 | workers'],
  ['About 2000 people came.', '2000 | count | 2000 | people'],
  ['About 2000, it ended.', '2000 | date | "2000"'],
  ['Nearly 1900 came.', '1900 | count | 1900'],
  ['In 1450 it began.', '1450 | date | "1450"'],
  ['It had 1450 rooms.', '1450 | count | 1450 | rooms'],
  ['In ’98 it began.', '’98 | date | "1998"'],
  ['In ’14 it began.', '’14 | date | "2014"'],
  ['In ’36 it began.', '’36 | date | "1936"'],
  ['In the late ’40s it began.', 'late ’40s | date | "1940/1949"'],
  ['In the ’10s it began.', '’10s | date | "2010/2019"'],
  ['In the ’20s it began.', '’20s | date | null'],
  ['The 5th century BC was good.', '5th century BC | date | null'],
  ['The fifth century was good.', 'fifth century | date | "0401/0500"'],
  ['In the twenty-first century.', 'twenty-first century | date | "2001/2100"'],
  ['The winter of 1994 was cold.', 'winter of 1994 | date | "1994-12/1995-02"'],
  ['In Q1 2008 it fell.', 'Q1 2008 | date | "2008-01/2008-03"'],
  ['In 4Q 2010 it fell.', '4Q 2010 | date | "2010-10/2010-12"'],
  ['In the first half of 2008.', 'first half of 2008 | date | "2008-01/2008-06"'],
  ['In the second half of 2008.', 'second half of 2008 | date | "2008-07/2008-12"'],
  ['In the fourth quarter of fiscal 2009.', 'fourth quarter of fiscal 2009 | date | null'],
  ['In the third quarter he led.', 'third | ordinal | 3'],
]);

check('what is no date', [
  ['May fell. He said May would go.'],
  ['April said so. October Films left.'],
  ['Boeing 1950 flew.'],
  ['USA Today wrote it.'],
  ['Today’s technology is good.'],
  ['It is this year-end sale.'],
  ['On sunday it fell.'],
]);

describe('a hedge', () => {
  const cases: readonly (readonly [string, string | null, string | null])[] = [
    ['About 5 people.', 'About', 'about'],
    ['At least 5.', 'At least', 'at-least'],
    ['More than 5.', 'More than', 'over'],
    ['As many as 5.', 'As many as', 'at-most'],
    ['Up to 5.', 'Up to', 'at-most'],
    ['Fewer than 5.', 'Fewer than', 'under'],
    ['5 or more.', 'or more', 'at-least'],
    ['5 or less.', 'or less', 'at-most'],
    ['Nearly a third of it.', 'Nearly', 'just-under'],
    ['Around the 5 men.', 'Around', 'about'],
    ['The “about 5” men.', 'about', 'about'],
    ['Some of the 5 men.', null, null],
    ['He looked around 5 men.', null, null],
    ['Over 5 days.', null, null],
  ];
  for (const [sentence, words, direction] of cases)
    it(`${sentence} → ${direction ?? 'none'}`, () => {
      const hedge = figuresIn(sentence)[0]?.hedge;
      assert.equal(hedge?.words ?? null, words);
      assert.equal(hedge?.direction ?? null, direction);
    });
});
