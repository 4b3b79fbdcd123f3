import { writersOf } from '../article/article.ts';
import type { Note } from '../sidecar/schema.ts';
import type { Review, ReviewedAnnotation } from './review.ts';

/** How it stands with a query; it is closed once an answer to it is accepted. */
export const queryStates = ['open', 'answered', 'accepted'] as const;
export type QueryState = (typeof queryStates)[number];

/** A note that waits for an answer. */
export interface Query {
  /** Stable for surfaces, and among all queries of the review. */
  readonly key: string;
  /** What it is about; `null`: the article as a whole. */
  readonly annotation: ReviewedAnnotation | null;
  readonly note: Note;
  /** Whom it asks. */
  readonly to: string;
  readonly state: QueryState;
  /** The notes of its thread that answer it, in their order. */
  readonly answers: readonly Note[];
}

/** Made at the first question about a review. */
const known = new WeakMap<Review, readonly Query[]>();

/** All queries that an article ever had: those about it as a whole, then by passage in article order. */
export function everyQueryOf(review: Review): readonly Query[] {
  const before = known.get(review);
  if (before) return before;
  const queries = [
    ...queriesIn(review.sidecar.article?.notes ?? [], null),
    ...review.annotations.flatMap((reviewed) => queriesIn(reviewed.annotation.notes ?? [], reviewed)),
  ];
  known.set(review, queries);
  return queries;
}

/** The queries of a review, in that order. What is marked as cut asks nobody anything any more. */
export const queriesOf = (review: Review): readonly Query[] =>
  everyQueryOf(review).filter(({ annotation }) => annotation?.status !== 'cut');

/** The answers of a thread that a checker may accept, each with its query: none whose query is closed. */
export const answersToAccept = (
  notes: readonly Note[],
): readonly { readonly query: Query; readonly answer: Note }[] =>
  queriesIn(notes, null)
    .filter(({ state }) => state === 'answered')
    .flatMap((query) =>
      query.answers.filter(({ accepted }) => accepted === undefined).map((answer) => ({ query, answer })),
    );

/** Those that still wait: for an answer, or for somebody to accept one. */
export const waitingQueriesOf = (review: Review): readonly Query[] =>
  queriesOf(review).filter(({ state }) => state !== 'accepted');

/** The queries of one thread. */
export function queriesIn(notes: readonly Note[], annotation: ReviewedAnnotation | null): readonly Query[] {
  return notes.flatMap((note, nth) => {
    if (note.to === undefined) return [];
    const answers = answersTo(note, notes);
    return {
      key: `${annotation?.key ?? 'article'} ${note.id ?? `#${String(nth)}`}`,
      annotation,
      note,
      to: note.to,
      state: stateOf(answers),
      answers,
    };
  });
}

/** What is answered again after an answer was accepted waits again: the new one may say something else. */
function stateOf(answers: readonly Note[]): QueryState {
  if (answers.length === 0) return 'open';
  const isSettled = answers.some(
    ({ accepted }, nth) =>
      accepted !== undefined && answers.slice(nth + 1).every((later) => isBefore(later.at, accepted.at)),
  );
  return isSettled ? 'accepted' : 'answered';
}

const isBefore = (moment: string | undefined, other: string | undefined): boolean =>
  moment !== undefined && other !== undefined && Date.parse(moment) <= Date.parse(other);

/** Where two queries of a thread have one id, nothing tells which of them is answered: then none is. */
function answersTo({ id }: Note, notes: readonly Note[]): readonly Note[] {
  if (id === undefined || notes.filter((note) => note.id === id).length > 1) return [];
  return notes.filter(({ answers }) => answers === id);
}

/** Who is asked where nobody has been asked yet. */
const usualRecipients = ['reporter', 'editor'];

/** Whom queries of an article ask, the last asked first; then who writes it and who is to check it. */
export function recipientsOf(review: Review): readonly string[] {
  const { annotations, article } = review.sidecar;
  const notes = [article ?? {}, ...annotations].flatMap(({ notes = [] }) => notes);
  const asked = notes
    .filter((note) => note.to !== undefined)
    .toSorted((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1))
    .flatMap(({ to }) => to ?? []);
  const writers = article?.byline ?? writersOf(review.article);
  const others = [writers, ...annotations.map(({ assignee }) => assignee)].filter(
    (one) => typeof one === 'string',
  );
  return [...new Set([...asked, ...usualRecipients, ...others].map((one) => one.trim()))].filter(Boolean);
}
