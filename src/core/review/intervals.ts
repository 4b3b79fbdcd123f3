import { firstAt } from '../halving.ts';
import { byStart, overlaps, type Range } from '../model.ts';

/** Ranges by place: says which of them hold or touch another without looking at all of them. */
export class Intervals<Item extends Range = Range> {
  private readonly items: readonly Item[];
  /** The furthest end of any up to each. */
  private readonly furthestEnd: readonly number[];

  /** Items that start at one place stay in their order. */
  constructor(items: readonly Item[]) {
    this.items = [...items].sort(byStart);
    let end = -1;
    this.furthestEnd = this.items.map((item) => (end = Math.max(end, item.end)));
  }

  anyContains(inner: Range): boolean {
    const before = firstAt(this.items.length, (at) => this.items[at].start > inner.start);
    return before > 0 && this.furthestEnd[before - 1] >= inner.end;
  }

  /** Those that overlap the range, by start. */
  *overlapping(range: Range): Generator<Item, void, void> {
    const first = firstAt(this.items.length, (at) => this.furthestEnd[at] > range.start);
    for (let at = first; at < this.items.length && this.items[at].start < range.end; at++)
      if (overlaps(this.items[at], range)) yield this.items[at];
  }

  anyOverlaps(range: Range): boolean {
    return this.overlapping(range).next().done !== true;
  }
}
