import { Disposable, ThemeIcon, type QuickPickItem, type Uri } from 'vscode';
import { localDay } from '../../core/moment.ts';
import type { BothFiles } from '../../core/review/decide/move.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { fileNameOf, folderOf } from '../../services/paths.ts';
import type { Registries } from '../../services/registries.ts';
import { pickOne } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { personMeant } from '../../shared/people.ts';
import { askText } from '../../shared/prompts.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Moves entries of people between an article's file and that of the folder, and gives them other names. */
export function registerMoving(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  registries: Registries,
  drafts: Drafts,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.promotePerson', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      const home = await registries.homeOf(checked.document.uri);
      const isSaved = await desk.decide(checked, 'Move bio to the folder', ({ promotePerson }) =>
        promotePerson(person, filesOf(checked, home)),
      );
      if (isSaved)
        mention(`${person.name} is in ${fileNameOf(home)} now, for every article under its folder.`, 8000);
    }),
    edge.register('copydesk.demotePerson', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      const how = await askHow(person.name);
      if (!how) return;
      const home = await registries.homeOf(checked.document.uri);
      await desk.decide(
        checked,
        how === 'move' ? 'Move bio to the article' : 'Copy bio to the article',
        ({ demotePerson }) => demotePerson(person, filesOf(checked, home), how),
      );
    }),
    edge.register('copydesk.renamePerson', async (argument) => {
      const meant = await personMeant(targets, argument);
      if (!meant) return;
      const { checked, person } = meant;
      const name = await askText(`Another Name for ${person.name}`, 'Name as displayed', person.name, {
        empty: 'ends',
        draft: drafts.of('name', checked.document.uri.toString(), person.id),
      });
      if (typeof name !== 'string' || name === person.name) return;
      const onFile = filesOf(checked, checked.document.uri);
      const today = localDay(new Date());
      await desk.decide(checked, 'Rename person', ({ renamePerson }) =>
        renamePerson(person, onFile, name, today),
      );
    }),
  );
}

async function askHow(name: string): Promise<'move' | 'copy' | undefined> {
  type Item = QuickPickItem & { how: 'move' | 'copy' };
  const items: Item[] = [
    {
      label: 'Copy It',
      description: 'this article gets an entry of its own, the others keep theirs',
      iconPath: new ThemeIcon('copy'),
      how: 'copy',
    },
    {
      label: 'Move It',
      description: 'no other article shows it any more',
      iconPath: new ThemeIcon('arrow-right'),
      how: 'move',
    },
  ];
  const question = {
    title: `${name}: To This Article’s File`,
    placeHolder: 'Copy or move',
    matchOnDescription: true,
  };
  return (await pickOne(items, question))?.how;
}

/** @param home where the registry is, or is to be made */
function filesOf({ sidecar, registry, review }: CheckedDocument, home: Uri): BothFiles {
  const top = `${folderOf(home).path.replace(/\/$/, '')}/`;
  const folder = `${folderOf(sidecar.uri).path.replace(/\/$/, '')}/`;
  const { people, sources } = registry?.good.value ?? { people: [], sources: [] };
  return {
    sidecar: review.sidecar.people,
    registry: people,
    sources: { sidecar: review.sidecar.sources, registry: sources },
    text: { sidecar: sidecar.source, registry: registry?.source ?? '' },
    down: folder.startsWith(top) ? folder.slice(top.length) : '',
  };
}
