import assert from 'node:assert/strict';
import { sentencesIn } from '../../../src/core/article/sentences.ts';

const split = (text: string, start = 0, end = text.length): string[] =>
  sentencesIn(text, { start, end }).map((sentence) => text.slice(sentence.start, sentence.end));

/** Each a list of sentences that are told apart when one space stands between them. */
const apart: readonly (readonly string[])[] = [
  ['It rained.', 'It stopped.'],
  ['Did it rain?', 'No!', 'It did not…', 'Not at all.'],
  ['“It rained.”', '“It did not.”'],
  ['He said “no.”', 'She left.'],
  ['It rained (a lot).', 'It stopped.'],
  ['It cost $3.50 in 1993.', '2,000 were sold.'],
  ['It ended at 5 p.m.', 'The crowd left.'],
  ['She works for Roe Inc.', 'He does not.'],
  ['She works for Roe Inc. Ltd of London.'],
  ['He met Dr. Roe.', 'They spoke.'],
  ['He met Gen. Lee and Mrs. Roe.'],
  ['It was J. Roe.', 'He knew.'],
  ['It was J. K. Roe.'],
  ['It was the U.S. Senate.'],
  ['It was in the U.S.', 'The vote was close.'],
  ['Roe v. Doe was heard in Jan. 1993.'],
  ['It is No. 5 on the list.'],
  ['The answer is no.', 'The question is open.'],
  ['He said no. 5 would do.'],
  ['1. Wash the apples.', '2. Peel them.'],
  ['Sold in 1993.', 'Bought in 1995.'],
  ['He paused... and went on.'],
  ['“Is it safe?” she asked.', 'It was.'],
  ['It was he said.'],
  ['見た。', '来た。'],
  ['Visit example.org today.', 'It is free.'],
];

describe('sentences', () => {
  for (const sentences of apart) {
    it(sentences.join(' | '), () => assert.deepEqual(split(sentences.join(' ')), sentences));
  }

  it('are trimmed, and hold every word between them', () => {
    assert.deepEqual(split('  It rained. \n\n\u00a0It stopped  '), ['It rained.', 'It stopped']);
    assert.deepEqual(split('  \n '), []);
    assert.deepEqual(split(''), []);
  });

  it('lie within the range that is asked for', () => {
    const text = 'It rained. It stopped. It began again.';
    assert.deepEqual(split(text, 11, 22), ['It stopped.']);
    assert.deepEqual(split(text, 13, 18), ['stop']);
    assert.deepEqual(split(text, 3, 21), ['rained.', 'It stopped']);
    assert.deepEqual(split(text, 10, 11), []);
  });
});
