import { Disposable } from 'vscode';
import { sliceOf } from '../../core/model.ts';
import { whyNoFinding } from '../../core/review/decide/beforehand.ts';
import { shorten } from '../../core/shorten.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import type { Commands } from '../../shared/edge.ts';
import type { Draft, Drafts } from '../../shared/drafts.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { askFinding, askSource, askSpeaker, askText, cancelled } from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';

/** Changes what an annotation says: finding, correction, speaker, summary, sources, notes. */
export function registerFindings(edge: Commands, targets: Targets, desk: Desk, drafts: Drafts): Disposable {
  const draftOf = (what: string, { document }: CheckedDocument, { key }: ReviewedAnnotation) =>
    drafts.of(what, document.uri.toString(), key);
  return Disposable.from(
    edge.register('copydesk.setFinding', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { annotation, place } = reviewed;
      const refused = whyNoFinding(reviewed);
      if (refused !== null) throw new UserError(refused);
      const title = `Finding on “${shorten(annotation.selector.exact, 40)}”`;
      const finding = await askFinding(title, annotation.kind, annotation);
      if (finding === cancelled || finding === null) return;
      if (finding.remove) {
        await desk.decide(checked, 'Remove finding', ({ removeFinding }) => removeFinding(checked, reviewed));
        return;
      }
      const now = place.range ? sliceOf(checked.map.text, place.range) : annotation.selector.exact;
      const correction =
        finding.verdict === 'needs-correction'
          ? await askCorrection(
              title,
              annotation.correction ?? now,
              now,
              draftOf('correction', checked, reviewed),
            )
          : null;
      // The finding was given: without a correction it stands all the same.
      const kept = correction === cancelled ? (annotation.correction ?? null) : correction;
      await desk.decide(checked, `Finding: ${findingLabel(finding) ?? ''}`, ({ setFinding }, who) =>
        setFinding(checked, reviewed, { ...finding, correction: kept }, who),
      );
    }),
    edge.register('copydesk.editCorrection', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { annotation } = reviewed;
      const correction = await askCorrection(
        'Edit Correction',
        annotation.correction ?? annotation.selector.exact,
        annotation.selector.exact,
        draftOf('correction', checked, reviewed),
      );
      if (correction === cancelled || correction === (annotation.correction ?? null)) return;
      await desk.decide(checked, 'Edit correction', ({ editCorrection }, who) =>
        editCorrection(checked, reviewed, correction, who),
      );
    }),
    edge.register('copydesk.editSummary', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const summary = await askText(
        'Edit Summary',
        'What is claimed, in short',
        reviewed.annotation.summary ?? '',
        { empty: 'removes', draft: draftOf('summary', checked, reviewed) },
      );
      if (summary === cancelled) return;
      await desk.decide(checked, 'Edit summary', ({ editSummary }) =>
        editSummary(checked, reviewed, summary),
      );
    }),
    edge.register('copydesk.setSpeaker', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const speaker = await askSpeaker('Set Speaker', checked, null);
      if (speaker === cancelled || speaker === null) return;
      await desk.decide(checked, 'Set speaker', ({ setSpeaker }) => setSpeaker(checked, reviewed, speaker));
    }),
    edge.register('copydesk.addSource', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const source = await askSource('Add Source', checked, draftOf('source', checked, reviewed));
      if (source === cancelled || source === null) return;
      await desk.decide(checked, 'Add source', ({ addSource }) => addSource(checked, reviewed, source));
    }),
    edge.register('copydesk.comment', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const words = await askText('Write Note', 'Note', '', { draft: draftOf('note', checked, reviewed) });
      if (typeof words !== 'string') return;
      await desk.addNote(checked, reviewed, words);
    }),
    edge.register('copydesk.markCut', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      await desk.decide(checked, 'Mark as cut', ({ markCut }, who) => markCut(checked, reviewed, who));
    }),
    edge.register('copydesk.deleteAnnotation', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { kind } = reviewed.annotation;
      await desk.decide(checked, `Delete ${kind}`, ({ deleteAnnotation }) =>
        deleteAnnotation(checked, reviewed),
      );
      mention('Annotation deleted. Copydesk: Undo brings it back.', 6000);
    }),
  );
}

/** What the passage should read; `null` where that stays open. */
export async function askCorrection(title: string, value: string, asItIs: string, draft: Draft) {
  const words = await askText(title, 'What it should read', value, { draft });
  return words === asItIs ? null : words;
}
