import assert from 'node:assert/strict';
import type { Person } from '../../../src/core/mentions/mentions.ts';
import { coverageOf } from '../../../src/core/review/coverage.ts';
import type { SetAside } from '../../../src/core/review/items/setAside.ts';
import { nothingOnFile } from '../../../src/core/review/onFile.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import { nameLookup, reviewPeople as review } from '../../../src/core/review/reviewPeople.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';
import { itemsIn } from './itemsIn.ts';

const text = 'Mayor Ana Ruiz-Bell opened the bridge. Ruiz-Bell thanked the crew. Tom Okafor built it.';

const reviewPeople = (
  of: string,
  people: readonly Person[],
  entries: readonly SidecarPerson[],
  published: string | null,
): ReviewedPerson[] => review(of, { people, figures: [] }, entries, nothingOnFile, published);

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
      reviewPeople(text, [mayor], [{ id: 'ana-ruiz-bell', role: 'Politician', roles }], published)[0]
        .roleOnFile;
    assert.equal(roleAt('2016-03-01'), 'Councillor');
    assert.equal(roleAt('2021-03-01'), 'Mayor of the city');
    assert.equal(roleAt(null), 'Politician');
  });

  it('goes by roles with dates before those without, and by the one that the article gives before others', () => {
    const roles = [{ title: 'Senator' }, { title: 'Treasury Secretary', from: '1993' }];
    const roleWith = (role: string | null) =>
      reviewPeople(text, [{ ...mayor, role }], [{ id: 'ana-ruiz-bell', roles }], '1993-06-01')[0].roleOnFile;
    assert.equal(roleWith(null), 'Treasury Secretary');
    assert.equal(roleWith('Mayor'), 'Treasury Secretary');
    assert.equal(roleWith('Sen.'), 'Senator');
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

  it('knows from which date and to which an office was held, to the day, month or year that is on file', () => {
    const heldOn = (from: string | undefined, to: string | undefined, published: string) => {
      const office = { title: 'Mayor', ...(from && { from }), ...(to && { to }) };
      const entry = { id: 'ana-ruiz-bell', role: 'Politician', roles: [office] };
      return reviewPeople(text, [mayor], [entry], published)[0].roleOnFile === 'Mayor';
    };
    assert.ok(heldOn('2019', undefined, '2019-01-01'));
    assert.ok(!heldOn('2019', undefined, '2018-12-31'));
    assert.ok(heldOn(undefined, '2019-05', '2019-05-31'));
    assert.ok(!heldOn(undefined, '2019-05', '2019-06-01'));
    assert.ok(heldOn('2019-05-02', '2019-05-02', '2019-05-02'));
    assert.ok(!heldOn('2019-05-02', '2019-05-02', '2019-05-03'));
  });

  it('shows the role of the article first, else the one on file, and tells the two apart', () => {
    const rolesOf = (inText: string | null, onFile?: string) => {
      const entry = { id: 'ana-ruiz-bell', ...(onFile && { role: onFile }) };
      const [{ role, articleRole, roleOnFile }] = reviewPeople(
        text,
        [{ ...mayor, role: inText }],
        [entry],
        null,
      );
      return [role, articleRole, roleOnFile];
    };
    assert.deepEqual(rolesOf('Mayor', 'Councillor'), ['Mayor', 'Mayor', 'Councillor']);
    assert.deepEqual(rolesOf(null, 'Councillor'), ['Councillor', null, 'Councillor']);
    assert.deepEqual(rolesOf('Mayor'), ['Mayor', 'Mayor', null]);
    assert.deepEqual(rolesOf(null), [null, null, null]);
  });

  it('judges a name by where it is printed, not by pronouns', () => {
    const mentions = [...mayor.mentions, { start: 0, end: 5, form: 'pronoun' as const }];
    const entry = { id: 'ana-ruiz-bell', checked: ['Ana Ruiz-Bell', 'Ruiz-Bell'] };
    assert.equal(reviewPeople(text, [{ ...mayor, mentions }], [entry], null)[0].status, 'checked');
  });

  it('says of those only on file whether they were checked, and whether they have a name', () => {
    const people = reviewPeople(
      text,
      [],
      [
        { id: 'a', name: 'Ann', checked: ['Ann'] },
        { id: 'b', unnamed: 'an aide', role: 'aide' },
        { id: 'c' },
      ],
      null,
    );
    assert.deepEqual(
      people.map(({ id, name, unnamed, role, status, mentions, detected }) => [
        id, name, unnamed, role, status, mentions.length, detected,
      ]), // prettier-ignore
      [
        ['a', 'Ann', false, null, 'checked', 0, null],
        ['b', 'an aide', true, 'aide', 'open', 0, null],
        ['c', 'c', false, null, 'open', 0, null],
      ],
    );
  });

  it('gives everybody an id of their own, also where the file and the text have one in common', () => {
    const ids = (detected: readonly Person[], entries: Parameters<typeof reviewPeople>[2]) =>
      reviewPeople(text, detected, entries, null).map(({ id }) => id);
    assert.deepEqual(ids([], [{ id: 'x' }, { id: 'x' }, { id: 'x' }]), ['x', 'x-2', 'x-3']);
    assert.deepEqual(ids([builder], [{ id: 'y', name: 'Ann' }]), ['tom-okafor', 'y']);
  });

  it('finds a name by the id of the file and by that of the text; an id that nobody has stands for itself', () => {
    const entry = { id: 'mayor', name: 'Ana Ruiz-Bell' };
    const nameOf = nameLookup(reviewPeople(text, [mayor, builder], [entry], null));
    assert.equal(nameOf('mayor'), 'Ana Ruiz-Bell');
    assert.equal(nameOf('ana-ruiz-bell'), 'Ana Ruiz-Bell');
    assert.equal(nameOf('tom-okafor'), 'Tom Okafor');
    assert.equal(nameOf('nobody'), 'nobody');
  });
});

describe('names in the coverage', () => {
  const names = (checked: string[], setAside: readonly SetAside[] = []) => {
    const entry = { id: 'ana-ruiz-bell', name: 'Ana Ruiz-Bell', checked };
    const aide = { ...builder, id: 'aide', name: 'an aide', unnamed: true };
    const pronoun = {
      ...mayor,
      mentions: [...mayor.mentions, { start: 0, end: 5, form: 'pronoun' as const }],
    };
    const people = reviewPeople(text, [pronoun, aide], [entry], null);
    return coverageOf(itemsIn(text, { people, setAside })).name;
  };

  it('count each form in which somebody is named, in the forms that were checked, with or without a title', () => {
    assert.deepEqual(names([]), { found: 2, covered: 0, setAside: 0 });
    assert.deepEqual(names(['Ruiz-Bell']), { found: 2, covered: 1, setAside: 0 });
    assert.deepEqual(names(['Mayor Ana Ruiz-Bell']), { found: 2, covered: 1, setAside: 0 });
    assert.deepEqual(names(['Ana Ruiz-Bell', 'Ruiz-Bell']), { found: 2, covered: 2, setAside: 0 });
    assert.deepEqual(names(['Ruiz-Bel', 'President Ana Ruiz-Bell']), { found: 2, covered: 0, setAside: 0 });
  });

  it('count those that were set aside apart', () => {
    const aside = [{ kind: 'name', range: mayor.mentions[0] }];
    assert.deepEqual(names([], aside), { found: 2, covered: 0, setAside: 1 });
    assert.deepEqual(names([], [{ kind: 'figure', range: mayor.mentions[0] }]).setAside, 0);
  });
});
