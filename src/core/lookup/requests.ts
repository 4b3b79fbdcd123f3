import { isSite, WBK, type EntityId } from 'wikibase-sdk';
import { hostOf, type LookUpPlaces } from './places.ts';
import { isItemId, siteOf, type WikiPage } from './typed.ts';

/** Items that a search by name brings at most. */
const mostFound = 20;
const mostOnWikipedia = 5;
/** Items that their server takes in one question. */
export const mostItems = 50;
/** Of an image, in pixels: a width that its server keeps ready. */
const imageWidth = 330;

/** Builds addresses; which server they are of is said apart. */
const wikibase = WBK({ instance: 'https://www.wikidata.org' });

/** The site whose pages are asked for. */
export const siteAsked = ({ wikipedia }: LookUpPlaces): string => siteOf(hostOf(wikipedia)) ?? 'enwiki';

/** The languages of names and descriptions, the better one first: "mul" is of names that are the same in all. */
export const languagesAsked = (places: LookUpPlaces): readonly [string, 'mul'] => [
  siteAsked(places).replace(/wiki$/, '').replaceAll('_', '-'),
  'mul',
];

/** Items whose name or alias begins so. */
export const searchByName = (places: LookUpPlaces, name: string): string =>
  ofWikidata(
    places,
    wikibase.searchEntities({ search: name, language: languagesAsked(places)[0], limit: mostFound }),
  );

/** Pages that tell of somebody called so, with their items. */
export const searchPages = (places: LookUpPlaces, name: string): string =>
  ofWiki(places.wikipedia, {
    generator: 'search',
    gsrsearch: name,
    gsrnamespace: '0',
    gsrlimit: String(mostOnWikipedia),
    prop: 'pageprops',
    ppprop: 'wikibase_item|disambiguation',
  });

/** What is said of items. Ids that are none are left out; `null` where no other is there. */
export function itemsById(places: LookUpPlaces, ids: readonly string[]): string | null {
  const own = ownIds(ids);
  if (own.length === 0) return null;
  const languages = [...languagesAsked(places)];
  const props = ['info', 'labels', 'descriptions', 'aliases', 'claims', 'sitelinks'] as const;
  const url = wikibase.getEntities({ ids: own, languages, props: [...props] });
  return `${ofWikidata(places, url)}&sitefilter=${siteAsked(places)}`;
}

/**
 * What items are called; `null` as in {@link itemsById}.
 * @param withClaims also what is said of them, to tell what kind of office they are
 */
export function labelsOf(places: LookUpPlaces, ids: readonly string[], withClaims: boolean): string | null {
  const own = ownIds(ids);
  if (own.length === 0) return null;
  const languages = [...languagesAsked(places)];
  const url = wikibase.getEntities({
    ids: own,
    languages,
    props: withClaims ? ['labels', 'claims'] : ['labels'],
  });
  return ofWikidata(places, url);
}

/** The item of a page of any Wikipedia, as Wikidata knows it; `null` where there is no such Wikipedia. */
export function itemOfPage(places: LookUpPlaces, site: string, title: string): string | null {
  if (!isSite(site)) return null;
  const url = wikibase.getEntitiesFromSitelinks({ sites: site, titles: title, props: ['info'] });
  return ofWikidata(places, url);
}

/** A page of the Wikipedia that is asked: its item, what it begins with, and its revision. */
export const pageOf = (places: LookUpPlaces, page: WikiPage | { readonly title: string }): string =>
  ofWiki(places.wikipedia, {
    ...('title' in page
      ? { titles: page.title, redirects: '1' }
      : 'pageId' in page
        ? { pageids: page.pageId, redirects: '1' }
        : { revids: page.revision }),
    prop: 'extracts|info|pageprops',
    ppprop: 'wikibase_item|disambiguation',
    exintro: '1',
    explaintext: '1',
  });

/** Where an image lies, and under what licence; `null` for what can be no file's name. */
export function imageFile(places: LookUpPlaces, file: string): string | null {
  if (/[|#<>[\]{}]/.test(file)) return null;
  return ofWiki(places.commons, {
    titles: `File:${file}`,
    redirects: '1',
    prop: 'imageinfo|info',
    iiprop: 'url|size|mime|extmetadata',
    iiurlwidth: String(imageWidth),
    iiextmetadatafilter: 'LicenseShortName|Artist',
    iiextmetadatalanguage: 'en',
  });
}

const ownIds = (ids: readonly string[]): EntityId[] =>
  [...new Set(ids)].filter((id): id is `Q${number}` => isItemId(id)).slice(0, mostItems);

/** `origin`: without a session of the user's, which is what servers of wikis answer from other sites. */
const ofWikidata = ({ wikidata }: LookUpPlaces, url: string): string =>
  `${wikidata}?${url.slice(url.indexOf('?') + 1).replace(/&origin=[^&]*/, '')}&origin=*`;

function ofWiki(api: string, asked: Readonly<Record<string, string>>): string {
  const all = { action: 'query', ...asked, format: 'json', formatversion: '2', origin: '*' };
  const parts = Object.entries(all).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `${api}?${parts.join('&')}`;
}
