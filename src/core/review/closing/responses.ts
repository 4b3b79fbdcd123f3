import { hasPassed } from '../../moment.ts';
import type { Response, Sidecar } from '../../sidecar/schema.ts';
import { annotationIn } from '../lookup.ts';
import type { Review, ReviewedAnnotation } from '../review.ts';

export const responseStates = ['overdue', 'waiting', 'answered'] as const;
export type ResponseState = (typeof responseStates)[number];

/** Somebody was asked what they say to what the article says of them. */
export interface AskedResponse {
  /** Stable for surfaces as long as the list of responses does not change before it. */
  readonly key: string;
  readonly response: Response;
  /** Who was asked, as they are called. */
  readonly name: string;
  /** What they were asked about, as far as it is there. */
  readonly annotations: readonly ReviewedAnnotation[];
}

/** The same, and how it stands. */
export interface ReviewedResponse extends AskedResponse {
  readonly state: ResponseState;
}

/**
 * Who was asked to respond and how that stands, those overdue first.
 * @param now ISO moment with its zone: a day is over where that is
 */
export function responsesOf(review: Review, now: string): readonly ReviewedResponse[] {
  const found = responsesIn(review.sidecar).map((response, nth): ReviewedResponse => ({
    ...askedIn(review, response, nth),
    state: stateOf(response, now),
  }));
  return responseStates.flatMap((state) => found.filter((one) => one.state === state));
}

/** The one that a surface knows by its key, whether it is answered or not. */
export function responseIn(review: Review, key: string): AskedResponse | undefined {
  const all = responsesIn(review.sidecar);
  const nth = all.findIndex((_, index) => String(index) === key);
  return nth < 0 ? undefined : askedIn(review, all[nth], nth);
}

/** How many are overdue, by the annotations file alone. */
export const overdueOnFile = (sidecar: Pick<Sidecar, 'article'>, now: string): number =>
  responsesIn(sidecar).filter((response) => stateOf(response, now) === 'overdue').length;

const responsesIn = ({ article }: Pick<Sidecar, 'article'>): readonly Response[] => article?.responses ?? [];

function askedIn(review: Review, response: Response, nth: number): AskedResponse {
  const person = review.people.find(({ id }) => id === response.person);
  return {
    key: String(nth),
    response,
    name: person?.name ?? response.person ?? 'somebody',
    annotations: (response.annotations ?? []).flatMap((id) => annotationIn(review, id) ?? []),
  };
}

/** Those whose deadline is over without an answer. */
export const overdueResponses = (review: Review, now: string): readonly ReviewedResponse[] =>
  responsesOf(review, now).filter(({ state }) => state === 'overdue');

function stateOf({ answered, says, deadline }: Response, now: string): ResponseState {
  if (answered !== undefined || says !== undefined) return 'answered';
  return deadline !== undefined && hasPassed(deadline, now) ? 'overdue' : 'waiting';
}
