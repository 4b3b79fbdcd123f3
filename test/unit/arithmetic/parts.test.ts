import { check } from './relating.ts';

check('one share in two ways', [
  [
    'Just over a quarter, 26 percent, stay.',
    'fraction agrees: ‘Just over a quarter’ and ‘26 percent’ agree.',
  ],
  [
    'Nearly half of them (84 percent) stay.',
    'fraction disagrees: ‘Nearly half’ and ‘84 percent’ are not the same share.',
  ],
  ['A third of the women, 20 percent of the men and a child stay.'],
  ['It is 18.7 percent, or less than one-third of his claim.'],
]);

check('parts of a whole', [
  ['They won six of the last seven games.', 'total agrees: Six is about 85.7 % of seven.'],
  [
    'They won nine of the last seven games.',
    'total disagrees: Nine is more than seven, of which it is said to be a part.',
  ],
  [
    'It killed 14 people, including 16 children.',
    'total disagrees: 16 is more than 14, of which it is said to be a part.',
  ],
  [
    'It killed at least 44 people, including 10 nurses.',
    'total agrees: 10 is at most 22.7 % of at least 44.',
  ],
  ['Only three of the 10 crews came.', 'total agrees: Three is about 30 % of 10.'],
  ['Some 43,000 voted, 25,000 of them women.', 'total agrees: 25,000 is about 56 to 61 % of Some 43,000.'],
  ['A jury of seven women and five men, including nine teachers, met.'],
  ['They are in the lower 48 states, including 3,800 in Minnesota.'],
  ['He got five cards instead of the usual two.'],
  ['We were two of one kind.'],
  ['She had 73 calls a day on average, including 100 on Monday.'],
]);

check('a total with its items', [
  ['It hurt 12 people: seven men and five women.', 'total agrees: Seven and five make 12; agrees with ‘12’.'],
  ['It hurt 12 people: seven men and six women.', 'total disagrees: Seven and six make 13, not ‘12’.'],
  ['It killed five people, four men and two women.', 'total disagrees: Four and two make 6, not ‘five’.'],
  [
    'It took $6.1 billion in aid—$3.6 billion for roads and $2.5 billion for parks.',
    'total agrees: $3.6 billion and $2.5 billion make about 6.1 billion; agrees with ‘$6.1 billion’.',
  ],
  ['He leaves three children, 16 grandchildren and five nieces.'],
  ['Two people had burns, four had cuts, and 48 had bruises.'],
  ['The girls, ages 6, 12, 14 and 17, were found.'],
  ['It costs $10 million, $6 million for roads and $3 million for parks.'],
]);

check('twice and thrice', [
  [
    'Fees came to 19 percent, nearly twice the 10 percent of the other.',
    'fraction agrees: 19 percent is about 1.9 times 10 percent; agrees with ‘nearly twice’.',
  ],
  ['The pack doubled to 240 wolves from 181.', 'fraction disagrees: 240 is 1.33 times 181, not ‘doubled’.'],
]);

check('leads and votes', [
  [
    'She leads by nine points, 47 percent to 33 percent.',
    'vote disagrees: 47 percent and 33 percent are about 13 to 15 apart, not ‘nine’.',
  ],
  ['They voted unanimously, 7-2, for it.', 'vote disagrees: 7-2 is not a unanimous vote.'],
  ['It passed by three votes, 52-49.', 'vote agrees: 52-49 is 3 apart; agrees with ‘three’.'],
  [
    'It passed 62-48 in the 100-member house.',
    'vote disagrees: 62-48 makes 110 votes, more than the 100 there are.',
  ],
]);

check('shares of one vote', [
  [
    'They favored it, 52 percent to 61 percent.',
    'share disagrees: 52 percent to 61 percent together are 113 %, more than all there is.',
  ],
  ['Of doctors 61 percent approve of it, followed by nurses with 58 percent.'],
  [
    'Rates were cut from 70 percent to 50 percent.',
    'change agrees: 50 percent is less than 70 percent, as it says.',
  ],
]);

check('a percentage of few', [
  [
    'In all 37 percent of the 9 patients said no.',
    'share disagrees: No whole number is 37 percent of 9: 3 is 33.3 %, 4 is 44.4 %.',
  ],
  ['In all about 37 percent of the 9 patients said no.'],
]);

check('averages', [
  [
    'It took $12 million from 400 donors, an average of $3,000.',
    'average disagrees: $12 million by 400 is about 28,750 to 31,250, not ‘$3,000’.',
  ],
  [
    'It took $12 million from 400 donors, a median of $3,000.',
    'average unknown: $12 million by 400 is about 28,750 to 31,250; whether that is ‘$3,000’ cannot be told: a median is no average.',
  ],
]);
