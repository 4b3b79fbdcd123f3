import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { workbenchAddress } from '../../scripts/hosts/address.ts';
import { launchBrowser } from '../../scripts/hosts/browser.ts';
import { editionOfEnvironment } from '../../scripts/hosts/pins.ts';
import type { Edition } from '../../scripts/hosts/pins.ts';
import { startServer } from '../../scripts/hosts/server.ts';
import type { Server, Settings } from '../../scripts/hosts/server.ts';
import {
  colourAt,
  findInLines,
  linesOfText,
  markBordersAt,
  pasteHere,
  textsOfRows,
  underlineAt,
} from './page.ts';
import type { Point } from './page.ts';

/** How often a hover card is looked for before the pointer goes there again. */
const hoverReadings = 30;

/** How often a question is looked for before it is asked for again. */
const promptReadings = 20;

/** How often the status bar is read for a selection before it is made again. */
const selectionReadings = 10;

/** How long a condition may take before the test fails. Generous: it only delays failures. */
const patienceMs = 40_000;

/** How long until a condition is looked at again: looking takes a part of the processor that VS Code waits for. */
const pollMs = 250;

/** How long one attempt may take that is made again where it fails. */
const aMomentMs = 2000;

/** What a desk has to do with: git, the usual themes, and the languages of files that stand beside articles. */
const neededBuiltIn = [
  'git', 'git-base', 'json', 'markdown-basics', 'theme-defaults', 'theme-seti', 'yaml',
] as const; // prettier-ignore

/** Nothing fades or slides, so that a screenshot shows what is there. */
const stillSettings: Settings = { 'workbench.reduceMotion': 'on', 'editor.cursorBlinking': 'solid' };

export interface ProgramOptions {
  /** Which VS Code; without it the one that the environment variable `COPYDESK_EDITION` names, else the newest. */
  edition?: Edition;
  /** Its windows open their folders in Restricted Mode. */
  restricted?: boolean;
  /** The packaged extension to install, instead of what stands in `dist`. */
  vsix?: string;
}

export interface DeskOptions {
  /** A folder to copy into the workspace; the copy is what the test works on. */
  workspace?: string;
  /** Files to write there as well, by path relative to the workspace. */
  files?: Record<string, string>;
  /** The file to open at the start, relative to the workspace. */
  file?: string;
  settings?: Settings;
  /** What the user has set, asked for when the window is opened; it stays for the windows after it. */
  userSettings?: () => Settings;
  /** The window, in CSS pixels. */
  size?: { width: number; height: number };
}

/**
 * A VS Code being served and a browser to look at it, for all tests of a file:
 *
 * ```ts
 * let program: Program;
 * before(async () => { program = await Program.start(); });
 * after(() => program.stop());
 * it('…', () => program.withDesk({ workspace: 'samples', file: 'a.txt' }, async (desk) => { … }));
 * ```
 */
export class Program {
  static async start(options: ProgramOptions = {}): Promise<Program> {
    const edition = options.edition ?? editionOfEnvironment();
    const server = await startServer({
      edition,
      ...(options.restricted ? { restricted: true } : {}),
      // A package is tried in a VS Code as it comes.
      ...(options.vsix
        ? { install: { vsix: resolve(options.vsix) } }
        : { install: 'this', builtIn: neededBuiltIn }),
    });
    try {
      return new Program(server, await launchBrowser(), edition);
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly edition: Edition,
  ) {}

  /**
   * Opens a fresh workspace in a fresh window, and closes both after `use`. When `use` fails, the window as it was
   * then is kept in `out/screenshots/failed-…png`.
   */
  async withDesk(options: DeskOptions, use: (desk: Desk) => Promise<void>): Promise<void> {
    const desk = await this.openDesk(options);
    try {
      await use(desk);
    } catch (error) {
      await desk.screenshot(`failed-${Date.now()}`);
      throw error;
    } finally {
      await desk.close();
    }
  }

  /** As `withDesk`, for who closes it himself. */
  async openDesk(options: DeskOptions): Promise<Desk> {
    const folder = mkdtempSync(join(tmpdir(), 'copydesk-desk-'));
    if (options.workspace) cpSync(options.workspace, folder, { recursive: true });
    for (const [name, text] of Object.entries(options.files ?? {})) writeUnder(folder, name, text);
    this.server.setSettings({ ...stillSettings, ...options.settings });
    if (options.userSettings) this.server.addUserSettings(options.userSettings());
    const context = await this.browser.newContext({
      viewport: options.size ?? { width: 1280, height: 800 },
    });
    const page = await context.newPage();
    const desk = new Desk(page, folder, this.edition, options.file);
    const address = workbenchAddress(this.server.authority, {
      folder,
      ...(options.file ? { file: join(folder, options.file) } : {}),
    });
    try {
      await page.goto(address);
      await desk.ready();
    } catch (error) {
      await desk.screenshot(`failed-${Date.now()}`);
      await desk.close();
      throw error;
    }
    return desk;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** One VS Code window with one scratch workspace, driven by mouse and keyboard as a person would. */
export class Desk {
  constructor(
    readonly page: Page,
    /** The workspace: an absolute path, removed by `close`. */
    readonly folder: string,
    readonly edition: Edition,
    private file: string | undefined,
  ) {}

  /** Waits until the workbench stands, and the file that it was asked to open is shown. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .statusbar').waitFor({ timeout: patienceMs });
    if (this.file) await this.editorLines().first().waitFor({ timeout: patienceMs });
  }

  // Conditions

  /**
   * Asks `probe` again and again until it gives something other than undefined or false, and returns that.
   * `what` ends the sentence "waited in vain for …".
   */
  async until<T>(what: string, probe: () => Promise<T | undefined | false>): Promise<T> {
    const start = Date.now();
    let last = '';
    for (;;) {
      try {
        const value = await probe();
        if (value !== undefined && value !== false) return value;
      } catch (error) {
        last = ` (${String(error)})`;
      }
      if (Date.now() - start > patienceMs)
        throw new Error(`waited in vain for ${what}${last}\n${await this.inSight()}`);
      await this.page.waitForTimeout(pollMs);
    }
  }

  /** What the window says of itself, for the message of a test that failed. */
  private async inSight(): Promise<string> {
    const quickInput = (await this.quickInput().allInnerTexts()).join('\n');
    const parts = {
      'status bar': await this.statusBar(),
      messages: await this.notifications(),
      asked: quickInput,
    };
    return Object.entries(parts)
      .filter(([, text]) => text !== '')
      .map(([part, text]) => `${part}: ${text.replaceAll(/\s*\n\s*/g, ' | ')}`)
      .join('\n');
  }

  /** Waits until `read` gives a text that holds `expected`, and returns it; says what it read last if it never does. */
  async untilHolds(what: string, expected: string | RegExp, read: () => Promise<string>): Promise<string> {
    let last = '';
    const holds = (text: string) =>
      typeof expected === 'string' ? text.includes(expected) : expected.test(text);
    try {
      return await this.until(what, async () => {
        last = await read();
        return holds(last) ? last : undefined;
      });
    } catch (error) {
      throw new Error(`${what}: ${String(expected)} never came, last read:\n${last}`, { cause: error });
    }
  }

  // Keyboard

  /** Presses keys as in `Control+Shift+P`, one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types text into whatever has the focus. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Pastes text into whatever has the focus. The clipboard is shared by all windows of the machine: it is left alone. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(pasteHere, text);
  }

  /** Runs a command by its title in the palette, as in `Copydesk: Add Claim`. One that is not offered yet is sought again. */
  async runCommand(title: string): Promise<void> {
    // Enter takes the first row, which may still be one of what was typed before.
    const first = this.quickInput().locator('.monaco-list-row.focused', { hasText: title });
    const input = this.quickInput().locator('input').first();
    await this.until(`the command ${title}`, async () => {
      await this.press('F1');
      try {
        await input.waitFor({ timeout: aMomentMs });
        await input.fill(`>${title}`, { timeout: aMomentMs });
        await first.waitFor({ timeout: aMomentMs });
        return true;
      } catch {
        await this.press('Escape');
        await this.quickInput().waitFor({ state: 'hidden', timeout: aMomentMs });
        return false;
      }
    });
    await this.press('Enter');
  }

  /** The same for a command that asks something: a tree that is drawn anew takes the focus, and closes the question. */
  commandPrompt(title: string, shown: string): Promise<void> {
    return this.untilAsked(title, shown, () => this.runCommand(title));
  }

  private async untilAsked(what: string, shown: string, ask: () => Promise<void>): Promise<void> {
    let readings = 0;
    await this.until(`${what} to ask "${shown}"`, async () => {
      if (readings++ % promptReadings === 0) await ask();
      return this.isAsked(shown);
    });
  }

  // Quick picks and input boxes

  /** The input box or quick pick that is open, if one is. */
  quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  quickInputRows(): Locator {
    return this.quickInput().locator('.monaco-list-row');
  }

  /** Waits for a quick pick or input box that shows `text` (its title, placeholder, prompt or a row). */
  async quickInputShows(text: string): Promise<void> {
    await this.until(`a quick input that shows "${text}"`, () => this.isAsked(text));
  }

  private async isAsked(text: string): Promise<boolean> {
    if ((await this.quickInput().count()) === 0) return false;
    const placeholder = await this.quickInput().locator('input').first().getAttribute('placeholder');
    const shown = await this.quickInput().innerText();
    return `${placeholder ?? ''}\n${plain(shown)}`.includes(text);
  }

  /** Types into the quick pick that is open and takes the first row that holds `text`. */
  async pick(text: string): Promise<void> {
    const row = this.quickInputRows().filter({ hasText: text }).first();
    await row.waitFor({ timeout: patienceMs });
    await row.click();
  }

  /** Types an answer into the input box that is open. */
  async answer(text: string): Promise<void> {
    const input = this.quickInput().locator('input').first();
    await input.fill(text);
    // What opened the box by the mouse may have the focus still.
    await input.press('Enter');
  }

  /**
   * Chooses a file of the workspace in VS Code's own dialog for files. While that reads a folder it shows no rows, and
   * then puts the folder's path in place of what was typed meanwhile.
   */
  async chooseFile(name: string): Promise<void> {
    const path = join(this.folder, name);
    const input = this.quickInput().locator('input').first();
    await this.until(`the dialog for files to be at ${name}`, async () => {
      await this.quickInput().locator('.monaco-list-row').first().waitFor({ timeout: aMomentMs });
      await input.fill(path, { timeout: aMomentMs });
      await this.rowsOfFile(name).first().waitFor({ timeout: aMomentMs });
      return (await input.inputValue()) === path;
    });
    await this.press('Enter');
  }

  /** By their labels: VS Code takes rows again for others, with what else stood in them. */
  private rowsOfFile(name: string): Locator {
    const label = this.page.locator('.label-name', { hasText: wholly(basename(name)) });
    return this.quickInputRows().filter({ has: label });
  }

  private async openQuickInput(key: string): Promise<void> {
    await this.press(key);
    await this.quickInput().locator('input').first().waitFor({ timeout: patienceMs });
  }

  // Editor

  /** The lines on screen of the editor that is open; a wrapped line counts as several. */
  editorLines(): Locator {
    return this.page.locator('.editor-instance .view-lines .view-line');
  }

  /** Opens a file of the workspace. */
  async open(name: string): Promise<void> {
    await this.openQuickInput('Control+p');
    // By its whole path: without a search tool for this machine, VS Code finds no file by its name.
    await this.page.keyboard.insertText(join(this.folder, name));
    await this.rowsOfFile(name).first().click({ timeout: patienceMs });
    this.file = name;
    await this.page
      .locator(`.tab.active[data-resource-name="${basename(name)}"]`)
      .waitFor({ timeout: patienceMs });
    await this.editorLines().first().waitFor({ timeout: patienceMs });
  }

  /** Closes all editors, none of which may hold unsaved changes, and waits until the Claims view is empty. */
  async closeEditors(): Promise<void> {
    this.file = undefined;
    await this.press('Escape');
    const tabs = this.page.locator('.tab');
    if ((await tabs.count()) === 0) return;
    await this.press('Control+k', 'Control+w');
    await tabs.first().waitFor({ state: 'detached', timeout: patienceMs });
    // Extensions hear of it later: rows of an article that stay meanwhile look like those of the next one.
    const claims = this.page.locator('.sidebar [id="workbench.view.extension.copydesk"] .monaco-list-row');
    await this.until('the rows of its claims to go', async () => (await claims.count()) === 0);
  }

  /**
   * Loads the window again, as after closing and opening the browser. Which editors come back depends on what VS Code
   * had written down before: none is waited for.
   */
  async reload(): Promise<void> {
    await this.page.reload();
    this.file = undefined;
    await this.ready();
  }

  /** Puts other words in the place of `text`, by mouse and keyboard. */
  async replace(text: string, other: string, within = text): Promise<void> {
    await this.select(text, within);
    if (other === '') await this.press('Delete');
    else await this.page.keyboard.insertText(other);
  }

  /** The colour that words of the editor are shown in. */
  async colourOf(text: string, within = text): Promise<string> {
    const { middle } = await this.find(text, within);
    return this.page.evaluate(colourAt, middle);
  }

  /** How words of the editor are underlined, the marks of passages apart: `dotted`, `dashed`, or not at all. */
  async underlineOf(text: string, within = text): Promise<string> {
    const { middle } = await this.find(text, within);
    return this.page.evaluate(underlineAt, middle);
  }

  /** How the marks at words of the editor are drawn, as in `dashed` (underlined so) or `boxed`. */
  async marksOf(text: string, within = text): Promise<string[]> {
    const { middle } = await this.find(text, within);
    return this.page.evaluate(markBordersAt, middle);
  }

  /** What is on screen of the editor that shows the file `name`. */
  async shownText(name: string): Promise<string> {
    return plain(
      await this.page
        .locator(
          `.editor-instance .monaco-editor:is([data-uri$="/${name}"], [data-uri="untitled:${name}"]) .view-lines`,
        )
        .evaluate(linesOfText),
    );
  }

  /** Saves the editor that has the focus. */
  async save(): Promise<void> {
    await this.press('Control+s');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached', timeout: patienceMs });
  }

  /** Puts the cursor at a place: line and column count from one. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.locator('.editor-instance .view-lines').first().focus();
    await this.openQuickInput('Control+g');
    await this.type(`${line}:${column}`);
    await this.press('Enter');
    await this.quickInput().waitFor({ state: 'hidden', timeout: patienceMs });
  }

  /**
   * Where `text` stands on screen, scrolled to if need be (which moves the cursor). With `within`, the one that is
   * part of these longer words.
   */
  async find(text: string, within = text): Promise<{ start: Point; middle: Point; end: Point }> {
    const visible = async () => (await this.page.evaluate(findInLines, { text, within })) ?? undefined;
    const found = await visible();
    if (found) return found;
    const offset = this.fileText().indexOf(within);
    if (offset < 0) throw new Error(`"${within}" is not in ${this.file ?? 'any open file'}`);
    const before = this.fileText().slice(0, offset).split('\n');
    await this.goTo(before.length, (before.at(-1)?.length ?? 0) + 1);
    return this.until(`"${within}" on screen`, visible);
  }

  /**
   * Selects words of the editor with the mouse, again where the editor was laid out anew meanwhile: a text that becomes
   * a News Article is opened a second time by VS Code, with nothing selected.
   */
  async select(text: string, within = text): Promise<void> {
    const isSelected = async () => (await this.statusBar()).includes(`(${text.length} selected)`);
    let readings = 0;
    await this.until(`"${text}" to be selected`, async () => {
      if (readings++ % selectionReadings === 0) await this.drag(text, within);
      return isSelected();
    });
  }

  private async drag(text: string, within: string): Promise<void> {
    await this.find(text, within);
    const { start, end } = await this.find(text, within);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2);
    await this.page.mouse.move(end.x, end.y);
    await this.page.mouse.up();
  }

  /** Clicks into words of the editor. */
  async click(text: string, within = text): Promise<void> {
    const { middle } = await this.find(text, within);
    await this.page.mouse.click(middle.x, middle.y);
  }

  /** Rests the pointer on words of the editor and returns the text of the hover card that holds `expected`. */
  async hover(text: string, expected: string | RegExp, within = text): Promise<string> {
    const { middle } = await this.find(text, within);
    const point = async () => {
      // A person's pointer arrives on a way, and the editor waits for it to rest.
      await this.page.mouse.move(middle.x - 30, middle.y + 60);
      await this.page.mouse.move(middle.x, middle.y, { steps: 4 });
    };
    let readings = 0;
    return this.untilHolds(`the hover on "${text}"`, expected, async () => {
      // VS Code gives a hover up for good when the mouse came before it was ready for it.
      if (readings++ % hoverReadings === 0) await point();
      return this.hoverText();
    });
  }

  /** The text of the hover card on screen; empty without one. */
  async hoverText(): Promise<string> {
    const texts = await this.hoverCard().allInnerTexts();
    return plain(texts.join('\n'));
  }

  /** The hover cards on screen, for clicking on their links. */
  hoverCard(): Locator {
    return this.page.locator('.monaco-hover:visible .hover-contents');
  }

  /** Moves the pointer away and waits until no hover is shown. */
  async leave(): Promise<void> {
    await this.page.mouse.move(5, 5);
    await this.press('Escape');
    await this.until('the hover to close', async () => (await this.hoverText()) === '');
  }

  // Workbench

  /** The language of the file as the status bar shows it, as in `News Article`. */
  async languageMode(): Promise<string> {
    return plain(await this.page.locator('#status\\.editor\\.mode').innerText()).trim();
  }

  /** Waits until the status bar shows this language. */
  async untilLanguageMode(expected: string): Promise<void> {
    await this.untilHolds('the language mode', expected, () => this.languageMode());
  }

  /** Chooses a language for the file by hand. */
  async chooseLanguage(name: string): Promise<void> {
    await this.runCommand('Change Language Mode');
    await this.quickInputShows('Select Language Mode');
    await this.type(name);
    await this.pick(name);
  }

  /** The whole status bar as text. */
  async statusBar(): Promise<string> {
    return plain(await this.page.locator('.statusbar').innerText());
  }

  /** Opens a view container of the activity bar by its title, as in `Copydesk`. */
  async openContainer(title: string): Promise<void> {
    const icon = this.page.locator(`.activitybar .action-label[aria-label^="${title}"]`).first();
    await icon.waitFor({ timeout: patienceMs });
    const active = this.page.locator(
      `.activitybar .action-item.checked .action-label[aria-label^="${title}"]`,
    );
    // The badge lies over the icon and takes the click as the icon would.
    if ((await active.count()) === 0) await icon.click({ force: true });
    await active.first().waitFor({ timeout: patienceMs });
  }

  /** What the badge on a container of the activity bar says; empty without one. */
  async badge(title: string): Promise<string> {
    const item = this.page.locator('.activitybar .action-item', {
      has: this.page.locator(`.action-label[aria-label^="${title}"]`),
    });
    return plain((await item.locator('.badge-content').allInnerTexts()).join('')).trim();
  }

  /** The rows of the trees in the side bar. */
  rows(): Locator {
    return this.page.locator('.sidebar .pane-body .monaco-list-row');
  }

  /** The row of the side bar that holds each of these words. */
  row(...words: string[]): Locator {
    return this.rowsWith(...words).first();
  }

  private rowsWith(...words: string[]): Locator {
    return words.reduce((rows, part) => rows.filter({ hasText: new RegExp(literally(part)) }), this.rows());
  }

  /** What the selected rows of the side bar show. */
  async selectedRows(): Promise<string[]> {
    return (await this.page.locator('.sidebar .monaco-list-row.selected').evaluateAll(textsOfRows)).map(
      plain,
    );
  }

  /** What the row of the side bar with the frame shows; empty where none has it. */
  async focusedRow(): Promise<string> {
    const rows = this.page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused');
    return (await rows.evaluateAll(textsOfRows)).map(plain).join('\n');
  }

  /** What each row of the side bar shows, label and description with a space between, top to bottom. */
  async rowTexts(): Promise<string[]> {
    return (await this.rows().evaluateAll(textsOfRows)).map(plain);
  }

  /** What a screen reader says for each row. */
  async rowLabels(): Promise<string[]> {
    return this.rows().evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  }

  /** Waits for a row of the side bar that holds each of these words, and returns it. */
  async untilRow(...words: string[]): Promise<Locator> {
    const all = new RegExp(words.map((part) => `(?=.*${literally(part)})`).join(''));
    await this.untilHolds('a row of the side bar', all, async () => (await this.rowTexts()).join('\n'));
    return this.row(...words);
  }

  /** Clicks a row until it is selected: one that is drawn anew under the click loses it. */
  async chooseRow(...words: string[]): Promise<void> {
    await this.until(`the row of ${words.join(', ')} to be selected`, async () => {
      await (await this.untilRow(...words)).click({ timeout: aMomentMs });
      return (await this.selectedRows()).some((row) => words.every((part) => row.includes(part)));
    });
  }

  /** Opens the rows below a heading, as a click on it does. */
  async openHeading(text: string): Promise<void> {
    await this.until(`${text} to be open`, async () => {
      const heading = this.row(text);
      if ((await heading.getAttribute('aria-expanded')) === 'true') return true;
      await heading.click({ timeout: aMomentMs });
      return false;
    });
  }

  /** Clicks an inline action by its title, of the first row with the text that has it. */
  async rowAction(text: string, action: string): Promise<void> {
    await this.untilRow(text);
    // Rows move when the tree is drawn anew: the pointer may rest on another by then, and its actions be shown.
    await this.until(`"${action}" of the row "${text}" to be clicked`, async () => {
      const button = this.page.locator(`.actions .action-label[aria-label^="${action}"]`);
      const row = this.rowsWith(text).filter({ has: button }).first();
      await row.hover({ timeout: aMomentMs });
      await row.locator(button).click({ timeout: aMomentMs });
      return true;
    });
  }

  /** The same for an action that asks something: a row that is drawn anew under the click loses it. */
  rowPrompt(text: string, action: string, shown: string): Promise<void> {
    return this.untilAsked(`"${action}" of the row "${text}"`, shown, () => this.rowAction(text, action));
  }

  /** The text of the sections without rows (welcome texts) of the side bar. */
  async sidebarText(): Promise<string> {
    return plain(await this.page.locator('.sidebar').innerText());
  }

  /** The text of the notifications on screen. */
  async notifications(): Promise<string> {
    const texts = await this.page.locator('.notifications-toasts .notification-list-item').allInnerTexts();
    return plain(texts.join('\n'));
  }

  /** The links in the notifications on screen. */
  notificationLinks(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item-message a');
  }

  /** Clicks a button of a notification. */
  async answerNotification(label: string): Promise<void> {
    const buttons = this.page.locator('.notifications-toasts .monaco-button');
    await buttons
      .filter({ hasText: wholly(label) })
      .first()
      .click({ timeout: patienceMs });
  }

  /** Opens the Problems panel and returns its rows. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if ((await this.page.locator('.markers-panel:visible').count()) === 0) {
      await this.press('Control+Shift+m');
      await this.page.locator('.markers-panel').waitFor({ timeout: patienceMs });
    }
    return (await rows.allInnerTexts()).map((text) => plain(text).replaceAll('\n', ' '));
  }

  /** Closes the panel with Problems, Output and the like. */
  async closePanel(): Promise<void> {
    if ((await this.page.locator('.part.panel:visible').count()) > 0) await this.press('Control+j');
    await this.page.locator('.part.panel').waitFor({ state: 'hidden', timeout: patienceMs });
  }

  /** Closes every notification on screen. */
  async dismissNotifications(): Promise<void> {
    await this.runCommand('Notifications: Clear All Notifications');
    await this.until('the notifications to go', async () => (await this.notifications()) === '');
  }

  /** Renames a file in the explorer, and agrees to what goes with it. */
  async renameInExplorer(name: string, other: string): Promise<void> {
    const input = this.page.locator('.explorer-viewlet input');
    // Rows move when files come and go: the one that was clicked may be another by then.
    await this.until(`the name of ${name} to be asked for`, async () => {
      await this.row(name).click();
      await this.press('F2');
      await input.waitFor({ timeout: aMomentMs });
      if ((await input.inputValue()) === name) return true;
      await this.press('Escape');
      return false;
    });
    await input.fill(other);
    await this.press('Enter');
    const agree = this.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /^OK$/ });
    await this.until(`${other} on disk`, async () => {
      if ((await agree.count()) > 0) await agree.first().click();
      return this.read(other) !== undefined;
    });
  }

  // Disk

  /** A file of the workspace as it is on disk; undefined where there is none. */
  read(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, name), 'utf8');
    } catch {
      return undefined;
    }
  }

  /** Changes a file of the workspace from outside VS Code. */
  write(name: string, text: string): void {
    writeUnder(this.folder, name, text);
  }

  /** Waits until a file on disk holds `expected`, and returns its text. */
  async untilFile(name: string, expected: string | RegExp): Promise<string> {
    return this.untilHolds(name, expected, () => Promise.resolve(this.read(name) ?? '(no such file)'));
  }

  private fileText(): string {
    return this.read(this.file ?? '')?.replaceAll('\r\n', '\n') ?? '';
  }

  // End

  /** Keeps the window as it is now in `out/screenshots/<name>-<edition>.png`. */
  async screenshot(name: string): Promise<void> {
    mkdirSync('out/screenshots', { recursive: true });
    const path = `out/screenshots/${name.replace(/[^\w-]+/g, '-')}-${this.edition}.png`;
    await this.page.screenshot({ path, animations: 'disabled' });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function writeUnder(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A pattern for exactly these words. */
function wholly(words: string): RegExp {
  return new RegExp(`^${literally(words)}$`);
}

/** As part of a pattern. VS Code shows a space as a no-break space, and label and description with none between. */
function literally(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]?');
}

/** VS Code shows no-break spaces where the text has plain ones. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
