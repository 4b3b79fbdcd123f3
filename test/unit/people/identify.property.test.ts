import assert from 'node:assert/strict';
import fc from 'fast-check';
import { subjectNamed, type Subject } from '../../../src/core/people/identify/candidate.ts';
import { livedOn } from '../../../src/core/people/identify/dates.ts';
import { identify } from '../../../src/core/people/identify/identify.ts';
import type { ListedPerson } from '../../../src/core/people/lists/listPerson.ts';

const day = '1994-02-07';
const given = fc.constantFrom('Bill', 'William', 'W.', 'George', 'Ana', 'José', '');
const surname = fc.constantFrom('Clinton', 'Bush', 'Ruiz');
const title = fc.constantFrom(
  'President of the United States',
  'President',
  'Minister of Finance of Spain',
  'Senator for Texas',
  'Mayor',
  'Boxer',
);
const role = fc.constantFrom(
  null,
  'President',
  'former President',
  'Spanish finance minister',
  'Sen.',
  'mayor',
  'boxer',
  'company president',
);
/** Mostly of people of the time, in office then. */
const yearWithin = (min: number, max: number): fc.Arbitrary<string | null> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min, max }).map(String) },
    { weight: 1, arbitrary: fc.integer({ min: 1700, max: 2020 }).map(String) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
const name = fc.tuple(given, surname).map((words) => words.join(' ').trim());

const listed: fc.Arbitrary<ListedPerson> = fc.record({
  list: fc.record({
    id: fc.constantFrom('a', 'b'),
    title: fc.constant('A list'),
    licence: fc.constant(null),
    isNonCommercial: fc.boolean(),
    isSensitive: fc.boolean(),
    date: fc.constant('2026-01-01'),
    source: fc.constant(null),
  }),
  person: fc.record({
    id: fc.uuid(),
    name,
    aliases: fc.array(name, { maxLength: 2 }),
    born: yearWithin(1920, 1960),
    died: fc.oneof(fc.constant(null), yearWithin(1985, 2010)),
    offices: fc.array(
      fc.record({
        title,
        country: fc.constantFrom(null, 'us', 'es'),
        from: yearWithin(1975, 1996),
        to: yearWithin(1990, 2004),
      }),
      { maxLength: 2 },
    ),
    countries: fc.subarray(['us', 'es']),
    summary: fc.constant(null),
    wikidata: fc.constant(null),
    links: fc.constant([]),
  }),
});
const subject: fc.Arbitrary<Subject> = fc.record({
  names: name.map((one) => [one]),
  role,
  of: fc.constantFrom(null, 'Texas', 'the Teamsters'),
  isNear: fc.boolean().map((is) => () => is),
  heads: fc.boolean(),
  age: fc.option(fc.integer({ min: 1, max: 99 }), { nil: null }),
  named: fc.constant(new Set<string>()),
  born: fc.constant(null),
  wikidata: fc.constant(null),
});
/** Of so many a good number is taken. */
const runs = { numRuns: 500 };
const many = fc.array(listed, { maxLength: 3 });

describe('who of a list is meant, always', () => {
  it('is nobody of a sensitive list, nobody who was dead, and is not offered as well', () => {
    fc.assert(
      fc.property(subject, many, (who, candidates) => {
        const { taken, offered } = identify(who, candidates, day);
        if (!taken) return;
        assert.ok(!taken.list.isSensitive);
        assert.equal(livedOn(taken.person, day), 'yes');
        assert.deepEqual(offered, []);
        assert.ok(candidates.some(({ person }) => person === taken.person));
      }),
      runs,
    );
  });

  it('is nobody by a surname alone without a role', () => {
    fc.assert(
      fc.property(surname, many, (alone, candidates) => {
        const who = subjectNamed(alone);
        const full = candidates.filter(({ person }) => ![person.name, ...person.aliases].includes(alone));
        assert.equal(identify(who, full, day).taken, null);
      }),
      runs,
    );
  });

  it('is the same in whatever order the lists give them', () => {
    fc.assert(
      fc.property(subject, many, (who, candidates) => {
        const { taken } = identify(who, candidates, day);
        assert.equal(identify(who, candidates.toReversed(), day).taken?.person.id, taken?.person.id);
      }),
      runs,
    );
  });

  it('is nobody where another is the same in all that is known', () => {
    fc.assert(
      fc.property(subject, many, (who, candidates) => {
        const twins = candidates.flatMap((one) => [
          one,
          { ...one, person: { ...one.person, id: `${one.person.id}-2` } },
        ]);
        assert.equal(identify(who, twins, day).taken, null);
      }),
      runs,
    );
  });
});
