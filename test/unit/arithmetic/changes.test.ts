import { check } from './relating.ts';

check('changes with their size', [
  [
    'Shares rose 12 percent to $56 from $50.',
    'change agrees: From $50 to $56 is a change of about 10 to 14 %; agrees with ‘12 percent’.',
  ],
  [
    'Shares rose 21 percent to $56 from $50.',
    'change disagrees: From $50 to $56 is a change of about 10 to 14 %, not ‘21 percent’.',
  ],
  [
    'Wages rose 3 percent, adjusted for inflation, to $56 from $50.',
    'change unknown: From $50 to $56 is a change of about 10 to 14 %; whether that is ‘3 percent’ cannot be told: one side may be adjusted or counted in another way.',
  ],
  [
    'Unemployment fell 2 percent to 8 percent from 10 percent.',
    'change disagrees: From 10 percent to 8 percent is a change of about 11 to 29 %, not ‘2 percent’.',
  ],
]);

check('steps and where they end', [
  [
    'The index fell 221 points, or 0.9 percent, to 25,126.',
    'change agrees: 221, ending at 25,126, is about 0.87 % of what it was; agrees with ‘0.9 percent’.',
  ],
  [
    'The index fell 221 points, or 1.9 percent, to 25,126.',
    'change disagrees: 221, ending at 25,126, is about 0.87 % of what it was, not ‘1.9 percent’.',
  ],
  [
    'Oil rose $1.09, or 1 percent, to $110.10 a barrel.',
    'change agrees: $1.09, ending at $110.10, is about 1 % of what it was; agrees with ‘1 percent’.',
  ],
  [
    'The index gained six points, or 0.2 percent, to 4,627.',
    'change unknown: Six, ending at 4,627, is about 0.1 % of what it was; whether that is ‘0.2 percent’ cannot be told: it depends on how the figures were rounded.',
  ],
]);

check('the way of a change', [
  ['They sent 160 officers, up from 90.', 'change agrees: 160 is more than 90, as it says.'],
  ['They sent 60 officers, up from 90.', 'change disagrees: 60 is not more than 90, as it says.'],
  ['Output rose 77 percent, from 1941 to 1976.'],
  ['Tax cuts from 10 percent to 40 percent were on offer.'],
  ['Prices went up, ranging from $10 to $4.'],
  ['Pay rose from $1.2 to $2.4 million.'],
]);

check('rates', [
  [
    'At $24 a pound for 12 pounds, $288 was paid.',
    'rate agrees: $24 by 12 pounds is about 270 to 306; agrees with ‘$288’.',
  ],
  [
    'It is $1,000 a month, or $21,000 a year.',
    'rate disagrees: $1,000 each time makes about 12,000, not ‘$21,000’.',
  ],
  [
    'They earn $15 an hour, or about $31,000 a year.',
    'rate agrees: $15 each time makes about 27,550 to 32,550; agrees with ‘about $31,000’.',
  ],
]);
