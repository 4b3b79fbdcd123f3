import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFolderRules } from '../../../src/core/sidecar/rules/read.ts';
import {
  leavesOpen,
  offeredRatings,
  ratingRank,
  ratingRanks,
  usualScale,
} from '../../../src/core/sidecar/rules/scale.ts';
import { usualRatings } from '../../../src/core/model.ts';
import { scaleOf } from '../scales.ts';

/** What is wrong with ratings, each on a line: where, and in which words. */
function problemsOf(...ratings: readonly string[]) {
  const source = `version: 1\nratings:\n${ratings.map((rating) => `  - ${rating}\n`).join('')}`;
  const { issues, scale } = readFolderRules(source);
  return {
    scale,
    issues: issues.map(({ code, message, range }) => [
      code,
      source.slice(range.start, range.end),
      message.split(':')[0],
    ]),
  };
}

const usualRanks = ['top', 'upper', 'middle', 'lower', 'bottom', 'open'];

describe('the scale of ratings of a folder', () => {
  it('is read with all that it says, in its order', () => {
    const scale = scaleOf(
      '{ id: pants-on-fire, label: Pants on Fire!, value: -1, icon: flame, colour: red }',
      '{ id: true, label: True, value: 2.5 }',
      '{ id: open, label: Offen }',
    );
    assert.deepEqual(scale.own, [
      { id: 'pants-on-fire', label: 'Pants on Fire!', value: -1, icon: 'flame', colour: 'red' },
      { id: 'true', label: 'True', value: 2.5 },
      { id: 'open', label: 'Offen' },
    ]);
    assert.equal(scale.isWhole, true);
  });

  it('is the usual one where the folder says none', () => {
    for (const source of ['', 'version: 1\n', 'version: 1\nratings: []\n', 'version: 1\nratings:\n'])
      assert.deepEqual(readFolderRules(source).scale, usualScale, source);
    assert.deepEqual(offeredRatings(usualScale), usualRatings);
    assert.deepEqual(
      usualRatings.map((id) => ratingRank(id, usualScale)),
      usualRanks,
    );
  });

  it('is told what is wrong at its place, and holds without that', () => {
    assert.deepEqual(problemsOf('{ id: Half True, label: x }').issues, [
      ['invalid-value', 'Half True', 'id'],
    ]);
    assert.deepEqual(problemsOf('{ id: a }').issues, [['missing-field', 'id', 'ratings']]);
    assert.deepEqual(problemsOf('{ id: a, label: "two\\nlines" }').issues, [
      ['invalid-value', '"two\\nlines"', 'label'],
    ]);
    const { scale, issues } = problemsOf(
      '{ id: a, label: A, value: "3", icon: "sync~spin", colour: "#ff0000" }',
      '{ id: a, label: Again }',
      '{ id: b, label: B, colour: charts.red }',
    );
    assert.deepEqual(issues, [
      ['invalid-value', '"3"', 'value'],
      ['invalid-value', '"sync~spin"', 'icon'],
      ['invalid-value', '"#ff0000"', 'colour'],
      [
        'duplicate-rating-id',
        'a',
        'Another rating above has the id a too, and that one holds. Give this one an id of its own.',
      ],
      ['invalid-value', 'charts.red', 'colour'],
    ]);
    assert.deepEqual(scale.own, [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ]);
  });

  it('knows that a part of it could not be read', () => {
    assert.equal(problemsOf('{ id: a, label: A }', '{ id: B, label: B }').scale.isWhole, false);
    assert.equal(problemsOf('{ id: a, label: A }', '{ id: b }').scale.isWhole, false);
    assert.equal(
      problemsOf('{ id: a, label: A, colour: pink }').scale.isWhole,
      true,
      'a rating all the same',
    );
    assert.equal(readFolderRules('version: 1\nratings: mine\n').scale.isWhole, false);
    assert.equal(readFolderRules('ratings: [').scale.isWhole, false);
    assert.equal(
      readFolderRules('version: 1\nratings: [{ id: a, label: A }]\nlists: 3\n').scale.isWhole,
      true,
    );
  });

  it('takes no name of an icon or id that could be anything else', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (word) => {
        const { scale } = problemsOf(
          `{ id: x, label: X, icon: ${JSON.stringify(word)} }`,
          `{ id: ${JSON.stringify(word)}, label: Y }`,
        );
        for (const { icon, id } of scale.own) {
          if (icon !== undefined) assert.match(icon, /^[a-z-]+$/);
          assert.match(id, /^[a-z0-9-]+$/);
        }
      }),
    );
  });

  it('puts its ratings in a row by their values, whatever these are', () => {
    const ranks = (...values: readonly string[]) => {
      const scale = scaleOf(
        ...values.map((value, nth) => `{ id: r${String(nth)}, label: R${String(nth)}${value} }`),
      );
      return scale.own.map(({ id }) => ratingRank(id, scale));
    };
    assert.deepEqual(
      ranks(', value: 5', ', value: 4', ', value: 3', ', value: 2', ', value: 1', ''),
      usualRanks,
    );
    assert.deepEqual(ranks(', value: -1', ', value: -4', ', value: -3'), ['top', 'bottom', 'lower']);
    assert.deepEqual(ranks(', value: 0'), ['middle'], 'of one step nothing is higher');
  });

  it('means by a usual rating what it says itself, else what it always meant', () => {
    const scale = scaleOf(
      '{ id: misleading, label: Misleading, value: 1 }',
      '{ id: ok, label: OK, value: 2 }',
    );
    assert.equal(ratingRank('misleading', scale), 'bottom');
    assert.equal(ratingRank('mostly-true', scale), 'upper');
    assert.equal(ratingRank('mostly', scale), null);
    assert.equal(ratingRank('toString', scale), null);
    assert.deepEqual(offeredRatings(scale), ['misleading', 'ok']);
  });

  it('leaves open what has no number, and what nobody knows', () => {
    const scale = scaleOf('{ id: tbd, label: To be decided }', '{ id: ok, label: OK, value: 0 }');
    const open = ['tbd', 'ok', 'unproven', 'true', 'ture'].filter((id) => leavesOpen(id, scale));
    assert.deepEqual(open, ['tbd', 'unproven', 'ture']);
  });

  it('has one rank for any rating', () => {
    const value = fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 8 }), (values) => {
        const own = values.map((one, nth) => ({
          id: `r${String(nth)}`,
          label: 'R',
          ...(one === undefined ? {} : { value: one }),
        }));
        const places = own.map(({ id, value: at }) => {
          const rank = ratingRank(id, { own, isWhole: true });
          assert.ok(rank);
          return { at, place: ratingRanks.indexOf(rank) };
        });
        for (const one of places)
          for (const other of places)
            if (one.at !== undefined && other.at !== undefined && one.at > other.at)
              assert.ok(
                one.place < other.place ||
                  (one.place === 1 && other.place === 1) ||
                  (one.place === 3 && other.place === 3),
              );
      }),
    );
  });
});
