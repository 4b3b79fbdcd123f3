import * as vscode from 'vscode';
import { deepEqual, equal, eventually } from './harness/assert.ts';
import { MemoryFiles } from './harness/memoryFiles.ts';
import { closeAll, open, reviewed, scratch, watchedScratch, write } from './harness/scratch.ts';

const story = `Two Ministers Meet at the Harbor

Finance Minister Luis Ortega met the harbor master, Rita Moss, on Tuesday. Ortega said the harbor would stay open.
`;
const published = 'version: 1\narticle:\n  published: 2024-05-01\n';
const registry = (bio: string) => `version: 1\npeople:\n  - id: moss\n    name: Rita Moss\n    bio: ${bio}\n`;

/** FollowTheMoney, an entity a line. */
const officials = [
  { id: 'ortega', schema: 'Person', properties: { name: ['Luis Ortega'], birthDate: ['1960-03-02'] } },
  { id: 'post', schema: 'Position', properties: { name: ['Minister of Finance of Spain'] } },
  {
    id: 'o',
    schema: 'Occupancy',
    properties: { holder: ['ortega'], post: ['post'], startDate: ['2020'], endDate: ['2025'] },
  },
]
  .map((entity) => `${JSON.stringify(entity)}\n`)
  .join('');

describe('A people.yaml', () => {
  afterEach(closeAll);

  const bioOf = (uri: vscode.Uri, bio: string | undefined) =>
    reviewed(`the bio ${String(bio)}`, uri, ({ review }) =>
      review.people.some(({ detected, entry }) => detected?.name === 'Rita Moss' && entry?.bio === bio),
    );

  it('backs the articles under it, and what changes in it is seen at once', async () => {
    const files = { 'news/story.article': story, 'people.yaml': registry('Since 2019.') };
    const folder = await watchedScratch('watched-people', files);
    const article = vscode.Uri.joinPath(folder, 'news', 'story.article');
    await open(article);
    await bioOf(article, 'Since 2019.');
    await write(vscode.Uri.joinPath(folder, 'people.yaml'), registry('Since 2020.'));
    await bioOf(article, 'Since 2020.');
    await write(vscode.Uri.joinPath(folder, 'news', 'people.yaml'), registry('The nearer one.'));
    await bioOf(article, 'The nearer one.');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'news', 'people.yaml'));
    await bioOf(article, 'Since 2020.');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'people.yaml'));
    await bioOf(article, undefined);
  });

  it('is seen by whoever comes back to the article, where the disk tells nobody of it', async () => {
    const files = new MemoryFiles('unseenpeople');
    try {
      const article = files.set('/story.article', story);
      const other = files.set('/other.article', story);
      await open(article);
      await bioOf(article, undefined);
      await open(other);
      files.setUnseen('/people.yaml', registry('Since 2019.'));
      await open(article);
      await bioOf(article, 'Since 2019.');
      await open(other);
      files.setUnseen('/people.yaml', registry('Since 2020.'));
      await open(article);
      await bioOf(article, 'Since 2020.');
    } finally {
      await closeAll();
      files.dispose();
    }
  });

  it('goes on with what it said while its YAML is broken, and says so at the line', async () => {
    const folder = await scratch({ 'story.article': story, 'people.yaml': registry('Since 2019.') });
    const article = vscode.Uri.joinPath(folder, 'story.article');
    const people = vscode.Uri.joinPath(folder, 'people.yaml');
    await open(article);
    await bioOf(article, 'Since 2019.');
    deepEqual(vscode.languages.getDiagnostics(people), []);
    await write(people, `${registry('Since 2020.')}  - id: "x\n`);
    const [problem] = await eventually('a problem', () => {
      const problems = vscode.languages.getDiagnostics(people);
      return problems.length > 0 ? problems : undefined;
    });
    equal(problem.range.start.line >= 5, true);
    await bioOf(article, 'Since 2019.');
    await write(people, `${registry('Since 2020.')}  - id: moss\n`);
    await eventually('two problems', () => {
      const found = vscode.languages.getDiagnostics(people).map(({ code }) => code);
      return found.length === 2 && found.every((code) => code === 'duplicate-person-id') ? found : undefined;
    });
  });
});

describe('A reference list of the folder', () => {
  afterEach(closeAll);

  it('says who is meant as soon as it has been asked, and again when it changes', async () => {
    const folder = await scratch({
      'story.article': story,
      'story.article.annotations.yaml': published,
      'lists/officials.jsonl': officials,
      'copydesk.yaml': 'version: 1\nlists: [lists/officials.jsonl]\n',
    });
    const article = vscode.Uri.joinPath(folder, 'story.article');
    await open(article);
    const roleOf = (role: string | null) =>
      reviewed(`the role ${String(role)}`, article, ({ review }) =>
        review.people.some(
          ({ detected, roleOnFile }) => detected?.name === 'Luis Ortega' && roleOnFile === role,
        ),
      );
    await roleOf('Minister of Finance of Spain');
    await write(
      vscode.Uri.joinPath(folder, 'lists', 'officials.jsonl'),
      officials.replace('Minister of Finance of Spain', 'Finance Minister'),
    );
    await roleOf('Finance Minister');
    await write(vscode.Uri.joinPath(folder, 'copydesk.yaml'), 'version: 1\n');
    await roleOf(null);
  });
});
