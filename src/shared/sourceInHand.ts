import { EventEmitter, type Disposable, type Event, type Uri } from 'vscode';

/** A source of an article, as a checker holds it while ticking. */
export interface HeldSource {
  /** Of an entry of the sidecar's `sources`. */
  readonly source: string;
  /** Page, table, minute: goes into each piece of evidence that names it. */
  readonly locator?: string;
}

interface Hand {
  readonly held: HeldSource;
  readonly isPinned: boolean;
}

/**
 * Which source is in hand, by article. It lasts as long as the window: evidence from what was in hand yesterday would be
 * nobody's intention.
 */
export class SourceInHand implements Disposable {
  private readonly hands = new Map<string, Hand>();
  private readonly changed = new EventEmitter<Uri>();
  /** With the article, after what is in its hand or whether that is pinned has changed. */
  readonly onDidChange: Event<Uri> = this.changed.event;

  dispose(): void {
    this.changed.dispose();
  }

  of(article: Uri): HeldSource | undefined {
    return this.hands.get(article.toString())?.held;
  }

  /** Another source comes without the pin of the one before; the same one, turned to another page, keeps it. */
  take(article: Uri, held: HeldSource): void {
    const before = this.hands.get(article.toString());
    const isPinned = before?.held.source === held.source && before.isPinned;
    this.put(article, { held, isPinned });
  }

  /** Pinned or not. */
  letGo(article: Uri): void {
    if (this.hands.delete(article.toString())) this.changed.fire(article);
  }

  /** Pinned, it is meant to stay in hand at the end of a paragraph. Nothing where the hand is empty. */
  pin(article: Uri, on: boolean): void {
    const hand = this.hands.get(article.toString());
    if (hand && hand.isPinned !== on) this.put(article, { ...hand, isPinned: on });
  }

  isPinned(article: Uri): boolean {
    return this.hands.get(article.toString())?.isPinned ?? false;
  }

  private put(article: Uri, hand: Hand): void {
    this.hands.set(article.toString(), hand);
    this.changed.fire(article);
  }
}
