import { textSha256 } from '../hash.ts';
import type { Sidecar } from '../sidecar/schema.ts';
import type { Steps } from '../steps.ts';
import { placesOf, placingOf, searchAll } from './placing.ts';

/** How much of what a sidecar points to must be found in a text, from 0 to 1, for it to be taken for its article. */
const enough = 0.5;

/** Whether a sidecar whose article is gone was made on this text, or on an earlier version of it. */
export function* fitsText(sidecar: Sidecar, text: string): Steps<boolean> {
  if (sidecar.article?.textSha256 === textSha256(text)) return true;
  const places = yield* placesOf(text, searchAll(placingOf(sidecar)), () => undefined);
  const found = places.filter(({ match }) => match !== 'lost' && match !== 'unsure').length;
  return places.length > 0 && found >= places.length * enough;
}
