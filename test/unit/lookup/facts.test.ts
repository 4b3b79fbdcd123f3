import assert from 'node:assert/strict';
import { candidatesFor, isHeldOn, type LookedFor } from '../../../src/core/lookup/candidates.ts';
import { factsOf, type FoundPerson } from '../../../src/core/lookup/facts.ts';
import type { FoundItem, FoundOffice } from '../../../src/core/lookup/items.ts';
import type { LookUpPlaces } from '../../../src/core/lookup/places.ts';
import { sourcesOf } from '../../../src/core/lookup/sources.ts';
import type { SidecarPerson } from '../../../src/core/sidecar/schema.ts';

const places: LookUpPlaces = {
  wikidata: 'https://www.wikidata.org/w/api.php',
  wikipedia: 'https://en.wikipedia.org/w/api.php',
  commons: 'https://commons.wikimedia.org/w/api.php',
  images: 'https://upload.wikimedia.org/',
};
const ann: FoundItem = {
  id: 'Q1', formerIds: [], revision: 5, kind: 'person', label: 'Ann Vos', description: 'engineer', aliases: [], born: '1960-05-04',
  died: null, isDead: false, offices: [], occupations: [], countries: [], image: null, website: null, page: null,
}; // prettier-ignore
const office = (id: string, from: string | null, to: string | null, endedSomeDay = false): FoundOffice => ({
  office: id,
  from,
  to,
  endedSomeDay,
});
const labels = new Map([
  ['Q10', 'Minister of Ports'],
  ['Q11', 'mayor of Delft'],
  ['Q12', 'bishop'],
]);
const ann1994: LookedFor = { name: 'Ann Vos', published: '1994-02-07', role: 'ports minister' };

describe('Those who may be meant', () => {
  const ranked = (who: LookedFor, ...items: Partial<FoundItem>[]) =>
    candidatesFor(
      who,
      items.map((item, nth) => ({ ...ann, id: `Q${String(nth + 1)}`, ...item })),
      labels,
    ).map(({ item }) => item.id);

  it('are those of the exact name first, then of an alias, then the rest, accents and case aside', () => {
    const items = [{ label: 'Anna Vos' }, { label: 'A. Vos', aliases: ['Ann Vos'] }, { label: 'Änn VOS' }];
    assert.deepEqual(ranked({ ...ann1994, role: null }, ...items), ['Q3', 'Q2', 'Q1']);
  });

  it('of one name are in office on the day, else alive, before those who are not', () => {
    const items = [
      { born: '1880', died: '1950-01-01', isDead: true },
      { born: '2001' },
      { born: '1960' },
      { offices: [office('Q10', '1993', '1994')] },
      { offices: [office('Q10', '1995', null)] },
      { born: '1989' },
      { born: '1850' },
    ];
    assert.deepEqual(ranked({ ...ann1994, role: null }, ...items), [
      'Q4',
      'Q3',
      'Q5',
      'Q1',
      'Q7',
      'Q6',
      'Q2',
    ]);
  });

  it('of one name and time are those with words of the role', () => {
    const items = [
      { description: 'painter' },
      { description: 'minister' },
      { offices: [office('Q10', '1980', '1981')] },
    ];
    assert.deepEqual(ranked(ann1994, ...items), ['Q3', 'Q2', 'Q1']);
  });

  it('stay in the order in which they were found where nothing tells them apart', () => {
    assert.deepEqual(ranked({ name: 'Ann Vos', published: null, role: null }, {}, {}, {}), [
      'Q1',
      'Q2',
      'Q3',
    ]);
  });

  it('hold an office only from its beginning, and not where it has ended nobody knows when', () => {
    const alive = { died: null };
    assert.ok(isHeldOn(office('Q10', '1993', null), alive, '1994-02-07'));
    assert.ok(isHeldOn(office('Q10', '1994-02-07', '1994-02-07'), alive, '1994-02-07'));
    assert.ok(!isHeldOn(office('Q10', null, '1995'), alive, '1994-02-07'));
    assert.ok(!isHeldOn(office('Q10', '1993', null, true), alive, '1994-02-07'));
    assert.ok(!isHeldOn(office('Q10', '1993', null), { died: '1993-12-01' }, '1994-02-07'));
  });
});

describe('What is offered of somebody', () => {
  const found = (
    item: Partial<FoundItem>,
    publicOffices: readonly string[] = ['Q10', 'Q11'],
  ): FoundPerson => ({
    item: { ...ann, ...item },
    page: null,
    image: null,
    labels,
    publicOffices: new Set(publicOffices),
  });
  const offered = (person: FoundPerson, entry: SidecarPerson | null = null) =>
    factsOf(person, places, entry, '2026-11-27').map(({ fact, doubt }) => {
      const said = fact.is === 'office' ? `${fact.title} ${String(fact.begin)}–${String(fact.end)}` : fact.is;
      const words = fact.is === 'born' || fact.is === 'died' ? `${fact.is} ${fact.date}` : said;
      return doubt === null ? words : `${words} (${doubt.why})`;
    });

  it('is a day of birth only where an office is public', () => {
    assert.ok(offered(found({})).includes('born 1960'));
    assert.ok(offered(found({ offices: [office('Q12', '1990', '1991')] })).includes('born 1960'));
    assert.ok(offered(found({ offices: [office('Q10', '1990', '1991')] })).includes('born 1960-05-04'));
  });

  it('is no office that has no date, no name or no certain end', () => {
    const offices = [
      office('Q10', null, null),
      office('Q11', '1990', null, true),
      office('Q99', '1990', '1991'),
      office('Q12', '1995', '1991'),
    ];
    assert.deepEqual(offered(found({ offices })), ['bio', 'born 1960-05-04', 'item']);
  });

  it('is an office with its end, which is at the latest that of the life', () => {
    const dead = { died: '1999-05-01', isDead: true };
    assert.ok(
      offered(found({ offices: [office('Q10', '1990', null)], ...dead })).includes(
        'Minister of Ports 1990–1999-05-01',
      ),
    );
    const unknown = { died: null, isDead: true };
    assert.ok(
      !offered(found({ offices: [office('Q10', '1990', null)], ...unknown }))
        .join()
        .includes('Minister'),
    );
    assert.ok(
      offered(found({ offices: [office('Q10', '2020', null)] })).includes('Minister of Ports 2020–null'),
    );
    assert.ok(
      offered(found({ offices: [office('Q10', '1990', null)] })).includes(
        'Minister of Ports 1990–null (open)',
      ),
    );
  });

  it('is nothing that is on file, and in the place of something else only where somebody says so', () => {
    const entry: SidecarPerson = {
      id: 'ann', bio: 'engineer', born: '1960-05-04', wikidata: 'Q2', roles: [{ title: 'Minister of Ports', from: '2020' }],
    }; // prettier-ignore
    const offices = [office('Q10', '2020', null)];
    assert.deepEqual(offered(found({ offices }), entry), ['item (replaces)']);
    assert.deepEqual(offered(found({}), entry), ['item (replaces)'], 'a year does not replace a day');
    assert.deepEqual(offered(found({ description: 'wife of a mayor' }), null), ['born 1960', 'item']);
  });

  it('has a source for each origin of what is taken, in its revision', () => {
    const person: FoundPerson = {
      ...found({}),
      page: {
        title: 'Ann Vos',
        revision: 77,
        item: 'Q1',
        isDisambiguation: false,
        extract: 'Ann Vos is an engineer.',
      },
    };
    const facts = factsOf(person, places, null, '2026-11-27').map(({ fact }) => fact);
    assert.deepEqual(sourcesOf(facts, person, places, '2026-11-27'), [
      {
        id: 'wikipedia-77',
        title: 'Ann Vos, Wikipedia, revision 77',
        url: 'https://en.wikipedia.org/w/index.php?title=Ann_Vos&oldid=77',
        licence: 'CC BY-SA 4.0',
        accessed: '2026-11-27',
      },
      {
        id: 'wikidata-q1-5',
        title: 'Ann Vos (Q1), Wikidata, revision 5',
        url: 'https://www.wikidata.org/w/index.php?title=Q1&oldid=5',
        licence: 'CC0 1.0',
        accessed: '2026-11-27',
      },
    ]);
    const only = facts.filter(({ is }) => is === 'bio').slice(0, 1);
    assert.deepEqual(
      sourcesOf(only, person, places, '2026-11-27').map(({ id }) => id),
      ['wikipedia-77'],
    );
  });
});
