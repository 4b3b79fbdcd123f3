import assert from 'node:assert/strict';
import { answersToAccept, queriesOf, waitingQueriesOf } from '../../../src/core/review/queries.ts';
import { check } from '../../../src/core/review/check.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { readerOf } from './found.ts';

const text = 'The quay is old. It was built in 1931. It cost nine million.';
const reviewOf = (annotations: string, article = '') =>
  drain(
    check({
      text,
      reading: readSidecar(`version: 1\n${article}annotations:\n${annotations}`),
      reader: readerOf({}),
    }),
  ).review;
const notes = (...list: string[]) =>
  `  - { id: a-1, kind: claim, selector: { exact: The quay is old }, notes: [${list.join(', ')}] }\n`;
const statesOf = (annotations: string) => queriesOf(reviewOf(annotations)).map(({ state }) => state);

describe('queries', () => {
  it('are the notes that ask somebody', () => {
    const review = reviewOf(notes('{ text: Old. }', '{ id: n-1, to: reporter, text: How old? }'));
    const [query] = queriesOf(review);
    assert.equal(queriesOf(review).length, 1);
    assert.deepEqual([query.to, query.note.text, query.annotation?.key], ['reporter', 'How old?', 'a-1']);
  });

  it('wait for an answer, then for somebody to accept it', () => {
    const asked = '{ id: n-1, to: reporter, text: How old? }';
    assert.deepEqual(statesOf(notes(asked)), ['open']);
    assert.deepEqual(statesOf(notes(asked, '{ text: Ninety years. }')), ['open'], 'any note is no answer');
    assert.deepEqual(statesOf(notes(asked, '{ answers: n-1, text: Ninety. }')), ['answered']);
    assert.deepEqual(statesOf(notes(asked, '{ answers: n-2, text: Ninety. }')), ['open'], 'of another query');
    const accepted = '{ answers: n-1, text: Ninety., accepted: { by: ann } }';
    assert.deepEqual(statesOf(notes(asked, accepted)), ['accepted']);
    assert.deepEqual(statesOf(notes(asked, '{ answers: n-1, text: A few. }', accepted)), ['accepted']);
    assert.equal(waitingQueriesOf(reviewOf(notes(asked, accepted))).length, 0);
    assert.equal(waitingQueriesOf(reviewOf(notes(asked, '{ answers: n-1, text: Ninety. }'))).length, 1);
  });

  it('are not answered by what names two of them', () => {
    const two = ['{ id: n-1, to: reporter, text: How old? }', '{ id: n-1, to: editor, text: Cut? }'];
    const answer = '{ answers: n-1, text: Yes., accepted: { by: ann } }';
    assert.deepEqual(statesOf(notes(...two, answer)), ['open', 'open']);
  });

  it('have answers to be accepted until one of them is', () => {
    const asked = '{ id: n-1, to: reporter, text: How old? }';
    const answers = ['{ answers: n-1, text: Ninety. }', '{ answers: n-1, text: Ninety-two. }'];
    const toAccept = (...list: string[]) =>
      answersToAccept(reviewOf(notes(...list)).annotations[0].annotation.notes ?? []).map(
        ({ query, answer }) => [query.to, answer.text],
      );
    assert.deepEqual(toAccept(asked, '{ text: Ninety years. }'), []);
    assert.deepEqual(toAccept(asked, ...answers), [
      ['reporter', 'Ninety.'],
      ['reporter', 'Ninety-two.'],
    ]);
    assert.deepEqual(toAccept(asked, answers[0], answers[1].replace(' }', ', accepted: { by: ann } }')), []);
  });

  it('come in article order, those about the whole article first, each with a key of its own', () => {
    const review = reviewOf(
      `  - { id: a-2, kind: figure, selector: { exact: nine million }, notes: [{ to: ann, text: Third }] }
${notes('{ id: n-1, to: ben, text: First }', '{ to: ben, text: Second }')}`,
      'article: { notes: [{ id: n-1, to: ben, text: Whole }] }\n',
    );
    const queries = queriesOf(review);
    assert.deepEqual(
      queries.map(({ note }) => note.text),
      ['Whole', 'First', 'Second', 'Third'],
    );
    assert.equal(queries[0].annotation, null);
    assert.equal(new Set(queries.map(({ key }) => key)).size, 4);
  });

  it('ask nothing about a passage that is cut', () => {
    const cut = `  - { id: a-1, kind: claim, selector: { exact: The quay is old }, cut: { by: ann }, notes: [{ to: ben, text: Sure? }] }\n`;
    assert.deepEqual(statesOf(cut), []);
  });
});
