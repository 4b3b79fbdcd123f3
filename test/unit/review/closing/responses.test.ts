import assert from 'node:assert/strict';
import { overdueResponses, responsesOf } from '../../../../src/core/review/closing/responses.ts';
import { askResponse, recordResponse } from '../../../../src/core/review/decide/response.ts';
import { responseInWords } from '../../../../src/core/wording/closing.ts';
import { ann, checkedWith, written } from '../decide/desk.ts';

const text = 'The toll rose to $5.';
const yaml =
  'version: 1\nannotations:\n  - kind: claim\n    selector: { exact: "The toll rose", start: 0, end: 13 }\n';
const asked = (deadline: string | null) => {
  const checked = checkedWith(text, yaml);
  const { annotations } = checked.review;
  return written(
    yaml,
    askResponse(checked, annotations, { person: 'Jane Roe', channel: 'by mail', deadline }, ann),
  );
};
const statesAt = (source: string, now: string) =>
  responsesOf(checkedWith(text, source).review, now).map(({ state }) => state);

describe('right of response', () => {
  it('is kept with whom, about what, how and by when', () => {
    const { review } = checkedWith(text, asked('2026-11-24'));
    const [{ response, annotations, name }] = responsesOf(review, ann.at);
    assert.deepEqual(response, {
      person: 'Jane Roe',
      annotations: annotations.map(({ annotation }) => annotation.id),
      channel: 'by mail',
      asked: ann.at,
      deadline: '2026-11-24',
    });
    assert.deepEqual([name, annotations.length], ['Jane Roe', 1]);
  });

  it('is overdue once the day is over, or the hour in its zone', () => {
    assert.deepEqual(statesAt(asked('2026-11-24'), '2026-11-24T23:59:00Z'), ['waiting']);
    assert.deepEqual(statesAt(asked('2026-11-24'), '2026-11-25T00:00:00Z'), ['overdue']);
    assert.deepEqual(statesAt(asked('2026-11-24'), '2026-11-24T16:00:00-08:00'), ['waiting']);
    assert.deepEqual(statesAt(asked('2026-11-24'), '2026-11-25T00:30:00+13:00'), ['overdue']);
    assert.deepEqual(statesAt(asked('2026-11-24T18:00+02:00'), '2026-11-24T16:01:00Z'), ['overdue']);
    assert.deepEqual(statesAt(asked('2026-11-24T18:00+02:00'), '2026-11-24T08:01:00-08:00'), ['overdue']);
    assert.deepEqual(statesAt(asked('2026-11-24T18:00+02:00'), '2026-11-24T15:59:00Z'), ['waiting']);
    assert.deepEqual(statesAt(asked('2026-11-24 18:00 +02'), '2026-11-24T16:01:00Z'), ['overdue']);
    // Without a zone it is told by the clock of who looks.
    assert.deepEqual(statesAt(asked('2026-11-24 18:00'), '2026-11-24T18:01:00-08:00'), ['overdue']);
    assert.deepEqual(statesAt(asked('2026-11-24 18:00'), '2026-11-24T17:59:00-08:00'), ['waiting']);
    assert.deepEqual(statesAt(asked(null), '2036-11-24T15:59:00Z'), ['waiting']);
    const [late] = overdueResponses(checkedWith(text, asked('2026-11-24')).review, '2026-11-26T00:00:00Z');
    assert.match(responseInWords(late), /^Jane Roe, asked on .*, due on .*: overdue$/);
  });

  it('is answered once the answer is there', () => {
    const source = asked('2026-11-24');
    const [{ response }] = responsesOf(checkedWith(text, source).review, ann.at);
    const later = written(source, recordResponse(response, 'She declined.', { at: '2026-11-26T09:00:00Z' }));
    const [after] = responsesOf(checkedWith(text, later).review, '2026-12-01T00:00:00Z');
    assert.deepEqual([after.state, after.response.says], ['answered', 'She declined.']);
    assert.match(responseInWords(after), /“She declined\.”$/);
  });
});
