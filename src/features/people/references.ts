import { commands, Disposable, languages, Location, Uri } from 'vscode';
import { at } from '../../core/review/at.ts';
import { namesAcross } from '../../core/review/namesAcross.ts';
import { partialInWords } from '../../core/wording/indexing.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';
import type { FolderIndex } from '../../services/folderIndex.ts';
import { mention } from '../../services/messages.ts';
import type { Commands } from '../../shared/edge.ts';
import { isRevealTarget } from '../../shared/refs.ts';
import { showAt } from '../../shared/showAt.ts';
import { entryPlace } from '../../shared/yamlPlaces.ts';
import { mentionsElsewhere } from './elsewhere.ts';

/** So long an answer waits for the other articles to be read; then it holds what there is, and says so. */
const patienceMs = 2_000;

/** From a name to every place that means the person: in this article, and by full name in every other of the workspace. */
export function registerReferences(articles: Articles, index: FolderIndex, edge: Commands): Disposable {
  return Disposable.from(
    edge.register('copydesk.showElsewhere', async (target) => {
      const checked = isRevealTarget(target) ? articles.peek(Uri.parse(target.article)) : undefined;
      if (!checked || !isRevealTarget(target)) return;
      await showAt(checked, target);
      await commands.executeCommand('editor.action.goToReferences');
    }),
    provideReferences(articles, index),
  );
}

function provideReferences(articles: Articles, index: FolderIndex): Disposable {
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
        : mentionsElsewhere(namesAcross(person), document.uri, index, articles);
      return [...(bio ? [bio] : []), ...here, ...elsewhere];
    },
  });
}
