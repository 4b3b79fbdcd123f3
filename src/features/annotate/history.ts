import { Disposable, type QuickPickItem } from 'vscode';
import { shorten } from '../../core/shorten.ts';
import type { Conflict, Dismissed } from '../../core/sidecar/schema.ts';
import type { ConflictChoice } from '../../core/sidecar/settleConflict.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickMany, pickOne } from '../../shared/asking.ts';
import { refIn } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Takes changes back: undo and redo, dismissed suggestions, what a merge left open. */
export function registerHistory(edge: RowCommands, targets: Targets, desk: Desk): Disposable {
  const step = (verb: 'undo' | 'redo', done: string, nothing: string) => async () => {
    const { document } = await targets.article();
    const label = await desk[verb](document.uri);
    mention(label === undefined ? nothing : `${done}: ${label}`, 4000);
  };
  return Disposable.from(
    edge.register('copydesk.undo', step('undo', 'Undone', 'Nothing to undo in the annotations.')),
    edge.register('copydesk.redo', step('redo', 'Done again', 'Nothing to redo in the annotations.')),
    edge.register('copydesk.restoreDismissed', async () => {
      const checked = await targets.editable();
      const { dismissed } = checked.review.sidecar;
      if (dismissed.length === 0) throw new UserError('No suggestion was dismissed in this article.');
      type Item = QuickPickItem & { dismissed: Dismissed };
      const items = dismissed.map((item): Item => ({ label: shorten(item.exact, 90), dismissed: item }));
      const picked = await pickMany(items, { placeHolder: 'Suggestions to bring back' });
      if (!picked || picked.length === 0) return;
      await desk.decide(checked, 'Restore suggestions', ({ restoreSuggestions }) =>
        restoreSuggestions(picked.map((item) => item.dismissed)),
      );
    }),
    edge.register('copydesk.settleConflict', async (argument) => {
      const checked = await targets.editable(argument);
      const { conflicts } = checked.review.sidecar;
      const ref = refIn(argument);
      const conflict = conflicts.at(ref?.kind === 'conflict' ? ref.index : 0);
      if (!conflict) throw new UserError('There is no merge conflict in this article.');
      const choice = await askSide(conflict);
      if (!choice) return;
      await desk.decide(checked, 'Settle conflict', ({ settleConflict }) => settleConflict(conflict, choice));
    }),
  );
}

async function askSide(conflict: Conflict): Promise<ConflictChoice | undefined> {
  const words = (value: unknown): string =>
    value === undefined ? '(deleted)' : typeof value === 'string' ? value : JSON.stringify(value);
  type Item = QuickPickItem & { side: ConflictChoice };
  const items: Item[] = [
    { label: words(conflict.ours), description: 'one side', side: 'ours' },
    { label: words(conflict.theirs), description: 'the other side', side: 'theirs' },
    { label: words(conflict.base), description: 'before both', side: 'base' },
  ];
  const field = conflict.field ?? 'entry';
  return (
    await pickOne(items, {
      title: `Two people changed ${field}`,
      placeHolder: 'Which one holds?',
    })
  )?.side;
}
