import assert from 'node:assert/strict';
import { subjectNamed } from '../../../src/core/people/identify/candidate.ts';
import { identify } from '../../../src/core/people/identify/identify.ts';
import type { ListAbout, ListedPerson, ListPerson } from '../../../src/core/people/lists/listPerson.ts';

const list: ListAbout = {
  id: 'officials',
  title: 'Officials',
  licence: 'CC0 1.0',
  isNonCommercial: false,
  isSensitive: false,
  date: '2026-01-01',
  source: null,
};

interface Facts extends Partial<Omit<ListPerson, 'offices'>> {
  readonly id: string;
  readonly name: string;
  /** Title, from, to. */
  readonly offices?: readonly (readonly [title: string, from?: string, to?: string])[];
}

const person = ({ offices = [], ...facts }: Facts, about: Partial<ListAbout> = {}): ListedPerson => ({
  list: { ...list, ...about },
  person: {
    aliases: [], born: null, died: null, countries: [], summary: null, wikidata: null, links: [], ...facts,
    offices: offices.map(([title, from, to]) => ({ title, country: null, from: from ?? null, to: to ?? null })),
  },
}); // prettier-ignore

interface Named {
  readonly name: string;
  readonly role?: string;
  readonly age?: number;
  readonly day?: string | null;
  readonly of?: string;
  /** A country that the article does not name. */
  readonly far?: string;
  /** The article writes of their government. */
  readonly heads?: boolean;
}

/** "=id" of who is taken, else the ids of who is offered. */
function answer(
  { name, role, age, of, far, heads = false, day = '2024-05-01' }: Named,
  candidates: readonly ListedPerson[],
): string {
  const subject = {
    ...subjectNamed(name),
    role: role ?? null,
    of: of ?? null,
    isNear: (country: string) => country !== far,
    heads,
    age: age ?? null,
  };
  const { taken, offered } = identify(subject, candidates, day);
  return taken ? `=${taken.person.id}` : offered.map((offer) => offer.person.id).join(' ');
}

const minister = person({
  id: 'ortega', name: 'Luis Ortega', born: '1960-03-02', countries: ['es'],
  offices: [['Minister of Finance of Spain', '2020-01-10', '2025-06-30']],
}); // prettier-ignore
const president = person({
  id: 'okafor', name: 'Thomas Okafor', aliases: ['Tom Okafor'], born: '1955', countries: ['ng'],
  offices: [['President of Nigeria', '2019-05-29', '2027-05-29']],
}); // prettier-ignore
const deputy = person({
  id: 'holt', name: 'Dana Holt', born: '1970', countries: ['gb'],
  offices: [['Member of Parliament for Millbrook', '2015', '2029']],
}); // prettier-ignore

describe('who of a list is meant', () => {
  it('is who has the full name, lived then and held the office that the article gives', () => {
    assert.equal(answer({ name: 'Luis Ortega', role: 'Finance Minister' }, [minister]), '=ortega');
    assert.equal(answer({ name: 'Luis Ortega', role: 'Spanish finance minister' }, [minister]), '=ortega');
    assert.equal(answer({ name: 'Dana Holt', role: 'MP' }, [deputy]), '=holt');
  });

  it('is nobody by a surname alone, who is only offered', () => {
    assert.equal(answer({ name: 'Ortega' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Okafor' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Holt', role: 'MP' }, [deputy]), 'holt');
  });

  it('is who holds an office of which there is one, by title and surname', () => {
    assert.equal(answer({ name: 'Okafor', role: 'President' }, [president]), '=okafor');
    assert.equal(answer({ name: 'Ortega', role: 'Finance Minister' }, [minister]), '=ortega');
    assert.equal(answer({ name: 'Okafor', role: 'President', day: '2018-01-01' }, [president]), '');
  });

  it('is nobody whom the article gives another role, be the name the same', () => {
    assert.equal(answer({ name: 'Luis Ortega', role: 'bus driver' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance spokesman' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance reporter' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Dana Holt', role: 'MP’s aide' }, [deputy]), 'holt');
    assert.equal(answer({ name: 'Luis Ortega', role: 'Foreign Minister' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Luis Ortega', role: 'Chilean finance minister' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Tom Okafor', role: 'company’s president' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Tom Okafor', role: 'the president’s son' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Tom Okafor', role: 'President', of: 'Teamsters' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Tom Okafor', role: 'President', of: 'Nigeria' }, [president]), '=okafor');
    assert.equal(answer({ name: 'Dana Holt', role: 'MP', of: 'Millbrook' }, [deputy]), '=holt');
  });

  it('is nobody by a full name alone, however high the office', () => {
    assert.equal(answer({ name: 'Tom Okafor' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Luis Ortega' }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Dana Holt' }, [deputy]), 'holt');
  });

  it('is who heads a government that the article writes of as theirs, or headed it lately', () => {
    assert.equal(answer({ name: 'Tom Okafor', heads: true }, [president]), '=okafor');
    assert.equal(answer({ name: 'Tom Okafor', heads: true, day: '2030-01-01' }, [president]), '=okafor');
    assert.equal(answer({ name: 'Tom Okafor', heads: true, day: '2040-01-01' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Tom Okafor', heads: true, far: 'ng' }, [president]), 'okafor');
    assert.equal(answer({ name: 'Okafor', heads: true }, [president]), 'okafor');
    assert.equal(answer({ name: 'Luis Ortega', heads: true }, [minister]), 'ortega');
    assert.equal(answer({ name: 'Dana Holt', heads: true }, [deputy]), 'holt');
  });

  it('is who held the office where the article says “former”, and nobody who is still to hold it', () => {
    assert.equal(
      answer({ name: 'Luis Ortega', role: 'former finance minister', day: '2026-02-01' }, [minister]),
      '=ortega',
    );
    assert.equal(
      answer({ name: 'Luis Ortega', role: 'former finance minister', day: '2019-02-01' }, [minister]),
      'ortega',
    );
    assert.equal(
      answer({ name: 'Luis Ortega', role: 'finance minister-designate', day: '2019-12-20' }, [minister]),
      '=ortega',
    );
  });

  it('is nobody who was dead, a child or not born', () => {
    const old = person({
      ...minister.person,
      id: 'old',
      born: '1860',
      died: '1931',
      offices: [['Minister of Finance', '1900', '1905']],
    });
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [old]), 'old');
    assert.equal(answer({ name: 'Luis Ortega' }, [old]), '');
    assert.equal(answer({ name: 'Ortega', role: 'finance minister' }, [old, minister]), '=ortega');
    const neverLeft = person({
      ...old.person,
      born: '1940',
      died: '2001',
      offices: [['Minister of Finance', '1990']],
    });
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [neverLeft]), 'old');
    // No death on file, and 164 years old.
    assert.equal(answer({ name: 'Ortega' }, [person({ ...old.person, died: null, offices: [] })]), '');
    assert.equal(answer({ name: 'Ortega' }, [person({ ...minister.person, born: '2015', offices: [] })]), '');
  });

  it('is nobody of another age than the article prints, who is only offered by full name', () => {
    assert.equal(answer({ name: 'Tom Okafor', age: 24 }, [president]), 'okafor');
    assert.equal(answer({ name: 'Tom Okafor', role: 'President', age: 60 }, [president]), 'okafor');
    assert.equal(answer({ name: 'Okafor', age: 24 }, [president]), '');
    assert.equal(answer({ name: 'Tom Okafor', heads: true, age: 69 }, [president]), '=okafor');
  });

  it('is the one in office of two with the name; of two in office nobody, and both are offered', () => {
    const father = person({
      id: 'father',
      name: 'Luis Ortega',
      born: '1935',
      offices: [['Minister of Finance of Spain', '1985', '1990']],
    });
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [father, minister]), '=ortega');
    assert.equal(
      answer({ name: 'Luis Ortega', role: 'former finance minister', day: '2000-01-01' }, [father, minister]),
      '=father',
    );
    const other = person({
      ...deputy.person,
      id: 'other',
      born: '1981',
      offices: [['Member of Parliament for Eastport', '2019', '2029']],
    });
    assert.equal(answer({ name: 'Dana Holt', role: 'MP' }, [deputy, other]), 'holt other');
  });

  it('tells “Jr.” from “Sr.”, and takes nobody for a “Jr.” of whom the list does not say it', () => {
    const sr = person({
      id: 'sr',
      name: 'Luis Ortega Sr.',
      born: '1960',
      offices: [['Minister of Finance', '2020', '2026']],
    });
    assert.equal(answer({ name: 'Luis Ortega Jr.', role: 'finance minister' }, [sr]), '');
    assert.equal(
      answer({ name: 'Luis Ortega Jr.', role: 'MP' }, [
        person({ ...minister.person, id: 'x', offices: [['MP', '2015', '2029']] }),
      ]),
      'x',
    );
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [sr]), '=sr');
  });

  it('counts an entry in two lists as one person', () => {
    const again = person(
      { ...minister.person, id: 'again', offices: [['Minister of Finance', '2020', '2026']] },
      { id: 'wiki' },
    );
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [minister, again]), '=ortega');
  });

  it('goes by the entry of another list where a sensitive one has the person as well', () => {
    const sanctioned = person(
      { ...minister.person, id: 's', offices: [['Minister of Finance of Spain', '2020', '2026']] },
      { isSensitive: true },
    );
    assert.equal(
      answer({ name: 'Luis Ortega', role: 'finance minister' }, [sanctioned, minister]),
      '=ortega',
    );
  });

  it('is never taken from a sensitive list', () => {
    const listed = person(
      { ...minister.person, id: 's', offices: [['Minister of Finance of Spain', '2020', '2026']] },
      { isSensitive: true },
    );
    assert.equal(answer({ name: 'Luis Ortega', role: 'finance minister' }, [listed]), 's');
  });

  it('takes hardly anybody where the day is not known', () => {
    assert.equal(answer({ name: 'Tom Okafor', day: null }, [president]), 'okafor');
    assert.equal(answer({ name: 'Okafor', role: 'President', day: null }, [president]), 'okafor');
    assert.equal(answer({ name: 'Dana Holt', role: 'MP', day: null }, [deputy]), 'holt');
    assert.equal(
      answer({ name: 'Tom Okafor', role: 'Nigerian president', day: null }, [president]),
      '=okafor',
    );
  });

  it('offers only those in office where many share a surname, and of many of these none', () => {
    const holts = Array.from({ length: 9 }, (_, nth) =>
      person({
        id: `h${String(nth)}`,
        name: `Given${String(nth)} Holt`,
        born: '1970',
        offices: nth < 2 ? [['MP', '2015', '2029']] : [],
      }),
    );
    assert.equal(answer({ name: 'Holt' }, holts), 'h0 h1');
    const inOffice = holts.map(({ person: one }) => person({ ...one, offices: [['MP', '2015', '2029']] }));
    assert.equal(answer({ name: 'Holt' }, inOffice), '');
  });

  it('is nobody of a state that no office of theirs has', () => {
    const senator = person({
      id: 'quill', name: 'Rob Quill', born: '1960',
      offices: [['U.S. Senator for New Jersey', '2011', '2019'], ['Senate Outreach Chair', '2019', '2029']],
    }); // prettier-ignore
    assert.equal(answer({ name: 'Rob Quill', role: 'Sen.', of: 'NJ' }, [senator]), '=quill');
    assert.equal(answer({ name: 'Rob Quill', role: 'Sen.', of: 'Oregon' }, [senator]), 'quill');
    assert.equal(answer({ name: 'Rob Quill', role: 'lawmaker', of: 'NJ' }, [senator]), '=quill');
    assert.equal(answer({ name: 'Rob Quill', role: 'lawmaker', of: 'texas' }, [senator]), 'quill');
  });

  it('holds, of several offices, the one that agrees most closely', () => {
    const senator = person({
      id: 'quill', name: 'Rob Quill', born: '1960',
      offices: [['U.S. Senator for Vermont', '2011', '2029'], ['Senate Democratic Outreach Chair', '2019', '2029']],
    }); // prettier-ignore
    const subject = { ...subjectNamed('Rob Quill'), role: 'Sen.' };
    assert.equal(identify(subject, [senator], '2024-05-01').role, 'U.S. Senator for Vermont');
  });

  it('says what speaks for it, and the office held then', () => {
    const subject = { ...subjectNamed('Luis Ortega'), role: 'Spanish finance minister' };
    const { taken, role } = identify(subject, [minister], '2024-05-01');
    assert.deepEqual(taken?.why, ['exact name', 'alive', 'in office', 'role', 'country']);
    assert.equal(role, 'Minister of Finance of Spain');
  });
});
