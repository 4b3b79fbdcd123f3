import { Disposable, env } from 'vscode';
import type { Figure } from '../../core/mentions/mentions.ts';
import { sliceOf } from '../../core/model.ts';
import { annotationOn, at } from '../../core/review/at.ts';
import { relationIn } from '../../core/review/lookup.ts';
import type { ReviewedRelation } from '../../core/review/reviewedRelation.ts';
import { valueInWords } from '../../core/wording/figures.ts';
import { passageNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import { UserError } from '../../services/userError.ts';
import type { Draft, Drafts } from '../../shared/drafts.ts';
import { cancelled } from '../../shared/prompts.ts';
import { isRevealTarget, refsIn } from '../../shared/refs.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import type { Targets } from '../../shared/targets.ts';
import { askCorrection } from './findings.ts';

/** What is done with a figure that nobody has annotated: that of a card, or the one at the cursor. */
export function registerFigures(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
  sources: SourceQuestions,
): Disposable {
  const bare = async (argument: unknown) => {
    const checked = await targets.editable(argument);
    const figure = figureMeant(targets, checked, argument);
    if (annotationOn(checked.review, figure))
      throw new UserError(
        `${passageNamed(checked, figure)} is annotated already. Set its finding, or add a source to it.`,
      );
    return { checked, figure, name: passageNamed(checked, figure) };
  };
  return Disposable.from(
    edge.register('copydesk.confirmFigure', async (argument) => {
      const { checked, figure, name } = await bare(argument);
      const isSaved = await desk.sign(checked, 'Confirm figure', ({ confirmFigure }, who) =>
        confirmFigure(checked, figure, who),
      );
      if (isSaved) mention(`Confirmed: ${name}. Copydesk: Undo takes that back.`, 6000);
    }),
    edge.register('copydesk.correctFigure', async (argument) => {
      const { checked, figure, name } = await bare(argument);
      const words = sliceOf(checked.text, figure);
      const correction = await askCorrection(`Correction of ${name}`, words, words, {
        draft: draftOf(drafts, 'correction', checked, figure),
        empty: 'skips',
      });
      if (correction === cancelled) return;
      const isSaved = await desk.sign(checked, 'Correct figure', ({ addGathered }, who) =>
        addGathered(
          checked,
          figure,
          { ...nothing, finding: { verdict: 'needs-correction' }, correction },
          who,
        ),
      );
      if (isSaved) mention(`Needs correction: ${name}`, 6000);
    }),
    edge.register('copydesk.sourceFigure', async (argument) => {
      const { checked, figure, name } = await bare(argument);
      const source = await sources.evidence(`Source for ${name}`, checked, {
        asked: 'alone',
        finding: null,
        draft: draftOf(drafts, 'source', checked, figure),
        draftOfPlace: draftOf(drafts, 'place in the source', checked, figure),
      });
      if (source === cancelled || source === null) return;
      await desk.decide(checked, 'Add source', ({ addGathered }, who) =>
        addGathered(checked, figure, { ...nothing, source: source.evidence, filed: source.filed }, who),
      );
    }),
    edge.register('copydesk.copyFigure', async (argument) => {
      const checked = await targets.article(argument);
      const figure = figureMeant(targets, checked, argument);
      const words = valueInWords(figure) ?? sliceOf(checked.text, figure);
      await env.clipboard.writeText(words);
      mention(`Copied: ${words}`, 3000);
    }),
    edge.register('copydesk.keepFigure', async (argument, isByKey) => {
      const checked = await targets.editable(argument);
      const relation = relationMeant(targets, checked, argument);
      if (isByKey) await targets.leave(argument);
      const isSaved = await desk.decide(checked, 'Keep figure', ({ keepFigure }) =>
        keepFigure(checked, relation),
      );
      const name = passageNamed(checked, relation.places[0]);
      if (isSaved) mention(`${name} is kept as printed. Copydesk: Undo takes that back.`, 6000);
    }),
  );
}

/** Every step skipped. */
const nothing = {
  kind: 'figure',
  finding: null,
  correction: null,
  speaker: null,
  source: null,
  note: null,
} as const;

const draftOf = (drafts: Drafts, what: string, { document, text }: CheckedDocument, figure: Figure): Draft =>
  drafts.of(what, document.uri.toString(), sliceOf(text, figure));

/** A place whose text has moved meanwhile is none. */
function figureMeant(targets: Targets, checked: CheckedDocument, argument: unknown): Figure {
  const { review } = checked;
  const cursor = targets.cursor(checked);
  const figure = isRevealTarget(argument)
    ? review.mentions.figures.find(({ start, end }) => start === argument.start && end === argument.end)
    : cursor === undefined
      ? undefined
      : at(review, cursor).figure;
  if (figure) return figure;
  throw new UserError('Put the cursor on a figure or a date of the article.');
}

/** The row given, or what is underlined at the cursor. */
function relationMeant(targets: Targets, checked: CheckedDocument, argument: unknown): ReviewedRelation {
  const refs = refsIn(argument);
  const cursor = targets.cursor(checked);
  const relation = refs
    ? refs.flatMap(({ kind, ...ref }) =>
        kind === 'relation' && 'key' in ref ? (relationIn(checked.review, ref.key) ?? []) : [],
      )[0]
    : checked.review.relations.find(
        ({ severity, places }) =>
          severity !== null &&
          cursor !== undefined &&
          places.some(({ start, end }) => start <= cursor && cursor <= end),
      );
  if (relation) return relation;
  throw new UserError('Put the cursor on a figure that is underlined because the article states otherwise.');
}
