import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copydesk, git, linesOf, put, removeScratch, scratch } from './harness.ts';

interface OnFile {
  people: {
    name: string;
    entry: { from: string; id: string; role: string | null; born: string | null; died: string | null } | null;
    candidates: { list: string; id: string; name: string; why: string[] }[];
  }[];
}

const story = `Two Ministers Meet at the Harbor

Finance Minister Luis Ortega met Rita Moss on Tuesday. Ortega said the harbor would stay open. President Okafor was not there, and Hale said nothing.
`;

/** A FollowTheMoney entity, a line. */
const entity = (id: string, schema: string, properties: Record<string, string[]>): string =>
  `${JSON.stringify({ id, schema, properties })}\n`;

const office = (id: string, holder: string, title: string, from: string, to: string): string =>
  entity(`${id}-post`, 'Position', { name: [title] }) +
  entity(id, 'Occupancy', { holder: [holder], post: [`${id}-post`], startDate: [from], endDate: [to] });

const officials =
  entity('ortega', 'Person', { name: ['Luis Ortega'], birthDate: ['1960-03-02'] }) +
  office('o1', 'ortega', 'Minister of Finance of Spain', '2020-01-10', '2025-06-30') +
  entity('ortega-old', 'Person', { name: ['Luis Ortega'], birthDate: ['1860'], deathDate: ['1931'] }) +
  office('o2', 'ortega-old', 'Minister of Finance of Spain', '1900', '1905') +
  entity('okafor', 'Person', { name: ['Tom Okafor'], birthDate: ['1955-01-01'] }) +
  office('o3', 'okafor', 'President of Nigeria', '2019-05-29', '2027-05-29') +
  entity('hale', 'Person', { name: ['Anna Hale'], birthDate: ['1970-01-01'] }) +
  office('o4', 'hale', 'Senator', '2019', '2027');

const files = (rest: Record<string, string> = {}) => ({
  'story.txt': story,
  'story.txt.annotations.yaml': 'version: 1\narticle:\n  published: 2024-05-01\n',
  'lists/officials.jsonl': officials,
  ...rest,
});

const analysed = (folder: string, ...args: string[]) => {
  const [{ people }] = linesOf(copydesk(folder, 'analyze', '--json', ...args)) as OnFile[];
  return new Map(people.map(({ name, entry, candidates }) => [name, { entry, candidates }]));
};

describe('copydesk analyze --json, of people on file', () => {
  afterEach(removeScratch);

  it('says nothing where nothing is on file', () => {
    const people = analysed(scratch({ 'story.txt': story }), 'story.txt');
    assert.deepEqual(people.get('Luis Ortega'), { entry: null, candidates: [] });
  });

  it('says who of a list it is and why, and whom the checker is to be asked about', () => {
    const people = analysed(scratch(files()), 'story.txt', '--lists', 'lists/officials.jsonl');
    assert.deepEqual(people.get('Luis Ortega'), {
      entry: {
        from: 'list',
        id: 'ortega',
        role: 'Minister of Finance of Spain',
        born: '1960-03-02',
        died: null,
      },
      candidates: [
        {
          list: 'officials',
          id: 'ortega',
          name: 'Luis Ortega',
          isSensitive: false,
          why: ['exact name', 'alive', 'in office', 'role'],
        },
      ],
    });
    assert.equal(people.get('Okafor')?.entry?.id, 'okafor');
    assert.equal(people.get('Hale')?.entry, null);
    assert.deepEqual(
      people.get('Hale')?.candidates.map(({ id }) => id),
      ['hale'],
    );
  });

  it('takes the lists of the nearest copydesk.yaml, up to the root of the repository', () => {
    const folder = scratch(files({ 'copydesk.yaml': 'version: 1\nlists: [lists/officials.jsonl]\n' }));
    assert.equal(analysed(folder, 'story.txt').get('Luis Ortega')?.entry?.id, 'ortega');
    put(folder, {
      'news/story.txt': story,
      'news/story.txt.annotations.yaml': files()['story.txt.annotations.yaml'],
    });
    assert.equal(analysed(folder, 'news/story.txt').get('Luis Ortega')?.entry, null);
    git(folder, 'init');
    assert.equal(analysed(folder, 'news/story.txt').get('Luis Ortega')?.entry?.id, 'ortega');
  });

  it('tells entries of the sidecar from those of the registry, with what the list adds', () => {
    const folder = scratch(
      files({
        'people.yaml':
          'version: 1\npeople:\n  - id: moss\n    name: Rita Moss\n    role: harbor master\n    born: 1980\n  - id: luis\n    name: Luis Ortega\n',
        'story.txt.annotations.yaml':
          'version: 1\narticle:\n  published: 2024-05-01\npeople:\n  - id: luis\n    name: Luis Ortega\n',
      }),
    );
    const people = analysed(folder, 'story.txt', '--lists', 'lists/officials.jsonl');
    assert.deepEqual(people.get('Rita Moss')?.entry, {
      from: 'registry',
      id: 'moss',
      role: 'harbor master',
      born: '1980',
      died: null,
    });
    assert.deepEqual(people.get('Luis Ortega')?.entry, {
      from: 'sidecar', id: 'luis', role: 'Minister of Finance of Spain', born: '1960-03-02', died: null,
    }); // prettier-ignore
  });

  it('goes by what the checker has said: somebody, or nobody', () => {
    const said = (listed: string) =>
      analysed(
        scratch(
          files({
            'people.yaml': `version: 1\npeople:\n  - id: hale\n    name: Hale\n    listed: ${listed}\n`,
          }),
        ),
        'story.txt',
        '--lists',
        'lists/officials.jsonl',
      ).get('Hale');
    assert.deepEqual(
      said('officials/hale')?.candidates.map(({ id }) => id),
      ['hale'],
    );
    assert.equal(said('officials/hale')?.entry?.role, 'Senator');
    assert.deepEqual(said('none')?.candidates, []);
  });

  it('says what is wrong with the lists that it is given, and reads nothing instead', () => {
    const folder = scratch(files());
    for (const args of [
      ['story.txt', '--lists'],
      ['story.txt', '--lists', 'gone.jsonl'],
      ['--lists', 'lists/officials.jsonl'],
    ]) {
      const ran = copydesk(folder, 'analyze', '--json', ...args);
      assert.equal(ran.status, 2, args.join(' '));
      assert.match(ran.err, /--lists takes|gone\.jsonl|name the articles/);
      assert.equal(ran.out, '');
    }
  });
});

describe('copydesk people find', () => {
  afterEach(removeScratch);

  const find = (folder: string, ...args: string[]) => {
    const ran = copydesk(folder, 'people', 'find', '--json', ...args);
    return { ran, ids: (linesOf(ran) as { id: string }[][]).flat().map(({ id }) => id) };
  };

  it('finds who has a name, those first who lived and were in office on the day', () => {
    const folder = scratch(files());
    const lists = ['--lists', 'lists/officials.jsonl'];
    assert.deepEqual(find(folder, 'Luis Ortega', '--on', '2024-05-01', ...lists).ids, [
      'ortega',
      'ortega-old',
    ]);
    assert.deepEqual(find(folder, 'Luis', 'Ortega', '--on', '1903-05-01', ...lists).ids, [
      'ortega-old',
      'ortega',
    ]);
    const ran = copydesk(folder, 'people', 'find', 'Tom Okafor', '--on', '2024-05-01', ...lists);
    assert.equal(ran.status, 0);
    assert.match(ran.out, /Tom Okafor +1955-01-01 – +officials\/okafor +President of Nigeria/);
  });

  it('finds people of the registry, and says so where nobody has the name', () => {
    const folder = scratch({ 'people.yaml': 'version: 1\npeople:\n  - id: moss\n    name: Rita Moss\n' });
    assert.deepEqual(find(folder, 'Rita Moss').ids, ['moss']);
    const nobody = copydesk(folder, 'people', 'find', 'Rosa Moss');
    assert.equal(nobody.status, 1);
    assert.match(nobody.out, /Nobody on file has this name/);
  });

  it('shows nothing that a sensitive list says', () => {
    const folder = scratch(
      files({ 'lists/officials.about.json': JSON.stringify({ title: 'Wanted', isSensitive: true }) }),
    );
    const ran = copydesk(
      folder,
      'people',
      'find',
      'Tom Okafor',
      '--on',
      '2024-05-01',
      '--lists',
      'lists/officials.jsonl',
    );
    assert.match(ran.out, /officials\/okafor/);
    assert.match(ran.out, /sensitive/);
    assert.doesNotMatch(ran.out, /Tom Okafor|1955|President/);
    const found = copydesk(
      folder, 'people', 'find', '--json', 'Okafor', '--on', '2024-05-01', '--lists', 'lists/officials.jsonl',
    ); // prettier-ignore
    assert.deepEqual(linesOf(found), [
      [
        {
          list: 'officials', id: 'okafor', name: null, isSensitive: true, role: null, born: null, died: null,
          lived: null, why: [],
        },
      ],
    ]); // prettier-ignore
    const people = analysed(folder, 'story.txt', '--lists', 'lists/officials.jsonl');
    assert.deepEqual(people.get('Okafor'), {
      entry: null,
      candidates: [{ list: 'officials', id: 'okafor', name: null, isSensitive: true, why: [] }],
    });
  });

  it('does not say that nobody is on file where that cannot be read', () => {
    const broken: Record<string, string>[] = [
      { 'people.yaml': 'version: 1\npeople: [' },
      { 'copydesk.yaml': 'version: 1\nlists: [' },
      { 'copydesk.yaml': 'version: 1\nlists: [a.jsonl]\n', 'a.jsonl': '{"id": "x", "sch' },
    ];
    for (const one of broken) {
      const ran = copydesk(scratch(one), 'people', 'find', 'Rita Moss');
      assert.equal(ran.status, 2, ran.err);
      assert.notEqual(ran.err, '');
      assert.equal(ran.out, '');
    }
  });

  it('does not wait for a pipe', function () {
    if (process.platform === 'win32') this.skip();
    const folder = scratch({ 'story.txt': story });
    spawnSync('mkfifo', ['pipe.jsonl'], { cwd: folder });
    const ran = copydesk(folder, 'people', 'find', 'Rita Moss', '--lists', 'pipe.jsonl');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /pipe\.jsonl: is no file/);
  });

  it('wants a name, and a day as a day', () => {
    const folder = scratch(files());
    assert.equal(copydesk(folder, 'people', 'find').status, 2);
    for (const day of ['Tuesday', '2024-13-45', '2024-02-31'])
      assert.equal(copydesk(folder, 'people', 'find', 'Moss', '--on', day).status, 2, day);
  });
});

describe('copydesk people import', () => {
  afterEach(removeScratch);

  it('wants a licence that says something', () => {
    const folder = scratch({ 'people.csv': 'name\nAnn Weber\n' });
    const ran = copydesk(folder, 'people', 'import', 'people.csv', '--to', 'lists/a.jsonl', '--licence', ' ');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /say the licence/);
  });
});
