import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import type { ListedPerson, ListPerson } from '../../../src/core/people/lists/listPerson.ts';
import { chooseInstead, chooseListed } from '../../../src/core/review/decide/person.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import { reviewPeople } from '../../../src/core/review/reviewPeople.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';
import { written } from './decide/desk.ts';

const text = 'Ana Ruiz opened the bridge.';
const published = '2024-05-01';
const anaAs = (role: string | null): Person => ({
  id: 'ana-ruiz', name: 'Ana Ruiz', unnamed: false, role, mentions: [{ start: 0, end: 8, form: 'name' }],
}); // prettier-ignore

const listed = (facts: Partial<ListPerson> & { readonly id: string }): ListedPerson => ({
  list: {
    id: 'senate', title: 'Senate', licence: null, isNonCommercial: false, isSensitive: false, date: '2024-01-01',
    source: null,
  },
  person: {
    name: 'Ana Ruiz', aliases: [], born: null, died: null, offices: [], countries: [], summary: null, wikidata: null,
    links: [], ...facts,
  },
}); // prettier-ignore
const senator = listed({
  id: 's-1', born: '1961-02-03',
  offices: [{ title: 'Senator for Texas', country: 'us', from: '2019', to: null }],
}); // prettier-ignore

interface Given {
  readonly role?: string | null;
  readonly sidecar?: readonly SidecarPerson[];
  readonly registry?: readonly SidecarPerson[];
  readonly lists?: readonly ListedPerson[];
}
const meant = ({ role = 'Sen.', sidecar = [], registry = [], lists = [senator] }: Given): ReviewedPerson => {
  const onFile = { registry, listed: () => lists };
  return reviewPeople(text, { people: [anaAs(role)], figures: [] }, sidecar, onFile, published)[0];
};
/** The entry's id and who of a list is taken, and who is offered. */
const shown = ({ entry, taken, offered }: ReviewedPerson) => [
  entry?.id ?? null,
  taken?.person.id ?? null,
  offered.map(({ person }) => person.id).join(' '),
];

describe('an entry of the registry beside a list', () => {
  it('is only offered, with the person of the list, where its name alone speaks for it', () => {
    const baker = { id: 'ruiz', name: 'Ana Ruiz', bio: 'Keeps a bakery in Lyon.' };
    assert.deepEqual(shown(meant({ registry: [baker] })), [null, null, 'ruiz s-1']);
    assert.deepEqual(shown(meant({ registry: [{ ...baker, listed: 'none' }] })), [null, null, 'ruiz s-1']);
    // Nothing in the article speaks for the senator.
    assert.deepEqual(shown(meant({ registry: [baker], role: null })), ['ruiz', null, 's-1']);
    assert.deepEqual(shown(meant({ registry: [baker], lists: [] })), ['ruiz', null, '']);
  });

  it('is offered beside two of a list for whom the role speaks', () => {
    const registry = [{ id: 'ruiz', name: 'Ana Ruiz', bio: 'Keeps a bakery in Lyon.' }];
    const other = listed({ ...senator.person, id: 's-2', born: '1980-01-01' });
    assert.deepEqual(shown(meant({ registry, lists: [senator, other] })), [null, null, 'ruiz s-1 s-2']);
  });

  it('is taken with the person of the list where the two are one by role, bio, birth, item or answer', () => {
    const same: readonly Omit<SidecarPerson, 'id'>[] = [
      { role: 'U.S. Senator' }, { bio: 'Senator since 2019.' }, { bio: 'A Texan.', born: '1961' }, {},
      { bio: 'A Texan.', listed: 'senate/s-1' },
    ]; // prettier-ignore
    for (const fields of same)
      assert.deepEqual(
        shown(meant({ registry: [{ id: 'ruiz', name: 'Ana Ruiz', ...fields }] })),
        ['ruiz', 's-1', ''],
        JSON.stringify(fields),
      );
    const withItem = listed({ ...senator.person, wikidata: 'Q1' });
    const byItem = (wikidata: string) =>
      meant({ registry: [{ id: 'ruiz', name: 'Ana Ruiz', bio: 'A Texan.', wikidata }], lists: [withItem] });
    assert.deepEqual(shown(byItem('Q1')), ['ruiz', 's-1', '']);
    assert.deepEqual(shown(byItem('Q2')), [null, null, 'ruiz s-1']);
    const born = [{ id: 'ruiz', name: 'Ana Ruiz', bio: 'A Texan.', born: '1990' }];
    assert.deepEqual(shown(meant({ registry: born })), [null, null, 'ruiz s-1']);
  });

  it('is the one that the checker has said, and then nobody else is taken', () => {
    const registry = [{ id: 'ruiz', name: 'Ana Ruiz', bio: 'Keeps a bakery in Lyon.' }];
    const answered = (answer: string) =>
      meant({ registry, sidecar: [{ id: 'ana-ruiz', name: 'Ana Ruiz', listed: answer }] });
    assert.deepEqual(shown(answered('people.yaml/ruiz')), ['ana-ruiz', null, '']);
    assert.equal(answered('people.yaml/ruiz').entry?.bio, 'Keeps a bakery in Lyon.');
    assert.deepEqual(shown(answered('senate/s-1')), ['ana-ruiz', 's-1', '']);
    assert.equal(answered('senate/s-1').entry?.bio, undefined);
    assert.deepEqual(shown(answered('none')), ['ana-ruiz', null, '']);
    for (const answer of ['people.yaml/ruiz', 'senate/s-1', 'none'])
      assert.ok(answered(answer).others.length > 0, `${answer} can be changed`);
  });

  it('leaves an entry of the sidecar alone: it was written for this article', () => {
    const own = { id: 'ana', name: 'Ana Ruiz', bio: 'Keeps a bakery in Lyon.' };
    assert.deepEqual(shown(meant({ sidecar: [own], lists: [] })), ['ana', null, '']);
    assert.equal(meant({ sidecar: [own] }).entry?.bio, own.bio);
  });
});

describe('an entry of the registry that the article contradicts', () => {
  const doubtOf = (fields: Omit<SidecarPerson, 'id'>, role: string | null = 'Sen.') => {
    const { entry, offered } = meant({
      role,
      registry: [{ id: 'ruiz', name: 'Ana Ruiz', ...fields }],
      lists: [],
    });
    return entry ? 'taken' : offered.map(({ doubts }) => doubts.join(', ')).join('; ');
  };

  it('is offered, with what speaks against it', () => {
    assert.equal(doubtOf({ role: 'baker' }), 'another role');
    assert.equal(doubtOf({ role: 'Senator' }, 'baker'), 'another role');
    assert.equal(doubtOf({ role: 'Senator', born: '1890', died: '1960' }), 'not alive');
    assert.equal(doubtOf({ roles: [{ title: 'Senator', from: '1990', to: '1996' }] }), 'out of office');
    assert.equal(doubtOf({ roles: [{ title: 'Mayor', from: '1950', to: '1954' }] }, null), '');
    assert.equal(doubtOf({ roles: [{ title: 'Mayor', from: '2050' }] }, null), '');
  });

  it('is taken where nothing speaks against it', () => {
    assert.equal(doubtOf({ role: 'Senator' }), 'taken');
    assert.equal(doubtOf({ role: 'Senator' }, null), 'taken');
    assert.equal(doubtOf({ bio: 'A Texan.' }), 'taken');
    assert.equal(doubtOf({ roles: [{ title: 'Senator', from: '2015', to: '2023' }] }), 'taken');
    assert.equal(
      doubtOf({ roles: [{ title: 'Senator', from: '1990', to: '1996' }] }, 'former Senator'),
      'taken',
    );
    assert.equal(doubtOf({ roles: [{ title: 'Mayor', from: '1990', to: '1996' }] }, null), 'taken');
  });
});

describe('the answer who is meant', () => {
  const registry = [{ id: 'ana-ruiz', name: 'Ana Ruiz', role: 'Senator' }];
  const after = (yaml: string) => {
    const { people } = readSidecar(yaml).value;
    return { people, person: meant({ registry, sidecar: people }) };
  };

  it('takes an entry of the registry away from this article, and leaves the registry as it is', () => {
    const taken = meant({ registry });
    assert.equal(taken.kept, 'registry');
    const decision = chooseInstead(taken, 'none', { sidecar: [], registry });
    assert.ok('changes' in decision);
    assert.deepEqual(decision.inRegistry ?? [], []);
    const { people, person } = after(written('', decision));
    assert.deepEqual(people, [{ id: 'ana-ruiz-2', name: 'Ana Ruiz', role: 'Sen.', listed: 'none' }]);
    assert.deepEqual(shown(person), ['ana-ruiz-2', null, '']);
  });

  it('is another person of a list, of nobody else’s entry', () => {
    const decision = chooseInstead(meant({ registry }), 'senate/s-1', { sidecar: [], registry });
    const { person } = after(written('', decision));
    assert.deepEqual([person.entry?.id, person.taken?.person.id], ['ana-ruiz-2', 's-1']);
  });

  it('that none of those offered is meant does not take the registry’s entry of the same id', () => {
    const baker = [{ id: 'ana-ruiz', name: 'Ana Ruiz', role: 'baker' }];
    const offered = meant({ registry: baker, lists: [] });
    assert.equal(offered.entry, null);
    const yaml = written('', chooseListed(offered, 'none', { sidecar: [], registry: baker }));
    const { people } = readSidecar(yaml).value;
    assert.equal(meant({ registry: baker, sidecar: people, lists: [] }).entry?.role, 'Sen.');
    assert.equal(people[0].id, 'ana-ruiz-2');
  });

  it('can be changed, and left open again', () => {
    const yaml = written('', chooseInstead(meant({ registry }), 'none', { sidecar: [], registry }));
    const { people, person } = after(yaml);
    const onFile = { sidecar: people, registry };
    const changed = after(written(yaml, chooseInstead(person, 'people.yaml/ana-ruiz', onFile)));
    assert.deepEqual([changed.person.kept, changed.person.entry?.role], ['both', 'Sen.']);
    const open = after(written(yaml, chooseInstead(person, null, onFile)));
    assert.equal(open.people[0].listed, undefined);
    assert.equal(open.person.kept, 'both');
  });
});
