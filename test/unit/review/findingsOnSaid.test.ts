import assert from 'node:assert/strict';
import { findingsOnSaid } from '../../../src/core/review/findingsOnSaid.ts';
import { read } from '../cards/articles.ts';

const text = `Board Puts Off Vote

March 5, 2024

“The quay is old,” said Helen Okafor. “It will fall,” said Jane Brandt. The board met.
`;

const idsOf = (yaml: string, name: string): (string | undefined)[] => {
  const { review } = read(text, yaml);
  const person = review.people.find((candidate) => candidate.name === name);
  assert.ok(person, name);
  return findingsOnSaid(review, person).map(({ annotation }) => annotation.id);
};

describe('the findings on what somebody says', () => {
  const annotations = `annotations:
  - { id: a, kind: claim, selector: { exact: "The quay is old," }, person: okafor, verdict: confirmed }
  - { id: b, kind: claim, selector: { exact: "It will fall," }, speaker: Jane Brandt }
  - { id: c, kind: claim, selector: { exact: "The board met" }, verdict: confirmed }
  - { id: d, kind: claim, selector: { exact: "no longer there" }, person: okafor, verdict: confirmed }
`;
  const onFile = `version: 1\npeople:\n  - { id: okafor, name: Helen Okafor }\n${annotations}`;

  it('are those with that speaker, by id or in words, what has to be looked at first', () => {
    assert.deepEqual(idsOf(onFile, 'Helen Okafor'), ['d', 'a']);
    assert.deepEqual(idsOf(onFile, 'Jane Brandt'), ['b']);
  });

  it('are nobody’s where the article itself says it', () => {
    assert.deepEqual(
      idsOf(
        onFile.replace('person: okafor, verdict', 'verdict').replace('person: okafor, verdict', 'verdict'),
        'Helen Okafor',
      ),
      [],
    );
  });
});
