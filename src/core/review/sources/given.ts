import type { SourceEntry } from '../../sidecar/schema.ts';
import { linkTyped } from '../decide/beforehand.ts';
import { addressIn, filedAddress, leadToOne } from './address.ts';
import { freeId } from './ids.ts';
import { isLocalPath, isSameFile, nameOfFile } from './localPath.ts';
import { locatorIn } from './locator.ts';
import { publisherAt } from './publishers.ts';
import { fewWords, nameOfHost, readsAsWords, tellingWords, yearIn } from './telling.ts';
import { wayByFile, wayByHost, wayByWords } from './ways.ts';

/** A source as somebody gave it in one line. */
export interface GivenSource {
  /** Of an entry of the sidecar's sources, or of {@link filed}. */
  readonly id: string;
  /** What is to be filed under that id first; `null` where it is on file. */
  readonly filed: SourceEntry | null;
  /** Page, minute, or the words that a link marks; `null` where the address does not say. */
  readonly locator: string | null;
}

/** Where it is to be filed, and when. */
export interface Filing {
  /** Of the file. */
  readonly sources: readonly SourceEntry[];
  /** ISO day on which it was read. */
  readonly today: string;
}

/**
 * Reads a source as it is typed or pasted: an address, a file, words, or words with an address. Nothing is looked up: what
 * the address does not tell stays open. An address that is on file, to another page of it or not, is that source.
 */
export function givenSource(words: string, { sources, today }: Filing): GivenSource | null {
  const typed = words.replace(/\s+/g, ' ').trim();
  if (typed === '') return null;
  const taken = new Set(sources.map(({ id }) => id));
  if (isLocalPath(typed)) return fileSource(typed, sources, taken);
  const url = linkTyped(typed) ?? /https?:\/\/[^\s<>"]+/i.exec(typed)?.[0].replace(/[),.;]+$/, '');
  if (url === undefined) return wordSource(typed, sources, taken);
  const archived = archivedIn(url);
  const leads = archived?.original ?? url;
  const locator = locatorIn(leads);
  const known = sources.find((one) => one.url !== undefined && leadToOne(one.url, leads));
  if (known) return { id: known.id, filed: null, locator };
  const title = typed === url || linkTyped(typed) === url ? null : withoutAddress(typed, url);
  const { id, ...about } = aboutAddress(leads, title, today);
  return {
    id: freeId(id, taken),
    filed: {
      id: freeId(id, taken),
      ...about,
      accessed: today,
      ...(archived === null ? {} : { archived: url }),
    },
    locator,
  };
}

const withoutAddress = (typed: string, url: string): string | null =>
  typed
    .replace(url, '')
    .replace(/[([<]\s*[)\]>]/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+\.?$/g, '') || null;

/** Words of an address in an id, and in a title. */
const wordsInId = 3;
const wordsInTitle = 12;

function aboutAddress(url: string, title: string | null, today: string): SourceEntry {
  const address = addressIn(url);
  if (!address) return { id: 'source', ...(title === null ? {} : { title }), url };
  const words = tellingWords(address);
  const year = yearIn(address, Number(today.slice(0, 4)));
  const inPath = fewWords(words, wordsInId);
  const told = inPath.length > 0 ? inPath : fewWords(title?.match(/[\p{L}\p{N}]+/gu) ?? [], wordsInId);
  const few = told.filter((word) => word !== String(year));
  const publisher = publisherAt(address.host);
  const from = publisher?.name ?? address.host;
  const about = readsAsWords(words) ? words.slice(0, wordsInTitle).join(' ') : '';
  return {
    id: [nameOfHost(address.host), ...few, ...(year === null ? [] : [String(year)])].join('-'),
    title: title ?? (about === '' ? from : `${from}: ${about}`),
    url: filedAddress(url),
    ...(publisher === null ? {} : { kind: publisher.kind }),
    via: wayByHost(address),
  };
}

/** A copy in the Internet Archive says what it is a copy of. */
function archivedIn(url: string): { readonly original: string } | null {
  const original = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i.exec(
    url,
  )?.[1];
  return original === undefined ? null : { original };
}

function fileSource(path: string, sources: readonly SourceEntry[], taken: ReadonlySet<string>): GivenSource {
  const known = sources.find(({ url }) => url !== undefined && isSameFile(url, path));
  if (known) return { id: known.id, filed: null, locator: null };
  const name = nameOfFile(path);
  const few = fewWords(tellingWords({ path: name }), wordsInId);
  const id = freeId(few.length === 0 ? 'file' : few.join('-'), taken);
  return { id, filed: { id, title: name, url: path, via: wayByFile(name) }, locator: null };
}

function wordSource(title: string, sources: readonly SourceEntry[], taken: ReadonlySet<string>): GivenSource {
  const same = (one: string | undefined): boolean => one?.toLowerCase() === title.toLowerCase();
  const known = sources.find((one) => same(one.id) || (same(one.title) && one.url === undefined));
  if (known) return { id: known.id, filed: null, locator: null };
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const few = fewWords(words, wordsInId + 1);
  const id = freeId(few.length === 0 ? 'source' : few.join('-'), taken);
  const way = wayByWords(title);
  return { id, filed: { id, title, ...(way === null ? {} : { via: way }) }, locator: null };
}

/** A source of another file of the folder, as one of this: the same document is filed once. */
export function adoptedSource(source: SourceEntry, sources: readonly SourceEntry[]): GivenSource {
  const { url, title } = source;
  const known = sources.find((one) =>
    url === undefined || one.url === undefined
      ? one.url === url && one.title === title
      : leadToOne(one.url, url) || isSameFile(one.url, url),
  );
  if (known) return { id: known.id, filed: null, locator: null };
  const id = freeId(source.id, new Set(sources.map((one) => one.id)));
  return { id, filed: { ...source, id }, locator: null };
}

/** Whether the place in it is worth a question: of a page of the web that was just given there is none as a rule. */
export const hasPlaces = ({ filed, locator }: GivenSource): boolean =>
  locator === null && (filed?.url === undefined || /\.pdf$/i.test(filed.url) || filed.via !== 'document');
