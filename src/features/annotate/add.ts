import { Disposable, window } from 'vscode';
import { contains, type AnnotationKind, type Range } from '../../core/model.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Desk, NewAnnotation } from '../../services/desk.ts';
import type { Commands } from '../../shared/edge.ts';
import { askCorrection } from './findings.ts';
import {
  askFinding,
  askSource,
  askSpeaker,
  askText,
  cancelled,
  type SpeakerChoice,
} from '../../shared/prompts.ts';
import type { Targets } from '../../shared/targets.ts';
import { sliceOf } from '../../core/model.ts';

/** Puts annotations on passages: from a selection, or from a suggestion. */
export function registerAdding(edge: Commands, targets: Targets, desk: Desk): Disposable {
  const addSelection = (kind: AnnotationKind) => async () => {
    const { checked, range } = await targets.selection();
    await add(checked, desk, kind, range);
  };
  return Disposable.from(
    edge.register('copydesk.addClaim', addSelection('claim')),
    edge.register('copydesk.addQuote', addSelection('quote')),
    edge.register('copydesk.addFigure', addSelection('figure')),
    edge.register('copydesk.addNote', async () => {
      const { checked, range } = await targets.selection();
      const words = await askText('Add Note to Passage', 'Note', '');
      if (typeof words !== 'string') return;
      await desk.annotate(checked, range, { kind: 'note', notes: [desk.note(checked, words)] });
    }),
    edge.register('copydesk.acceptSuggestion', async (argument?: unknown) => {
      const { checked, suggestion } = await targets.suggestion(argument);
      const speaker = likelySpeaker(checked, suggestion.claim) ?? {};
      await desk.annotate(checked, suggestion.claim, { kind: 'claim', ...speaker });
    }),
    edge.register('copydesk.dismissSuggestion', async (argument?: unknown) => {
      const { checked, suggestion } = await targets.suggestion(argument);
      await desk.dismiss(checked, suggestion);
      window.setStatusBarMessage('Suggestion dismissed. Copydesk: Undo brings it back.', 6000);
    }),
  );
}

const titles = { claim: 'Add Claim', quote: 'Add Quote', figure: 'Add Figure', note: 'Add Note' } as const;

async function add(checked: CheckedDocument, desk: Desk, kind: AnnotationKind, range: Range): Promise<void> {
  const title = titles[kind];
  const step = (nth: number) => `${title} (${String(nth)} of 4)`;
  const finding = await askFinding(step(1), kind, null);
  if (finding === cancelled) return;
  const correction =
    finding?.verdict === 'needs-correction'
      ? await askCorrection(step(1), sliceOf(checked.map.text, range))
      : null;
  if (correction === cancelled) return;
  const speaker = await askSpeaker(step(2), checked, likelySpeaker(checked, range));
  if (speaker === cancelled) return;
  const note = await askText(step(3), 'Note', '');
  if (note === cancelled) return;
  const source = await askSource(step(4), checked);
  if (source === cancelled) return;
  const annotation: NewAnnotation = {
    kind,
    ...(speaker ?? {}),
    ...(finding?.verdict ? { verdict: finding.verdict } : {}),
    ...(finding?.rating ? { rating: finding.rating } : {}),
    ...(correction === null ? {} : { correction }),
    ...(finding ? desk.signature(checked) : {}),
    ...(source === null ? {} : { sources: [source] }),
    ...(note === null ? {} : { notes: [desk.note(checked, note)] }),
  };
  await desk.annotate(checked, range, annotation);
}

/** The speaker of the quote that holds the passage, as an id on file or in words. */
function likelySpeaker({ review, map }: CheckedDocument, range: Range): SpeakerChoice | null {
  const { quotes, claims } = review.mentions;
  const said =
    claims.find((claim) => claim.start === range.start && claim.end === range.end) ??
    quotes.find((quote) => !quote.scare && (contains(quote, range) || contains(range, quote)));
  if (!said) return null;
  const person = review.people.find(({ detected }) => detected !== null && detected.id === said.person);
  if (person?.entry) return { person: person.entry.id };
  if (person) return { speaker: person.name };
  return said.speaker ? { speaker: sliceOf(map.text, said.speaker) } : null;
}
