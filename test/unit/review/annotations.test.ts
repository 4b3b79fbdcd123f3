import assert from 'node:assert/strict';
import { check } from '../../../src/core/review/check.ts';
import { annotationIn, personIn, suggestionIn } from '../../../src/core/review/lookup.ts';
import { byPlace, worstOf } from '../../../src/core/review/status.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import { drain } from '../../../src/core/steps.ts';
import { checkedWith, rangeOf } from './decide/desk.ts';
import { readerOf } from './found.ts';

const first = 'The port handled 412,000 containers.';
const second = 'The vote is in autumn, after a hearing.';
const text = `${first}\n\n${second}`;

describe('the annotations of a review', () => {
  it('are in the order of the article, and in that of the file where they share a place; lost ones come last', () => {
    const { review } = checkedWith(
      text,
      `version: 1
annotations:
  - { id: gone, kind: note, selector: { exact: "Nothing like this was ever printed on this page" } }
  - { id: b, kind: note, selector: { exact: "${second}" } }
  - { id: a, kind: note, selector: { exact: "${first}" } }
  - { id: c, kind: note, selector: { exact: "${first}" } }
  - { id: short, kind: note, selector: { exact: "The port" } }
`,
    );
    assert.deepEqual(
      review.annotations.map(({ key }) => key),
      ['short', 'a', 'c', 'b', 'gone'],
    );
    assert.deepEqual(
      review.annotations.map(({ index }) => index),
      [4, 2, 3, 1, 0],
    );
    assert.equal(review.openWork, 5);
  });

  it('have keys of their own, with an id, without one, and with one that several have', () => {
    const yaml = `version: 1
annotations:
  - { kind: note, selector: { exact: "${first}" } }
  - { id: twice, kind: note, selector: { exact: "${first}" } }
  - { id: twice, kind: note, selector: { exact: "${second}" } }
`;
    const { review } = drain(check({ text, reading: readSidecar(yaml), reader: readerOf() }));
    assert.deepEqual(
      review.annotations.map(({ key }) => key),
      ['#0', 'twice #1', 'twice #2'],
    );
    for (const reviewed of review.annotations) assert.equal(annotationIn(review, reviewed.key), reviewed);
    assert.equal(annotationIn(review, 'twice'), undefined);
  });

  it('name the speaker by what is on file, else in their own words, else not at all', () => {
    const person = {
      id: 'in-text',
      name: 'Ben Cole',
      unnamed: false,
      role: null,
      mentions: [{ ...rangeOf(text, 'The vote'), form: 'name' as const }],
    };
    const { review } = checkedWith(
      text,
      `version: 1
people:
  - { id: ann, name: Ann Vos }
annotations:
  - { id: a, kind: claim, selector: { exact: "${first}" }, person: ann }
  - { id: b, kind: claim, selector: { exact: "${first}" }, speaker: the mayor }
  - { id: c, kind: claim, selector: { exact: "${first}" } }
`,
      { people: [person] },
    );
    assert.deepEqual(
      review.annotations.map(({ speaker }) => speaker),
      ['Ann Vos', 'the mayor', null],
    );
    assert.equal(personIn(review, 'in-text')?.name, 'Ben Cole');
    assert.equal(personIn(review, 'ann')?.name, 'Ann Vos');
  });

  it('leave suggestions apart that repeat each other word for word', () => {
    const repeated = `${first} ${first}`;
    const claims = [0, first.length + 1].map((start) => ({
      start,
      end: start + first.length,
      speaker: null,
      person: null,
      score: 1,
    }));
    const { review } = checkedWith(repeated, '', { claims });
    assert.deepEqual(
      review.suggestions.map(({ key }) => key),
      [first, `${first} 2`],
    );
    assert.equal(suggestionIn(review, `${first} 2`)?.claim, claims[1]);
  });
});

describe('of several places of one fact', () => {
  it('the one that needs most attention counts', () => {
    assert.equal(worstOf(['checked', 'lost', 're-check']), 'lost');
    assert.equal(worstOf(['checked', 'to fix', 're-check']), 're-check');
    assert.equal(worstOf(['fixed', 'to fix']), 'to fix');
    assert.equal(worstOf(['unresolved', 'fixed']), 'fixed');
    assert.equal(worstOf(['open', 'unresolved']), 'unresolved');
    assert.equal(worstOf(['in progress', 'open']), 'open');
    assert.equal(worstOf(['checked', 'in progress']), 'in progress');
    assert.equal(worstOf(['cut', 'checked']), 'checked');
    assert.equal(worstOf(['cut']), 'cut');
  });

  it('the first in the article comes first, then the shorter', () => {
    const place = (start: number, end: number) => ({ range: { start, end } });
    assert.ok(byPlace(place(1, 5), place(2, 3)) < 0);
    assert.ok(byPlace(place(1, 5), place(1, 3)) > 0);
    assert.ok(byPlace({ range: null }, place(9, 10)) > 0);
  });
});
