import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Person } from '../../../../src/core/mentions/mentions.ts';
import type { ListedPerson } from '../../../../src/core/people/lists/listPerson.ts';
import { linkTyped } from '../../../../src/core/review/decide/beforehand.ts';
import { saveBio, type SavedBio } from '../../../../src/core/review/decide/bio.ts';
import {
  bioFields,
  changedFields,
  conflictsBetween,
  dateTyped,
  fieldsOf,
  itemTyped,
  problemsIn,
  saidIn,
  type BioFields,
} from '../../../../src/core/review/decide/bioFields.ts';
import { editOf } from '../../../../src/core/review/decide/edit.ts';
import type { Decision } from '../../../../src/core/review/decide/decision.ts';
import type { ReviewedPerson } from '../../../../src/core/review/review.ts';
import type { OnFile } from '../../../../src/core/review/onFile.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { readRegistry } from '../../../../src/core/sidecar/registry/read.ts';
import { hostileText } from '../../shown/hostile.ts';
import { bothAfter, decided, mayor, refusalOf, reviewedWith } from './desk.ts';

/** A desk with both files: what is decided is written into them. */
class Files {
  constructor(
    public sidecar = '',
    public registry = '',
    private readonly found: readonly Person[] = [mayor],
    private readonly listed: OnFile['listed'] = () => [],
  ) {}

  get onFile() {
    return {
      sidecar: readSidecar(this.sidecar).value.people,
      registry: readRegistry(this.registry).value.people,
    };
  }

  get person(): ReviewedPerson {
    return this.people[0];
  }

  get people(): readonly ReviewedPerson[] {
    return reviewedWith(this.found, this.sidecar, this.registry, this.listed);
  }

  decide(change: Partial<BioFields>, how: Partial<SavedBio> = {}): Decision {
    const { person } = this;
    const opened = how.opened ?? fieldsOf(person);
    const fields = { ...opened, ...change };
    return saveBio(person, this.onFile, { opened, fields, keepIn: 'sidecar', today: '2026-11-27', ...how });
  }

  write(decision: Decision): void {
    Object.assign(this, bothAfter(this.sidecar, this.registry, decision));
  }

  save(change: Partial<BioFields>, how: Partial<SavedBio> = {}): void {
    this.write(this.decide(change, how));
  }
}

const inSidecar =
  'version: 1\npeople:\n  # The mayor.\n  - id: ana\n    name: Ana Ruiz-Bell\n    role: Clerk # for now\n    party: none\n';
const inRegistry =
  'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Mayor, born: 1961 }\n';

describe('the form of a bio', () => {
  it('begins with what the article says of somebody who is not on file, and writes it with what was said', () => {
    const files = new Files();
    assert.deepEqual(fieldsOf(files.person), {
      name: 'Ana Ruiz-Bell', aliases: '', role: 'Mayor', roles: [], bio: '', asOf: '', born: '', died: '', image: '',
      wikidata: '', links: [],
    }); // prettier-ignore
    files.save({
      bio: 'Elected in 2019.\nA boatbuilder.', aliases: ' A. Ruiz-Bell \n\nAna Bell', born: 'February 11, 1961',
      roles: [{ title: 'Councillor', from: '2014', to: '2019-05' }, { title: ' ', from: '', to: '' }],
      links: [{ title: '', url: 'ruiz.example' }, { title: 'Page', url: 'https://example.org/a' }],
      wikidata: 'https://www.wikidata.org/wiki/Q42', image: 'media/ana.jpg',
    }); // prettier-ignore
    assert.deepEqual(files.onFile.sidecar, [
      {
        id: 'ana-ruiz-bell', name: 'Ana Ruiz-Bell', aliases: ['A. Ruiz-Bell', 'Ana Bell'], role: 'Mayor',
        roles: [{ title: 'Councillor', from: '2014', to: '2019-05' }], bio: 'Elected in 2019.\nA boatbuilder.',
        asOf: '2026-11-27', born: '1961-02-11', image: 'media/ana.jpg', wikidata: 'Q42',
        links: [{ url: 'https://ruiz.example' }, { title: 'Page', url: 'https://example.org/a' }],
      },
    ]); // prettier-ignore
    assert.equal(files.registry, '');
  });

  it('changes the bytes of the fields that were changed, and no others', () => {
    const files = new Files(inSidecar);
    files.save({ role: 'Mayor' });
    assert.equal(files.sidecar, inSidecar.replace('Clerk', 'Mayor'));
    files.save({});
    assert.equal(files.sidecar, inSidecar.replace('Clerk', 'Mayor'));
    files.save({ role: '' });
    assert.equal(files.onFile.sidecar[0].role, undefined);
  });

  it('asks of a source without a name for nothing that could tell who it is', () => {
    const aide: Person = { ...mayor, id: 'aide', name: 'a senior aide', unnamed: true, role: null };
    const files = new Files('', '', [aide]);
    files.save({ bio: 'Was in the room.' }, { keepIn: 'registry' });
    assert.deepEqual(files.onFile.sidecar, [
      { id: 'aide', unnamed: 'a senior aide', bio: 'Was in the room.', asOf: '2026-11-27' },
    ]);
    assert.equal(files.registry, '');
  });

  it('says as of when a bio is true, unless somebody has said it', () => {
    const files = new Files(inSidecar);
    files.save({ bio: 'Elected.', asOf: '2024' });
    assert.equal(files.onFile.sidecar[0].asOf, '2024');
    files.save({ role: 'Mayor' });
    assert.equal(files.onFile.sidecar[0].asOf, '2024');
    files.save({ bio: 'Elected twice.' });
    assert.equal(files.onFile.sidecar[0].asOf, '2026-11-27');
    files.save({ bio: '' });
    assert.equal(files.onFile.sidecar[0].asOf, undefined);
  });

  it('keeps the date of an entry without a bio when something else of it changes', () => {
    const files = new Files(inSidecar.replace('    party', '    asOf: 2024\n    party'));
    files.save({ role: 'Mayor' });
    assert.equal(files.onFile.sidecar[0].asOf, '2024');
  });

  it('takes no date, address, item or picture that is none, and says so beside the field', () => {
    const fields: BioFields = {
      ...fieldsOf(new Files().person), name: ' ', born: 'in spring', died: '1900-02-30', wikidata: 'Ana', image: '/etc/passwd',
      roles: [{ title: '', from: '2019', to: '' }, { title: 'Mayor', from: '2019', to: '2014' }],
      links: [{ title: 'Page', url: 'his page' }],
    }; // prettier-ignore
    assert.deepEqual(
      problemsIn(fields, fieldsOf(new Files().person)).map(({ at }) => at),
      ['name', 'roles.0.title', 'roles.1.to', 'born', 'died', 'image', 'wikidata', 'links.0.url'],
    );
    assert.match(refusalOf(new Files().decide({ born: 'in spring' })), /Write the date/);
    assert.deepEqual(
      problemsIn({ ...fields, name: 'x', born: '1960', died: '1959-12-31' }, fields).map(({ at }) => at),
      ['died'],
    );
  });

  it('holds nobody up for what was on file before', () => {
    const files = new Files(inSidecar.replace('party: none', 'links: [{ url: "an old note" }]'));
    files.save({ role: 'Mayor' });
    assert.deepEqual(files.onFile.sidecar[0].links, [{ url: 'an old note' }]);
  });

  it('reads dates, items and links as people write them', () => {
    for (const typed of ['1961', '1961-02', ' 1961-02-11 ']) assert.equal(dateTyped(typed), typed.trim());
    assert.equal(dateTyped('11 February 1961'), '1961-02-11');
    for (const typed of ['1961-13', '1961-02-29', '61', 'soon', '']) assert.equal(dateTyped(typed), null);
    for (const typed of ['q42', ' Q42 ', 'https://www.wikidata.org/wiki/Q42?uselang=en', 'http://www.wikidata.org/entity/Q42'])
      assert.equal(itemTyped(typed), 'Q42'); // prettier-ignore
    for (const typed of ['Q', 'Q0', '42', 'https://example.org/Q42']) assert.equal(itemTyped(typed), null);
    for (const typed of ['ruiz.example', 'www.ruiz.example/a?b', 'ruiz.example:8080/x'])
      assert.equal(linkTyped(typed), `https://${typed}`);
    assert.equal(linkTyped(' http://ruiz.example '), 'http://ruiz.example');
    for (const typed of [
      'ruiz',
      'ana@ruiz.example',
      'a b.example',
      'file:///x',
      'javascript:alert(1)',
      '.',
      'a.b',
    ])
      assert.equal(linkTyped(typed), null, typed);
  });
});

describe('two people at one bio', () => {
  it('each keep what they wrote in fields of their own', () => {
    const files = new Files(inSidecar);
    const opened = fieldsOf(files.person);
    const decision = files.decide({ bio: 'Elected.' });
    files.save({ role: 'Mayor' });
    files.write(decision);
    const [entry] = files.onFile.sidecar;
    assert.deepEqual([entry.role, entry.bio], ['Mayor', 'Elected.']);
    assert.deepEqual(conflictsBetween(opened, fieldsOf(files.person), { ...opened, born: '1961' }), []);
  });

  it('are told of a field that both changed, and nothing is written', () => {
    const files = new Files(inSidecar);
    const opened = fieldsOf(files.person);
    const decision = files.decide({ role: 'Mayor' });
    files.save({ role: 'Governor' });
    assert.deepEqual(conflictsBetween(opened, fieldsOf(files.person), { ...opened, role: 'Mayor' }), [
      'role',
    ]);
    assert.deepEqual(conflictsBetween(opened, fieldsOf(files.person), { ...opened, role: 'Governor' }), []);
    const late = editOf(decided(decision))(files.sidecar);
    assert.ok(!late.ok);
    assert.match(late.message, /changed the same field/);
  });

  it('lose nothing where the entry was taken out meanwhile', () => {
    const files = new Files(inSidecar);
    const decision = files.decide({ role: 'Mayor', bio: 'Elected.' });
    files.sidecar = 'version: 1\n';
    files.write(decision);
    assert.deepEqual(files.onFile.sidecar, [
      { id: 'ana', name: 'Ana Ruiz-Bell', role: 'Mayor', bio: 'Elected.', asOf: '2026-11-27' },
    ]);
  });

  it('find nothing to settle in whatever nobody changed', () => {
    const fields = fc.record({
      name: hostileText, aliases: hostileText, role: hostileText, bio: hostileText, asOf: hostileText, born: hostileText,
      died: hostileText, image: hostileText, wikidata: hostileText,
      roles: fc.array(fc.record({ title: hostileText, from: hostileText, to: hostileText }), { maxLength: 2 }),
      links: fc.array(fc.record({ title: hostileText, url: hostileText }), { maxLength: 2 }),
    }); // prettier-ignore
    fc.assert(
      fc.property(fields, fields, (opened, now) => {
        assert.deepEqual(changedFields(opened, opened), []);
        assert.deepEqual(conflictsBetween(opened, now, opened), []);
        assert.deepEqual(conflictsBetween(opened, opened, now), []);
        assert.deepEqual(problemsIn(opened, opened), []);
        for (const field of conflictsBetween(opened, now, { ...now, name: 'x' })) assert.equal(field, 'name');
      }),
    );
  });

  it('read back what was written, whatever it is', () => {
    const line = hostileText.map((words) => words.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u0085]/gu, ' '));
    fc.assert(
      fc.property(line, line, line, (name, role, alias) => {
        fc.pre(name.trim() !== '');
        const files = new Files(inSidecar);
        files.save({ name, role, aliases: alias });
        const [entry] = files.onFile.sidecar;
        assert.equal(entry.name, name.trim());
        assert.equal(entry.role ?? '', role.trim());
        assert.deepEqual(entry.aliases ?? [], alias.trim() === '' ? [] : [alias.trim()]);
        assert.equal(files.onFile.sidecar.length, 1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a bio in the file of the folder', () => {
  it('is written there, under an id of its own', () => {
    const files = new Files();
    files.save({ bio: 'Elected.' }, { keepIn: 'registry' });
    assert.equal(files.sidecar, '');
    assert.equal(
      files.registry,
      'version: 1\npeople:\n  - id: ana-ruiz-bell\n    name: Ana Ruiz-Bell\n    role: Mayor\n    bio: Elected.\n    asOf: 2026-11-27\n',
    );
    assert.equal(files.person.kept, 'registry');

    const other = new Files(
      '',
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Maria Ruiz-Bell, died: 1890 }\n',
    );
    other.save({ bio: 'Elected.' }, { keepIn: 'registry' });
    assert.deepEqual(
      other.onFile.registry.map(({ id, bio }) => [id, bio]),
      [['ana-ruiz-bell', undefined], ['ana-ruiz-bell-2', 'Elected.']],
    ); // prettier-ignore
  });

  it('is tied to the article where the name alone would leave open who is meant', () => {
    const files = new Files('', '', [{ ...mayor, id: 'ruiz-bell', name: 'Ruiz-Bell', role: null }]);
    files.save({ name: 'Ana Ruiz-Bell', bio: 'Elected.' }, { keepIn: 'registry' });
    assert.deepEqual(files.onFile.sidecar, [
      { id: 'ruiz-bell', name: 'Ruiz-Bell', listed: 'people.yaml/ruiz-bell' },
    ]);
    assert.equal(files.person.kept, 'both');
    assert.equal(files.person.entry?.bio, 'Elected.');
    assert.equal(files.person.registryId, 'ruiz-bell');
  });

  it('is tied to the article where another there has the name', () => {
    const clerk: Person = {
      ...mayor, id: 'ana-ruiz-bell-2', role: null, mentions: [{ start: 39, end: 48, form: 'name' }],
    }; // prettier-ignore
    const files = new Files('', inRegistry, [mayor, clerk]);
    const [first, second] = files.people;
    assert.deepEqual([first.registryId, second.registryId], ['ana-ruiz-bell', null]);
    const opened = fieldsOf(second);
    const fields = { ...opened, bio: 'A clerk.' };
    files.write(saveBio(second, files.onFile, { opened, fields, keepIn: 'registry', today: '2026-11-27' }));
    assert.deepEqual(
      files.people.map(({ registryId }) => registryId),
      ['ana-ruiz-bell', 'ana-ruiz-bell-2'],
    );
    assert.equal(files.onFile.sidecar[0].listed, 'people.yaml/ana-ruiz-bell-2');
  });

  it('is one, whatever id the article has it under', () => {
    const files = new Files('version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell }\n', inRegistry);
    assert.deepEqual([files.person.kept, files.person.registryId], ['both', 'ana-ruiz-bell']);
    files.save({ born: '1961-02-11' });
    assert.equal(files.registry, inRegistry.replace('1961', '1961-02-11'));
  });

  it('is changed there, each field where it stands', () => {
    const files = new Files('', inRegistry);
    files.save({ born: '1961-02-11' });
    assert.equal(files.sidecar, '');
    assert.equal(files.registry, inRegistry.replace('1961', '1961-02-11'));

    const both = new Files(
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Acting Mayor }\n',
      inRegistry,
    );
    assert.equal(both.person.kept, 'both');
    both.save({ role: 'Mayor of Alder', born: '1962', bio: 'Elected.' });
    assert.equal(both.onFile.sidecar[0].role, 'Mayor of Alder');
    assert.equal(both.onFile.sidecar[0].bio, undefined);
    assert.deepEqual(
      bioFields.filter((field) => both.onFile.registry[0][field] !== undefined),
      ['name', 'role', 'bio', 'asOf', 'born'],
    );
    assert.equal(both.onFile.registry[0].role, 'Mayor');
  });

  it('says in the form what the two files say together', () => {
    const both = new Files(
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Acting Mayor }\n',
      inRegistry,
    );
    const { role, born } = saidIn(fieldsOf(both.person));
    assert.deepEqual([role, born], ['Acting Mayor', '1961']);
  });
});

describe('what a list has for a bio', () => {
  const list = {
    id: 'council', title: 'Councils of the Coast', licence: 'CC BY-NC 4.0', isNonCommercial: true, isSensitive: false,
    date: '2026-05-01', source: 'https://example.org/councils.csv',
  }; // prettier-ignore
  const listed: ListedPerson = {
    list,
    person: {
      id: 'p-1', name: 'Ana Ruiz-Bell', aliases: ['Ana Bell'], born: '1961-02-11', died: null, countries: [],
      offices: [{ title: 'Mayor', country: null, from: '2019', to: null }], summary: 'A boatbuilder.', wikidata: 'Q77',
      links: ['https://example.org/ana'],
    },
  }; // prettier-ignore
  const taken = 'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, listed: council/p-1 }\n';
  const source = {
    id: 'council-2026-05-01', title: 'Councils of the Coast', url: 'https://example.org/councils.csv',
    licence: 'CC BY-NC 4.0, for non-commercial use only', accessed: '2026-05-01',
  }; // prettier-ignore
  const files = (registry = '', sidecar = taken) => new Files(sidecar, registry, [mayor], () => [listed]);

  it('brings the list along as a source, with licence and date, and the bio is of that day', () => {
    const desk = files();
    assert.equal(desk.person.taken?.person.id, 'p-1');
    desk.save({ bio: 'A boatbuilder.', born: '1961' }, { used: ['bio'] });
    const [entry] = desk.onFile.sidecar;
    assert.deepEqual([entry.asOf, entry.sources], ['2026-05-01', ['council-2026-05-01']]);
    assert.deepEqual(readSidecar(desk.sidecar).value.sources, [source]);
    desk.save({ links: [{ title: '', url: 'https://example.org/ana' }] }, { used: ['links'] });
    assert.deepEqual(desk.onFile.sidecar[0].sources, ['council-2026-05-01']);
    assert.equal(readSidecar(desk.sidecar).value.sources.length, 1);
  });

  it('brings nothing along where nothing of it was taken, or what was taken reads otherwise by then', () => {
    for (const [change, used] of [
      [{ bio: 'A boatbuilder.' }, []],
      [{ bio: 'A builder of boats.' }, ['bio']],
      [{ role: 'Mayor of Alder', born: '1961-02-12' }, ['born', 'roles', 'died']],
    ] as const) {
      const desk = files();
      desk.save(change, { used });
      assert.doesNotMatch(desk.sidecar, /sources/);
    }
  });

  it('goes to the file that has the field, and to a new entry', () => {
    const backed = files(inRegistry.replace('Ruiz-Bell, role', 'Ruiz-Bell, bio: Elected., role'), '');
    backed.registry = backed.registry.replace('role', 'listed: council/p-1, role');
    backed.save({ bio: 'A boatbuilder.' }, { used: ['bio'] });
    assert.equal(backed.sidecar, '');
    assert.deepEqual(readRegistry(backed.registry).value.sources, [source]);
    assert.deepEqual(backed.onFile.registry[0].sources, ['council-2026-05-01']);

    const fresh = files('', '');
    fresh.save({ bio: 'A boatbuilder.' }, { used: ['bio'], keepIn: 'registry' });
    assert.equal(fresh.person.entry?.asOf, fresh.person.taken ? '2026-05-01' : '2026-11-27');
  });
});
