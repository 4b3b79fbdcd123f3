import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSha256 } from '../../../src/core/hash.ts';
import { commit, copydesk, git, linesOf, put, removeScratch, scratch, type Ran } from './harness.ts';
import { ferry, sidecar, type Given } from './stories.ts';

interface Checked {
  file: string;
  annotations: {
    id: string | null;
    kind: string;
    status: string;
    match: string;
    start: number | null;
    end: number | null;
    score: number;
    beside: { was: string; is: string }[];
  }[];
  people: { id: string; status: string }[];
  issues: { severity: string; code: string; message: string; line: number; column: number }[];
  slips: {
    code: string;
    start: number;
    end: number;
    words: string;
    other: { words: string; start: number | null; end: number | null; entry: string | null };
  }[];
  coverage: Record<string, { found: number; covered: number; setAside: number }>;
  signoffs: { role: string | null; by: string | null; at: string | null; valid: boolean }[];
  responses: {
    name: string;
    asked: string | null;
    deadline: string | null;
    annotations: (string | null)[];
    state: string;
  }[];
}

const sourced = ['sources:', '  - title: Harbor authority, budget'];
const confirmed = ['verdict: confirmed', ...sourced];

const costs: Given = { id: 'a-cost', exact: 'The line will cost $14 million a year', lines: confirmed };
const ridership: Given = { id: 'a-riders', exact: 'ridership fell 12 percent last year', lines: confirmed };
const vote: Given = { id: 'a-vote', exact: 'The council is to vote on March 3.' };

const checksIn = (folder: string, ...args: string[]): Checked[] =>
  linesOf(copydesk(folder, 'check', '--json', ...args)) as Checked[];

const made = (text: string): string[] => ['article:', `  textSha256: ${textSha256(text)}`];

describe('copydesk check --json', () => {
  afterEach(removeScratch);

  it('prints one line for an article with a sidecar, with the fields of the contract and no other', () => {
    const folder = scratch({
      'ferry.txt': ferry,
      'ferry.txt.annotations.yaml': sidecar(ferry, [costs, vote]),
    });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    assert.equal(ran.status, 0, ran.err);
    assert.equal(ran.err, '');
    const [checked, ...more] = linesOf(ran) as Checked[];
    assert.deepEqual(more, []);
    const keys = (value: object) => Object.keys(value).join(' ');
    assert.equal(
      keys(checked),
      'file annotations people issues slips relations items sentences coverage signoffs responses',
    );
    assert.equal(checked.file, 'ferry.txt');
    const start = ferry.indexOf(costs.exact);
    const [first] = checked.annotations;
    assert.deepEqual(first, {
      id: 'a-cost',
      kind: 'claim',
      verdict: 'confirmed',
      rating: null,
      finding: 'Confirmed',
      status: 'checked',
      match: 'exact',
      start,
      end: start + costs.exact.length,
      score: 1,
      beside: [],
    });
    for (const person of checked.people) assert.equal(keys(person), 'id status');
    assert.deepEqual(checked.issues, []);
    assert.equal(keys(checked.coverage), 'name figure date quote');
    for (const count of Object.values(checked.coverage)) assert.equal(keys(count), 'found covered setAside');
    assert.equal(checked.coverage.figure.covered, 1);
    assert.equal(checked.coverage.quote.covered, 0);
  });

  it('tells what touches a checked figure, or who says a quotation, and is another than then', () => {
    const given: Given[] = [
      { id: 'a-cost', kind: 'figure', exact: '$14 million', lines: confirmed },
      { id: 'a-riders', kind: 'figure', exact: '2,300', lines: confirmed },
      {
        id: 'a-wait',
        kind: 'quote',
        exact: 'We have waited eleven years for this',
        lines: ['speaker: Okafor', ...confirmed],
      },
    ];
    const now = ferry.replace('cost $14', 'cost up to $14').replace('this,” Okafor', 'this,” Peter Brandt');
    const folder = scratch({ 'ferry.txt': now, 'ferry.txt.annotations.yaml': sidecar(ferry, given) });
    const [{ annotations }] = checksIn(folder, 'ferry.txt');
    assert.deepEqual(
      annotations.map(({ id, status, beside }) => [id, status, beside]),
      [
        ['a-cost', 're-check', [{ was: '', is: 'up to' }]],
        ['a-riders', 'checked', []],
        ['a-wait', 're-check', [{ was: 'Okafor said', is: 'Peter Brandt said' }]],
      ],
    );
  });

  it('tells every status', () => {
    const given: Given[] = [
      { id: 'a-open', exact: 'A second ferry will run between Port Avery' },
      { id: 'a-progress', exact: 'the outer islands from April', lines: ['assignee: harbor-desk'] },
      { id: 'a-re-check', exact: 'The line will cost $14 million a year', lines: confirmed },
      { id: 'a-checked', exact: 'carry about 2,300 passengers a day', lines: confirmed },
      {
        id: 'a-unresolved',
        exact: 'We have waited eleven years',
        lines: ['verdict: unverified', ...sourced],
      },
      {
        id: 'a-fixed',
        exact: 'ridership fell 12 percent last year',
        lines: ['verdict: needs-correction', 'correction: ridership fell 14 percent last year', ...sourced],
      },
      {
        id: 'a-to-fix',
        exact: 'a gamble with public money',
        lines: ['verdict: needs-correction', ...sourced],
      },
      { id: 'a-cut', exact: 'did not answer letters', lines: ['cut: { by: desk }'] },
      { id: 'a-lost', exact: 'The council is to vote on March 3.', lines: confirmed },
    ];
    const now = ferry
      .replace('cost $14 million', 'cost $19 million')
      .replace('fell 12 percent', 'fell 14 percent')
      .replace('\nThe council is to vote on March 3.\n', '');
    const folder = scratch({ 'ferry.txt': now, 'ferry.txt.annotations.yaml': sidecar(ferry, given) });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    assert.equal(ran.status, 1);
    const [{ annotations, issues }] = linesOf(ran) as Checked[];
    const statuses = Object.fromEntries(
      annotations.map(({ id, status }): [string, string] => [id ?? '', status]),
    );
    assert.deepEqual(statuses, {
      'a-open': 'open',
      'a-progress': 'in progress',
      'a-re-check': 're-check',
      'a-checked': 'checked',
      'a-unresolved': 'unresolved',
      'a-fixed': 'fixed',
      'a-to-fix': 'to fix',
      'a-cut': 'cut',
      'a-lost': 'lost',
    });
    const lost = annotations.find(({ id }) => id === 'a-lost');
    assert.deepEqual([lost?.match, lost?.start, lost?.end], ['lost', null, null]);
    const recheck = annotations.find(({ id }) => id === 'a-re-check');
    assert.equal(recheck?.match, 'changed');
    assert.equal(now.slice(recheck.start ?? 0, recheck.end ?? 0), 'The line will cost $19 million a year');
    assert.deepEqual(
      issues
        .filter(({ severity }) => severity === 'warning')
        .map(({ code }) => code)
        .sort(),
      ['lost', 're-check'],
    );
  });

  it('puts issues at their line and column in the sidecar', () => {
    const source = sidecar(ferry, [{ ...costs, lines: ['verdict: perhaps'] }, vote]);
    const folder = scratch({ 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': source });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    const [{ issues, annotations }] = linesOf(ran) as Checked[];
    const line = source.split('\n').findIndex((text) => text.includes('perhaps')) + 1;
    const [issue] = issues.filter(({ severity }) => severity === 'error');
    assert.deepEqual([issue.line, issue.column], [line, 14]);
    assert.match(issue.message, /confirmed/);
    assert.equal(ran.status, 1);
    // One bad annotation does not hide the others.
    assert.ok(annotations.some(({ id }) => id === 'a-vote'));
  });

  it('takes a sidecar that is no YAML for an error at its place', () => {
    const folder = scratch({
      'ferry.txt': ferry,
      'ferry.txt.annotations.yaml': 'version: 1\nannotations:\n  - id: "a-1\n    kind: claim\n',
      'other.txt': ferry,
      'other.txt.annotations.yaml': sidecar(ferry, [costs]),
    });
    const ran = copydesk(folder, 'check', '--json', '.');
    assert.equal(ran.status, 1);
    const [broken, sound] = linesOf(ran) as Checked[];
    assert.ok(broken.issues.some(({ severity, line }) => severity === 'error' && line >= 3));
    assert.deepEqual(
      sound.annotations.map(({ status }) => status),
      ['checked'],
    );
  });

  it('fails on a conflict that a merge left', () => {
    const conflicts = [
      'conflicts:',
      '  - annotation: a-cost',
      '    field: verdict',
      '    ours: confirmed',
      '    theirs: opinion',
    ];
    const source = sidecar(ferry, [costs]) + conflicts.join('\n') + '\n';
    const folder = scratch({ 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': source });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    assert.equal(ran.status, 1);
    const [{ issues }] = linesOf(ran) as Checked[];
    const line = source.split('\n').indexOf('  - annotation: a-cost') + 1;
    assert.deepEqual(
      issues.map(({ code, line: at }) => [code, at]),
      [['conflict', line]],
    );
  });

  it('fails on open work only when told to', () => {
    const folder = scratch({ 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': sidecar(ferry, [vote]) });
    assert.equal(copydesk(folder, 'check', 'ferry.txt').status, 0);
    assert.equal(copydesk(folder, 'check', '--fail-on', 'open', 'ferry.txt').status, 1);
    assert.equal(copydesk(folder, 'check', '--fail-on', 'rain', 'ferry.txt').status, 2);
    put(folder, { 'ferry.txt.annotations.yaml': sidecar(ferry, [costs]) });
    assert.equal(copydesk(folder, 'check', '--fail-on', 'open', 'ferry.txt').status, 0);
  });

  it('tells who has not responded in time, and fails on that only when told to', () => {
    const asked = (rest: string) =>
      sidecar(
        ferry,
        [costs],
        [
          'article:',
          '  responses:',
          `    - { person: Jane Roe, annotations: [a-cost], asked: 2001-02-01, deadline: 2001-02-03${rest} }`,
        ],
      );
    const folder = scratch({ 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': asked('') });
    const ran = copydesk(folder, 'check', 'ferry.txt');
    assert.equal(ran.status, 0, ran.err);
    assert.match(ran.out, /No response: Jane Roe, asked on 2001-02-01, due on 2001-02-03: overdue/);
    assert.equal(copydesk(folder, 'check', '--fail-on', 'open', 'ferry.txt').status, 1);
    const [{ responses }] = checksIn(folder, 'ferry.txt');
    assert.deepEqual(responses, [
      {
        name: 'Jane Roe',
        asked: '2001-02-01',
        deadline: '2001-02-03',
        annotations: ['a-cost'],
        state: 'overdue',
      },
    ]);
    put(folder, { 'ferry.txt.annotations.yaml': asked(', says: No comment.') });
    assert.doesNotMatch(copydesk(folder, 'check', 'ferry.txt').out, /No response/);
    assert.equal(copydesk(folder, 'check', '--fail-on', 'open', 'ferry.txt').status, 0);
  });

  it('fails without a valid sign-off of the role that is asked for, and says why', () => {
    const signed = (hash: string) =>
      `version: 1\narticle:\n  signoffs:\n    - { by: ann, role: Research, at: 2026-11-23, textSha256: ${hash} }\n`;
    const folder = scratch({
      'ferry.txt': ferry,
      'ferry.txt.annotations.yaml': signed(textSha256(ferry)),
    });
    const asked = (role: string) => copydesk(folder, 'check', '--require-signoff', role, 'ferry.txt');
    assert.equal(asked('research').status, 0);
    const other = asked('legal');
    assert.deepEqual(
      [other.status, other.err.includes('ferry.txt: Nobody has signed off as legal.')],
      [1, true],
    );
    assert.equal(asked(' ').status, 2);
    const [{ signoffs }] = checksIn(folder, 'ferry.txt');
    assert.deepEqual(signoffs, [{ role: 'Research', by: 'ann', at: '2026-11-23', valid: true }]);
    put(folder, { 'ferry.txt': `${ferry}More.\n` });
    const late = asked('research');
    assert.equal(late.status, 1);
    assert.match(
      late.err,
      /The sign-off as research by ann on .*2026.* is void: the text has changed since\./,
    );
  });

  it('goes through folders, and takes sidecars for their articles, each once', () => {
    const annotated = (path: string) => ({
      [path]: ferry,
      [`${path}.annotations.yaml`]: sidecar(ferry, [costs]),
    });
    const folder = scratch({
      ...annotated('desk/b.txt'),
      ...annotated('desk/a.article'),
      ...annotated('desk/deep/er/c.md'),
      ...annotated('desk/node_modules/d.txt'),
      ...annotated('desk/.git/e.txt'),
      'desk/plain.txt': ferry,
    });
    const ran = copydesk(folder, 'check', '--json', 'desk', 'desk/b.txt', 'desk/b.txt.annotations.yaml');
    assert.equal(ran.status, 0, ran.err);
    const files = (linesOf(ran) as Checked[]).map(({ file }) => file);
    assert.deepEqual(files, ['desk/a.article', 'desk/b.txt', 'desk/deep/er/c.md']);
  });

  it('says that an article has no sidecar, and that is no failure', () => {
    const folder = scratch({ 'plain.txt': ferry });
    const ran = copydesk(folder, 'check', '--json', 'plain.txt');
    assert.deepEqual([ran.status, ran.out], [0, '']);
    assert.match(ran.err, /plain\.txt/);
  });

  it('says that a folder holds no annotations, and that is no failure', () => {
    const ran = copydesk(scratch({ 'ferry.txt': ferry }), 'check', '.');
    assert.deepEqual([ran.status, ran.out], [0, '']);
    assert.match(ran.err, /holds no annotations files/);
  });

  it('tells its usage and version when asked, and asks for a command otherwise', () => {
    const folder = scratch({});
    for (const words of [['--help'], ['check', '--help'], ['merge', '-h']]) {
      const ran = copydesk(folder, ...words);
      assert.equal(ran.status, 0);
      assert.match(ran.out, /^Usage:/);
    }
    assert.match(copydesk(folder, '--version').out, /^\d+\.\d+\.\d+\n$/);
    assert.equal(copydesk(folder, 'chekc').status, 2);
  });

  it('reports the annotations of an article that is gone as lost, and says so', () => {
    const folder = scratch({ 'desk/ferry.txt.annotations.yaml': sidecar(ferry, [costs, vote]) });
    const ran = copydesk(folder, 'check', '--json', 'desk');
    assert.equal(ran.status, 1);
    const [{ file, annotations, issues }] = linesOf(ran) as Checked[];
    assert.equal(file, 'desk/ferry.txt');
    assert.deepEqual(
      annotations.map(({ status }) => status),
      ['lost', 'lost'],
    );
    assert.ok(issues.some(({ severity, code }) => severity === 'error' && code === 'article-missing'));
    assert.match(ran.err, /desk\/ferry\.txt/);
  });

  it('names what it cannot read on standard error, and goes on with the rest', () => {
    const folder = scratch({
      'a.txt': Buffer.from([0, 1, 2, 3]),
      'a.txt.annotations.yaml': sidecar(ferry, [costs]),
      'b.txt': ferry,
      'b.txt.annotations.yaml': Buffer.from('version: 1 # caf\xe9\n', 'latin1'),
      'c.txt': ferry,
      'c.txt.annotations.yaml': sidecar(ferry, [costs]),
    });
    const ran = copydesk(folder, 'check', '--json', 'missing', '.');
    assert.equal(ran.status, 2);
    assert.deepEqual(
      (linesOf(ran) as Checked[]).map(({ file }) => file),
      ['c.txt'],
    );
    assert.match(
      ran.err,
      /^copydesk: missing: .*\ncopydesk: a\.txt: .*\ncopydesk: b\.txt\.annotations\.yaml: .*\n$/,
    );
  });
});

describe('copydesk check and what is no file of its folder', () => {
  afterEach(removeScratch);

  const good = sidecar(ferry, [costs]);
  const odd: Record<string, readonly [make: (path: string, root: string) => void, said: RegExp]> = {
    'a folder': [(path) => mkdirSync(path), /is a folder/],
    'a link to nothing': [(path) => symlinkSync('nowhere', path), /is a link that leads to no file/],
    'a link in a circle': [(path) => symlinkSync(path, path), /leads back to itself/],
    'a pipe': [(path) => pipe(path), /is no file but a pipe/],
    'a link to a pipe': [
      (path, root) => {
        pipe(join(root, 'pipe'));
        symlinkSync(join(root, 'pipe'), path);
      },
      /outside of/,
    ],
    'a link to a device that never ends': [(path) => symlinkSync('/dev/zero', path), /outside of/],
    'a link to a file outside': [
      (path, root) => {
        put(root, { elsewhere: good });
        symlinkSync(join(root, 'elsewhere'), path);
      },
      /is a link to a file outside of .*Put the file itself here/,
    ],
    'far too long': [(path) => writeFileSync(path, '#'.repeat(30_000_001)), /far too long/],
  };
  const pipe = (path: string) => assert.equal(spawnSync('mkfifo', [path]).status, 0);

  for (const [kind, [make, said]] of Object.entries(odd)) {
    it(`fails at once where the sidecar is ${kind}, and checks the others`, () => {
      const root = scratch({
        'desk/ferry.txt': ferry,
        'desk/other.txt': ferry,
        'desk/other.txt.annotations.yaml': good,
      });
      const desk = join(root, 'desk');
      make(join(desk, 'ferry.txt.annotations.yaml'), root);
      for (const path of ['ferry.txt', 'ferry.txt.annotations.yaml']) {
        const ran = copydesk(desk, 'check', '--json', path);
        assert.deepEqual([ran.status, ran.out], [2, '']);
        assert.match(ran.err, said);
      }
      const ran = copydesk(desk, 'check', '--json', '.');
      assert.equal(ran.status, 2);
      assert.match(ran.err, said);
      assert.deepEqual(
        (linesOf(ran) as Checked[]).map(({ file }) => file),
        ['other.txt'],
      );
    });
  }

  it('reads no article and no base that is a pipe or a device', () => {
    const folder = scratch({
      'a.txt.annotations.yaml': good,
      'b.txt': ferry,
      'b.txt.annotations.yaml': good,
    });
    pipe(join(folder, 'a.txt'));
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    const runs = [
      ['analyze', 'a.txt'],
      ['analyze', 'zero.txt'],
      ['check', 'a.txt'],
      ['check', '--base', 'zero.txt', 'b.txt'],
      ['merge', 'a.txt', 'b.txt.annotations.yaml', 'b.txt.annotations.yaml'],
    ];
    for (const words of runs) {
      const ran = copydesk(folder, ...words);
      assert.equal(ran.status, 2, words.join(' '));
      assert.match(ran.err, /is no file but a pipe, a socket or a device/);
    }
  });

  it('fails on what is named and is no file, also where it has no annotations', () => {
    const folder = scratch({ 'a.txt': ferry });
    pipe(join(folder, 'pipe.txt'));
    symlinkSync('/dev/zero', join(folder, 'zero.txt'));
    symlinkSync('nowhere', join(folder, 'link.txt'));
    const said = {
      'pipe.txt': /is no file but a pipe/,
      'zero.txt': /is no file but/,
      'link.txt': /is a link that leads to no file/,
    };
    for (const [name, words] of Object.entries(said))
      for (const command of ['check', 'analyze']) {
        const ran = copydesk(folder, command, name);
        assert.equal(ran.status, 2, `${command} ${name}`);
        assert.match(ran.err, words);
      }
    assert.equal(copydesk(folder, 'check', 'a.txt').status, 0);
  });

  it('takes a link within the repository for what it leads to', () => {
    const root = scratch({ 'shared/notes.yaml': good, 'desk/ferry.txt': ferry });
    git(root, 'init', '--quiet');
    symlinkSync('../shared/notes.yaml', join(root, 'desk/ferry.txt.annotations.yaml'));
    const ran = copydesk(join(root, 'desk'), 'check', '--json', '.');
    assert.deepEqual([ran.status, ran.err], [0, '']);
    assert.equal(linesOf(ran).length, 1);
  });

  it('goes through a linked folder that is named, and says of others that it does not; each article once', () => {
    const root = scratch({
      'desk/real/ferry.txt': ferry,
      'desk/real/ferry.txt.annotations.yaml': good,
      'other/boats.txt': ferry,
      'other/boats.txt.annotations.yaml': good,
    });
    const desk = join(root, 'desk');
    symlinkSync('real', join(desk, 'link'));
    symlinkSync('../other', join(desk, 'away'));
    const filesOf = (ran: Ran) => (linesOf(ran) as Checked[]).map(({ file }) => file);
    const named = copydesk(desk, 'check', '--json', 'link', 'away/boats.txt', 'away');
    assert.deepEqual([named.status, named.err], [0, '']);
    assert.deepEqual(filesOf(named), ['link/ferry.txt', 'away/boats.txt']);
    const all = copydesk(desk, 'check', '--json', '.', 'link/ferry.txt');
    assert.deepEqual(filesOf(all), ['real/ferry.txt']);
    assert.match(all.err, /^copydesk: away: is a link to a folder elsewhere and is not looked into\./);
    assert.doesNotMatch(all.err, /link:/);
  });

  for (const ending of [
    '.annotations.yml',
    '.annotation.yaml',
    '.Annotations.YAML',
    '.annotations.yaml.txt',
  ]) {
    it(`does not pass over a file that ends in ${ending}`, () => {
      const folder = scratch({ 'a.txt': ferry, [`a.txt${ending}`]: good });
      for (const path of ['a.txt', `a.txt${ending}`, '.']) {
        const ran = copydesk(folder, 'check', path);
        assert.equal(ran.status, 2, path);
        assert.match(ran.err, /annotations files end in \.annotations\.yaml\. Rename it\./);
      }
    });
  }

  it('does not take the private notes of an article for its annotations', () => {
    const folder = scratch({ 'a.txt': ferry, 'a.txt.annotations.private.yaml': 'version: 1\n' });
    assert.equal(copydesk(folder, 'check', 'a.txt', '.').status, 0);
  });

  it('prints nothing of them, whatever it is asked', () => {
    const kept = `version: 1\ntexts:\n  - textSha256: ${textSha256('The secret ferry.\n')}\n    text: |\n      The secret ferry.\na-cost: { contact: the secret clerk }\n`;
    const folder = scratch({
      'a.txt': ferry,
      'a.txt.annotations.yaml': sidecar(ferry, [costs]),
      'a.txt.annotations.private.yaml': kept,
    });
    for (const args of [
      ['check', '.'],
      ['check', '--json', '.'],
      ['analyze', '--json', 'a.txt'],
      ['analyze', 'a.txt'],
    ]) {
      const { out, err } = copydesk(folder, ...args);
      assert.match(out + err, /a\.txt/, args.join(' '));
      assert.doesNotMatch(out + err, /secret/, args.join(' '));
    }
  });

  it('says of an article that is not UTF-8 how to keep its letters', () => {
    const latin = Buffer.from(ferry.replaceAll('“', '\x93'), 'latin1');
    const folder = scratch({ 'a.txt': latin, 'a.txt.annotations.yaml': good });
    const ran = copydesk(folder, 'check', 'a.txt');
    assert.equal(ran.status, 2);
    assert.match(ran.err, /not UTF-8.*Reopen with Encoding.*Save with Encoding/);
  });
});

describe('copydesk check and the text that the annotations were made on', () => {
  afterEach(removeScratch);

  /** Only the old text can tell which of the two it was, for what stood around it was written anew. */
  const percent: Given = { id: 'a-percent', exact: '12 percent', lines: confirmed };
  const rewritten = ferry.replace(
    'Critics on the council said ridership fell 12 percent last year.',
    'Fares went up 12 percent in May.\n\nOpponents say passenger numbers sank 12 percent.',
  );
  const annotations = sidecar(ferry, [percent], made(ferry));
  const place = rewritten.lastIndexOf('12 percent');
  const found = ([
    {
      annotations: [{ status, match, start }],
    },
  ]: Checked[]) => [status, match, start];

  it('is taken from --base', () => {
    const folder = scratch({
      'old.txt': ferry,
      'other.txt': 'Something else.\n',
      'ferry.txt': rewritten,
      'ferry.txt.annotations.yaml': annotations,
    });
    assert.match(String(found(checksIn(folder, 'ferry.txt'))[0]), /^(re-check|lost)$/);
    assert.deepEqual(found(checksIn(folder, '--base', 'old.txt', 'ferry.txt')), ['checked', 'moved', place]);

    const wrong = copydesk(folder, 'check', '--json', '--base', 'other.txt', 'ferry.txt');
    assert.match(wrong.err, /another text than the one given with --base/);
    assert.equal(copydesk(folder, 'check', '--base', 'missing.txt', 'ferry.txt').status, 2);
  });

  it('is the base where the sidecar does not say what text it was made on', () => {
    const folder = scratch({
      'old.txt': ferry,
      'ferry.txt': rewritten,
      'ferry.txt.annotations.yaml': sidecar(ferry, [percent]),
    });
    assert.deepEqual(found(checksIn(folder, '--base', 'old.txt', 'ferry.txt')), ['checked', 'moved', place]);
  });

  it('is found in the history of git, under the name of then and through later changes', () => {
    const repository = scratch({ 'inbox/ferry.txt': ferry, 'inbox/ferry.txt.annotations.yaml': annotations });
    git(repository, 'init', '--quiet');
    commit(repository, 'Add the ferry');
    put(repository, { 'inbox/ferry.txt': ferry.replace('eleven', 'twelve') });
    commit(repository, 'Wait longer');
    git(repository, 'mv', 'inbox', 'printed');
    commit(repository, 'Print it');
    put(repository, { 'printed/ferry.txt': rewritten });
    assert.deepEqual(found(checksIn(repository, 'printed')), ['checked', 'moved', place]);
    commit(repository, 'Rewrite it');
    assert.deepEqual(found(checksIn(repository, 'printed/ferry.txt')), ['checked', 'moved', place]);
  });

  it('is not fetched: a partial clone has the answer without history, and its programs do not run', () => {
    const root = scratch({ 'origin/ferry.txt': ferry, 'origin/ferry.txt.annotations.yaml': annotations });
    const [origin, clone, trace] = ['origin', 'clone', 'it-ran'].map((name) => join(root, name));
    git(origin, 'init', '--quiet');
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    commit(origin, 'Add the ferry');
    put(origin, { 'ferry.txt': rewritten });
    commit(origin, 'Rewrite it');
    git(root, 'clone', '--quiet', '--filter=blob:none', `file://${origin}`, 'clone');
    git(clone, 'config', 'remote.origin.url', 'ssh://example.invalid/desk');
    git(clone, 'config', 'core.sshCommand', `touch '${trace}'; false`);
    const ran = copydesk(clone, 'check', '--json', '.');
    assert.match(String(found(linesOf(ran) as Checked[])[0]), /^(re-check|lost)$/);
    assert.equal(ran.err, '');
    assert.equal(existsSync(trace), false);
  });

  it('is found in git whatever characters the name has, and whatever encoding and line ends the text', () => {
    const names = ['ébauche nº 1.txt', '*.txt', 'tab\t“q”.txt'];
    const repository = scratch();
    git(repository, 'init', '--quiet');
    const windows = Buffer.from(`\uFEFF${ferry.replaceAll('\n', '\r\n')}`, 'utf16le');
    for (const name of names) put(repository, { [name]: windows, [`${name}.annotations.yaml`]: annotations });
    commit(repository, 'Add them');
    for (const name of names) put(repository, { [name]: rewritten });
    const checked = checksIn(repository, ...names);
    assert.equal(checked.length, names.length);
    for (const one of checked) assert.deepEqual(found([one]), ['checked', 'moved', place], one.file);
  });
});

describe('copydesk check', () => {
  afterEach(removeScratch);

  it('prints for people: each annotation with its place and status, and what changed', () => {
    const now = ferry
      .replace('$14 million', '$19 million')
      .replace('The council is to vote on March 3.\n', '');
    const source = sidecar(ferry, [costs, { ...vote, lines: confirmed }, ridership]);
    const folder = scratch({ 'ferry.txt': now, 'ferry.txt.annotations.yaml': source });
    const { out, status } = copydesk(folder, 'check', 'ferry.txt');
    assert.equal(status, 1);
    assert.match(out, /^ferry\.txt\n/);
    assert.match(out, /^ +11:1 {2}re-check +claim +The line will cost \$14 million a year 14 → 19$/m);
    assert.match(out, /^ +15:29 {2}checked +claim +ridership fell 12 percent last year$/m);
    assert.match(out, /^ +– {2}lost +claim +The council is to vote on March 3\.$/m);
    const line = source.split('\n').indexOf('  - id: a-cost') + 1;
    assert.match(out, new RegExp(`^ +${line}:5 {2}warning {2}“The line will cost`, 'm'));
    assert.match(out, /^ {2}Checked: names \d+ of \d+, figures 1 of \d+.* Open: 2\.$/m);
  });

  it('says in one line how many articles there were and what is left to do', () => {
    const annotated = (path: string) => ({
      [path]: ferry,
      [`${path}.annotations.yaml`]: sidecar(ferry, [costs, vote]),
    });
    const folder = scratch({ ...annotated('a.txt'), ...annotated('b.txt') });
    const { out } = copydesk(folder, 'check', '.');
    assert.match(out, /^2 articles, 4 annotations: open 2, re-check 0, lost 0, conflicts 0, errors 0\.$/m);
  });
});

describe('copydesk check of names', () => {
  afterEach(removeScratch);

  const misspelt = ferry.replace('Brandt’s office', 'Brantd’s office');

  it('prints those that are printed in two ways, with both places, and fails for none of them', () => {
    const folder = scratch({ 'ferry.txt': misspelt, 'ferry.txt.annotations.yaml': 'version: 1\n' });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    assert.equal(ran.status, 0, ran.err);
    const [start, other] = ['Brantd', 'Brandt'].map((words) => misspelt.indexOf(words));
    const [{ slips }] = linesOf(ran) as Checked[];
    assert.deepEqual(
      slips.map(({ code, start: from, end, other: there }) => [code, misspelt.slice(from, end), there.words]),
      [['name-spelling', 'Brantd', 'Peter Brandt']],
    );
    assert.equal(slips[0].start, start);
    assert.equal(misspelt.slice(slips[0].other.start ?? 0, slips[0].other.end ?? 0), 'Peter Brandt');
    assert.ok((slips[0].other.start ?? 0) < other + 1 && slips[0].other.entry === null);
    const { out } = copydesk(folder, 'check', 'ferry.txt');
    assert.match(out, /^ +15:\d+ +info +“Brantd” here, “Peter Brandt” elsewhere: one is misspelled/m);
  });
});

describe('copydesk check of who is meant', () => {
  afterEach(removeScratch);

  const sidecarOf = (listed: string) =>
    `version: 1\npeople:\n  - { id: okafor, name: Helen Okafor, listed: ${listed} }\n`;
  const list = `${JSON.stringify({ id: 'p-1', schema: 'Person', properties: { name: ['Helen Okafor'] } })}\n`;
  const codesOf = (listed: string, files: Record<string, string> = {}) => {
    const folder = scratch({
      'ferry.txt': ferry,
      'ferry.txt.annotations.yaml': sidecarOf(listed),
      'people.yaml': 'version: 1\npeople:\n  - { id: helen, name: Helen Okafor }\n',
      'copydesk.yaml': 'version: 1\nlists: [lists/harbor.jsonl]\n',
      'lists/harbor.jsonl': list,
      ...files,
    });
    const ran = copydesk(folder, 'check', '--json', 'ferry.txt');
    assert.equal(ran.status, 0, ran.err);
    const [{ issues }] = linesOf(ran) as Checked[];
    return {
      err: ran.err,
      issues: issues.map(({ severity, code, message, line, column }) => [
        severity,
        code,
        line,
        column,
        message,
      ]),
    };
  };

  it('says where an entry leads to nobody of people.yaml or of a list', () => {
    const unknown = ['warning', 'unknown-listed', 3, 47];
    assert.deepEqual(codesOf('people.yaml/helene').issues, [
      [
        ...unknown,
        'No person of the folder’s people.yaml has the id helene. Correct the id, or take it out.',
      ],
    ]);
    assert.deepEqual(codesOf('harbour/p-1').issues, [
      [
        ...unknown,
        'No reference list of this folder is called harbour. Name it under "lists:" in copydesk.yaml, or take this out.',
      ],
    ]);
    assert.deepEqual(codesOf('harbor/p-2').issues, [
      [
        ...unknown,
        'The list harbor has nobody of this name with the id p-2. Choose again who is meant, or take this out.',
      ],
    ]);
  });

  it('says nothing where it leads to somebody, or where that cannot be known', () => {
    for (const listed of ['people.yaml/helen', 'harbor/p-1', 'none'])
      assert.deepEqual(codesOf(listed), { err: '', issues: [] }, listed);
    const broken = codesOf('harbor/p-2', { 'lists/harbor.jsonl': 'no list\n' });
    assert.deepEqual(broken.issues, []);
    assert.match(broken.err, /ferry\.txt: is checked without reference lists\. /);
  });
});

describe('copydesk check with a people.yaml', () => {
  afterEach(removeScratch);

  const folderWith = (people: string) =>
    scratch({
      'news/ferry.txt': ferry,
      'news/ferry.txt.annotations.yaml': sidecar(ferry, [
        { id: 'a-vote', exact: 'The council is to vote on March 3.', lines: ['person: dana-holt'] },
      ]),
      'people.yaml': people,
    });

  it('knows the people of the nearest one up to the root of the repository, and of none above it', () => {
    const folder = folderWith('version: 1\npeople:\n  - id: dana-holt\n    name: Dana Holt\n');
    const codesIn = (...at: string[]) =>
      checksIn(join(folder, ...at), 'ferry.txt').flatMap(({ issues }) => issues.map(({ code }) => code));
    assert.deepEqual(codesIn('news'), ['unknown-person']);
    git(folder, 'init');
    assert.deepEqual(codesIn('news'), []);
    put(folder, { 'news/people.yaml': 'version: 1\n' });
    assert.deepEqual(codesIn('news'), ['unknown-person']);
  });

  it('says at its line what is wrong in one, once, and fails', () => {
    const folder = folderWith('version: 1\npeople:\n  - id: dana-holt\n  - id: dana-holt\n');
    git(folder, 'init');
    const ran = copydesk(folder, 'check', '--json', 'news/ferry.txt');
    assert.equal(ran.status, 1);
    assert.equal(ran.err.match(/people\.yaml:[34]:9: Another person has the id dana-holt/g)?.length, 2);
  });
});
