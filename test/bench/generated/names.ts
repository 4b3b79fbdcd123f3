import { seeded } from '../selectors/random.ts';

const syllables = [
  'ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu', 'va', 'zé', 'kö', 'shi', 'an', 'or',
]; // prettier-ignore

/** The nth word that may be a name; no two are alike. */
export function word(nth: number): string {
  let rest = nth + 16;
  let letters = '';
  for (; rest > 0; rest = Math.floor(rest / 16)) letters += syllables[rest % 16];
  return letters[0].toUpperCase() + letters.slice(1);
}

/** Names as people have them: some are frequent and most are rare, the nth about 1/nth as often as the first. */
export interface NameSource {
  /** From 0 up to 1. */
  readonly random: () => number;
  readonly given: () => string;
  readonly surname: () => string;
}

export function nameSource(seed: number): NameSource {
  const random = seeded(seed);
  const pick = (count: number): number => Math.min(count - 1, Math.floor(count ** random()) - 1);
  return { random, given: () => word(pick(5000)), surname: () => word(pick(200_000)) };
}
