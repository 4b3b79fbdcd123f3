import assert from 'node:assert/strict';
import { changeWords, nameStatusInFull, nameToCheckAgain } from '../../../src/core/wording/statuses.ts';
import { textSha256 } from '../../../src/core/hash.ts';
import { annotationOf, checkedWith } from '../review/decide/desk.ts';

const passage = 'The port handled 412,000 containers last year.';
const edited = passage.replace('412,000', '421,000');
const textWith = (words: string): string => `Harbour board meets\n\n${words}\n\nThe vote is in autumn.`;
const text = textWith(passage);
const start = text.indexOf(passage);

/** The annotation of the passage where it reads as `words` now. */
function reviewedAt(words: string, fields: string) {
  const yaml = `version: 1
article: { textSha256: ${textSha256(text)} }
annotations:
  - { id: a-1, kind: claim, selector: { exact: "${passage}", start: ${start}, end: ${start + passage.length} }, ${fields} }
`;
  return annotationOf(checkedWith(textWith(words), yaml, {}, text), 'a-1');
}

describe('the words at a passage', () => {
  it('say what it was where it reads differently, and nothing where it does not', () => {
    assert.equal(
      changeWords(reviewedAt(edited, 'verdict: confirmed'), edited),
      'Changed since it was checked: 412,000 → 421,000',
    );
    assert.equal(changeWords(reviewedAt(passage, 'verdict: confirmed'), passage), null);
    assert.equal(changeWords(reviewedAt('A storm is expected.', 'verdict: confirmed'), ''), null);
  });

  it('say what to do where a correction was made', () => {
    const reviewed = reviewedAt(edited, `verdict: needs-correction, correction: "${edited}"`);
    assert.equal(
      changeWords(reviewed, edited),
      'Corrected as asked. Confirm it with Copydesk: Confirm Passage.',
    );
  });

  it('say that its place is not certain before they say that it changed', () => {
    const reviewed = reviewedAt(edited, 'verdict: confirmed');
    const unsure = { ...reviewed, place: { ...reviewed.place, match: 'unsure' as const } };
    assert.equal(
      changeWords(unsure, edited),
      'Perhaps not the passage that was checked. Confirm or re-attach it.',
    );
  });
});

describe('the words for a name', () => {
  it('say on a card only what was found', () => {
    assert.deepEqual(nameStatusInFull, {
      checked: 'checked in every printed form',
      're-check': 'printed differently since it was checked',
      'in progress': null,
      open: null,
    });
  });

  it('say in a report whose it is', () => {
    assert.equal(
      nameToCheckAgain({ name: 'Ana Ruiz' }),
      'The name of Ana Ruiz is printed in another form than those checked.',
    );
  });
});
