import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copydesk, removeScratch, scratch } from './harness.ts';

const csv = 'Full Name,born,Religion\nAnn Weber,1950-02-03,Lutheran\n,1960,\n';
const to = ['--to', 'lists/people.jsonl'] as const;

describe('copydesk people import', () => {
  afterEach(removeScratch);

  it('makes a list, names what it leaves out, and says what to write into copydesk.yaml', () => {
    const folder = scratch({ 'people.csv': csv });
    const ran = copydesk(folder, 'people', 'import', 'people.csv', ...to, '--licence', 'CC BY-NC 4.0');
    assert.equal(ran.status, 0, ran.err);
    assert.match(ran.out, /lists\/people\.jsonl: 1 person of 2 records \(CC BY-NC 4\.0, non-commercial\)/);
    assert.match(ran.out, /lists: \[lists\/people\.jsonl\]/);
    assert.match(ran.err, /people\.csv: record 2, line 3: it has no name\./);
    const list = readFileSync(join(folder, 'lists/people.jsonl'), 'utf8');
    assert.match(list, /Ann Weber/);
    assert.doesNotMatch(list, /Lutheran|02-03/);
    const about: unknown = JSON.parse(readFileSync(join(folder, 'lists/people.about.json'), 'utf8'));
    assert.deepEqual(
      { ...(about as object), date: '' },
      {
        title: 'people',
        licence: 'CC BY-NC 4.0',
        isNonCommercial: true,
        isSensitive: false,
        date: '',
        source: 'people.csv',
        columns: { name: 'Full Name', born: 'born' },
      },
    );
  });

  it('asks for the licence, once', () => {
    const folder = scratch({ 'people.csv': csv });
    const ran = copydesk(folder, 'people', 'import', 'people.csv', ...to);
    assert.equal(ran.status, 2);
    assert.match(ran.err, /say the licence/);
    assert.ok(!existsSync(join(folder, 'lists')));
    assert.equal(copydesk(folder, 'people', 'import', 'people.csv', ...to, '--licence', 'unknown').status, 0);
    assert.equal(copydesk(folder, 'people', 'import', 'people.csv', ...to, '--licence', 'CC0 1.0').status, 0);
    assert.equal(copydesk(folder, 'people', 'import', 'people.csv', ...to).status, 0);
  });

  it('takes what is said of the list, and a mapping, which the next import needs no more', () => {
    const folder = scratch({ 'people.tsv': 'Wer\tWann\nAnn Weber\t1950\n' });
    const said = [
      '--licence',
      'CC0 1.0',
      '--title',
      'Ours',
      '--sensitive',
      '--non-commercial',
      '--date',
      '2026-01-02',
    ];
    const unmapped = copydesk(folder, 'people', 'import', 'people.tsv', ...to, ...said);
    assert.equal(unmapped.status, 2);
    assert.match(unmapped.err, /which column holds the names\?.*Wer, Wann/);
    const mapped = copydesk(
      folder,
      'people',
      'import',
      'people.tsv',
      ...to,
      ...said,
      '--columns',
      'name=Wer,born=Wann',
    );
    assert.equal(mapped.status, 0, mapped.err);
    const again = copydesk(folder, 'people', 'import', 'people.tsv', ...to);
    assert.equal(again.status, 0, again.err);
    assert.match(again.out, /CC0 1\.0, non-commercial, sensitive/);
  });

  it('says what is wrong with what it was given, and writes nothing', () => {
    const folder = scratch({
      'people.csv': csv,
      'empty.csv': 'name\n',
      'latin.csv': Buffer.from('name\nJos\xe9\n', 'latin1'),
    });
    const licence = ['--licence', 'CC0 1.0'];
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[], /name the files/],
      [['people.csv'], /say where the list goes/],
      [['people.csv', '--to', 'people.csv'], /say where the list goes/],
      [['people.csv', ...to, ...licence, '--date', 'soon'], /is no date/],
      [['people.csv', ...to, ...licence, '--columns', 'summary=Religion'], /private life/],
      [['missing.csv', ...to, ...licence], /missing\.csv: there is no such file/],
      [['empty.csv', ...to, ...licence], /There are no people in empty\.csv/],
      [['latin.csv', ...to, ...licence], /not UTF-8/],
    ];
    for (const [args, message] of wrong) {
      const ran = copydesk(folder, 'people', 'import', ...args);
      assert.equal(ran.status, 2, args.join(' '));
      assert.match(ran.err, message);
    }
    assert.deepEqual(readdirSync(folder).sort(), ['empty.csv', 'latin.csv', 'people.csv']);
  });
});
