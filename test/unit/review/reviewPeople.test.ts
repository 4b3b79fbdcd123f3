import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { reviewPeople } from '../../../src/core/review/reviewPeople.ts';

const text = 'Mayor Ana Ruiz-Bell opened the bridge. Ruiz-Bell thanked the crew. Tom Okafor built it.';

function personOf(id: string, name: string, forms: readonly string[], role: string | null = null): Person {
  let from = 0;
  const mentions = forms.map((form) => {
    const start = text.indexOf(form, from);
    from = start + form.length;
    return { start, end: from, form: 'name' as const };
  });
  return { id, name, unnamed: false, role, mentions };
}

const mayor = personOf('ana-ruiz-bell', 'Ana Ruiz-Bell', ['Ana Ruiz-Bell', 'Ruiz-Bell'], 'Mayor');
const builder = personOf('tom-okafor', 'Tom Okafor', ['Tom Okafor']);

describe('the people of a review', () => {
  it('joins an entry by name, alias, or compatible name, and keeps those only on file', () => {
    const people = reviewPeople(
      text,
      [mayor, builder],
      [
        { id: 'mayor', name: 'A. Ruiz-Bell', bio: 'Elected in 2019.' },
        { id: 'builder', name: 'Thomas Adewale Okafor', aliases: ['Tom Okafor'] },
        { id: 'other', name: 'Nobody Here' },
      ],
      null,
    );
    assert.deepEqual(
      people.map(({ id, name, mentions }) => [id, name, mentions.length]),
      [
        ['mayor', 'A. Ruiz-Bell', 2],
        ['builder', 'Thomas Adewale Okafor', 1],
        ['other', 'Nobody Here', 0],
      ],
    );
    assert.equal(people[0].role, 'Mayor');
  });

  it('never joins two people of one surname whose given names differ', () => {
    const people = reviewPeople(text, [mayor], [{ id: 'luis', name: 'Luis Ruiz-Bell' }], null);
    assert.deepEqual(
      people.map(({ id, entry }) => [id, entry?.name]),
      [
        ['ana-ruiz-bell', undefined],
        ['luis', 'Luis Ruiz-Bell'],
      ],
    );
  });

  it('shows the role held when the article was published', () => {
    const roles = [
      { title: 'Councillor', from: '2015', to: '2019-05' },
      { title: 'Mayor of the city', from: '2019-06' },
    ];
    const roleAt = (published: string | null) =>
      reviewPeople(text, [mayor], [{ id: 'ana-ruiz-bell', role: 'Politician', roles }], published)[0].role;
    assert.equal(roleAt('2016-03-01'), 'Councillor');
    assert.equal(roleAt('2021-03-01'), 'Mayor of the city');
    assert.equal(roleAt(null), 'Politician');
  });

  it('counts a name as checked only in the forms that were checked', () => {
    const statusWith = (checked: string[]) =>
      reviewPeople(text, [mayor], [{ id: 'ana-ruiz-bell', name: 'Ana Ruiz-Bell', checked }], null)[0].status;
    assert.equal(statusWith([]), 'open');
    assert.equal(statusWith(['Ana Ruiz-Bell', 'Ruiz-Bell']), 'checked');
    assert.equal(statusWith(['Mayor Ana Ruiz-Bell', 'Ruiz-Bell']), 'checked');
    assert.equal(statusWith(['Ana Ruiz-Bell']), 'in progress');
    assert.equal(statusWith(['Ana Ruiz-Bel', 'Ruiz-Bel']), 're-check');
  });
});
