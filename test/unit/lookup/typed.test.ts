import assert from 'node:assert/strict';
import fc from 'fast-check';
import { soughtIn, type Sought } from '../../../src/core/lookup/typed.ts';

const item = { by: 'id', id: 'Q312' } as const;
const page = (title: string, host = 'en.wikipedia.org', site = 'enwiki'): Sought => ({
  by: 'page',
  page: { host, site, title },
});

const spellings: readonly [typed: string, sought: Sought][] = [
  ...[
    'Q312', 'q312', ' Q312\n', 'wd:Q312', 'wikidata:Q312', 'Item:Q312', '[[d:Q312]]', '[[:wikidata:q312]]', '\u200eQ312\u200e',
    'https://www.wikidata.org/wiki/Q312', 'http://www.wikidata.org/wiki/Q312', '//www.wikidata.org/wiki/Q312',
    'www.wikidata.org/wiki/Q312', 'wikidata.org/wiki/Q312', 'HTTPS://WWW.WIKIDATA.ORG/wiki/Q312',
    'https://m.wikidata.org/wiki/Q312', 'https://www.m.wikidata.org/wiki/Q312', 'https://www.wikidata.org/wiki/q312',
    'https://www.wikidata.org/wiki/Q312#P39', 'https://www.wikidata.org/wiki/Q312?uselang=de#sitelinks-wikipedia',
    'http://www.wikidata.org/entity/Q312', 'https://www.wikidata.org/wiki/Special:EntityData/Q312.json',
    'https://www.wikidata.org/wiki/Special:EntityData/Q312', 'https://www.wikidata.org/wiki/Special:EntityPage/Q312',
    'https://www.wikidata.org/wiki/Special%3AEntityData%2FQ312', 'https://www.wikidata.org/wiki/Item:Q312',
    'https://www.wikidata.org/w/index.php?title=Q312&oldid=99', 'https://www.wikidata.org/w/index.php?oldid=99&title=Q312',
    'https://www.wikidata.org/wiki/Special:GoToLinkedPage/enwiki/Q312', 'https://www.wikidata.org/wiki/Special:Search#/Q312',
    'https://www.wikidata.org/w/api.php?action=wbgetentities&ids=Q312', 'https://www.wikidata.org/wiki/Talk:Q312',
    '<https://www.wikidata.org/wiki/Q312>', '"https://www.wikidata.org/wiki/Q312"', '“Q312”',
  ].map((typed): [string, Sought] => [typed, item]),
  ['https://en.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['http://en.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['en.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['//en.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['https://en.m.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['https://wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['https://www.wikipedia.org/wiki/Ann_Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/wiki/Ann_Vos#Early_life', page('Ann Vos')],
  ['https://en.wikipedia.org/wiki/Ann_Vos?wprov=sfla1', page('Ann Vos')],
  ['https://en.wikipedia.org/wiki/Ann%20Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/wiki/Andr%C3%A9_Vos', page('André Vos')],
  ['https://en.wikipedia.org/wiki/André_Vos', page('André Vos')],
  ['https://en.wikipedia.org/wiki/100%_Vos', page('100% Vos')],
  ['https://en.wikipedia.org/wiki/AC/DC', page('AC/DC')],
  ['https://en.wikipedia.org/wiki/Ann_Vos_(mayor)', page('Ann Vos (mayor)')],
  ['https://en.wikipedia.org/w/index.php?title=Ann_Vos&oldid=77', page('Ann Vos')],
  ['https://en.wikipedia.org/w/index.php?oldid=77&title=Ann+Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/w/index.php/Ann_Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/api/rest_v1/page/summary/Ann_Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/w/rest.php/v1/page/Ann_Vos', page('Ann Vos')],
  ['https://en.wikipedia.org/?title=Ann_Vos', page('Ann Vos')],
  ['https://de.wikipedia.org/wiki/Ann_Vos', page('Ann Vos', 'de.wikipedia.org', 'dewiki')],
  ['https://simple.wikipedia.org/wiki/Ann_Vos', page('Ann Vos', 'simple.wikipedia.org', 'simplewiki')],
  ['https://zh.wikipedia.org/zh-hans/%E6%9D%8E', page('李', 'zh.wikipedia.org', 'zhwiki')],
  ['https://zh-min-nan.wikipedia.org/wiki/Li', page('Li', 'zh-min-nan.wikipedia.org', 'zh_min_nanwiki')],
  ['https://be-tarask.wikipedia.org/wiki/Li', page('Li', 'be-tarask.wikipedia.org', 'be_x_oldwiki')],
  ['https://en.wikipedia.org/?curid=501', { by: 'page', page: { host: 'en.wikipedia.org', site: 'enwiki', pageId: '501' } }],
  ['https://en.wikipedia.org/w/index.php?oldid=77', { by: 'page', page: { host: 'en.wikipedia.org', site: 'enwiki', revision: '77' } }],
  ['Lloyd Bentsen', { by: 'name', name: 'Lloyd Bentsen' }],
  ['  Lloyd\t Bentsen ', { by: 'name', name: 'Lloyd Bentsen' }],
  ['Q', { by: 'name', name: 'Q' }],
  ['Q0', { by: 'name', name: 'Q0' }],
  ['https://example.org/wiki/Q312', { by: 'address', address: 'https://example.org/wiki/Q312' }],
  ['https://www.wikidata.org.example.org/wiki/Q312', { by: 'address', address: 'https://www.wikidata.org.example.org/wiki/Q312' }],
  ['https://en.wikipedia.org/', { by: 'address', address: 'https://en.wikipedia.org/' }],
  ['https://en.wikipedia.org/wiki/A%7CB', { by: 'address', address: 'https://en.wikipedia.org/wiki/A%7CB' }],
]; // prettier-ignore

describe('What somebody typed to look up', () => {
  for (const [typed, sought] of spellings)
    it(`is ${sought.by}: ${JSON.stringify(typed)}`, () => {
      assert.deepEqual(soughtIn(typed), sought);
    });

  it('is something, whatever it is, and an id only where it has one', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        'https://',
        'en.wikipedia.org',
        '/wiki/',
        '?title=',
        '&',
        '#',
        '%',
        '%C3',
        'Q',
        '42',
        '[[',
        'www.wikidata.org',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const sought = soughtIn(parts.join(''));
        if (sought.by === 'id') assert.match(sought.id, /^Q[1-9]\d*$/);
        if (sought.by === 'page' && 'title' in sought.page)
          assert.doesNotMatch(sought.page.title, /[|#<>[\]{}\n]/);
      }),
    );
  });
});
