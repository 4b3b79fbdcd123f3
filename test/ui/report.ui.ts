import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';
import type { Desk } from './harness.ts';

const cost = 'a ferry terminal that will cost $48 million';

/** The page in the panel that is in front. */
const pageOf = (desk: Desk): FrameLocator =>
  desk.page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('iframe#active-frame');

describe('What is handed on', () => {
  const desk = useDesk({
    files: Object.fromEntries(
      ['read.txt', 'follow.txt', 'table.txt'].flatMap((name) => [
        [name, ferry],
        [`${name}.annotations.yaml`, ferrySidecar],
      ]),
    ),
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
    size: { width: 1600, height: 900 },
  });
  const openReport = async (name: string): Promise<FrameLocator> => {
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
    await desk().runCommand('Copydesk: Open Report');
    const page = pageOf(desk());
    await desk().until('the report', async () => (await page.locator('mark').count()) > 0);
    return page;
  };

  /** Waits for VS Code's own dialog for files, with this name in it. */
  const offered = (name: string): Promise<boolean> =>
    desk().until(`the dialog for ${name}`, async () =>
      (await desk().quickInput().locator('input').first().inputValue()).endsWith(`/${name}`),
    );

  it('is a report beside the article, with marks and notes; a click on a passage goes there', async () => {
    const page = await openReport('read.txt');
    assert.equal(
      await page.locator('h1').innerText(),
      'Fact-check: Council Approves Ferry Terminal After Long Debate',
    );
    assert.match(
      await page.locator('#note-1').innerText(),
      /1 Confirmed\s+In short: The terminal will cost \$48 million/,
    );
    await desk().screenshot('report');
    await page.locator('mark', { hasText: cost }).click();
    const line = ferry.slice(0, ferry.indexOf(cost)).split('\n').length;
    await desk().untilHolds('the place of the cursor', `Ln ${String(line)},`, () => desk().statusBar());
    await desk().screenshot('report-clicked');
  });

  it('follows the annotations of its article', async () => {
    const page = await openReport('follow.txt');
    desk().write(
      'follow.txt.annotations.yaml',
      ferrySidecar.replace('verdict: confirmed', 'verdict: unverified'),
    );
    await desk().untilHolds('the first note', '1 Unverified', () => page.locator('#note-1').innerText());
  });

  it('is a table where that is chosen, and nothing is written where the dialog is closed', async () => {
    await desk().open('table.txt');
    await desk().untilLanguageMode('News Article');
    await desk().runCommand('Copydesk: Export…');
    await desk().quickInputShows('Web Annotations');
    await desk().screenshot('export-formats');
    await desk().pick('Table');
    await offered('table.txt.check.csv');
    await desk().press('Escape');
    assert.equal(desk().read('table.txt.check.csv'), undefined);
    await desk().runCommand('Copydesk: Export…');
    await desk().pick('Table');
    await offered('table.txt.check.csv');
    await desk().press('Enter');
    const table = await desk().untilFile('table.txt.check.csv', cost);
    assert.match(table, /^\ufeffsentence,fact,finding,/);
    await desk().untilHolds('the message', 'Written: table.txt.check.csv.', () => desk().notifications());
  });
});
