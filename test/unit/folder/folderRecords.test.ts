import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { packedLexicon } from '../../../scripts/lexicon.ts';
import { addLine, FolderRecords } from '../../../src/core/people/folder/folderRecords.ts';
import { folderName, mayBeOne } from '../../../src/core/people/folder/nameOfFolder.ts';
import { readRecord } from '../../../src/core/people/folder/record.ts';
import { recordReader } from '../../../src/core/people/folder/recordReader.ts';
import { drain } from '../../../src/core/steps.ts';

const read = recordReader(packedLexicon());
const stamp = { changed: 1, size: 2, beside: 0 };

const lineOf = (text: string, sidecar: string | null = null): string =>
  drain(read({ text, sidecar, isArticle: true })) ?? assert.fail('it is no article');

const story = [
  'Council Votes on the New Harbor Wall',
  'Mayor Helen Bentsen presented the plan on Monday. It will cost $14 million, Bentsen said.',
  '“We have waited for this,” said Peter Brandt, a member of the council.',
].join('\n\n');

function recordsOf(texts: Readonly<Record<string, string>>): FolderRecords {
  const records = new FolderRecords();
  for (const [file, text] of Object.entries(texts)) records.set(file, stamp, lineOf(text));
  return records;
}

describe('in how many other files somebody is named', () => {
  it('counts each file once, by any of the names, and not the one that is asked from', () => {
    const records = recordsOf({
      a: story,
      b: story,
      c: story.replaceAll('Helen Bentsen', 'Helen M. Bentsen'),
    });
    const count = (...names: string[]) => records.countNamed(names, 'a').count;
    assert.equal(count('Helen Bentsen'), 2);
    assert.equal(count('Helen M. Bentsen', 'Helen Bentsen'), 2);
    assert.equal(count('Helen Q. Bentsen'), 1);
    assert.equal(count('Bentsen'), 0);
    assert.equal(count('Olga Bentsen'), 0);
  });

  it('looks into a limited number of files, and says that there may be more', () => {
    const line = lineOf(story);
    const records = new FolderRecords();
    for (let nth = 0; nth < 80; nth++) records.set(String(nth), stamp, line);
    assert.deepEqual(records.countNamed(['Helen Bentsen'], '0'), { count: 79, isLeast: false });
    assert.deepEqual(records.countNamed(['Helen M. Bentsen'], '0'), { count: 50, isLeast: true });
  });
});

describe('the record of an article', () => {
  it('holds who is named in full, with each place by line and character', () => {
    const { people } = readRecord(lineOf(`\uFEFF${story.replaceAll('\n', '\r\n')}`));
    const lines = story.split('\n');
    assert.deepEqual(
      people.map(({ name, places }) => [
        name,
        ...places.map(([line, character, length]) => lines[line].slice(character, character + length)),
      ]),
      [
        ['Helen Bentsen', 'Helen Bentsen', 'Bentsen'],
        ['Peter Brandt', 'Peter Brandt'],
      ],
    );
  });

  it('holds the claims of its sidecar, at the words, and none whose words are gone', () => {
    const claims = [
      '{ kind: claim, summary: The wall’s cost, selector: { exact: "It will cost $14 million" } }',
      '{ kind: claim, selector: { exact: "It will cost $15 million" } }',
      '{ kind: figure, selector: { exact: "$14 million" } }',
    ];
    const sidecar = `version: 1\nannotations:\n${claims.map((one) => `  - ${one}\n`).join('')}`;
    assert.deepEqual(readRecord(lineOf(story, sidecar)).claims, [
      { words: 'The wall’s cost', place: [2, 50, 24] },
    ]);
  });

  it('is none of a text that is no news, unless it has a sidecar or is said to be an article', () => {
    const list = 'milk\nbread\n2 onions\n';
    const of = (sidecar: string | null, isArticle: boolean | null) =>
      drain(read({ text: list, sidecar, isArticle }));
    assert.equal(of(null, null), null);
    assert.notEqual(of('version: 1\n', null), null);
    assert.notEqual(of(null, true), null);
    assert.equal(of('version: 1\n', false), null);
  });
});

describe('the records of a folder', () => {
  const records = () =>
    recordsOf({
      one: story,
      two: 'Mayor Helen R. Bentsen resigned. The council thanked Bentsen.',
      three: 'The goalkeeper Karl Bentsen was sold on Monday. Bentsen is 31.',
    });

  it('join people by full name, and nobody by the surname alone', () => {
    const of = (name: string) =>
      records()
        .named([name])
        .map(({ file }) => file);
    assert.deepEqual(of('Helen Bentsen'), ['one', 'two']);
    assert.deepEqual(of('Helen R. Bentsen'), ['one', 'two']);
    assert.deepEqual(of('Helen M. Bentsen'), ['one']);
    assert.deepEqual(of('Bentsen'), []);
    assert.deepEqual(of('H. Bentsen'), []);
  });

  it('forget what a file said when it is read anew or gone', () => {
    const kept = records();
    kept.set('two', stamp, lineOf('The goalkeeper Ida Moss was sold on Monday.'));
    kept.delete('three');
    assert.deepEqual(
      kept.named(['Helen Bentsen', 'Karl Bentsen', 'Ida Moss']).map(({ file, name }) => [file, name]),
      [
        ['one', 'Helen Bentsen'],
        ['two', 'Ida Moss'],
      ],
    );
    assert.equal(kept.size, 2);
  });

  it('find people by letters of the name, who begins with them first', () => {
    assert.deepEqual(
      records()
        .peopleLike('bent', 9)
        .map(({ name }) => name)
        .sort(),
      ['Helen Bentsen', 'Helen R. Bentsen', 'Karl Bentsen'],
    );
    assert.equal(records().peopleLike('k', 9)[0].name, 'Karl Bentsen');
    assert.equal(records().peopleLike('', 2).length, 2);
  });

  it('are the same after they were kept', () => {
    const again = new FolderRecords();
    for (const line of records().lines()) addLine(again, line);
    assert.deepEqual([...again.lines()], [...records().lines()]);
    assert.deepEqual(again.named(['Helen Bentsen']), records().named(['Helen Bentsen']));
  });

  it('leave out lines that are damaged', () => {
    const [line] = records().lines();
    fc.assert(
      fc.property(fc.nat(line.length), fc.string(), (at, words) => {
        const kept = new FolderRecords();
        addLine(kept, line.slice(0, at) + words);
        kept.named(['Helen Bentsen']);
        kept.peopleLike('b', 9);
      }),
    );
  });
});

describe('two full names', () => {
  it('are of one person where nothing in them differs', () => {
    const one = (a: string, b: string): boolean => {
      const [first, second] = [folderName(a), folderName(b)];
      return first !== null && second !== null && mayBeOne(first, second);
    };
    assert.ok(one('José Marín', 'Jose Marin'));
    assert.ok(one('Lloyd M. Bentsen', 'Lloyd Millard Bentsen'));
    assert.ok(one('Lloyd "Buddy" Bentsen', 'Lloyd Bentsen'));
    assert.ok(!one('Lloyd Bentsen', 'Lloyd Bentsen Jr.'));
    assert.ok(!one('Juan Carlos Ortega', 'Juan Pablo Ortega'));
    assert.ok(!one('Juan Ortega', 'Carlos Ortega'));
  });
});
