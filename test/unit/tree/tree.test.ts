import assert from 'node:assert/strict';
import type { Review } from '../../../src/core/review/review.ts';
import { idOf, nodesOf, type Node, type TreeOptions } from '../../../src/features/claims/nodes.ts';
import { treeOf } from '../../../src/features/claims/tree.ts';
import { annotated, disagreeing, named, reviewOf, suggested } from './reviews.ts';

const article = 'file:///desk/harbour.txt';
const now = '2026-11-23T10:00:00Z';
const all: TreeOptions = { grouping: 'order', openOnly: false, suggest: true, filter: '', now };

const nodesIn = (review: Review, options: Partial<TreeOptions> = {}): Node[] =>
  nodesOf(article, review, { ...all, ...options });

/** A node in a line: its key; a group with what is under it. */
const shown = (node: Node): string =>
  node.kind === 'group'
    ? `${node.name}: ${node.children.map(shown).join(', ')}`
    : node.kind === 'conflict'
      ? `conflict ${String(node.index)}`
      : node.kind === 'article'
        ? node.path
        : node.key;

const outline = (review: Review, options: Partial<TreeOptions> = {}): string[] =>
  nodesIn(review, options).map(shown);

const desk = reviewOf({
  text: 'The crane costs $4 million.',
  annotations: [
    annotated('crane', 'open', { speaker: 'Ann Vos' }),
    annotated('quay', 'checked', { verdict: 'confirmed' }),
    annotated('tide', 're-check', { verdict: 'confirmed', speaker: 'Ann Vos' }),
    annotated('gate', 'cut', { verdict: 'confirmed' }),
    annotated('rail', 'to fix', { verdict: 'needs-correction', speaker: 'Bo Lind' }),
    annotated('dock', 'lost'),
    annotated('shed', 'fixed', { verdict: 'needs-correction' }),
    annotated('pier', 'checked', { verdict: 'confirmed', speaker: 'Ann Vos' }),
  ],
  suggestions: [suggested('The crane costs $4 million.', 0, 27, null)],
  people: [named('ann-vos'), named('bo-lind')],
});

describe('the tree of claims', () => {
  it('lists what is annotated in article order, then suggestions, then people', () => {
    assert.deepEqual(outline(desk), [
      ...['crane', 'quay', 'tide', 'gate', 'rail', 'dock', 'shed', 'pier'],
      'Suggestions: The crane costs $4 million.',
      'People: ann-vos, bo-lind',
    ]);
  });

  it('groups by speaker in the order in which they first speak', () => {
    assert.deepEqual(outline(desk, { grouping: 'speaker' }).slice(0, 3), [
      'Ann Vos: crane, tide, pier',
      'The article itself: quay, gate, dock, shed',
      'Bo Lind: rail',
    ]);
  });

  it('groups by finding, what may hold no longer first, what was cut last', () => {
    assert.deepEqual(outline(desk, { grouping: 'finding' }).slice(0, 7), [
      'Lost: dock',
      'Re-check: tide',
      'Fixed, to confirm: shed',
      'No finding yet: crane',
      'Confirmed: quay, pier',
      'Needs correction: rail',
      'Cut: gate',
    ]);
  });

  it('groups by what is to do, what cannot wait first', () => {
    assert.deepEqual(outline(desk, { grouping: 'work' }), [
      'Needs Attention: tide, dock, shed',
      'To Fix: rail',
      'Open: crane',
      'Done: quay, gate, pier',
      'Suggestions: The crane costs $4 million.',
      'People: ann-vos, bo-lind',
    ]);
  });

  it('counts among what needs attention a query that waits, figures that disagree, and what a merge left', () => {
    const query = { id: 'n-1', to: 'reporter', text: 'Which count?' };
    const accepted = { answers: 'n-1', accepted: { by: 'ann' }, text: 'Customs basis.' };
    const review = reviewOf({
      text: '12 of 30',
      annotations: [
        annotated('asks', 'checked', { verdict: 'confirmed', notes: [query] }),
        annotated('answered', 'checked', { verdict: 'confirmed', notes: [query, accepted] }),
        annotated('cut', 'cut', { notes: [query] }),
      ],
      relations: [disagreeing('share'), disagreeing('quiet', { severity: null })],
      conflicts: [{ field: 'title' }],
    });
    const attention = 'Needs Attention: conflict 0, share, asks';
    assert.deepEqual(outline(review, { grouping: 'work' }), [attention, 'Done: answered, cut']);
    assert.deepEqual(outline(review, { grouping: 'work', openOnly: true }), [attention]);
  });

  it('has a row for each who has not answered in time, and none for who has or whose time is not over', () => {
    const responses = [
      { person: 'Jane Roe', deadline: '2026-11-24' },
      { person: 'Ann Vos', deadline: '2026-11-20', says: 'No comment.' },
      { person: 'Bo Lind', deadline: '2026-11-22' },
      { person: 'The county' },
    ];
    const review = reviewOf({
      annotations: [annotated('quay', 'checked', { verdict: 'confirmed' })],
      responses,
    });
    const done = 'Done: quay';
    assert.deepEqual(outline(review, { grouping: 'work', openOnly: true }), ['Needs Attention: 2']);
    assert.deepEqual(outline(review), ['Responses Overdue: 2', 'quay']);
    const later = { grouping: 'work', now: '2026-11-25T00:00:00-08:00' } as const;
    assert.deepEqual(outline(review, later), ['Needs Attention: 0, 2', done]);
    assert.deepEqual(outline(review, { grouping: 'work', filter: 'lind' }), ['Needs Attention: 2']);
    assert.deepEqual(outline(review, { grouping: 'work', now: '2026-11-22T23:00:00+01:00' }), [done]);
  });

  it('groups by who is to check it, nobody last, and by how soon', () => {
    const review = reviewOf({
      annotations: [
        annotated('tide', 'open', { priority: 'low' }),
        annotated('gate', 'open', { assignee: 'ann', priority: 'high' }),
        annotated('rail', 'open', { assignee: 'bo' }),
        annotated('quay', 'open', { assignee: 'ann', priority: 'medium' }),
      ],
    });
    assert.deepEqual(outline(review, { grouping: 'assignee' }), [
      'ann: gate, quay',
      'bo: rail',
      'Nobody assigned: tide',
    ]);
    assert.deepEqual(outline(review, { grouping: 'priority' }), [
      'High Priority: gate',
      'Medium Priority: rail, quay',
      'Low Priority: tide',
    ]);
  });

  it('shows only what holds each of the words typed, wherever they stand in passage, finding, speaker or notes', () => {
    const noted = annotated('noted', 'open', { notes: [{ by: 'Renée', text: 'The mayor’s figure' }] });
    const review = { ...desk, annotations: [...desk.annotations, noted] };
    const rows = (filter: string) => outline(review, { filter });
    assert.deepEqual(rows('vos'), ['crane', 'tide', 'pier', 'People: ann-vos']);
    assert.deepEqual(rows('VOS confirmed'), ['tide', 'pier']);
    assert.deepEqual(rows("renee mayor's"), ['noted']);
    assert.deepEqual(rows('$4 million'), ['Suggestions: The crane costs $4 million.']);
    assert.deepEqual(rows('bo-lind'), ['People: bo-lind']);
    assert.deepEqual(rows('nobody says this'), []);
    assert.deepEqual(rows('  '), outline(review));
  });

  it('leaves out what needs nobody any more, and people, where only open work is asked for', () => {
    assert.deepEqual(outline(desk, { openOnly: true }), [
      ...['crane', 'tide', 'rail', 'dock', 'shed'],
      'Suggestions: The crane costs $4 million.',
    ]);
  });

  it('leaves out suggestions where the user wants none', () => {
    assert.ok(!outline(desk, { suggest: false }).some((line) => line.startsWith('Suggestions')));
  });

  it('folds suggestions only where they are more than thirty', () => {
    const isOpen = (count: number): boolean | undefined => {
      const suggestions = Array.from({ length: count }, (_, index) => suggested(`s${index}`, 0, 5, null));
      const [first] = nodesIn(reviewOf({ text: 'Words.', suggestions }));
      return first.kind === 'group' ? first.isOpen : undefined;
    };
    assert.equal(isOpen(30), true);
    assert.equal(isOpen(31), false);
  });

  it('puts what a merge left open before everything', () => {
    const merged = reviewOf({
      annotations: [annotated('crane', 'open')],
      conflicts: [{ annotation: 'crane', field: 'verdict' }, { field: 'title' }],
    });
    assert.deepEqual(outline(merged), ['Merge Conflicts: conflict 0, conflict 1', 'crane']);
  });

  it('is empty, for the words of welcome, where nothing is open of what is filtered', () => {
    const done = reviewOf({
      annotations: [annotated('quay', 'checked')],
      people: [named('ann-vos')],
    });
    assert.deepEqual(outline(done, { openOnly: true }), []);
    assert.deepEqual(outline(reviewOf({})), []);
  });

  it('folds the people away under claims, and shows them open where there is nothing else', () => {
    const isOpen = (review: Review) => {
      const last = nodesIn(review).at(-1);
      return last?.kind === 'group' && last.isOpen;
    };
    assert.equal(isOpen(desk), false);
    assert.equal(isOpen(reviewOf({ people: [named('ann-vos')] })), true);
  });

  it('gives each row an id of its own, which stays when others come and go', () => {
    const idsIn = (review: Review) =>
      nodesIn(review).flatMap((node) => [node, ...(node.kind === 'group' ? node.children : [])].map(idOf));
    const before = idsIn(desk);
    assert.equal(new Set(before).size, before.length);
    const more = idsIn({ ...desk, annotations: [annotated('new', 'open'), ...desk.annotations] });
    assert.deepEqual(
      more.filter((id) => !id.endsWith(' new')),
      before,
    );
  });

  it('tells rows of one key apart by what they are and by their article', () => {
    const key = 'ann-vos';
    const nodes: Node[] = [
      { article, kind: 'annotation', key },
      { article, kind: 'person', key },
      { article: 'file:///desk/other.txt', kind: 'person', key },
    ];
    assert.equal(new Set(nodes.map(idOf)).size, nodes.length);
  });

  it('finds a row and the group it is in, whoever made the node that asks', () => {
    const tree = treeOf(nodesIn(desk, { grouping: 'speaker' }));
    const found = tree.find({ article, kind: 'annotation', key: 'rail' });
    assert.deepEqual(found, { article, kind: 'annotation', key: 'rail' });
    assert.equal(tree.parentOf(found)?.name, 'Bo Lind');
    assert.equal(tree.parentOf({ article, kind: 'person', key: 'ann-vos' })?.name, 'People');
    assert.equal(tree.find({ article, kind: 'annotation', key: 'gone' }), undefined);
  });

  it('knows no parent of what stands at the top', () => {
    const tree = treeOf(nodesIn(desk));
    const node = tree.find({ article, kind: 'annotation', key: 'crane' });
    assert.ok(node);
    assert.equal(tree.parentOf(node), undefined);
  });
});
