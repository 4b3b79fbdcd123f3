import { Disposable, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { sliceOf, trimmed, type Range } from '../../core/model.ts';
import { mustAskWhetherItHolds } from '../../core/review/decide/beforehand.ts';
import { summaryAfter } from '../../core/review/decide/summary.ts';
import { annotationIn } from '../../core/review/lookup.ts';
import { changedWords } from '../../core/selectors/changes.ts';
import { shorten } from '../../core/shorten.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import { differencesInWords } from '../../core/wording/changes.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import type { Targets } from '../../shared/targets.ts';

/** What to do when the words under a finding changed, or went: confirm, or re-attach. */
export function registerRechecking(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.confirmPassage', async (argument, isByKey) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const isFix = reviewed.status === 'fixed';
      const before = reviewed.annotation.summary ?? null;
      const summary = await summaryFor(checked, reviewed, drafts);
      if (summary === cancelled) return;
      const isSaved = await desk.sign(
        checked,
        isFix ? 'Confirm fix' : 'Confirm re-check',
        ({ confirmPassage }, who) => confirmPassage(checked, reviewed, summary, who),
      );
      const name = annotationNamed(checked, reviewed);
      const inShort = summary === before || summary === null ? '' : `. In short now: ${inMarks(summary)}`;
      if (isSaved) mention(`${isFix ? 'Fix confirmed' : 'Confirmed'}: ${name}${inShort}`, 6000);
      await targets.follow(checked, isByKey, (review) => annotationIn(review, reviewed.key));
    }),
    edge.register('copydesk.reattach', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const range = await askPlace(checked, reviewed);
      if (!range) return;
      const { annotation } = reviewed;
      const finding = findingLabel(annotation, checked.review.scale);
      const holds =
        finding === null ||
        !mustAskWhetherItHolds(checked, reviewed, range) ||
        (await askWhetherItHolds(finding, annotation.selector.exact, sliceOf(checked.text, range)));
      if (holds === undefined) return;
      await desk.sign(checked, 'Re-attach', ({ reattach }, who) =>
        reattach(checked, reviewed, range, { finding, holds }, who),
      );
    }),
  );
}

/**
 * What the summary says of words that changed. Where the same words tell that changed in the passage, nothing is asked:
 * the message says it.
 */
async function summaryFor(
  checked: CheckedDocument,
  reviewed: ReviewedAnnotation,
  drafts: Drafts,
): Promise<string | null | typeof cancelled> {
  const { annotation, place, key } = reviewed;
  const { summary, selector } = annotation;
  if (summary === undefined) return null;
  if (!place.range || place.changes.length === 0) return summary;
  const now = sliceOf(checked.text, place.range);
  const told = summaryAfter(summary, selector.exact, now);
  if (told !== null) return told;
  return askText(
    `The passage changed (${differencesInWords(selector.exact, now)}). Does its summary hold?`,
    'What is claimed, in short',
    summary,
    { empty: 'removes', draft: drafts.of('summary', checked.document.uri.toString(), key) },
  );
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
  const picked = await pickOne(items, {
    title: 'Re-attach',
    placeHolder: `The words differ (${differencesInWords(was, now)}). Does the finding hold for them?`,
  });
  return picked?.holds;
}

/** More differences than these are no longer read at a glance: the words themselves say more. */
const fewDifferences = 2;

const differenceAtAGlance = (was: string, now: string): string =>
  changedWords(was, now).length <= fewDifferences ? differencesInWords(was, now) : 'reads differently';

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
      detail: differenceAtAGlance(annotation.selector.exact, sliceOf(map.text, range)),
      range,
    })),
  ];
  const question = {
    title: 'Re-attach',
    placeHolder: 'Choose the passage, or press Escape and select it in the article first',
  };
  const picked = await pickOne(items, question, ({ range }) => {
    const editor = window.visibleTextEditors.find(({ document }) => document === checked.document);
    if (range && editor) editor.revealRange(map.editorRange(range));
  });
  return picked?.range;
}
