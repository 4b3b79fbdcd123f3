import assert from 'node:assert/strict';
import { figuresIn } from '../../../src/core/mentions/figures/figures.ts';
import { publicationOn, resolveDates } from '../../../src/core/mentions/figures/resolve.ts';
import { sliceOf } from '../../../src/core/model.ts';
import { whenOf } from '../../../src/core/review/when.ts';

/** What a card says of when the first figure of a sentence was so that is no date. */
function whenIn(sentence: string): string[] {
  const figures = resolveDates(figuresIn(sentence), publicationOn('2016-11-03'));
  const figure = figures.find(({ kind }) => kind !== 'date' && kind !== 'duration');
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
  ];
  for (const [sentence, ...when] of cases) it(sentence, () => assert.deepEqual(whenIn(sentence), when));
});
