import assert from 'node:assert/strict';
import { ferry, readme } from './articles.ts';
import { Program } from './harness.ts';

describe('A folder that nobody trusts', () => {
  let program: Program;
  before(async () => {
    program = await Program.start({ restricted: true });
  });
  after(() => program.stop());

  it('shows its articles without boxes around quotation marks and dashes', () =>
    program.withDesk(
      {
        files: { 'ferry.txt': ferry, 'readme.txt': `${readme}\n“Ferries” – a note\n` },
        file: 'ferry.txt',
        settings: {
          'security.workspace.trust.startupPrompt': 'never',
          'security.workspace.trust.banner': 'never',
        },
      },
      async (desk) => {
        const boxes = () => desk.page.locator('.editor-instance .unicode-highlight').count();
        await desk.untilHolds('the status bar', 'Restricted Mode', () => desk.statusBar());
        await desk.untilLanguageMode('News Article');
        await desk.find('“We have waited');
        const refuse = desk.page.getByRole('button', { name: 'No, I don' });
        await desk.until('the boxes to go, and VS Code to ask nothing', async () => {
          if ((await refuse.count()) > 0) await refuse.first().click();
          return (await refuse.count()) === 0 && (await boxes()) === 0;
        });
        await desk.openContainer('Copydesk');
        await desk.untilHolds('the Claims view', 'Restricted Mode: git is not asked for older versions', () =>
          desk.sidebarText(),
        );
        await desk.screenshot('restricted-article');
        await desk.click('Okafor', 'Mayor Teresa Okafor');
        await desk.runCommand('Copydesk: Look Up Person');
        await desk.untilHolds(
          'the message',
          'People are not looked up in a workspace that is not trusted.',
          () => desk.notifications(),
        );
        await desk.dismissNotifications();
        // The menu of the view, not that of the side bar.
        const head = desk.page.locator('.sidebar .pane-header').first();
        await head.hover();
        await head.locator('.actions .codicon-toolbar-more').first().click();
        await desk.page.getByRole('menuitem', { name: 'Manage Workspace Trust' }).first().waitFor();
        await desk.press('Escape');
        // Other texts have them there: it is the mode that spares us.
        await desk.open('readme.txt');
        await desk.until('boxes in another text', async () => (await boxes()) > 0);
        assert.equal(await desk.languageMode(), 'Plain Text');
      },
    ));
});
