import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { ferry } from './articles.ts';
import { useDesk } from './desks.ts';
import type { Desk } from './harness.ts';

/** Of the mayor of {@link ferry}, as FollowTheMoney has her. */
const councilList = `${JSON.stringify({
  id: 'p-1',
  schema: 'Person',
  properties: {
    name: ['Teresa Okafor'],
    birthDate: ['1961-02-03'],
    summary: ['Engineer from Alder.'],
    positionOccupancies: [
      {
        id: 'o-1',
        schema: 'Occupancy',
        properties: {
          post: [{ id: 'm', schema: 'Position', properties: { name: ['Mayor of Port Alder'] } }],
          startDate: ['2018'],
        },
      },
    ],
  },
})}\n`;

/** The form in the panel that is in front. */
const pageOf = (desk: Desk): FrameLocator =>
  desk.page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('iframe#active-frame');

const box = (desk: Desk, label: string | RegExp): Locator => pageOf(desk).getByLabel(label, { exact: true });

async function openForm(
  desk: Desk,
  name: string,
  action: 'Add Bio' | 'Edit Bio',
  within = name,
): Promise<void> {
  // On the way to the link the pointer may pass over words that have a card of their own.
  await desk.until('the form', async () => {
    await desk.hover(name, action, within);
    await desk.hoverCard().getByText(action).click({ timeout: 5000 });
    return true;
  });
  await box(desk, 'Bio').waitFor();
}

async function untilClosed(desk: Desk): Promise<void> {
  await desk.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
}

describe('The form of a bio', () => {
  const desk = useDesk({
    size: { width: 1500, height: 950 },
    files: {
      'mouse.txt': ferry,
      'keys.txt': ferry,
      'draft.txt': ferry,
      'folder/one.txt': ferry,
      'folder/two.txt': ferry,
      'rows.txt': ferry,
      'listed/ferry.txt': ferry,
      'listed/copydesk.yaml': 'version: 1\nlists: [council.jsonl]\n',
      'listed/council.jsonl': councilList,
      'listed/council.about.json': JSON.stringify({
        title: 'Councils of the Coast',
        licence: 'CC BY 4.0',
        isNonCommercial: false,
        isSensitive: false,
        date: '2023-01-15',
      }),
    },
  });

  it('takes a bio by mouse, says beside the field what is wrong, and the card shows it from then on', async () => {
    await desk().open('mouse.txt');
    await desk().untilLanguageMode('News Article');
    await openForm(desk(), 'Victor Lindqvist', 'Add Bio');
    await desk().screenshot('bio-new');
    assert.equal(await box(desk(), 'Name as displayed').inputValue(), 'Victor Lindqvist');
    assert.equal(await box(desk(), 'Role').first().inputValue(), 'council member');
    await box(desk(), 'Bio').fill('Runs a boatyard.\nOn the council since 2014.');
    await box(desk(), 'Born').fill('some day');
    await pageOf(desk()).getByRole('button', { name: 'Add link' }).click();
    await box(desk(), 'Address').fill('example.org/lindqvist');
    await pageOf(desk()).getByRole('button', { name: 'Add role' }).click();
    await pageOf(desk())
      .getByRole('group', { name: 'role 1' })
      .getByRole('textbox', { name: 'Role' })
      .fill('Council member');
    await box(desk(), 'From').fill('2014');
    await pageOf(desk()).getByRole('button', { name: 'Save', exact: true }).click();
    await pageOf(desk()).getByText('Say where to keep it').waitFor();
    await pageOf(desk()).getByText('Write the date as 1921-02-11').waitFor();
    await desk().screenshot('bio-problems');
    assert.equal(await box(desk(), 'Born').getAttribute('aria-invalid'), 'true');
    await box(desk(), 'Born').fill('1960');
    await pageOf(desk())
      .getByLabel(/^This article’s file/)
      .check();
    await pageOf(desk()).getByRole('button', { name: 'Save', exact: true }).click();
    await untilClosed(desk());
    const yaml = await desk().untilFile('mouse.txt.annotations.yaml', 'example.org');
    assert.match(yaml, /\n {4}name: Victor Lindqvist\n {4}role: council member\n {4}roles:\n/);
    assert.match(
      yaml,
      /\n {4}bio: \|-\n {6}Runs a boatyard\.\n {6}On the council since 2014\.\n {4}asOf: \d{4}-\d\d-\d\d\n {4}born: "1960"\n/,
    );
    assert.match(yaml, /url: https:\/\/example\.org\/lindqvist/);
    const card = await desk().hover('Lindqvist', 'Edit Bio', 'Lindqvist said.');
    await desk().screenshot('bio-card');
    assert.match(card, /On file here: Runs a boatyard\. On the council since 2014\. \(as of /);
    assert.match(card, /62 or 63 on March 3, 2023/);
    await desk().leave();
  });

  it('does the same by keyboard alone', async () => {
    await desk().open('keys.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('Lindqvist', 'Lindqvist said.');
    await desk().runCommand('Copydesk: Add or Edit Bio');
    await box(desk(), 'Bio').waitFor();
    await desk().until('the bio to have the focus', () =>
      box(desk(), 'Bio').evaluate((element) => element === element.ownerDocument.activeElement),
    );
    await desk().type('Runs a boatyard.');
    await desk().press('Tab');
    await desk().type('2023');
    await desk().press('Control+Enter');
    await untilClosed(desk());
    await desk().untilFile('keys.txt.annotations.yaml', /bio: Runs a boatyard\.\n {4}asOf: "2023"\n/);
    await desk().runCommand('Copydesk: Undo');
    await desk().until('the file to go', async () =>
      Promise.resolve(desk().read('keys.txt.annotations.yaml') === undefined),
    );
  });

  it('closes on Escape, and what was typed is there again', async () => {
    await desk().open('draft.txt');
    await desk().untilLanguageMode('News Article');
    await openForm(desk(), 'Teresa Okafor', 'Add Bio');
    await box(desk(), 'Bio').fill('Mayor since');
    await desk().press('Escape');
    await untilClosed(desk());
    assert.equal(desk().read('draft.txt.annotations.yaml'), undefined);
    await openForm(desk(), 'Teresa Okafor', 'Add Bio');
    await pageOf(desk()).getByText('What you typed before is back.').waitFor();
    await desk().screenshot('bio-draft');
    assert.equal(await box(desk(), 'Bio').inputValue(), 'Mayor since');
    await pageOf(desk()).getByRole('button', { name: 'Discard Draft' }).click();
    await desk().until('the draft to go', async () => (await box(desk(), 'Bio').inputValue()) === '');
    await desk().press('Escape');
    await untilClosed(desk());
  });

  it('keeps what is wrong with a row at that row, as others come and go', async () => {
    await desk().open('rows.txt');
    await desk().untilLanguageMode('News Article');
    await openForm(desk(), 'Victor Lindqvist', 'Add Bio');
    const row = (nth: number) => pageOf(desk()).getByRole('group', { name: `role ${String(nth)}` });
    for (const [nth, title, from] of [
      [1, 'Clerk', '2001'],
      [2, 'Warden', 'in spring'],
      [3, 'Council member', '2014'],
    ] as const) {
      await pageOf(desk()).getByRole('button', { name: 'Add role' }).click();
      await row(nth).getByRole('textbox', { name: 'Role' }).fill(title);
      await row(nth).getByRole('textbox', { name: 'From' }).fill(from);
    }
    await desk().press('Control+Enter');
    await row(2).getByText('Write the date as 1921-02-11').waitFor();
    await row(1).getByRole('button', { name: 'Remove role 1' }).click();
    await row(3).waitFor({ state: 'detached' });
    assert.equal(await row(1).getByRole('textbox', { name: 'Role' }).inputValue(), 'Warden');
    assert.match(await row(1).innerText(), /Write the date as 1921-02-11/);
    assert.doesNotMatch(await row(2).innerText(), /Write the date/);
    assert.equal(await row(1).getByRole('textbox', { name: 'From' }).getAttribute('aria-invalid'), 'true');
    await desk().screenshot('bio-rows');
    await desk().press('Escape');
    await untilClosed(desk());
  });

  it('brings a list along as the source of what is taken from it', async () => {
    await desk().open('listed/ferry.txt');
    await desk().untilLanguageMode('News Article');
    await desk().hover('Teresa Okafor', 'Councils of the Coast');
    await desk().leave();
    await openForm(desk(), 'Teresa Okafor', 'Add Bio');
    await pageOf(desk())
      .getByRole('button', { name: /^Use Engineer from Alder/ })
      .click();
    assert.equal(await box(desk(), 'Bio').inputValue(), 'Engineer from Alder.');
    await desk().screenshot('bio-from-list');
    await pageOf(desk())
      .getByLabel(/^This article’s file/)
      .check();
    await desk().press('Control+Enter');
    await untilClosed(desk());
    const yaml = await desk().untilFile('listed/ferry.txt.annotations.yaml', 'Councils of the Coast');
    assert.match(yaml, /bio: Engineer from Alder\.\n {4}asOf: 2023-01-15\n/);
    assert.match(
      yaml,
      /sources:\n {2}- id: council-2023-01-15\n {4}title: Councils of the Coast\n {4}accessed: 2023-01-15\n {4}licence: CC BY 4\.0\n/,
    );
    await desk().hover('Okafor', 'Engineer from Alder', 'Okafor told reporters');
    await desk().screenshot('bio-from-list-card');
    await desk().leave();
  });

  it('keeps a bio for every article under the folder', async () => {
    await desk().open('folder/one.txt');
    await desk().untilLanguageMode('News Article');
    await openForm(desk(), 'Teresa Okafor', 'Add Bio');
    await box(desk(), 'Bio').fill('Mayor since 2018.');
    await pageOf(desk())
      .getByLabel(/^people\.yaml of the folder/)
      .check();
    await desk().press('Control+Enter');
    await untilClosed(desk());
    await desk().untilFile('people.yaml', 'bio: Mayor since 2018.');
    assert.equal(desk().read('folder/one.txt.annotations.yaml'), undefined);
    await desk().open('folder/two.txt');
    await desk().untilLanguageMode('News Article');
    const card = await desk().hover('Okafor', 'Mayor since 2018', 'Okafor told reporters');
    await desk().screenshot('bio-registry-card');
    assert.match(card, /On file in people\.yaml: Mayor since 2018\./);
    await desk().leave();
  });
});
