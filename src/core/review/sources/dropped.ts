import { webAddress } from '../../webAddress.ts';
import { isLocalPath, withoutDots } from './localPath.ts';

/** What was dropped somewhere, by its MIME types: `text/uri-list` and `text/plain`. */
export interface Dropped {
  readonly uriList: string | undefined;
  readonly plain: string | undefined;
}

/**
 * The sources that links and files are which somebody dropped, as {@link givenSource} takes them: addresses, words with an
 * address, and paths of files from where the article is. What is none of these is no source.
 * @param article its URI
 */
export function droppedSources({ uriList = '', plain = '' }: Dropped, article: string): readonly string[] {
  const listed = uriList.split(/\r\n|\r|\n/).flatMap((line) => sourceAt(line.trim(), article) ?? []);
  if (listed.length > 0) return [...new Set(listed)];
  const words = plain.trim();
  if (words === '' || words.length > longestWords) return [];
  const own = sourceAt(words, article);
  if (own !== null) return [own];
  return /https?:\/\/\S/i.test(words) ? [words] : [];
}

/** The scheme and host of a URI, and its path. */
const uriParts = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(\/.+)$/i;

/** In UTF-16 units: what is longer is a text and no link. */
const longestWords = 2_000;

/**
 * The address of a source of another file, from where an article is: a path of a file leads on to that file. `null` where
 * no path does.
 * @param other URI of the file that the address stands in
 * @param article its URI
 */
export function addressFrom(url: string, other: string, article: string): string | null {
  if (!isLocalPath(url) || /^(?:file:|[/\\~]|[a-z]:)/i.test(url)) return url;
  const [, root = '', path = ''] = uriParts.exec(other) ?? [];
  if (root === '') return null;
  const folder = decoded(path).split('/').slice(0, -1);
  const way = withoutDots([...folder, ...url.split(/[/\\]/)]);
  return sourceAt(root + way.map(encodeURIComponent).join('/'), article);
}

/** Comments of a URI list begin with "#"; a URI of another scheme than the article's and the web's leads nowhere. */
function sourceAt(uri: string, article: string): string | null {
  if (uri === '' || uri.startsWith('#') || /\s/.test(uri)) return null;
  if (webAddress(uri) !== null) return uri;
  const [, root = '', path = ''] = uriParts.exec(uri) ?? [];
  const [, home = '', here = ''] = uriParts.exec(article) ?? [];
  if (root === '') return null;
  if (root.toLowerCase() !== decoded(home).toLowerCase() && root.toLowerCase() !== home.toLowerCase())
    return root.startsWith('file:') ? uri : null;
  return pathFrom(decoded(here), decoded(path)) ?? (root.startsWith('file:') ? uri : null);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Up so many folders a file still stands near the article. */
const farthestUp = 3;

/** The way from an article to a file; `null` where it leads far up. */
function pathFrom(article: string, file: string): string | null {
  const [from, to] = [article.split('/').slice(0, -1), file.split('/')];
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  const up = from.length - common;
  if (up > farthestUp || common <= 1) return null;
  const way = [...Array.from({ length: up }, () => '..'), ...to.slice(common)].join('/');
  return up === 0 ? `./${way}` : way;
}
