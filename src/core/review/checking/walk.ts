import type { Range } from '../../model.ts';
import { isSettled } from '../items/item.ts';
import type { Review } from '../review.ts';
import { stopsOfChanges, type ChangedStop, type WalkedChange } from './changes.ts';
import {
  isBarePlace, isStopFor, nextStop, placeAmong, positionOf, stopAt, stopsOf, type Found, type Position, type Stop,
  type Wanted,
} from './stops.ts'; // prettier-ignore

/** What the next key is about: a stop of the walk, or words that somebody has selected; empty where the cursor is on nothing. */
export interface AtHand {
  readonly range: Range;
  readonly stop: Stop | null;
}

/** A walk through one article: where it is, what it passes by, and what was settled on it. */
export class Walk {
  /** All of the article. */
  private all: readonly Stop[];
  /** Those that it goes to. */
  private stops: readonly Stop[];
  /** Which change each belongs to, by keys; empty where it goes through everything. */
  private changed: ReadonlyMap<string, number>;
  /** Settled by keys, though no review has it yet. */
  private readonly done = new Set<string>();
  /** Of those the ones that were ticked. */
  private readonly justTicked = new Set<string>();
  wanted: Wanted = { hardlyFacts: false, settled: false };
  atHand: AtHand;

  /**
   * @param from UTF-16 offset of the place to begin at
   * @param changes all that it goes through; `null`: everything
   */
  constructor(
    private review: Review,
    from: number,
    readonly changes: readonly WalkedChange[] | null = null,
  ) {
    [this.all, this.stops, this.changed] = this.stopsIn(review);
    this.atHand = { range: { start: from, end: from }, stop: null };
  }

  /** The same text, with what was written meanwhile. */
  onReview(review: Review): void {
    this.review = review;
    [this.all, this.stops, this.changed] = this.stopsIn(review);
    for (const { key, item, sentence } of this.all)
      if (item ? isSettled(item) : review.sentences[sentence].readBy !== null) this.unsettle([key]);
    const { stop, range } = this.atHand;
    if (stop) this.atHand = { range, stop: this.stopWithKey(stop.key) ?? null };
  }

  /** The next of what is wanted that passes, or the one before with `-1`. */
  next(direction: 1 | -1, passes: (stop: Stop) => boolean = () => true): Found | null {
    const isWanted = this.isWanted;
    return nextStop(this.stops, this.place, direction, (stop) => isWanted(stop) && passes(stop));
  }

  /** The first of what is wanted in the sentence before that has any. */
  sentenceBefore(): Stop | null {
    const isWanted = this.isWanted;
    const found = this.next(-1, this.isOfOtherSentence);
    if (!found) return null;
    const sentence = this.wholeOf(found.stop);
    return this.stops.find((stop) => this.wholeOf(stop) === sentence && isWanted(stop)) ?? null;
  }

  /** Whether a stop is of another sentence than what is at hand, or of another headline or place beside all of them. */
  get isOfOtherSentence(): (stop: Stop) => boolean {
    const { stop, range } = this.atHand;
    const here = stop ? this.wholeOf(stop) : this.wholeAt(range.start, this.sentence);
    return (other) => this.wholeOf(other) !== here;
  }

  /** Names the sentence that a stop is of, or what stands for one. */
  private wholeOf(stop: Stop): string {
    return isBarePlace(stop) ? stop.key : this.wholeAt(stop.start, stop.sentence);
  }

  /** A headline is no sentence, and passed by as a whole, too. */
  private wholeAt(offset: number, sentence: number): string {
    if (sentence >= 0) return `sentence ${String(sentence)}`;
    return `block ${String(this.review.article.blocks.findLastIndex(({ start }) => start <= offset))}`;
  }

  /** Index of the sentence that is at hand, or that holds what is; -1 beside all of them. */
  get sentence(): number {
    const { stop, range } = this.atHand;
    return (
      stop?.sentence ??
      this.review.sentences.findIndex(({ start, end }) => start <= range.start && range.start < end)
    );
  }

  stopWithKey(key: string): Stop | undefined {
    return this.stops.find((stop) => stop.key === key) ?? this.all.find((stop) => stop.key === key);
  }

  stopOfSentence(nth: number): Stop | undefined {
    return this.all.find(({ item, sentence }) => item === null && sentence === nth);
  }

  /** What is at hand where somebody selects words, or puts the cursor somewhere. */
  chosen(range: Range): AtHand {
    const stop =
      range.start === range.end
        ? stopAt(this.all, range.start)
        : (this.all.find(({ start, end }) => start === range.start && end === range.end) ?? null);
    return { range: stop ?? range, stop };
  }

  /** @param isTick whether they are found right, and not set aside or left to somebody else */
  settle(keys: readonly string[], isTick: boolean): void {
    for (const key of keys) {
      this.done.add(key);
      if (isTick) this.justTicked.add(key);
    }
  }

  unsettle(keys: readonly string[]): void {
    for (const key of keys) {
      this.done.delete(key);
      this.justTicked.delete(key);
    }
  }

  isDone(key: string): boolean {
    return this.done.has(key);
  }

  /** What stands as ticked, or was just ticked, and has no annotation that is marked in the text. */
  get ticked(): Stop[] {
    return this.all.filter(
      ({ key, item }) =>
        item && ((item.annotation === null && item.state === 'checked') || this.justTicked.has(key)),
    );
  }

  /** The change that is at hand; `null` beside all of them, and where the walk goes through everything. */
  get change(): WalkedChange | null {
    const nth = this.atHand.stop && this.changed.get(this.atHand.stop.key);
    return this.changes?.[nth ?? -1] ?? null;
  }

  /** How far it is: among the items, or among the changes that it goes through. */
  get position(): Position {
    if (this.changes) return this.positionIn(this.changes);
    return positionOf(this.stops, this.atHand.stop, this.wanted, this.done);
  }

  /** How many items of a sentence nobody has settled, what is hardly a fact aside. */
  leftIn(nth: number): number {
    const isLeft = isStopFor(this.review, { hardlyFacts: false, settled: false }, this.done);
    return this.all.filter((stop) => stop.sentence === nth && stop.item && isLeft(stop)).length;
  }

  private positionIn(changes: readonly WalkedChange[]): Position {
    const isLeft = isStopFor(this.review, { ...this.wanted, settled: false }, this.done);
    const left = new Set(this.stops.filter(isLeft).map(({ key }) => this.changed.get(key)));
    const at = this.change;
    const { start } = this.atHand.range;
    const nth = at ? changes.indexOf(at) + 1 : changes.filter(({ range }) => range.start < start).length;
    return { nth, of: changes.length, left: left.size };
  }

  private stopsIn(review: Review): [readonly Stop[], readonly Stop[], ReadonlyMap<string, number>] {
    const all = stopsOf(review);
    if (!this.changes) return [all, all, new Map()];
    const found: readonly ChangedStop[] = stopsOfChanges(this.changes, review.annotations, all);
    return [all, found.map(({ stop }) => stop), new Map(found.map(({ stop, nth }) => [stop.key, nth]))];
  }

  private get isWanted(): (stop: Stop) => boolean {
    return isStopFor(this.review, this.wanted, this.done);
  }

  private get place(): number {
    const { stop, range } = this.atHand;
    const at = stop ? this.stops.findIndex(({ key }) => key === stop.key) : -1;
    return at >= 0 ? at : placeAmong(this.stops, range.start);
  }
}
