import { Disposable } from 'vscode';
import { sliceOf, type AnnotationKind, type Range } from '../../core/model.ts';
import { likelySpeaker } from '../../core/review/decide/beforehand.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import type { Commands } from '../../shared/edge.ts';
import { askCorrection } from './findings.ts';
import { askFinding, askSource, askSpeaker, askText, cancelled } from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';

/** Puts annotations on passages: from a selection, or from a suggestion. */
export function registerAdding(edge: Commands, targets: Targets, desk: Desk): Disposable {
  const addSelection = (kind: AnnotationKind) => async () => {
    const { checked, range } = await targets.selection();
    await add(checked, desk, kind, range);
  };
  return Disposable.from(
    edge.register('copydesk.addClaim', addSelection('claim')),
    edge.register('copydesk.addQuote', addSelection('quote')),
    edge.register('copydesk.addFigure', addSelection('figure')),
    edge.register('copydesk.addNote', async () => {
      const { checked, range } = await targets.selection();
      const words = await askText('Add Note to Passage', 'Note', '');
      if (typeof words !== 'string') return;
      await desk.decide(checked, 'Add note', ({ addGathered }, who) =>
        addGathered(checked, range, { ...nothing, kind: 'note', note: words }, who),
      );
    }),
    edge.register('copydesk.acceptSuggestion', async (argument?: unknown) => {
      const { checked, suggestion } = await targets.suggestion(argument);
      await desk.decide(checked, 'Add claim', ({ acceptSuggestion }) =>
        acceptSuggestion(checked, suggestion),
      );
    }),
    edge.register('copydesk.dismissSuggestion', async (argument?: unknown) => {
      const { checked, suggestion } = await targets.suggestion(argument);
      await desk.decide(checked, 'Dismiss suggestion', ({ dismissSuggestion }) =>
        dismissSuggestion(checked, suggestion),
      );
      mention('Suggestion dismissed. Copydesk: Undo brings it back.', 6000);
    }),
  );
}

/** Every step skipped. */
const nothing = { finding: null, correction: null, speaker: null, source: null } as const;

const titles = { claim: 'Add Claim', quote: 'Add Quote', figure: 'Add Figure', note: 'Add Note' } as const;

async function add(checked: CheckedDocument, desk: Desk, kind: AnnotationKind, range: Range): Promise<void> {
  const title = titles[kind];
  const step = (nth: number) => `${title} (${String(nth)} of 4)`;
  const finding = await askFinding(step(1), kind, null);
  if (finding === cancelled) return;
  const correction =
    finding?.verdict === 'needs-correction'
      ? await askCorrection(step(1), sliceOf(checked.map.text, range))
      : null;
  if (correction === cancelled) return;
  const speaker = await askSpeaker(step(2), checked, likelySpeaker(checked, range));
  if (speaker === cancelled) return;
  const note = await askText(step(3), 'Note', '');
  if (note === cancelled) return;
  const source = await askSource(step(4), checked);
  if (source === cancelled) return;
  await desk.decide(checked, `Add ${kind}`, ({ addGathered }, who) =>
    addGathered(checked, range, { kind, finding, correction, speaker, source, note }, who),
  );
}
