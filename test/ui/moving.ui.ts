import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const sidecarOf = (article: string) => `${article}.annotations.yaml`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const annotated = (name: string) => ({ [name]: ferry, [sidecarOf(name)]: ferrySidecar });

/** With what a colleague made of one paragraph: its words alone do not tell that it is the same statement. */
const rewritten = (story: string) =>
  story.replace(
    /^Okafor and Lindqvist agreed.*$/m,
    'Both sides of the council said that the old landing, which dates from 1951, is not safe for passengers. Divers found cracks there.',
  );
/** Another text, whose old versions are not known from the first. */
const draft = `${ferry}\nThe clerk read the minutes of the last meeting.\n`;

describe('Files that move', () => {
  const desk = useDesk({
    files: {
      'pulled.txt': ferry,
      [sidecarOf('pulled.txt')]: `${ferrySidecar}    verdict: confirmed\n`,
      ...annotated('moved.txt'),
      'moved.txt.annotations.private.yaml': 'a-cost1: { contact: the clerk }\n',
      ...annotated('first.txt'),
      ...annotated('then.txt'),
      'a-list.txt': '- bread\n- a new oil lamp\n',
      'a-budget.txt': ferry.replaceAll(/ferry|pier|boat/g, 'road').replaceAll(/[0-9]+/g, '7'),
      'draft.txt': draft,
      [sidecarOf('draft.txt')]:
        `${ferrySidecar.replace(sha256(ferry), sha256(draft))}    verdict: confirmed\n`,
    },
  });
  const git = (...words: string[]) =>
    execFileSync(
      'git',
      ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.org', '-c', 'core.autocrlf=false', ...words],
      {
        cwd: desk().folder,
        stdio: 'pipe',
      },
    );

  /** The words alone say that it is lost. */
  const untilFoundByOldText = async (article: string) => {
    await desk().open(article);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old landing', 'Re-check');
  };

  it('are compared with the version in git that their annotations were made on', async () => {
    git('init', '--quiet');
    git('add', 'pulled.txt', sidecarOf('pulled.txt'));
    git('commit', '--quiet', '-m', 'Check the ferry story');
    desk().write('pulled.txt', rewritten(ferry));
    git('commit', '--quiet', '-am', 'Rewrite the end');
    await untilFoundByOldText('pulled.txt');
    await desk().screenshot('moving-git');
  });

  it('are compared with it also where the article had another name then', async () => {
    git('add', 'draft.txt', sidecarOf('draft.txt'));
    git('commit', '--quiet', '-m', 'Check the draft');
    git('mv', 'draft.txt', 'printed.txt');
    git('mv', sidecarOf('draft.txt'), sidecarOf('printed.txt'));
    desk().write('printed.txt', rewritten(draft));
    git('commit', '--quiet', '-am', 'Rewrite the end and print it');
    await untilFoundByOldText('printed.txt');
    await desk().screenshot('moving-git-renamed');
  });

  it('leave annotations behind when they are renamed outside, which are offered and attached', async () => {
    renameSync(join(desk().folder, 'moved.txt'), join(desk().folder, 'final.txt'));
    await desk().open('final.txt');
    await desk().untilLanguageMode('News Article');
    await desk().untilHolds('an offer', 'annotations fit final.txt', () => desk().notifications());
    await desk().screenshot('moving-offered');
    await desk().answerNotification('Attach');
    await desk().untilFile(sidecarOf('final.txt'), 'a-pier4');
    assert.equal(desk().read(sidecarOf('final.txt')), ferrySidecar);
    assert.equal(desk().read(sidecarOf('moved.txt')), undefined);
    await desk().untilFile('final.txt.annotations.private.yaml', 'contact: the clerk');
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old pier', 'Open');
    await desk().screenshot('moving-attached');
  });

  it('are found for annotations that somebody attaches by hand, the one that fits first', async () => {
    renameSync(join(desk().folder, 'then.txt'), join(desk().folder, 'now.txt'));
    await desk().open('then.txt.annotations.yaml');
    await desk().commandPrompt(
      'Copydesk: Attach Annotations to an Article',
      'Which article do the annotations',
    );
    await desk().untilHolds('the articles', 'now.txt', async () =>
      (await desk().quickInputRows().allInnerTexts()).join(),
    );
    const rows = await desk().quickInputRows().allInnerTexts();
    assert.match(rows[0], /now\.txt[^]*made on this text/);
    await desk().screenshot('moving-attach-which');

    await desk().pick('a-list.txt');
    await desk().quickInputShows('Is it the article all the same?');
    await desk().screenshot('moving-attach-misfit');
    await desk().press('Enter');
    await desk().quickInput().waitFor({ state: 'hidden' });
    assert.equal(desk().read(sidecarOf('then.txt')), ferrySidecar);

    await desk().commandPrompt('Copydesk: Attach Annotations to an Article', 'made on this text');
    await desk().press('Enter');
    await desk().untilFile(sidecarOf('now.txt'), 'a-pier4');
    assert.equal(desk().read(sidecarOf('then.txt')), undefined);
    assert.equal(desk().read(sidecarOf('a-list.txt')), undefined);
  });

  it('say so where the new name has annotations of its own, and keep both', async () => {
    const other = ferrySidecar.replace('a-pier4', 'a-othr5');
    desk().write(sidecarOf('third.txt'), other);
    await desk().open('first.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Explorer');
    await desk().renameInExplorer('first.txt', 'third.txt');
    await desk().untilHolds('a warning', /third\.txt\.annotations\.yaml was there already/, () =>
      desk().notifications(),
    );
    await desk().screenshot('moving-both');
    assert.equal(desk().read(sidecarOf('first.txt')), ferrySidecar);
    assert.equal(desk().read(sidecarOf('third.txt')), other);
    await desk().dismissNotifications();
  });
});
