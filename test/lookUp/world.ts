// What the wiki of the tests says: people, offices and pages that are made up, in the shapes in which MediaWiki answers.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const term = (language: string, value: string) => ({ [language]: { language, value } });

type Qualifiers = Readonly<Record<string, readonly Json[]>>;
interface Rest {
  readonly rank?: 'normal' | 'preferred' | 'deprecated';
  readonly qualifiers?: Qualifiers;
}

const claim = (mainsnak: Json, { rank = 'normal', qualifiers }: Rest): Json => ({
  mainsnak,
  type: 'statement',
  id: 'Q0$5D9E0C4A-0000-4000-8000-000000000000',
  rank,
  ...(qualifiers ? { qualifiers, 'qualifiers-order': Object.keys(qualifiers) } : {}),
});

const snak = (property: string, datatype: string, type: string, value: Json): Json => ({
  snaktype: 'value',
  property,
  hash: '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f',
  datavalue: { value, type },
  datatype,
});

export const itemSnak = (property: string, id: string): Json =>
  snak(property, 'wikibase-item', 'wikibase-entityid', {
    'entity-type': 'item',
    'numeric-id': Number(id.slice(1)),
    id,
  });

/** @param time as in "+1958-04-12"; of what is not known 00 */
export const timeSnak = (property: string, time: string, precision: number): Json =>
  snak(property, 'time', 'time', {
    time: `${time}T00:00:00Z`,
    timezone: 0,
    before: 0,
    after: 0,
    precision,
    calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
  });

export const wordsSnak = (property: string, datatype: 'commonsMedia' | 'url', words: string): Json =>
  snak(property, datatype, 'string', words);

const unknownSnak = (property: string): Json => ({
  snaktype: 'somevalue',
  property,
  hash: '0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f',
  datatype: 'time',
});

const is = (id: string, rest: Rest = {}) => claim(itemSnak('P31', id), rest);
/** @param to `unknown`: it has ended, nobody knows when */
const holds = (id: string, from: string | null, to: string | null, rest: Rest = {}) =>
  claim(itemSnak('P39', id), {
    ...rest,
    qualifiers: {
      ...(from === null ? {} : { P580: [timeSnak('P580', from, from.endsWith('-00') ? 9 : 11)] }),
      ...(to === null
        ? {}
        : {
            P582: [
              to === 'unknown' ? unknownSnak('P582') : timeSnak('P582', to, to.endsWith('-00') ? 9 : 11),
            ],
          }),
    },
  });
const born = (time: string, precision = 11, rest: Rest = {}) =>
  claim(timeSnak('P569', time, precision), rest);
const died = (time: string, precision = 11, rest: Rest = {}) =>
  claim(timeSnak('P570', time, precision), rest);

interface Told {
  readonly description?: string;
  readonly aliases?: readonly string[];
  /** The language of its label. */
  readonly in?: 'en' | 'mul';
  readonly page?: string;
  readonly claims?: Readonly<Record<string, readonly Json[]>>;
}

const entity = (id: string, label: string, told: Told = {}): Json => ({
  pageid: 7000 + Number(id.slice(1)),
  ns: 0,
  title: id,
  lastrevid: 900_000 + Number(id.slice(1)),
  modified: '2026-11-01T09:00:00Z',
  type: 'item',
  id,
  labels: term(told.in ?? 'en', label),
  descriptions: told.description === undefined ? {} : term('en', told.description),
  aliases: told.aliases ? { en: told.aliases.map((value) => ({ language: 'en', value })) } : {},
  claims: told.claims ?? {},
  sitelinks: told.page === undefined ? {} : { enwiki: { site: 'enwiki', title: told.page, badges: [] } },
});

const human = { P31: [is('Q5')] };

/** By id. */
export const entities: Readonly<Record<string, Json>> = {
  // The director: terms of one office that follow each other, a wrong office, one without an end for long.
  Q1001: entity('Q1001', 'Helen Okafor', {
    description: 'American official (born 1958)',
    aliases: ['H. Okafor'],
    page: 'Helen Okafor',
    claims: {
      ...human,
      P569: [born('+1958-04-12')],
      P39: [
        holds('Q2002', '+2006-01-03', '+2010-01-03'),
        holds('Q2002', '+2010-01-03', '+2014-01-03'),
        holds('Q2003', '+2001-01-01', '+2005-01-01', { rank: 'deprecated' }),
        holds('Q2004', '+1990-00-00', null),
        holds('Q2005', '+1995-01-01', 'unknown'),
        holds('Q2001', '+2015-02-01', null, { rank: 'preferred' }),
      ],
      P27: [claim(itemSnak('P27', 'Q3001'), {})],
      P18: [claim(wordsSnak('P18', 'commonsMedia', 'Helen Okafor 2016.jpg'), {})],
      P856: [claim(wordsSnak('P856', 'url', 'https://harbor.example/okafor'), {})],
      // None of it may be read.
      P26: [claim(itemSnak('P26', 'Q1009'), {})],
      P140: [claim(itemSnak('P140', 'Q4001'), {})],
      P1050: [claim(itemSnak('P1050', 'Q4002'), {})],
    },
  }),
  // A namesake of another century.
  Q1002: entity('Q1002', 'Helen Okafor', {
    description: 'painter (1821–1890)',
    claims: { ...human, P569: [born('+1821-00-00', 9)], P570: [died('+1890-05-02')] },
  }),
  Q1003: entity('Q1003', 'Helen Okafor-Brandt', {
    description: 'athlete',
    aliases: ['Helen Okafor'],
    claims: { ...human, P569: [born('+1990-07-00', 10)] },
  }),
  Q1004: entity('Q1004', 'Helen Okafor', { description: 'film of 2011', claims: { P31: [is('Q11424')] } }),
  Q1005: entity('Q1005', 'Okafor', {
    description: 'Wikimedia disambiguation page',
    claims: { P31: [is('Q4167410')] },
  }),
  Q1006: entity('Q1006', 'Gaius Merula', {
    in: 'mul',
    description: 'Roman consul',
    page: 'Gaius Merula',
    claims: {
      ...human,
      P569: [born('-0099-07-12')],
      P570: [died('-0044-00-00', 9)],
      P39: [holds('Q2006', '-0059-00-00', '-0058-00-00')],
    },
  }),
  // Holds no office; two days of birth that agree on the year.
  Q1008: entity('Q1008', 'Peter Brandt', {
    description: 'son of the painter Karl Brandt',
    page: 'Peter Brandt (author)',
    claims: { ...human, P569: [born('+1971-03-09'), born('+1971-09-03')] },
  }),
  Q2001: entity('Q2001', 'Director of the Harbor Authority', {
    claims: { P31: [is('Q4164871')], P1001: [claim(itemSnak('P1001', 'Q3001'), {})] },
  }),
  Q2002: entity('Q2002', 'member of the Port Avery Council', { claims: { P279: [is('Q294414')] } }),
  Q2003: entity('Q2003', 'Mayor of Port Avery'),
  Q2004: entity('Q2004', 'trustee of the Avery Museum'),
  Q2005: entity('Q2005', 'chair of the Avery Bank'),
  Q2006: entity('Q2006', 'consul', { claims: { P31: [is('Q294414')] } }),
  Q3001: entity('Q3001', 'United States'),
};

/** Ids that were merged into others. */
export const redirects: Readonly<Record<string, string>> = { Q1007: 'Q1001' };

/** What a search by name brings, in its order. */
export const searched: Readonly<Record<string, readonly string[]>> = {
  'helen okafor': ['Q1003', 'Q1002', 'Q1004', 'Q1001', 'Q1005'],
  'gaius merula': ['Q1006'],
  'peter brandt': ['Q1008'],
  okafor: ['Q1005'],
};

interface Page {
  readonly pageid: number;
  readonly item: string | null;
  readonly revision: number;
  readonly extract: string;
  readonly isDisambiguation?: true;
}

/** By title. */
export const pages: Readonly<Record<string, Page>> = {
  'Helen Okafor': {
    pageid: 501,
    item: 'Q1001',
    revision: 12_345,
    extract:
      'Helen Ada Okafor (/oʊˈkɑːfɔːr/; born April 12, 1958) is an American official who has led the Port Avery Harbor Authority since 2015. She sat on the city council from 2006 to 2014. She is married to the banker John Vale.\nOkafor was born in Port Avery.',
  },
  Okafor: {
    pageid: 502,
    item: 'Q1005',
    revision: 12_346,
    extract: 'Okafor may refer to:',
    isDisambiguation: true,
  },
  'Peter Brandt (author)': {
    pageid: 503,
    item: 'Q1008',
    revision: 12_347,
    extract: 'Peter Brandt (born March 9, 1971) is a Lutheran author.',
  },
  'Gaius Merula': {
    pageid: 504,
    item: 'Q1006',
    revision: 12_348,
    extract: 'Gaius Merula was a Roman consul.',
  },
  'Port Avery Ferry': { pageid: 505, item: null, revision: 12_349, extract: 'A ferry.' },
};

/** From other titles to those of pages. */
export const pageRedirects: Readonly<Record<string, string>> = { 'Helen Ada Okafor': 'Helen Okafor' };

/** Titles of other Wikipedias, with their items. */
export const sitelinks: Readonly<Record<string, string>> = {
  'dewiki:Helen Okafor': 'Q1001',
  'frwiki:Hélène Okafor': 'Q1001',
};

/** What Commons says of a file: HTML where it has words. */
export const imageMetadata = {
  LicenseShortName: { value: 'CC BY-SA 4.0', source: 'commons-desc-page', hidden: '' },
  Artist: {
    value:
      '<a href="//commons.wikimedia.org/wiki/User:Ann" title="User:Ann">Ann &amp; Co</a><style>.x{}</style>',
    source: 'commons-desc-page',
  },
};

/** A small picture of nobody: a PNG. */
export const portrait = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAACEAAAApCAIAAAA01ddVAAAAf0lEQVR42u3WQQqAMAwEwH22j/AbfsyDJx/hrYja1JLNIjWQcwcC' +
      'zS7WbY8e/MmY5qU2BMN4/b0EP9BkQAFsBizAYEAEasyohhN4ZNJIQ2HkP+8yFHdXlB+iHBTluaiXiPqVc1ED95Lwm0gB7gwigAsj' +
      'NOjAmVEZQUBh0viWcQBXDQzRng4YbQAAAABJRU5ErkJggg==',
  ),
  (sign) => sign.charCodeAt(0),
);
