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
  return deadline !== undefined && isOver(deadline, now) ? 'overdue' : 'waiting';
}

const dayLength = '2026-11-23'.length;

/** A day, and a time without a zone, is over when it has passed on the clock of who looks. */
function isOver(deadline: string, now: string): boolean {
  const [, time = '', zone = ''] =
    /^(.*?)\s*([Zz]|[+-]\d{2}(?::?\d{2})?)?$/s.exec(deadline.slice(dayLength)) ?? [];
  const wall = deadline.slice(0, dayLength) + time.replace(' ', 'T');
  if (zone === '' || time === '') return wall < now.slice(0, wall.length);
  const over = Date.parse(wall + zoneOf(zone));
  return !Number.isNaN(over) && over < Date.parse(now);
}

/** As every reader of dates takes it: "+01" and "+0100" are "+01:00". */
const zoneOf = (zone: string): string =>
  /^[Zz]$/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`;
