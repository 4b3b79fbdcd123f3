import assert from 'node:assert/strict';
import { summaryAfter } from '../../../../src/core/review/decide/summary.ts';

describe('the summary of a passage that changed', () => {
  it('has the words that changed put into it, where it says them', () => {
    const age = 'Ana Ruiz was 39 on the day of the landing';
    assert.equal(summaryAfter(age, 'Ana Ruiz, 39,', 'Ana Ruiz, 38,'), age.replace('39', '38'));
    assert.equal(
      summaryAfter('Two of 7 boats sank', 'of 7 boats, Two sank', 'of 9 boats, Three sank'),
      'Three of 9 boats sank',
    );
    assert.equal(summaryAfter('Landed at 4:17', 'at 4:17 p.m.', 'at 4:18 p.m.'), 'Landed at 4:18');
    assert.equal(summaryAfter('It cost $1', 'cost $1', 'cost $$&'), 'It cost $$&', 'words, not a pattern');
  });

  it('is somebody’s to say where the words do not tell', () => {
    const cases: [summary: string, was: string, now: string][] = [
      ['The board was split', 'the vote was 4 to 3', 'the vote was unanimous'],
      ['In two years two boats sank', 'two sank', 'three sank'],
      ['He said so', 'He said so', 'He never said so'],
      ['It cost $48m', 'cost $48 million', 'cost $49 million'],
      ['It grew by 4.39 percent', 'grew 39 percent', 'grew 38 percent'],
      ['Ruiz, 39, and Bo, 39', '39 and 39', '38 and 37'],
      [
        'Levy of 12 dollars',
        'The levy rose 12 percent to 12 dollars',
        'The levy rose 14 percent to 12 dollars',
      ],
      ['38-day strike', 'The 38-day strike cost 38 million', 'The 39-day strike cost 40 million'],
      ['The old quay cost', 'the old quay, the quay cost', 'the new pier, the pier price'],
    ];
    for (const [summary, was, now] of cases) assert.equal(summaryAfter(summary, was, now), null, summary);
  });

  it('stays where the words did not change', () => {
    assert.equal(summaryAfter('It is old', 'the “old” quay', 'the "old" quay'), 'It is old');
  });
});
