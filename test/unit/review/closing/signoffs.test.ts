import assert from 'node:assert/strict';
import { textSha256 } from '../../../../src/core/hash.ts';
import {
  lastSignoff,
  leftOpen,
  signoffAs,
  signoffsOf,
} from '../../../../src/core/review/closing/signoffs.ts';
import { signOff } from '../../../../src/core/review/decide/signOff.ts';
import { leftInWords, noSignoff, signoffInWords } from '../../../../src/core/wording/closing.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { ann, checkedWith, nobody, refusalOf, written } from '../decide/desk.ts';

const text = 'The toll rose to $5. It was $4.';
const yaml = `version: 1
annotations:
  - kind: claim
    selector: { exact: "The toll rose to $5.", start: 0, end: 20 }
`;
const hash = textSha256(text);

describe('signing off', () => {
  it('keeps who, as what, for which text, how much is open, and what of it is waived and why', () => {
    const checked = checkedWith(text, yaml);
    const [reviewed] = checked.review.annotations;
    const signed = signOff(checked, ' research ', [{ reviewed, why: 'deadline' }], ann);
    assert.ok('changes' in signed);
    assert.equal(signed.textToKeep, hash);
    const now = checkedWith(text, written(yaml, signed));
    const [annotation] = now.review.sidecar.annotations;
    assert.ok(annotation.id !== undefined, 'what is waived can be named');
    assert.deepEqual(now.review.sidecar.article?.signoffs, [
      {
        by: ann.by,
        role: 'research',
        at: ann.at,
        textSha256: hash,
        open: leftOpen(checked.review, ann.at).annotations.length,
        waived: [{ annotation: annotation.id, why: 'deadline' }],
      },
    ]);
  });

  it('counts queries that wait, responses that are overdue and conflicts that nobody settled', () => {
    const checkedText = `version: 1
article:
  notes:
    - { id: n-1, to: editor, text: Run it? }
  responses:
    - { person: ann, asked: 2020-01-01, deadline: 2020-01-02 }
annotations:
  - kind: claim
    selector: { exact: "The toll rose to $5.", start: 0, end: 20 }
    verdict: confirmed
    notes:
      - { id: n-1, to: reporter, text: Sure? }
`;
    const checked = checkedWith(text, checkedText);
    const { conflicts } = readSidecar(
      'version: 1\nconflicts:\n  - { article: title, ours: A, theirs: B }\n',
    ).value;
    const { review } = checked;
    assert.match(
      leftInWords(leftOpen({ ...review, sidecar: { ...review.sidecar, conflicts } }, ann.at)) ?? '',
      /^1 annotation open, 2 queries wait, 1 response overdue, 1 conflict to settle/,
    );
    const signed = checkedWith(text, written(checkedText, signOff(checked, 'research', [], ann)));
    const items = leftOpen(checked.review, ann.at).items.length;
    assert.equal(signed.review.sidecar.article?.signoffs?.[0].open, 3 + items);
  });

  it('begins a file with what the text says of itself', () => {
    const source = written('', signOff(checkedWith(text, ''), 'legal', [], ann));
    assert.match(source, /^version: 1\narticle:\n/);
    assert.deepEqual(checkedWith(text, source).review.sidecar.article?.signoffs?.[0].open, 0);
  });

  it('is refused without a role or a name', () => {
    assert.match(refusalOf(signOff(checkedWith(text, ''), ' ', [], ann)), /as what/);
    assert.match(refusalOf(signOff(checkedWith(text, ''), 'legal', [], nobody)), /name/);
  });

  it('holds for the text that was signed, is void for another, and stays in the file', () => {
    const source = written('', signOff(checkedWith(text, ''), 'Research', [], ann));
    const later = `${text} More.`;
    const valid = signoffAs(signoffsOf(checkedWith(text, source)), 'research');
    const voided = signoffAs(signoffsOf(checkedWith(later, source)), 'research');
    assert.deepEqual([valid?.isValid, voided?.isValid], [true, false]);
    assert.equal(noSignoff('research', valid), null);
    assert.match(
      noSignoff('research', voided) ?? '',
      /^The sign-off as research by ann@example\.org .* is void/,
    );
    assert.equal(noSignoff('legal', undefined), 'Nobody has signed off as legal.');
    assert.ok(voided && signoffInWords(voided).endsWith('void: the text has changed since'));
    const again = written(source, signOff(checkedWith(later, source), 'research', [], ann));
    const all = signoffsOf(checkedWith(later, again));
    assert.deepEqual(
      all.map(({ isValid }) => isValid),
      [false, true],
    );
    assert.equal(signoffAs(all, 'research')?.isValid, true);
  });

  it('that changes are told since is one’s own last, else anybody’s last', () => {
    const source =
      'version: 1\narticle:\n  signoffs:\n    - { by: ann, role: research }\n    - { by: ann, role: copy }\n    - { by: bo, role: legal }\n';
    const all = signoffsOf(checkedWith(text, source));
    const roleOf = (by: string) => lastSignoff(all, by)?.signoff.role;
    assert.deepEqual(['ann', 'cy', ''].map(roleOf), ['copy', 'legal', 'legal']);
    assert.equal(lastSignoff([], 'ann'), undefined);
  });

  it('without the hash of its text holds for none', () => {
    const source = 'version: 1\narticle:\n  signoffs:\n    - { by: ann, role: research }\n';
    assert.equal(signoffAs(signoffsOf(checkedWith(text, source)), 'research')?.isValid, false);
  });
});
