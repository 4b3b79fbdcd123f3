import { textSha256 } from '../hash.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import type { Steps } from '../steps.ts';
import { placesOf, placingOf, searchAll } from './placing.ts';

/** How well a sidecar fits a text. */
export interface Fit {
  /** It was made on this very text. */
  readonly isSameText: boolean;
  /** How many of the passages that it points to stand there, */
  readonly found: number;
  /** of so many. */
  readonly passages: number;
}

/** How much of what a sidecar points to must be found in a text, from 0 to 1, for it to be taken for its article. */
const enough = 0.5;

/** How well a sidecar fits a text: whether it was made on it, or on an earlier version of it. */
export function* fitOf(sidecar: Sidecar, text: string): Steps<Fit> {
  const placing = placingOf(sidecar);
  const passages = placing.requests.length;
  if (sidecar.article?.textSha256 === textSha256(text))
    return { isSameText: true, found: passages, passages };
  const places = yield* placesOf(text, searchAll(placing), () => undefined);
  const found = places.filter(({ match }) => match !== 'lost' && match !== 'unsure').length;
  return { isSameText: false, found, passages };
}

/** Whether a sidecar whose article is gone may be taken to be of that text. */
export const fits = ({ isSameText, found, passages }: Fit): boolean =>
  isSameText || (found > 0 && found >= passages * enough);

/** The best fit first. */
export const byFit = (a: Fit, b: Fit): number => rankOf(b) - rankOf(a);

const rankOf = ({ isSameText, found, passages }: Fit): number =>
  isSameText ? 2 : found / Math.max(passages, 1);
