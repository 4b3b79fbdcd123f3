import type { Range } from '../../model.ts';
import { describe } from '../../selectors/describe.ts';
import { locateAll } from '../../selectors/locate.ts';
import type { Steps } from '../../steps.ts';

/**
 * Where a walk goes on in a text that has come in the place of the one it was in: at the words that were at hand, or, where
 * those are gone, at what now stands where they stood.
 * @param at what was at hand in `old`; empty where nothing was
 * @returns UTF-16 offset into `now`
 */
export function* keptPlace(old: string, at: Range, now: string): Steps<number> {
  if (at.start < at.end) {
    const selector = describe(old, at);
    yield;
    const [place] = yield* locateAll(now, [{ selector, original: { text: old, range: at } }]);
    if (place.range) return place.range.start;
  }
  return shifted(old, at.start, now);
}

/** An offset moved along with what stayed before or behind it. */
function shifted(old: string, at: number, now: string): number {
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head++;
  if (at <= head) return at;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  return at >= old.length - tail ? at + now.length - old.length : head;
}
