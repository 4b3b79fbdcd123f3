import assert from 'node:assert/strict';
import { textSha256 } from '../../../../src/core/hash.ts';
import { mustAskWhetherItHolds } from '../../../../src/core/review/decide/beforehand.ts';
import { confirmPassage, reattach } from '../../../../src/core/review/decide/recheck.ts';
import {
  ann,
  annotationAfter,
  annotationOf,
  checkedWith,
  nobody,
  rangeOf,
  refusalOf,
  sidecarAfter,
  written,
} from './desk.ts';

const passage = 'The port handled 412,000 containers last year.';
const edited = passage.replace('412,000', '421,000');
const other = 'Last year 412,000 containers went through the port.';
const otherEdited = other.replace('412,000', '421,000');
const textWith = (...words: string[]): string =>
  ['Harbour board meets', ...words, 'The vote is in autumn.'].join('\n\n');
const text = textWith(passage, other);
const selectorOf = (words: string): string => {
  const { start, end } = rangeOf(text, words);
  return `{ exact: "${words}", start: ${start}, end: ${end} }`;
};
const sidecarWith = (fields: string): string =>
  `version: 1
article: { textSha256: ${textSha256(text)} }
annotations:
  - id: a-1
    kind: claim
    selector: ${selectorOf(passage)}
${fields}`;

function deskOf(now: string, fields: string) {
  const yaml = sidecarWith(fields);
  const checked = checkedWith(now, yaml, {}, text);
  return { yaml, checked, reviewed: annotationOf(checked, 'a-1') };
}

describe('confirming a passage', () => {
  it('that was fixed makes the correction what was checked, and the passage confirmed', () => {
    const fields = `    verdict: needs-correction\n    correction: "${edited}"\n    checkedBy: bo\n`;
    const { yaml, checked, reviewed } = deskOf(textWith(edited, other), fields);
    assert.equal(reviewed.status, 'fixed');
    const decision = confirmPassage(checked, reviewed, null, ann);
    const annotation = annotationAfter(yaml, decision);
    assert.equal(annotation.selector.exact, edited);
    assert.deepEqual([annotation.verdict, annotation.correction], ['confirmed', undefined]);
    assert.deepEqual([annotation.checkedBy, annotation.checkedAt], [ann.by, ann.at]);
    assert.deepEqual(annotation.notes, [
      { by: ann.by, at: ann.at, text: `Fixed. Was: “${passage}” Now: “${edited}”` },
    ]);
    const again = checkedWith(checked.text, written(yaml, decision));
    assert.equal(annotationOf(again, 'a-1').status, 'checked');
  });

  it('that was fixed keeps what was found before as history, after what is there', () => {
    const before = '    history:\n      - { verdict: unverified, exact: "Old words.", by: cy }\n';
    const fields = `    verdict: needs-correction\n    correction: "${edited}"\n    checkedBy: bo\n    checkedAt: 2026-11-20\n${before}`;
    const { yaml, checked, reviewed } = deskOf(textWith(edited, other), fields);
    const decision = confirmPassage(checked, reviewed, null, ann);
    assert.deepEqual(annotationAfter(yaml, decision).history, [
      { verdict: 'unverified', exact: 'Old words.', by: 'cy' },
      { verdict: 'needs-correction', exact: passage, by: 'bo', at: '2026-11-20' },
    ]);
    assert.match(written(yaml, decision), /- \{ verdict: unverified, exact: "Old words.", by: cy \}\n/);
  });

  it('that was fixed has no rating any more: that was of the old words, and is history', () => {
    const fields = `    verdict: needs-correction\n    rating: "false"\n    correction: "${edited}"\n`;
    const { yaml, checked, reviewed } = deskOf(textWith(edited, other), fields);
    const { verdict, rating, history } = annotationAfter(yaml, confirmPassage(checked, reviewed, null, ann));
    assert.deepEqual([verdict, rating], ['confirmed', undefined]);
    assert.deepEqual(history, [{ verdict: 'needs-correction', rating: 'false', exact: passage }]);
  });

  it('takes the summary that it is given, and leaves one that stays as it stands in the file', () => {
    const fields = '    verdict: confirmed\n    summary: >-\n      412,000 containers\n';
    const { yaml, checked, reviewed } = deskOf(textWith(edited, other), fields);
    const after = (summary: string | null) => confirmPassage(checked, reviewed, summary, ann);
    assert.equal(annotationAfter(yaml, after('421,000 containers')).summary, '421,000 containers');
    assert.equal(annotationAfter(yaml, after(null)).summary, undefined);
    assert.match(written(yaml, after('412,000 containers')), /summary: >-\n {6}412,000 containers\n/);
  });

  it('that reads differently takes its words as checked, and keeps the finding', () => {
    const { yaml, checked, reviewed } = deskOf(
      textWith(edited, other),
      '    verdict: unverified\n    rating: true\n',
    );
    assert.equal(reviewed.status, 're-check');
    const annotation = annotationAfter(yaml, confirmPassage(checked, reviewed, null, nobody));
    assert.equal(annotation.selector.exact, edited);
    assert.deepEqual([annotation.verdict, annotation.rating], ['unverified', 'true']);
    assert.deepEqual(annotation.notes, [
      { at: nobody.at, text: `Checked again. Was: “${passage}” Now: “${edited}”` },
    ]);
  });

  it('takes the other places that state the same fact as they read now', () => {
    const fields = `    verdict: confirmed\n    also:\n      - ${selectorOf(other)}\n      - { exact: "Nobody knows where these words once stood." }\n`;
    const now = textWith(edited, otherEdited);
    const { yaml, checked, reviewed } = deskOf(now, fields);
    const placed = {
      ...reviewed,
      also: [
        { ...reviewed.also[0], range: rangeOf(now, otherEdited) },
        { ...reviewed.also[1], range: null },
      ],
    };
    const decision = confirmPassage(checked, { ...placed, status: 're-check' }, null, ann);
    const { also = [], selector } = annotationAfter(yaml, decision);
    assert.equal(also[0].exact, otherEdited);
    assert.equal(also[1].exact, 'Nobody knows where these words once stood.', 'what is lost stays as it was');
    assert.equal(selector.textSha256, textSha256(now), 'one place does not hold for this text');
    assert.equal(also[0].textSha256, textSha256(now));
    assert.equal(also[1].textSha256, undefined);
  });

  it('moves the hash of the article on where nothing else relies on the old text', () => {
    const now = textWith(edited, other);
    const { yaml, checked, reviewed } = deskOf(now, '    verdict: confirmed\n');
    const sidecar = sidecarAfter(yaml, confirmPassage(checked, reviewed, null, ann));
    assert.equal(sidecar.article?.textSha256, textSha256(now));
    assert.equal(sidecar.annotations[0].selector.textSha256, undefined);
  });

  it('leaves no note where the words are the same, and only their place was not certain', () => {
    const { yaml, checked, reviewed } = deskOf(text, '    verdict: confirmed\n');
    const annotation = annotationAfter(
      yaml,
      confirmPassage(checked, { ...reviewed, status: 're-check' }, null, ann),
    );
    assert.equal(annotation.notes, undefined);
    assert.equal(annotation.verdict, 'confirmed');
  });

  it('is refused where it reads as it did, and where it is gone', () => {
    const { checked, reviewed } = deskOf(text, '    verdict: confirmed\n');
    assert.match(refusalOf(confirmPassage(checked, reviewed, null, ann)), /nothing to confirm/);
    const lost = { ...reviewed, status: 're-check' as const, place: { ...reviewed.place, range: null } };
    assert.match(refusalOf(confirmPassage(checked, lost, null, ann)), /nothing to confirm/);
  });
});

describe('re-attaching an annotation', () => {
  const moved = textWith(other, passage);

  it('to the same words takes the finding along as it is, under the name of who made it', () => {
    const { yaml, checked, reviewed } = deskOf(moved, '    verdict: confirmed\n    checkedBy: bo\n');
    const range = rangeOf(moved, passage);
    assert.ok(!mustAskWhetherItHolds(checked, reviewed, range));
    const decision = reattach(checked, reviewed, range, { finding: 'Confirmed', holds: true }, ann);
    const annotation = annotationAfter(yaml, decision);
    assert.deepEqual(
      [annotation.verdict, annotation.checkedBy, annotation.notes],
      ['confirmed', 'bo', undefined],
    );
    assert.equal(annotation.selector.start, range.start);
  });

  it('to other words asks whether the finding holds, where there is one', () => {
    const found = deskOf(text, '    rating: true\n');
    assert.ok(mustAskWhetherItHolds(found.checked, found.reviewed, rangeOf(text, other)));
    const open = deskOf(text, '');
    assert.ok(!mustAskWhetherItHolds(open.checked, open.reviewed, rangeOf(text, other)));
  });

  it('to other words for which it holds signs it anew and says what they were', () => {
    const { yaml, checked, reviewed } = deskOf(text, '    verdict: confirmed\n    checkedBy: bo\n');
    const decision = reattach(
      checked,
      reviewed,
      rangeOf(text, other),
      { finding: 'Confirmed', holds: true },
      ann,
    );
    const annotation = annotationAfter(yaml, decision);
    assert.deepEqual(
      [annotation.selector.exact, annotation.verdict, annotation.checkedBy],
      [other, 'confirmed', ann.by],
    );
    assert.equal(annotation.notes?.[0].text, `Re-attached. Was: “${passage}” Now: “${other}”`);
  });

  it('to other words for which nobody knows moves the finding into the note', () => {
    const { yaml, checked, reviewed } = deskOf(
      text,
      '    verdict: confirmed\n    checkedBy: bo\n    summary: Ours\n',
    );
    const decision = reattach(
      checked,
      reviewed,
      rangeOf(text, other),
      { finding: 'Confirmed', holds: false },
      ann,
    );
    const annotation = annotationAfter(yaml, decision);
    assert.deepEqual(Object.keys(annotation).sort(), ['id', 'kind', 'notes', 'selector', 'summary']);
    assert.equal(
      annotation.notes?.[0].text,
      `Re-attached. Was: “${passage}” Now: “${other}” The finding on the old words was: Confirmed.`,
    );
  });

  it('without a finding only says what the words were, and signs nothing', () => {
    const { yaml, checked, reviewed } = deskOf(text, '');
    const decision = reattach(checked, reviewed, rangeOf(text, other), { finding: null, holds: true }, ann);
    const annotation = annotationAfter(yaml, decision);
    assert.deepEqual([annotation.checkedBy, annotation.checkedAt], [undefined, undefined]);
    assert.equal(annotation.notes?.[0].text, `Re-attached. Was: “${passage}” Now: “${other}”`);
  });

  it('leaves the other places that state the same fact as they are', () => {
    const fields = `    also:\n      - ${selectorOf(other)}\n`;
    const { yaml, checked, reviewed } = deskOf(textWith(edited, otherEdited), fields);
    const decision = reattach(
      checked,
      reviewed,
      rangeOf(checked.text, edited),
      { finding: null, holds: true },
      ann,
    );
    assert.equal(annotationAfter(yaml, decision).also?.[0].exact, other);
  });
});
