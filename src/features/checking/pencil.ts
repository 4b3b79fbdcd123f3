import { shortestLookMs } from '../../core/review/checking/pace.ts';
import type { Decision, Who } from '../../core/review/decide/decision.ts';
import type { CheckedDocument } from '../../services/articleSession.ts';
import type { Decisions } from '../../services/desk.ts';

/** Something said of the article while it is checked: one step of undo. */
export interface Act {
  /** As undo names it. */
  readonly label: string;
  /** Where the walk was, to come back there if it is taken back: the key of a stop, or nothing. */
  readonly at: string | null;
  /** Keys of the stops that it settles: a note settles none. */
  readonly settles: readonly string[];
  /** Whether it finds them right. */
  readonly isTick: boolean;
  /**
   * From the article as it is by then; `null` where what it is about is not there any more. What has no such is said for
   * this round alone, and not written.
   */
  readonly decide?: (decisions: Decisions, checked: CheckedDocument, who: Who) => Decision | null;
}

/**
 * Writes what was said, one after the other. What a single key said waits for a moment before: if it turns out that the
 * key is held down, it was never said.
 */
export class Pencil {
  private waiting: { readonly act: Act; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  private written: Promise<unknown> = Promise.resolve();

  /** @param write answers whether it is written, and never rejects */
  constructor(private readonly write: (act: Act) => Promise<boolean>) {}

  /** Takes it for said unless it is withdrawn within a moment. */
  put(act: Act): void {
    this.flush();
    this.waiting = { act, timer: setTimeout(() => this.flush(), shortestLookMs) };
  }

  /** Writes it at once, and answers whether that went well. */
  putNow(act: Act): Promise<boolean> {
    this.flush();
    return this.begin(act);
  }

  /** Takes back what is not written yet, if anything is not. */
  withdraw(): Act | undefined {
    const act = this.waiting?.act;
    clearTimeout(this.waiting?.timer);
    this.waiting = undefined;
    return act;
  }

  /** When all that was said is written. */
  async done(): Promise<void> {
    this.flush();
    await this.written;
  }

  private flush(): void {
    const act = this.withdraw();
    if (act) void this.begin(act);
  }

  private begin(act: Act): Promise<boolean> {
    const written = this.written.then(() => this.write(act));
    this.written = written;
    return written;
  }
}
