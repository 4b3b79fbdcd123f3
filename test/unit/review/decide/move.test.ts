import assert from 'node:assert/strict';
import fc from 'fast-check';
import { editOf } from '../../../../src/core/review/decide/edit.ts';
import {
  demotePerson,
  promotePerson,
  renamePerson,
  type BothFiles,
} from '../../../../src/core/review/decide/move.ts';
import type { ReviewedPerson } from '../../../../src/core/review/review.ts';
import { readSidecar } from '../../../../src/core/sidecar/read.ts';
import { readRegistry } from '../../../../src/core/sidecar/registry/read.ts';
import { bothAfter, decided, mayor, refusalOf, reviewedWith } from './desk.ts';

const filesWith = (sidecar: string, registry: string): BothFiles => ({
  sidecar: readSidecar(sidecar).value.people,
  registry: readRegistry(registry).value.people,
  sources: { sidecar: readSidecar(sidecar).value.sources, registry: readRegistry(registry).value.sources },
  text: { sidecar, registry },
  down: 'march/',
});

const personIn = (sidecar: string, registry: string, found = mayor): ReviewedPerson =>
  reviewedWith([found], sidecar, registry)[0];

const promoted = (sidecar: string, registry = '', found = mayor) =>
  bothAfter(
    sidecar,
    registry,
    promotePerson(personIn(sidecar, registry, found), filesWith(sidecar, registry)),
  );
const demoted = (sidecar: string, registry: string, how: 'move' | 'copy' = 'move') =>
  bothAfter(sidecar, registry, demotePerson(personIn(sidecar, registry), filesWith(sidecar, registry), how));

const entry = `  # Asked her office, May 2026.
  - id: ana
    name: "Ana Ruiz-Bell"   # with a hyphen
    role:  Mayor
    # The party is ours to know.
    party: none
`;
const sidecar = `# Of the bridge.
version: 1
people:
  - { id: bo, name: Bo Lang }

${entry}
annotations: []
`;

describe('the entry of a person that moves', () => {
  it('goes to the folder byte for byte, with its comments, and leaves the rest as it was', () => {
    const moved = promoted(sidecar);
    assert.equal(moved.registry, `version: 1\npeople:\n${entry}`);
    assert.equal(
      moved.sidecar,
      '# Of the bridge.\nversion: 1\npeople:\n  - { id: bo, name: Bo Lang }\n\nannotations: []\n',
    );
    assert.equal(personIn(moved.sidecar, moved.registry).kept, 'registry');
  });

  it('comes back the same', () => {
    const moved = promoted(sidecar);
    const back = demoted(moved.sidecar, moved.registry);
    assert.ok(back.sidecar.includes(entry), back.sidecar);
    assert.deepEqual(readRegistry(back.registry).value.people, []);
  });

  it('takes the style of lines and depth of the file that it comes into', () => {
    const registry = 'version: 1\r\npeople:\r\n# All of them.\r\n- id: cy\r\n  name: Cy Park\r\n';
    const moved = promoted(sidecar, registry);
    assert.equal(moved.registry, registry + entry.replace(/^ {2}/gm, '').replaceAll('\n', '\r\n'));
  });

  it('leaves behind what was checked in the words of the article', () => {
    const checked = sidecar.replace(
      '    party: none\n',
      '    party: none\n    checked: [Ruiz-Bell]\n    checkedBy: bo\n',
    );
    const moved = promoted(checked);
    assert.deepEqual(readSidecar(moved.sidecar).value.people[1], {
      id: 'ana',
      name: 'Ana Ruiz-Bell',
      checked: ['Ruiz-Bell'],
      checkedBy: 'bo',
    });
    assert.deepEqual(readRegistry(moved.registry).value.people, [
      { id: 'ana', name: 'Ana Ruiz-Bell', role: 'Mayor' },
    ]);
    const both = personIn(moved.sidecar, moved.registry);
    assert.deepEqual([both.kept, both.entry?.role, both.entry?.checkedBy], ['both', 'Mayor', 'bo']);
  });

  it('stays tied to the article where the name alone does not find it', () => {
    const surname = { ...mayor, id: 'ruiz-bell', name: 'Ruiz-Bell', role: null };
    const moved = promoted(
      'version: 1\npeople:\n  - { id: ruiz-bell, name: Ruiz-Bell, bio: Elected. }\n',
      '',
      surname,
    );
    assert.equal(personIn(moved.sidecar, moved.registry, surname).entry?.bio, 'Elected.');
    const shared = 'version: 1\npeople:\n  - { id: other, name: Ana Ruiz-Bell, died: 1890 }\n';
    const dated = sidecar.replace('people:', 'article: { published: 2024-03-01 }\npeople:');
    const beside = promoted(dated, shared);
    assert.equal(personIn(beside.sidecar, beside.registry).entry?.role, 'Mayor');
  });

  it('brings its sources and its portrait', () => {
    const yaml =
      'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, image: media/ana.jpg, sources: [who] }\nsources:\n  - { id: who, title: Who Is Who }\n';
    const moved = promoted(yaml);
    const { people, sources } = readRegistry(moved.registry).value;
    assert.equal(people[0].image, 'march/media/ana.jpg');
    assert.deepEqual(sources, [{ id: 'who', title: 'Who Is Who' }]);
    assert.match(
      refusalOf(
        promotePerson(
          personIn(yaml, ''),
          filesWith(yaml, 'version: 1\nsources:\n  - { id: who, title: Another }\n'),
        ),
      ),
      /different sources under the id who/,
    );
  });

  it('is copied where it is to stay, and joined with what is there', () => {
    const registry =
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Mayor, born: 1961, image: march/media/ana.jpg }\n';
    const copied = demoted('', registry, 'copy');
    assert.equal(copied.registry, registry);
    assert.equal(readSidecar(copied.sidecar).value.people[0].image, '../march/media/ana.jpg');
    const acting =
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Acting Mayor }\n';
    const [own] = readSidecar(demoted(acting, registry, 'copy').sidecar).value.people;
    assert.deepEqual([own.role, own.born], ['Acting Mayor', '1961']);
    const fuller =
      'version: 1\npeople:\n  - { id: ana-ruiz-bell, name: Ana Ruiz-Bell, role: Mayor, died: 2020 }\n';
    const [backing] = readRegistry(promoted(fuller, registry).registry).value.people;
    assert.deepEqual([backing.role, backing.born, backing.died], ['Mayor', '1961', '2020']);
    const [joined] = readSidecar(demoted(fuller, registry).sidecar).value.people;
    assert.deepEqual([joined.role, joined.born, joined.died], ['Mayor', '1961', '2020']);
  });

  it('is refused where both files have one and something that somebody wrote would be gone', () => {
    const plain = 'version: 1\npeople:\n  - id: ana-ruiz-bell\n    name: Ana Ruiz-Bell\n    bio: Elected.\n';
    for (const [change, why] of [
      [plain.replace('Elected', 'Appointed'), /differ in: bio/],
      [`${plain}    desk: metro\n`, /would be lost: desk/],
      [plain.replace('  - id', '  # Ours.\n  - id'), /comments/],
      [plain.replace('Elected.', 'Elected. # mine'), /comments/],
    ] as const) {
      assert.match(refusalOf(promotePerson(personIn(change, plain), filesWith(change, plain))), why);
      assert.match(refusalOf(demotePerson(personIn(plain, change), filesWith(plain, change), 'move')), why);
      decided(demotePerson(personIn(plain, change), filesWith(plain, change), 'copy'));
    }
    assert.deepEqual(readSidecar(promoted(plain, plain).sidecar).value.people, []);
  });

  it('leaves nothing behind that leads to where it was', () => {
    const registry = 'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, born: 1961 }\n';
    const tied = 'version: 1\npeople:\n  - { id: mayor, name: Ana Ruiz-Bell, listed: people.yaml/ana }\n';
    const back = demoted(tied, registry);
    assert.deepEqual(readSidecar(back.sidecar).value.people, [
      { id: 'mayor', name: 'Ana Ruiz-Bell', born: '1961' },
    ]);
    assert.deepEqual(readRegistry(back.registry).value.people, []);
    const copied = demoted(tied, registry, 'copy');
    assert.equal(readSidecar(copied.sidecar).value.people[0].listed, 'people.yaml/ana');

    // Of whom the folder had nobody any more, and what was checked stays with the article.
    const lost =
      'version: 1\npeople:\n  - { id: mayor, name: Ana Ruiz-Bell, born: 1961, listed: people.yaml/gone, checked: [Ruiz-Bell] }\n';
    const moved = promoted(lost);
    const [left] = readSidecar(moved.sidecar).value.people;
    assert.deepEqual(left, { id: 'mayor', name: 'Ana Ruiz-Bell', checked: ['Ruiz-Bell'] });
    assert.equal(personIn(moved.sidecar, moved.registry).entry?.born, '1961');
  });

  it('is joined with the entry that the folder has under another id, and stays tied to it where that is needed', () => {
    const registry = 'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell }\n';
    const own =
      'version: 1\npeople:\n  - { id: mayor, name: Ana Ruiz-Bell, aliases: [Ana Bell], born: 1961, checked: [Ruiz-Bell] }\n';
    const moved = promoted(own, registry);
    assert.deepEqual(readRegistry(moved.registry).value.people, [
      { id: 'ana', name: 'Ana Ruiz-Bell', aliases: ['Ana Bell'], born: '1961' },
    ]);
    const [left] = readSidecar(moved.sidecar).value.people;
    assert.equal(left.listed, 'people.yaml/ana');
    assert.equal(personIn(moved.sidecar, moved.registry).entry?.born, '1961');
  });

  it('comes to an article unchecked', () => {
    const registry =
      'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell, checked: [Ruiz-Bell], checkedBy: bo, checkedAt: 2026-01-01T00:00:00Z }\n';
    for (const how of ['move', 'copy'] as const)
      assert.doesNotMatch(demoted('', registry, how).sidecar, /checked/);
  });

  it('is not taken out where somebody has changed it meanwhile', () => {
    const decision = decided(promotePerson(personIn(sidecar, ''), filesWith(sidecar, '')));
    const late = editOf(decision)(sidecar.replace('Mayor', 'Clerk'));
    assert.ok(!late.ok);
    assert.match(late.message, /stands in both files/);
  });

  it('is nothing that a source without a name has', () => {
    const aide = { ...mayor, unnamed: true };
    assert.match(
      refusalOf(promotePerson(personIn('', '', aide), filesWith('', ''))),
      /belongs to its article/,
    );
    assert.match(refusalOf(promotePerson(personIn('', ''), filesWith('', ''))), /nothing about/);
    assert.match(
      refusalOf(demotePerson(personIn(sidecar, ''), filesWith(sidecar, ''), 'move')),
      /nothing about/,
    );
  });

  it('says the same in its new place, and nothing else of either file changes, however it is written', () => {
    const word = fc.constantFrom(
      'plain',
      '"quoted: yes"',
      "'it''s'",
      '|-\n      two\n      lines',
      '[a, b]',
      '{ c: d }',
      '1.10',
      'yes',
    );
    const comment = fc.constantFrom('', ' # why', '\n    # below');
    const fields = fc.uniqueArray(
      fc.tuple(fc.constantFrom('role', 'bio', 'party', 'x-own', 'wikidata'), word, comment),
      {
        selector: ([key]) => key,
      },
    );
    fc.assert(
      fc.property(fields, fc.constantFrom('', '  # above\n'), (pairs, above) => {
        const said = pairs
          .map(([key, value, behind]) => `    ${key}: ${value}${value.includes('\n') ? '' : behind}\n`)
          .join('');
        const yaml = `version: 1\npeople:\n  - id: first\n    name: Other One\n${above}  - id: ana\n    name: Ana Ruiz-Bell\n${said}`;
        const moved = promoted(yaml);
        const mine = { ...readSidecar(yaml).value.people[1] };
        assert.deepEqual(readRegistry(moved.registry).value.people, [mine]);
        assert.equal(
          moved.registry,
          `version: 1\npeople:\n${above}  - id: ana\n    name: Ana Ruiz-Bell\n${said}`,
        );
        assert.equal(moved.sidecar, 'version: 1\npeople:\n  - id: first\n    name: Other One\n');
      }),
    );
  });
});

describe('another name for somebody', () => {
  it('is the one on display, and the article’s own still finds the entry', () => {
    const renamed = (yaml: string, registry = '') =>
      bothAfter(
        yaml,
        registry,
        renamePerson(personIn(yaml, registry), filesWith(yaml, registry), 'Ana María Ruiz', '2026-11-27'),
      );
    const moved = renamed(sidecar);
    assert.match(
      moved.sidecar,
      /\n {4}name: "Ana María Ruiz" {3}# with a hyphen\n {4}aliases: \[Ana Ruiz-Bell\]|name: Ana María Ruiz/,
    );
    assert.equal(personIn(moved.sidecar, '').name, 'Ana María Ruiz');
    const fresh = renamed('');
    assert.deepEqual(readSidecar(fresh.sidecar).value.people, [
      { id: 'ana-ruiz-bell', name: 'Ana María Ruiz', aliases: ['Ana Ruiz-Bell'], role: 'Mayor' },
    ]);
    const inFolder = renamed('', 'version: 1\npeople:\n  - { id: ana, name: Ana Ruiz-Bell }\n');
    assert.equal(inFolder.sidecar, '');
    assert.equal(personIn('', inFolder.registry).name, 'Ana María Ruiz');
  });
});
