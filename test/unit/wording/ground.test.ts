import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/article/read.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { drain } from '../../../src/core/steps.ts';
import { valueInWords } from '../../../src/core/wording/figures.ts';
import { groundInWords } from '../../../src/core/wording/ground.ts';
import { newReader } from '../people/reading.ts';

// 7 February 1994 was a Monday.
function groundsIn(text: string, published: string | null = '1994-02-07'): string[] {
  const { figures } = drain(newReader().read(drain(readArticle(text)), { published }));
  return figures
    .filter(({ kind }) => kind === 'date')
    .map(
      (figure) =>
        `${sliceOf(text, figure)} = ${valueInWords(figure) ?? '?'}: ${groundInWords(figure) ?? '?'}`,
    );
}

const monday = '(Monday, February 7, 1994)';

describe('The ground of a date', () => {
  const cases: readonly (readonly [string, string])[] = [
    [
      'Officials on Sunday warned of a strike at the mill.',
      `Sunday = Sunday, February 6, 1994: the day before publication ${monday}`,
    ],
    [
      'The board had met at the mill on Friday.',
      `Friday = Friday, February 4, 1994: the last Friday before publication ${monday}`,
    ],
    [
      'The visit is expected on Friday.',
      `Friday = Friday, February 11, 1994: the first Friday after publication ${monday}`,
    ],
    [
      'The two met in Oslo two weeks ago.',
      `two weeks ago = about January 24, 1994, give or take 3 days: 14 days before publication, give or take 3 ${monday}`,
    ],
    ['They signed the deal last July.', `last July = July 1993: the last July up to publication ${monday}`],
    [
      'Talks broke down last week.',
      `last week = Monday, January 31, 1994 to Sunday, February 6, 1994: the week before that of publication ${monday}`,
    ],
    [
      'It was founded 50 years ago.',
      `50 years ago = 1944: 50 years before the year of publication ${monday}`,
    ],
    [
      'The train was late on Tuesday.',
      `Tuesday = Tuesday, February 1, 1994: the last Tuesday before publication ${monday}, or the day after it where it was Tuesday already`,
    ],
  ];
  for (const [text, ground] of cases) it(text, () => assert.deepEqual(groundsIn(text), [ground]));

  it('is the day of the dateline where there is one', () => {
    const text = 'LONDON, Feb. 3 (Reuters) - The mill closed on Wednesday after the river rose.';
    assert.deepEqual(groundsIn(text), [
      `Feb. 3 = Thursday, February 3, 1994: the one nearest to publication ${monday}`,
      'Wednesday = Wednesday, February 2, 1994: the day before the day in the dateline (Thursday, February 3, 1994)',
    ]);
  });

  it('is the day of the saying for what somebody is quoted with', () => {
    for (const text of [
      '“We will open it tomorrow,” Ms. Brandt said on Thursday.',
      'On Thursday, Ms. Brandt said: “We will open it tomorrow.”',
    ])
      assert.ok(
        groundsIn(text).includes(
          'tomorrow = Friday, February 4, 1994: the day after the day on which it was said (Thursday, February 3, 1994)',
        ),
        groundsIn(text).join('\n'),
      );
  });

  it('is none without a day to count from', () => {
    assert.deepEqual(groundsIn('The mill closed on Wednesday.', null), ['Wednesday = ?: ?']);
  });
});
