import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import { publicationOn, resolveDates } from '../../../src/core/mentions/figures/resolve.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { whenOf } from '../../../src/core/review/when.ts';

/** What a card says of when the first figure of a sentence was so that is no date, or that with those words. */
function whenIn(sentence: string, words = ''): string[] {
  const figures = resolveDates(figuresIn(sentence), publicationOn('2016-11-03'));
  const figure = figures.find(
    ({ kind, start }) => kind !== 'date' && kind !== 'duration' && sentence.startsWith(words, start),
  );
  assert.ok(figure);
  const whole = { start: 0, end: sentence.length };
  return whenOf(sentence, whole, figure, figures).map(({ words }) => sliceOf(sentence, words));
}

describe('when a figure was so', () => {
  const cases: [sentence: string, ...when: string[]][] = [
    ['The port moved 40 boats in 1994.', '1994'],
    ['In May 2010 the port moved 40 boats.', 'May 2010'],
    ['The harbour fund has spent $24 billion since May 25, 1961.', 'since May 25, 1961'],
    ['The town lost 30 boats until 1994.', 'until 1994'],
    ['They sank 12 boats two days after May 25, 1961.', 'two days after May 25, 1961'],
    ['They sank 12 boats the day before June 6, 1944.', 'the day before June 6, 1944'],
    ['Prices fell 3 percent on Friday.', 'Friday'],
    ['Maria Kemp said Friday that 3 boats had sunk.'],
    ['She spoke of four specific harbour plans on Friday.'],
    ['Four boats sank, the mayor told reporters on Friday.'],
    ['The port moved 40 boats in May and Otto Brandt, who came in 1994, left.', 'May'],
    ['Brandt, who came in 1994, moved 40 boats.'],
    ['The port lost $1.2 million last year, against $3.4 million in 2014, Maria Kemp said.', 'last year'],
    ['The port moved 40 boats, against 50 in 2014.'],
    ['The port moved 40 boats while the strike of 1994 went on.'],
    ['The port moved 40 boats and 12 cranes in 1994.', '1994'],
    ['Fares were $40.2 million in 2008, down slightly from $41 million in 2007.', '2008'],
    ['It holds 85 percent of the trade, 10 percent less than it held in 2008 and 2012.'],
    ['Won by 12 votes in 2008 and 2012, the seat is open.', '2008', '2012'],
    ['The port had 70 percent of the trade, a threefold increase since 1990.'],
    ['After the flood of 1994, it moved 40 boats.'],
    ['It moved 40 boats, and three crews left in 1994.'],
    ['By 2030 it is to burn 40 percent less coal than at 2005 levels.', 'By 2030'],
    ['Voters gave Monday’s debate 44 points.'],
    ['In 2015 she stopped the building of a $50 million dam.'],
    ['The report released on Friday showed 30 leaks.'],
    ['She sold the two-storey house in 1994.'],
    ['The third mayor died in 1994.'],
    ['It wrote that it had more, stating: “Fees in 2008 were $40 million.”', '2008'],
    ['In 2010 the port sent 40 boats over to Delft in 2012.'],
    ['In May the harbour master went over the plans of the new quays with the crews of 40 boats.'],
    ['She has sailed the strait since 1990, she has 40 boats there.'],
    ['Late in 1990, she had 40 boats there.', 'Late in 1990'],
    ['The island has lain 12 miles from the port since 1994.'],
  ];
  it('is not when another figure was so', () => {
    const sentence = 'It lost 30 boats in May of its 90 cranes.';
    assert.deepEqual(whenIn(sentence), ['May']);
    assert.deepEqual(whenIn(sentence, '90'), []);
  });

  for (const [sentence, ...when] of cases) it(sentence, () => assert.deepEqual(whenIn(sentence), when));
});
