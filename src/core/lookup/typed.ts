/** What somebody looks for, out of what they typed or pasted. */
export type Sought =
  | { readonly by: 'name'; readonly name: string }
  /** As in "Q42". */
  | { readonly by: 'id'; readonly id: string }
  /** @see WikiPage */
  | { readonly by: 'page'; readonly page: WikiPage }
  /** An address of no wiki that is known here. */
  | { readonly by: 'address'; readonly address: string };

/** A page of a Wikipedia, by its title or by a number that its address has instead. */
export type WikiPage = { readonly host: string; readonly site: string } & (
  { readonly title: string } | { readonly pageId: string } | { readonly revision: string }
);

const itemId = /^Q[1-9]\d{0,11}$/;
export const isItemId = (words: string): boolean => itemId.test(words);

/** Languages of Wikipedia whose site is not called after the address. */
const sites: Readonly<Record<string, string>> = { 'be-tarask': 'be_x_old', nb: 'no', cmn: 'zh' };

/**
 * A name, or the item or page that is meant by a Q-id or by the address of a page of Wikidata or Wikipedia, however
 * it is spelt: of the mobile site, in any language, without its scheme, with the title as a parameter, with a place in
 * the page, in percent signs, as data.
 */
export function soughtIn(typed: string): Sought {
  const words = unwrapped(typed);
  const id = /^(?:(?:wd|wikidata|d|item):)?(Q[1-9]\d{0,11})$/i.exec(words)?.[1];
  if (id !== undefined) return { by: 'id', id: id.toUpperCase() };
  const [, host = '', rest = ''] =
    /^(?:https?:)?\/\/([^/?#\s]+)([/?#].*)?$/i.exec(words) ??
    /^((?:[\w-]+\.){0,2}wiki(?:data|pedia)\.org)([/?#].*)?$/i.exec(words) ??
    [];
  if (host === '') return { by: 'name', name: words };
  return onSite(host.toLowerCase().replace(/:\d+$/, ''), rest) ?? { by: 'address', address: words };
}

/** "https://en.m.wikipedia.org" is the same site as "https://en.wikipedia.org". */
export const withoutMobile = (host: string): string => host.replace(/(^|\.)m\.(?=wiki)/, '$1');

/** The site that a host of Wikipedia has in Wikidata, as in "enwiki"; `null` for other hosts. */
export function siteOf(host: string): string | null {
  const own = /^(?:www\.)?wikipedia\.org$/.test(withoutMobile(host))
    ? 'en'
    : /^([a-z][a-z0-9-]*)\.wikipedia\.org$/.exec(withoutMobile(host))?.[1];
  if (own === undefined) return null;
  return `${(Object.hasOwn(sites, own) ? sites[own] : own).replaceAll('-', '_')}wiki`;
}

function onSite(host: string, rest: string): Sought | null {
  const [path, query, fragment] = partsOf(rest);
  if (/^(?:www\.)?wikidata\.org$/.test(withoutMobile(host))) {
    // The place in the page may be where an item is, as in "Special:Search#/Q42", but the page itself goes first.
    const id = [parameter(query, 'title'), path, parameter(query, 'id'), parameter(query, 'ids'), fragment]
      .map((part) => /(?:^|[/:])(Q[1-9]\d{0,11})(?=$|[./|#])/i.exec(decoded(part ?? ''))?.[1])
      .find((found) => found !== undefined);
    return id === undefined ? null : { by: 'id', id: id.toUpperCase() };
  }
  const site = siteOf(host);
  if (site === null) return null;
  const on = { host: withoutMobile(host).replace(/^(?:www\.)?(?=wikipedia\.org$)/, 'en.'), site };
  const numbers = { pageId: parameter(query, 'curid'), revision: parameter(query, 'oldid') };
  const title = titleIn(parameter(query, 'title') ?? parameter(query, 'titles') ?? titleOfPath(path));
  if (title !== null) return { by: 'page', page: { ...on, title } };
  if (numbers.pageId !== null && /^\d{1,12}$/.test(numbers.pageId))
    return { by: 'page', page: { ...on, pageId: numbers.pageId } };
  if (numbers.revision !== null && /^\d{1,12}$/.test(numbers.revision))
    return { by: 'page', page: { ...on, revision: numbers.revision } };
  return null;
}

/** What stands behind the folder of pages: "/wiki/", that of a script ("/zh-hans/"), or that of the page's data. */
function titleOfPath(path: string): string | null {
  const behind = /^\/(?:wiki|[a-z]{2,3}-[a-z]{2,8})\/(.+)$/.exec(path)?.[1];
  const ofData = /^\/api\/rest_v1\/page\/[a-z-]+(?:\/[a-z-]+)?\/([^/]+)/.exec(path)?.[1];
  const ofScript = /^\/w\/(?:index\.php|rest\.php\/v1\/page)\/([^/]+)/.exec(path)?.[1];
  return ofData ?? ofScript ?? behind ?? null;
}

/** As wikis show it; `null` for none, and for what no title can hold. */
function titleIn(written: string | null): string | null {
  const title = decoded(written ?? '')
    .replace(/[\s_]+/g, ' ')
    .replace(/^[ :]+|#.*$/g, '')
    .trim();
  return title === '' || /[<>[\]{}|\p{Cc}]/u.test(title) || title.length > 255 ? null : title;
}

const partsOf = (rest: string): [path: string, query: string, fragment: string] => {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(rest) ?? [];
  return [path, query, fragment];
};

function parameter(query: string, name: string): string | null {
  const found = query.split('&').find((part) => part.startsWith(`${name}=`));
  const value = found?.slice(name.length + 1).replaceAll('+', ' ') ?? '';
  return value === '' ? null : value;
}

/** As it is where a percent sign in it stands for nothing. */
function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

/** Without what is pasted around an address: white space, marks, angle or square brackets. */
const unwrapped = (typed: string): string =>
  typed
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .replace(/^(?:[<"'“‘]|\[\[:?)+/u, '')
    .replace(/(?:[>"'”’]|\]\])+$/u, '')
    .replace(/\s+/g, ' ')
    .trim();
