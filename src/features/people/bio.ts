import { commands, Disposable, languages, window, type Location } from 'vscode';
import { at } from '../../core/review/at.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { articleSelector } from '../../services/articleLanguage.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { inform } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { commandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';
import type { PersonRef } from '../../shared/refs.ts';
import { entryPlace } from '../../shared/yamlPlaces.ts';

/**
 * From a name to the bio: the entry in the annotations file or the registry, by F12, a click with Ctrl or a peek. Where
 * there is none, F12 offers to write one.
 */
export function registerBio(articles: Articles, edge: Commands): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(articleSelector, {
      async provideDefinition(document, position, token) {
        const checked = await articles.current(document);
        if (!checked || token.isCancellationRequested) return undefined;
        const found = at(checked.review, checked.map.offset(position)).person;
        return found && placeOf(checked, found.person);
      },
    }),
    edge.register('copydesk.goToBio', async () => {
      const editor = window.activeTextEditor;
      const checked = editor && (await articles.current(editor.document));
      const found = checked && at(checked.review, checked.map.offset(editor.selection.active)).person;
      if (!found) await commands.executeCommand('editor.action.revealDefinition');
      else await goToBio(checked, found.person);
    }),
  );
}

const placeOf = (checked: CheckedDocument, { entry }: ReviewedPerson): Location | undefined =>
  entry ? entryPlace(checked, entry.id) : undefined;

async function goToBio(checked: CheckedDocument, person: ReviewedPerson): Promise<void> {
  const place = placeOf(checked, person);
  if (place) {
    await window.showTextDocument(place.uri, { selection: place.range });
    return;
  }
  if (person.entry)
    throw new UserError(`The file that has the bio of ${person.name} has errors. Mend them first.`, {
      label: 'Show Problems',
      command: 'workbench.actions.view.problems',
    });
  const add = 'Add Bio';
  if ((await inform(`Nothing is on file about ${person.name} yet.`, add)) !== add) return;
  const ref: PersonRef = { article: checked.document.uri.toString(), kind: 'person', key: person.id };
  await commands.executeCommand(commandId('editPerson'), ref);
}
