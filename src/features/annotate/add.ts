import { Disposable } from 'vscode';
import { sliceOf, type AnnotationKind, type Range } from '../../core/model.ts';
import { annotationOn } from '../../core/review/at.ts';
import { likelySpeaker, type Gathered, type Speaker } from '../../core/review/decide/beforehand.ts';
import type { Suggestion } from '../../core/review/review.ts';
import { andMore, passageNamed } from '../../core/wording/passages.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk } from '../../services/desk.ts';
import { mention } from '../../services/messages.ts';
import type { RowCommands } from '../../shared/rowCommands.ts';
import type { Draft, Drafts } from '../../shared/drafts.ts';
import { askCorrection } from './findings.ts';
import { openThreadOn } from '../../shared/openThread.ts';
import { selectWhereShown } from './reveal.ts';
import { askFinding, askSpeaker, askText, cancelled, keptSoFar } from '../../shared/prompts.ts';
import type { SourceQuestions } from '../../shared/sourceQuestions.ts';
import type { Targets } from '../../shared/targets.ts';

/** Puts annotations on passages: from a selection, or from a suggestion. */
export function registerAdding(
  edge: RowCommands,
  targets: Targets,
  desk: Desk,
  drafts: Drafts,
  sources: SourceQuestions,
): Disposable {
  const addSelection = (kind: AnnotationKind) => async () => {
    const { checked, range } = await targets.selection();
    await add(checked, desk, kind, range, { drafts, sources });
  };
  return Disposable.from(
    edge.register('copydesk.addClaim', addSelection('claim')),
    edge.register('copydesk.addQuote', addSelection('quote')),
    edge.register('copydesk.addFigure', addSelection('figure')),
    edge.register('copydesk.acceptSuggestion', async (argument, isByKey) => {
      const { checked, all } = await targets.suggestions(argument);
      const isSaved = await desk.decide(
        checked,
        all.length > 1 ? 'Add claims' : 'Add claim',
        ({ acceptSuggestions }) => acceptSuggestions(checked, all),
      );
      if (isSaved) mention(`Accepted: ${namesOf(checked, all)}`, 6000);
      const { claim } = all[0];
      selectWhereShown(checked, claim);
      await targets.follow(checked, isByKey, (review) => annotationOn(review, claim));
    }),
    edge.register('copydesk.dismissSuggestion', async (argument, isByKey) => {
      const { checked, all } = await targets.suggestions(argument);
      if (isByKey) await targets.leave(argument);
      const isSaved = await desk.decide(
        checked,
        all.length > 1 ? 'Dismiss suggestions' : 'Dismiss suggestion',
        ({ dismissSuggestions }) => dismissSuggestions(checked, all),
      );
      if (isSaved)
        mention(`Dismissed: ${namesOf(checked, all)}. Copydesk: Undo brings back what was dismissed.`, 6000);
    }),
  );
}

const namesOf = (checked: CheckedDocument, all: readonly Suggestion[]): string =>
  andMore(passageNamed(checked, all[0].claim), all.length);

/** Every step skipped. */
const nothing = { finding: null, correction: null, speaker: null, source: null } as const;

const titles = { claim: 'Add Claim', quote: 'Add Quote', figure: 'Add Figure', note: 'Add Note' } as const;

/** Of the words, wherever they stand by the time they are asked about again. */
const draftOf = (drafts: Drafts, what: string, { document, text }: CheckedDocument, range: Range): Draft =>
  drafts.of(what, document.uri.toString(), sliceOf(text, range));

interface Asking {
  readonly drafts: Drafts;
  readonly sources: SourceQuestions;
}

/** Puts on the passage what was said of it; who stops after the first step keeps what was said up to there. */
async function add(
  checked: CheckedDocument,
  desk: Desk,
  kind: AnnotationKind,
  range: Range,
  asking: Asking,
): Promise<void> {
  const likely = likelySpeaker(checked, range);
  const said = await gather(checked, kind, range, likely, asking);
  if (said === cancelled) return;
  const { gathered, isStopped } = said;
  const label = `Add ${kind}`;
  if (gathered.finding === null && gathered.note === null)
    await desk.decide(checked, label, ({ addGathered }, who) => addGathered(checked, range, gathered, who));
  else await desk.sign(checked, label, ({ addGathered }, who) => addGathered(checked, range, gathered, who));
  if (isStopped) mention(keptSoFar, 6000);
  if (gathered.finding !== null) await openThreadOn(checked, range);
}

async function gather(
  checked: CheckedDocument,
  kind: AnnotationKind,
  range: Range,
  likely: Speaker | null,
  { drafts, sources }: Asking,
): Promise<{ gathered: Gathered; isStopped: boolean } | typeof cancelled> {
  const words = sliceOf(checked.text, range);
  const step = (nth: number) => `${titles[kind]} (${String(nth)} of 4): ${passageNamed(checked, range)}`;
  const draft = (what: string) => draftOf(drafts, what, checked, range);
  let gathered: Gathered = { ...nothing, kind, note: null };
  const stopped = () => ({ gathered, isStopped: true });

  const finding = await askFinding(step(1), kind, null, checked.review.scale);
  if (finding === cancelled) return cancelled;
  gathered = { ...gathered, finding };
  if (finding?.verdict === 'needs-correction') {
    const correction = await askCorrection(step(1), words, words, {
      draft: draft('correction'),
      empty: 'skips',
    });
    if (correction === cancelled) return stopped();
    gathered = { ...gathered, correction };
  }
  const speaker = await askSpeaker(step(2), checked, likely, draft('speaker'));
  if (speaker === cancelled) return stopped();
  gathered = { ...gathered, speaker };
  const note = await askText(step(3), 'Note', '', { draft: draft('note') });
  if (note === cancelled) return stopped();
  gathered = { ...gathered, note };
  const source = await sources.evidence(step(4), checked, {
    asked: 'as a step',
    finding,
    draft: draft('source'),
    draftOfPlace: draft('place in the source'),
  });
  if (source === cancelled) return stopped();
  if (source !== null) gathered = { ...gathered, source: source.evidence, filed: source.filed };
  return { gathered, isStopped: false };
}
