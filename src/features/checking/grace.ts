import type { Disposable, Uri } from 'vscode';
import { sameUri } from './readOnly.ts';

/** A message that nobody waited for is noticed and read so long; until then keys are pressed as if nothing had been. */
const graceMs = 3_000;

/**
 * From when a round has ended of itself until that was told and noticed: the keys that follow were meant for it, and must
 * not be typed.
 */
export class Grace implements Disposable {
  private current: { readonly uri: Uri; timer: ReturnType<typeof setTimeout> | undefined } | undefined;

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

  /** Until {@link told} and a while more. */
  begin(uri: Uri): void {
    this.end();
    this.current = { uri, timer: undefined };
  }

  /** That the round has ended stands in a message now. */
  told(uri: Uri): void {
    if (this.current && this.isFor(uri)) this.current.timer ??= setTimeout(() => this.end(), graceMs);
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
