import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { editionOfEnvironment } from '../../scripts/hosts/pins.ts';
import { useDesk } from './desks.ts';

/** A day at a small desk: names, roles, figures, dates, quotations, a slip here and there. Places and people are made up. */
const harbour = `Harbor Threatens to Break Off Talks With Line

By Ines Marlow
March 5, 2024

PORT AVERY — Harbor officials said on Monday that they may break off talks with the Avery Line after eight months.

Mayor Teresa Okafor met the head of the line, Victor Lindqvist, in Avery two weeks ago. “We have waited long enough for an answer,” Okafor said.

The line earned roughly $55 million in 2023, nearly half of the harbor's overall income of $120 million. It carried 350,000 passengers and 4,100 cars, and employs 212 people.

Dana Whitcombe, the author of a 2021 study of the harbor, said the quays cost $27.5 million in 1987. “Nobody has looked at the books,” Whitcombe said.

The harbor wants a decrease in the line's trade surplus by June 30. The council voted 7 to 2 on Tuesday for a third ferry, which would cost $55 million.
`;

const asked = '$55 million in 2023';
const noted = `version: 1
annotations:
  - id: a-asked
    kind: claim
    selector: { exact: "${asked}", start: ${String(harbour.indexOf(asked))}, end: ${String(harbour.indexOf(asked) + asked.length)} }
    notes:
      - { id: n-asked, text: "Which year is this?", by: other@example.org, at: 2024-03-04T10:00:00Z, to: reporter }
`;

/** What is found of items that are not right, by the words that the line shows. */
const findings: readonly { words: string; keys: string; typed: string }[] = [
  { words: 'headline Harbor Threatens', keys: 'c', typed: 'Harbor Says It May Break Off Talks With Line' },
  { words: 'figure $55 million', keys: 'c', typed: '$59 million' },
  { words: 'date two weeks ago', keys: 'q', typed: 'Which day? He was abroad that week.' },
  { words: 'figure half', keys: 'c', typed: 'two-fifths' },
];

/** A morning of it, for the mouse. */
const morning = `Harbor Line Buys a Ferry

PORT AVERY, March 5, 2024 — The Avery Line bought a ferry for $55 million on Monday, Mayor Teresa Okafor said. It carries 350 passengers.
`;

/** The day is done in high contrast as well. */
const theme = editionOfEnvironment() === 'newest' ? { 'workbench.colorTheme': 'Default High Contrast' } : {};

describe('Checking by keys', () => {
  const desk = useDesk({
    files: {
      'day.txt': harbour,
      'early.txt': harbour,
      'held.txt': harbour,
      'changed.txt': harbour,
      'replaced.txt': harbour,
      'gone.txt': harbour,
      'noted.txt': harbour,
      'noted.txt.annotations.yaml': noted,
      'mouse.txt': morning,
    },
    settings: { 'copydesk.checkedBy': 'checker@example.org', ...theme },
  });
  const lineOf = async (): Promise<string> => {
    const [line = ''] = await desk().page.locator('.statusbar [id*="copydesk.checking"]').allInnerTexts();
    return line.replaceAll('\u00a0', ' ').trim();
  };
  /** So long somebody looks at what was drawn before he presses a key; a key that comes sooner says nothing. */
  const lookMs = 400;
  const untilLine = async (what: RegExp, before = ''): Promise<string> => {
    const line = await desk().until(`the line ${String(what)}`, async () => {
      const now = await lineOf();
      return now !== before && what.test(now) ? now : undefined;
    });
    await desk().page.waitForTimeout(lookMs);
    return line;
  };
  const isEnd = async () => (await desk().statusBar()).includes('Nothing is left');
  /** What comes sooner than somebody can have looked, on a slow machine, is not taken: he reads it, and presses again. */
  const isEarly = async () => (await desk().statusBar()).includes('nothing was said');
  const keyOf = (words: string): string => {
    if (words.startsWith('sentence')) return 'r';
    if (/^(?:quotation|paraphrase)/.test(words)) return '3';
    return /^(?:name|role)/.test(words) ? 'k' : 'Space';
  };
  /** A button in the title of the editor. */
  const title = (name: string) =>
    desk().page.locator(`.editor-actions .action-label[aria-label^="${name}"]`).first();
  /** One beside the line. */
  const button = (id: string) => desk().page.locator(`.statusbar [id*="copydesk.button.${id}"]`);
  const begin = async (name: string): Promise<void> => {
    await desk().open(name);
    await desk().untilLanguageMode('News Article');
    await title('Start Checking').waitFor();
    await desk().goTo(1, 1);
    await desk().press('Control+Alt+j');
  };
  const start = async (name: string): Promise<string> => {
    await begin(name);
    return untilLine(/^\d+ of \d+ · /);
  };

  it('settles a day, each item in a few keys, on a line each', async () => {
    const began = Date.now();
    let line = await start('day.txt');
    let keys = 1;
    const press = async (...pressed: string[]) => {
      keys += pressed.length;
      await desk().press(...pressed);
    };
    await press('s');
    await desk().quickInputShows('Take Source in Hand');
    await desk().type('https://www.example.org/harbor/accounts-2023.pdf#page=4');
    await press('Enter');
    line = await untilLine(/source: /, line);
    await press('Shift+S');
    line = await untilLine(/pinned/, line);

    const costs: { words: string; keys: number; kind: 'tick' | 'finding' | 'sentence' }[] = [];
    const found: string[] = [];
    for (;;) {
      const words = /^\d+ of \d+ · (.*?) · pinned/.exec(line)?.[1];
      if (words === undefined) throw new Error(`Not understood: ${line}`);
      const before = keys;
      const finding = findings.find((one) => words.startsWith(one.words) && !found.includes(one.words));
      const kind = finding ? 'finding' : words.startsWith('sentence') ? 'sentence' : 'tick';
      const key = finding?.keys ?? keyOf(words);
      await desk().until('old words in the status bar to go', async () => !(await isEarly()));
      await press(key);
      const isTaken = async () =>
        finding ? (await desk().quickInput().count()) > 0 : (await lineOf()) !== line || (await isEnd());
      await desk().until(`${key} to be taken`, async () => {
        if ((await isTaken()) || !(await isEarly())) return isTaken();
        await desk().press(key);
        await desk().page.waitForTimeout(5 * lookMs);
        return isTaken();
      });
      if (finding) {
        found.push(finding.words);
        await desk().quickInputShows(finding.keys === 'c' ? 'needs a correction' : 'cannot be verified');
        if (finding.keys === 'c') await press('Control+a');
        await desk().type(finding.typed);
        await press('Enter');
      }
      costs.push({ words, keys: keys - before, kind });
      const last = line;
      line = await desk().until('the next item, or the end', async () => {
        const now = await lineOf();
        if (now !== last && /^\d+ of \d+ · /.test(now)) return now;
        return (await isEnd()) && 'the end';
      });
      if (line === 'the end') break;
      await desk().page.waitForTimeout(lookMs);
    }
    const ticks = costs.filter(({ kind }) => kind === 'tick');
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(
      `      ${String(ticks.length)} ticks, ${String(found.length)} findings, ` +
        `${String(costs.filter(({ kind }) => kind === 'sentence').length)} sentences: ${String(keys)} keys, ${String(seconds)} s`,
    );
    await desk().screenshot('checking-day');
    assert.ok(ticks.length >= 20, `${String(ticks.length)} ticks`);
    for (const { words, keys: cost } of ticks) assert.ok(cost <= 3, `${words}: ${String(cost)} keys`);
    for (const { words, keys: cost, kind } of costs)
      if (kind === 'finding') assert.ok(cost <= 12, `${words}: ${String(cost)} keys`);
    const yaml = await desk().untilFile('day.txt.annotations.yaml', /correction: two-fifths/);
    const lines = yaml.split('\n').filter((one) => one.includes('verdict: confirmed'));
    assert.ok(lines.length >= 10);
    for (const one of lines) assert.match(one, /^ {2}- \{ id: .*, basis: (?:source|knowledge) \}$/);
    assert.match(yaml, /to: reporter/);
    assert.match(yaml, /form: Teresa Okafor, by: checker@example\.org/);
    assert.match(yaml, /sentences: \[/);
    assert.equal(desk().read('day.txt'), harbour);
    await desk().press('Escape', 'Escape');
    await desk().until('the end of checking', async () => (await lineOf()) === '');
  });

  it('types nothing of the letters that follow its key at once', async () => {
    await begin('early.txt');
    // Of those that say something one may come late enough to be meant, on a busy machine.
    await desk().type('zbyzb');
    assert.equal(await desk().page.locator('.tab.dirty').count(), 0);
    await untilLine(/^1 of \d+ · /);
    assert.equal(await desk().page.locator('.tab.dirty').count(), 0);
    assert.equal(desk().read('early.txt.annotations.yaml'), undefined);
    await desk().press('Escape', 'Escape');
    await desk().until('the end of checking', async () => (await lineOf()) === '');
  });

  it('is done by the mouse alone', async () => {
    await desk().open('mouse.txt');
    await title('Start Checking').click();
    let line = await untilLine(/^\d+ of \d+ · /);
    const chosen = async (does: string) => {
      await desk().page.locator('.statusbar [id*="copydesk.checking"]').click();
      await desk().quickInputShows('Keys of Checking');
      const row = desk().quickInputRows().filter({ hasText: does });
      await desk().quickInput().locator('.monaco-list').first().hover();
      await desk().until(`“${does}” on screen`, async () => {
        if ((await row.count()) > 0) return true;
        await desk().page.mouse.wheel(0, 150);
        return false;
      });
      await row.first().click();
    };
    await button('takeSource').click();
    await desk().quickInputShows('Take Source in Hand');
    await desk().answer('https://www.example.org/harbor/accounts-2023.pdf#page=4');
    line = await untilLine(/source: /, line);
    await chosen('keep it in hand past the paragraph');
    line = await untilLine(/pinned: /, line);
    let stops = 0;
    for (; line !== 'the end'; stops++) {
      await desk().until('old words in the status bar to go', async () => !(await isEarly()));
      if (line.includes('· sentence ')) await button('readSentence').click();
      else if (/^\d+ of \d+ · (?:quotation|paraphrase)/.test(line)) await chosen('read in the notes');
      else await button('tickItem').click();
      const last = line;
      line = await desk().until('the next item, or the end', async () => {
        const now = await lineOf();
        if (now !== last && /^\d+ of \d+ · /.test(now)) return now;
        return (await isEnd()) && 'the end';
      });
      await desk().page.waitForTimeout(lookMs);
      if (stops === 2) await desk().screenshot('checking-mouse');
    }
    assert.ok(stops > 5);
    const yaml = desk().read('mouse.txt.annotations.yaml') ?? '';
    assert.match(yaml, /basis: source/);
    assert.match(yaml, /via: reporter-notes/);
    assert.match(yaml, /sentences: \[/);
    await title('Stop Checking').click();
    await title('Start Checking').waitFor();
    assert.equal(await button('tickItem').count(), 0);
  });

  it('says nothing by a key that is held, nor by others that it does not know', async () => {
    const line = await start('held.txt');
    // Without waiting for each: a key that is held comes again at once.
    await Promise.all(Array.from({ length: 8 }, () => desk().page.keyboard.down('k')));
    await desk().page.keyboard.up('k');
    await desk().press('z', 'b', 'Shift+Y', 'Backspace', '5');
    await desk().page.waitForTimeout(lookMs);
    await desk().until('the first item', async () => (await lineOf()) === line);
    assert.equal(desk().read('held.txt.annotations.yaml'), undefined);
    assert.equal(await desk().notifications(), '');
    await desk().press('Escape', 'Escape');
    await desk().until('the end of checking', async () => (await lineOf()) === '');
    await desk().type('x');
    await desk().until(
      'the text to be written again',
      async () => (await desk().page.locator('.tab.dirty').count()) === 1,
    );
    await desk().press('Control+z');
    await desk().page.locator('.tab.dirty').waitFor({ state: 'detached' });
  });

  it('leaves letters and Escape to the box of a thread, and goes on in the article', async function () {
    // There a click on its mark opens no thread that a test can type in.
    if (editionOfEnvironment() === 'floor') this.skip();
    const line = await start('noted.txt');
    const box = desk().page.locator('.review-widget .comment-form');
    await desk().until('the box of the thread', async () => {
      const letters = box.locator('.monaco-editor').first();
      const reply = desk().page.locator('.review-thread-reply-button:visible');
      if ((await reply.count()) > 0) await reply.first().click({ timeout: 2000 });
      else if (!(await letters.isVisible()))
        await desk().page.locator('.comment-range-glyph').first().click({ timeout: 2000 });
      await letters.click({ timeout: 2000 });
      return true;
    });
    await desk().type('kxoru');
    await desk().until('the letters in the box', async () =>
      (await box.first().innerText()).includes('kxoru'),
    );
    await desk().press('Escape', 'Escape');
    await desk().page.waitForTimeout(lookMs);
    assert.equal(await lineOf(), line);
    assert.doesNotMatch(desk().read('noted.txt.annotations.yaml') ?? '', /checkedAt|dismissed|read:/);
    await desk().click('Victor Lindqvist');
    await untilLine(/name Victor Lindqvist/, line);
    await desk().press('Escape', 'Escape');
    await desk().until('the end of checking', async () => (await lineOf()) === '');
  });

  it('stops where the article is changed, says so, and types none of the keys that follow', async () => {
    await start('changed.txt');
    desk().write('changed.txt', harbour.replace('eight months', 'nine months'));
    // Whoever is in the swing of it presses on.
    await desk().until('the end of checking', async () => {
      await desk().press('z');
      return (await lineOf()) === '';
    });
    await desk().press('z');
    await desk().untilHolds('the message', 'no longer being checked', () => desk().notifications());
    assert.equal(await desk().page.locator('.tab.dirty').count(), 0);
    await desk().dismissNotifications();
  });

  it('stops where the article is renamed or deleted, and says so', async () => {
    await start('gone.txt');
    renameSync(join(desk().folder, 'gone.txt'), join(desk().folder, 'other.txt'));
    await desk().untilHolds('the message', 'no longer being checked', () => desk().notifications());
    await desk().until('the end of checking', async () => (await lineOf()) === '');
    await desk().dismissNotifications();
  });

  it('says what changed in a text that was replaced, and goes on where it was', async () => {
    let line = await start('replaced.txt');
    while (!line.includes('figure $55 million')) {
      await desk().press('n');
      line = await untilLine(/^\d+ of \d+ · /, line);
    }
    desk().write('replaced.txt', `Scraped again.\n\n${harbour.replace('eight months', 'nine months')}`);
    await desk().untilHolds('the message', 'no longer being checked', () => desk().notifications());
    assert.match(await desk().notifications(), /1 sentence changed/);
    await desk().until('the end of checking', async () => (await lineOf()) === '');
    await desk().screenshot('checking-changed');
    await desk().answerNotification('Go On');
    await untilLine(/figure \$55 million/);
    await desk().press('Escape', 'Escape');
    await desk().until('the end of checking', async () => (await lineOf()) === '');
  });
});
