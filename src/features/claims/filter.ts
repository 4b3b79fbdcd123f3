import { sliceOf } from '../../core/model.ts';
import { responseIn } from '../../core/review/closing/responses.ts';
import { annotationIn, personIn, relationIn, suggestionIn } from '../../core/review/lookup.ts';
import type { Review, ReviewedAnnotation } from '../../core/review/review.ts';
import { findingLabel } from '../../core/wording/findings.ts';
import { relationInWords } from '../../core/wording/relations/relationInWords.ts';
import { statusLabels } from '../../core/wording/statuses.ts';
import type { Ref } from '../../shared/refs.ts';
import { sourceLabels } from './sourceLabels.ts';

/** Made at the first question about a review: who types asks again with each letter. */
const known = new WeakMap<Review, Map<string, string>>();

/**
 * Tells which rows hold each of the words that were typed, in whatever order: in the passage, in what was found, said
 * and noted of it, and in what rests on it. Case, accents and the shape of quotation marks make no difference.
 */
export function matcherOf(typed: string, review: Review): (ref: Ref) => boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const texts = known.get(review) ?? new Map<string, string>();
  known.set(review, texts);
  return (ref) => {
    const key = `${ref.kind} ${ref.kind === 'conflict' ? String(ref.index) : ref.key}`;
    const text = texts.get(key) ?? plain(wordsOf(ref, review).join('\n'));
    texts.set(key, text);
    return words.every((word) => text.includes(word));
  };
}

const plain = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase();

function wordsOf(ref: Ref, review: Review): readonly string[] {
  switch (ref.kind) {
    case 'annotation': {
      const reviewed = annotationIn(review, ref.key);
      return reviewed ? wordsOfAnnotation(reviewed, review) : [];
    }
    case 'suggestion': {
      const suggestion = suggestionIn(review, ref.key);
      return suggestion ? [sliceOf(review.article.text, suggestion.claim), suggestion.speaker ?? ''] : [];
    }
    case 'person': {
      const person = personIn(review, ref.key);
      return person ? [person.name, person.role ?? '', ...(person.entry?.aliases ?? [])] : [];
    }
    case 'relation': {
      const relation = relationIn(review, ref.key);
      return relation ? [relationInWords(review.article.text, relation)] : [];
    }
    case 'response': {
      const asked = responseIn(review, ref.key);
      return asked
        ? [asked.name, ...asked.annotations.flatMap((reviewed) => wordsOfAnnotation(reviewed, review))]
        : [];
    }
    case 'conflict': {
      const conflict = review.sidecar.conflicts.at(ref.index);
      return conflict ? [conflict.annotation, conflict.person, conflict.field].map((part) => part ?? '') : [];
    }
  }
}

function wordsOfAnnotation(
  { annotation, place, status, speaker }: ReviewedAnnotation,
  review: Review,
): string[] {
  const { selector, summary, correction, assignee, priority, notes = [] } = annotation;
  return [
    annotation.kind,
    place.range ? sliceOf(review.article.text, place.range) : selector.exact,
    summary,
    speaker,
    findingLabel(annotation, review.scale),
    statusLabels[status],
    correction,
    assignee,
    priority,
    ...sourceLabels(annotation, review),
    ...notes.flatMap(({ by, to, text }) => [by, to, text]),
  ].filter((part) => typeof part === 'string');
}
