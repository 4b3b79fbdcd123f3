import * as vscode from 'vscode';
import { deepEqual, eventually } from './harness/assert.ts';
import { closeAll, open, scratch, testing, write } from './harness/scratch.ts';

const wall = `Council Votes on the New Harbor Wall

Mayor Helga Torvaldsen presented the plan on Monday. The wall will cost $14 million, she said.

“We have waited for this,” Torvaldsen said. Peter Brandt, a member of the council, called it “a gamble.”
`;
const later = `Harbor Wall Is Open

PORT AVERY — The new wall was opened on Sunday by Helga Torvaldsen, who was mayor when it was planned.

“It took eleven years,” Torvaldsen said.
`;
const namesake = `Striker Sold

Karl Torvaldsen was sold on Monday for $2 million, the club said. Torvaldsen is 31.
`;

const placesOf = (text: string, words: string): string[] =>
  [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => {
    const before = text.slice(0, index).split('\n');
    return `${String(before.length - 1)}:${String(before[before.length - 1].length)}`;
  });
const shown = ({ start }: vscode.Range): string => `${String(start.line)}:${String(start.character)}`;

/** Asks VS Code as a key of it does. */
const ask = async <Result>(command: string, ...args: unknown[]): Promise<Result> =>
  await vscode.commands.executeCommand<Result>(`vscode.${command}`, ...args);

for (const ending of ['txt', 'md']) {
  describe(`A person in an article (.${ending})`, () => {
    afterEach(closeAll);

    async function folder(sidecar: string, others: Record<string, string> = {}) {
      const name = `wall.${ending}`;
      const top = await scratch({
        [name]: wall,
        'later.txt': later,
        'namesake.txt': namesake,
        [`${name}.annotations.yaml`]: sidecar,
        ...others,
      });
      const uri = vscode.Uri.joinPath(top, name);
      const { document, map } = await open(uri);
      const at = (words: string) => map.position(wall.indexOf(words) + 1);
      return { top, uri, document, at };
    }

    it('is highlighted wherever the article means them', async () => {
      const { uri, at } = await folder('version: 1\n');
      const found = await ask<vscode.DocumentHighlight[]>('executeDocumentHighlights', uri, at('Torvaldsen'));
      deepEqual(
        found.map(({ range }) => shown(range)).sort(),
        [
          ...placesOf(wall, 'Helga Torvaldsen'),
          ...placesOf(wall, 'she'),
          ...placesOf(wall, '(?<=” )Torvaldsen'),
        ].sort(),
      );
    });

    it('leads to the entry in the annotations file, else to that in the registry', async () => {
      const yaml = 'version: 1\n\npeople:\n  - id: helga\n    name: Helga Torvaldsen\n';
      const registry =
        'version: 1\npeople:\n  - id: peter\n    name: Peter Brandt\n    role: Member of the council\n';
      const { top, uri, at } = await folder(yaml, { 'people.yaml': registry });
      const find = async (words: string) =>
        (await ask<vscode.Location[]>('executeDefinitionProvider', uri, at(words))).map(
          ({ uri, range }) => `${uri.path.slice(top.path.length + 1)} ${shown(range)}`,
        );
      deepEqual(await find('Torvaldsen'), [`wall.${ending}.annotations.yaml 4:10`]);
      deepEqual(await find('Peter Brandt'), ['people.yaml 3:10']);
      deepEqual(await find('gamble'), []);
    });

    it('is found in every article by the full name, and with it where a file changes', async () => {
      const { top, uri, at } = await folder('version: 1\n');
      const { index } = await testing();
      await index.start();
      const find = async () => {
        const found = await ask<vscode.Location[]>('executeReferenceProvider', uri, at('Torvaldsen'));
        return found
          .filter((place) => place.uri.path.startsWith(top.path))
          .map((place) => `${place.uri.path.slice(top.path.length + 1)} ${shown(place.range)}`)
          .sort();
      };
      const here = [...placesOf(wall, 'Helga Torvaldsen'), ...placesOf(wall, '(?<=” )Torvaldsen')].map(
        (place) => `wall.${ending} ${place}`,
      );
      const there = [...placesOf(later, 'Helga Torvaldsen'), ...placesOf(later, '(?<=” )Torvaldsen')].map(
        (place) => `later.txt ${place}`,
      );
      await eventually('the places in the other article', async () => {
        const found = await find();
        return JSON.stringify(found) === JSON.stringify([...here, ...there].sort()) ? found : undefined;
      });
      await write(vscode.Uri.joinPath(top, 'later.txt'), later.replaceAll('Helga', 'Olga'));
      await eventually('only those of this article', async () => {
        const found = await find();
        return JSON.stringify(found) === JSON.stringify(here.sort()) ? found : undefined;
      });
      await eventually('the other article, as it reads now', () => {
        const files = index.named(['Olga Torvaldsen']).map(({ file }) => file);
        return files.includes(vscode.Uri.joinPath(top, 'later.txt').toString());
      });
      deepEqual(index.countElsewhere(['Torvaldsen'], uri)?.count, 0);
    });

    it('is a symbol of the workspace, and so is a claim', async () => {
      const yaml =
        'version: 1\nannotations:\n  - kind: claim\n    summary: The wall costs $14 million\n    selector: { exact: "The wall will cost $14 million" }\n';
      const closed =
        'version: 1\nannotations:\n  - kind: claim\n    selector: { exact: "It took eleven years" }\n';
      const { top } = await folder(yaml, { 'later.txt.annotations.yaml': closed });
      const { index } = await testing();
      await index.start();
      const find = async (query: string) =>
        (await ask<vscode.SymbolInformation[]>('executeWorkspaceSymbolProvider', query))
          .filter(({ location }) => location.uri.path.startsWith(top.path))
          .map(({ name, location }) => `${name}, ${location.uri.path.slice(top.path.length + 1)}`)
          .sort();
      await eventually('the symbols', async () => {
        const found = await find('torvald');
        return found.length === 3 ? found : undefined;
      });
      deepEqual(await find('the wall costs'), [`The wall costs $14 million, wall.${ending}`]);
      deepEqual(await find('eleven'), ['It took eleven years, later.txt']);
    });
  });
}
