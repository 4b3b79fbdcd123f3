import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leftOutWords } from '../../../../src/core/people/lists/imports.ts';
import { ListError } from '../../../../src/core/people/lists/listError.ts';
import { importList } from '../../../../src/node/lists/importList.ts';

const mega = 'x'.repeat(10_000_000);
const noText = 'not UTF-8 text; it may be UTF-16, Windows 1252 or a packed file. Save it as UTF-8.';

/** Aliases that stand for ten aliases each, nine deep: a billion words. */
function bomb(): string {
  const names = 'abcdefghij';
  const levels = Array.from(names.slice(1), (name, nth) => {
    const below = Array<string>(10).fill(`*${names.charAt(nth)}`);
    return `  ${name}: &${name} [${below.join(',')}]\n`;
  });
  return `- name: Nobody\n  a: &a [x,x,x,x,x,x,x,x,x,x]\n${levels.join('')}- name: Ann Weber\n`;
}

describe('a file to import that is none, or a broken one', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const path = (name: string): string => join(folder, name);
  const importAt = (name: string) =>
    importList({
      files: [path(name)], to: path('lists/l.jsonl'), about: {}, columns: null, today: '2026-11-27',
    }); // prettier-ignore
  function put(name: string, content: string | Buffer): string {
    writeFileSync(path(name), content);
    return name;
  }
  async function refusalOf(name: string): Promise<string> {
    const error: unknown = await importAt(name).then(
      () => assert.fail(`${name} was imported`),
      (one: unknown) => one,
    );
    assert.ok(error instanceof ListError, String(error));
    assert.deepEqual(readdirSync(folder), [name], 'nothing is left behind');
    return error.message.replaceAll(`${folder}/`, '');
  }
  /** How many people there are, and what is said of the rest. */
  async function told(name: string): Promise<readonly [number, ...string[]]> {
    const { people, named } = await importAt(name);
    return [people, ...named.map(leftOutWords)];
  }

  const refused: readonly (readonly [string, string, string | Buffer, string])[] = [
    ['bytes of a picture', 'a.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), `a.csv: ${noText}`],
    ['zeros', 'a.json', Buffer.alloc(100), `a.json: ${noText}`],
    ['Windows 1252', 'a.csv', Buffer.from('name\nJos\xe9 Weber\n', 'latin1'), `a.csv: ${noText}`],
    ['UTF-16', 'a.csv', Buffer.from('\ufeffname\nAnn Weber\n', 'utf16le'), `a.csv: ${noText}`],
    ['UTF-16 without a mark', 'a.csv', Buffer.from('name\nAnn Weber\n', 'utf16le'), `a.csv: ${noText}`],
    ...['csv', 'json', 'jsonl', 'yaml', 'txt'].flatMap((ending) => [
      ['nothing', `a.${ending}`, '', `There are no people in a.${ending}.`] as const,
      ['blank lines', `a.${ending}`, ' \r\n\n', `There are no people in a.${ending}.`] as const,
    ]),
    ['one line of 10 MB', 'a.csv', mega, 'There are no people in a.csv. The first record: it is too long.'],
    ['one line of 10 MB', 'a.jsonl', mega, 'There are no people in a.jsonl. The first record: it is too long.'],
    [
      'one line of 10 MB', 'a.yaml', mega, 'There are no people in a.yaml. The first record: it is no item of a list.',
    ],
    [
      'JSON that ends in the middle', 'a.json', '{"persons":[{"id":"1","name":"Ann Weber"',
      'There are no people in a.json. The first record: it ends in the middle: a bracket is not closed.',
    ],
    [
      'a lone bracket', 'a.json', '[',
      'There are no people in a.json. The first record: it ends in the middle: a bracket is not closed.',
    ],
    [
      'YAML that is no list', 'a.yaml', 'people:\n  - name: Ann Weber\n',
      'There are no people in a.yaml. The first record: it is no item of a list.',
    ],
    [
      'a letter', 'a.txt', 'Dear Ann,\nall is well.\n',
      'a.txt: which column holds the names? Say it as --columns "name=HEADING,born=HEADING". Its headings are: Dear Ann, .',
    ],
  ]; // prettier-ignore
  for (const [what, name, content, message] of refused)
    it(`is refused with its reason: ${what} in ${name}`, async () => {
      assert.equal(await refusalOf(put(name, content)), message);
    });

  it('is refused where it is a folder; what is not there is said by the system, with the path', async () => {
    mkdirSync(path('a.csv'));
    assert.equal(await refusalOf('a.csv'), 'a.csv: is no file.');
    await assert.rejects(importAt('b.csv'), { code: 'ENOENT', path: path('b.csv') });
  });

  const inPart: readonly (readonly [string, string, string, readonly [number, ...string[]]])[] = [
    ['a record of 10 MB', 'a.json', `[{"name":"${mega}"},{"name":"Ann Weber"}]`, [1, 'a.json: record 1, line 1: it is too long, or a bracket is not closed.']],
    ['a record of 10 MB', 'a.jsonl', `{"name":"${mega}"}\n{"name":"Ann Weber"}\n`, [1, 'a.jsonl: record 1, line 1: it is too long.']],
    ['a record of 10 MB', 'a.yaml', `- name: ${mega}\n- name: Ann Weber\n`, [1, 'a.yaml: record 1, line 1: it is too long.']],
    ['a record of 10 MB', 'a.csv', `name\n${mega}\nAnn Weber\n`, [1, 'a.csv: record 1, line 2: it is too long.']],
    ['a mark that is not closed before 10 MB', 'a.csv', `name\n"${mega}\nAnn Weber\n`, [1, 'a.csv: record 1, line 2: a quotation mark is not closed.']],
    ['an end in the middle of a record', 'a.json', '[{"name":"Ann Weber"},\n{"name":"Bo', [1, 'a.json: record 2, line 2: it ends in the middle: a bracket is not closed.']],
    ['an end between records', 'a.json', '[{"name":"Ann Weber"},', [1, 'a.json: record 2, line 1: it ends in the middle: a bracket is not closed.']],
    ['an end in the middle of a line', 'a.jsonl', '{"name":"Ann Weber"}\n{"name":"Bo', [1, 'a.jsonl: record 2, line 2: it is no JSON.']],
    ['a YAML bomb', 'a.yaml', bomb(), [1, 'a.yaml: record 1, line 1: it is no YAML.']],
    ['nests', 'a.json', `[{"name":"Bo Storm","x":${'['.repeat(200_000)}${']'.repeat(200_000)}},{"name":"Ann Weber"}]`, [1, 'a.json: record 1, line 1: it is nested too deep.']],
    ['nests', 'a.yaml', `- ${'['.repeat(5000)}\n- name: Ann Weber\n`, [1, 'a.yaml: record 1, line 1: it is no YAML.']],
    ['spaces before what is no item', 'a.yaml', `${' '.repeat(5000)}x\n- name: Ann Weber\n`, [1, 'a.yaml: record 1, line 1: it is no item of a list.']],
    ['nothing but pictures for a name', 'a.csv', 'name\n🦊🦊\n🦊 Ann Weber 👩‍⚖️\n', [1, 'a.csv: record 1, line 2: it has no name.']],
  ]; // prettier-ignore
  for (const [what, name, content, answer] of inPart)
    it(`is read but for ${what} in ${name}`, async () => {
      assert.deepEqual(await told(put(name, content)), answer);
    });

  it('is read as a whole with a mark of its encoding and the line ends of Windows', async () => {
    const mark = '\ufeff';
    for (const [name, content] of [
      ['a.csv', 'name,born\r\nAnn Weber,1950\r\n'],
      ['a.json', '[\r\n{"name":"Ann Weber"}]\r\n'],
      ['a.jsonl', '{"name":"Ann Weber"}\r\n'],
      ['a.yaml', '- name: Ann Weber\r\n'],
    ])
      assert.deepEqual(await told(put(name, mark + content)), [1], name);
  });
});
