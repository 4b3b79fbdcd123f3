import { check } from './reading.ts';

check('money', [
  ['The gap was roughly $55 billion.', '$55 billion | money | 55000000000 | USD | about'],
  ['A stamp costs 55 cents.', '55 cents | money | 0.55 | USD'],
  ['The club paid €3m for him.', '€3m | money | 3000000 | EUR'],
  ['The road will cost Rs 2 crore.', 'Rs 2 crore | money | 20000000 | INR'],
  ['He owes A$1,250.50 and HK$80.', 'A$1,250.50 | money | 1250.5 | AUD', 'HK$80 | money | 80 | HKD'],
  ['The bid of 12 billion yen failed.', '12 billion yen | money | 12000000000 | JPY'],
  ['They spent between $5 and $6 a head.', '$5 and $6 | money | [5,6] | USD'],
  [
    'The work will cost $10 million to $15 million.',
    '$10 million to $15 million | money | [10000000,15000000] | USD',
  ],
  ['Losses of $10-15 million are feared.', '$10-15 million | money | [10000000,15000000] | USD'],
  ['The price rose from $10 to $15.', '$10 | money | 10 | USD', '$15 | money | 15 | USD'],
  ['Fines reach 150,000 Egyptian pounds.', '150,000 Egyptian pounds | money | 150000 | EGP'],
  [
    'It would bring in hundreds of millions of dollars.',
    'hundreds of millions of dollars | money | null | USD',
  ],
  ['Bail was set at N$8 600.', 'N$8 600 | money | 8600 | NAD'],
  ['Up to £1.2bn may be lost.', '£1.2bn | money | 1200000000 | GBP | at-most'],
  [
    'The till held 600-plus billion pesos.',
    '600-plus billion pesos | money | 600000000000 | pesos | at-least',
  ],
  ['It is a trillion-dollar market.', 'trillion-dollar | money | 1000000000000 | USD'],
  ['A multimillion-euro plan failed.', 'multimillion-euro | money | null | EUR'],
  ['A sum of 600 crores was set aside.', '600 crores | money | 6000000000 | INR'],
  ['Some 600 crore voters is a wrong count.', '600 crore | count | 6000000000 | voters | about'],
  ['He got a bat for 1500 Rs.', '1500 Rs | money | 1500 | INR'],
  ['She asked 70 ₹ a page and 30 € a day.', '70 ₹ | money | 70 | INR', '30 € | money | 30 | EUR'],
  ['Aid reached QR4,172,393 in June.', 'QR4,172,393 | money | 4172393 | QAR', 'June | date | null'],
  ['Tickets are sold for R250.', 'R250 | money | 250 | ZAR'],
  [
    'Losses came to KD200 million or $600 million.',
    'KD200 million | money | 200000000 | KWD',
    '$600 million | money | 600000000 | USD',
  ],
  [
    'He put in 10 million pounds ($13 million).',
    '10 million pounds | money | 10000000 | GBP',
    '$13 million | money | 13000000 | USD',
  ],
  [
    'It fell to $4. Two million people left.',
    '$4 | money | 4 | USD',
    'Two million | count | 2000000 | people',
  ],
]);

check('percentages', [
  ['Turnout fell to 41.5 percent.', '41.5 percent | percent | 41.5 | %'],
  ['Support rose by three percentage points.', 'three percentage points | percent | 3 | points'],
  ['The bank cut its rate by 25 basis points.', '25 basis points | percent | 0.25 | points'],
  ['Between 12 and 15 per cent of voters agree.', '12 and 15 per cent | percent | [12,15] | %'],
  ['A 5%-10% fall is likely.', '5%-10% | percent | [5,10] | %'],
  ['At least 98% survived.', '98% | percent | 98 | % | at-least'],
]);

check('counts', [
  ['More than 1,200 people were moved.', '1,200 | count | 1200 | people | over'],
  ['As many as 40 rare birds died.', '40 | count | 40 | birds | at-most'],
  ['Four or five buyers came.', 'Four or five | count | [4,5] | buyers'],
  ['Some two dozen farms flooded.', 'two dozen | count | 24 | farms | about'],
  ['Half a million viewers tuned in.', 'Half a million | count | 500000 | viewers'],
  ['Two and a half million cars were sold.', 'Two and a half million | count | 2500000 | cars'],
  ['Tens of thousands of homes lost power.', 'Tens of thousands | count | null | homes'],
  ['He owns 3.4 million shares or so.', '3.4 million | count | 3400000 | shares'],
  ['A hundred and twenty soldiers left.', 'A hundred and twenty | count | 120 | soldiers'],
]);

check('fractions and ratios', [
  ['Nearly half of the money is gone.', 'half | fraction | 0.5 | just-under'],
  ['One in five pupils is absent.', 'One in five | fraction | 0.2'],
  ['Nine out of 10 doctors agree.', 'Nine out of 10 | fraction | 0.9'],
  ['Two-thirds of members voted.', 'Two-thirds | fraction | 0.666666666667'],
  ['A quarter of the crop failed.', 'quarter | fraction | 0.25'],
  ['It is three times as large.', 'three times | ratio | 3'],
  ['They outnumbered us by 3-to-1.', '3-to-1 | ratio | 3'],
]);

check('measures, durations and times', [
  ['The wall is 12 miles long.', '12 miles | measure | 12 | miles'],
  ['It covers 5,600 square metres.', '5,600 square metres | measure | 5600 | m²'],
  ['Winds of 65 miles per hour blew.', '65 miles per hour | measure | 65 | mph'],
  ['He lost 30 pounds.', '30 pounds | measure | 30 | pounds'],
  ['The talks took three days.', 'three days | duration | 3 | days'],
  ['They waited half an hour.', 'half an hour | duration | 0.5 | hours'],
  ['A two-year study ended.', 'two-year | duration | 2 | years'],
  ['Doors open at 7:30 p.m. today.', '7:30 p.m. | time | "19:30"', 'today | date | null'],
  ['The vote ended at midnight.', 'midnight | time | "00:00"'],
]);

check('what is counted', [
  ['The three-judge panel sat.', 'three | count | 3 | judges'],
  ['A 16-page document was found.', '16 | count | 16 | pages'],
  ['One confirmed fatality was reported.', 'One | count | 1 | fatality'],
  ['She bought one more round of drinks.', 'one | count | 1 | round'],
  ['They lost because 19 of its MPs rebelled.', '19 | count | 19 | MPs'],
  ['He kept a log of hundreds of services.', 'hundreds | count | null | services'],
  [
    'They got loans of 24 and 27 months.',
    '24 | duration | 24 | months',
    '27 months | duration | 27 | months',
  ],
  ['It is cooled to 1.9 Kelvin.', '1.9 Kelvin | measure | 1.9 | K'],
  ['Output fell by almost a quarter.', 'quarter | fraction | 0.25 | just-under'],
  ['It rose in less than a month.', 'a month | duration | 1 | months | under'],
]);

check('ages and ranks', [
  ['Ann Lee, 40, and Jo Roe, also 39, won.', '40 | age | 40 | years', '39 | age | 39 | years'],
  ['He was 52.', '52 | age | 52 | years'],
  ['Bentley, 72, is retiring.', '72 | age | 72 | years'],
  ['The suspect is a 22-year-old man.', '22-year-old | age | 22 | years'],
  ['Aged 15 to 24, they are jobless.', '15 to 24 | age | [15,24] | years'],
  ['A woman in her 40s was hurt.', '40s | age | [40,49] | years'],
  ['She came third.', 'third | ordinal | 3'],
  ['It is the 21st such case.', '21st | ordinal | 21'],
  ['He is ranked No. 4.', 'No. 4 | ordinal | 4'],
]);

check('scores', [
  ['Leeds won 2-1.', '2-1 | score | [2,1]'],
  ['The bill passed by 31 votes to 14.', '31 | count | 31 | votes', '14 | count | 14'],
  ['It passed by a 52-48 vote.', '52-48 | score | [52,48]'],
]);

check('dates that name their year', [
  ['It began on February 6, 1994.', 'February 6, 1994 | date | "1994-02-06"'],
  ['It began on Monday 26 July 2022.', 'Monday 26 July 2022 | date | "2022-07-26"'],
  ['The 1990s were kind.', '1990s | date | "1990/1999"'],
  ['In the 19th century it was rare.', '19th century | date | "1801/1900"'],
  ['In the first quarter of 2008 it fell.', 'first quarter of 2008 | date | "2008-01/2008-03"'],
  ['The 2007-08 season was short.', '2007-08 | date | "2007/2008"'],
  [
    'Roots in the 19th century and a place in the 21st.',
    '19th century | date | "1801/1900"',
    '21st | date | "2001/2100"',
  ],
  ['Sales in 3Q2022 rose.', '3Q2022 | date | "2022-07/2022-09"'],
  ['By July 2017 it was done.', 'July 2017 | date | "2017-07"'],
  ['In the summer of 1994 it rained.', 'summer of 1994 | date | "1994-06/1994-08"'],
]);

check('what is no figure', [
  ['It is one of the poorest towns, and one of its sons left.'],
  ['The union of the two has been steady.'],
  ['Boats were found on Ninety Mile Beach.'],
  ['455499'],
  ['You got a third party to look.'],
  ['No one knew which one was the right one.'],
  ['He had second thoughts.'],
  ['The Boeing 737 landed at Gate 12.'],
  ['Play Box 4 Pro shows promise and plenty of light.'],
  ['She watched Channel 4 at a 7-Eleven.'],
  ['The G-7 met after COVID-19.'],
  ['Section 230 protects it.'],
  ['Call 555-010-4477 or see https://example.org/2019/04/11.'],
  ['The first lady spoke at first.'],
  ['You may march in may or march.'],
  ['Theresa May said so; Mrs May left.'],
  ['The eight-lane 210 Freeway was shut.', 'eight | count | 8 | lanes'],
]);
