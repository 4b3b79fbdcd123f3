import assert from 'node:assert/strict';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';

const budget = 'https://www.census.gov/ferries/harbour-budget-2023.pdf#page=12';

describe('Sources', () => {
  const desk = useDesk({
    files: {
      'ferry.txt': ferry,
      'ferry.txt.annotations.yaml': `${ferrySidecar.trimEnd()}
sources:
  - { id: plan, title: "Alder County, plan", url: "https://alder.example/plan" }
`,
      'other.txt': ferry,
      'other.txt.annotations.yaml': `version: 1
sources:
  - { id: atlas, title: Coast Atlas, kind: secondary }
`,
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });
  const sidecar = 'ferry.txt.annotations.yaml';

  it('are taken in hand by address, stand first where one is asked for, and show what rests on them', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().click('ridership fell by 12 percent');
    await desk().press('Control+Alt+s');
    await desk().quickInputShows('Alder County, plan');
    await desk().quickInputShows('Coast Atlas');
    await desk().screenshot('sources-take');
    await desk().answer(budget);
    const filed = await desk().untilFile(sidecar, 'census-harbour-budget-2023');
    assert.match(
      filed,
      /- id: census-harbour-budget-2023\n {4}title: "U\.S\. Census Bureau: harbour budget 2023"\n {4}url: https:\/\/www\.census\.gov\/ferries\/harbour-budget-2023\.pdf\n {4}kind: primary\n {4}via: document\n/,
    );
    await desk().untilHolds('the status bar', 'harbour budget 2023, page 12', () => desk().statusBar());

    // The section of the view opens by its heading.
    await desk().page.locator('.sidebar .pane-header[aria-label^="Sources"]').click();
    await desk().untilRow('U.S. Census Bureau', 'in hand', 'nothing rests on it');
    await desk().screenshot('sources-view');

    await desk().click('ridership fell by 12 percent');
    await desk().commandPrompt('Copydesk: Add Source', 'in hand');
    await desk().screenshot('sources-add');
    await desk().press('Enter');
    await desk().quickInputShows('What does it do to the passage?');
    await desk().press('Enter');
    await desk().untilFile(
      sidecar,
      /- \{ source: census-harbour-budget-2023, says: \w+, locator: page 12 \}\n/,
    );
    await desk().untilRow('U.S. Census Bureau', 'in hand', '1 annotation');
  });

  it('are edited, held and let go of by keyboard alone', async () => {
    await desk().open('ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('ridership fell by 12 percent');
    await desk().press('Control+Alt+s');
    await desk().pick('Coast Atlas');
    await desk().untilFile(sidecar, 'id: atlas');
    await desk().commandPrompt('Copydesk: Edit Source', 'Which source?');
    await desk().press('Enter');
    await desk().quickInputShows('Edit Source: Coast Atlas');
    await desk().pick('Kind');
    await desk().quickInputShows('First hand, or about it?');
    await desk().screenshot('sources-edit-kind');
    await desk().pick('Primary');
    await desk().untilFile(sidecar, /title: Coast Atlas\n +kind: primary\n/);
    await desk().pick('Address');
    await desk().answer('not an address');
    await desk().untilHolds('what is wrong', 'Write a web address', () => desk().quickInput().innerText());
    await desk().press('Control+a');
    await desk().answer('alder.example/atlas');
    await desk().untilFile(sidecar, 'url: https://alder.example/atlas');
    await desk().quickInputShows('Edit Source: Coast Atlas');
    await desk().screenshot('sources-edit');
    await desk().press('Escape');
    await desk().runCommand('Copydesk: Pin or Unpin Source in Hand');
    await desk().untilRow('Coast Atlas', 'in hand, pinned');
    await desk().runCommand('Copydesk: Let Go of Source');
    await desk().until('nothing to be in hand', async () =>
      (await desk().rowTexts()).every((text) => !text.includes('in hand')),
    );
  });

  it('are asked for by the rules of the folder, in Problems, with a light bulb that goes to the form of a finding', async () => {
    desk().write(
      'copydesk.yaml',
      'version: 1\nrules: { no-source: warning, high-priority-open: error, dead-path: warning }\n',
    );
    const start = ferry.indexOf('350 cars');
    desk().write(
      'ruled.txt.annotations.yaml',
      `version: 1
sources:
  - { id: scan, title: Scan, url: scans/plan.pdf }
annotations:
  - id: a-1
    kind: figure
    selector: { exact: 350 cars, start: ${start}, end: ${start + 8} }
    priority: high
`,
    );
    desk().write('ruled.txt', ferry);
    await desk().open('ruled.txt');
    await desk().untilLanguageMode('News Article');
    await desk().until('the problems', async () => {
      const problems = (await desk().problems()).join('\n');
      return (
        problems.includes('There is no file scans/plan.pdf') &&
        problems.includes('is of high priority, and still open')
      );
    });
    await desk().screenshot('sources-rules');
    await desk().closePanel();
    await desk().open('ruled.txt.annotations.yaml');
    await desk().goTo(5, 6);
    // What the key asks for before the problem is known to the editor is an empty list.
    await desk().until('the list of the light bulb', async () => {
      await desk().press('Control+.');
      await desk().page.getByText('Write Finding', { exact: true }).first().waitFor({ timeout: 5_000 });
      return true;
    });
    await desk().screenshot('sources-rules-bulb');
    await desk().press('Escape');
  });
});
