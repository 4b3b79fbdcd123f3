/** An address of the web in its parts; each as it is written there. */
export interface Address {
  /** In small letters, without "www." and port. */
  readonly host: string;
  /** With its slash; empty without one. */
  readonly path: string;
  /** Without the question mark, and what only tells from where somebody came. */
  readonly query: string;
  /** Without the hash; empty without one. */
  readonly fragment: string;
}

/** Who followed a link from where: no part of what the address leads to. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid)(?:=|$)/i;

/** `null` where it is no address of the web. */
export function addressIn(written: string): Address | null {
  const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is.exec(written.trim());
  if (!parts) return null;
  const [, authority, path, query = '', fragment = ''] = parts;
  const host = authority
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/^www\d?\./, '');
  const kept = query.split('&').filter((part) => part !== '' && !tracking.test(part));
  return { host, path, query: kept.join('&'), fragment };
}

/** What a fragment or a value says, with its percent signs read; as it is where they are none. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Whether a fragment names a place in the document alone: what it leads to is the same without. */
export const isPlaceAlone = (fragment: string): boolean =>
  fragment === '' || /^(?::~:|page=|t=)/i.test(fragment);

/** The address without where somebody came from, and without the place within: what a source is filed under. */
export function filedAddress(written: string): string {
  const parts = addressIn(written);
  if (!parts) return written;
  const { query, fragment, path } = parts;
  const origin = /^https?:\/\/[^/?#]+/i.exec(written.trim())?.[0] ?? '';
  const place = isPlaceAlone(fragment) ? '' : `#${fragment.replace(/:~:.*$/s, '')}`;
  return `${origin}${path}${query === '' ? '' : `?${query}`}${place}`;
}

/** Whether two addresses lead to one document, as far as that can be told from them. */
export function leadToOne(one: string, other: string): boolean {
  const a = keyOf(one);
  return a !== null && a === keyOf(other);
}

function keyOf(written: string): string | null {
  const parts = addressIn(filedAddress(written));
  if (!parts) return null;
  const { host, path, query, fragment } = parts;
  return JSON.stringify([host, path.replace(/\/+$/, ''), query, fragment]);
}
