import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const annotated = (name: string) => ({ [name]: ferry, [`${name}.annotations.yaml`]: ferrySidecar });

/** How long one try waits for its question; without one it is made again. */
const questionMs = 5000;
/** How long one try waits for what its answer does. */
const answerMs = 10_000;

describe('The sidecar on disk', () => {
  const desk = useDesk({
    files: {
      ...annotated('outside.txt'),
      ...annotated('broken.txt'),
      ...annotated('unsaved.txt'),
      'people.txt': ferry,
      'people.txt.annotations.yaml':
        'version: 1\npeople:\n  - id: teresa-okafor\n    name: Teresa Okafor\n    born: 1990 # sure\n    died: 1961\n    listed: people.yaml/gone\n',
      'yml.txt': ferry,
      'yml.txt.annotations.yml': ferrySidecar,
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });

  const openBoth = async (name: string) => {
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old pier', 'Open');
  };

  it('is followed when somebody changes it outside', async () => {
    await openBoth('outside.txt');
    desk().write('outside.txt.annotations.yaml', `${ferrySidecar}    verdict: confirmed\n`);
    await desk().untilRow('the old pier', 'Confirmed');
    await desk().screenshot('sidecar-outside');
  });

  it('says at their places what cannot be right of people, and its light bulb puts it right', async () => {
    await desk().open('people.txt');
    await desk().untilLanguageMode('News Article');
    await desk().open('people.txt.annotations.yaml');
    await desk().untilHolds('the problems', /before the birth[^]*has the id gone/, async () =>
      (await desk().problems()).join('\n'),
    );
    await desk().screenshot('sidecar-people');
    await desk().closePanel();
    const action = desk().page.locator('.action-widget .monaco-list-row');
    const fix = async (line: number, title: string): Promise<void> => {
      await desk().until(`“${title}” to be offered`, async () => {
        await desk().press('Escape');
        await desk().goTo(line, 13);
        await desk().press('Control+.');
        // By the key: on the floor what keeps clicks from the page is above the list, too.
        await action.filter({ hasText: title }).first().waitFor({ timeout: questionMs });
        await desk().press('Enter');
        return true;
      });
    };
    await fix(6, 'Swap the Two Dates');
    await desk().untilHolds('the dates', /born: 1961 # sure\n\s*died: 1990/, () =>
      desk().shownText('people.txt.annotations.yaml'),
    );
    await fix(7, 'Take Out What Leads to Nobody');
    await desk().until('the id to go', async () =>
      Promise.resolve(!(await desk().shownText('people.txt.annotations.yaml')).includes('listed')),
    );
    await desk().save();
    assert.equal(
      desk().read('people.txt.annotations.yaml'),
      'version: 1\npeople:\n  - id: teresa-okafor\n    name: Teresa Okafor\n    born: 1961 # sure\n    died: 1990\n',
    );
  });

  it('may be broken: its problem is shown, the desk goes on, nothing is written until it is mended', async () => {
    const sidecar = 'broken.txt.annotations.yaml';
    const broken = ferrySidecar.replace('    verdict: unverified', '   verdict: unverified');
    const line = broken.slice(0, broken.indexOf('verdict: unverified')).split('\n').length;
    await openBoth('broken.txt');
    desk().write(sidecar, broken);
    await desk().untilHolds('the side bar', 'has errors', () => desk().sidebarText());
    await desk().untilRow('We have waited long enough', 'Unverified');
    await desk().untilHolds('the problems', `Ln ${line},`, async () => (await desk().problems()).join('\n'));
    await desk().screenshot('sidecar-broken');

    await desk().rowAction('the old pier', 'Set Finding');
    const message = await desk().untilHolds('a message', 'broken.txt.annotations.yaml has errors', () =>
      desk().notifications(),
    );
    assert.match(message, /Show Problems/);
    assert.equal(await desk().quickInput().count(), 0, 'nothing is asked in vain');
    await desk().screenshot('sidecar-refused');
    assert.equal(desk().read(sidecar), broken);

    desk().write(sidecar, ferrySidecar.replace('unverified', 'opinion'));
    await desk().untilRow('Okafor', 'Opinion');
    await desk().until('the message to go', async () => !(await desk().sidebarText()).includes('has errors'));
    await desk().untilHolds('no problems', /^$/, async () =>
      (await desk().problems()).filter((row) => row.includes('broken.txt')).join('\n'),
    );
    await desk().screenshot('sidecar-mended');
    await desk().closePanel();
    await desk().dismissNotifications();
  });

  it('is joined, and stays unsaved, where somebody has unsaved changes in it', async () => {
    const sidecar = 'unsaved.txt.annotations.yaml';
    await openBoth('unsaved.txt');
    await desk().open(sidecar);
    await desk().press('Control+End');
    await desk().type('# my thoughts so far');
    await desk().open('unsaved.txt');
    await desk().untilRow('the old pier', 'Open');
    // What was typed is still being taken in: a row drawn anew in that moment misses the click, or takes the focus
    // from the question.
    const within = (wait: Promise<unknown>) =>
      wait.then(
        () => true,
        () => false,
      );
    const confirmed = desk().row('the old pier', 'Confirmed');
    await desk().until('the finding to be set', async () => {
      await desk().rowAction('the old pier', 'Set Finding');
      const choice = desk().quickInputRows().filter({ hasText: 'Confirmed' }).first();
      if (!(await within(choice.click({ timeout: questionMs })))) return false;
      return within(confirmed.waitFor({ timeout: answerMs }));
    });
    assert.equal(desk().read(sidecar), ferrySidecar, 'nothing is saved behind the back');
    await desk().untilHolds('the status bar', 'unsaved changes', () => desk().statusBar());
    await desk().open(sidecar);
    await desk().press('Control+End');
    await desk().untilHolds('the editor', 'my thoughts', () => desk().shownText(sidecar));
    await desk().screenshot('sidecar-unsaved');
    await desk().save();
    const saved = desk().read(sidecar) ?? '';
    assert.ok(saved.includes('# my thoughts so far'));
    assert.match(saved, / {4}verdict: confirmed\n {4}checkedBy: checker@example\.org\n/);
    assert.ok(saved.startsWith(ferrySidecar), saved);
  });

  it('is said not to be read where its name ends in .yml, and renamed by a click', async () => {
    await desk().open('yml.txt');
    await desk().untilHolds('a message', 'has to end in .yaml', () => desk().notifications());
    await desk().screenshot('sidecar-yml');
    await desk().answerNotification('Rename It');
    await desk().openContainer('Copydesk');
    await desk().untilRow('the old pier', 'Open');
    assert.equal(desk().read('yml.txt.annotations.yaml'), ferrySidecar);
    assert.equal(desk().read('yml.txt.annotations.yml'), undefined);
  });

  it('is not begun for an article that was opened in an encoding that is not its own', async () => {
    const bytes = Buffer.from(
      ferry.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('—', '\x97'),
      'latin1',
    );
    writeFileSync(join(desk().folder, 'windows.txt'), bytes);
    await desk().open('windows.txt');
    await desk().untilLanguageMode('News Article');
    await desk().untilHolds('a message as it is opened', 'not UTF-8', () => desk().notifications());
    await desk().dismissNotifications();
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    const message = await desk().untilHolds('a message', 'not UTF-8', () => desk().notifications());
    assert.match(message, /Reopen with Encoding/);
    await desk().screenshot('sidecar-encoding');
    await desk().dismissNotifications();
    assert.equal(desk().read('windows.txt.annotations.yaml'), undefined);
    // A text that has such a letter itself is taken as it is.
    desk().write('odd.txt', ferry.replace('“We', '\ufffdWe'));
    await desk().open('odd.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+c');
    await desk().quickInputShows('Add Claim (1 of 4)');
    assert.doesNotMatch(await desk().notifications(), /not UTF-8/);
    await desk().press('Escape');
  });
});
