import type { Scenario } from './scenarios.ts';
import {
  entities, imageMetadata, pageRedirects, pages, redirects, searched, sitelinks,
} from './world.ts'; // prettier-ignore

/** What a wiki answers to the parameters of a question where nothing goes wrong. */
export function answerTo(asked: URLSearchParams, origin: string, scenario: Scenario): unknown {
  const of = (name: string) => asked.get(name) ?? '';
  if (of('action') === 'wbsearchentities') return searchAnswer(of('search'));
  if (of('action') === 'wbgetentities')
    return asked.has('ids')
      ? entitiesAnswer(of('ids').split('|'))
      : sitelinkAnswer(of('sites'), of('titles'));
  if (of('action') !== 'query')
    return { error: { code: 'badvalue', info: 'Unrecognized value for parameter "action".' } };
  if (of('generator') === 'search') return pageSearchAnswer(of('gsrsearch'));
  if (of('titles').startsWith('File:')) return fileAnswer(of('titles'), origin, scenario);
  return pageAnswer(of('titles'), of('pageids'), of('revids'));
}

function searchAnswer(search: string) {
  const ids = searched[search.toLowerCase()] ?? [];
  return {
    searchinfo: { search },
    search: ids.map((id) => ({
      id,
      title: id,
      pageid: 7000,
      concepturi: `http://www.wikidata.org/entity/${id}`,
      repository: 'wikidata',
      url: `//www.wikidata.org/wiki/${id}`,
      label: search,
      match: { type: 'label', language: 'en', text: search },
    })),
    success: 1,
  };
}

function entitiesAnswer(ids: readonly string[]) {
  // Offices and countries that nobody told of are only missing: real ones may be deleted meanwhile.
  const bad = ids.find(
    (id) => !(Object.hasOwn(entities, id) || Object.hasOwn(redirects, id) || /^Q[23]/.test(id)),
  );
  if (bad !== undefined)
    return {
      error: {
        code: 'no-such-entity',
        info: `Could not find an entity with the ID "${bad}".`,
        id: bad,
        '*': 'See the documentation.',
      },
    };
  const found = ids.map((id) => {
    if (!Object.hasOwn(redirects, id))
      return [id, Object.hasOwn(entities, id) ? entities[id] : { id, missing: '' }];
    const to = redirects[id];
    return [to, { ...(entities[to] as object), redirects: { from: id, to } }];
  });
  return { entities: Object.fromEntries(found) as object, success: 1 };
}

function sitelinkAnswer(site: string, title: string) {
  const key = `${site}:${title}`;
  if (!Object.hasOwn(sitelinks, key)) return { entities: { '-1': { site, title, missing: '' } }, success: 1 };
  const id = sitelinks[key];
  return { entities: { [id]: { type: 'item', id, lastrevid: 1, title: id } }, success: 1 };
}

const pageProps = ({ item, isDisambiguation }: (typeof pages)[string]) => ({
  ...(item === null ? {} : { wikibase_item: item }),
  ...(isDisambiguation ? { disambiguation: '' } : {}),
});

function pageSearchAnswer(search: string) {
  const found = Object.entries(pages).filter(([title]) => title.toLowerCase().includes(search.toLowerCase()));
  if (found.length === 0) return { batchcomplete: true };
  return {
    batchcomplete: true,
    query: {
      pages: found.map(([title, page], nth) => ({
        pageid: page.pageid,
        ns: 0,
        title,
        index: nth + 1,
        pageprops: pageProps(page),
      })),
    },
  };
}

function pageAnswer(titles: string, pageids: string, revids: string) {
  const title =
    titles === ''
      ? Object.keys(pages).find(
          (one) => String(pages[one].pageid) === pageids || String(pages[one].revision) === revids,
        )
      : (pageRedirects[titles] ?? titles);
  if (title === undefined || !Object.hasOwn(pages, title))
    return { batchcomplete: true, query: { pages: [{ ns: 0, title: titles || '?', missing: true }] } };
  const page = pages[title];
  return {
    batchcomplete: true,
    query: {
      ...(title === titles || titles === '' ? {} : { redirects: [{ from: titles, to: title }] }),
      pages: [
        {
          pageid: page.pageid,
          ns: 0,
          title,
          extract: page.extract,
          contentmodel: 'wikitext',
          touched: '2026-11-20T10:00:00Z',
          lastrevid: page.revision,
          length: 9000,
          pageprops: pageProps(page),
        },
      ],
    },
  };
}

function fileAnswer(title: string, origin: string, scenario: Scenario) {
  const elsewhere = scenario === 'image-elsewhere';
  return {
    batchcomplete: true,
    query: {
      pages: [
        {
          pageid: 601,
          ns: 6,
          title,
          lastrevid: 77_001,
          imagerepository: 'local',
          imageinfo: [
            {
              size: 2_000_000,
              width: 2400,
              height: 3000,
              thumburl: `${elsewhere ? 'https://images.example' : `${origin}/${scenario}`}/images/330px.jpg`,
              thumbwidth: 330,
              thumbheight: 412,
              url: `${origin}/${scenario}/images/whole.jpg`,
              descriptionurl: 'https://commons.wikimedia.org/wiki/File:Helen_Okafor_2016.jpg',
              mime: 'image/jpeg',
              extmetadata: scenario === 'image-unlicensed' ? {} : imageMetadata,
            },
          ],
        },
      ],
    },
  };
}
