import assert from 'node:assert/strict';
import type { Person } from '../../../../src/core/mentions/mentions.ts';
import type { Fact } from '../../../../src/core/lookup/facts.ts';
import { fileLookedUp, type LookedUp } from '../../../../src/core/review/decide/lookedUp.ts';
import type { ReviewedPerson } from '../../../../src/core/review/review.ts';
import type { Decided } from '../../../../src/core/review/decide/decision.ts';
import { editOf, registryEditOf } from '../../../../src/core/review/decide/edit.ts';
import { readRegistry } from '../../../../src/core/sidecar/registry/read.ts';
import { checkedWith, decided, refusalOf, sidecarAfter, written } from './desk.ts';

const text = 'Mayor Ana Ruiz opened the bridge.';
const mayor: Person = {
  id: 'ana-ruiz', name: 'Ana Ruiz', unnamed: false, role: 'Mayor', mentions: [{ start: 6, end: 14, form: 'name' }],
}; // prettier-ignore
const facts: Fact[] = [
  { is: 'bio', words: 'Engineer and mayor.', from: 'wikipedia' },
  { is: 'born', date: '1960-05-04' },
  { is: 'office', title: 'Mayor of Bell', begin: '2019', end: null },
  { is: 'link', title: 'Ana Ruiz, Wikipedia', url: 'https://en.wikipedia.org/wiki/Ana_Ruiz' },
  { is: 'item', id: 'Q77' },
  {
    is: 'image',
    image: {
      title: 'File:Ana.jpg',
      revision: 3,
      address: 'https://upload.wikimedia.org/a.jpg',
      licence: 'CC0',
      author: null,
    },
  },
];
const sources = [{ id: 'wikidata-q77-5', title: 'Ana Ruiz (Q77), Wikidata, revision 5', licence: 'CC0 1.0' }];
const lookedUp: LookedUp = {
  facts,
  sourcesOf: () => sources,
  image: 'media/ana-ruiz.jpg',
  on: '2026-11-27',
  keepIn: 'sidecar',
};
const none = { sidecar: [], registry: [] };
const file = (of: ReviewedPerson, what = lookedUp) => fileLookedUp(of, none, what);
const person = (sidecar: string, of: Person = mayor) =>
  checkedWith(text, sidecar, { people: [of] }).review.people[0];

describe('what was looked up', () => {
  it('goes on file with its sources and the day of the bio, under the name that the article gives', () => {
    const after = sidecarAfter('', file(person('')));
    assert.deepEqual(after.people, [
      {
        id: 'ana-ruiz', name: 'Ana Ruiz', role: 'Mayor', roles: [{ title: 'Mayor of Bell', from: '2019' }],
        bio: 'Engineer and mayor.', asOf: '2026-11-27', born: '1960-05-04', image: 'media/ana-ruiz.jpg', wikidata: 'Q77',
        links: [{ title: 'Ana Ruiz, Wikipedia', url: 'https://en.wikipedia.org/wiki/Ana_Ruiz' }], sources: ['wikidata-q77-5'],
      },
    ]); // prettier-ignore
    assert.deepEqual(after.sources, sources);
  });

  it('leaves all that is on file beside it, and what a colleague adds meanwhile', () => {
    const onFile = [
      'version: 1', 'people:', '  # by hand', '  - id: ana', '    name: Ana Ruiz', '    role: mayor',
      '    roles: [{ title: Clerk, to: 2018 }]', '    links: [{ url: "https://a.example" }]', '    checked: [Ruiz]', '',
    ].join('\n'); // prettier-ignore
    const meanwhile = onFile.replace('checked: [Ruiz]', 'sources: [by-hand]');
    const decision = file(person(onFile), { ...lookedUp, image: null });
    const after = sidecarAfter(meanwhile, decision);
    const [entry] = after.people;
    assert.equal(entry.role, 'mayor');
    assert.deepEqual(
      entry.roles?.map(({ title }) => title),
      ['Clerk', 'Mayor of Bell'],
    );
    assert.deepEqual(
      entry.links?.map(({ url }) => url),
      ['https://a.example', 'https://en.wikipedia.org/wiki/Ana_Ruiz'],
    );
    assert.deepEqual(entry.sources, ['by-hand', 'wikidata-q77-5']);
    assert.equal(entry.image, undefined);
    assert.match(written(meanwhile, decision), /# by hand\n/);
  });

  it('changes nothing where it is filed a second time', () => {
    const once = written('', file(person('')));
    assert.equal(written(once, file(person(once))), once);
  });

  it('is refused where somebody changed meanwhile what it would replace', () => {
    const onFile =
      'version: 1\npeople:\n  - id: ana\n    name: Ana Ruiz\n    bio: Mayor.\n    born: 1961\n    image: media/a.jpg\n';
    const edit = editOf(decided(file(person(onFile))));
    for (const [was, is] of [
      ['bio: Mayor.', 'bio: Mayor, and no engineer.'],
      ['born: 1961', 'born: 1962'],
      ['image: media/a.jpg', 'image: media/b.jpg'],
      ['born: 1961', 'born: 1961\n    wikidata: Q1'],
    ]) {
      const late = edit(onFile.replace(was, is));
      assert.ok(!late.ok, is);
      assert.match(late.message, /changed the same field/);
    }
    assert.ok(edit(onFile.replace('name', 'role: Clerk\n    name')).ok);
    const filedMeanwhile = editOf(decided(file(person(''))))(
      'version: 1\npeople:\n  - { id: ana-ruiz, name: Ana Ruiz, bio: Ours. }\n',
    );
    assert.ok(!filedMeanwhile.ok);
  });

  it('is refused for somebody without a name', () => {
    const aide = { ...mayor, name: 'a senior aide', unnamed: true, role: null };
    assert.match(refusalOf(file(person('', aide))), /no name to look up/);
  });

  it('goes to the people of the folder where somebody wants it there, and says here who is meant where that is open', () => {
    const inRegistry = { ...lookedUp, keepIn: 'registry' } as const;
    const onFile = { sidecar: [], registry: [{ id: 'ana-ruiz', name: 'Another Ana Ruiz' }] };
    const full = decided(fileLookedUp(person(''), onFile, inRegistry));
    assert.deepEqual(full.changes, []);
    const registry = registryAfter('', full);
    assert.deepEqual(
      registry.people.map(({ id, bio }) => [id, bio]),
      [['ana-ruiz-2', 'Engineer and mayor.']],
    );
    assert.deepEqual(registry.sources, sources);

    const surname = { ...mayor, name: 'Ruiz', mentions: [{ start: 10, end: 14, form: 'name' as const }] };
    const open = decided(fileLookedUp(person('', surname), onFile, inRegistry));
    assert.deepEqual(sidecarAfter('', open).people, [
      { id: 'ana-ruiz', name: 'Ruiz', listed: 'people.yaml/ana-ruiz-2' },
    ]);
  });

  it('of somebody in both files goes to where each thing is shown from', () => {
    const own = { id: 'ana', name: 'Ana Ruiz', bio: 'Mayor.' };
    const shared = { id: 'ana', name: 'Ana Ruiz', born: '1960' };
    const both: ReviewedPerson = {
      ...person(''),
      entry: { ...shared, ...own },
      kept: 'both',
      registryId: shared.id,
    };
    const decision = decided(
      fileLookedUp(both, { sidecar: [own], registry: [shared] }, { ...lookedUp, image: null }),
    );
    const [here] = sidecarAfter(
      'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz, bio: Mayor. }\n',
      decision,
    ).people;
    assert.deepEqual([here.bio, here.born, here.roles], ['Engineer and mayor.', undefined, undefined]);
    const [there] = registryAfter(
      'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz, born: 1960 }\n',
      decision,
    ).people;
    assert.deepEqual([there.bio, there.born, there.wikidata], [undefined, '1960-05-04', 'Q77']);
  });
});

function registryAfter(yaml: string, decision: Decided) {
  const result = registryEditOf(decision)(yaml);
  assert.ok(result.ok, JSON.stringify(result));
  return readRegistry(result.text).value;
}
