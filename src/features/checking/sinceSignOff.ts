import { window, type Disposable } from 'vscode';
import { changesToWalk } from '../../core/review/checking/changes.ts';
import type { ReviewedSignoff } from '../../core/review/closing/signoffs.ts';
import { changesCounted, lostInWords, oldTextWords, signoffInWords } from '../../core/wording/closing.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Engine } from '../../services/engine.ts';
import { inform } from '../../services/messages.ts';
import type { OldText, OldTexts } from '../../services/oldTexts.ts';
import { finishInSlices } from '../../services/slices.ts';
import { UserError } from '../../services/userError.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Signer } from '../../shared/signer.ts';
import type { Targets } from '../../shared/targets.ts';
import type { Mode } from './mode.ts';
import { isInFront } from './readOnly.ts';
import type { Course } from './round.ts';

/** What a comparison with a sign-off needs. */
export interface SinceTools {
  readonly engine: Engine;
  readonly oldTexts: OldTexts;
  readonly signer: Signer;
}

/** Checks what is to be read again since one's own sign-off, by the keys of checking. */
export const registerWhatChanged = (
  mode: Mode,
  edge: RowCommands,
  targets: Targets,
  tools: SinceTools,
): Disposable =>
  edge.register('copydesk.checkWhatChanged', async (argument) => {
    const checked = await targets.editable(argument);
    if (!isInFront(checked.document.uri)) await window.showTextDocument(checked.document.uri);
    await mode.start(
      () => Promise.resolve(checked),
      false,
      (now) => sinceSignOff(now, tools),
    );
  });

/** The course over all that changed; `null` where nothing did, which is said. */
async function sinceSignOff(checked: CheckedDocument, tools: SinceTools): Promise<Course | null> {
  const { lastSignoff, signoffsOf, whatChanged } = await tools.engine.closing();
  const { uri } = checked.document;
  const since = lastSignoff(signoffsOf(checked), tools.signer.of(uri));
  if (!since)
    throw new UserError('Nobody has signed this article off yet, so there is nothing to compare it with.');
  const signed = signoffInWords({ ...since, isValid: true });
  const old = await oldTextOf(since, checked, tools, signed);
  const { changes, lost } = changesToWalk(await finishInSlices(whatChanged(old.text, checked)));
  const against = `Compared with ${oldTextWords[old.from]}`;
  const alsoLost = lostInWords(lost);
  if (changes.length === 0) {
    void inform(`${against}, no words have changed since the sign-off of ${signed}.${alsoLost}`);
    return null;
  }
  // What is told first can be read without opening the message.
  void inform(`${against}: ${changesCounted(changes)}. Signed off by ${signed}.${alsoLost}`);
  return { from: 0, changes };
}

async function oldTextOf(
  { signoff }: ReviewedSignoff,
  { document }: CheckedDocument,
  { oldTexts }: SinceTools,
  signed: string,
): Promise<OldText> {
  const hash = signoff.textSha256?.toLowerCase();
  const old = hash === undefined ? undefined : await oldTexts.of(document.uri, hash);
  if (old) return old;
  const broken = (await oldTexts.isBroken(document.uri))
    ? ' The private file of this article has an error: see Problems.'
    : '';
  throw new UserError(
    `The text of the sign-off of ${signed} is kept neither beside the article nor on this machine, and not found in git.${broken}`,
  );
}
