/** What the page of a report is told. */
export interface ToReport {
  readonly does: 'show';
  /** The body, in which everything that others wrote is text. */
  readonly html: string;
  readonly style: string;
}

/** What it says. */
export type FromReport =
  | { readonly does: 'ready' }
  | { readonly does: 'print' }
  /** A passage was clicked: UTF-16 offset into the article. */
  | { readonly does: 'goTo'; readonly at: number };

/** What a page said, where it is one of these; `null` of anything else. */
export function fromReport(message: unknown): FromReport | null {
  if (typeof message !== 'object' || message === null || !('does' in message)) return null;
  const { does } = message;
  if (does === 'ready' || does === 'print') return { does };
  const at = 'at' in message ? message.at : null;
  return does === 'goTo' && typeof at === 'number' && Number.isInteger(at) && at >= 0 ? { does, at } : null;
}
