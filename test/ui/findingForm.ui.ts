import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { ferry, ferrySidecar } from './articles.ts';
import { useDesk } from './desks.ts';
import type { Desk } from './harness.ts';
import { steady } from './yaml.ts';

const pageOf = (desk: Desk): FrameLocator =>
  desk.page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('iframe#active-frame');

const box = (desk: Desk, label: string | RegExp): Locator => pageOf(desk).getByLabel(label, { exact: true });

/** What a screen reader says of the field that has the focus: its name, its role. */
async function focused(desk: Desk): Promise<string> {
  return pageOf(desk)
    .locator(':focus')
    .evaluate((one) => {
      const label =
        one.getAttribute('aria-label') ??
        (one as HTMLInputElement).labels?.[0]?.textContent ??
        one.textContent;
      const group = one.closest('fieldset')?.querySelector('legend')?.textContent;
      return [group, label].filter(Boolean).join(' / ');
    });
}

const untilFocus = (desk: Desk, expected: string | RegExp): Promise<string> =>
  desk.untilHolds('what has the focus', expected, () => focused(desk).catch(() => ''));

async function untilClosed(desk: Desk): Promise<void> {
  await desk.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
}

/** The ratings of a folder. */
const ownScale = `version: 1
ratings:
  - { id: correct, label: Correct, value: 3, icon: pass-filled, colour: green }
  - { id: lacks-context, label: Lacks Context, value: 2, colour: yellow }
  - { id: pants-on-fire, label: Pants on Fire, value: 1, icon: flame, colour: red }
  - { id: too-early, label: Too Early to Say }
`;

describe('The form of a finding', () => {
  const desk = useDesk({
    size: { width: 1500, height: 950 },
    files: {
      'keys.txt': ferry,
      'keys.txt.annotations.yaml': 'version: 1\nsources:\n  - { id: report, title: County report }\n',
      'draft.txt': ferry,
      'mouse.txt': ferry,
      'mouse.txt.annotations.yaml': ferrySidecar,
      'own/copydesk.yaml': ownScale,
      'own/rated.txt': ferry,
      'own/rated.txt.annotations.yaml': ferrySidecar
        .replace('verdict: unverified', 'rating: mostly-true')
        .replace('verdict: confirmed', 'rating: corect'),
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org' },
  });

  it('takes a correction with a source in hand in three keys, typing apart', async () => {
    await desk().open('keys.txt');
    await desk().untilLanguageMode('News Article');
    await desk().click('350');
    await desk().press('Control+Alt+s');
    await desk().pick('County report');
    await desk().click('350');
    await desk().press('Control+Alt+w');
    await untilFocus(desk(), /Verdict/);
    await desk().screenshot('finding-form-figure');
    assert.equal(await box(desk(), 'Source').inputValue(), 'County report');
    await desk().press('n');
    await untilFocus(desk(), 'It should read');
    await desk().press('Backspace');
    await desk().press('Backspace');
    await desk().type('60');
    await pageOf(desk()).locator('.changes ins', { hasText: '360' }).waitFor();
    await desk().untilHolds('what is spoken', '350 becomes 360', () =>
      pageOf(desk()).locator('p.spoken').first().innerText(),
    );
    await desk().screenshot('finding-form-correction');
    await desk().press('Control+Enter');
    await untilClosed(desk());
    const yaml = steady(await desk().untilFile('keys.txt.annotations.yaml', '360'));
    assert.match(yaml, /kind: figure\n/);
    assert.match(yaml, / {4}verdict: needs-correction\n {4}correction: "?360"?\n/);
    assert.match(yaml, /sources:\n {6}- \{ source: report, says: contradicts \}\n/);
  });

  it('is walked by Tab in the order in which it is read, each field with its name', async () => {
    await desk().open('keys.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select('ridership fell by 12 percent last year');
    await desk().press('Control+Alt+w');
    await untilFocus(desk(), /Verdict/);
    const walked: string[] = [];
    for (let nth = 0; nth < 11; nth++) {
      walked.push(await focused(desk()));
      await desk().press('Tab');
    }
    assert.deepEqual(
      walked.map((words) => words.split(' / ')[0]),
      [
        'Verdict',
        'Rating of what is asserted',
        'Who says it',
        'Source',
        'Where in it',
        'What the source does',
        'Note',
        'Asks',
        'Priority',
        'Who is to check it',
        'Save',
      ],
    );
    assert.equal(await box(desk(), 'Who says it').inputValue(), 'Victor Lindqvist');
    await desk().press('Escape');
    await untilClosed(desk());
  });

  it('loses nothing on Escape, and says what is missing beside the field', async () => {
    await desk().open('draft.txt');
    await desk().untilLanguageMode('News Article');
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+w');
    await untilFocus(desk(), /Verdict/);
    await desk().press('u');
    await box(desk(), 'Asks').fill('reporter');
    await desk().press('Control+Enter');
    await pageOf(desk()).getByText('Write what is asked.').waitFor();
    await untilFocus(desk(), 'Note');
    await desk().screenshot('finding-form-problem');
    await desk().type('Which list?');
    await desk().press('Escape');
    await untilClosed(desk());
    assert.equal(desk().read('draft.txt.annotations.yaml'), undefined);
    await desk().select('employ about 60 people');
    await desk().press('Control+Alt+w');
    await pageOf(desk()).getByText('What you typed before is back.').waitFor();
    assert.equal(await box(desk(), 'Note').inputValue(), 'Which list?');
    await desk().screenshot('finding-form-draft');
    await desk().press('Control+Enter');
    await untilClosed(desk());
    const yaml = await desk().untilFile('draft.txt.annotations.yaml', 'Which list?');
    assert.match(yaml, /verdict: unverified/);
    assert.match(yaml, /to: reporter, text: Which list\?/);
  });

  it('rates by the scale of the folder, and lets an old rating and one in no scale stand', async () => {
    await desk().open('own/rated.txt');
    await desk().untilLanguageMode('News Article');
    await desk().openContainer('Copydesk');
    await desk().untilRow('We have waited', 'Mostly true');
    await desk().select('agreed on one thing');
    await desk().press('Control+Alt+w');
    await untilFocus(desk(), /Verdict/);
    const ratings = pageOf(desk()).getByRole('radiogroup', { name: 'Rating of what is asserted' });
    assert.deepEqual(
      (
        await ratings
          .getByRole('radio')
          .evaluateAll((all) => all.map((one) => one.closest('label')?.innerText ?? ''))
      ).map((words) => words.replace(/\s+/g, ' ')),
      ['Correct R', 'Lacks Context L', 'Pants on Fire P', 'Too Early to Say T', 'None'],
    );
    await desk().press('p');
    await box(desk(), 'Who says it').fill('Ann Vos');
    await desk().press('Control+Enter');
    await untilClosed(desk());
    await desk().untilRow('agreed on one thing', 'Pants on Fire');
    await desk().hover('agreed on one thing', 'Pants on Fire');
    await desk().screenshot('finding-form-own-scale');
    await desk().press('Escape');
    const yaml = await desk().untilFile('own/rated.txt.annotations.yaml', 'pants-on-fire');
    assert.match(yaml, /rating: pants-on-fire\n/);
    assert.match(yaml, /rating: corect\n/);
    await desk().untilHolds('the problems', /has no rating “corect”/, async () =>
      (await desk().problems()).join('\n'),
    );
    await desk().closePanel();
  });

  it('opens from a card and is saved by mouse alone', async () => {
    await desk().open('mouse.txt');
    await desk().untilLanguageMode('News Article');
    await desk().hover('14', 'Write Finding', '14 of its pilings');
    await desk().hoverCard().getByText('Write Finding').click();
    await pageOf(desk()).getByText('Confirmed', { exact: true }).click();
    await pageOf(desk()).getByRole('button', { name: 'Save', exact: true }).click();
    await untilClosed(desk());
    await desk().untilFile('mouse.txt.annotations.yaml', /exact: "14[^]*verdict: confirmed/);
  });
});

for (const theme of ['Default Dark Modern', 'Default High Contrast', 'Default High Contrast Light'])
  describe(`The form of a finding in ${theme}`, () => {
    const desk = useDesk({
      size: { width: 1500, height: 950 },
      files: { 'ferry.txt': ferry, 'ferry.txt.annotations.yaml': ferrySidecar },
      settings: { 'workbench.colorTheme': theme, 'copydesk.checkedBy': 'checker@example.org' },
    });

    it('is there', async () => {
      await desk().open('ferry.txt');
      await desk().untilLanguageMode('News Article');
      await desk().click('ridership fell by');
      await desk().press('Control+Alt+w');
      await untilFocus(desk(), /Verdict/);
      await desk().screenshot(`finding-form-${theme}`);
    });
  });
