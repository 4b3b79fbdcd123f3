import assert from 'node:assert/strict';
import { textSha256 } from '../../../../src/core/hash.ts';
import { whyNoFinding } from '../../../../src/core/review/decide/beforehand.ts';
import {
  editCorrection,
  markCut,
  removeFinding,
  removeFindings,
  setFinding,
  setFindings,
} from '../../../../src/core/review/decide/finding.ts';
import { changedWords } from '../../../../src/core/selectors/changes.ts';
import {
  ann,
  annotationAfter,
  annotationOf,
  checkedWith,
  decided,
  nobody,
  refusalOf,
  sidecarAfter,
} from './desk.ts';

const passage = 'The port handled 412,000 containers last year.';
const edited = passage.replace('412,000', '421,000');
const textWith = (words: string): string =>
  `Harbour board meets\n\nThe board met on Tuesday.\n\n${words}\n\nThe vote is in autumn.`;
const text = textWith(passage);
const start = text.indexOf(passage);

const sidecarWith = (fields: string): string =>
  `version: 1
article: { textSha256: ${textSha256(text)} }
annotations:
  - id: a-1
    kind: claim
    selector:
      exact: "${passage}"
      start: ${start}
      end: ${start + passage.length}
${fields
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => `    ${line}\n`)
  .join('')}`;

/** What stands in the file when something is decided about a-1, whose passage reads as `words` now. */
function at(
  words: string,
  fields: string,
  decide: (desk: ReturnType<typeof deskOf>) => Parameters<typeof annotationAfter>[1],
) {
  const yaml = sidecarWith(fields);
  const decision = decide(deskOf(textWith(words), yaml));
  return {
    annotation: annotationAfter(yaml, decision),
    sidecar: sidecarAfter(yaml, decision),
    decision: decided(decision),
  };
}

function deskOf(now: string, yaml: string) {
  const checked = checkedWith(now, yaml, {}, text);
  return { checked, reviewed: annotationOf(checked, 'a-1') };
}

describe('setting a finding', () => {
  it('on the words that were checked leaves the selector as it is', () => {
    const { annotation, decision } = at(passage, '', ({ checked, reviewed }) =>
      setFinding(checked, reviewed, { verdict: 'confirmed', correction: null }, ann),
    );
    assert.equal(annotation.verdict, 'confirmed');
    assert.deepEqual([annotation.checkedBy, annotation.checkedAt], [ann.by, ann.at]);
    assert.equal(annotation.selector.start, start);
    assert.equal(decision.changes.length, 1);
    assert.equal(decision.textToKeep, undefined);
  });

  it('keeps in the history what another checker has found, and of one’s own only what holds now', () => {
    const before = 'verdict: confirmed\ncheckedBy: bo\ncheckedAt: 2026-11-20';
    const set = (fields: string) =>
      at(passage, fields, ({ checked, reviewed }) =>
        setFinding(checked, reviewed, { verdict: 'opinion', correction: null }, ann),
      ).annotation;
    const { verdict, checkedBy, history } = set(before);
    assert.deepEqual([verdict, checkedBy], ['opinion', ann.by]);
    assert.deepEqual(history, [{ verdict: 'confirmed', exact: passage, by: 'bo', at: '2026-11-20' }]);
    assert.equal(set(before.replace('bo', ann.by ?? '')).history, undefined);
    assert.equal(set('').history, undefined);
  });

  it('never leaves the name of another under it', () => {
    const { annotation } = at(passage, 'rating: true\ncheckedBy: bo', ({ checked, reviewed }) =>
      setFinding(checked, reviewed, { verdict: 'confirmed', correction: null }, nobody),
    );
    assert.equal(annotation.checkedBy, undefined);
    assert.equal(annotation.checkedAt, nobody.at);
    assert.equal(annotation.rating, 'true', 'the other question stays answered');
  });

  it('that asks for a correction says which, or leaves the one that stands', () => {
    const set = (correction: string | null, fields: string) =>
      at(passage, fields, ({ checked, reviewed }) =>
        setFinding(checked, reviewed, { verdict: 'needs-correction', correction }, ann),
      ).annotation.correction;
    assert.equal(set('So it is.', ''), 'So it is.');
    assert.equal(set(null, 'correction: So it was.'), 'So it was.');
    assert.equal(set(null, ''), undefined);
  });

  it('that asks for none takes a correction away; a rating alone leaves it', () => {
    const fields = 'verdict: needs-correction\ncorrection: So it was.';
    const confirmed = at(passage, fields, ({ checked, reviewed }) =>
      setFinding(checked, reviewed, { verdict: 'confirmed', correction: null }, ann),
    ).annotation;
    assert.deepEqual([confirmed.verdict, confirmed.correction], ['confirmed', undefined]);
    const rated = at(passage, fields, ({ checked, reviewed }) =>
      setFinding(checked, reviewed, { rating: 'false', correction: null }, ann),
    ).annotation;
    assert.deepEqual(
      [rated.verdict, rated.rating, rated.correction],
      ['needs-correction', 'false', 'So it was.'],
    );
  });

  it('on other words is about those words, and drops what was found about the old ones', () => {
    const { annotation, sidecar, decision } = at(
      edited,
      'verdict: confirmed\nrating: true',
      ({ checked, reviewed }) => setFinding(checked, reviewed, { rating: 'false', correction: null }, ann),
    );
    assert.equal(annotation.selector.exact, edited);
    assert.deepEqual([annotation.verdict, annotation.rating], [undefined, 'false']);
    assert.deepEqual(annotation.notes, [
      { by: ann.by, at: ann.at, text: `Checked anew. Was: “${passage}” Now: “${edited}”` },
    ]);
    assert.equal(
      sidecar.article?.textSha256,
      textSha256(textWith(edited)),
      'nothing else relies on the old text',
    );
    assert.equal(decision.textToKeep, textSha256(textWith(edited)));
  });

  it('on a correction that was made keeps asking for it, and counts it as made', () => {
    const fields = `verdict: needs-correction\ncorrection: "${edited}"`;
    for (const finding of [{ verdict: 'needs-correction' as const }, { rating: 'half-true' as const }]) {
      const { annotation } = at(edited, fields, ({ checked, reviewed }) => {
        assert.equal(reviewed.status, 'fixed');
        return setFinding(checked, reviewed, { ...finding, correction: null }, ann);
      });
      assert.equal(annotation.selector.exact, passage);
      assert.equal(annotation.correction, edited);
    }
    const { annotation } = at(edited, fields, ({ checked, reviewed }) =>
      setFinding(checked, reviewed, { verdict: 'confirmed', correction: null }, ann),
    );
    assert.deepEqual([annotation.selector.exact, annotation.correction], [edited, undefined]);
  });

  it('on a lost passage is about the words that were checked', () => {
    const { annotation } = at('A storm came.', '', ({ checked, reviewed }) => {
      assert.equal(reviewed.status, 'lost');
      return setFinding(checked, reviewed, { verdict: 'unverified', correction: null }, ann);
    });
    assert.equal(annotation.verdict, 'unverified');
    assert.equal(annotation.selector.exact, passage);
  });

  const unsure = (words: string) => {
    const yaml = sidecarWith('');
    const checked = checkedWith(textWith(words), yaml);
    const reviewed = annotationOf(checked, 'a-1');
    return {
      yaml,
      checked,
      reviewed: { ...reviewed, place: { ...reviewed.place, match: 'unsure' as const } },
    };
  };

  it('is refused where other words may not be the passage at all', () => {
    const { checked, reviewed } = unsure(edited);
    const place = { ...reviewed.place, range: { start, end: start + edited.length } };
    const changes = changedWords(passage, edited);
    const doubtful = { ...reviewed, place: { ...place, changes } };
    const refused = refusalOf(setFinding(checked, doubtful, { verdict: 'confirmed', correction: null }, ann));
    assert.match(refused, /Re-attach it first/);
    assert.equal(whyNoFinding(doubtful), refused);
    assert.equal(whyNoFinding({ ...doubtful, place: { ...doubtful.place, match: 'changed' } }), null);
  });

  it('settles a place that was not certain where the words are the same', () => {
    const { yaml, checked, reviewed } = unsure(passage);
    assert.equal(whyNoFinding(reviewed), null);
    const decision = setFinding(checked, reviewed, { verdict: 'confirmed', correction: null }, ann);
    const annotation = annotationAfter(yaml, decision);
    assert.ok(annotation.selector.prefix, 'it says anew where the passage is');
    assert.equal(annotation.verdict, 'confirmed');
    assert.equal(annotation.notes, undefined);
  });
});

describe('taking a finding away', () => {
  it('takes along what hangs on it, and nothing else', () => {
    const fields =
      'summary: Ours\nverdict: needs-correction\nrating: false\ncorrection: So\nstet: { by: bo }\ncheckedBy: bo\ncheckedAt: 2020-01-01\nnotes: [{ text: Asked. }]';
    const { annotation } = at(passage, fields, ({ checked, reviewed }) => removeFinding(checked, reviewed));
    assert.deepEqual(Object.keys(annotation).sort(), ['id', 'kind', 'notes', 'selector', 'summary']);
  });
});

describe('editing a correction', () => {
  it('makes the passage one that needs it, under the name of who says so', () => {
    const { annotation } = at(passage, 'verdict: confirmed\ncheckedBy: bo', ({ checked, reviewed }) =>
      editCorrection(checked, reviewed, 'So it is.', ann),
    );
    assert.deepEqual(
      [annotation.verdict, annotation.correction, annotation.checkedBy],
      ['needs-correction', 'So it is.', ann.by],
    );
  });

  it('or takes it away, and leaves the verdict to who made it', () => {
    const fields = 'verdict: needs-correction\ncorrection: So it was.\ncheckedBy: bo';
    const { annotation } = at(passage, fields, ({ checked, reviewed }) =>
      editCorrection(checked, reviewed, null, ann),
    );
    assert.deepEqual(
      [annotation.verdict, annotation.correction, annotation.checkedBy],
      ['needs-correction', undefined, 'bo'],
    );
  });
});

describe('a cut', () => {
  it('says who made it and when, and leaves the finding', () => {
    const { annotation } = at(passage, 'verdict: confirmed', ({ checked, reviewed }) =>
      markCut(checked, reviewed, ann),
    );
    assert.deepEqual([annotation.cut, annotation.verdict], [{ by: ann.by, at: ann.at }, 'confirmed']);
    const unsigned = at(passage, '', ({ checked, reviewed }) =>
      markCut(checked, reviewed, nobody),
    ).annotation;
    assert.deepEqual(unsigned.cut, { at: nobody.at });
  });

  it('is refused where there is one', () => {
    const { checked, reviewed } = deskOf(text, sidecarWith('cut: { by: bo }'));
    assert.match(refusalOf(markCut(checked, reviewed, ann)), /marked as cut already/);
  });
});

describe('a finding on several passages', () => {
  const words = 'The quay is old. The pier is new.';
  const yaml = `version: 1
annotations:
  - { id: a-1, kind: claim, selector: { exact: The quay is old } }
  - { id: a-2, kind: claim, selector: { exact: The pier is new }, correction: The pier is old, verdict: needs-correction }
`;

  it('is each one’s, signed, and goes from all of them alike', () => {
    const checked = checkedWith(words, yaml);
    const decision = setFindings(checked, checked.review.annotations, { verdict: 'confirmed' }, ann);
    const found = sidecarAfter(yaml, decision).annotations;
    for (const { verdict, correction, checkedBy } of found)
      assert.deepEqual([verdict, correction, checkedBy], ['confirmed', undefined, ann.by]);
    assert.equal(found.length, 2);
    const after = sidecarAfter(yaml, removeFindings(checked, checked.review.annotations)).annotations;
    for (const { verdict, correction } of after)
      assert.deepEqual([verdict, correction], [undefined, undefined]);
  });

  it('keeps what each of them should read where they need a correction', () => {
    const checked = checkedWith(words, yaml);
    const decision = setFindings(checked, checked.review.annotations, { verdict: 'needs-correction' }, ann);
    assert.deepEqual(
      sidecarAfter(yaml, decision).annotations.map(({ correction }) => correction),
      [undefined, 'The pier is old'],
    );
  });
});
