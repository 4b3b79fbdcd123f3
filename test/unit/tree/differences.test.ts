import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Figure } from '../../../src/core/mentions/mentions.ts';
import type { Range } from '../../../src/core/model.ts';
import type { Review } from '../../../src/core/review/review.ts';
import type { Status } from '../../../src/core/review/statuses.ts';
import { differences } from '../../../src/features/claims/differences.ts';
import { nodesOf, type Node, type TreeOptions } from '../../../src/features/claims/nodes.ts';
import { rowOf } from '../../../src/features/claims/rows.ts';
import { annotated, named, reviewOf, suggested } from './reviews.ts';

const article = 'file:///desk/harbour.txt';
const text = 'The crane costs $4 million. The quay is 90 metres long.';
const crane = suggested('crane', 0, 27, null);
const quay = suggested('quay', 28, 55, null);
const annotations = [annotated('tide', 'open'), annotated('gate', 'checked', { verdict: 'confirmed' })];
const people = [named('ann-vos'), named('bo-lind')];
const annotationRef = { article, kind: 'annotation', key: 'tide' } as const;
const suggestionRef = { article, kind: 'suggestion', key: 'crane' } as const;
const desk = reviewOf({ text, annotations, suggestions: [crane, quay], people });

const now = '2026-11-23T10:00:00Z';
const all: TreeOptions = { grouping: 'order', openOnly: false, suggest: true, filter: '', now };

/** What is drawn again, by name; `all` where it is the whole tree. */
function drawn(
  was: Review,
  is: Review,
  changes: Partial<TreeOptions> = {},
  isDrawn: (node: Node) => boolean = () => true,
): 'all' | string[] {
  const options: TreeOptions = { ...all, ...changes };
  const found = differences(nodesOf(article, was, options), was, nodesOf(article, is, options), is, isDrawn);
  const nameOf = (node: NonNullable<typeof found>[number]) =>
    node.kind === 'group' ? node.name : 'key' in node ? node.key : node.kind;
  return found?.map(nameOf) ?? 'all';
}

describe('what of the tree is drawn again', () => {
  it('is nothing where each row says what it said, wherever its passage has moved to', () => {
    const before = 'A first line. ';
    const by = before.length;
    const moved = [suggested('crane', 0 + by, 27 + by, null), suggested('quay', 28 + by, 55 + by, null)];
    assert.deepEqual(
      drawn(desk, reviewOf({ text: before + text, annotations, suggestions: moved, people })),
      [],
    );
  });

  it('is the one row that says something else', () => {
    const [tide, gate] = annotations;
    const found = reviewOf({
      text,
      annotations: [annotated('tide', 'checked', { verdict: 'confirmed' }), gate],
      suggestions: [crane, quay],
      people,
    });
    assert.deepEqual(drawn(desk, found), ['tide']);
    const said = suggested('quay', 28, 55, 'Ann Vos');
    assert.deepEqual(
      drawn(desk, reviewOf({ text, annotations: [tide, gate], suggestions: [crane, said], people })),
      ['quay'],
    );
  });

  it('is no row that VS Code has not asked for yet, as below a folded heading', () => {
    const [tide] = annotations;
    const found = reviewOf({
      text,
      annotations: [tide, annotated('gate', 'open')],
      suggestions: [crane, suggested('quay', 28, 55, 'Ann Vos')],
      people,
    });
    assert.deepEqual(drawn(desk, found), ['gate', 'quay']);
    assert.deepEqual(
      drawn(desk, found, {}, ({ kind }) => kind !== 'suggestion'),
      ['gate'],
    );
  });

  it('is a heading with its rows where one of them comes or goes', () => {
    assert.deepEqual(drawn(desk, reviewOf({ text, annotations, suggestions: [quay], people })), [
      'Suggestions',
    ]);
    const [ann] = people;
    assert.deepEqual(
      drawn(desk, reviewOf({ text, annotations, suggestions: [crane, quay], people: [ann] })),
      ['People'],
    );
  });

  it('is all where rows without a heading come, go or change places, and where a heading does', () => {
    const [tide, gate] = annotations;
    const rest = { text, suggestions: [crane, quay], people };
    assert.equal(drawn(desk, reviewOf({ ...rest, annotations: [tide] })), 'all');
    assert.equal(drawn(desk, reviewOf({ ...rest, annotations: [gate, tide] })), 'all');
    assert.equal(drawn(desk, reviewOf({ text, annotations, people })), 'all');
  });

  it('is all where the people, closed over the first claim, stand open without one', () => {
    assert.equal(
      drawn(reviewOf({ people, annotations: [annotations[0]] }), reviewOf({ people, annotations: [] })),
      'all',
    );
  });

  it('is each row that says something else and no other, whatever has changed below it', () => {
    const from = <T>(...items: T[]) => fc.constantFrom(...items);
    const [tide] = annotations;
    const ended = {
      ...tide.annotation,
      sources: [{ source: 'a' }],
      summary: 'Of the crane and of what it is to cost the town in the end',
    };
    const things = {
      words: from(
        'The crane costs $4 million, Ann Vos said in June.',
        'The crane cost $4 million, Ann Vos said.',
      ),
      before: from('', 'A first line. '),
      annotation: from(tide.annotation, ended),
      status: from<Status>('open', 'checked', 're-check'),
      speaker: from(null, 'Ann Vos', 'Bo Lind'),
      figure: from('$4 million', '$4', null),
      person: from('Ann Vos', 'Vos', null),
      isLost: from(false, true),
      sources: from(reviewOf({}).sidecar.sources, [{ id: 'a', title: 'Accounts' }]),
    } as const;
    const desks = fc.record(things).map((thing): Review => {
      const all = thing.before + thing.words;
      const placeOf = (part: string): Range => ({
        start: all.indexOf(part),
        end: all.indexOf(part) + part.length,
      });
      const { speaker, status, annotation, figure, person, sources } = thing;
      const range = placeOf(thing.words);
      const place = { ...tide.place, status, range: thing.isLost ? null : range };
      const mention = { ...placeOf(person ?? ''), form: 'name' } as const;
      const review = reviewOf({
        text: all,
        annotations: [{ ...tide, annotation, status, speaker, place }],
        suggestions: [suggested('crane', range.start, range.end, speaker)],
        people: [named('Ann Vos', { mentions: person === null ? [] : [mention] })],
      });
      const money: Figure = { ...placeOf(figure ?? ''), kind: 'money', value: 4, unit: 'USD', hedge: null };
      const figures = figure === null ? [] : [money];
      return {
        ...review,
        mentions: { ...review.mentions, figures },
        sidecar: { ...review.sidecar, sources },
      };
    });
    fc.assert(
      fc.property(desks, desks, (was, is) => {
        const rowsIn = (review: Review) =>
          [annotationRef, suggestionRef].map((node) => JSON.stringify(rowOf(node, review)));
        const then = rowsIn(was);
        const changed = rowsIn(is).flatMap((row, nth) => (row === then[nth] ? [] : [['tide', 'crane'][nth]]));
        const found = drawn(was, is);
        assert.deepEqual(
          typeof found === 'string' ? found : found.filter((key) => key !== 'Ann Vos'),
          changed,
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
