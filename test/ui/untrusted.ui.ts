import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

describe('A folder that somebody else has made', () => {
  const desk = useDesk({
    files: { 'linked.txt': ferry, 'pipe.txt': ferry, 'dangling.txt': ferry },
    // Blaming is VS Code's own, and converts texts as the repository says.
    settings: { 'git.blame.statusBarItem.enabled': false },
  });
  let outside = '';
  before(() => {
    outside = mkdtempSync(join(tmpdir(), 'copydesk-outside-'));
  });
  after(() => rmSync(outside, { recursive: true, force: true }));

  const problemSays = (words: string) =>
    desk().untilHolds('the problems', words, async () => (await desk().problems()).join('\n'));
  const addingSays = async (words: string) => {
    await desk().select('Mayor Teresa Okafor');
    await desk().runCommand('Copydesk: Add Claim');
    await desk().untilHolds('the message', words, () => desk().notifications());
    await desk().dismissNotifications();
  };

  it('has no sidecar read or written that is a link to a file elsewhere, and says so', async () => {
    const elsewhere = join(outside, 'elsewhere.yaml');
    writeFileSync(elsewhere, ferrySidecar);
    symlinkSync(elsewhere, join(desk().folder, 'linked.txt.annotations.yaml'));
    await desk().open('linked.txt');
    await desk().untilLanguageMode('News Article');
    await problemSays('is a link to a file outside the workspace');
    await desk().screenshot('untrusted-link');
    await addingSays('is a link to a file outside the workspace');
    assert.equal(readFileSync(elsewhere, 'utf8'), ferrySidecar);
  });

  const odd: [name: string, make: (path: string) => void, words: string][] = [
    ['pipe.txt', (path) => execFileSync('mkfifo', [path]), 'is no file but a pipe, a socket or a device'],
    [
      'dangling.txt',
      (path) => symlinkSync(join(outside, 'nothing'), path),
      'is a link that leads to no file',
    ],
  ];
  for (const [name, make, words] of odd) {
    it(`says that the sidecar of ${name} is none, and waits for nothing`, async () => {
      make(join(desk().folder, `${name}.annotations.yaml`));
      await desk().open(name);
      await desk().untilLanguageMode('News Article');
      await problemSays(words);
      await addingSays(words);
      assert.equal(existsSync(join(outside, 'nothing')), false);
    });
  }

  it('has no program run for old versions that its repository names, and they are found', async () => {
    const repository = desk().folder;
    const trap = join(outside, 'trap');
    writeFileSync(trap, `#!/bin/sh\necho "$(ps -o args= -p $PPID) runs $0 $*" >> '${trap}-ran'\n`);
    chmodSync(trap, 0o755);
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', ...args], {
        cwd: repository,
      });
    git('init', '--quiet');
    desk().write('.gitattributes', '*.txt diff=trap\n');
    desk().write('history.txt', ferry);
    git('add', 'history.txt', '.gitattributes');
    git('commit', '--quiet', '--message', 'Begin');
    git('config', 'diff.trap.textconv', trap);
    git('config', 'gpg.program', trap);
    git('config', 'log.showSignature', 'true');

    // Without the old text it is lost among the two.
    const said = 'said ridership fell by 12 percent last year.';
    const rewritten = ferry.replace(
      `Victor Lindqvist, a council member who voted against the plan, ${said}`,
      'Fares went up 12 percent in May.\n\nOpponents say passenger numbers sank 12 percent.',
    );
    const exact = '12 percent';
    const at = ferry.indexOf(exact);
    const sidecar = [
      ferrySidecar.slice(0, ferrySidecar.indexOf('annotations:')) + 'annotations:',
      '  - id: a-share',
      '    kind: figure',
      '    selector:',
      `      exact: "${exact}"`,
      `      prefix: ${JSON.stringify(ferry.slice(at - 32, at))}`,
      `      suffix: ${JSON.stringify(ferry.slice(at + exact.length, at + exact.length + 32))}`,
      `      start: ${at}`,
      `      end: ${at + exact.length}`,
      '    verdict: confirmed',
      '    sources: [{ title: County report }]',
      '',
    ].join('\n');
    desk().write('history.txt', rewritten);
    desk().write('history.txt.annotations.yaml', sidecar);
    await desk().open('history.txt');
    await desk().openContainer('Copydesk');
    await desk().untilRow('12 percent', 'Re-check');
    await desk().screenshot('untrusted-history');
    const runs = existsSync(`${trap}-ran`) ? readFileSync(`${trap}-ran`, 'utf8').split('\n') : [];
    // VS Code itself shows what is staged as the repository says, beside the lines that differ from it.
    const ours = runs.filter((line) => line !== '' && !line.startsWith('git show --textconv :history.txt '));
    assert.deepEqual(ours, []);
  });
});
