import { Disposable, window } from 'vscode';
import { sliceOf } from '../../core/model.ts';
import { shorten } from '../../core/shorten.ts';
import { noFinding, type Desk } from '../../services/desk.ts';
import { UserError } from '../../services/userError.ts';
import type { Commands } from '../../shared/edge.ts';
import { ratingLabels, verdictLabels } from '../../core/wording/findings.ts';
import { askFinding, askSource, askSpeaker, askText, cancelled } from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';

/** Changes what an annotation says: finding, correction, speaker, summary, sources, notes. */
export function registerFindings(edge: Commands, targets: Targets, desk: Desk): Disposable {
  return Disposable.from(
    edge.register('copydesk.setFinding', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { annotation, place } = reviewed;
      const isOther = place.changes.length > 0;
      if (isOther && place.match === 'unsure')
        throw new UserError(
          'It is not certain that this is the passage that was checked. Re-attach it first.',
        );
      const title = `Finding on “${shorten(annotation.selector.exact, 40)}”`;
      const finding = await askFinding(title, annotation.kind, annotation);
      if (finding === cancelled || finding === null) return;
      if (finding.remove) {
        await desk.update(checked, reviewed, 'Remove finding', noFinding);
        return;
      }
      const now = place.range ? sliceOf(checked.map.text, place.range) : annotation.selector.exact;
      const correction =
        finding.verdict === 'needs-correction'
          ? await askCorrection(title, annotation.correction ?? now, now)
          : null;
      if (correction === cancelled) return;
      const patch = {
        ...(finding.verdict
          ? { verdict: finding.verdict, ...(correction === null ? {} : { correction }) }
          : {}),
        ...(finding.verdict && finding.verdict !== 'needs-correction' ? { correction: null } : {}),
        ...(finding.rating ? { rating: finding.rating } : {}),
        ...desk.resignature(checked),
      };
      const label = finding.verdict
        ? verdictLabels[finding.verdict]
        : finding.rating
          ? ratingLabels[finding.rating]
          : '';
      const staysToFix =
        reviewed.status === 'fixed' && (finding.verdict ?? 'needs-correction') === 'needs-correction';
      // What is decided now is decided on the words that stand there now; what was decided on others goes.
      if (place.range && (isOther || place.match === 'unsure') && !staysToFix)
        await desk.reattach(checked, reviewed, `Finding: ${label}`, place.range, {
          patch: isOther ? { verdict: null, rating: null, ...patch } : patch,
          ...(isOther ? { note: `Checked anew. Was: “${annotation.selector.exact}” Now: “${now}”` } : {}),
        });
      else await desk.update(checked, reviewed, `Finding: ${label}`, patch);
    }),
    edge.register('copydesk.editCorrection', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { annotation } = reviewed;
      const correction = await askCorrection(
        'Edit Correction',
        annotation.correction ?? annotation.selector.exact,
        annotation.selector.exact,
      );
      if (correction === cancelled || correction === (annotation.correction ?? null)) return;
      const verdict =
        correction === null ? {} : { verdict: 'needs-correction' as const, ...desk.resignature(checked) };
      await desk.update(checked, reviewed, 'Edit correction', { correction, ...verdict });
    }),
    edge.register('copydesk.editSummary', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const summary = await askText(
        'Edit Summary',
        'What is claimed, in short',
        reviewed.annotation.summary ?? '',
        'removes',
      );
      if (summary === cancelled) return;
      await desk.update(checked, reviewed, 'Edit summary', { summary });
    }),
    edge.register('copydesk.setSpeaker', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const speaker = await askSpeaker('Set Speaker', checked, null);
      if (speaker === cancelled || speaker === null) return;
      await desk.update(checked, reviewed, 'Set speaker', {
        person: speaker.person ?? null,
        speaker: speaker.speaker ?? null,
      });
    }),
    edge.register('copydesk.addSource', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const source = await askSource('Add Source', checked);
      if (source === cancelled || source === null) return;
      await desk.addSource(checked, reviewed, source);
    }),
    edge.register('copydesk.comment', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const words = await askText('Write Note', 'Note', '');
      if (typeof words !== 'string') return;
      await desk.addNote(checked, reviewed, words);
    }),
    edge.register('copydesk.markCut', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      if (reviewed.annotation.cut) throw new UserError('This annotation is marked as cut already.');
      const { checkedBy, checkedAt } = desk.signature(checked);
      await desk.update(checked, reviewed, 'Mark as cut', {
        cut: { ...(checkedBy === undefined ? {} : { by: checkedBy }), at: checkedAt },
      });
    }),
    edge.register('copydesk.deleteAnnotation', async (argument?: unknown) => {
      const { checked, reviewed } = await targets.annotation(argument);
      await desk.delete(checked, reviewed);
      window.setStatusBarMessage('Annotation deleted. Copydesk: Undo brings it back.', 6000);
    }),
  );
}

/** What the passage should read; `null` where that stays open. */
export async function askCorrection(title: string, value: string, asItIs = value) {
  const words = await askText(title, 'What it should read', value);
  return words === asItIs ? null : words;
}
