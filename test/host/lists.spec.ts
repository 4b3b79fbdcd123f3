import * as vscode from 'vscode';
import { indexVersion, shardName, type IndexManifest } from '../../src/core/people/lists/index/format.ts';
import { indexLines } from '../../src/core/people/lists/index/lines.ts';
import { shardPacker } from '../../src/core/people/lists/index/packShards.ts';
import type { ListPerson } from '../../src/core/people/lists/listPerson.ts';
import { shortList } from '../../src/core/people/lists/shortList.ts';
import { ftmLine } from '../../src/core/people/lists/writeFtm.ts';
import { deepEqual, equal, eventually, match, ok } from './harness/assert.ts';
import { closeAll, scratch, testing, watchedScratch, write } from './harness/scratch.ts';

const person = (id: string, name: string, summary: string | null = null): ListPerson => ({
  id, name, aliases: [], born: null, died: null, offices: [], countries: [], summary, wikidata: null, links: [],
}); // prettier-ignore

const listOf = (people: readonly ListPerson[]): string => people.map((one) => `${ftmLine(one)}\n`).join('');
const about = JSON.stringify({
  title: 'People',
  licence: 'CC0 1.0',
  isNonCommercial: false,
  isSensitive: true,
  date: '2026-11-27',
});

const inNode = typeof process !== 'undefined';

async function namesOf(folder: vscode.Uri, name: string): Promise<string[]> {
  const { lists } = await testing();
  const found = await lists.candidates(vscode.Uri.joinPath(folder, 'ferry.txt'), name);
  return found.map(({ person, list }) => `${list.id}: ${person.name}`);
}

const problemsOf = (folder: vscode.Uri): string[] =>
  vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, 'copydesk.yaml')).map(({ message }) => message);

describe('The reference lists of a folder', () => {
  afterEach(closeAll);

  it('are those that its copydesk.yaml names, for articles at any depth', async () => {
    const folder = await scratch({
      'copydesk.yaml': 'version: 1\nlists: [lists/a.jsonl, lists/b.jsonl]\n',
      'lists/a.jsonl': listOf([person('1', 'Ann Weber')]),
      'lists/b.jsonl': listOf([person('1', 'Otto Weber'), person('2', 'Bo Storm')]),
      'lists/b.about.json': about,
    });
    deepEqual(await namesOf(folder, 'Weber'), ['a: Ann Weber', 'b: Otto Weber']);
    deepEqual(await namesOf(vscode.Uri.joinPath(folder, 'deep', 'er'), 'Bo Storm'), ['b: Bo Storm']);
    const { lists } = await testing();
    const [{ list }] = await lists.candidates(vscode.Uri.joinPath(folder, 'x.txt'), 'Bo Storm');
    deepEqual([list.title, list.licence, list.isSensitive], ['People', 'CC0 1.0', true]);
  });

  it('follow the rules and the lists as they change', async () => {
    const folder = await scratch({
      'copydesk.yaml': 'version: 1\n',
      'lists/a.jsonl': listOf([person('1', 'Ann Weber')]),
    });
    deepEqual(await namesOf(folder, 'Weber'), []);
    await write(vscode.Uri.joinPath(folder, 'copydesk.yaml'), 'version: 1\nlists:\n  - lists/a.jsonl\n');
    await eventually(
      'the list that the rules name now',
      async () => (await namesOf(folder, 'Weber')).length === 1,
    );
    await write(vscode.Uri.joinPath(folder, 'lists/a.jsonl'), listOf([person('1', 'Ida Weber')]));
    await eventually('the person whom the list holds now', async () =>
      (await namesOf(folder, 'Weber')).includes('a: Ida Weber'),
    );
  });

  it('never lie outside of the workspace, and what is wrong is said at their names', async () => {
    const folder = await scratch({
      'copydesk.yaml':
        'version: 1\nlists: [../../../outside.jsonl, /etc/passwd, "file:///x.jsonl", lists/none.jsonl, lists/a.jsonl]\n',
      'lists/a.jsonl': listOf([person('1', 'Ann Weber')]),
    });
    deepEqual(await namesOf(folder, 'Ann Weber'), ['a: Ann Weber']);
    const problems = await eventually('the problems', () => {
      const found = problemsOf(folder);
      return found.length === 4 ? found : undefined;
    });
    equal(problems.filter((message) => message.includes('is no list of this workspace')).length, 3);
    match(problems.join('\n'), /There is no list none\.jsonl/);
  });

  it('are a problem where one of their lines is broken, and no longer once the rules are gone', async () => {
    const rules = 'version: 1\nlists: [lists/a.jsonl, lists/b.jsonl]\n';
    const folder = await watchedScratch('watched-lists', {
      'copydesk.yaml': rules,
      'lists/a.jsonl': 'no list at all\n',
      'lists/b.jsonl': listOf([person('1', 'Ann Weber')]),
    });
    const broken = () =>
      problemsOf(folder).some((message) => message.startsWith('a.jsonl, line 1: it is no JSON.'));
    deepEqual(await namesOf(folder, 'Ann Weber'), ['b: Ann Weber']);
    await eventually('the problem of the broken list', broken);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'copydesk.yaml'));
    await eventually('the problem to go with the rules', () => !broken());
    await write(vscode.Uri.joinPath(folder, 'copydesk.yaml'), rules);
    await eventually('the problem of the same rules again', async () => {
      await namesOf(folder, 'Ann Weber');
      return broken();
    });
  });

  it('are asked shard by shard where they are long, and not at all by an index that is not theirs', async () => {
    const filling = 'x'.repeat(900);
    const people = Array.from({ length: Math.ceil(shortList / 1000) + 200 }, (_, nth) =>
      person(String(nth), `Given${String(nth)} Surname${String(nth % 700)}`, filling),
    );
    const text = listOf(people);
    ok(text.length > shortList);
    const folder = await scratch({ 'copydesk.yaml': 'lists: [long.jsonl]\n', 'long.jsonl': text });
    const list = vscode.Uri.joinPath(folder, 'long.jsonl');
    const { mtime, size } = await vscode.workspace.fs.stat(list);
    const encoder = new TextEncoder();
    const packer = shardPacker((one) => encoder.encode(one).length);
    const shards = [
      ...people
        .flatMap(indexLines)
        .sort()
        .flatMap((line) => packer.push(line)),
      ...packer.end(),
    ];
    const manifest: IndexManifest = {
      version: indexVersion, sha256: 'a'.repeat(64), size, changed: mtime, people: people.length, isOfSought: false,
      firsts: shards.map(({ first }) => first),
    }; // prettier-ignore
    const put = (name: string, content: string) =>
      write(vscode.Uri.joinPath(folder, 'long.index', name), content);
    for (const [nth, shard] of shards.entries()) await put(shardName(manifest, nth), shard.text);
    await put('index.json', JSON.stringify(manifest));

    deepEqual(await namesOf(folder, people[777].name), [`long: ${people[777].name}`]);
    equal(
      (await namesOf(folder, 'Surname5')).length,
      people.filter(({ name }) => name.endsWith('Surname5')).length,
    );

    // As another window does it, which has indexed the list meanwhile: the shards have other names.
    const anew: IndexManifest = { ...manifest, sha256: 'b'.repeat(64) };
    for (const [nth, shard] of shards.entries()) {
      await put(shardName(anew, nth), shard.text);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'long.index', shardName(manifest, nth)));
    }
    await put('index.json', JSON.stringify(anew));
    deepEqual(await namesOf(folder, people[1234].name), [`long: ${people[1234].name}`]);

    await write(list, listOf([...people, person('new', 'Ann Weber', filling)]));
    if (inNode)
      await eventually(
        'the index that is made anew',
        async () => (await namesOf(folder, 'Ann Weber')).length === 1,
      );
    else
      await eventually('the problem that the index is of another list', async () => {
        await namesOf(folder, 'Ann Weber');
        return problemsOf(folder).some((message) => message.includes('was changed after it was indexed'));
      });
  });
});
