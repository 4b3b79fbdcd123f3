import {
  commands, Disposable, Selection, TextEditorRevealType, Uri, ViewColumn, window, workspace, type TextEditor,
} from 'vscode'; // prettier-ignore
import type { Range } from '../../core/model.ts';
import { nextOpen } from '../../core/review/at.ts';
import { responseIn } from '../../core/review/closing/responses.ts';
import { annotationIn, personIn, relationIn, suggestionIn } from '../../core/review/lookup.ts';
import type { ReviewedPerson } from '../../core/review/review.ts';
import { utterancesOf } from '../../core/review/utterances.ts';
import { utteranceInWords, utteranceKinds } from '../../core/wording/utterances.ts';
import { pickOne } from '../../shared/asking.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import type { Articles } from '../../services/articles.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { inform } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { commandId } from '../../shared/commands.ts';
import type { Commands } from '../../shared/edge.ts';
import { isRef, isRevealTarget, refIn, type AnnotationRef, type Ref } from '../../shared/refs.ts';
import { leftItems, leftTitle } from './left.ts';
import type { Targets } from '../../shared/targets.ts';

/** Goes to places: a passage, the next open one, its card, its YAML. */
export function registerRevealing(edge: Commands, targets: Targets, articles: Articles): Disposable {
  const step = (direction: 1 | -1) => async () => {
    const checked = await targets.article();
    const range = nextOpen(checked.review, cursorIn(checked), direction);
    if (!range) throw new UserError('Nothing is open in this article.');
    await show(checked, range, { keepFocus: false });
  };
  return Disposable.from(
    edge.register('copydesk.reveal', async (target) => {
      const checked = isRevealTarget(target) ? articles.peek(Uri.parse(target.article)) : undefined;
      if (checked && isRevealTarget(target)) await show(checked, target, { keepFocus: false });
    }),
    edge.register('copydesk.revealItem', async (ref) => {
      if (!isRef(ref)) return;
      const checked = await targets.article(ref);
      const range = rangeOf(checked, ref);
      if (range) await show(checked, range, { keepFocus: true });
      else if (ref.kind === 'annotation') await offerForLost(checked, ref);
      // Of no passage, or of one that is gone: all there is to it stands in the file.
      else if (ref.kind === 'response') await openSidecar(checked, ref);
    }),
    edge.register('copydesk.showSayings', async (argument) => {
      const { checked, person } = await targets.person(argument);
      if (person) await chooseSaying(checked, person);
    }),
    edge.register('copydesk.openSidecar', async (argument?: unknown) => {
      const checked = await targets.article(argument);
      await openSidecar(checked, refIn(argument) ?? targets.refAtCursor(checked));
    }),
    edge.register('copydesk.showCard', async () => {
      await targets.article();
      await commands.executeCommand('editor.action.showHover', { focus: 'autoFocusImmediately' });
    }),
    edge.register('copydesk.whatIsLeft', async () => {
      const checked = await targets.article();
      const items = leftItems(checked.review);
      if (items.length === 0)
        throw new UserError('Nothing is left: all items are settled, all sentences read.');
      const editor = window.activeTextEditor;
      const before = editor?.selections;
      const question = { title: leftTitle(checked.review), placeHolder: 'Go to', matchOnDescription: true };
      const picked = await pickOne(items, question, ({ range }) => {
        if (range) selectWhereShown(checked, range);
      });
      if (picked?.range) await show(checked, picked.range, { keepFocus: false });
      // Who has only looked is where they were.
      else if (editor && before) editor.selections = before;
    }),
    edge.register('copydesk.nextOpen', step(1)),
    edge.register('copydesk.previousOpen', step(-1)),
  );
}

/** Lists what somebody says in the article; the passage of the entry that is looked at is selected. */
async function chooseSaying(checked: CheckedDocument, person: ReviewedPerson): Promise<void> {
  const { review, text } = checked;
  const items = utterancesOf(review, person).map((said) => ({
    label: utteranceInWords(text, said, longestSaying),
    description: utteranceKinds[said.kind],
    said,
  }));
  const question = { title: `What ${person.name} Says`, placeHolder: 'Go to', matchOnDescription: true };
  const picked = await pickOne(items, question, ({ said }) => {
    selectWhereShown(checked, said);
  });
  if (picked) await show(checked, picked.said, { keepFocus: false });
}

/** In letters: a list cuts what is longer. */
const longestSaying = 120;

function rangeOf({ review }: CheckedDocument, ref: Ref): Range | null {
  switch (ref.kind) {
    case 'annotation':
      return annotationIn(review, ref.key)?.place.range ?? null;
    case 'suggestion':
      return suggestionIn(review, ref.key)?.claim ?? null;
    case 'person':
      return personIn(review, ref.key)?.mentions.at(0) ?? null;
    case 'relation':
      return relationIn(review, ref.key)?.places.at(0) ?? null;
    case 'response':
      return responseIn(review, ref.key)?.annotations.find(({ place }) => place.range)?.place.range ?? null;
    case 'conflict':
      return null;
  }
}

async function show(
  checked: CheckedDocument,
  range: Range,
  { keepFocus }: { keepFocus: boolean },
): Promise<TextEditor> {
  const selection = checked.map.editorRange(range);
  const visible = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === checked.document.uri.toString(),
  );
  const editor = await window.showTextDocument(checked.document, {
    viewColumn: visible?.viewColumn ?? ViewColumn.Active,
    preserveFocus: keepFocus,
    selection,
  });
  editor.selection = new Selection(selection.start, selection.end);
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

/** There is no passage to go to: what can be done is offered, and nothing is opened unasked. */
async function offerForLost(checked: CheckedDocument, ref: AnnotationRef): Promise<void> {
  const reviewed = annotationIn(checked.review, ref.key);
  if (!reviewed) return;
  const [place, file] = ['Re-attach', 'Open Annotations File'];
  const chosen = await inform(
    `${annotationNamed(checked, reviewed)} is no longer in the article.`,
    place,
    file,
  );
  if (chosen === place) await commands.executeCommand(commandId('reattach'), ref);
  if (chosen === file) await openSidecar(checked, ref);
}

/** Selects a passage in the editor that shows it; where none does, none is opened. */
export function selectWhereShown({ document, map }: CheckedDocument, range: Range): void {
  const editor = window.visibleTextEditors.find(
    (visible) => visible.document.uri.toString() === document.uri.toString(),
  );
  if (!editor) return;
  const { start, end } = map.editorRange(range);
  editor.selection = new Selection(start, end);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Where the cursor stands in the article, if it is there at all. */
function cursorIn({ document, map }: CheckedDocument): number | null {
  const editor = window.activeTextEditor;
  return editor?.document === document ? map.range(editor.selection).start : null;
}

async function openSidecar(
  { sidecar, review, document }: CheckedDocument,
  ref: Ref | undefined,
): Promise<void> {
  if (!sidecar.exists)
    throw new UserError(
      'There is no annotations file yet. The first annotation creates it next to the article.',
    );
  const yaml = await workspace.openTextDocument(sidecar.uri);
  const { good, source } = sidecar;
  const reviewed = ref?.kind === 'annotation' ? annotationIn(review, ref.key) : undefined;
  const entry = ref?.kind === 'person' ? personIn(review, ref.key)?.entry : undefined;
  const asked = ref?.kind === 'response' ? responseIn(review, ref.key)?.response : undefined;
  const part = reviewed?.annotation ?? entry ?? asked;
  const offset = part && sidecar.current.parses ? (good.locate(part)?.start ?? 0) : 0;
  // Positions by line, not by offset: the editor may show other line ends than the file has.
  const before = source.slice(0, offset).split(/\r\n|\r|\n/);
  const position = yaml.validatePosition(
    new Selection(before.length - 1, (before.at(-1) ?? '').length, 0, 0).anchor,
  );
  const isBeside = window.activeTextEditor?.document.uri.toString() === document.uri.toString();
  const editor = await window.showTextDocument(yaml, {
    viewColumn: isBeside ? ViewColumn.Beside : ViewColumn.Active,
  });
  editor.selection = new Selection(position, position);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
