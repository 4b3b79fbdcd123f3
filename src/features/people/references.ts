import { languages, Location, type Disposable } from 'vscode';
import { at } from '../../core/review/at.ts';
import { partialInWords } from '../../core/wording/indexing.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';
import { mention } from '../../services/messages.ts';
import { entryPlace } from '../../shared/yamlPlaces.ts';
import { mentionsElsewhere, namesOf } from './elsewhere.ts';

/** So long an answer waits for the other articles to be read; then it holds what there is, and says so. */
const patienceMs = 2_000;

/** From a name to every place that means the person: in this article, and by full name in every other of the workspace. */
export function registerReferences(articles: Articles, index: FolderIndex): Disposable {
  return languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const checked = await articles.current(document);
      if (!checked || token.isCancellationRequested) return undefined;
      const found = at(checked.review, checked.map.offset(position)).person;
      if (!found) return undefined;
      const { person } = found;
      const bio = includeDeclaration && person.entry ? entryPlace(checked, person.entry.id) : undefined;
      const here = person.mentions
        .filter(({ form }) => form !== 'pronoun')
        .map((mention) => new Location(document.uri, checked.map.editorRange(mention)));
      await Promise.race([index.start(), new Promise((resolve) => setTimeout(resolve, patienceMs))]);
      const isPartial = partialInWords(index.progress);
      if (isPartial !== null) mention(isPartial, 8_000);
      const elsewhere = person.unnamed
        ? []
        : mentionsElsewhere(namesOf(person), document.uri, index, articles);
      return [...(bio ? [bio] : []), ...here, ...elsewhere];
    },
  });
}
