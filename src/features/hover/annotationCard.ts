import { line, plain, running, type Markdown } from '../../core/markdown.ts';
import { sliceOf } from '../../core/model.ts';
import {
  isOpenWork, type ReviewedAnnotation, type ReviewedPlace, type Suggestion,
} from '../../core/review/review.ts'; // prettier-ignore
import { queriesIn } from '../../core/review/queries.ts';
import { hasFinding } from '../../core/review/status.ts';
import type { Scale } from '../../core/sidecar/rules/scale.ts';
import type { Annotation, Evidence, Sidecar } from '../../core/sidecar/schema.ts';
import { webAddress } from '../../core/webAddress.ts';
import { besideInWords, changesShown } from '../../core/wording/changes.ts';
import { voiceLabel } from '../../core/wording/findings.ts';
import { noteLabel } from '../../core/wording/notes.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { headingAt, statusLabels } from '../../core/wording/statuses.ts';
import { lookOf } from '../../shared/presentation.ts';
import type { AnnotationRef, SuggestionRef } from '../../shared/refs.ts';
import {
  action,
  actions,
  labelled,
  linked,
  title,
  type Card,
  type CardArticle,
  type CardLink,
} from './card.ts';

/**
 * Finding and status first, then what can be done, who says so, sources and notes.
 * @param place the one of its places that the card is shown at
 */
export function annotationCard(
  { article, text, review }: CardArticle,
  reviewed: ReviewedAnnotation,
  place: ReviewedPlace,
): Card {
  const { annotation } = reviewed;
  const { speaker } = reviewed;
  const ref: AnnotationRef = { article, kind: 'annotation', key: reviewed.key };
  return [
    titleOf(reviewed, place, review.scale),
    actions(actionsOn(reviewed, ref)),
    ...changesAt(text, reviewed, place),
    ...(annotation.summary === undefined ? [] : [plain(annotation.summary)]),
    ...(annotation.correction === undefined || reviewed.status === 'checked'
      ? []
      : [labelled('Should read', quoted(annotation.correction))]),
    ...(speaker === null ? [] : [labelled('Says', plain(speaker))]),
    ...signature(annotation),
    ...(annotation.sources ?? []).flatMap((evidence) => evidenceLines(evidence, annotation, review.sidecar)),
    ...notesOf(reviewed),
  ];
}

/** Who wrote what; queries and answers are told as such, and those that wait how they stand. */
function notesOf(reviewed: ReviewedAnnotation): Markdown[] {
  const { notes = [] } = reviewed.annotation;
  const queries = queriesIn(notes, reviewed);
  return notes.map((note) => {
    const label = noteLabel(note, queries);
    const heading = [label, note.by].filter((part) => typeof part === 'string').join(', ');
    return labelled(heading === '' ? 'Note' : heading, plain(note.text));
  });
}

function titleOf({ annotation }: ReviewedAnnotation, place: ReviewedPlace, scale: Scale): Markdown {
  const { state, rest } = headingAt(annotation, place, scale);
  return title(lookOf(place.status, annotation, scale).icon, state, rest);
}

/** The passage once, with what changed since it was checked marked; and whether another place changed. */
function changesAt(text: string, reviewed: ReviewedAnnotation, place: ReviewedPlace): Markdown[] {
  const { annotation, also, status } = reviewed;
  const elsewhere =
    place.status === status ? [] : [labelled('At another place', plain(statusLabels[status]))];
  if (place.status !== 're-check' || !place.range) return elsewhere;
  if (place.beside.length > 0)
    elsewhere.unshift(
      labelled(annotation.kind === 'quote' ? 'Who says it' : 'Beside it', plain(besideInWords(place.beside))),
    );
  if (place.changes.length === 0) return elsewhere;
  const selectors = [annotation.selector, ...(annotation.also ?? [])];
  const checked = selectors[[reviewed.place, ...also].indexOf(place)].exact;
  return [running(changesShown(checked, sliceOf(text, place.range), place.changes)), ...elsewhere];
}

/** As it stands in the file, who and when. */
function signature({ checkedBy, checkedAt }: Annotation): Markdown[] {
  const day = checkedAt?.slice(0, 10);
  if (checkedBy === undefined) return day === undefined ? [] : [labelled('Checked', plain(day))];
  return [labelled('Checked by', plain(day === undefined ? checkedBy : `${checkedBy}, ${day}`))];
}

function actionsOn({ annotation, status, place }: ReviewedAnnotation, ref: AnnotationRef): CardLink[] {
  const links: CardLink[] = [
    action(hasFinding(annotation) ? 'Change Finding' : 'Set Finding', 'setFinding', ref),
    action('Write Finding', 'openFindingForm', ref),
  ];
  if (status === 'fixed' || status === 're-check') links.unshift(action('Confirm', 'confirmPassage', ref));
  if (status === 'lost' || place.match === 'unsure') links.unshift(action('Re-attach', 'reattach', ref));
  if (isOpenWork(status) || (annotation.sources ?? []).length === 0)
    links.push(action('Add Source', 'addSource', ref));
  links.push(action('Write Note', 'comment', ref), action('Open Annotations File', 'openSidecar', ref));
  return links;
}

function evidenceLines(evidence: Evidence, annotation: Annotation, sidecar: Sidecar): Markdown[] {
  const listed = sidecar.sources.find(({ id }) => id === evidence.source);
  const name = evidence.title ?? listed?.title ?? evidence.source ?? evidence.url ?? 'Source';
  const url = evidence.url ?? listed?.url;
  const words = evidence.locator === undefined ? name : `${name}, ${evidence.locator}`;
  // Only an address of the web becomes a link; anything else that a sidecar may hold is shown as words.
  const target = url === undefined ? null : webAddress(url);
  const unlinked = target === null && url !== undefined && url !== name ? [plain(url)] : [];
  return [
    labelled(
      voiceLabel({ ...listed, ...evidence }, annotation),
      line(target ? linked([{ label: words, target }], ', ') : plain(words), ...unlinked),
    ),
    ...(evidence.quote === undefined ? [] : [quoted(evidence.quote)]),
  ];
}

const quoted = (words: string): Markdown => plain(inMarks(words));

export function suggestionCard({ article }: CardArticle, suggestion: Suggestion): Card {
  const ref: SuggestionRef = { article, kind: 'suggestion', key: suggestion.key };
  return [
    title('lightbulb', 'Worth checking', suggestion.speaker ?? 'the article itself'),
    actions([action('Accept', 'acceptSuggestion', ref), action('Dismiss', 'dismissSuggestion', ref)]),
  ];
}
