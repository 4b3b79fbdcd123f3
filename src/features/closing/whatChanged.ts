import type { Disposable } from 'vscode';
import { ThemeIcon, window } from 'vscode';
import type { ReviewedSignoff } from '../../core/review/closing/signoffs.ts';
import { changeKinds, type ChangeKind } from '../../core/review/closing/whatChanged.ts';
import { shorten } from '../../core/shorten.ts';
import { changeInWords, changeLabels, signoffInWords } from '../../core/wording/closing.ts';
import type { Engine } from '../../services/engine.ts';
import type { OldTexts } from '../../services/oldTexts.ts';
import { finishInSlices } from '../../services/slices.ts';
import { inform } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import { showAt } from '../../shared/showAt.ts';
import type { Signer } from '../../shared/signer.ts';
import type { Targets } from '../../shared/targets.ts';

const icons: Readonly<Record<ChangeKind, string>> = {
  headline: 'text-size',
  new: 'diff-added',
  changed: 'diff-modified',
  cut: 'diff-removed',
  're-check': 'question',
};

/** Letters of a sentence in a list, which cuts what is longer. */
const longest = 100;

/** Lists what is to be read again since one's own sign-off, and goes there. */
export const registerWhatChanged = (
  edge: RowCommands,
  targets: Targets,
  engine: Engine,
  oldTexts: OldTexts,
  signer: Signer,
): Disposable =>
  edge.register('copydesk.checkWhatChanged', async (argument) => {
    const checked = await targets.article(argument);
    const { document, map } = checked;
    const { signoffsOf, whatChanged } = await engine.closing();
    const since = sinceWhen(signoffsOf(checked), signer.of(document.uri));
    if (!since)
      throw new UserError('Nobody has signed this article off yet, so there is nothing to compare it with.');
    const hash = since.signoff.textSha256?.toLowerCase();
    const old = hash === undefined ? undefined : (await oldTexts.of(document.uri, hash))?.text;
    if (old === undefined)
      throw new UserError(
        `The text of that sign-off is not kept on this machine and not found in git (${signoffInWords(since)}).`,
      );
    const changes = await finishInSlices(whatChanged(old, checked));
    if (changes.length === 0) {
      await inform(
        `Nothing has changed since the sign-off of ${signoffInWords({ ...since, isValid: true })}.`,
      );
      return;
    }
    const items = changes.map((change) => ({
      label: changeLabels[change.kind],
      description: changeInWords(change),
      detail: shorten(change.now ?? change.was ?? '', longest),
      iconPath: new ThemeIcon(icons[change.kind]),
      change,
    }));
    const counts = changeKinds.flatMap((kind) => {
      const count = changes.filter((change) => change.kind === kind).length;
      return count === 0 ? [] : [`${String(count)} ${changeLabels[kind].toLowerCase()}`];
    });
    const question = {
      title: `Since ${since.signoff.by ?? 'the sign-off'}: ${counts.join(', ')}`,
      placeHolder: 'Go to',
      matchOnDescription: true,
    };
    const picked = await pickOne(items, question, ({ change }) => {
      const editor = window.visibleTextEditors.find((shown) => shown.document === document);
      if (change.range && editor) editor.revealRange(map.editorRange(change.range));
    });
    if (picked?.change.range) await showAt(checked, picked.change.range);
  });

/** One's own last sign-off, else anybody's last. */
const sinceWhen = (signoffs: readonly ReviewedSignoff[], by: string): ReviewedSignoff | undefined =>
  signoffs.findLast(({ signoff }) => by !== '' && signoff.by === by) ?? signoffs.at(-1);
