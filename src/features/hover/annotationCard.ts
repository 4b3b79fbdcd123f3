import { Uri } from 'vscode';
import type { ReviewedAnnotation, Suggestion } from '../../core/review/review.ts';
import { isOpenWork } from '../../core/review/review.ts';
import { hasFinding } from '../../core/review/status.ts';
import { sliceOf } from '../../core/model.ts';
import type { Evidence, Sidecar } from '../../core/sidecar/schema.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import { findingLabel, voiceLabels } from '../../core/wording/findings.ts';
import { statusLabels } from '../../core/wording/statuses.ts';
import { markLooks, markOf } from '../../shared/presentation.ts';
import type { AnnotationRef, SuggestionRef } from '../../shared/refs.ts';
import { action, Card, type CardLink } from './card.ts';

/** Finding and status first, then who says so, then sources and notes, then what can be done. */
export function annotationCard(checked: CheckedDocument, reviewed: ReviewedAnnotation): Card {
  const { annotation, status, place } = reviewed;
  const { map, review } = checked;
  const { icon } = markLooks[markOf(status, annotation)];
  const state = statusLabels[status];
  const finding = findingLabel(annotation);
  const ref: AnnotationRef = {
    article: checked.document.uri.toString(),
    kind: 'annotation',
    key: reviewed.key,
  };

  const card = new Card();
  card.title(icon, finding ?? state, finding && finding !== state ? state : annotation.kind);
  if (annotation.summary !== undefined) card.text(annotation.summary);
  if (status === 're-check' && place.range && place.changes.length > 0) {
    card.labelled('Checked', `“${annotation.selector.exact}”`);
    card.labelled('Now', `“${sliceOf(map.text, place.range)}”`);
  }
  if (annotation.correction !== undefined && status !== 'checked')
    card.labelled('Should read', `“${annotation.correction}”`);

  // What has to be decided stands next to the words it is about, in reach without scrolling.
  const actions = actionsOn(reviewed, ref);
  const isToDecide = status === 'fixed' || status === 're-check';
  if (isToDecide) card.links(null, actions);
  if (reviewed.speaker !== null) card.labelled('Says', reviewed.speaker);
  if (annotation.checkedBy !== undefined || annotation.checkedAt !== undefined)
    card.labelled(
      annotation.checkedBy === undefined ? 'Checked' : 'Checked by',
      [annotation.checkedBy, annotation.checkedAt?.slice(0, 10)].filter(Boolean).join(', '),
    );
  for (const evidence of annotation.sources ?? []) addEvidence(card, evidence, review.sidecar);
  for (const note of annotation.notes ?? []) card.labelled(note.by ?? 'Note', note.text);
  return isToDecide ? card : card.links(null, actions);
}

function actionsOn({ annotation, status, place }: ReviewedAnnotation, ref: AnnotationRef): CardLink[] {
  const actions: CardLink[] = [
    action(hasFinding(annotation) ? 'Change Finding' : 'Set Finding', 'setFinding', ref),
  ];
  if (status === 'fixed' || status === 're-check') actions.unshift(action('Confirm', 'confirmPassage', ref));
  if (status === 'lost' || place.match === 'unsure') actions.unshift(action('Re-attach', 'reattach', ref));
  if (isOpenWork(status) || (annotation.sources ?? []).length === 0)
    actions.push(action('Add Source', 'addSource', ref));
  actions.push(action('Write Note', 'comment', ref), action('Open in YAML', 'openSidecar', ref));
  return actions;
}

function addEvidence(card: Card, evidence: Evidence, sidecar: Sidecar): void {
  const listed = sidecar.sources.find(({ id }) => id === evidence.source);
  const title = evidence.title ?? listed?.title ?? evidence.source ?? evidence.url ?? 'Source';
  const url = evidence.url ?? listed?.url;
  const label = evidence.says ? voiceLabels[evidence.says] : 'Source';
  const words = evidence.locator === undefined ? title : `${title}, ${evidence.locator}`;
  const target = webAddress(url);
  if (target) card.links(label, [{ label: words, target }]);
  else card.labelled(label, words);
  if (evidence.quote !== undefined) card.text(`“${evidence.quote}”`);
}

/** Only web addresses become links; anything else a sidecar may hold is shown as words. */
export function webAddress(url: string | undefined): Uri | undefined {
  return url !== undefined && /^https?:\/\/[^\s]+$/i.test(url) ? Uri.parse(url) : undefined;
}

export function suggestionCard(checked: CheckedDocument, suggestion: Suggestion): Card {
  const ref: SuggestionRef = {
    article: checked.document.uri.toString(),
    kind: 'suggestion',
    key: suggestion.key,
  };
  const card = new Card().title('lightbulb', 'Worth checking', suggestion.speaker ?? 'the article itself');
  return card.links(null, [
    action('Accept', 'acceptSuggestion', ref),
    action('Dismiss', 'dismissSuggestion', ref),
  ]);
}
