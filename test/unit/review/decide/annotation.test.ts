import assert from 'node:assert/strict';
import { restoreSuggestions } from '../../../../src/core/review/decide/add.ts';
import {
  addSource,
  addSources,
  assign,
  deleteAnnotations,
  editSummary,
  setPriority,
  setSpeaker,
  settleConflict,
} from '../../../../src/core/review/decide/annotation.ts';
import { takesRating } from '../../../../src/core/review/decide/beforehand.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { annotationAfter, annotationOf, checkedWith, sidecarAfter, written } from './desk.ts';

const text = 'The quay is old. The quay was built in 1931.';
const yaml = `version: 1
people: [{ id: ana, name: Ana Ruiz }]
annotations:
  - { id: a-1, kind: claim, selector: { exact: The quay is old }, speaker: a clerk, summary: Its age, sources: [{ title: Deed }] }
  - { id: a-2, kind: note, selector: { exact: built in 1931 } }
dismissed:
  - { kind: claim, exact: The quay is old }
  - { kind: claim, exact: The quay was built }
`;
const checked = checkedWith(text, yaml);
const reviewed = annotationOf(checked, 'a-1');

describe('what an annotation says', () => {
  it('has one speaker: an id on file, or words, or the article itself', () => {
    const speakerAfter = (speaker: Parameters<typeof setSpeaker>[2]) => {
      const after = annotationAfter(yaml, setSpeaker(checked, reviewed, speaker));
      return [after.person, after.speaker];
    };
    assert.deepEqual(speakerAfter({ person: 'ana' }), ['ana', undefined]);
    assert.deepEqual(speakerAfter({ speaker: 'the mayor' }), [undefined, 'the mayor']);
    assert.deepEqual(speakerAfter({}), [undefined, undefined]);
  });

  it('has a summary, or none', () => {
    const summaryAfter = (summary: string | null) =>
      annotationAfter(yaml, editSummary(checked, reviewed, summary)).summary;
    assert.equal(summaryAfter('How old it is'), 'How old it is');
    assert.equal(summaryAfter(null), undefined);
  });

  it('has sources in the order in which they came', () => {
    const after = annotationAfter(yaml, addSource(checked, reviewed, { title: 'Map' }));
    assert.deepEqual(after.sources, [{ title: 'Deed' }, { title: 'Map' }]);
  });

  it('names a source that is filed along with it, once', () => {
    const filed = { id: 'map', title: 'Map', via: 'document' } as const;
    const after = sidecarAfter(
      yaml,
      addSource(checked, reviewed, { source: 'map', says: 'supports' }, filed),
    );
    assert.deepEqual(after.annotations[0].sources, [{ title: 'Deed' }, { source: 'map', says: 'supports' }]);
    assert.deepEqual(after.sources, [filed]);
  });

  it('has several sources that came at once, each filed', () => {
    const entry = { id: 'deed', title: 'Deed of 1931' };
    const given = [
      { evidence: { source: 'deed' }, filed: entry },
      { evidence: { title: 'Map' }, filed: null },
    ];
    const { sources, annotations } = sidecarAfter(yaml, addSources(checked, reviewed, given));
    assert.deepEqual(annotations[0].sources, [{ title: 'Deed' }, { source: 'deed' }, { title: 'Map' }]);
    assert.deepEqual(sources, [entry]);
  });

  it('goes with it, and with nothing else, where it is deleted', () => {
    const { annotations } = sidecarAfter(yaml, deleteAnnotations(checked, [reviewed]));
    assert.deepEqual(
      annotations.map(({ id }) => id),
      ['a-2'],
    );
  });

  it('goes with others in one go, with or without ids', () => {
    const bare = yaml.replace(/id: a-[12], /g, '').replace(/- id: a-[12]\n {4}/g, '- ');
    const all = checkedWith(text, bare);
    assert.deepEqual(sidecarAfter(bare, deleteAnnotations(all, all.review.annotations)).annotations, []);
  });

  it('is to be checked as soon and by whom it is said of several at once, and medium is what needs no word', () => {
    const all = checked.review.annotations;
    const urgent = sidecarAfter(yaml, setPriority(checked, all, 'high')).annotations;
    assert.deepEqual(
      urgent.map(({ priority }) => priority),
      ['high', 'high'],
    );
    const marked = yaml.replace('summary: Its age', 'summary: Its age, priority: low');
    const one = checkedWith(text, marked);
    const usual = annotationAfter(marked, setPriority(one, [annotationOf(one, 'a-1')], 'medium'));
    assert.equal(usual.priority, undefined);
    const given = written(yaml, assign(checked, all, 'foreign-desk'));
    const desk = checkedWith(text, given);
    assert.deepEqual(
      desk.review.annotations.map(({ annotation }) => annotation.assignee),
      ['foreign-desk', 'foreign-desk'],
    );
    const taken = sidecarAfter(given, assign(desk, [annotationOf(desk, 'a-2')], null)).annotations;
    assert.deepEqual(
      taken.map(({ assignee }) => assignee),
      ['foreign-desk', undefined],
    );
  });

  it('is that of the side which somebody chose in a conflict', () => {
    const merged = `${yaml}conflicts:\n  - { annotation: a-1, field: summary, ours: Its age, theirs: Its years }\n`;
    const [conflict] = readSidecar(merged).value.conflicts;
    const after = (choice: 'ours' | 'theirs') => sidecarAfter(merged, settleConflict(conflict, choice));
    assert.equal(after('theirs').annotations[0].summary, 'Its years');
    assert.equal(after('ours').annotations[0].summary, 'Its age');
    assert.deepEqual(after('theirs').conflicts, []);
  });
});

describe('suggestions that were waved away', () => {
  it('come back, those that were asked for', () => {
    const [first] = checked.review.sidecar.dismissed;
    assert.deepEqual(
      sidecarAfter(yaml, restoreSuggestions([first])).dismissed.map(({ exact }) => exact),
      ['The quay was built'],
    );
  });
});

describe('before anything is asked', () => {
  it('only what somebody asserts takes a rating', () => {
    const kinds = ['claim', 'quote', 'figure', 'note'] as const;
    assert.deepEqual(kinds.map(takesRating), [true, true, false, false]);
  });
});
