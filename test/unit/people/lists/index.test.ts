import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  indexVersion,
  largestShard,
  parseManifest,
  shardName,
  type IndexManifest,
} from '../../../../src/core/people/lists/index/format.ts';
import { indexedList } from '../../../../src/core/people/lists/index/indexedList.ts';
import { indexLines } from '../../../../src/core/people/lists/index/lines.ts';
import { shardPacker, type Shard } from '../../../../src/core/people/lists/index/packShards.ts';
import type { ListPerson } from '../../../../src/core/people/lists/listPerson.ts';
import { listInMemory, type ReferenceList } from '../../../../src/core/people/lists/referenceList.ts';
import { aboutList, listPerson } from './people.ts';

function shardsOf(people: Iterable<ListPerson>): Shard[] {
  const packer = shardPacker((text) => Buffer.byteLength(text));
  const lines: string[] = [];
  for (const person of people) lines.push(...indexLines(person));
  const shards: Shard[] = [];
  for (const line of lines.sort()) shards.push(...packer.push(line));
  return [...shards, ...packer.end()];
}

interface Indexed extends ReferenceList {
  readonly reads: string[];
}

function indexed(people: Iterable<ListPerson>): Indexed {
  const shards = shardsOf(people);
  const manifest: IndexManifest = {
    version: indexVersion,
    sha256: 'a'.repeat(64),
    size: 1,
    changed: 1,
    people: 1,
    isOfSought: false,
    firsts: shards.map(({ first }) => first),
  };
  const reads: string[] = [];
  const texts = new Map(shards.map(({ text }, nth) => [shardName(manifest, nth), text]));
  const list = indexedList(
    aboutList,
    manifest,
    (name) => {
      reads.push(name);
      return Promise.resolve(Buffer.from(texts.get(name)!));
    },
    decode,
  );
  return { ...list, reads };
}

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

const words = (nth: number): string => {
  const letters = Array.from(
    nth.toString(36),
    (digit) => `${'bdfghjklmn'[parseInt(digit, 36) % 10]}${'aeiou'[parseInt(digit, 36) % 5]}`,
  );
  return `X${letters.join('')}`;
};

describe('the index of a list', () => {
  it('answers as the whole list does', async () => {
    const word = fc.constantFrom('Ann', 'Bo', 'J.', 'De', 'Weber', 'Wéber', 'Kim', 'Un', 'Storm', '习近平');
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
    const person = fc
      .record({ name, aliases: fc.array(name, { maxLength: 2 }), countries: fc.constantFrom([], ['kr']) })
      .map((known) => known);
    await fc.assert(
      fc.asyncProperty(
        fc.array(person, { maxLength: 60 }),
        fc.array(name, { maxLength: 5 }),
        async (all, asked) => {
          const people = all.map((one, nth) => listPerson({ id: `p${nth}`, ...one }));
          const whole = listInMemory(aboutList, people);
          const index = indexed(people);
          const sorted = (found: readonly ListPerson[]) => found.map(({ id }) => id).sort();
          for (const one of asked)
            assert.deepEqual(sorted(await index.candidates(one)), sorted(await whole.candidates(one)), one);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('has no shard that is too large, whatever the names, and finds everybody that can be told apart', async () => {
    const kinds: Readonly<Record<string, (nth: number) => string>> = {
      'all of one name': () => 'Ann Weber',
      'all of one surname': (nth) => `${words(nth)} Weber`,
      'all of one given name': (nth) => `Ann ${words(nth)}`,
      'one surname and many others': (nth) => (nth % 2 === 0 ? `Ann ${words(nth)}` : `${words(nth)} Weber`),
    };
    for (const [kind, nameOf] of Object.entries(kinds)) {
      const people = Array.from({ length: 6000 }, (_, nth) =>
        listPerson({ id: `p${nth}`, name: nameOf(nth), summary: 'é'.repeat(50) }),
      );
      for (const { text } of shardsOf(people)) assert.ok(Buffer.byteLength(text) <= largestShard, kind);
      const list = indexed(people);
      const found = await list.candidates(nameOf(4321));
      if (kind === 'all of one name') assert.deepEqual(found, []);
      else
        assert.ok(
          found.some(({ id }) => id === 'p4321'),
          kind,
        );
    }
  });

  it('gives up those of one name only where they do not fit into one shard', async () => {
    for (let count = 400; count < 3000; count *= 1.3) {
      const people = Array.from({ length: Math.floor(count) }, (_, nth) =>
        listPerson({ id: `p${nth}`, name: 'Ann Weber', summary: 'x'.repeat(100) }),
      );
      for (const { text } of shardsOf(people)) assert.ok(Buffer.byteLength(text) <= largestShard);
      const found = await indexed(people).candidates('Ann Weber');
      assert.ok(found.length === people.length || found.length === 0);
      if (count < 1000) assert.equal(found.length, people.length);
    }
  });

  it('holds the fattest person that an import lets pass', () => {
    const fat = listPerson({
      id: 'é'.repeat(200),
      name: '习'.repeat(200),
      aliases: Array.from({ length: 60 }, (_, nth) => `${nth} ${'习'.repeat(190)}`),
      offices: Array.from({ length: 100 }, () => ({
        title: '习'.repeat(300),
        country: 'us',
        from: '1999-01-01',
        to: null,
      })),
      summary: '习'.repeat(1000),
      links: Array.from({ length: 8 }, () => `https://example.org/${'a'.repeat(480)}`),
    });
    for (const { text } of shardsOf([fat])) assert.ok(Buffer.byteLength(text) <= largestShard);
    assert.ok(
      indexLines(fat).every(
        (line) => !shardsOf([fat]).some(({ text }) => text.includes(`${line.slice(0, 16)}\t!`)),
      ),
    );
  });

  it('is asked for no more than one shard for each order of a name’s words', async () => {
    const people = Array.from({ length: 20_000 }, (_, nth) =>
      listPerson({ id: `p${nth}`, name: `${words(nth)} ${words(nth * 7)}` }),
    );
    const list = indexed(people);
    await list.candidates(people[77].name);
    assert.equal(list.reads.length, 2);
  });

  it('is not asked for the name without letters', async () => {
    const list = indexed([listPerson({ id: 'a', name: 'Ann Weber' })]);
    assert.deepEqual(await list.candidates('—'), []);
    assert.deepEqual(list.reads, []);
  });

  it('is none where its first file is broken', () => {
    for (const text of ['', '{', '[]', 'null', '{"version":2}', '{"version":1,"sha256":"x"}'])
      assert.equal(parseManifest(text), null);
    fc.assert(fc.property(fc.json(), (text) => void parseManifest(text)));
  });

  it('leaves out lines that are broken', async () => {
    const [shard] = shardsOf([listPerson({ id: 'a', name: 'Ann Weber' })]);
    const manifest = {
      version: indexVersion,
      sha256: 'a'.repeat(64),
      size: 1,
      changed: 1,
      people: 1,
      isOfSought: false,
      firsts: [shard.first],
    } as const;
    const broken = shard.text.replaceAll('[', '{');
    const list = indexedList(aboutList, manifest, () => Promise.resolve(Buffer.from(broken)), decode);
    assert.deepEqual(await list.candidates('Ann Weber'), []);
  });
});
