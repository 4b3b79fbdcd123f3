import assert from 'node:assert/strict';
import type { ListedPerson, ListPerson } from '../../../src/core/people/lists/listPerson.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';
import { keepName } from '../../../src/core/review/decide/add.ts';
import { editOf } from '../../../src/core/review/decide/edit.ts';
import { article, checkedOf, slipsIn, toldOf } from './slipsIn.ts';

const listedPerson = (person: Pick<ListPerson, 'name' | 'aliases'>): ListedPerson => ({
  list: {
    id: 'mayors', title: 'Mayors', licence: 'CC0 1.0', isNonCommercial: false, isSensitive: false, date: '2024-01-15',
    source: null,
  },
  person: {
    id: 'p-7', born: null, died: null, offices: [], countries: [], summary: null, wikidata: null, links: [], ...person,
  },
}); // prettier-ignore

const text = article(
  'Mayor Helen Bensten presented the plan on Monday. It will cost $14 million, Bensten said.',
);

describe('a name beside what is on file', () => {
  it('is told of where it differs from an entry of the sidecar that nobody else has', () => {
    const yaml = 'people:\n  - { id: helen-bentsen, name: Helen Bentsen }\n';
    const [slip] = slipsIn(text, { yaml });
    assert.equal(slip.code, 'name-spelling');
    assert.deepEqual(slip.other, { words: 'Helen Bentsen', range: null, entry: 'helen-bentsen' });
  });

  it('is left alone where the entry has it as an alias, or has another office', () => {
    for (const rest of ['aliases: [Helen Bensten]', 'role: Goalkeeper'])
      assert.deepEqual(toldOf(text, { yaml: `people:\n  - { id: h, name: Helen Bentsen, ${rest} }\n` }), []);
  });

  it('is told of beside the registry only where the roles have a word in common', () => {
    const registry = (role?: string): SidecarPerson[] => [
      { id: 'h', name: 'Helen Bentsen', ...(role === undefined ? {} : { role }) },
    ];
    assert.deepEqual(toldOf(text, { registry: registry('Mayor of Avery') }), [
      'name-spelling: Helen Bensten / Helen Bentsen',
    ]);
    assert.deepEqual(toldOf(text, { registry: registry('Goalkeeper') }), []);
    assert.deepEqual(toldOf(text, { registry: registry() }), []);
  });

  it('is told of with other accents than its own entry, and not with those of an alias', () => {
    const moulin = article('The engineer Francois Moulin drew the wall.');
    const yaml = (rest = '') => `people:\n  - { id: f, name: François Moulin${rest} }\n`;
    assert.deepEqual(toldOf(moulin, { yaml: yaml() }), ['name-accent: Francois Moulin / François Moulin']);
    assert.deepEqual(toldOf(moulin, { yaml: yaml(', aliases: [Francois Moulin]') }), []);
  });

  describe('that was taken by an answer', () => {
    const listed = (name: string, ...aliases: string[]): ListedPerson[] => [listedPerson({ name, aliases })];
    const yaml = 'people:\n  - { id: h, name: Helen Bensten, listed: mayors/p-7 }\n';

    it('is told of where a letter or two, or the order, is another than in the list', () => {
      assert.deepEqual(toldOf(text, { yaml, listed: listed('Helen Ruth Bentsen') }), [
        'name-spelling: Helen Bensten / Helen Ruth Bentsen',
      ]);
      assert.deepEqual(toldOf(text, { yaml, listed: listed('Bensten Helen') }), [
        'name-order: Helen Bensten / Bensten Helen',
      ]);
    });

    it('is left alone where the list has it so as well, or another name altogether', () => {
      for (const [name, alias] of [
        ['Helen Ruth Bensten', 'Helen Bentsen'],
        ['Helen Bentsen', 'Helen Bensten'],
        ['Helen Marlow', 'Helen Ruth Marlow'],
      ])
        assert.deepEqual(toldOf(text, { yaml, listed: listed(name, alias) }), [], name);
    });
  });

  it('is left alone in a form that was checked', () => {
    const moulin = article('The engineer Francois Moulin drew the wall.');
    const yaml = 'people:\n  - { id: f, name: François Moulin, checked: [Francois Moulin] }\n';
    assert.deepEqual(toldOf(moulin, { yaml }), []);
  });
});

describe('a name that is kept as printed', () => {
  it('is not told of again, also where text was put in before it', () => {
    const two = article(
      'Mayor Helen Bentsen presented the plan on Monday.',
      'The council will hear Helen Bensten again in May.',
    );
    const checked = checkedOf(two);
    const decision = keepName(checked, checked.review.slips[0]);
    assert.ok('changes' in decision);
    const edited = editOf(decision)('');
    assert.ok(edited.ok);
    assert.match(edited.text, /kind: name\n {4}exact: "Helen Bensten"/);
    const yaml = edited.text.replace('version: 1\n', '');
    assert.deepEqual(toldOf(two, { yaml }), []);
    assert.deepEqual(toldOf(`A note before.\n\n${two}`, { yaml }), []);
  });
});
