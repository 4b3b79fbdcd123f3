import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ListPerson } from '../../../../src/core/people/lists/listPerson.ts';
import { keysAskedBy, keysOfNames } from '../../../../src/core/people/lists/nameKeys.ts';
import { listInMemory } from '../../../../src/core/people/lists/referenceList.ts';
import { aboutList, listPerson } from './people.ts';

const mayMean = (listed: string, printed: string, countries: readonly string[] = []): boolean => {
  const keys = new Set(keysOfNames([listed], countries).map(({ key }) => key));
  return keysAskedBy(printed).some(({ key }) => keys.has(key));
};

describe('the keys of names', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Maria Cantwell', 'MARIA CANTWELL'],
    ['François Bayrou', 'Francois Bayrou'],
    ['Jørgen Ødegård', 'Jorgen Odegard'],
    ['William Jefferson Clinton', 'William Clinton'],
    ['Clinton, William J.', 'William Clinton'],
    ['Robert F. Kennedy, Jr.', 'Robert Kennedy'],
    ['Robert F. Kennedy', 'Robert Kennedy Jr.'],
    ['Martin Luther King', 'King, Martin Luther'],
    ['Viktor Orbán', 'Orbán Viktor'],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Kim Jong-un', 'Jong-un Kim'],
    ['Jean-Claude Juncker', 'Jean Claude Juncker'],
    ['Robert C. “Bobby” Scott', 'Bobby Scott'],
    ["William 'Bill' Clinton", 'Bill Clinton'],
    ['Robert F. Kennedy Junior', 'Robert Kennedy'],
    ['Ann Weber MP', 'Ann Weber'],
    ['J. Edgar Hoover', 'Edgar Hoover'],
    ['Edgar Hoover', 'J. Edgar Hoover'],
    ["Tip O'Neill", 'Tip O’Neill'],
    ['John Smith', 'J. Smith'],
    ['Maria Cantwell', 'Cantwell'],
    ['Ursula von der Leyen', 'von der Leyen'],
    ['Ursula von der Leyen', 'Leyen'],
    ['Robert De Niro', 'De Niro'],
    ['Владимир Путин', 'ПУТИН'],
    ['习近平', '习近平'],
  ];
  for (const [listed, printed] of same)
    it(`find ${listed} by ${printed}`, () => assert.ok(mayMean(listed, printed)));

  const different: readonly (readonly [string, string])[] = [
    ['Maria Cantwell', 'Maria Campbell'],
    ['John Smith', 'Jane Smith'],
    ['John Smith', 'K. Smith'],
    ['John Smith', 'John'],
    ['Sarah Jones', 'Van Jones'],
    ['William Jefferson Clinton', 'William Jefferson'],
    ['Dmitri Smith', 'Dimitri Smith'],
  ];
  for (const [listed, printed] of different)
    it(`do not find ${listed} by ${printed}`, () => assert.ok(!mayMean(listed, printed)));

  it('find who is called by the first word where the family name stands first', () => {
    assert.ok(mayMean('Xi Jinping', 'Xi', ['cn']));
    assert.ok(!mayMean('John Smith', 'John', ['us']));
  });

  it('are there for any text, and the text itself has them', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 8 })),
        (text) => {
          assert.equal(keysAskedBy(text).length > 0, keysOfNames([text]).length > 0);
          if (keysAskedBy(text).length > 0) assert.ok(mayMean(text, text));
        },
      ),
    );
  });

  it('are looked up where they stand', () => {
    const word = fc.constantFrom(
      'ann',
      'bo',
      'J.',
      'de',
      'von',
      'kim',
      'Ödön',
      'un-il',
      '“Bob”',
      'jr.',
      'cruz,',
    );
    const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, fc.constantFrom([], ['hu']), (listed, printed, countries) => {
        const own = keysOfNames([listed], countries);
        const asked = keysAskedBy(printed);
        const meets = (strictly: boolean) =>
          own.some(({ key, place }) =>
            asked.some(
              (one) =>
                one.key === key &&
                (!strictly ||
                  (one.place.surname === place.surname && (one.isLoose || one.place.given === place.given))),
            ),
          );
        assert.equal(meets(true), meets(false), `${listed} by ${printed}`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a list in memory', () => {
  const people = (count: number, nameOf: (nth: number) => string): ListPerson[] =>
    Array.from({ length: count }, (_, nth) => listPerson({ id: `p${nth}`, name: nameOf(nth) }));

  it('finds people by name and alias, each once', async () => {
    const jim = listPerson({ id: 'c', name: 'James E. Clyburn', aliases: ['Jim Clyburn', 'James Clyburn'] });
    const list = listInMemory(aboutList, [jim, listPerson({ id: 'd', name: 'Ann Weber' })]);
    assert.deepEqual(await list.candidates('Jim Clyburn'), [jim]);
    assert.deepEqual(await list.candidates('Clyburn'), [jim]);
    assert.deepEqual(await list.candidates('Jane Clyburn'), []);
    assert.deepEqual(await list.candidates(' — '), []);
  });

  it('offers fifty of one surname and, of more, nobody; by the whole name all', async () => {
    const name = (nth: number) => `Given${'abcdefghij'[nth % 10]}${'abcdefghij'[Math.floor(nth / 10)]} Weber`;
    const fifty = listInMemory(aboutList, people(50, name));
    assert.equal((await fifty.candidates('Weber')).length, 50);
    const more = listInMemory(aboutList, people(51, name));
    assert.deepEqual(await more.candidates('Weber'), []);
    assert.deepEqual(await more.candidates('G. Weber'), []);
    assert.equal((await more.candidates('Givenab Weber')).length, 1);
    const namesakes = listInMemory(
      aboutList,
      people(60, () => 'Ann Weber'),
    );
    assert.equal((await namesakes.candidates('Ann Weber')).length, 60);
  });
});
