import assert from 'node:assert/strict';
import { monthNumbers, months, weekdayNumbers } from '../../../src/core/english/calendar.ts';
import { readArticle } from '../../../src/core/article/read.ts';
import { drain } from '../../../src/core/steps.ts';

describe('the calendar', () => {
  it('numbers months by every form that is printed of them', () => {
    assert.deepEqual(
      months.map((month) => monthNumbers.get(month)),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
    const printed = { jan: 1, mar: 3, jun: 6, jul: 7, sep: 9, sept: 9, dec: 12 };
    for (const [form, number] of Object.entries(printed)) assert.equal(monthNumbers.get(form), number, form);
  });

  it('counts weekdays from Sunday', () => {
    assert.deepEqual([weekdayNumbers.get('sunday'), weekdayNumbers.get('saturday')], [0, 6]);
  });
});

describe('a date in a text', () => {
  const articleOf = (text: string) => drain(readArticle(text));
  const body = 'The council voted to keep the library open for another year, after three hours of testimony.';

  it('says when it was published, in every form of its month and weekday', () => {
    const days = [
      ['Sept. 5, 2020', '2020-09-05'],
      ['5 Sep 2020', '2020-09-05'],
      ['Tues., March 3, 2020', '2020-03-03'],
      ['Tuesday, 3 March 2020', '2020-03-03'],
      ['Thu 5 Mar 2020', '2020-03-05'],
      ['MAY 1, 2020', '2020-05-01'],
    ] as const;
    for (const [printed, day] of days) {
      const { published } = articleOf(`Council Keeps the Library\n\n${printed}\n\n${body}`);
      assert.equal(published?.date, day, printed);
    }
  });

  it('may stand in a dateline, its month written out or not', () => {
    for (const month of ['March', 'Mar.', 'Apr.', 'Sept.', 'September']) {
      const line = `FAIRMEAD, ${month} 3 (Sample Wire)`;
      const { dateline, text } = articleOf(`Council Keeps the Library\n\n${line} - ${body}`);
      assert.equal(dateline && text.slice(dateline.start, dateline.end), line);
    }
  });
});
