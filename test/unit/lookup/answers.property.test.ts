import assert from 'node:assert/strict';
import fc from 'fast-check';
import { candidatesFor } from '../../../src/core/lookup/candidates.ts';
import { factsOf, type FoundPerson } from '../../../src/core/lookup/facts.ts';
import { imageIn, imageTypeOf } from '../../../src/core/lookup/images.ts';
import { idsInSearch, itemsIn, labelsIn, publicOfficesIn } from '../../../src/core/lookup/items.ts';
import { pagesIn } from '../../../src/core/lookup/pages.ts';
import type { LookUpPlaces } from '../../../src/core/lookup/places.ts';
import { dataOf } from '../../../src/core/lookup/replies.ts';
import { sourcesOf } from '../../../src/core/lookup/sources.ts';
import { fileLookedUp } from '../../../src/core/review/decide/lookedUp.ts';
import { editOf } from '../../../src/core/review/decide/edit.ts';
import type { ReviewedPerson } from '../../../src/core/review/review.ts';
import { readSidecar } from '../../../src/core/sidecar/read.ts';
import {
  factInWords,
  lookUpProblemInWords,
  whyInWords,
  yearsInWords,
} from '../../../src/core/wording/lookUp.ts';
import { entities, imageMetadata, pages } from '../../lookUp/world.ts';
import { hostileText } from '../shown/hostile.ts';

const places: LookUpPlaces = {
  wikidata: 'https://www.wikidata.org/w/api.php',
  wikipedia: 'https://en.wikipedia.org/w/api.php',
  commons: 'https://commons.wikimedia.org/w/api.php',
  images: 'https://upload.wikimedia.org/',
};
const languages = ['en', 'mul'];
const now = new Date('2026-11-27T12:00:00Z');
const nobody: ReviewedPerson = {
  id: 'okafor', name: 'Okafor', unnamed: false, articleRole: null, role: null, roleOnFile: null, mentions: [], detected: null,
  entry: null, kept: null, registryId: null, taken: null, offered: [], others: [], status: 'open',
}; // prettier-ignore

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The answers of the wiki of the tests, whole. */
const answers = [
  { entities, success: 1 },
  { search: [{ id: 'Q1001' }], success: 1 },
  { query: { pages: Object.entries(pages).map(([title, page]) => ({ ...page, title, pageprops: { wikibase_item: page.item } })) } },
  { query: { pages: [{ title: 'File:A.jpg', imageinfo: [{ thumburl: 'https://upload.wikimedia.org/a.jpg', extmetadata: imageMetadata }] }] } },
  { error: { code: 'maxlag', info: 'Waiting', lag: 5 } },
].map((answer) => JSON.parse(JSON.stringify(answer)) as Json); // prettier-ignore

/** Another value in the place of one of the parts of a value. */
function withOneReplaced(value: Json, nth: number, other: Json): Json {
  let left = nth;
  const walk = (part: Json): Json => {
    if (left-- === 0) return other;
    if (Array.isArray(part)) return part.map(walk);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => value as Json);
const spoilt = fc
  .tuple(
    fc.constantFrom(...answers),
    fc.array(fc.tuple(fc.nat(900), fc.oneof(anyJson, hostileText)), { maxLength: 6 }),
  )
  .map(([answer, changes]) =>
    changes.reduce((value, [nth, other]) => withOneReplaced(value, nth, other), answer),
  );

/** All that is made of an answer, whatever question it answers. */
function readAll(data: Json): FoundPerson[] {
  const items = itemsIn(data, languages, 'enwiki');
  const labels = labelsIn(data, languages);
  const found = pagesIn(data);
  const image = imageIn(data);
  idsInSearch(data);
  const publicOffices = publicOfficesIn(data);
  for (const candidate of candidatesFor(
    { name: 'Helen Okafor', published: '2026-06-17', role: 'director' },
    items,
    labels,
  )) {
    whyInWords(candidate);
    yearsInWords(candidate.item);
  }
  const reply = dataOf(
    { host: 'wiki.example', status: 200, retryAfter: null, body: JSON.stringify(data) },
    now,
  );
  if ('problem' in reply) assert.notEqual(lookUpProblemInWords(reply.problem), '');
  return items.map((item) => ({ item, labels, publicOffices, page: found.at(0) ?? null, image }));
}

describe('An answer of a server', () => {
  it('is read without an error, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, spoilt), (data) => void readAll(data)),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.nat(599),
        fc.option(fc.string()),
        (body, status, retryAfter) => {
          dataOf({ host: 'wiki.example', status, retryAfter, body }, now);
        },
      ),
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 16 }), (bytes) => void imageTypeOf(bytes)));
  });

  it('puts nothing into a file but the text that it is, and leaves the file readable', () => {
    fc.assert(
      fc.property(spoilt, (data) => {
        for (const found of readAll(data)) {
          const facts = factsOf(found, places, null, '2026-11-27').map(({ fact }) => fact);
          for (const fact of facts) factInWords(fact);
          const sources = sourcesOf(facts, found, places, '2026-11-27');
          const decision = fileLookedUp(
            nobody,
            { sidecar: [], registry: [] },
            {
              facts,
              sourcesOf: (some) => sourcesOf(some, found, places, '2026-11-27'),
              image: null,
              on: '2026-11-27',
              keepIn: 'sidecar',
            },
          );
          assert.ok('changes' in decision);
          const written = editOf(decision)('version: 1\n');
          assert.ok('text' in written, JSON.stringify(written));
          const { value, issues } = readSidecar(written.text);
          assert.deepEqual(
            issues.filter(({ severity }) => severity !== 'information'),
            [],
          );
          assert.deepEqual(Object.keys(value).sort(), [
            'annotations',
            'conflicts',
            'dismissed',
            'people',
            'sources',
            'version',
          ]);
          assert.equal(value.people.length, 1);
          const bio = facts.find((fact) => fact.is === 'bio');
          assert.equal(value.people[0].bio, bio?.words);
          assert.deepEqual(value.people[0].sources ?? [], [...new Set(sources.map(({ id }) => id))]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
