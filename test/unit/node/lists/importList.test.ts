import assert from 'node:assert/strict';
import {
  appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync,
  writeFileSync,
} from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Columns } from '../../../../src/core/people/lists/import/columns.ts';
import type { ImportRequest, Imported } from '../../../../src/core/people/lists/imports.ts';
import { ListError, UnmappedColumns } from '../../../../src/core/people/lists/listError.ts';
import { freshIndex } from '../../../../src/node/lists/freshness.ts';
import { importList } from '../../../../src/node/lists/importList.ts';
import { indexList } from '../../../../src/node/lists/indexList.ts';
import { openList } from '../../../../src/node/lists/openList.ts';
import { SortedLines } from '../../../../src/node/lists/sortedLines.ts';

describe('importing a list', () => {
  let folder: string | undefined;
  const at = (...parts: readonly string[]): string =>
    join((folder ??= mkdtempSync(join(tmpdir(), 'copydesk-test-'))), ...parts);
  const list = (): string => at('lists', 'test.jsonl');
  const csv = 'name,born,office\nAnn Weber,1950,Mayor of Bergen\nBo Storm,1960,Clerk\n,1970,\n';

  afterEach(() => {
    rmSync(at(), { recursive: true, force: true });
    folder = undefined;
  });

  function put(name: string, text: string | Buffer): string {
    writeFileSync(at(name), text);
    return at(name);
  }
  function imported(file: string, more: Partial<ImportRequest> = {}): Promise<Imported> {
    const columns: Columns | null = null;
    return importList({
      files: [file],
      to: list(),
      about: { licence: 'CC0 1.0' },
      columns,
      today: '2026-11-27',
      ...more,
    });
  }
  const namesOf = async (name: string): Promise<string[]> =>
    (await (await openList(list())).candidates(name)).map((one) => one.name);
  const everything = (): string[] => readdirSync(at(), { recursive: true, encoding: 'utf8' }).sort();

  it('writes the list, what is known of it, and an index that finds its people', async () => {
    const result = await imported(put('people.csv', csv), {
      about: { title: 'People', licence: 'CC BY-NC 4.0', isNonCommercial: true },
    });
    assert.deepEqual([result.people, result.records, result.leftOut], [2, 3, 1]);
    assert.deepEqual(result.named, [{ file: 'people.csv', nth: 3, line: 4, why: 'it has no name' }]);
    assert.equal(readFileSync(list(), 'utf8').trim().split('\n').length, 2);
    assert.ok(await freshIndex(list()));
    const opened = await openList(list());
    assert.deepEqual(opened.about, {
      id: 'test', title: 'People', licence: 'CC BY-NC 4.0', isNonCommercial: true, isSensitive: false, date: '2026-11-27', source: null,
    }); // prettier-ignore
    assert.deepEqual(await namesOf('Weber'), ['Ann Weber']);
    assert.deepEqual(
      everything().filter((name) => /import-|new-/.test(name)),
      [],
    );
  });

  it('puts together what several files say of one person', async () => {
    const first = put('a.csv', 'id,name,office\n1,Ann Weber,Mayor of Bergen\n');
    const second = put('b.csv', 'id,name,office\n1,Ann Weber,Governor of Oslo\n2,Bo Storm,\n');
    const { people } = await imported(first, { files: [first, second] });
    assert.equal(people, 2);
    const [ann] = await (await openList(list())).candidates('Ann Weber');
    assert.deepEqual(
      ann.offices.map(({ title }) => title),
      ['Mayor of Bergen', 'Governor of Oslo'],
    );
  });

  it('keeps a mapping and what was said, for the next import', async () => {
    const table = put('a.csv', 'Wer,Wann\nAnn Weber,1950\n');
    await assert.rejects(
      imported(table),
      (error) => error instanceof UnmappedColumns && error.headings.join() === 'Wer,Wann',
    );
    await imported(table, {
      columns: { name: 'Wer', born: 'Wann' },
      about: { title: 'Mine', licence: 'X', isSensitive: true },
    });
    const again = await imported(table, { about: {} });
    assert.deepEqual([again.about.title, again.about.licence, again.about.isSensitive], ['Mine', 'X', true]);
  });

  it('of people who are mostly sought is sensitive, unless it is said that it is not', async () => {
    const line = (id: string, topics: readonly string[]): string =>
      `${JSON.stringify({ id, schema: 'Person', properties: { name: ['Ann Weber'], topics } })}\n`;
    const sought = put(
      's.jsonl',
      line('1', ['sanction']) + line('2', ['crime.fin', 'role.pep']) + line('3', []),
    );
    assert.equal((await imported(sought)).about.isSensitive, true);
    rmSync(at('lists'), { recursive: true });
    assert.equal((await imported(sought, { about: { isSensitive: false } })).about.isSensitive, false);
    rmSync(at('lists'), { recursive: true });
    const politicians = put('p.jsonl', line('1', ['role.pep', 'sanction']) + line('2', ['role.pep']));
    assert.equal((await imported(politicians)).about.isSensitive, false);
  });

  it('that goes wrong leaves the old list standing, and nothing behind', async () => {
    await imported(put('people.csv', csv));
    const before = everything();
    const text = readFileSync(list(), 'utf8');
    const nobody = put('nobody.csv', 'name\n,\n');
    const windows = put('windows.csv', Buffer.from('name\nJos\xe9 Weber\n', 'latin1'));
    for (const file of [nobody, windows]) {
      await assert.rejects(imported(file), ListError);
      rmSync(file);
    }
    await assert.rejects(imported(at('missing.csv')), { code: 'ENOENT' });
    assert.deepEqual(everything(), before);
    assert.equal(readFileSync(list(), 'utf8'), text);
    assert.deepEqual(await namesOf('Weber'), ['Ann Weber']);
  });

  it('never shows a sensitive list as a harmless one, and leaves what was said where it goes wrong', async () => {
    const file = put('people.csv', csv);
    const about = at('lists', 'test.about.json');
    const isSensitive = { licence: 'CC0 1.0', isSensitive: true };
    // A folder, so that no file can take its place.
    const blocking = (path: string) => (): void => void mkdirSync(path, { recursive: true });
    await assert.rejects(imported(file, { about: isSensitive, report: blocking(about) }));
    assert.ok(!existsSync(list()));
    rmSync(at('lists'), { recursive: true });
    await assert.rejects(imported(file, { about: isSensitive, report: blocking(list()) }));
    assert.ok(!existsSync(about));
  });

  it('keeps people whose dates are none, and names the dates', async () => {
    const rows = 'Ann Weber,notadate,\nBo Storm,1950-02-30,13/13/2000\nOna Adams,1950,\n';
    const { people, leftOut, inPart, named } = await imported(put('a.csv', `name,born,died\n${rows}`));
    assert.deepEqual([people, leftOut, inPart], [3, 0, 2]);
    assert.deepEqual(
      named.map(({ nth, why }) => `${nth}: ${why}`),
      [
        '1: its date of birth is no date',
        '2: its date of birth is no date',
        '2: its date of death is no date',
      ],
    );
  });

  it('keeps no mapping that a new table is not of, and guesses the columns anew', async () => {
    const about = at('lists', 'test.about.json');
    mkdirSync(at('lists'));
    writeFileSync(about, '{"licence":"X","columns":{"name":"full_name","born":"dob"}}');
    const { people, leftOut } = await imported(put('people.csv', csv), { about: {} });
    assert.deepEqual([people, leftOut], [2, 1]);
    assert.doesNotMatch(readFileSync(about, 'utf8'), /columns/);
    assert.match(readFileSync(about, 'utf8'), /"licence": "X"/);
  });

  it('guesses the columns of each table, also at the next import', async () => {
    const files = [put('a.csv', 'name\nAnn Weber\n'), put('b.csv', 'Name\nBo Storm\n')];
    for (let nth = 0; nth < 2; nth++) {
      const { people, leftOut } = await imported(files[nth], {
        files: nth === 0 ? files : files.toReversed(),
      });
      assert.deepEqual([people, leftOut], [2, 0]);
    }
  });

  it('takes a list for sensitive of whose people most are sought, where nothing else is said', async () => {
    const person = (id: string, topics: readonly string[]): string =>
      `${JSON.stringify({ id, schema: 'Person', properties: { name: ['Ann Weber'], topics } })}\n`;
    const raw = put('raw.jsonl', person('1', ['sanction']) + person('2', ['crime']) + person('3', []));
    const isSensitive = async () => (await openList(raw)).about.isSensitive;
    assert.equal(await isSensitive(), true);
    await indexList(raw);
    assert.equal(await isSensitive(), true);
    writeFileSync(at('raw.about.json'), '{"title":"Wanted"}');
    assert.equal(await isSensitive(), true);
    writeFileSync(at('raw.about.json'), '{"isSensitive":false}');
    assert.equal(await isSensitive(), false);
  });

  it('says of what is no list, or a broken one, that it is', async () => {
    for (const bytes of [Buffer.from([0xff, 0xfe, 0x80]), Buffer.from('{"id": "x", "sche')]) {
      const broken = put('broken.jsonl', bytes);
      await assert.rejects(openList(broken), ListError);
      await assert.rejects(indexList(broken), ListError);
    }
    await assert.rejects(openList(at()), ListError);
  });

  it('does not take a list for harmless whose about.json cannot be read', async () => {
    await imported(put('people.csv', csv));
    const about = at('lists', 'test.about.json');
    writeFileSync(about, 'not JSON');
    assert.equal((await openList(list())).about.isSensitive, true);
    rmSync(about);
    mkdirSync(about);
    await assert.rejects(openList(list()), ListError);
    await assert.rejects(imported(at('people.csv')), ListError);
  });

  it('that goes wrong the first time leaves no folder behind', async () => {
    const nobody = put('nobody.csv', 'name\n,\n');
    await assert.rejects(imported(nobody, { to: at('deep', 'er', 'x.jsonl') }), ListError);
    assert.deepEqual(everything(), ['nobody.csv']);
  });

  /** Stops an import when it asks for the so-manieth time whether to go on; whether it was. */
  async function isStopped(file: string, moment: number): Promise<boolean> {
    let asked = 0;
    const stopped = new Error('stopped');
    const throwIfAborted = (): void => {
      asked += 1;
      if (asked > moment) throw stopped;
    };
    const result = await imported(file, { signal: { throwIfAborted } }).catch((error: unknown) => error);
    return result === stopped;
  }

  it('can be stopped at any moment, and then has changed nothing, also where it imports the same again', async () => {
    const same = put('people.csv', csv);
    await imported(same);
    const other = put('other.csv', `name\n${'Other Person\n'.repeat(2000)}`);
    const before = everything();
    for (const file of [same, other])
      for (let moment = 0; await isStopped(file, moment); moment += 1) {
        assert.deepEqual(everything(), before);
        assert.deepEqual(await namesOf('Weber'), ['Ann Weber']);
      }
    assert.deepEqual(await namesOf('Other Person'), ['Other Person']);
  });

  it('of what it has imported before changes nothing that is asked', async () => {
    await imported(put('people.csv', csv));
    const shards = readdirSync(at('lists', 'test.index'));
    await imported(at('people.csv'));
    assert.deepEqual(readdirSync(at('lists', 'test.index')), shards);
    assert.deepEqual(await namesOf('Weber'), ['Ann Weber']);
  });

  it('leaves files of others in the folder of the index alone', async () => {
    mkdirSync(at('lists', 'test.index'), { recursive: true });
    writeFileSync(at('lists', 'test.index', 'notes.txt'), 'mine');
    await imported(put('people.csv', csv));
    await imported(put('other.csv', 'name\nOna Adams\n'));
    assert.equal(readFileSync(at('lists', 'test.index', 'notes.txt'), 'utf8'), 'mine');
    assert.equal(readdirSync(at('lists', 'test.index')).length, 3);
  });

  describe('a list that somebody has changed', () => {
    const line = '{"id":"x","schema":"Person","properties":{"name":["Ona Adams"]}}\n';

    it('is read as it is now', async () => {
      await imported(put('people.csv', csv));
      appendFileSync(list(), line);
      assert.equal(await freshIndex(list()), null);
      assert.deepEqual(await namesOf('Ona Adams'), ['Ona Adams']);
    });

    it('is noticed where it has as many bytes as before', async () => {
      await imported(put('people.csv', csv));
      const { mtime } = statSync(list());
      writeFileSync(list(), readFileSync(list(), 'utf8').replace('Ann Weber', 'Ann Waber'));
      utimesSync(list(), mtime, new Date(mtime.getTime() + 5000));
      assert.equal(await freshIndex(list()), null);
      assert.deepEqual(await namesOf('Ann Waber'), ['Ann Waber']);
    });

    it('is the same where only its time has changed', async () => {
      await imported(put('people.csv', csv));
      utimesSync(list(), new Date(), new Date(1_000_000_000_000));
      assert.ok(await freshIndex(list()));
    });

    it('has its index made anew, with the shards of before gone', async () => {
      await imported(put('people.csv', csv));
      const before = readdirSync(at('lists', 'test.index'));
      appendFileSync(list(), line);
      const { people } = await indexList(list());
      assert.equal(people, 3);
      assert.ok(await freshIndex(list()));
      const after = readdirSync(at('lists', 'test.index'));
      assert.deepEqual(
        after.filter((name) => before.includes(name)),
        ['index.json'],
      );
      assert.deepEqual(await namesOf('Ona Adams'), ['Ona Adams']);
      assert.deepEqual(await namesOf('Weber'), ['Ann Weber']);
    });
  });

  it('makes a list that reads the same as its index', async () => {
    const file = put('people.csv', 'name,aliases,born,office\nAnn Weber,A. Wéber;Anna W.,1950-01-02,Mayor\n');
    await imported(file);
    const found = await (await openList(list())).candidates('Ann Weber');
    rmSync(at('lists', 'test.index'), { recursive: true });
    assert.deepEqual(await (await openList(list())).candidates('Ann Weber'), found);
    assert.ok(!existsSync(at('lists', 'test.index')), 'a short list is not indexed by being read');
  });
});

describe('sorting more lines than fit into memory', () => {
  it('gives all of them in order', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.string({ maxLength: 6 }).map((text) => text.replace(/\n/g, '')),
            { maxLength: 40 },
          ),
          fc.integer({ min: 1, max: 30 }),
          fc.uuid(),
          async (texts, runLength, name) => {
            const lines = new SortedLines(folder, name, runLength);
            for (const text of texts) await lines.add(text);
            const sorted: string[] = [];
            for await (const batch of lines.batches()) sorted.push(...batch);
            assert.deepEqual(sorted, texts.toSorted());
          },
        ),
        { numRuns: 60 },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
