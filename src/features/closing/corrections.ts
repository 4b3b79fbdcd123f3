import { Disposable, env, Uri, ViewColumn, window, workspace } from 'vscode';
import { correctedWords, madeCorrections, printedIds } from '../../core/review/closing/madeCorrections.ts';
import { capitalised } from '../../core/shorten.ts';
import { correctionTypes, type PrintedCorrection } from '../../core/sidecar/schema.ts';
import { noticeFor, correctionTypeMeanings } from '../../core/wording/closing.ts';
import { counted } from '../../core/wording/counts.ts';
import { annotationNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import type { Engine } from '../../services/engine.ts';
import { inform, mention, warn } from '../../services/messages.ts';
import { fileNameOf } from '../../services/paths.ts';
import { writeContent } from '../../services/textFiles.ts';
import { UserError } from '../../services/userError.ts';
import { pickOne } from '../../shared/asking.ts';
import type { Drafts } from '../../shared/drafts.ts';
import { askText, cancelled } from '../../shared/prompts.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Targets } from '../../shared/targets.ts';

/** Corrections on their way to the writer and back, and those that were printed. */
export function registerCorrections(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  engine: Engine,
  drafts: Drafts,
): Disposable {
  return Disposable.from(
    edge.register('copydesk.copyCorrections', async (argument) => {
      const { sheet } = await sheetOf(engine, targets, argument);
      await env.clipboard.writeText(sheet.markdown);
      const document = await workspace.openTextDocument({ language: 'markdown', content: sheet.markdown });
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true });
      mention(`${correctionsCounted(sheet.count)} copied.`, 6000);
    }),
    edge.register('copydesk.saveCorrections', async (argument) => {
      const { checked, sheet } = await sheetOf(engine, targets, argument);
      const { uri } = checked.document;
      const target = await window.showSaveDialog({
        title: 'Save Corrections',
        defaultUri: Uri.joinPath(uri, '..', `${fileNameOf(uri)}.corrections.html`),
        filters: { 'Web page, for mail and word processors': ['html'] },
      });
      if (!target) return;
      await writeContent(target, sheet.html);
      const open = 'Open';
      const said = `${correctionsCounted(sheet.count)} saved in ${fileNameOf(target)}.`;
      if ((await inform(said, open)) === open) await env.openExternal(target);
    }),
    edge.register('copydesk.confirmMade', async (argument) => {
      const checked = await targets.editable(argument);
      const made = madeCorrections(checked);
      if (made.ready.length + made.asking.length === 0)
        throw new UserError('No correction was seen made in this article.');
      const asking = made.asking.map((one) => annotationNamed(checked, one)).join(', ');
      if (made.ready.length === 0)
        throw new UserError(`Confirm these one by one, since their summaries may hold no longer: ${asking}.`);
      const named = made.ready.map(({ reviewed }) => annotationNamed(checked, reviewed)).join(', ');
      const confirm = `Confirm ${String(made.ready.length)}`;
      const question = `${correctionsCounted(made.ready.length)} made: ${named}.`;
      if ((await inform(question, confirm)) !== confirm) return;
      const isSaved = await desk.sign(checked, 'Confirm all corrections made', ({ confirmAllMade }, who) =>
        confirmAllMade(checked, made, who),
      );
      if (isSaved) mention(`${correctionsCounted(made.ready.length)} confirmed: ${named}`, 8000);
      if (asking !== '')
        await warn(`Their summaries may hold no longer, so confirm these one by one: ${asking}.`);
    }),
    edge.register('copydesk.addPrintedCorrection', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const words = correctedWords(reviewed);
      if (!words)
        throw new UserError(
          'Say first what the passage should read: a printed correction is of a passage that was to be corrected.',
        );
      const { id } = reviewed.annotation;
      if (id !== undefined && printedIds(checked.review).has(id)) {
        const again = 'Add Another';
        if ((await inform('A correction of this passage was printed already.', again)) !== again) return;
      }
      const type = await askType();
      if (!type) return;
      const notice = await askText(
        'Notice to Readers',
        'The words that readers see',
        noticeFor(words.was, words.now),
        {
          draft: drafts.of('notice', checked.document.uri.toString(), reviewed.key),
        },
      );
      if (notice === cancelled) return;
      const why = await askText('Why', 'How the mistake came about, for the desk', '', {
        draft: drafts.of('why printed', checked.document.uri.toString(), reviewed.key),
      });
      if (why === cancelled) return;
      const isSaved = await desk.decide(checked, 'Printed correction', ({ printCorrection }, who) =>
        printCorrection(
          checked,
          reviewed,
          { type, ...words, ...(why === null ? {} : { why }), ...(notice === null ? {} : { notice }) },
          who,
        ),
      );
      if (isSaved) mention(`Noted as printed: ${type} of ${annotationNamed(checked, reviewed)}`, 6000);
    }),
  );
}

const correctionsCounted = (count: number): string => counted(count, 'correction', 'corrections');

async function sheetOf(engine: Engine, targets: Targets, argument: unknown) {
  const checked: CheckedDocument = await targets.article(argument);
  const { correctionSheet } = await engine.closing();
  const sheet = correctionSheet(checked);
  if (sheet.count === 0) throw new UserError('Nothing is to be corrected in this article.');
  return { checked, sheet };
}

async function askType(): Promise<PrintedCorrection['type']> {
  const items = correctionTypes.map((type) => ({
    label: capitalised(type),
    description: correctionTypeMeanings[type],
    type,
  }));
  const picked = await pickOne(items, { title: 'Printed Correction', placeHolder: 'What kind it is' });
  return picked?.type;
}
