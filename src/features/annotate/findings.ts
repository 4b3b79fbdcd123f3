import { Disposable } from 'vscode';
import { sliceOf } from '../../core/model.ts';
import { takesRating, whyNoFinding } from '../../core/review/decide/beforehand.ts';
import { annotationIn } from '../../core/review/lookup.ts';
import type { ReviewedAnnotation } from '../../core/review/review.ts';
import type { Annotation } from '../../core/sidecar/schema.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Draft, Drafts } from '../../shared/drafts.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { andMore, annotationNamed } from '../../core/wording/passages.ts';
import { askFinding, askSpeaker, askText, cancelled } from '../../shared/prompts.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import { openThreadOn } from '../../shared/openThread.ts';
import type { Targets } from '../../shared/targets.ts';

/** Changes what an annotation says: finding, correction, speaker, summary, sources, notes. */
export function registerFindings(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
  sources: SourceQuestions,
): Disposable {
  const draftOf = (what: string, { document }: CheckedDocument, { key }: ReviewedAnnotation) =>
    drafts.of(what, document.uri.toString(), key);
  return Disposable.from(
    edge.register('copydesk.setFinding', async (argument, isByKey) => {
      const { checked, all } = await targets.annotations(argument);
      if (all.length > 1) {
        await findSeveral(checked, all, desk);
        return;
      }
      const reviewed = all[0];
      const { annotation, place } = reviewed;
      const refused = whyNoFinding(reviewed);
      if (refused !== null) throw new UserError(refused);
      const name = annotationNamed(checked, reviewed);
      const title = `Finding on ${name}`;
      const finding = await askFinding(title, annotation.kind, annotation, checked.review.scale);
      if (finding === cancelled || finding === null) return;
      if (finding.remove) {
        await desk.decide(checked, 'Remove finding', ({ removeFinding }) => removeFinding(checked, reviewed));
        return;
      }
      const now = place.range ? sliceOf(checked.map.text, place.range) : annotation.selector.exact;
      const correction =
        finding.verdict === 'needs-correction'
          ? await askCorrection(title, annotation.correction ?? now, now, {
              draft: draftOf('correction', checked, reviewed),
              empty: 'skips',
            })
          : null;
      // The finding was given: without a correction it stands all the same.
      const kept = correction === cancelled ? (annotation.correction ?? null) : correction;
      const isSaved = await desk.sign(
        checked,
        `Finding: ${findingLabel(finding, checked.review.scale) ?? ''}`,
        ({ setFinding }, who) => setFinding(checked, reviewed, { ...finding, correction: kept }, who),
      );
      if (isSaved) mention(`${findingLabel(finding, checked.review.scale) ?? 'Finding'}: ${name}`, 6000);
      await targets.follow(checked, isByKey, (review) => annotationIn(review, reviewed.key));
      if (place.range) await openThreadOn(checked, place.range);
    }),
    edge.register('copydesk.editCorrection', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const { annotation } = reviewed;
      const correction = await askCorrection(
        `Correction of ${annotationNamed(checked, reviewed)}`,
        annotation.correction ?? annotation.selector.exact,
        annotation.selector.exact,
        { draft: draftOf('correction', checked, reviewed), empty: 'removes' },
      );
      if (correction === cancelled || correction === (annotation.correction ?? null)) return;
      await desk.sign(checked, 'Edit correction', ({ editCorrection }, who) =>
        editCorrection(checked, reviewed, correction, who),
      );
    }),
    edge.register('copydesk.editSummary', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const summary = await askText(
        `Summary of ${annotationNamed(checked, reviewed)}`,
        'What is claimed, in short',
        reviewed.annotation.summary ?? '',
        { empty: 'removes', draft: draftOf('summary', checked, reviewed) },
      );
      if (summary === cancelled) return;
      await desk.decide(checked, 'Edit summary', ({ editSummary }) =>
        editSummary(checked, reviewed, summary),
      );
    }),
    edge.register('copydesk.setSpeaker', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const speaker = await askSpeaker(
        `Speaker of ${annotationNamed(checked, reviewed)}`,
        checked,
        null,
        draftOf('speaker', checked, reviewed),
      );
      if (speaker === cancelled || speaker === null) return;
      await desk.decide(checked, 'Set speaker', ({ setSpeaker }) => setSpeaker(checked, reviewed, speaker));
    }),
    edge.register('copydesk.addSource', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const source = await sources.evidence(`Source for ${annotationNamed(checked, reviewed)}`, checked, {
        asked: 'alone',
        finding: reviewed.annotation,
        draft: draftOf('source', checked, reviewed),
        draftOfPlace: draftOf('place in the source', checked, reviewed),
      });
      if (source === cancelled || source === null) return;
      await desk.decide(checked, 'Add source', ({ addSource }) =>
        addSource(checked, reviewed, source.evidence, source.filed),
      );
    }),
    edge.register('copydesk.markCut', async (argument) => {
      const { checked, reviewed } = await targets.annotation(argument);
      const isSaved = await desk.sign(checked, 'Mark as cut', ({ markCut }, who) =>
        markCut(checked, reviewed, who),
      );
      if (isSaved) mention(`Marked as cut: ${annotationNamed(checked, reviewed)}`, 6000);
    }),
    edge.register('copydesk.deleteAnnotation', async (argument, isByKey) => {
      const { checked, all } = await targets.annotations(argument);
      const label = all.length > 1 ? 'Delete annotations' : `Delete ${all[0].annotation.kind}`;
      if (isByKey) await targets.leave(argument);
      const isSaved = await desk.decide(checked, label, ({ deleteAnnotations }) =>
        deleteAnnotations(checked, all),
      );
      const names = andMore(annotationNamed(checked, all[0]), all.length);
      if (isSaved) mention(`Deleted: ${names}. Copydesk: Undo brings back what was deleted.`, 6000);
    }),
  );
}

/** One finding on several: each of them has to be such as can have it. */
async function findSeveral(
  checked: CheckedDocument,
  all: readonly ReviewedAnnotation[],
  desk: Desk,
): Promise<void> {
  for (const reviewed of all) {
    const refused = whyNoFinding(reviewed);
    if (refused !== null) throw new UserError(`${annotationNamed(checked, reviewed)}: ${refused}`);
  }
  const kinds = new Set(all.map(({ annotation }) => annotation.kind));
  const unrated = [...kinds].find((kind) => !takesRating(kind));
  const name = andMore(annotationNamed(checked, all[0]), all.length);
  const { scale } = checked.review;
  const finding = await askFinding(`Finding on ${name}`, unrated ?? [...kinds][0], commonFinding(all), scale);
  if (finding === cancelled || finding === null) return;
  const label = finding.remove ? 'Remove findings' : `Findings: ${findingLabel(finding, scale) ?? ''}`;
  const isSaved = finding.remove
    ? await desk.decide(checked, label, ({ removeFindings }) => removeFindings(checked, all))
    : await desk.sign(checked, label, ({ setFindings }, who) => setFindings(checked, all, finding, who));
  if (isSaved) mention(`${findingLabel(finding, scale) ?? 'No finding'}: ${name}`, 6000);
}

/** What was found of all of them alike; empty where they differ or nothing was found. */
function commonFinding(all: readonly ReviewedAnnotation[]): Pick<Annotation, 'verdict' | 'rating'> {
  const { verdict, rating } = all[0].annotation;
  const isCommon = all.every(
    ({ annotation }) => annotation.verdict === verdict && annotation.rating === rating,
  );
  return isCommon ? { ...(verdict ? { verdict } : {}), ...(rating ? { rating } : {}) } : {};
}

/** What the passage should read; `null` where that stays open. */
export async function askCorrection(
  title: string,
  value: string,
  asItIs: string,
  options: { readonly draft: Draft; readonly empty: 'skips' | 'removes' },
) {
  const words = await askText(title, 'What it should read', value, options);
  return words === asItIs ? null : words;
}
