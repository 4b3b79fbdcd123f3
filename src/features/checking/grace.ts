import type { Disposable, Uri } from 'vscode';
import { sameUri } from './readOnly.ts';

/** A message that nobody waited for is noticed and read so long; until then keys are pressed as if nothing had been. */
const graceMs = 3_000;

/** The moment after a round has ended of itself: the keys that follow were meant for it, and must not be typed. */
export class Grace implements Disposable {
  private current: { readonly uri: Uri; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  /** @param over called when keys may type again */
  constructor(private readonly over: (uri: Uri) => void) {}

  dispose(): void {
    clearTimeout(this.current?.timer);
  }

  get isOn(): boolean {
    return this.current !== undefined;
  }

  isFor(uri: Uri): boolean {
    return this.current !== undefined && sameUri(this.current.uri, uri);
  }

  begin(uri: Uri): void {
    this.end();
    this.current = { uri, timer: setTimeout(() => this.end(), graceMs) };
  }

  /** Ends it at once, and answers whether there was one. */
  end(): boolean {
    const { current } = this;
    if (!current) return false;
    clearTimeout(current.timer);
    this.current = undefined;
    this.over(current.uri);
    return true;
  }
}
