import { Disposable, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { sliceOf, type Range } from '../../core/model.ts';
import { shorten } from '../../core/shorten.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import { changedWords } from '../../core/selectors/changes.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { noFinding, type Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import type { Commands } from '../../shared/edge.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { trimmed, type Targets } from '../../shared/targets.ts';

/** What to do when the words under a finding changed, or went: confirm, or re-attach. */
export function registerRechecking(edge: Commands, targets: Targets, desk: Desk): Disposable {
  return Disposable.from(
    edge.register('copydesk.confirmPassage', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      await confirm(checked, reviewed, desk);
    }),
    edge.register('copydesk.reattach', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const range = await askPlace(checked, reviewed);
      if (!range) return;
      const { annotation } = reviewed;
      const now = sliceOf(checked.map.text, range);
      if (changedWords(annotation.selector.exact, now).length === 0) {
        await desk.reattach(checked, reviewed, 'Re-attach', range);
        return;
      }
      const finding = findingLabel(annotation);
      const holds = finding === null || (await askWhetherItHolds(finding, annotation.selector.exact, now));
      if (holds === undefined) return;
      const was = `Re-attached. Was: “${annotation.selector.exact}” Now: “${now}”`;
      await desk.reattach(checked, reviewed, 'Re-attach', range, {
        patch: finding === null ? {} : holds ? desk.resignature(checked) : noFinding,
        note: holds ? was : `${was} The finding on the old words was: ${finding}.`,
      });
    }),
  );
}

/**
 * Confirming a fix makes the correction the words that were checked; confirming a re-check makes the new words so.
 * Both leave a note with the old and the new words.
 */
async function confirm(checked: CheckedDocument, reviewed: ReviewedAnnotation, desk: Desk): Promise<void> {
  const { annotation, status, place } = reviewed;
  if ((status !== 'fixed' && status !== 're-check') || !place.range)
    throw new UserError('There is nothing to confirm here: the passage reads as it did when it was checked.');
  const now = sliceOf(checked.map.text, place.range);
  const isFix = status === 'fixed';
  const words = `${isFix ? 'Fixed' : 'Checked again'}. Was: “${annotation.selector.exact}” Now: “${now}”`;
  const isSame = changedWords(annotation.selector.exact, now).length === 0;
  await desk.reattach(checked, reviewed, isFix ? 'Confirm fix' : 'Confirm re-check', place.range, {
    patch: { ...(isFix ? { verdict: 'confirmed', correction: null } : {}), ...desk.resignature(checked) },
    ...(isSame ? {} : { note: words }),
    confirmsAlso: true,
  });
}

function selectionIn(checked: CheckedDocument): Range | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.uri.toString() !== checked.document.uri.toString() || editor.selection.isEmpty)
    return undefined;
  const range = trimmed(checked.map.text, checked.map.range(editor.selection));
  return range.start < range.end ? range : undefined;
}

/** Whether a finding is true of other words, too; `undefined` when the question is waved away. */
async function askWhetherItHolds(finding: string, was: string, now: string): Promise<boolean | undefined> {
  type Item = QuickPickItem & { holds: boolean };
  const items: Item[] = [
    { label: 'Check Again Later', description: 'the finding goes into a note', holds: false },
    { label: `Yes: ${finding}`, description: 'of the new words, too', holds: true },
  ];
  const picked = await window.showQuickPick(items, {
    title: 'Re-attach',
    placeHolder: `The words differ (${differences(was, now)}). Does the finding hold for them?`,
  });
  return picked?.holds;
}

/** The selection first, then where the passage may be: always asked, since the desk itself selects passages. */
async function askPlace(
  checked: CheckedDocument,
  { annotation, place }: ReviewedAnnotation,
): Promise<Range | undefined> {
  const { map } = checked;
  const selected = selectionIn(checked);
  const likely = [...(place.range ? [place.range] : []), ...place.candidates.map(({ range }) => range)];
  const isSelected = ({ start, end }: Range) => start === selected?.start && end === selected.end;
  const ranges = [...(selected ? [selected] : []), ...likely.filter((range) => !isSelected(range))];
  if (ranges.length === 0)
    throw new UserError(
      'No passage like it is left. Select the passage in the article, then run Re-attach again.',
    );
  type Item = QuickPickItem & { range?: Range };
  const items: Item[] = [
    { label: `Was: ${shorten(annotation.selector.exact, 90)}`, kind: QuickPickItemKind.Separator },
    ...ranges.map((range) => ({
      label: shorten(sliceOf(map.text, range), 90),
      description: `${isSelected(range) ? 'the selection, ' : ''}line ${String(map.position(range.start).line + 1)}`,
      detail: differences(annotation.selector.exact, sliceOf(map.text, range)),
      range,
    })),
  ];
  const picked = await window.showQuickPick<Item>(items, {
    title: 'Re-attach',
    placeHolder: 'Choose the passage, or press Escape and select it in the article first',
    onDidSelectItem: (item) => {
      const range = items.find((candidate) => candidate === item)?.range;
      const editor = window.visibleTextEditors.find(({ document }) => document === checked.document);
      if (range && editor) editor.revealRange(map.editorRange(range));
    },
  });
  return picked?.range;
}

/** "roughly → about, $55 → $59": what reads differently. */
function differences(before: string, after: string): string {
  const changes = changedWords(before, after);
  if (changes.length === 0) return 'the same words';
  return changes
    .slice(0, 6)
    .map(
      (change) => `${sliceOf(before, change.before) || '+'} → ${sliceOf(after, change.after) || 'nothing'}`,
    )
    .join(', ');
}
