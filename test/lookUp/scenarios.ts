import type { LookUpPlaces } from '../../src/core/lookup/places.ts';

/** What a wiki on this machine does; the first part of the path of its addresses says which. */
export const scenarios = [
  'fine', 'silent', 'silent-body', 'hang-up', 'too-many', 'too-many-seconds', 'too-many-date', 'unavailable', 'broken',
  'forbidden', 'maxlag', 'maxlag-bare', 'ratelimited', 'error', 'page', 'cut-off', 'nothing', 'huge', 'sent-on-here',
  'sent-on-away', 'sent-on-in-circles', 'image-elsewhere', 'image-unlicensed', 'image-missing', 'image-too-many',
  'image-is-page', 'image-huge',
] as const; // prettier-ignore
export type Scenario = (typeof scenarios)[number];

/** What was asked of it, as `ORIGIN/SCENARIO/log` says it. */
export interface LoggedRequest {
  readonly url: string;
  readonly userAgent: string;
  readonly apiUserAgent: string;
}

export const placesOn = (origin: string, scenario: Scenario): LookUpPlaces => ({
  wikidata: `${origin}/${scenario}/wikidata/w/api.php`,
  wikipedia: `${origin}/${scenario}/wikipedia/w/api.php`,
  commons: `${origin}/${scenario}/commons/w/api.php`,
  images: `${origin}/`,
});

/** In the workspace of tests in an extension host, a file that says where the wiki is: `{ "origin": … }`. */
export const wikiFile = 'wiki.json';
