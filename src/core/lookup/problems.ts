/** Why a look-up came to nothing, whatever it was that it asked for. */
export type LookUpProblem =
  | (OfServer & { readonly why: 'unreachable' | 'refused' | 'broken' })
  | (OfServer & { readonly why: 'late' | 'too long'; readonly limit: number })
  /** `wait`: seconds, where the server says how many. */
  | (OfServer & { readonly why: 'too many' | 'busy'; readonly wait: number | null })
  /** `to`: the host that it sends on to, where it says so. */
  | (OfServer & { readonly why: 'sent on'; readonly to: string | null })
  | (OfServer & { readonly why: 'no data'; readonly isPage: boolean })
  /** `says`: its own words. */
  | (OfServer & { readonly why: 'error'; readonly says: string })
  | { readonly why: 'cancelled' }
  | { readonly why: 'missing' | 'several' | 'no item' | 'no person'; readonly what: string }
  | { readonly why: 'nobody'; readonly name: string }
  | { readonly why: 'unknown address'; readonly address: string }
  | { readonly why: 'no image'; readonly file: string };

interface OfServer {
  readonly host: string;
}

/** An answer, or why there is none. */
export type Found<T> = { readonly found: T } | { readonly problem: LookUpProblem };

/** What a server answered, before anything is made of it. */
export interface Reply {
  readonly host: string;
  readonly status: number;
  /** As the header says it: seconds or a date. */
  readonly retryAfter: string | null;
  readonly body: string;
}

/** The longest wait that is believed, in seconds: a day. */
const longestWait = 86_400;

/** How long to wait, in seconds, rounded up. */
export function waitIn(retryAfter: string | null, now: Date): number | null {
  const written = retryAfter?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(written)
    ? Number(written)
    : (Date.parse(/^[A-Z][a-z]{2},? /.test(written) ? written : '') - now.getTime()) / 1000;
  return Number.isNaN(seconds) || seconds < 0 ? null : Math.min(Math.ceil(seconds), longestWait);
}
