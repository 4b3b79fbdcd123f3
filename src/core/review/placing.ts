import type { Place } from '../selectors/place.ts';
import { locateAll, type LocateRequest } from '../selectors/locate.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import type { Steps } from '../steps.ts';

/**
 * What is asked about one passage: a search as its selector says; another search that somebody who followed the text
 * knows to ask instead, and what its answer means; or nothing, where the place is known.
 */
export type Asked =
  | { readonly kind: 'search'; readonly request: LocateRequest }
  | { readonly kind: 'follow'; readonly request: LocateRequest; readonly means: (found: Place) => Place }
  | { readonly kind: 'known'; readonly place: Place };

/** What has to be found in the text: the selectors of each annotation, then the dismissed suggestions. */
export interface Placing {
  readonly requests: readonly LocateRequest[];
  /** For each annotation, the indices of its requests: its selector's, then those of `also`. */
  readonly annotations: readonly (readonly number[])[];
  readonly dismissed: readonly number[];
}

/** @param madeOn hash of the text that selectors were made on which name none, where somebody knows it */
export function placingOf(sidecar: Sidecar, madeOn?: string): Placing {
  const requests: LocateRequest[] = [];
  const articleHash = sidecar.article?.textSha256 ?? madeOn;
  const ask = (request: LocateRequest): number => requests.push(request) - 1;
  const annotations = sidecar.annotations.map((annotation) =>
    [annotation.selector, ...(annotation.also ?? [])].map((selector) => {
      const textSha256 = selector.textSha256 ?? articleHash;
      return ask({
        selector,
        ...(textSha256 === undefined ? {} : { textSha256 }),
        ...(annotation.correction === undefined ? {} : { correction: annotation.correction }),
      });
    }),
  );
  const dismissed = sidecar.dismissed.map(({ exact, prefix, suffix }) =>
    ask({
      selector: {
        exact,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      },
      ...(madeOn === undefined ? {} : { textSha256: madeOn }),
    }),
  );
  return { requests, annotations, dismissed };
}

/** Everything is searched for as the selectors say. */
export const searchAll = ({ requests }: Placing): Asked[] =>
  requests.map((request) => ({ kind: 'search', request }));

/** Hashes of the old texts that the searches could use. */
export const hashesAsked = (asked: readonly Asked[]): Set<string> =>
  new Set(asked.flatMap((one) => (one.kind === 'known' ? [] : (one.request.textSha256 ?? []))));

/** Where everything stands that was asked for, in that order. */
export function* placesOf(
  text: string,
  asked: readonly Asked[],
  oldText: (textSha256: string) => string | undefined,
): Steps<readonly Place[]> {
  const requests = asked.flatMap((one) => (one.kind === 'known' ? [] : [one.request]));
  const found = yield* locateAll(text, requests, { oldText });
  let next = 0;
  return asked.map((one) => {
    if (one.kind === 'known') return one.place;
    const place = found[next++];
    return one.kind === 'search' ? place : one.means(place);
  });
}
