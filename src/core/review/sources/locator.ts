import { addressIn, decoded, type Address } from './address.ts';
import { shorten } from '../../shorten.ts';
import { inMinutes } from './minutes.ts';

/** So many UTF-16 units of the words that a link marks tell where they stand. */
const longestMarked = 80;

/** Where in the document an address leads, in words: "page 12", "at 1:15", or the words it marks; `null` where it does not say. */
export function locatorIn(written: string): string | null {
  const address = addressIn(written);
  if (!address) return null;
  return pageIn(address) ?? minuteIn(address) ?? markedIn(address.fragment);
}

function pageIn({ host, query, fragment }: Address): string | null {
  const page =
    /^(?:.*&)?page=(\d{1,5})(?:&|$)/i.exec(fragment)?.[1] ?? valueOf(query, /^page$/i, /^\d{1,5}$/);
  if (page !== null) return `page ${page}`;
  // Google Books names printed pages PA12 and plates PT3; only the former are pages of the book.
  const printed = host.startsWith('books.google.') ? valueOf(query, /^pg$/i, /^PA\d{1,5}$/i) : null;
  return printed === null ? null : `page ${printed.slice(2)}`;
}

const videoHosts = /^(?:(?:m\.)?youtube\.com|youtu\.be|vimeo\.com)$/;

function minuteIn({ host, query, fragment }: Address): string | null {
  if (!videoHosts.test(host)) return null;
  const time = valueOf(query, /^t$/, /./) ?? /^t=(.+)$/.exec(fragment)?.[1] ?? null;
  return time === null ? null : inMinutes(time);
}

/** Of a text fragment the words that it marks, without those before and after them. */
function markedIn(fragment: string): string | null {
  const directive = /:~:(?:.*&)?text=([^&]+)/is.exec(fragment)?.[1];
  if (directive === undefined) return null;
  const parts = directive.split(',').filter((part) => !part.endsWith('-') && !part.startsWith('-'));
  const words = parts.map((part) => decoded(part).trim()).filter((part) => part !== '');
  return words.length === 0 ? null : `“${shorten(words.join(' … '), longestMarked)}”`;
}

function valueOf(query: string, name: RegExp, value: RegExp): string | null {
  for (const part of query.split('&')) {
    const [key, ...rest] = part.split('=');
    const found = decoded(rest.join('='));
    if (name.test(key) && value.test(found)) return found;
  }
  return null;
}
