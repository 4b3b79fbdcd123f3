import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  acceptAnswer,
  addNote,
  answerQuery,
  askQuery,
  bringAnswers,
  deleteNote,
  editNote,
  resolveThread,
  unresolveThread,
} from '../../../../src/core/review/decide/thread.ts';
import type { Decision, Who } from '../../../../src/core/review/decide/decision.ts';
import { editOf } from '../../../../src/core/review/decide/edit.ts';
import { queriesOf } from '../../../../src/core/review/queries.ts';
import type { Note } from '../../../../src/core/sidecar/schema.ts';
import { ann, annotationOf, checkedWith, decided, nobody, refusalOf, sidecarAfter, written } from './desk.ts';

const text = 'The quay is old. It was built in 1931.';
const bo: Who = { by: 'bo@example.org', at: '2026-11-23T11:00:00Z' };
const sidecarWith = (...notes: readonly string[]) =>
  `version: 1\nannotations:\n  - { id: a-1, kind: claim, selector: { exact: The quay is old }, notes: [${notes.join(', ')}] }\n`;

type Step = (
  checked: ReturnType<typeof checkedWith>,
  reviewed: ReturnType<typeof annotationOf>,
  notes: readonly Note[],
) => Decision;

function at(yaml: string, step: Step): Decision {
  const checked = checkedWith(text, yaml);
  const reviewed = annotationOf(checked, 'a-1');
  return step(checked, reviewed, reviewed.annotation.notes ?? []);
}
const after = (yaml: string, ...steps: readonly Step[]): string =>
  steps.reduce((source, step) => written(source, at(source, step)), yaml);
const notesIn = (yaml: string) => annotationOf(checkedWith(text, yaml), 'a-1').annotation.notes ?? [];
const statesIn = (yaml: string) => queriesOf(checkedWith(text, yaml).review).map(({ state }) => state);

const ask: Step = (checked, reviewed) =>
  askQuery(checked, reviewed, { to: 'reporter', text: 'How old?' }, ann);
const answer =
  (words: string, who: Who, nth = 0): Step =>
  (checked, reviewed, notes) =>
    answerQuery(checked, reviewed, notes[nth], words, who);
const accept =
  (nth: number, who: Who): Step =>
  (checked, reviewed, notes) =>
    acceptAnswer(checked, reviewed, notes[nth], who);

describe('a note', () => {
  it('goes to the end of the thread', () => {
    const notes = notesIn(
      after(sidecarWith('{ text: Asked. }'), (checked, reviewed) => addNote(checked, reviewed, 'Seen.', ann)),
    );
    assert.deepEqual(notes, [{ text: 'Asked.' }, { by: ann.by, at: ann.at, text: 'Seen.' }]);
  });

  const mine = '{ by: ann@example.org, at: 2026-11-20, text: Customs bais. }';
  const edit =
    (words: string, who: Who): Step =>
    (checked, reviewed, notes) =>
      editNote(checked, reviewed, notes[0], words, who);
  const remove =
    (who: Who): Step =>
    (checked, reviewed, notes) =>
      deleteNote(checked, reviewed, notes[0], who);

  it('is reworded by who wrote it, and by nobody else', () => {
    const [note] = notesIn(after(sidecarWith(mine), edit('Customs basis.', ann)));
    assert.deepEqual(note, { by: ann.by, at: '2026-11-20', text: 'Customs basis.' });
    assert.match(refusalOf(at(sidecarWith(mine), edit('No.', bo))), /of ann@example\.org/);
    assert.match(refusalOf(at(sidecarWith(mine), edit('No.', nobody))), /of ann@example\.org/);
    assert.match(refusalOf(at(sidecarWith('{ text: Seen. }'), edit('No.', ann))), /did not sign/);
    assert.equal(notesIn(after(sidecarWith('{ text: Seen. }'), edit('Yes.', nobody)))[0].text, 'Yes.');
    assert.deepEqual(
      decided(at(sidecarWith(mine), edit('Customs bais.', ann))).changes,
      [],
      'the same words',
    );
  });

  it('is taken out by who wrote it, and by nobody else', () => {
    const both = sidecarWith(mine, '{ text: Seen. }');
    assert.deepEqual(notesIn(after(both, remove(ann))), [{ text: 'Seen.' }]);
    assert.doesNotMatch(after(sidecarWith(mine), remove(ann)), /notes/, 'with the last one goes the key');
    assert.match(refusalOf(at(both, remove(bo))), /of ann@example\.org/);
  });

  it('is not touched where it reads otherwise by the time it is written', () => {
    const decision = decided(at(sidecarWith(mine), edit('Customs basis.', ann)));
    for (const now of [mine.replace('bais', 'bias'), '{ text: Another. }']) {
      const result = editOf(decision)(sidecarWith(now));
      assert.ok(!result.ok);
      assert.match(result.message, /not stand in the annotations file any more/);
    }
  });
});

describe('a query', () => {
  it('has an id that no other note has, also where one was taken out', () => {
    const ids = notesIn(after(sidecarWith(), ask, ask)).map(({ id }) => id);
    assert.deepEqual(ids, ['n-1', 'n-2']);
    const later = notesIn(after(sidecarWith('{ id: n-4, text: Ninety. }'), ask));
    assert.equal(later[1].id, 'n-5');
  });

  it('says whom it asks', () => {
    assert.deepEqual(notesIn(after(sidecarWith(), ask)), [
      { id: 'n-1', by: ann.by, at: ann.at, to: 'reporter', text: 'How old?' },
    ]);
    const nowhere: Step = (checked, reviewed) => askQuery(checked, reviewed, { to: ' ', text: 'Eh?' }, ann);
    assert.match(refusalOf(at(sidecarWith(), nowhere)), /whom/);
  });

  it('is closed by an answer that somebody accepted', () => {
    const answered = after(sidecarWith(), ask, answer('Ninety.', bo));
    assert.deepEqual(statesIn(answered), ['answered']);
    const closed = after(answered, accept(1, ann));
    assert.deepEqual(statesIn(closed), ['accepted']);
    assert.deepEqual(notesIn(closed)[1], {
      by: bo.by,
      at: bo.at,
      answers: 'n-1',
      accepted: { by: ann.by, at: ann.at },
      text: 'Ninety.',
    });
    assert.match(refusalOf(at(closed, accept(1, ann))), /already/);
    assert.match(refusalOf(at(closed, accept(0, ann))), /answers no query/);
  });

  it('of a hand-written file gets an id with its answer', () => {
    const notes = notesIn(after(sidecarWith('{ to: reporter, text: How old? }'), answer('Ninety.', bo)));
    assert.deepEqual([notes[0].id, notes[1].answers], ['n-1', 'n-1']);
  });

  it('is not answered where two have its id', () => {
    const twice = sidecarWith('{ id: n-1, to: reporter, text: Old? }', '{ id: n-1, to: editor, text: Cut? }');
    const asked = twice.replace('{ id: n-1, to: editor', '{ id: n-2, to: editor');
    const result = editOf(decided(at(asked, answer('Yes.', bo))))(twice);
    assert.ok(!result.ok);
    assert.match(result.message, /Two notes of this thread have the id n-1/);
  });

  it('waits again where an answer comes after the accepted one', () => {
    const closed = after(
      sidecarWith(),
      ask,
      answer('Ninety.', bo),
      accept(1, { ...ann, at: '2026-11-23T12:00:00Z' }),
    );
    const corrected = after(closed, answer('Eighty.', { ...bo, at: '2026-11-24T09:00:00Z' }));
    assert.deepEqual(statesIn(corrected), ['answered']);
    const again = after(corrected, accept(2, { ...ann, at: '2026-11-24T10:00:00Z' }));
    assert.deepEqual(statesIn(again), ['accepted']);
    const both = after(
      sidecarWith(),
      ask,
      answer('A few.', bo),
      answer('Ninety.', bo),
      accept(1, { ...ann, at: '2026-11-25' }),
    );
    assert.deepEqual(statesIn(both), ['accepted'], 'whoever accepts the first has the second before them');
  });

  it('stays with its answer: both are no longer reworded in silence', () => {
    const answered = after(sidecarWith(), ask, answer('Ninety.', bo));
    const reword: Step = (checked, reviewed, notes) => editNote(checked, reviewed, notes[0], 'How new?', ann);
    const drop: Step = (checked, reviewed, notes) => deleteNote(checked, reviewed, notes[0], ann);
    assert.match(refusalOf(at(answered, reword)), /has an answer/);
    assert.match(refusalOf(at(answered, drop)), /has an answer/);
    const closed = after(answered, accept(1, ann));
    const other: Step = (checked, reviewed, notes) => editNote(checked, reviewed, notes[1], 'Eighty.', bo);
    assert.deepEqual(statesIn(after(closed, other)), ['answered'], 'accepted were other words');
  });

  it('about the whole article is answered there', () => {
    const yaml = 'version: 1\narticle:\n  notes: [{ id: n-1, to: reporter, text: When? }]\n';
    const checked = checkedWith(text, yaml);
    const [query] = queriesOf(checked.review);
    const brought = bringAnswers(
      checked,
      [{ annotation: null, query: query.note, text: 'May.', by: 'reporter' }],
      bo.at,
    );
    assert.deepEqual(sidecarAfter(yaml, brought).article?.notes?.[1], {
      by: 'reporter',
      at: bo.at,
      answers: 'n-1',
      text: 'May.',
    });
  });
});

describe('a thread', () => {
  const resolve: Step = (checked, reviewed) => resolveThread(checked, reviewed, ann);
  const resolvedIn = (yaml: string) => annotationOf(checkedWith(text, yaml), 'a-1').annotation.resolved;

  it('is resolved by somebody, and opened again', () => {
    const resolved = after(sidecarWith('{ text: Seen. }'), resolve);
    assert.deepEqual(resolvedIn(resolved), { by: ann.by, at: ann.at });
    assert.match(refusalOf(at(resolved, resolve)), /already/);
    assert.equal(
      resolvedIn(after(resolved, (checked, reviewed) => unresolveThread(checked, reviewed))),
      undefined,
    );
    assert.equal(resolvedIn(after(resolved, ask)), undefined, 'whoever asks opens it');
  });

  it('is not resolved while a query of it waits', () => {
    const asked = after(sidecarWith(), ask);
    assert.match(refusalOf(at(asked, resolve)), /reporter has no answer yet/);
    const answered = after(asked, answer('Ninety.', bo));
    assert.match(refusalOf(at(answered, resolve)), /not accepted yet/);
    assert.ok(resolvedIn(after(answered, accept(1, ann), resolve)));
  });

  it('never loses or changes a note of somebody else, whatever one does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ does: fc.nat({ max: 7 }), who: fc.boolean(), nth: fc.nat({ max: 5 }) }), {
          maxLength: 14,
        }),
        (steps) => {
          let yaml = sidecarWith('{ by: cy, text: Mind the count. }');
          for (const [turn, { does, who: isAnn, nth }] of steps.entries()) {
            const who = { ...(isAnn ? ann : bo), at: `2026-11-23T10:${String(turn).padStart(2, '0')}:00Z` };
            const before = notesIn(yaml);
            const decision = at(yaml, (checked, reviewed, notes) => {
              const note = notes[Math.min(nth, notes.length - 1)];
              const words = `Turn ${String(turn)}`;
              switch (does) {
                case 0:
                  return addNote(checked, reviewed, words, who);
                case 1:
                  return askQuery(checked, reviewed, { to: 'reporter', text: words }, who);
                case 2:
                case 3:
                  return note.to === undefined
                    ? { refused: 'it asks nothing' }
                    : answerQuery(checked, reviewed, note, words, who);
                case 4:
                  return acceptAnswer(checked, reviewed, note, who);
                case 5:
                  return editNote(checked, reviewed, note, words, who);
                case 6:
                  return deleteNote(checked, reviewed, note, who);
                default:
                  return resolveThread(checked, reviewed, who);
              }
            });
            if ('refused' in decision) continue;
            yaml = written(yaml, decision);
            const others = (notes: readonly Note[]) =>
              notes.filter(({ by }) => by !== who.by).map((note) => ({ ...note, accepted: undefined }));
            assert.deepEqual(others(notesIn(yaml)), others(before));
            const ids = notesIn(yaml).flatMap(({ id }) => id ?? []);
            assert.equal(new Set(ids).size, ids.length, yaml);
            for (const note of notesIn(yaml))
              if (note.answers !== undefined) assert.ok(ids.includes(note.answers), yaml);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
