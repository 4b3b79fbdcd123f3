import type { Issue } from '../../model.ts';
import { shorten } from '../../shorten.ts';
import { queriesIn, type Query } from '../queries.ts';
import { isOpenWork } from '../review.ts';
import { found, wordsOf, type Ruled } from './ruled.ts';

/** Work that waits: what is of high priority, and queries. */
export function workIssues(ruled: Ruled): Issue[] {
  const { annotations, reading } = ruled;
  const urgent = annotations.flatMap((reviewed) =>
    reviewed.annotation.priority === 'high' && isOpenWork(reviewed.status)
      ? found(
          ruled,
          'high-priority-open',
          reading.annotationRanges[reviewed.index],
          `${wordsOf(reviewed)} is of high priority, and still open.`,
        )
      : [],
  );
  const queries = [
    ...queriesIn(reading.value.article?.notes ?? [], null),
    ...annotations.flatMap((reviewed) =>
      reviewed.status === 'cut' ? [] : queriesIn(reviewed.annotation.notes ?? [], reviewed),
    ),
  ];
  return [
    ...urgent,
    ...queries.flatMap((query) =>
      query.state === 'accepted'
        ? []
        : found(ruled, 'query-unanswered', reading.locate(query.note), waitingInWords(query)),
    ),
  ];
}

const waitingInWords = ({ state, to, note }: Query): string => {
  const words = `The query to ${to}, “${shorten(note.text)}”,`;
  return state === 'answered'
    ? `${words} has an answer that nobody has accepted.`
    : `${words} has no answer yet.`;
};
