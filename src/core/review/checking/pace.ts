/**
 * So long, in milliseconds, something has to be in view before a key can be about it, and so far apart keys have to be
 * that are meant. An eye that reads rests 200 to 250 ms on a word (Rayner, Psychological Bulletin 124, 1998, 372–422): a
 * key that is faster answers something else. A key that is held comes again every 30 to 90 ms as systems are delivered.
 */
export const shortestLookMs = 150;

/** When, in milliseconds, what is at hand was drawn, `null` as long as it is not, and when the key before was pressed. */
export interface Pace {
  readonly drawnAt: number | null;
  readonly pressedAt: number;
}

/**
 * What a key is taken for: `meant`; `early`, pressed before anybody can have read what it would be about; `held`, one of a
 * row that a key sends which is held down.
 */
export type Press = 'meant' | 'early' | 'held';

export function pressAt(now: number, { drawnAt, pressedAt }: Pace): Press {
  if (now - pressedAt < shortestLookMs) return 'held';
  return drawnAt === null || now - drawnAt < shortestLookMs ? 'early' : 'meant';
}
