import { check } from './relating.ts';

check('a part, a whole and the share of it', [
  [
    'The gap was roughly $55 billion in 1993--nearly half of the surplus of $120 billion.',
    'fraction agrees: Roughly $55 billion is about 46 % of $120 billion; agrees with ‘nearly half’ if both are of one year, measure and count.',
  ],
  [
    'The show had around 8 million viewers, more than half of the 18 million viewers of the other.',
    'fraction unknown: Around 8 million is about 41 to 49 % of 18 million; whether that is ‘more than half’ cannot be told: it depends on how the figures were rounded.',
  ],
  [
    'At least 85 of the 154 meetings, or 55 percent, were with donors.',
    'share agrees: At least 85 is about 55.2 % of 154; agrees with ‘55 percent’ if both are of one year, measure and count.',
  ],
  [
    'It spent $9.2 million of the $215 million, or about 4 percent, on that.',
    'share agrees: $9.2 million is about 4.3 % of $215 million; agrees with ‘about 4 percent’ if both are of one year, measure and count.',
  ],
  [
    'It cut a tenth of its 2,000 workers, or 310 jobs.',
    'fraction disagrees: 310 is about 15.5 % of 2,000, not ‘a tenth’.',
  ],
]);
