import type { Range } from '../../model.ts';
import { innermost } from '../at.ts';
import { isSettled, type Item, type ItemKind, type Sentence } from '../items/item.ts';
import type { Review } from '../review.ts';

/**
 * Where a walk through an article can stand: at an item, at a whole sentence, after what begins in it, or at another place
 * that a walk over changes goes to.
 */
export interface Stop extends Range {
  /** Stable as long as the text is. */
  readonly key: string;
  /** `null` of a sentence and of another place. */
  readonly item: Item | null;
  /** Index of the review's sentence that it is; of an item `Item.sentence`; -1 of another place. */
  readonly sentence: number;
  /** The words that were taken out there, where it is such a place. */
  readonly gone: string | null;
}

/** Whether it is neither an item nor a sentence: nothing is written of it. */
export const isBarePlace = ({ item, sentence }: Stop): boolean => item === null && sentence < 0;

/** What a walk passes by unless it is asked for. */
export interface Wanted {
  /** What is hardly a fact: "this week", "two sides". */
  readonly hardlyFacts: boolean;
  /** What is done with. */
  readonly settled: boolean;
}

/** All stops of an article, in reading order. */
export function stopsOf({ items, sentences }: Pick<Review, 'items' | 'sentences'>): Stop[] {
  const stops: Stop[] = [];
  let nth = 0;
  const closeSentences = (until: number): void => {
    for (let at = sentences.at(nth); at && at.end <= until; at = sentences.at(++nth))
      stops.push({
        key: `sentence ${String(nth)}`,
        start: at.start,
        end: at.end,
        item: null,
        sentence: nth,
        gone: null,
      });
  };
  for (const item of items) {
    closeSentences(item.start);
    const { key, start, end, sentence } = item;
    stops.push({ key, start, end, item, sentence, gone: null });
  }
  closeSentences(Infinity);
  return stops;
}

/**
 * Whether a walk stops there.
 * @param done keys of stops that are settled, though the review does not know it yet
 */
export function isStopFor(
  { sentences }: { readonly sentences: readonly Sentence[] },
  { hardlyFacts, settled }: Wanted,
  done: ReadonlySet<string>,
): (stop: Stop) => boolean {
  return (stop) => {
    const { key, item, sentence } = stop;
    if (item?.isHardlyFact && !hardlyFacts) return false;
    if (settled) return true;
    if (done.has(key)) return false;
    if (isBarePlace(stop)) return true;
    return item ? !isSettled(item) : sentences[sentence].readBy === null;
  };
}

/** A stop that was come to, and whether the walk began again at the other end for it. */
export interface Found {
  readonly stop: Stop;
  readonly isAround: boolean;
}

/**
 * The next stop that passes, or the one before with `-1`; past the last one the first again. `null` where none passes.
 * @param at index of the stop that the walk is at; of a place between two stops the half in between
 */
export function nextStop(
  stops: readonly Stop[],
  at: number,
  direction: 1 | -1,
  passes: (stop: Stop) => boolean,
): Found | null {
  const first = direction > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1;
  const isOff = (nth: number): boolean => nth < 0 || nth >= stops.length;
  for (let nth = first; !isOff(nth); nth += direction)
    if (passes(stops[nth])) return { stop: stops[nth], isAround: false };
  for (let nth = direction > 0 ? 0 : stops.length - 1; !isOff(nth); nth += direction) {
    if ((nth - first) * direction >= 0) return null;
    if (passes(stops[nth])) return { stop: stops[nth], isAround: true };
  }
  return null;
}

/** Where an offset of the article is among stops, for {@link nextStop}: right before the first that is at or behind it. */
export function placeAmong(stops: readonly Stop[], offset: number): number {
  const behind = stops.findIndex((stop) =>
    stop.item || isBarePlace(stop) ? stop.start >= offset : stop.end > offset,
  );
  return (behind < 0 ? stops.length : behind) - 0.5;
}

export const isOfKind =
  (kind: ItemKind) =>
  ({ item }: Stop): boolean =>
    item?.kind === kind;

/** The shortest item that holds an offset, for who clicks into it. */
export const stopAt = (stops: readonly Stop[], offset: number): Stop | null =>
  innermost(
    stops.filter(({ item }) => item !== null),
    offset,
  ) ?? null;

/** How far a walk is: which of all its items one is, and of how many. */
export interface Position {
  /** From 1; of a sentence the number of the last item before its end. */
  readonly nth: number;
  readonly of: number;
  /** Items that nobody has settled. */
  readonly left: number;
}

/** Counts items, settled or not, without what is hardly a fact unless that is wanted. */
export function positionOf(
  stops: readonly Stop[],
  at: Stop | null,
  { hardlyFacts }: Pick<Wanted, 'hardlyFacts'>,
  done: ReadonlySet<string>,
): Position {
  let [nth, of, left] = [0, 0, 0];
  let isBehind = at === null;
  for (const stop of stops) {
    if (stop.item && (hardlyFacts || !stop.item.isHardlyFact || stop.key === at?.key)) {
      of++;
      if (!isBehind) nth++;
      if (!isSettled(stop.item) && !done.has(stop.key)) left++;
    }
    if (stop.key === at?.key) isBehind = true;
  }
  return { nth, of, left };
}
