import { check } from './reading.ts';

check('a number below nothing', [
  ['It was -5°C in the harbour.', '-5°C | measure | -5 | °C'],
  ['It was −12 degrees there.', '−12 degrees | measure | -12 | degrees'],
  [
    'Output moved –1.2% and ﹣2%, then －3%.',
    '–1.2% | percent | -1.2 | %',
    '﹣2% | percent | -2 | %',
    '－3% | percent | -3 | %',
  ],
  [
    'It made -$3 million, then $-3 million.',
    '-$3 million | money | -3000000 | USD',
    '$-3 million | money | -3000000 | USD',
  ],
  ['It made −£1.5m and €−2bn.', '−£1.5m | money | -1500000 | GBP', '€−2bn | money | -2000000000 | EUR'],
  ['A result of $(3.2) million came in.', '$(3.2) million | money | -3200000 | USD'],
  ['Growth came to (3.2) percent.', '(3.2) percent | percent | -3.2 | %'],
  ['Shares earned a loss of (0.45) each.', '(0.45) | count | -0.45'],
  ['Growth was minus 3 percent.', 'minus 3 percent | percent | -3 | %'],
  ['Growth was negative three percent.', 'negative three percent | percent | -3 | %'],
  ['It had a score of -3.', '-3 | count | -3'],
  ['It was 3 degrees below zero.', '3 degrees below zero | measure | -3 | degrees'],
  ['It was five degrees below zero Fahrenheit.', 'five degrees below zero Fahrenheit | measure | -5 | °F'],
  ['It was 20 below zero.', '20 below zero | measure | -20 | degrees'],
  ['It lay between -5 and -10 degrees.', '-5 and -10 degrees | measure | [-10,-5] | degrees'],
  ['It lay at -5 to 3 degrees.', '-5 to 3 degrees | measure | [-5,3] | degrees'],
  ['It was -12F.', '-12F | measure | -12 | °F'],
]);

check('a hyphen, a dash, a bracket or a word that is no sign', [
  ['The board –12 members in all– met.', '12 | count | 12 | members'],
  ['- 5 men came', '5 | count | 5 | men'],
  ['-30 percent of voters agree', '-30 percent | percent | null | %'],
  ['-$3 million for roads', '-$3 million | money | null | USD'],
  ['The margin is plus or minus 3 points.', '3 | count | 3 | points'],
  ['The team, minus two players, won.', 'two | count | 2 | players'],
  ['Ten minus three is seven.', 'Ten | count | 10', 'three | count | 3', 'seven | count | 7'],
  [
    'Two (2) years and three (3) percent.',
    'Two (2) years | duration | 2 | years',
    'three (3) percent | percent | 3 | %',
  ],
  ['The firm (2.5 percent owned) grew.', '2.5 percent | percent | 2.5 | %'],
  ['A profit ($3.2 million) came.', '$3.2 million | money | 3200000 | USD'],
  ['It flew the F-16 over the A-10.'],
]);

check('thousands, whatever parts them', [
  ['It closed at 8,248.25 points.', '8,248.25 | count | 8248.25 | points'],
  ['It got 8,248.25 claims.', '8,248.25 | count | 8248.25 | claims'],
  ['It got 1 200 000 votes.', '1 200 000 | count | 1200000 | votes'],
  ['It got 1\u202f200\u202f000 votes.', '1\u202f200\u202f000 | count | 1200000 | votes'],
  ['It got 1\u00a0200 votes.', '1\u00a0200 | count | 1200 | votes'],
  ['It got 1\u2009200 votes.', '1\u2009200 | count | 1200 | votes'],
  ['It got 1’200’000 votes.', '1’200’000 | count | 1200000 | votes'],
  ['A 6 1/ 2-year low.', '6 1/ 2-year | duration | 6.5 | years'],
]);

check('two units, one amount', [
  ['She is 6 feet 2 inches tall.', '6 feet 2 inches | measure | 6.16666666667 | feet'],
  ['She is six feet two inches.', 'six feet two inches | measure | 6.16666666667 | feet'],
  ['A 6-foot-2 guard.', '6-foot-2 | measure | 6.16666666667 | feet'],
  ['She is 5ft 4in.', '5ft 4in | measure | 5.33333333333 | feet'],
  ['She is 5\'10" now.', '5\'10" | measure | 5.83333333333 | feet'],
  ['She is 5’ 4” now.', '5’ 4” | measure | 5.33333333333 | feet'],
  ['She stands 6 feet 4.', '6 feet 4 | measure | 6.33333333333 | feet'],
  ['It is 6 feet 2 ships.', '6 feet | measure | 6 | feet', '2 | count | 2 | ships'],
  ['He got two years and six months.', 'two years and six months | duration | 2.5 | years'],
  ['It took 3 hours, 30 minutes, 36 seconds.', '3 hours, 30 minutes, 36 seconds | duration | 3.51 | hours'],
  ['He was two years and six months old.', 'two years and six months old | age | 2.5 | years'],
  [
    'It is between two years and six months.',
    'two years | duration | 2 | years',
    'six months | duration | 6 | months',
  ],
  ['It weighs 8 pounds, 4 ounces.', '8 pounds, 4 ounces | measure | 8.25 | pounds'],
]);

check('units with hyphens, and sizes', [
  ['A 21-square-mile island.', '21-square-mile | measure | 21 | square miles'],
  ['A 700,000 square-foot hall.', '700,000 square-foot | measure | 700000 | square feet'],
  ['A 12 x 15 feet room.', '12 x 15 feet | measure | null | feet'],
  ['A 12-by-15-foot room.', '12-by-15-foot | measure | null | feet'],
  ['A screen of 1800 x 1920 dots, or 1024x768.'],
]);

check('counts that are not told exactly', [
  ['It sold thousands of tons.', 'thousands of tons | measure | null | tons'],
  ['It sold hundreds of gallons.', 'hundreds of gallons | measure | null | gallons'],
  ['It took hundreds of years.', 'hundreds of years | duration | null | years'],
  ['Several hundred men came.', 'Several hundred | count | null | men'],
  ['It cost a few thousand dollars.', 'a few thousand dollars | money | null | USD'],
]);

check('numbers that are names', [
  ['It is open 24/7.'],
  ['The 50/50 raffle is over.'],
  ['She has 20/20 eyes.'],
  ['He has 529 plans and a 401(k).'],
  ['The 365 stores closed.'],
  ['The 365 days were long.', '365 days | duration | 365 | days'],
  ['A 911 call came.'],
  ['Android 6.0 phones, iOS 9.3.2, version 2.4.'],
  ['A 747-400 landed; so did 787-9 jets.'],
  ['Flights 11 and 175 left.'],
  ['Routes 1, 9 and 10 are shut.'],
  ['They saw 737 jets.'],
  ['They saw 12 jets.', '12 | count | 12 | jets'],
]);

check('dates as people write them', [
  ['It is May eighth, 2010.', 'May eighth, 2010 | date | "2010-05-08"'],
  ['It is the eighth of May 2010.', 'eighth of May 2010 | date | "2010-05-08"'],
  ['It is the twenty-first of June 1999.', 'twenty-first of June 1999 | date | "1999-06-21"'],
  ['It is July Fourth.', 'July Fourth | date | null'],
  ['It is the Fourth of July.', 'Fourth of July | date | null'],
  ['It is the 31st of March.', '31st of March | date | null'],
  ['It is 31st march, 2016.', '31st march, 2016 | date | "2016-03-31"'],
  ['It is 31.03.2010.', '31.03.2010 | date | "2010-03-31"'],
  ['It is 31-03-2010.', '31-03-2010 | date | "2010-03-31"'],
  ['It is 03.04.2010.', '03.04.2010 | date | null'],
  ['It is 2010/03/31 or 2010-3-31.', '2010/03/31 | date | "2010-03-31"', '2010-3-31 | date | "2010-03-31"'],
  ['It is 31-Mar-2010.', '31-Mar-2010 | date | "2010-03-31"'],
  ['It is 31. March 2010.', '31. March 2010 | date | "2010-03-31"'],
  ['They met on 5/17.', '5/17 | date | null'],
  ['They met on 3/4.', '3/4 | date | null'],
  ['They ate 3/4 of it.', '3/4 | fraction | 0.75'],
]);

check('a range is one figure', [
  ['Rates run from 8% to 17%.', '8% to 17% | percent | [8,17] | %'],
  ['Rates are 8 to 17 percent.', '8 to 17 percent | percent | [8,17] | %'],
  ['It costs $3–5 million.', '$3–5 million | money | [3000000,5000000] | USD'],
  ['A stall cost 9-7 lakh rupees.', '9-7 lakh rupees | money | [700000,900000] | INR'],
  ['It lay between 1987 and 1988.', '1987 and 1988 | date | "1987/1988"'],
  ['It went on from 2017 to 2021.', '2017 to 2021 | date | "2017/2021"'],
  ['It lay between May 2010 and June 2012.', 'May 2010 and June 2012 | date | "2010-05/2012-06"'],
  [
    'It ran from March 3, 2010 to April 5, 2011.',
    'March 3, 2010 to April 5, 2011 | date | "2010-03-03/2011-04-05"',
  ],
  [
    'It ran from December 20 to January 5, 2010.',
    'December 20 to January 5, 2010 | date | "2009-12-20/2010-01-05"',
  ],
  ['It ran from the 1970s to the 1990s.', '1970s to the 1990s | date | "1970/1999"'],
  ['It is open Monday to Friday.', 'Monday to Friday | date | null'],
  ['It is open 9 a.m. to 5 p.m.', '9 a.m. to 5 p.m. | time | "09:00/17:00"'],
]);

check('two that are no range', [
  ['It rose from 8% to 17%.', '8% | percent | 8 | %', '17% | percent | 17 | %'],
  ['It fell from 17 to 8 percent.', '17 | percent | 17 | %', '8 percent | percent | 8 | %'],
  ['It grew in 1987 and 1988.', '1987 | date | "1987"', '1988 | date | "1988"'],
  ['It was moved from Monday to Friday.', 'Monday | date | null', 'Friday | date | null'],
  ['It happened in 2015 — 2016 was worse.', '2015 | date | "2015"', '2016 | date | "2016"'],
]);

check('words that belong to a period', [
  ['In fiscal 1990 it grew.', 'fiscal 1990 | date | null'],
  ['In the 2016-17 financial year it grew.', '2016-17 financial year | date | null'],
  ['The first nine months were dry.', 'first nine months | duration | 9 | months'],
  ['The first nine months of 1990 were dry.', 'first nine months of 1990 | date | "1990-01/1990-09"'],
  ['The last four months of 1990 were dry.', 'last four months of 1990 | date | "1990-09/1990-12"'],
  ['The past six months were dry.', 'past six months | duration | 6 | months'],
  ['Over the next two weeks it rained.', 'next two weeks | duration | 2 | weeks'],
  ['Over the past year it rained.', 'past year | duration | 1 | years'],
  ['It was mid-1987.', 'mid-1987 | date | "1987"'],
  ['In the early 1990s it rained.', 'early 1990s | date | "1990/1999"'],
  ['It came in late March 2010.', 'late March 2010 | date | "2010-03"'],
  ['Earlier this year it rained.', 'Earlier this year | date | null'],
]);

check('tens and hundreds of years, degrees, percent, life', [
  ['In the late 1800s it was rare.', 'late 1800s | date | "1800/1899"'],
  ['In the 1900s, the decade of steam, it was rare.', '1900s | date | "1900/1909"'],
  ['From the 1900s and the 1910s it is known.', '1900s | date | "1900/1909"', '1910s | date | "1910/1919"'],
  ['In the 2000s it was rare.', '2000s | date | "2000/2009"'],
  ['Temperatures fell into the 50s.', '50s | measure | [50,59] | degrees'],
  ['Highs are in the low 40s.', 'low 40s | measure | [40,49] | degrees'],
  ['His approval is in the mid-30s.', 'mid-30s | percent | [30,39] | %'],
  ['It is in the mid-30s percent.', 'mid-30s percent | percent | [30,39] | %'],
  ['A man in his mid-30s came.', 'mid-30s | age | [30,39] | years'],
  ['It was in the mid-30s.', 'mid-30s | count | [30,39]'],
  ['The music of the ’50s was good.', '’50s | date | "1950/1959"'],
]);

check('lengths and parts of time', [
  ['Over the next few weeks it rained.', 'next few weeks | duration | null | weeks'],
  ['In the last week of August it rained.', 'last week of August | date | null'],
  ['In the first half of last year it rained.', 'first half of last year | date | null'],
  [
    'It runs 7-9 p.m. and between 3 and 4 p.m.',
    '7-9 p.m. | time | "19:00/21:00"',
    '3 and 4 p.m. | time | "15:00/16:00"',
  ],
  ['It runs 11-1 p.m. now.', '11-1 p.m. | time | null'],
  ['It took 90-plus minutes.', '90-plus minutes | duration | 90 | minutes | at-least'],
  ['It took one full calendar year.', 'one full calendar year | duration | 1 | years'],
  ['It was built in 500 BC and fell in 79 AD.', '500 BC | date | null', '79 AD | date | "0079"'],
  ['Since the Sept. 11 attacks it is shut.', 'Sept. 11 | date | "2001-09-11"'],
  ['Before Sept. 11 it was open.', 'Sept. 11 | date | null'],
  ['It has a 9-to-5 job.'],
]);

check('numbers in words, letters and spaces', [
  ['A quarter of a million men came.', 'A quarter of a million | count | 250000 | men'],
  ['A quarter of a century passed.', 'quarter | fraction | 0.25'],
  ['It got 10 000 votes and 2 040 more.', '10 000 | count | 10000 | votes', '2 040 | count | 2040'],
  ['In May 5 200 men came.', 'May 5 | date | null', '200 | count | 200 | men'],
  [
    'About 1.2m people and 10k users came.',
    '1.2m | count | 1200000 | people | about',
    '10k | count | 10000 | users',
  ],
  ['It is 300m long.', '300m | measure | 300 | m'],
  ['In Round Two they met at Ground Zero.'],
  ['It runs QGIS 2.8 now.'],
  ['The 2.8 release, also 4.1 and 4.1.1, is out.'],
  ['It rose 2.8 or 4.1 notches.', '2.8 or 4.1 | count | [2.8,4.1] | notches'],
  ['Nearly eight of 10 men came.', 'eight of 10 | fraction | 0.8 | just-under'],
  ['The bottom fifth of incomes fell.', 'fifth | fraction | 0.2'],
  ['The fifth of them fell.', 'fifth | ordinal | 5'],
  ['It has the number 1474387200.'],
  ['In one tweet Friday he won.', 'one | count | 1 | tweet', 'Friday | date | null'],
  ['Their son, 7, left.', '7 | age | 7 | years'],
  ['Those 65 and older vote.', '65 | age | 65 | years | at-least'],
]);

check('hedges that leave the figure out', [
  ['Nearly 30 men came.', '30 | count | 30 | men | just-under'],
  ['Almost 30 men came.', '30 | count | 30 | men | just-under'],
  ['Fewer than 30 men came.', '30 | count | 30 | men | under'],
  ['Less than 30% came.', '30% | percent | 30 | % | under'],
  ['More than 30 men came.', '30 | count | 30 | men | over'],
  ['Just over 30 men came.', '30 | count | 30 | men | just-over'],
  ['Up to 30 men came.', '30 | count | 30 | men | at-most'],
  ['At least 30 men came.', '30 | count | 30 | men | at-least'],
  ['About ~30 men came, ≥5% of them.', '30 | count | 30 | men | about', '5% | percent | 5 | % | at-least'],
  ['It lies below 2010 levels.', '2010 | date | "2010"'],
]);

check('kinds met in the wild', [
  ['It was -18 C and a -2 start.', '-18 C | measure | -18 | °C', '-2 | count | -2'],
  [
    'A 5-to-7-year term, 18-to-34-year-olds.',
    '5-to-7-year | duration | [5,7] | years',
    '18-to-34-year-olds | age | [18,34] | years',
  ],
  ['A 6-to-3 vote at 2-to-1 odds.', '6-to-3 | score | [6,3]', '2-to-1 | ratio | 2'],
  ['It rose 12.5 to 2,100.25.', '12.5 | count | 12.5', '2,100.25 | count | 2100.25'],
  ['It lay in 1987–8.', '1987–8 | date | "1987/1988"'],
  ['The fiscal third quarter was weak.', 'third quarter | date | null'],
  ['The first two weeks of May were dry.', 'first two weeks of May | date | null'],
  [
    'In the sixties and the nineteen-fifties.',
    'sixties | date | "1960/1969"',
    'nineteen-fifties | date | "1950/1959"',
  ],
  ['Oil is in the $50s.', '50s | money | [50,59] | USD'],
  ['A two-and-a-half-year term.', 'two-and-a-half-year | duration | 2.5 | years'],
  ['It took a year and a half.', 'a year and a half | duration | 1.5 | years'],
  ['It got 99 44/100 percent.', '99 44/100 percent | percent | 99.44 | %'],
  ['A 12-gauge gun, a .45-caliber gun, a 10-K.'],
  ['A 1031 exchange took the 7 train.'],
  ['Trains 1701 and 1702 ran.'],
  ['It is 12-May-10 or May 12, ’10.', '12-May-10 | date | "2010-05-12"', 'May 12, ’10 | date | "2010-05-12"'],
  ['Rates fell 50 bps.', '50 bps | percent | 0.5 | points'],
  ['Over the next decade it will grow.', 'next decade | duration | 1 | decades'],
  ['Two cable news hosts came.', 'Two | count | 2 | hosts'],
  ['It was ‘08.', '‘08 | date | "2008"'],
  ['Hundreds of seconds-long talks.', 'Hundreds | count | null | talks'],
]);

check('an address, a page and an hour are no counts', [
  ['She lives at 1200 Harbour Avenue.'],
  ['He met 40 Wall Street lawyers.', '40 | count | 40 | lawyers'],
  ['The map (p. 34) is old.'],
  ['They left at half past seven.'],
]);

check('a time before the common era', [
  ['It was built in 2,500 B.C. of stone.', '2,500 B.C. | date | null'],
  ['It was built in the 5th century B.C. of stone.', '5th century B.C. | date | null'],
  ['It was built in the fifth century A.D. of stone.', 'fifth century A.D. | date | "0401/0500"'],
]);
