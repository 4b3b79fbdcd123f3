import { Location, Range as EditorRange, Uri } from 'vscode';
import type { RecordedPlace } from '../../core/people/folder/record.ts';
import { folderName, mayBeOne } from '../../core/people/folder/nameOfFolder.ts';
import type { Articles } from '../../services/articles.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';

export const locationOf = (file: string, [line, character, length]: RecordedPlace): Location =>
  new Location(Uri.parse(file), new EditorRange(line, character, line, character + length));

/** Every place in other articles that prints a name of this person; of open articles as they read now. */
export function mentionsElsewhere(
  names: readonly string[],
  from: Uri,
  index: FolderIndex,
  articles: Articles,
): Location[] {
  const asked = names.flatMap((name) => folderName(name) ?? []);
  const others = articles.open.filter(({ document }) => document.uri.toString() !== from.toString());
  const isOpen = new Set([...others.map(({ document }) => document.uri.toString()), from.toString()]);
  const live = others.flatMap(({ document, map, review }) =>
    review.people
      .filter(({ name }) => {
        const known = folderName(name);
        return known !== null && asked.some((one) => mayBeOne(one, known));
      })
      .flatMap(({ mentions }) =>
        mentions
          .filter(({ form }) => form === 'name')
          .map((mention) => new Location(document.uri, map.editorRange(mention))),
      ),
  );
  const read = index
    .named(names)
    .filter(({ file }) => !isOpen.has(file))
    .flatMap(({ file, places }) => places.map((place) => locationOf(file, place)));
  return [...live, ...read];
}
