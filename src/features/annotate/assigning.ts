import { Disposable, ThemeIcon, type QuickPickItem } from 'vscode';
import type { Review } from '../../core/review/review.ts';
import { priorities } from '../../core/sidecar/schema.ts';
import { andMore, annotationNamed } from '../../core/wording/passages.ts';
import { nobodyAssigned, priorityLabels } from '../../core/wording/work.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { pickOne, pickOrType } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { priorityIcons } from '../../shared/presentation.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Says of annotations, one or several, how soon they are to be checked and by whom. */
export function registerAssigning(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.setPriority', async (argument) => {
      const { checked, all } = await targets.annotations(argument);
      const name = andMore(annotationNamed(checked, all[0]), all.length);
      const items = priorities.map((priority) => ({
        label: priorityLabels[priority],
        description: all.every(({ annotation }) => (annotation.priority ?? 'medium') === priority)
          ? '(now)'
          : '',
        iconPath: new ThemeIcon(priorityIcons[priority]),
        priority,
      }));
      const picked = await pickOne(items, {
        title: `Priority of ${name}`,
        placeHolder: 'How soon is it to be checked?',
      });
      if (!picked) return;
      const isSaved = await desk.decide(checked, 'Set priority', ({ setPriority }) =>
        setPriority(checked, all, picked.priority),
      );
      if (isSaved) mention(`${picked.label}: ${name}`, 6000);
    }),
    edge.register('copydesk.assign', async (argument) => {
      const { checked, all } = await targets.annotations(argument);
      const name = andMore(annotationNamed(checked, all[0]), all.length);
      type Item = QuickPickItem & { assignee: string | null };
      const items: Item[] = [
        ...peopleIn(checked.review, desk.signerOf(checked)).map((assignee) => ({
          label: assignee,
          iconPath: new ThemeIcon('account'),
          assignee,
        })),
        { label: nobodyAssigned, iconPath: new ThemeIcon('circle-slash'), assignee: null },
      ];
      const answer = await pickOrType(
        items,
        { title: `Assign ${name}`, placeHolder: 'Who is to check it? One of these, or another name' },
        drafts.of('assignee', checked.document.uri.toString(), all[0].key),
      );
      if (!answer) return;
      const assignee = 'typed' in answer ? answer.typed : answer.item.assignee;
      const isSaved = await desk.decide(checked, 'Assign', ({ assign }) => assign(checked, all, assignee));
      if (isSaved)
        mention(`${assignee === null ? nobodyAssigned : `Assigned to ${assignee}`}: ${name}`, 6000);
    }),
  );
}

/** Who is at work on the article: the user first, then by how much each has to do or has done. */
function peopleIn({ annotations }: Review, self: string): readonly string[] {
  const counts = new Map<string, number>(self === '' ? [] : [[self, Infinity]]);
  for (const { annotation } of annotations)
    for (const person of [annotation.assignee, annotation.checkedBy])
      if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([person]) => person);
}
