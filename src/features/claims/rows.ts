import { sliceOf } from '../../core/model.ts';
import { responseIn } from '../../core/review/closing/responses.ts';
import { annotationIn, personIn, relationIn, suggestionIn } from '../../core/review/lookup.ts';
import {
  type Review,
  type ReviewedAnnotation,
  type ReviewedPerson,
  type Suggestion,
} from '../../core/review/review.ts';
import type { ReviewedRelation } from '../../core/review/reviewedRelation.ts';
import { kindSaidIn } from '../../core/review/utterances.ts';
import { shorten } from '../../core/shorten.ts';
import type { Conflict } from '../../core/sidecar/schema.ts';
import { whoIsAsked, type WorkCounts } from '../../core/review/work.ts';
import { isDoubtful } from '../../core/review/status.ts';
import { gistOf } from '../../core/wording/gist.ts';
import { inMarks } from '../../core/wording/quotation.ts';
import { relationInWords } from '../../core/wording/relations/relationInWords.ts';
import { findingSoFar } from '../../core/wording/findings.ts';
import { nameStatusWords, statusLabels } from '../../core/wording/statuses.ts';
import { asksInWords, priorityInWords, workInWords } from '../../core/wording/work.ts';
import { utteranceKinds } from '../../core/wording/utterances.ts';
import { lookOf } from '../../shared/presentation.ts';
import { lineInWords } from './lines.ts';
import type { ArticleNode, GroupNode, Node } from './nodes.ts';
import type { Row } from './row.ts';
import { responseRow } from './responseRow.ts';
import { joined, longestAlone, longestGist, longestPassage, longestWords, withoutMark } from './rowWords.ts';
import { sourceLabels } from './sourceLabels.ts';

/** The row of a node; `undefined` where its part is gone from the review, in the moment before a refresh. */
export function rowOf(node: Node, review: Review): Row | undefined {
  switch (node.kind) {
    case 'group':
      return groupRow(node);
    case 'article':
      return articleRow(node);
    case 'annotation': {
      const reviewed = annotationIn(review, node.key);
      return reviewed && annotationRow(reviewed, review);
    }
    case 'suggestion': {
      const suggestion = suggestionIn(review, node.key);
      return suggestion && suggestionRow(suggestion, review);
    }
    case 'person': {
      const person = personIn(review, node.key);
      return person && personRow(person);
    }
    case 'relation': {
      const relation = relationIn(review, node.key);
      return relation && relationRow(relation, review);
    }
    case 'response': {
      const asked = responseIn(review, node.key);
      return asked && responseRow(asked, review);
    }
    case 'conflict': {
      const conflict = review.sidecar.conflicts.at(node.index);
      return conflict && conflictRow(conflict);
    }
  }
}

function groupRow({ name, icon, children }: GroupNode): Row {
  const description = String(children.length);
  const spoken = `${name}, ${description}`;
  return { kind: 'group', label: name, description, icon, color: null, tooltip: null, spoken };
}

/** An article of the folder, and what is to do there. */
export function articleRow({ path, counts, isReviewed }: ArticleNode): Row {
  const name = path.split('/').at(-1) ?? path;
  const folder = path.slice(0, -name.length - 1);
  const work = counts === null ? 'could not be read' : workInWords(counts);
  return {
    kind: 'article',
    label: name,
    description: joined([work, folder === '' ? null : folder], ' · '),
    icon:
      counts === null
        ? 'warning'
        : counts.attention > 0
          ? 'bell'
          : isDone(counts)
            ? 'pass-filled'
            : 'circle-large-outline',
    color: counts !== null && isDone(counts) ? 'checked' : null,
    tooltip: joined([path, work, isReviewed ? null : onFileOnly], '\n'),
    spoken: joined([name, work, folder === '' ? null : folder], ', '),
  };
}

const isDone = ({ attention, 'to fix': toFix, open, done }: WorkCounts): boolean =>
  done > 0 && attention + toFix + open === 0;

const onFileOnly = 'By the annotations file: what the article says by now is seen when it is opened.';

/** What it is about, and by the icon what was found; behind it finding, speaker and line, and the words where there is room. */
function annotationRow(reviewed: ReviewedAnnotation, review: Review): Row {
  const { annotation, status, place, speaker } = reviewed;
  const look = lookOf(status, annotation, review.scale);
  const finding = findingSoFar(annotation, status, review.scale);
  const passage = place.range ? sliceOf(review.article.text, place.range) : annotation.selector.exact;
  const words = shorten(annotation.summary ?? passage, longestWords);
  const label = gistOf(review, { range: place.range, words, speaker }, longestGist);
  const isOfFinding = status === 'checked' || status === 'unresolved';
  const state = isOfFinding && finding !== null ? finding : statusLabels[status];
  const asked = status === 'cut' ? null : whoIsAsked(annotation);
  const asks = asked && asksInWords(asked);
  const isAnswered = asked !== null && asked.answered.length > 0;
  const urgency = priorityInWords(annotation.priority);
  const line = place.range && lineInWords(review, place.range);
  const isShort = isOfFinding || status === 'to fix';
  const said = finding === null ? [state] : [...new Set([isShort ? null : state, finding])];
  return {
    kind: status !== 'cut' && isAnswered ? `annotation ${status} answered` : `annotation ${status}`,
    label: withoutMark(label),
    description: joined([asks, state, urgency, speaker, line, label === words ? null : words], ' · '),
    icon: look.icon,
    color: look.color,
    tooltip: tooltipOf(reviewed, passage, review),
    spoken: `${annotation.kind}: ${ended(words)} ${joined([asks, ...said, urgency, speaker, line], ', ')}`,
  };
}

/** What the row has no room for: the whole passage, and what rests on it. */
function tooltipOf(
  { annotation, status, speaker }: ReviewedAnnotation,
  passage: string,
  review: Review,
): string {
  const finding = findingSoFar(annotation, status, review.scale);
  const isLate = finding !== null && (isDoubtful(status) || status === 'cut');
  const sources = sourceLabels(annotation, review);
  const signed = [annotation.checkedBy, annotation.checkedAt?.slice(0, 10)].filter(
    (part) => part !== undefined,
  );
  return [
    inMarks(passage, longestPassage),
    annotation.summary,
    speaker === null ? null : `Said by ${speaker}`,
    isLate ? `${statusLabels[status]}; the finding was: ${finding}` : (finding ?? statusLabels[status]),
    annotation.correction === undefined
      ? null
      : `Should read: ${inMarks(annotation.correction, longestPassage)}`,
    ...sources.map((source) => `Source: ${source}`),
    annotation.assignee === undefined ? null : `Assigned to ${annotation.assignee}`,
    signed.length === 0 ? null : `Checked by ${signed.join(', ')}`,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}

/** With a full stop where the words have no end of their own. */
const ended = (words: string): string => (/[.!?…]$/.test(words) ? words : `${words}.`);

function suggestionRow({ claim, speaker }: Suggestion, review: Review): Row {
  const words = sliceOf(review.article.text, claim).replace(/\s+/g, ' ');
  const label = gistOf(review, { range: claim, words, speaker }, longestAlone);
  const kind = kindSaidIn(review.mentions.quotes, claim);
  const how = kind === null ? '' : ` (${utteranceKinds[kind]})`;
  const line = lineInWords(review, claim);
  return {
    kind: 'suggestion',
    label: withoutMark(label),
    description: joined([speaker, line, label === words ? null : shorten(words, longestWords)], ' · '),
    icon: 'lightbulb',
    color: null,
    tooltip: speaker === null ? inMarks(words) : `${inMarks(words)}\nSaid by ${speaker}${how}`,
    spoken: `Suggestion: ${joined([shorten(words, longestWords), speaker && `said by ${speaker}${how}`, line], ', ')}`,
  };
}

function personRow({ name, role, unnamed, mentions, status, kept }: ReviewedPerson): Row {
  const places = mentions.filter(({ form }) => form === 'name').length;
  const mentioned =
    places === 0 ? 'not mentioned' : places === 1 ? 'mentioned once' : `mentioned ${String(places)} times`;
  const isChecked = status === 'checked';
  const state = nameStatusWords[status];
  return {
    kind: unnamed ? 'person unnamed' : kept === null ? 'person named' : `person named in ${kept}`,
    label: name,
    description: role ?? '',
    icon: isChecked ? 'verified' : 'person',
    color: isChecked ? 'checked' : null,
    tooltip: [name, role, `${mentioned}, ${state}`].filter((part) => part !== null).join('\n'),
    spoken: `${name}, ${role === null ? '' : `${role}, `}${mentioned}, ${state}`,
  };
}

/** The words that do not agree, then in which way. */
function relationRow(relation: ReviewedRelation, { article: { text } }: Review): Row {
  const words = relation.places.slice(0, 2).map((place) => sliceOf(text, place).replace(/\s+/g, ' '));
  const says = relationInWords(text, relation);
  return {
    kind: 'relation',
    label: shorten(words.join(' · '), longestAlone),
    description: shorten(says, longestWords),
    icon: 'warning',
    color: 'attention',
    tooltip: says,
    spoken: `Disagrees: ${says}`,
  };
}

function conflictRow({ annotation, person, source, field }: Conflict): Row {
  return {
    kind: 'conflict',
    label: `${annotation ?? person ?? source ?? 'The file'}: ${field ?? 'deleted on one side'}`,
    description: 'two people changed it',
    icon: 'git-merge',
    color: 'attention',
    tooltip: null,
    spoken: null,
  };
}
