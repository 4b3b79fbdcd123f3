import assert from 'node:assert/strict';
import { saveFinding } from '../../../../src/core/review/decide/findingForm.ts';
import { fieldsIn, problemsIn, type FindingFields } from '../../../../src/core/review/findingForm/fields.ts';
import {
  fieldsFor,
  offersFor,
  subjectAt,
  subjectKey,
  type Subject,
} from '../../../../src/core/review/findingForm/subject.ts';
import { stillAt } from '../../../../src/core/review/stillAt.ts';
import { ann, checkedWith, rangeOf, sidecarAfter, written } from './desk.ts';
import { usualScale } from '../../../../src/core/sidecar/rules/scale.ts';
import { scaleOf } from '../../scales.ts';

const text = 'The quay was built in 1931. “It is safe,” Ana Ruiz said.';
const yaml = `version: 1
people: [{ id: ana, name: Ana Ruiz }]
sources:
  - { id: deed, title: Deed of the quay }
annotations:
  - { kind: claim, selector: { exact: The quay was built in 1931 }, speaker: a clerk, verdict: confirmed, rating: "true", checkedBy: bo }
`;
const today = '2026-11-23';
const checked = checkedWith(text, yaml);
const onFile: Subject = { is: 'annotation', reviewed: checked.review.annotations[0] };
const bare = subjectAt(checked.review, rangeOf(text, 'It is safe'));

function saved(
  subject: Subject,
  change: Partial<FindingFields>,
  held: Parameters<typeof fieldsFor>[2] = null,
) {
  const opened = fieldsFor(checked, subject, held);
  const fields = { ...opened, ...change };
  return sidecarAfter(yaml, saveFinding(checked, subject, { opened, fields, today }, ann));
}

describe('The form of a finding', () => {
  it('begins with what is on file, and with the source in hand where that is not among it', () => {
    const { verdict, rating, speaker, source, correction } = fieldsFor(checked, onFile, null);
    assert.deepEqual(
      [verdict, rating, speaker, source, correction],
      ['confirmed', 'true', 'a clerk', '', 'The quay was built in 1931'],
    );
    const held = fieldsFor(checked, bare, { source: 'deed', locator: 'p. 3' });
    assert.deepEqual([held.source, held.locator], ['Deed of the quay', 'p. 3']);
    const named = yaml.replace('checkedBy: bo', 'checkedBy: bo, sources: [{ source: deed }]');
    const again = checkedWith(text, named);
    const reviewed = again.review.annotations[0];
    assert.equal(fieldsFor(again, { is: 'annotation', reviewed }, { source: 'deed' }).source, '');
  });

  it('is known by its passage where that has no id, also once a colleague adds one above', () => {
    const more = yaml.replace(
      'annotations:\n',
      'annotations:\n  - { kind: claim, selector: { exact: It is safe } }\n',
    );
    const later = checkedWith(text, more);
    const [same, above] = later.review.annotations.map((reviewed) =>
      subjectKey(later, { is: 'annotation', reviewed }),
    );
    assert.equal(same, subjectKey(checked, onFile));
    assert.notEqual(above, same);
  });

  it('takes a paraphrase for a quotation, as a tick does, and offers whom queries went to last', () => {
    const said = {
      start: 0,
      end: 26,
      kind: 'reported',
      scare: false,
      speaker: null,
      person: null,
      candidates: [],
    } as const;
    const found = checkedWith(text, 'version: 1\n', { quotes: [said] });
    assert.deepEqual(subjectAt(found.review, said), {
      is: 'passage',
      range: { start: 0, end: 26 },
      kind: 'quote',
    });
    const asked = checkedWith(
      text,
      'version: 1\narticle:\n  notes:\n    - { to: legal, text: a, at: 2026-11-22T10:00:00Z }\n    - { to: desk, text: b, at: 2026-11-21T10:00:00Z }\n',
    );
    assert.deepEqual(offersFor(asked).to.slice(0, 2), ['legal', 'desk']);
  });

  it('makes an annotation of a passage, with all that is said of it', () => {
    const { annotations, sources } = saved(
      bare,
      {
        verdict: 'needs-correction',
        correction: 'It is not safe',
        speaker: 'Ana Ruiz',
        source: 'https://harbour.example/report-2024.pdf#page=7',
        says: 'contradicts',
        note: 'Says who?',
        to: 'reporter',
        priority: 'high',
        assignee: 'cy',
      },
      { source: 'deed' },
    );
    const made = annotations.find(({ selector }) => selector.exact === 'It is safe');
    assert.ok(made);
    const { person, verdict, correction, checkedBy, priority, assignee, notes } = made;
    assert.deepEqual(
      { person, verdict, correction, checkedBy, priority, assignee },
      {
        person: 'ana',
        verdict: 'needs-correction',
        correction: 'It is not safe',
        checkedBy: ann.by,
        priority: 'high',
        assignee: 'cy',
      },
    );
    assert.deepEqual(notes, [{ id: 'n-1', by: ann.by, at: ann.at, to: 'reporter', text: 'Says who?' }]);
    const filed = sources.find(({ url }) => url === 'https://harbour.example/report-2024.pdf');
    assert.deepEqual(made.sources, [{ source: filed?.id, says: 'contradicts', locator: 'page 7' }]);
  });

  it('changes only what was changed in it, and of nothing it writes nothing', () => {
    assert.equal(
      written(
        yaml,
        saveFinding(
          checked,
          onFile,
          { opened: fieldsFor(checked, onFile, null), fields: fieldsFor(checked, onFile, null), today },
          ann,
        ),
      ),
      yaml,
    );
    const [low] = saved(onFile, { priority: 'low' }).annotations;
    assert.deepEqual(
      [low.priority, low.verdict, low.checkedBy, low.speaker],
      ['low', 'confirmed', 'bo', 'a clerk'],
    );
    const [asked] = saved(onFile, { source: 'deed', note: 'Seen.' }).annotations;
    assert.deepEqual(asked.sources, [{ source: 'deed' }]);
    assert.deepEqual([asked.checkedBy, asked.notes?.[0].text], ['bo', 'Seen.']);
  });

  it('takes away what was taken away in it', () => {
    const [without] = saved(onFile, { rating: '' }).annotations;
    assert.deepEqual([without.verdict, without.rating], ['confirmed', undefined]);
    const [none] = saved(onFile, { verdict: '', rating: '', speaker: '' }).annotations;
    assert.deepEqual(
      [none.verdict, none.rating, none.checkedBy, none.speaker],
      [undefined, undefined, undefined, undefined],
    );
  });

  it('asks for no correction that changes nothing', () => {
    const [made] = saved(onFile, { verdict: 'needs-correction' }).annotations;
    assert.deepEqual([made.verdict, made.correction], ['needs-correction', undefined]);
    const [corrected] = saved(onFile, {
      verdict: 'needs-correction',
      correction: 'Built in 1913 ',
    }).annotations;
    assert.equal(corrected.correction, 'Built in 1913');
    assert.deepEqual(
      corrected.history?.map(({ by, verdict }) => [by, verdict]),
      [['bo', 'confirmed']],
    );
  });

  it('says what is missing in it', () => {
    const fields = fieldsFor(checked, bare, null);
    assert.deepEqual(problemsIn(fields, usualScale, ''), []);
    assert.deepEqual(
      problemsIn({ ...fields, locator: 'p. 3', to: 'reporter' }, usualScale, '').map(({ at }) => at),
      ['source', 'note'],
    );
  });

  it('gives no rating that the folder does not offer, and lets stand what is on file', () => {
    const fields = { ...fieldsFor(checked, bare, null), rating: 'half-true' };
    const scale = scaleOf('{ id: right, label: Right, value: 1 }');
    const at = (given: string, onFile: string) =>
      problemsIn({ ...fields, rating: given }, scale, onFile).map((problem) => problem.at);
    assert.deepEqual([at('half-true', ''), at('half-true', 'true')], [['rating'], ['rating']]);
    assert.deepEqual([at('half-true', 'half-true'), at('right', ''), at('', 'half-true')], [[], [], []]);
    assert.deepEqual(problemsIn(fields, usualScale, ''), []);
  });

  it('takes from a page only what a form has', () => {
    const fields = fieldsFor(checked, bare, null);
    assert.deepEqual(fieldsIn(fields), fields);
    assert.equal(fieldsIn({ ...fields, verdict: 'fine' }), null);
    assert.equal(fieldsIn({ ...fields, note: undefined }), null);
    assert.equal(fieldsIn('note'), null);
  });

  it('finds its passage again only where that is certain', () => {
    const range = rangeOf(text, 'safe');
    assert.deepEqual(stillAt(text, range.start, 'safe'), range);
    assert.deepEqual(stillAt(`New. ${text}`, range.start, 'safe'), {
      start: range.start + 5,
      end: range.end + 5,
    });
    assert.equal(stillAt(`Be safe. ${text}`, range.start, 'safe'), null);
    assert.equal(stillAt('Gone.', range.start, 'safe'), null);
  });
});
