import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { reviewPeople } from '../../../src/core/review/reviewPeople.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';

const text = 'Ana Ruiz opened the bridge. Tom Okafor built it.';

function personOf(name: string, role: string | null = null): Person {
  const start = text.indexOf(name);
  const id = name.toLowerCase().replaceAll(' ', '-');
  return { id, name, unnamed: false, role, mentions: [{ start, end: start + name.length, form: 'name' }] };
}

interface Given {
  readonly people?: readonly Person[];
  readonly sidecar?: readonly SidecarPerson[];
  readonly registry: readonly SidecarPerson[];
  readonly published?: string | null;
}

const reviewed = ({ people = [personOf('Ana Ruiz')], sidecar = [], registry, published = null }: Given) =>
  reviewPeople(text, { people, figures: [] }, sidecar, { registry, listed: () => [] }, published);

describe('a registry', () => {
  it('backs whoever an article names in full, and nobody whom the article does not name', () => {
    const [ana, ...more] = reviewed({
      registry: [
        { id: 'ruiz', name: 'Ana Ruiz', bio: 'Elected in 2019.' },
        { id: 'other', name: 'Luis Ortega' },
      ],
    });
    assert.deepEqual([ana.id, ana.kept, ana.entry?.bio], ['ruiz', 'registry', 'Elected in 2019.']);
    assert.deepEqual(more, []);
  });

  it('gives way to the sidecar field by field, and list by list', () => {
    const [ana] = reviewed({
      sidecar: [{ id: 'ruiz', name: 'Ana Ruiz', bio: 'Mayor since 2019.', aliases: ['Ruiz'] }],
      registry: [
        { id: 'ruiz', name: 'Ana M. Ruiz', bio: 'Elected.', born: '1970', aliases: ['A. Ruiz', 'Anita'] },
      ],
    });
    assert.equal(ana.kept, 'both');
    assert.deepEqual(ana.entry, {
      id: 'ruiz', name: 'Ana Ruiz', bio: 'Mayor since 2019.', born: '1970', aliases: ['Ruiz'],
    }); // prettier-ignore
  });

  it('backs an entry of the sidecar under another id by its name', () => {
    const [ana] = reviewed({
      sidecar: [{ id: 'mayor', name: 'Ana Ruiz' }],
      registry: [{ id: 'ruiz', name: 'Ana Ruiz', born: '1970' }],
    });
    assert.deepEqual([ana.id, ana.kept, ana.entry?.born], ['mayor', 'both', '1970']);
  });

  it('never lends what was checked: that was checked in an article', () => {
    const [ana] = reviewed({
      registry: [
        { id: 'ruiz', name: 'Ana Ruiz', checked: ['Ana Ruiz'], checkedBy: 'x', checkedAt: '2026-01-01' },
      ],
    });
    assert.equal(ana.status, 'open');
    assert.deepEqual(ana.entry, { id: 'ruiz', name: 'Ana Ruiz' });
  });

  it('gives nobody where two fit, and offers both', () => {
    const [ana] = reviewed({
      registry: [
        { id: 'ruiz', name: 'Ana Ruiz', bio: 'A baker.' },
        { id: 'ruiz-2', name: 'Ana Ruiz', bio: 'A judge.' },
      ],
    });
    assert.equal(ana.entry, null);
    assert.deepEqual(
      ana.offered.map(({ list, person }) => `${list.id}/${person.id}`),
      ['people.yaml/ruiz', 'people.yaml/ruiz-2'],
    );
  });

  it('gives the one that the checker has said, and nobody where they said none', () => {
    const registry = [
      { id: 'ruiz', name: 'Ana Ruiz', bio: 'A baker.' },
      { id: 'ruiz-2', name: 'Ana Ruiz', bio: 'A judge.' },
    ];
    const answered = (listed: string) =>
      reviewed({ sidecar: [{ id: 'ana', name: 'Ana Ruiz', listed }], registry })[0];
    assert.equal(answered('people.yaml/ruiz-2').entry?.bio, 'A judge.');
    const nobody = answered('none');
    assert.deepEqual([nobody.entry?.bio, nobody.kept, nobody.offered], [undefined, 'sidecar', []]);
  });

  it('leaves out entries of one id, until that is settled', () => {
    const [ana] = reviewed({
      registry: [
        { id: 'x', name: 'Bo Ruiz' },
        { id: 'x', name: 'Ana Ruiz' },
      ],
    });
    assert.equal(ana.entry, null);
  });

  it('only offers whom a surname alone may mean', () => {
    const [ruiz] = reviewed({
      people: [personOf('Ruiz')],
      registry: [{ id: 'ruiz', name: 'Ana Ruiz', roles: [{ title: 'Mayor', from: '2019' }] }],
      published: '2026-03-01',
    });
    assert.equal(ruiz.entry, null);
    assert.deepEqual(
      ruiz.offered.map(({ person }) => person.id),
      ['ruiz'],
    );
  });

  it('shows the role held when the article was published beside the one that the article gives', () => {
    const [ana] = reviewed({
      people: [personOf('Ana Ruiz', 'Mayor')],
      registry: [
        { id: 'ruiz', name: 'Ana Ruiz', roles: [{ title: 'Mayor of Millbrook', from: '2019', to: '2027' }] },
      ],
      published: '2026-03-01',
    });
    assert.deepEqual([ana.role, ana.roleOnFile], ['Mayor', 'Mayor of Millbrook']);
  });
});
